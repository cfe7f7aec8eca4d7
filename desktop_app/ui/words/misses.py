"""Days near today, and the ways back from a miss, in words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.diary.misses import Miss
from desktop_app.domain.phrases import isolated
from desktop_app.ui.words.days import day_and_month, weekday_name

translate = QCoreApplication.translate

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


def day_name(day: date, today: date) -> str:
    """“today”, “yesterday”, “tomorrow”, a weekday within a week, else the date."""
    near = {
        today: translate("Days", "today"),
        today - _DAY: translate("Days", "yesterday"),
        today + _DAY: translate("Days", "tomorrow"),
    }
    if day in near:
        return near[day]
    return weekday_name(day) if abs(day - today) < _WEEK else day_and_month(day, today)


def safe_words(miss: Miss) -> str:
    """What is said of the way back: what was kept after earlier misses, with its counts."""
    if miss.safe:
        return translate(
            "Misses",
            "Last time this helped: {words}. After a miss kept {kept} of {of}.",
        ).format(words=isolated(miss.safe.words), kept=miss.safe.kept, of=miss.safe.chances)
    if miss.smaller:
        return translate("Misses", "Small is enough: {words}.").format(words=isolated(miss.smaller))
    return translate("Misses", "There is nothing to make up for.")


def next_words(miss: Miss, today: date) -> str:
    """The way that waits: “Tomorrow, with its cue”."""
    if miss.next_day is None:
        return translate("Misses", "Save")
    has_cue = bool(miss.anchor or miss.terms.cues)
    words = (
        translate("Misses", "{day}, with its cue")
        if has_cue
        else translate("Misses", "{day} again")
    ).format(day=day_name(miss.next_day, today))
    return words[:1].upper() + words[1:]


def told_next(miss: Miss, today: date) -> str:
    """The answer to waiting for the next chance: when that is."""
    if miss.next_day is None:
        return translate("Misses", "Noted.")
    day = day_name(miss.next_day, today)
    if miss.anchor:
        return translate("Misses", "Noted. Next: {day}, {anchor}.").format(
            day=day, anchor=isolated(miss.anchor)
        )
    return translate("Misses", "Noted. Next: {day}.").format(day=day)
