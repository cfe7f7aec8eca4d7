"""From figures to what the Progress page draws: courses, tiles, bars, and words beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial
from typing import Final
from uuid import UUID

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.diary.figures import Figures
from desktop_app.domain.days import Part
from desktop_app.evidence.recovery import Return
from desktop_app.evidence.reliability import Reliability
from desktop_app.evidence.report import (
    Evidence,
    change_sentence,
    reliability_sentence,
    return_sentence,
)
from desktop_app.evidence.series import Counts, Glance, Lift, Line, Weeks
from desktop_app.evidence.suggestions import in_ten
from desktop_app.evidence.trust import Dots, expectation_sentence
from desktop_app.ui.graphs.course import Course, Days, Floats, Mark, Ribbon
from desktop_app.ui.graphs.facts import facts_of
from desktop_app.ui.graphs.marks import marks
from desktop_app.ui.graphs.shares import Share
from desktop_app.ui.graphs.table import Table
from desktop_app.ui.graphs.tables import (
    course_table,
    percent,
    trust_table,
    weeks_table,
    year_table,
)
from desktop_app.ui.graphs.year import Tile
from desktop_app.ui.pages.progress import Drawing, ProgressState, Told, Year
from desktop_app.ui.pages.progress import Part as Card
from desktop_app.ui.spoken import say
from desktop_app.ui.wording import part_name, weekday_name

translate = QCoreApplication.translate

_RANGES: Final = {"week": 7, "month": 31, "quarter": 92, "year": 366}
_HALF, _QUARTER, _THREE_QUARTERS = 0.5, 0.25, 0.75
_A_YEAR: Final = 371
_POINTS: Final = 370
_MOST_WEEKS: Final = 160
_TILES: Final = tuple(Tile)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The range (week, month, quarter, year, all) and the promise (None: all) to look at."""

    range: str = "quarter"
    promise: UUID | None = None


def progress_state(diary: Diary, chosen: Chosen) -> tuple[ProgressState, Callable[[date], str]]:
    """What the page draws, worked out a card at a time, and the facts of a day in words."""
    last = diary.today
    first = _first_day(diary, chosen, last)
    figures, promise = diary.figures, chosen.promise
    evidence = figures.evidence()
    of, returning = _figures_of(evidence, promise)
    line = cache(lambda: figures.line(first, last, promise, _POINTS))
    weeks = cache(lambda: figures.weeks(first, last, promise))
    glance = cache(lambda: figures.glance(last - timedelta(days=_A_YEAR), last, promise))
    change = change_sentence(of)

    def course() -> Drawing:
        found = marks(diary, promise, first, last, line())
        return Drawing((_course(line(), found),), _course_told(line(), of))

    state = ProgressState(
        say(reliability_sentence(of)),
        _heading_line(of, returning, say(change) if change else ""),
        {
            Card.COURSE: course,
            Card.YEAR: lambda: Drawing((Year(_tiles(glance()), last),), _year_told(glance())),
            Card.WEEKS: lambda: Drawing((_week_course(weeks()),), _weeks_told(weeks())),
            Card.TRUST: lambda: _trust(figures, evidence, (first.toordinal(), last.toordinal())),
            Card.SIZES: lambda: Drawing((_sizes(weeks()),), _after_miss(returning)),
            Card.LIFT: lambda: _lift(figures.lift(first, last, promise)),
            Card.COUNTS: lambda: _counts(figures.counts(first, last, promise)),
        },
    )
    return state, facts_of(glance, line)


def _trust(figures: Figures, evidence: Evidence, reach: tuple[int, int]) -> Drawing:
    dots, expectation = figures.trust()
    said = expectation_sentence(expectation, dots, evidence.overall.estimate)
    draws = (
        _dots(dots.days, dots.expected, reach, (0.0, 1.0)),
        _dots(dots.days, _felt(dots), reach, (1.0, 5.0)),
    )
    told = Told(say(said) if said else "", _trust_how(), partial(trust_table, dots))
    return Drawing(draws, told)


def _lift(lift: Lift) -> Drawing:
    return Drawing((_lift_shares(lift),), _lift_told(lift))


def _counts(counts: Counts) -> Drawing:
    return Drawing((_by_weekday(counts), _by_part(counts)), _counts_told(counts))


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


def _heading_line(of: Reliability, returning: Return, change: str) -> str:
    parts = []
    if of.low is not None and of.high is not None:
        words = translate("Progress", "Lately between {low} and {high}.")
        parts.append(words.format(low=in_ten(of.low), high=in_ten(of.high)))
    parts.append(say(return_sentence(returning)))
    parts.append(change)
    return " ".join(filter(None, parts))


def _course(line: Line, marks: Sequence[Mark]) -> Course:
    ticks = (
        (_QUARTER, translate("Progress", "1 in 4")),
        (_HALF, translate("Progress", "half")),
        (_THREE_QUARTERS, translate("Progress", "3 in 4")),
    )
    band = line.band
    ribbon = Ribbon(line.days, band.low, band.high)
    return Course(line.days, band.mean, ribbon, ticks=ticks, marks=marks)


def _week_course(weeks: Weeks) -> Course:
    ticks = (
        (0.0, "0"),
        (_HALF, translate("Progress", "half")),
        (1.0, translate("Progress", "all")),
    )
    drawn = weeks.gathered(_weeks_a_point(weeks))
    band = drawn.band()
    low, high = np.fmin(band.low, band.mean), np.fmax(band.high, band.mean)
    return Course(drawn.mondays, band.mean, Ribbon(drawn.mondays, low, high), ticks=ticks)


def _weeks_a_point(weeks: Weeks) -> int:
    return -(-len(weeks.mondays) // _MOST_WEEKS)


def _dots(
    days: Days, values: Floats, reach: tuple[int, int], span: tuple[float, float]
) -> Course | None:
    told = ~np.isnan(values) & (days >= reach[0])
    if not told.any():
        return None
    ends = ((span[0], "0"), (span[1], "10")) if span[0] == 0 else ((1.0, "1"), (5.0, "5"))
    return Course(days[told], values[told], span=span, ticks=ends, dots=True, reach=reach)


def _felt(dots: Dots) -> Floats:
    return np.where(dots.felt > 0, dots.felt.astype(np.float64), np.nan)


def _course_told(line: Line, of: Reliability) -> Told:
    return Told(_honesty_line(of), _reliability_how(of), partial(course_table, line))


def _honesty_line(of: Reliability) -> str:
    parts = []
    if of.unrecorded:
        words = translate("Progress", "{n} due days have no word; they count neither way.")
        parts.append(words.format(n=of.unrecorded))
    if of.if_skips_missed is not None:
        words = translate("Progress", "If skips counted as misses it would be {share}.")
        parts.append(words.format(share=percent(of.if_skips_missed)))
    return " ".join(parts)


def _reliability_how(of: Reliability) -> str:
    words = translate(
        "Progress",
        "Every chance counts as kept or not; at a daily promise a chance of two weeks ago counts"
        " half of today’s. You have {chances} chances so far; {skipped} skipped and {paused} paused"
        " days are no chances. The band holds the true value in 8 of 10 cases: the more chances,"
        " the narrower it is. Today counts once it is over, or kept.",
    )
    return words.format(chances=of.chances, skipped=of.skipped, paused=of.paused)


def _weeks_told(weeks: Weeks) -> Told:
    how = translate(
        "Progress",
        "Kept chances of each week, Monday to Sunday, divided by its chances. One week alone is"
        " little evidence; the band says how little.",
    )
    step = _weeks_a_point(weeks)
    words = translate("Progress", "The share kept in each week; the band says how sure that is.")
    if step > 1:
        words = translate("Progress", "Each point stands for {n} weeks.").format(n=step)
    return Told(words, how, partial(weeks_table, weeks))


def _tiles(glance: Glance) -> dict[date, Tile]:
    some = glance.kept + glance.smaller
    whole = (glance.kept > 0) & (glance.smaller + glance.missed == 0)
    kinds = np.where(whole, 3, np.where(some > 0, 2, glance.missed + glance.skipped > 0))
    return {
        date.fromordinal(glance.first + n): _TILES[kinds[n]] for n in np.flatnonzero(kinds).tolist()
    }


def _year_told(glance: Glance) -> Told:
    how = translate(
        "Progress",
        "Strong green: all that was logged that day is kept. Soft green: some of it, or at the"
        " smaller size. Stone: the day went otherwise, or was skipped. Pale: no word.",
    )
    line = translate("Progress", "Strong: all kept. Soft: in part, or smaller. Stone: otherwise.")
    return Told(line, how, partial(year_table, glance))


def _sizes(weeks: Weeks) -> list[Share]:
    kept, of, full = int(weeks.kept.sum()), int(weeks.chances.sum()), int(weeks.full.sum())
    words = translate("Progress", "{full} at full size, {smaller} smaller, of {of}")
    counted = words.format(full=full, smaller=kept - full, of=of)
    return [Share(translate("Progress", "Kept"), kept, of, full, counted)]


def _after_miss(returning: Return) -> Told:
    how = translate(
        "Progress",
        "The first chance after each miss is one trial: kept means that you are back. You have"
        " {misses} misses so far; later chances of the same gap are counted apart, so that an open"
        " gap counts too.",
    ).format(misses=returning.misses)
    return Told(say(return_sentence(returning)), how)


def _by_weekday(counts: Counts) -> list[Share]:
    monday = date(2024, 1, 1)
    return [
        _count(weekday_name(monday + timedelta(days=n)), kept, of)
        for n, (kept, of) in enumerate(
            zip(counts.kept_by_weekday, counts.chances_by_weekday, strict=True)
        )
    ]


def _by_part(counts: Counts) -> list[Share]:
    pairs = zip(Part, counts.kept_by_part, counts.chances_by_part, strict=True)
    return [_count(part_name(part), kept, of) for part, kept, of in pairs if of]


def _count(words: str, kept: int, of: int) -> Share:
    counted = translate("Progress", "{kept} of {of}").format(kept=kept, of=of)
    return Share(words, int(kept), int(of), counted=counted)


def _counts_told(counts: Counts) -> Told:
    line = translate(
        "Progress", "Counts, no more: differences here can be chance. Patterns are tested apart."
    )
    return Told(line, line, partial(_counts_table, counts))


def _counts_table(counts: Counts) -> Table:
    heads = (
        translate("Progress", "When"),
        translate("Progress", "Kept"),
        translate("Progress", "Chances"),
    )
    bars = (*_by_weekday(counts), *_by_part(counts))
    return Table(heads, tuple((bar.words, str(bar.kept), str(bar.of)) for bar in bars))


def _trust_how() -> str:
    return translate(
        "Progress",
        "Two answers a week, in your own words of number: how many of the next ten you expect to"
        " keep, and how much you trusted yourself. They are shown beside what you keep and never"
        " mixed into it. That you expect other than you keep is said once the sum of the"
        " differences could hardly be chance.",
    )


def _lift_shares(lift: Lift) -> list[Share]:
    pairs = lift.after_given_before
    total = int(pairs.sum())
    lighter, same = int(np.triu(pairs, 1).sum()), int(np.trace(pairs))
    rows = (
        (translate("Progress", "Lighter after"), lighter),
        (translate("Progress", "The same"), same),
        (translate("Progress", "Heavier after"), total - lighter - same),
    )
    words = translate("Progress", "{n} of {of}")
    return [Share(name, n, total, 0, words.format(n=n, of=total)) for name, n in rows]


def _lift_told(lift: Lift) -> Told:
    if np.isnan(lift.mean):
        line = translate("Progress", "Not enough yet: five entries with both feelings are needed.")
    else:
        words = translate(
            "Progress", "Afterwards it is {mean} steps lighter on average ({low} to {high})."
        )
        line = words.format(mean=_signed(lift.mean), low=_signed(lift.low), high=_signed(lift.high))
    how = translate(
        "Progress",
        "Feelings run from 1 (heavy) to 5 (light). Each entry that has one before and one after"
        " counts; the figure is after less before, with its 80 % interval.",
    )
    return Told(line, how)


def _signed(value: float) -> str:
    return f"{value:+.1f}".replace("-", "−")
