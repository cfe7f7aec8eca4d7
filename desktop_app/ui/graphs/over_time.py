"""What Progress draws over time: reliability, the year, the weeks, felt trust beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.evidence.reliability import Band, Reliability
from desktop_app.evidence.report_words import reliability_sentence
from desktop_app.evidence.series import Glance, Line, Weeks
from desktop_app.evidence.trust import Dots, Expectation, expectation_sentence
from desktop_app.ui.graphs.course import Course, Mark, Ribbon
from desktop_app.ui.graphs.facts import (
    course_facts,
    expected_facts,
    felt_facts,
    week_facts,
    year_facts,
)
from desktop_app.ui.graphs.tables import (
    course_table,
    percent,
    trust_table,
    weeks_table,
    year_table,
)
from desktop_app.ui.graphs.year import Tile, Tiles
from desktop_app.ui.pages.progress_cards import Drawing, Told
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

_HALF, _QUARTER, _THREE_QUARTERS = 0.5, 0.25, 0.75
_MOST_WEEKS: Final = 160


def course_drawing(
    line: Line, of: Reliability, marks: Sequence[Mark], glance: Callable[[], Glance]
) -> Drawing:
    """Reliability over time with its band; a sentence while there is none."""
    how, table = _reliability_how(of), partial(course_table, line)
    if np.isnan(line.band.mean).all():
        return Drawing((None,), Told(say(reliability_sentence(of)), how, table))
    ticks = (
        (_QUARTER, translate("Progress", "1 in 4")),
        (_HALF, translate("Progress", "half")),
        (_THREE_QUARTERS, translate("Progress", "3 in 4")),
    )
    course = Course(line.days, line.band.mean, _ribbon(line), ticks=ticks, marks=marks)
    told = Told(_honesty_line(of), how, table)
    return Drawing((course,), told, (course_facts(line, glance),))


def year_drawing(glance: Glance) -> Drawing:
    """A tile for each day of a year."""
    how = translate(
        "Progress",
        "Strong green: all that was logged that day is kept. Soft green: some of it, or at the"
        " smaller size. Stone: the day went otherwise, or was skipped. Pale: no word. Of these"
        " {days} days {logged} have a word, and on {whole} of them all is kept.",
    )
    tiles = _tiles(glance)
    days = len(tiles.kinds)
    logged = days - tiles.count(Tile.EMPTY)
    how = how.format(days=days, logged=logged, whole=tiles.count(Tile.KEPT))
    line = translate("Progress", "Strong: all kept. Soft: in part, or smaller. Stone: otherwise.")
    told = Told(line, how, partial(year_table, glance))
    return Drawing((tiles,), told, (year_facts(glance),))


def weeks_drawing(weeks: Weeks) -> Drawing:
    """The share kept of each week with its band, or of several weeks together."""
    ticks = (
        (0.0, "0"),
        (_HALF, translate("Progress", "half")),
        (1.0, translate("Progress", "all")),
    )
    step = -(-len(weeks.mondays) // _MOST_WEEKS)
    drawn = weeks.gathered(step)
    of = drawn.band()
    band = Band(of.mean, np.fmin(of.low, of.mean), np.fmax(of.high, of.mean))
    course = Course(
        drawn.mondays, band.mean, Ribbon(drawn.mondays, band.low, band.high), ticks=ticks
    )
    words = translate("Progress", "The share kept in each week; the band says how sure that is.")
    if not weeks.chances.any():
        words = translate("Progress", "No chance in this range.")
    elif step > 1:
        words = translate("Progress", "Each point stands for {n} weeks.").format(n=step)
    drawn_course = course if weeks.chances.any() else None
    told = Told(words, _weeks_how(weeks), partial(weeks_table, weeks))
    return Drawing((drawn_course,), told, (week_facts(drawn, band, step, len(weeks.mondays)),))


def trust_drawing(dots: Dots, found: Expectation, line: Line, estimate: float | None) -> Drawing:
    """What is expected, as dots on the band of what is kept, and below it what is felt."""
    said = expectation_sentence(found, dots, estimate)
    reach = (int(line.days[0]), int(line.days[-1]))
    felt = np.where(dots.felt > 0, dots.felt.astype(np.float64), np.nan)
    ten, five = ((0.0, "0"), (1.0, "10")), ((1.0, "1"), (5.0, "5"))
    expected = Course(dots.days, dots.expected, _ribbon(line), ticks=ten, dots=True, reach=reach)
    trusted = Course(dots.days, felt, span=(1.0, 5.0), ticks=five, dots=True, reach=reach)
    draws = (_within(expected, reach), _within(trusted, reach))
    line_below = say(said) if said else _trust_line(dots, draws)
    told = Told(line_below, _trust_how(dots, found), partial(trust_table, dots))
    return Drawing(draws, told, (expected_facts(dots, line), felt_facts(dots)))


def _within(course: Course, reach: tuple[int, int]) -> Course | None:
    """The course without the dots before its reach; None where none are left."""
    told = ~np.isnan(course.values) & (course.days >= reach[0])
    return course.only(told) if told.any() else None


def _trust_line(dots: Dots, draws: tuple[Course | None, ...]) -> str:
    if any(draws):
        return ""
    if len(dots.days):
        return translate("Progress", "No answer in this range.")
    return translate("Progress", "The weekly review asks two questions; their answers appear here.")


def _ribbon(line: Line) -> Ribbon:
    return Ribbon(line.days, line.band.low, line.band.high)


def _tiles(glance: Glance) -> Tiles:
    some = glance.kept + glance.smaller
    whole = (glance.kept > 0) & (glance.smaller + glance.missed == 0)
    kinds = np.where(whole, 3, np.where(some > 0, 2, glance.missed + glance.skipped > 0))
    return Tiles(date.fromordinal(glance.first), kinds)


def _honesty_line(of: Reliability) -> str:
    parts = []
    if of.unrecorded:
        words = translate("Progress", "So far {n} due days have no word; they count neither way.")
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


def _weeks_how(weeks: Weeks) -> str:
    words = translate(
        "Progress",
        "Kept chances of each week, Monday to Sunday, divided by its chances: {kept} of {of} in"
        " this range, over {weeks} weeks. One week alone is little evidence; the band says how"
        " little.",
    )
    kept, of = int(weeks.kept.sum()), int(weeks.chances.sum())
    return words.format(kept=kept, of=of, weeks=int(np.count_nonzero(weeks.chances)))


def _trust_how(dots: Dots, found: Expectation) -> str:
    words = translate(
        "Progress",
        "Two answers a week: how many of the next ten you expect to"
        " keep, and how much you trusted yourself. They are shown beside what you keep and never"
        " mixed into it. You answered in {weeks} weeks. Of the {chances} chances that your answers"
        " spoke of you expected to keep {expected} and kept {kept}. That you expect other than you"
        " keep is said once that difference could hardly be chance.",
    )
    expected = f"{found.expected:.0f}"
    weeks, of = len(dots.days), found.chances
    return words.format(weeks=weeks, chances=of, expected=expected, kept=found.kept)
