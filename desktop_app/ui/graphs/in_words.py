"""What a graph shows, in words: for those who hear it."""

from __future__ import annotations

from datetime import date

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.ui.graphs.course import Course
from desktop_app.ui.words.days import short_date

translate = QCoreApplication.translate


def course_words(course: Course) -> str:
    """From where to where it goes, and how far up and down between."""
    days = course.told_days
    if not len(days):
        return translate("Graphs", "Nothing to show yet.")
    values = course.values[~np.isnan(course.values)]
    first, last = (short_date(date.fromordinal(int(days[at]))) for at in (0, -1))
    begin, end = (_value(course, float(values[at])) for at in (0, -1))
    if len(days) == 1:
        return translate("Graphs", "{day}: {value}.").format(day=first, value=begin)
    words = translate(
        "Graphs",
        "{first} to {last}: {begin} at first, {end} at the end, between {low} and {high}."
        " Arrow keys walk through it; the three dots show it as a table.",
    )
    low, high = (_value(course, float(value)) for value in (values.min(), values.max()))
    return words.format(first=first, last=last, begin=begin, end=end, low=low, high=high)


def year_words(kept: int, part: int, otherwise: int, last: date) -> str:
    """How many days of the year were what."""
    words = translate(
        "Graphs",
        "The year up to {last}. Days all kept: {kept}. In part, or smaller: {part}. Otherwise:"
        " {other}. Arrow keys walk from day to day; the three dots show it as a table.",
    )
    return words.format(
        last=short_date(last),
        kept=kept,
        part=part,
        other=otherwise,
    )


def _value(course: Course, value: float) -> str:
    top = course.span[1]
    n, of = (round(value * 10), 10) if top <= 1 else (round(value), round(top))
    return translate("Graphs", "{n} of {of}").format(n=n, of=of)
