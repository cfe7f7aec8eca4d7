"""What the page of all promises shows, worked out from the promises and the day it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.phrases import counted, isolated
from desktop_app.domain.promises import Pause, Promise, State
from desktop_app.domain.readback import schedule_words
from desktop_app.ui.pages.promises import Group, PromisesState
from desktop_app.ui.widgets.promise_line import LineState
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.promises import cue_words, heading, pause_words, range_words
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

Pauses = tuple[Pause, ...]


class Standing(Enum):
    """Where a promise is listed."""

    ACTIVE = auto()
    PAUSED = auto()
    RESTING = auto()
    ARCHIVED = auto()


def standing(promise: Promise, today: date, pauses_for_all: Pauses) -> Standing:
    """Where `promise` is listed today."""
    match promise.state_on(today):
        case State.ARCHIVED:
            return Standing.ARCHIVED
        case State.RESTING:
            return Standing.RESTING
    paused = promise.paused_on(today, pauses_for_all)
    return Standing.PAUSED if paused else Standing.ACTIVE


def covering(pauses: Iterable[Pause], day: date) -> list[Pause]:
    """The pauses, no rests, that cover `day`."""
    return [pause for pause in pauses if pause.covers(day) and not pause.rest]


def promises_state(
    promises: Sequence[Promise], pauses_for_all: Pauses, today: date
) -> PromisesState:
    """The page: a group for each standing, the baseline first in its own."""
    titles = {promise.id: promise.terms_on(today).title for promise in promises}
    by_standing: dict[Standing, list[Promise]] = {which: [] for which in Standing}
    for promise in sorted(promises, key=lambda p: not p.baseline):
        by_standing[standing(promise, today, pauses_for_all)].append(promise)
    groups = [
        Group(
            name,
            tuple(_line(p, which, today, titles) for p in by_standing[which]),
            folded=which is Standing.ARCHIVED,
        )
        for which, name in _names(len(by_standing[Standing.ARCHIVED])).items()
        if by_standing[which]
    ]
    current = [*by_standing[Standing.ACTIVE], *by_standing[Standing.PAUSED]]
    all_pauses = covering(pauses_for_all, today)
    return PromisesState(
        heading(len(current), has_baseline=any(promise.baseline for promise in current)),
        _about_all(all_pauses[0]) if all_pauses else "",
        tuple(groups),
        bool(all_pauses),
    )


def _names(archived: int) -> dict[Standing, str]:
    return {
        Standing.ACTIVE: translate("Promises", "Active"),
        Standing.PAUSED: translate("Promises", "Paused"),
        Standing.RESTING: translate("Promises", "Resting"),
        Standing.ARCHIVED: counted(
            translate("Promises", "Archived (%n)", None, archived), archived
        ),
    }


def _about_all(pause: Pause) -> str:
    if pause.last is None:
        return translate("Promises", "Everything pauses. Nothing is due.")
    return translate("Promises", "Everything pauses until {day}. Nothing is due.").format(
        day=long_date(pause.last)
    )


def _line(promise: Promise, which: Standing, today: date, titles: dict[UUID, str]) -> LineState:
    terms = promise.terms_on(today)
    when = [say(schedule_words(terms.schedule, long_date)), isolated(terms.anchor)]
    if promise.started_on > today:
        day = long_date(promise.started_on)
        when.insert(0, translate("Promises", "From {day}").format(day=day))
    cues = [cue_words(cue, titles) for cue in terms.cues]
    smaller = translate("Promises", "smaller: {words}").format(words=isolated(terms.smaller))
    below = [*_pauses(promise, which, today), smaller if terms.smaller else ""]
    can_move = which in {Standing.ACTIVE, Standing.PAUSED} and not promise.baseline
    return LineState(
        promise.id,
        terms.title,
        " · ".join(filter(None, [*when, *cues])),
        " · ".join(filter(None, below)),
        translate("Promises", "baseline") if promise.baseline else "",
        can_move,
        translate("Promises", "Bring it back") if which is Standing.RESTING else "",
    )


def _pauses(promise: Promise, which: Standing, today: date) -> list[str]:
    """What there is to say of its own pauses; one for all is told above the list."""
    if which is Standing.PAUSED:
        return [pause_words(pause) for pause in covering(promise.pauses, today)]
    if which is Standing.ACTIVE:
        return [range_words(p) for p in promise.pauses if p.first > today and not p.rest]
    return []
