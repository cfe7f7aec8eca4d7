"""What is drawn at a place of a graph in words, for the pointer and the cursor on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.evidence.memory import Days
from desktop_app.evidence.reliability import Band
from desktop_app.evidence.series import Glance, Line, Weeks
from desktop_app.evidence.suggestions import in_ten
from desktop_app.evidence.trust import Dots
from desktop_app.ui.graphs.tables import percent
from desktop_app.ui.pages.progress_cards import Facts
from desktop_app.ui.words.days import day_and_month, long_date

translate = QCoreApplication.translate


def course_facts(line: Line, glance: Callable[[], Glance]) -> Facts:
    """Of a day: its date, what was kept, how reliable the user was by then."""

    def facts(day: date) -> str:
        about = translate("Progress", "about {n} of 10 ({low} to {high})")
        return _joined(long_date(day), _kept(glance(), day), _band(about, line, day))

    return facts


def year_facts(glance: Glance) -> Facts:
    """Of a day: its date and what its tile is made of."""

    def facts(day: date) -> str:
        smaller, skipped = (_on(day, glance, of) for of in (glance.smaller, glance.skipped))
        some = (
            (translate("Progress", "{n} smaller"), smaller),
            (translate("Progress", "{n} skipped"), skipped),
        )
        told = (words.format(n=n) for words, n in some if n)
        return _joined(long_date(day), _kept(glance, day), *told)

    return facts


def week_facts(drawn: Weeks, band: Band, step: int, count: int) -> Facts:
    """Of a week: what was kept, the share and its band; or of `step` of `count` weeks as one."""

    def facts(monday: date) -> str:
        at = int(np.searchsorted(drawn.mondays, monday.toordinal()))
        near = date.fromordinal(int(drawn.mondays[-1]))
        when = _weeks_from(monday, near, min(step, count - at * step))
        share, low, high = (percent(v[at]) for v in (band.mean, band.low, band.high))
        words = translate("Progress", "{share} ({low} to {high})")
        sure = words.format(share=share, low=low, high=high)
        return _joined(when, _kept_of(int(drawn.kept[at]), int(drawn.chances[at])), sure)

    return facts


def expected_facts(dots: Dots, line: Line) -> Facts:
    """Of an answer: its day, how many of ten were expected, how many were kept by then."""

    def facts(day: date) -> str:
        expected = in_ten(float(dots.expected[_at(dots, day)]))
        words = translate("Progress", "expected: {n} of ten").format(n=expected)
        kept = translate("Progress", "kept: about {n} of 10 ({low} to {high})")
        return _joined(long_date(day), words, _band(kept, line, day))

    return facts


def felt_facts(dots: Dots) -> Facts:
    """Of an answer: its day and how much trust was felt."""

    def facts(day: date) -> str:
        words = translate("Progress", "felt: {n} of 5")
        return _joined(long_date(day), words.format(n=dots.felt[_at(dots, day)]))

    return facts


def _at(dots: Dots, day: date) -> int:
    return int(np.searchsorted(dots.days, day.toordinal()))


def _joined(*facts: str) -> str:
    return " · ".join(filter(None, facts))


def _weeks_from(monday: date, near: date, count: int) -> str:
    words = translate("Progress", "Week of {day}")
    if count > 1:
        words = translate("Progress", "{n} weeks from {day} on")
    return words.format(n=count, day=day_and_month(monday, near))


def _kept(glance: Glance, day: date) -> str:
    kept = _on(day, glance, glance.kept) + _on(day, glance, glance.smaller)
    of = kept + _on(day, glance, glance.missed)
    return _kept_of(kept, of) if of else ""


def _kept_of(kept: int, of: int) -> str:
    return translate("Progress", "{kept} of {of} kept").format(kept=kept, of=of)


def _on(day: date, glance: Glance, column: Days) -> int:
    n = day.toordinal() - glance.first
    return int(column[n]) if 0 <= n < len(column) else 0


def _band(words: str, line: Line, day: date) -> str:
    """What was known by then: at that day, or at the last one before it that is drawn."""
    at = int(np.searchsorted(line.days, day.toordinal(), side="right")) - 1
    if at < 0 or np.isnan(line.band.mean[at]):
        return ""
    band = (line.band.mean[at], line.band.low[at], line.band.high[at])
    mean, low, high = (in_ten(float(value)) for value in band)
    return words.format(n=mean, low=low, high=high)
