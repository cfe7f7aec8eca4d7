"""The facts of a day in words, for the pointer and the cursor on a graph."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.evidence.series import Glance, Line
from desktop_app.evidence.suggestions import in_ten
from desktop_app.ui.words.days import long_date

translate = QCoreApplication.translate


def facts_of(glance: Callable[[], Glance], line: Callable[[], Line]) -> Callable[[date], str]:
    """What tells a day: its date, what was kept, how reliable the user was by then."""

    def facts(day: date) -> str:
        return " · ".join(filter(None, (long_date(day), _kept(glance(), day), _about(line(), day))))

    return facts


def _kept(glance: Glance, day: date) -> str:
    n = day.toordinal() - glance.first
    if not 0 <= n < len(glance.kept):
        return ""
    kept, missed = int(glance.kept[n] + glance.smaller[n]), int(glance.missed[n])
    words = translate("Progress", "{kept} of {of} kept")
    return words.format(kept=kept, of=kept + missed) if kept + missed else ""


def _about(line: Line, day: date) -> str:
    at = int(np.searchsorted(line.days, day.toordinal()))
    if at == len(line.days) or np.isnan(line.band.mean[at]):
        return ""
    band = (line.band.mean[at], line.band.low[at], line.band.high[at])
    mean, low, high = (in_ten(float(value)) for value in band)
    words = translate("Progress", "about {n} of 10 ({low} to {high})")
    return words.format(n=mean, low=low, high=high)
