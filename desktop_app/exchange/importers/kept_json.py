"""Kept's own JSON document, read back without loss."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final, TypeVar
from uuid import UUID

from desktop_app.domain.entries import DayContext, Entry, TrustRating
from desktop_app.domain.friends import OfFriend
from desktop_app.domain.incoming import Incoming, Lazily
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Pause, Promise, State
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Revision
from desktop_app.domain.routines import CheckInRevision
from desktop_app.domain.settings import Settings
from desktop_app.domain.strategies import Strategy, Use
from desktop_app.exchange.importers.arriving import Home, Span
from desktop_app.exchange.importers.kept_entries import day_from, entry_from, trust_from
from desktop_app.exchange.importers.kept_friends import READERS
from desktop_app.exchange.importers.kept_promises import (
    promise_from,
    revision_from,
    settings_from,
    settled,
    size_from,
)
from desktop_app.exchange.importers.kept_reviews import check_in_from, review_from
from desktop_app.exchange.importers.kept_strategies import strategy_from, use_from
from desktop_app.exchange.json_stream import Member, members
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import DaysSeen, Refused, guarded

SOURCE: Final = "Kept"
VERSION: Final = 1

_LISTS: Final = frozenset(
    {
        *("promises", "entries", "days", "trust", "revisions", "day_sizes"),
        *("strategies", "strategy_uses", "reviews", "check_ins"),
        *READERS,
    }
)

_K = TypeVar("_K")
_V = TypeVar("_V")


def read(path: Path, home: Home) -> Incoming:
    """The plan for the document at `path`; Problem when it cannot be read."""
    gathered = _Gathered(home)
    with guarded(path):
        for member in members(path, home.heed):
            gathered.take(member)
        return gathered.incoming(Lazily(lambda: _entries(path, home)))


def _entries(path: Path, home: Home) -> Iterator[Entry]:
    with guarded(path):
        for member in members(path):
            if member.key == "entries" and member.at is not None:
                yield entry_from(_record(member), home)


class _Gathered:
    """Everything but the entries, which are looked at and let go."""

    def __init__(self, home: Home) -> None:
        self._left_out: list[Phrase] = []
        self._home = home
        self._settings: Settings | None = None
        self._pauses: tuple[Pause, ...] = ()
        self._promises: dict[UUID, tuple[Promise, State | None]] = {}
        self._spans: defaultdict[UUID, Span] = defaultdict(Span)
        self._entries_seen: defaultdict[UUID, DaysSeen] = defaultdict(DaysSeen)
        self._days: dict[date, DayContext] = {}
        self._trust: dict[date, TrustRating] = {}
        self._revisions: dict[UUID, Revision] = {}
        self._sizes: dict[tuple[UUID, date], DaySize] = {}
        self._strategies: dict[UUID, Strategy] = {}
        self._uses: dict[Use, Use] = {}
        self._friends: dict[UUID, OfFriend] = {}
        self._reviews: dict[date, Review] = {}
        self._check_ins: dict[UUID, CheckInRevision] = {}

    def take(self, member: Member) -> None:
        """Take one value of the document."""
        match member:
            case Member("kept", None, version):
                _check_version(version)
            case Member("settings", None, _):
                self._settings, self._pauses = settings_from(_record(member), self._home.settings)
            case Member(key, None, value) if key in _LISTS and value != []:
                raise Refused(translate("Import", "a list is expected"), member.key)
            case Member("promises", int(index), _):
                self._take_promise(_record(member), index)
            case Member("entries", int(), _):
                self._look_at_entry(_record(member))
            case Member("days", int(), _):
                context = day_from(_record(member), self._home)
                _add_once(self._days, context.day, context, _record(member))
            case Member("trust", int(), _):
                rating = trust_from(_record(member))
                _add_once(self._trust, rating.day, rating, _record(member))
            case Member(name, int(), _) if name in _LISTS:
                self._take_other(name, _record(member))
            case Member(key, None, _) if key not in _LISTS:
                self._left_out.append(
                    translate("Import", "“{name}”, which this version does not know", name=key[:40])
                )

    def incoming(self, entries: Lazily[Entry]) -> Incoming:
        """The plan: what was taken, with the end of what only the entries could tell."""
        for own in self._spans:
            if own not in self._promises:
                reason = translate(
                    "Import", "they speak of a promise that is not there: {id}", id=own
                )
                raise Refused(reason, "entries")
        return Incoming(
            source=SOURCE,
            settings=self._settings,
            pauses=self._pauses,
            promises=tuple(
                settled(promise, state, self._spans[promise.id])
                for promise, state in self._promises.values()
            ),
            entries=entries,
            days=tuple(self._days.values()),
            trust=tuple(self._trust.values()),
            revisions=tuple(self._revisions.values()),
            sizes=tuple(self._sizes.values()),
            strategies=tuple(self._strategies.values()),
            uses=tuple(self._uses),
            friends=tuple(self._friends.values()),
            reviews=tuple(self._reviews.values()),
            check_ins=tuple(self._check_ins.values()),
            left_out=tuple(self._left_out),
        )

    def _take_promise(self, record: Record, index: int) -> None:
        promise = promise_from(record, index)
        state = record.choice("state", State)
        _add_once(self._promises, promise.id, (promise, state), record, "id")

    def _take_other(self, name: str, record: Record) -> None:
        match name:
            case "revisions":
                revision = revision_from(record)
                _add_once(self._revisions, revision.id, revision, record, "id")
            case "day_sizes":
                size = size_from(record)
                _add_once(self._sizes, (size.promise, size.day), size, record)
            case "strategies":
                strategy = strategy_from(record)
                _add_once(self._strategies, strategy.id, strategy, record, "id")
            case "strategy_uses":
                use = use_from(record)
                _add_once(self._uses, use, use, record)
            case "reviews":
                review = review_from(record)
                _add_once(self._reviews, review.week, review, record, "week")
            case "check_ins":
                changed = check_in_from(record)
                _add_once(self._check_ins, changed.id, changed, record, "id")
            case _:
                one = READERS[name](record)
                _add_once(self._friends, one.id, one, record, "id")

    def _look_at_entry(self, record: Record) -> None:
        entry = entry_from(record, self._home)
        if not self._entries_seen[entry.promise].add(entry.day):
            raise record.refused("day", translate("Import", "the same promise has this day twice"))
        self._spans[entry.promise].reach(entry.day)


def _record(member: Member) -> Record:
    place = member.key if member.at is None else f"{member.key}[{member.at}]"
    return Record(member.value, place)


def _check_version(version: object) -> None:
    if not isinstance(version, int) or version < 1:
        raise Refused(translate("Import", "a whole number is expected"), "kept")
    if version > VERSION:
        raise Refused(translate("Import", "it was written by a newer version of Kept"))


def _add_once(held: dict[_K, _V], key: _K, value: _V, record: Record, field: str = "day") -> None:
    if key in held:
        raise record.refused(field, translate("Import", "it is there twice"))
    held[key] = value
