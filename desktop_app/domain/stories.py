"""A promise's history as a story: begun, changed, paused, rested, and the lessons on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from desktop_app.domain.entries import Entry
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.readback import TellDay, readback, schedule_words
from desktop_app.domain.revisions import Change, Decision, Revision, changes


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day; `quote` is what the user said to it."""

    day: date
    words: Phrase
    quote: str = ""


def story(
    promise: Promise,
    revisions: Sequence[Revision],
    lessons: Iterable[Entry],
    tell_day: TellDay = date.isoformat,
) -> list[Event]:
    """All that is told of `promise`, from its beginning on. `lessons` are entries that hold one."""
    told = [_beginning(promise, tell_day), *_changes(promise, revisions, tell_day)]
    told += [event for pause in promise.pauses for event in _pause(pause)]
    told += [_decision(revision) for revision in revisions if revision.decided]
    told += [
        Event(
            entry.day, translate("Story", "A lesson from a day that went otherwise."), entry.lesson
        )
        for entry in lessons
    ]
    if promise.ended_on:
        told.append(Event(promise.ended_on, translate("Story", "It went into the archive.")))
    return sorted(told, key=lambda event: event.day)


def what_changed(
    kind: Change, before: Terms, after: Terms, tell_day: TellDay = date.isoformat
) -> Phrase:
    """One change in a sentence: what there is now, in place of what was."""
    match kind:
        case Change.CUE:
            return _cue(before, after)
        case Change.SCHEDULE:
            return translate(
                "Story",
                "{now}, in place of: {then}.",
                now=schedule_words(after.schedule, tell_day),
                then=schedule_words(before.schedule, tell_day),
            )
    if after.title != before.title:
        return translate(
            "Story", "“{now}” in place of “{then}”.", now=after.title, then=before.title
        )
    if not after.smaller:
        return translate("Story", "Without a smaller version.")
    return translate("Story", "On a hard day: “{now}”.", now=after.smaller)


def _beginning(promise: Promise, tell_day: TellDay) -> Event:
    first = promise.terms[0]
    words = translate("Story", "You promised: {promise}", promise=readback(first, tell_day))
    return Event(promise.started_on, words)


def _changes(promise: Promise, revisions: Sequence[Revision], tell_day: TellDay) -> Iterator[Event]:
    reasons = {(r.day, _shown(r.kind)): r.reason for r in revisions}
    for before, after in pairwise(promise.terms):
        for kind in changes(before, after):
            words = what_changed(kind, before, after, tell_day)
            yield Event(after.from_day, words, reasons.get((after.from_day, kind), ""))


def _shown(kind: Change) -> Change:
    """Other words for a size are told as a size."""
    return Change.SIZE if kind is Change.WORDING else kind


def _cue(before: Terms, after: Terms) -> Phrase:
    if after.anchor != before.anchor and after.anchor:
        return translate("Story", "Its anchor: {now}.", now=after.anchor)
    return translate("Story", "Its cue changed.")


def _pause(pause: Pause) -> Iterator[Event]:
    if pause.rest:
        yield Event(pause.first, translate("Story", "It went by itself, and began to rest."))
        if pause.last:
            yield Event(pause.last, translate("Story", "The rest ended, and it came back."))
        return
    days = (pause.last - pause.first).days + 1 if pause.last else 1
    yield Event(pause.first, translate("Story", "It paused for %n day(s).", None, days))


def _decision(revision: Revision) -> Event:
    words = (
        translate("Story", "You kept that change.")
        if revision.decided is Decision.KEEP
        else translate("Story", "You went back to how it was.")
    )
    return Event(revision.decided_on or revision.day, words)
