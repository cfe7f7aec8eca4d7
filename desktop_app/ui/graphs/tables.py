"""The figures of Progress in rows, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.evidence.series import Glance, Lift, Line, Weeks
from desktop_app.evidence.trust import Dots
from desktop_app.ui.graphs.shares import Range, Share
from desktop_app.ui.graphs.table import Table
from desktop_app.ui.words.days import short_date

translate = QCoreApplication.translate

_ROWS: Final = 400


def course_table(line: Line) -> Table:
    """The estimate of each day, and its band."""
    heads = (
        translate("Progress", "Day"),
        translate("Progress", "Estimate"),
        translate("Progress", "From"),
        translate("Progress", "To"),
    )
    told = np.flatnonzero(~np.isnan(line.band.mean))[::-1][:_ROWS].tolist()
    band = line.band
    rows = tuple(
        (
            short_date(date.fromordinal(int(line.days[n]))),
            *(percent(v[n]) for v in (band.mean, band.low, band.high)),
        )
        for n in told
    )
    return Table(heads, rows)


def weeks_table(weeks: Weeks) -> Table:
    """Counts of each week."""
    heads = (
        translate("Progress", "Week of"),
        translate("Progress", "Kept"),
        translate("Progress", "Chances"),
        translate("Progress", "At full size"),
    )
    rows = tuple(
        (
            short_date(date.fromordinal(int(weeks.mondays[n]))),
            *(str(v[n]) for v in (weeks.kept, weeks.chances, weeks.full)),
        )
        for n in np.flatnonzero(weeks.chances)[::-1][:_ROWS].tolist()
    )
    return Table(heads, rows)


def year_table(glance: Glance) -> Table:
    """How many promises got which word, of each day."""
    heads = (
        translate("Progress", "Day"),
        translate("Progress", "Kept"),
        translate("Progress", "Smaller"),
        translate("Progress", "Not kept"),
        translate("Progress", "Skipped"),
    )
    columns = (glance.kept, glance.smaller, glance.missed, glance.skipped)
    rows = tuple(
        (short_date(date.fromordinal(glance.first + n)), *(str(c[n]) for c in columns))
        for n in range(len(glance.kept) - 1, -1, -1)
        if any(c[n] for c in columns)
    )
    return Table(heads, rows)


def trust_table(dots: Dots) -> Table:
    """The two answers of each week."""
    heads = (
        translate("Progress", "Week"),
        translate("Progress", "Of ten"),
        translate("Progress", "Felt, 1 to 5"),
    )
    rows = tuple(
        (
            short_date(date.fromordinal(int(dots.days[n]))),
            "" if np.isnan(dots.expected[n]) else str(round(dots.expected[n] * 10)),
            str(dots.felt[n] or ""),
        )
        for n in range(len(dots.days) - 1, -1, -1)
    )
    return Table(heads, rows)


def sizes_table(bars: Sequence[Share]) -> Table:
    """What was kept at which size."""
    heads = (
        translate("Progress", "Promise"),
        translate("Progress", "At full size"),
        translate("Progress", "Smaller"),
        translate("Progress", "Chances"),
    )
    rows = ((b.words, str(b.full), str(b.kept - (b.full or 0)), str(b.of)) for b in bars)
    return Table(heads, tuple(rows))


def return_table(bars: Sequence[Range]) -> Table:
    """How likely a return is, at which chance."""
    heads = (
        translate("Progress", "When"),
        translate("Progress", "Estimate"),
        translate("Progress", "From"),
        translate("Progress", "To"),
    )
    rows = ((b.words, *(percent(v) for v in (b.value, b.low, b.high))) for b in bars)
    return Table(heads, tuple(rows))


def lift_table(lift: Lift) -> Table:
    """How often which feeling before came with which after."""
    heads = (
        translate("Progress", "Before"),
        *(translate("Progress", "{n} after").format(n=n + 1) for n in range(5)),
    )
    rows = ((str(n + 1), *map(str, row)) for n, row in enumerate(lift.after_given_before.tolist()))
    return Table(heads, tuple(rows))


def counts_table(bars: Sequence[Share]) -> Table:
    """Kept and chances of each weekday and part of the day."""
    heads = (
        translate("Progress", "When"),
        translate("Progress", "Kept"),
        translate("Progress", "Chances"),
    )
    return Table(heads, tuple((bar.words, str(bar.kept), str(bar.of)) for bar in bars))


def percent(share: float) -> str:
    """A share of 1 in words."""
    return f"{round(float(share) * 100)} %"
