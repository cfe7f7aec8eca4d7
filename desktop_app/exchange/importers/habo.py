"""Habo: its JSON backup, the old list and the newer object."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import translate
from desktop_app.domain.promises import Cue, Terms
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import (
    Home,
    LeftOut,
    Namesakes,
    amount,
    cue_at,
    entry_of,
    lines,
    promise_id,
    purpose,
)
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.json_stream import members
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import day_of, guarded

SOURCE: Final = "Habo"

_NUMERIC: Final = 1
_OUTCOMES: Final = {
    "check": Outcome.KEPT, "fail": Outcome.MISSED, "skip": Outcome.SKIPPED,
    "progress": Outcome.KEPT_SMALLER,
}  # fmt: skip
_DAY: Final = len("YYYY-MM-DD")


def read(path: Path, home: Home) -> Incoming:
    """The plan for the backup at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    ids = Namesakes("habo")
    with guarded(path):
        for member in members(path, home.heed):
            if member.key in {"", "habits"} and member.at is not None:
                _take(Record(member.value, f"{member.key}[{member.at}]"), ids, gathering)
    return gathering.incoming()


def _take(habit: Record, ids: Namesakes, gathering: Gathering) -> None:
    if "deleted_at" in habit:
        gathering.left_out.count(notices.deleted)
        return
    own = _own(habit, ids)
    counts = habit.whole("habitType") == _NUMERIC
    target = f"≥ {amount(habit.number('targetValue'), habit.text('unit'))}" if counts else ""
    groups = (group.text("title") or group.text("name") for group in habit.records("categories"))
    words = (habit.text(name) for name in ("routine", "reward", "sanction", "accountant"))
    terms = Terms(
        own,
        date.min,
        habit.text("title").strip() or "?",
        anchor=habit.text("cue").strip(),
        serves=purpose(*words, target, *groups),
        cues=_cues(habit, own, gathering.left_out),
    )
    unit = habit.text("unit")
    ended = habit.flag("archived")
    gathering.add(terms, _entries(habit, terms, counts, unit, gathering), ended=ended)


def _own(habit: Record, ids: Namesakes) -> UUID:
    if "uuid" in habit:
        return promise_id("habo", habit.text("uuid"))
    return promise_id("habo", habit.whole("id")) if "id" in habit else ids.id(habit.text("title"))


def _cues(habit: Record, own: UUID, left_out: LeftOut) -> tuple[Cue, ...]:
    if not habit.flag("notification"):
        return ()
    hour, _, minute = habit.text("notTime").partition(":")
    try:
        return (cue_at(own, time(int(hour), int(minute))),)
    except (ValueError, OverflowError):
        left_out.count(notices.unread_cues)
        return ()


def _entries(
    habit: Record, terms: Terms, counts: bool, unit: str, gathering: Gathering
) -> Iterator[Entry]:
    events = habit.record("events")
    for name in events.names():
        day = events.within(name, day_of, name[:_DAY])
        event = events.items(name)
        kind, comment, reached = _event(events, name, event)
        note = lines(amount(reached, unit) if counts and reached is not None else "", comment)
        outcome = _OUTCOMES.get(kind)
        if kind == "progress" and not reached:
            outcome = Outcome.MISSED
        if outcome is None and note:
            gathering.left_out.count(notices.notes_on_open_days)
            outcome = Outcome.SKIPPED
        if outcome is None:
            gathering.left_out.count(notices.unknown)
            continue
        gathering.left_out.count(notices.partial_amounts, int(outcome is Outcome.KEPT_SMALLER))
        yield entry_of(gathering.home, terms, day, outcome, note)


def _event(events: Record, name: str, event: list[object]) -> tuple[str, str, float | None]:
    """The kind, the comment and the amount of an event, whose length differs with its age."""
    record = events.with_fields(dict(zip((name, "comment", "amount"), event, strict=False)))
    kind = record.text(name).rpartition(".")[2].lower()
    if kind not in {*_OUTCOMES, "clear"}:
        raise record.refused(name, translate("Import", "this is no kind of day"))
    reached = record.number("amount") if "amount" in record else None
    return kind, record.text("comment").strip(), reached
