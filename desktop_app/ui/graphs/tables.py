"""The figures of Progress in rows, the newest first."""

from __future__ import annotations

from datetime import date
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.evidence.series import Glance, Line, Weeks
from desktop_app.evidence.trust import Dots
from desktop_app.ui.graphs.table import Table
from desktop_app.ui.wording import short_date

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


def percent(share: float) -> str:
    """A share of 1 in words."""
    return f"{round(float(share) * 100)} %"
