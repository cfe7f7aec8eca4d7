"""From figures to what the Progress page says and draws, worked out a card at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.domain.promises import State
from desktop_app.evidence.recovery import Return
from desktop_app.evidence.reliability import Reliability
from desktop_app.evidence.report import Evidence
from desktop_app.evidence.report_words import change_sentence, reliability_sentence, return_sentence
from desktop_app.evidence.series import Weeks
from desktop_app.evidence.suggestions import in_ten
from desktop_app.ui.graphs.in_counts import (
    counts_drawing,
    lift_drawing,
    return_drawing,
    sizes_drawing,
)
from desktop_app.ui.graphs.marks import latest_change, marks
from desktop_app.ui.graphs.over_time import (
    course_drawing,
    trust_drawing,
    weeks_drawing,
    year_drawing,
)
from desktop_app.ui.pages.progress import ProgressState
from desktop_app.ui.pages.progress_cards import Part
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

_RANGES: Final = {"week": 7, "month": 31, "quarter": 92, "year": 366}
_A_YEAR: Final = timedelta(days=371)
_EIGHT_WEEKS: Final = timedelta(days=56)
_POINTS: Final = 370
_MOST_SIZES: Final = 8


@dataclass(frozen=True, slots=True)
class Chosen:
    """The range (week, month, quarter, year, all) and the promise (None: all) to look at."""

    range: str = "quarter"
    promise: UUID | None = None


def progress_state(diary: Diary, chosen: Chosen) -> ProgressState:
    """What the page draws."""
    last, figures, promise = diary.today, diary.figures, chosen.promise
    first = _first_day(diary, chosen, last)
    evidence = figures.evidence()
    of, returning = _figures_of(evidence, promise)
    stopped = _stopped(diary, promise)
    line = cache(lambda: figures.line(first, last, promise, _POINTS))
    all_together = cache(lambda: figures.line(first, last, None, _POINTS) if promise else line())
    weeks = cache(lambda: figures.weeks(first, last, promise))
    glance = cache(lambda: figures.glance(last - _A_YEAR, last, promise))
    return ProgressState(
        say(reliability_sentence(of)),
        _sureness(of, returning, stopped),
        _changed(diary, promise, None if stopped else of),
        {
            Part.COURSE: lambda: course_drawing(
                line(), of, marks(diary, promise, first, last, line()), glance
            ),
            Part.YEAR: lambda: year_drawing(glance()),
            Part.WEEKS: lambda: weeks_drawing(weeks()),
            Part.TRUST: lambda: trust_drawing(
                *figures.trust(), all_together(), evidence.overall.estimate
            ),
            Part.SIZES: lambda: sizes_drawing(weeks(), _single(diary, chosen, first, last)),
            Part.RETURN: lambda: return_drawing(returning),
            Part.LIFT: lambda: lift_drawing(figures.lift(first, last, promise)),
            Part.COUNTS: lambda: counts_drawing(figures.counts(first, last, promise)),
        },
    )


def _single(diary: Diary, chosen: Chosen, first: date, last: date) -> list[tuple[str, Weeks]]:
    """The weeks of each active promise, where several stand together."""
    active = [p for p in diary.promises.all() if p.state_on(last) is State.ACTIVE]
    if chosen.promise is not None or len(active) < 2:
        return []
    return [
        (each.terms_on(last).title, diary.figures.weeks(first, last, each.id))
        for each in active[:_MOST_SIZES]
    ]


def _first_day(diary: Diary, chosen: Chosen, last: date) -> date:
    span = diary.store.span()
    begun = span[0] if span else last
    if chosen.range == "all":
        return min(begun, last)
    return max(begun, last - timedelta(days=_RANGES[chosen.range] - 1))


def _figures_of(evidence: Evidence, promise: UUID | None) -> tuple[Reliability, Return]:
    for each in evidence.promises:
        if each.promise == promise:
            return each.reliability, each.returning
    return evidence.overall, evidence.returning


def _stopped(diary: Diary, promise: UUID | None) -> date | None:
    """The day up to which the figure speaks, where that is no longer lately."""
    last = diary.figures.last_chance(promise)
    return last if last and last < diary.today - _EIGHT_WEEKS else None


def _sureness(of: Reliability, returning: Return, stopped: date | None) -> str:
    parts = []
    if of.low is not None and of.high is not None:
        words = translate("Progress", "Lately between {low} and {high}.")
        if stopped:
            words = translate("Progress", "Up to {day}: between {low} and {high}.")
        day = long_date(stopped) if stopped else ""
        parts.append(words.format(day=day, low=in_ten(of.low), high=in_ten(of.high)))
    parts.append(say(return_sentence(returning)))
    return " ".join(parts)


def _changed(diary: Diary, promise: UUID | None, of: Reliability | None) -> str:
    """What is other than 8 weeks ago (`of` None: nothing to tell), and the latest change since."""
    parts = []
    if of and (sentence := change_sentence(of)):
        parts.append(say(sentence))
    elif of and of.compared:
        parts.append(translate("Progress", "Much as 8 weeks ago, as far as one can say."))
    parts.append(latest_change(diary, promise, diary.today - _EIGHT_WEEKS))
    return " ".join(filter(None, parts))
