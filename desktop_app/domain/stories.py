"""A promise's history as a story: begun, changed, paused, rested; lessons and what helped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from uuid import UUID

from desktop_app.domain.entries import Entry
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.readback import TellDay, readback, schedule_words
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Change, Decision, Revision, changes
from desktop_app.domain.strategies import Strategy, Use


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day; `quote` is what the user said to it."""

    day: date
    words: Phrase
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What belongs to a promise's story and is told elsewhere too.

    `lessons` are entries that hold one, `pauses` those of all promises, `verdicts` what was found
    of revisions, by their ids.
    """

    lessons: Sequence[Entry] = ()
    pauses: Sequence[Pause] = ()
    strategies: Sequence[Strategy] = ()
    uses: Sequence[Use] = ()
    verdicts: Mapping[UUID, Phrase] = field(default_factory=dict)


def story(
    promise: Promise,
    revisions: Sequence[Revision],
    around: Around,
    tell_day: TellDay = date.isoformat,
) -> list[Event]:
    """All that is told of `promise`, from its beginning on."""
    told = turns(promise, revisions, around.verdicts, tell_day)
    told += [event for pause in promise.pauses if not pause.rest for event in _pause(pause)]
    told += [
        Event(
            pause.first, translate("Story", "Everything paused for %n day(s).", None, _days(pause))
        )
        for pause in around.pauses
        if pause.last is None or pause.last >= promise.started_on
    ]
    told += [
        Event(
            entry.day, translate("Story", "A lesson from a day that went otherwise."), entry.lesson
        )
        for entry in around.lessons
    ]
    told += [event for _own, event in of_strategies(around.strategies, around.uses, promise.id)]
    return sorted(told, key=lambda event: event.day)


def turns(
    promise: Promise,
    revisions: Sequence[Revision],
    verdicts: Mapping[UUID, Phrase],
    tell_day: TellDay = date.isoformat,
) -> list[Event]:
    """Where a promise took a turn: begun, changed, kept so or taken back, rested, archived."""
    told = [_beginning(promise, tell_day), *_changes(promise, revisions, tell_day)]
    told += [event for pause in promise.pauses if pause.rest for event in _pause(pause)]
    told += [_decision(revision, verdicts) for revision in revisions if revision.decided]
    if promise.ended_on:
        told.append(Event(promise.ended_on, translate("Story", "It went into the archive.")))
    return sorted(told, key=lambda event: event.day)


def of_strategies(
    strategies: Sequence[Strategy], uses: Sequence[Use], promise: UUID | None = None
) -> list[tuple[UUID | None, Event]]:
    """When strategies were kept and used, each with its promise; of one `promise` or of all."""
    names = {strategy.id: strategy.name for strategy in strategies}
    told: list[tuple[UUID | None, Event]] = [
        (
            strategy.promises[0] if len(strategy.promises) == 1 else None,
            Event(strategy.day, translate("Story", "A strategy kept."), strategy.name),
        )
        for strategy in strategies
        if promise is None or promise in strategy.promises
    ]
    told += [
        (use.promise, Event(use.day, translate("Story", "Used: {name}.", name=names[use.strategy])))
        for use in uses
        if use.strategy in names and promise in (None, use.promise)
    ]
    return told


def of_reviews(reviews: Iterable[Review]) -> list[tuple[UUID | None, Event]]:
    """When weeks were looked back on, with what the user found worth remembering."""
    words = translate("Story", "You looked back on the week.")
    return [(None, Event(review.day, words, " ".join(review.words))) for review in reviews]


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
    words = translate("Story", "It paused for %n day(s).", None, _days(pause))
    yield Event(pause.first, words)


def _days(pause: Pause) -> int:
    return (pause.last - pause.first).days + 1 if pause.last else 1


def _decision(revision: Revision, verdicts: Mapping[UUID, Phrase]) -> Event:
    words = (
        translate("Story", "You kept that change.")
        if revision.decided is Decision.KEEP
        else translate("Story", "You went back to how it was.")
    )
    if (found := verdicts.get(revision.id)) is not None:
        words = translate("Story", "{words} {found}", words=words, found=found)
    return Event(revision.decided_on or revision.day, words)
