"""The plan of an import: what a file would bring into the diary, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar
from uuid import UUID

from desktop_app.domain.entries import DayContext, Entry, TrustRating
from desktop_app.domain.friends import Friend, OfFriend
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Cue, Pause, Promise, Terms
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Revision
from desktop_app.domain.routines import CheckInRevision
from desktop_app.domain.settings import Settings
from desktop_app.domain.strategies import Strategy, Use

UNREADABLE: Final = "unreadable"

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Lazily(Generic[_T]):
    """Something long that is made anew each time it is gone through, and never held as a whole."""

    make: Callable[[], Iterator[_T]]

    def __iter__(self) -> Iterator[_T]:
        return self.make()


@dataclass(frozen=True, slots=True)
class Contents:
    """What a diary holds, on its way in or out.

    `pauses` are for all promises. `entries` and `days` can be gone through more than once.
    `friends` come with their conversations, messages and what was shared with them.
    """

    settings: Settings | None = None
    pauses: tuple[Pause, ...] = ()
    promises: tuple[Promise, ...] = ()
    entries: Iterable[Entry] = ()
    days: Iterable[DayContext] = ()
    trust: tuple[TrustRating, ...] = ()
    revisions: tuple[Revision, ...] = ()
    sizes: tuple[DaySize, ...] = ()
    strategies: tuple[Strategy, ...] = ()
    uses: tuple[Use, ...] = ()
    friends: tuple[OfFriend, ...] = ()
    reviews: tuple[Review, ...] = ()
    check_ins: tuple[CheckInRevision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming(Contents):
    """What a file would bring in.

    `source` is the other program's name. `left_out` says what could not be carried over, and
    why. `sketched` are promises of which the file knows little more than the title: for a diary
    that has none of that id. `moods` are labels whose feeling (1 to 5) is for the user to say.
    """

    source: str
    left_out: tuple[Phrase, ...] = ()
    sketched: frozenset[UUID] = frozenset()
    moods: tuple[str, ...] = ()


def chosen(incoming: Incoming, choices: Mapping[UUID, UUID | None]) -> Incoming:
    """The plan after the user's choice per promise.

    A promise without a choice comes in as it is; None leaves it out with all that is its own;
    another promise's id gives its entries to that one, and nothing of its history.
    """
    if not choices:
        return incoming
    staying = tuple(
        _with_cues_chosen(promise, choices)
        for promise in incoming.promises
        if promise.id not in choices
    )

    def entries() -> Iterator[Entry]:
        for entry in incoming.entries:
            into = choices.get(entry.promise, entry.promise)
            if into is not None:
                yield entry if into == entry.promise else replace(entry, promise=into)

    return replace(
        incoming,
        promises=staying,
        entries=Lazily(entries),
        revisions=tuple(r for r in incoming.revisions if r.promise not in choices),
        sizes=tuple(size for size in incoming.sizes if size.promise not in choices),
        uses=tuple(use for use in incoming.uses if use.promise not in choices),
        friends=tuple(_friend_chosen(one, choices) for one in incoming.friends),
    )


def unreadable(file: str, place: str, reason: Phrase) -> Problem:
    """The refusal of a file: its name, where in it, and why."""
    if not place:
        return Problem(
            UNREADABLE, translate("Import", "{file}: {reason}", file=file, reason=reason)
        )
    return Problem(
        UNREADABLE,
        translate("Import", "{file}, {place}: {reason}", file=file, place=place, reason=reason),
    )


def _friend_chosen(one: OfFriend, choices: Mapping[UUID, UUID | None]) -> OfFriend:
    if not isinstance(one, Friend):
        return one
    seen = (choices.get(promise, promise) for promise in one.promises)
    return replace(one, promises=tuple(promise for promise in seen if promise is not None))


def _with_cues_chosen(promise: Promise, choices: Mapping[UUID, UUID | None]) -> Promise:
    return replace(promise, terms=tuple(_terms_chosen(terms, choices) for terms in promise.terms))


def _terms_chosen(terms: Terms, choices: Mapping[UUID, UUID | None]) -> Terms:
    cues = (_cue_chosen(cue, choices) for cue in terms.cues)
    return replace(terms, cues=tuple(cue for cue in cues if cue is not None))


def _cue_chosen(cue: Cue, choices: Mapping[UUID, UUID | None]) -> Cue | None:
    if cue.after is None or cue.after not in choices:
        return cue
    into = choices[cue.after]
    return replace(cue, after=into) if into is not None else None
