"""What is typed: its kinds, each with the sentence that refuses what is not of it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any, Final

from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase, translate

AddCommand = Callable[[str, Callable[..., Any], str], argparse.ArgumentParser]
"""`command(name, run, what it does)` gives the parser of one command."""


def marked(text: str) -> str:
    """Mark words for the catalogue; they are put into the user's language where they are shown."""
    return text


DATES: Final = marked("YYYY-MM-DD, today or yesterday")
YEARS: Final = range(1900, 2201)
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def shown(text: str) -> str:
    """Marked words in the language that is spoken."""
    return str(Phrase("Command", text))


def refused(why: Phrase) -> argparse.ArgumentTypeError:
    """What says so of something that was typed."""
    return argparse.ArgumentTypeError(str(why))


def out_of_years(text: str) -> Phrase:
    """That an instant or a day is too far away."""
    return translate("Command", "“{text}” lies outside the years 1900 to 2200", text=text)


def words(text: str) -> str:
    """Text of the user's: what can be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise refused(translate("Command", "these words are not UTF-8")) from error
    return text


def day(text: str) -> str:
    """A date; today and yesterday are the user's days, known once the diary is open."""
    if text in ("today", "yesterday"):
        return text
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        raise refused(
            translate("Command", "“{text}” is no date ({form})", text=text, form=shown(DATES))
        )
    try:
        known = date.fromisoformat(text)
    except ValueError as error:
        raise refused(translate("Command", "“{text}” is in no calendar", text=text)) from error
    if known.year not in YEARS:
        raise refused(out_of_years(text))
    return text


def day_of(diary: Diary, typed: str | None) -> date:
    """The day that `typed` names; the user's today when nothing was typed."""
    match typed:
        case None | "today":
            return diary.today
        case "yesterday":
            return diary.today - timedelta(days=1)
    return date.fromisoformat(typed)


def clock_time(text: str) -> time:
    """A wall time HH:MM."""
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text, re.ASCII):
        raise refused(translate("Command", "“{text}” is no time (HH:MM)", text=text))
    return time.fromisoformat(text)


def weekdays(text: str) -> frozenset[int]:
    """Days of the week by their English names, 1 = Monday."""
    names = [name.strip().lower()[:3] for name in text.split(",")]
    if not set(names) <= set(_WEEKDAYS):
        raise refused(translate("Command", "“{text}”: write days as mon,wed,fri", text=text))
    return frozenset(_WEEKDAYS.index(name) + 1 for name in names)


def within(most: int) -> Callable[[str], int]:
    """A whole number from 1 to `most`."""

    def number(text: str) -> int:
        if not re.fullmatch(r"\d{1,3}", text, re.ASCII) or not 1 <= int(text) <= most:
            raise refused(
                translate("Command", "“{text}” is no number from 1 to {most}", text=text, most=most)
            )
        return int(text)

    return number
