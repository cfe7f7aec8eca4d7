"""Daylio: its CSV file, old and new. It becomes days' feelings and context, not promises."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time
from html import unescape
from pathlib import Path
from statistics import fmean
from typing import Final

from desktop_app.domain.entries import DayContext, Noted
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import translate
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import Home, lines
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.records import Record, table
from desktop_app.exchange.untrusted import Refused, day_of, guarded, read_text

SOURCE: Final = "Daylio"
COLUMNS: Final = frozenset({"date", "weekday", "time", "mood", "activities", "note"})

_FEELINGS: Final = {"rad": 5, "good": 4, "meh": 3, "bad": 2, "awful": 1, "fugly": 1}
_CLOCK: Final = re.compile(r"(\d{1,2})[:.](\d{2})\s*([ap])?\.?(?:m\.?)?", re.ASCII | re.IGNORECASE)
_NOON: Final = 12
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MARK: Final = re.compile(r"</?([a-z][a-z0-9]*)[^<>]*>", re.ASCII | re.IGNORECASE)
_BREAKS: Final = {"br", "p", "div", "li"}


@dataclass(frozen=True, slots=True, order=True)
class _Moment:
    """What was written at one time of a day."""

    at: datetime
    feeling: int | None = field(compare=False)
    names: tuple[str, ...] = field(compare=False)
    note: str = field(compare=False)


def read(path: Path, home: Home) -> Incoming:
    """The plan for the file at `path`; Problem when it cannot be read.

    `moods` of the plan are the labels that `home.feelings` and the usual five do not hold.
    """
    gathering = Gathering(SOURCE, home)
    days: defaultdict[date, list[_Moment]] = defaultdict(list)
    asked: dict[str, None] = {}
    known = _FEELINGS | {name.casefold(): value for name, value in home.feelings.items()}
    with guarded(path):
        for record in table(read_text(path), home.heed):
            day = _day(record)
            mood = record.text("mood").strip()
            feeling = known.get(mood.casefold())
            if mood and feeling is None:
                asked[mood] = None
                gathering.left_out.count(notices.moods)
            days[day].append(_moment(record, day, feeling, home))
    return gathering.incoming(
        (_context(day, sorted(days[day])) for day in sorted(days)), moods=tuple(asked)
    )


def _moment(record: Record, day: date, feeling: int | None, home: Home) -> _Moment:
    names = [name.strip() for name in record.text("activities").split("|")]
    if feeling is None:
        names.append(record.text("mood").strip())
    note = lines(plain(record.text("note_title")), plain(record.text("note")))
    there = tuple(name for name in names if name)
    return _Moment(home.instant(day, _time(record)), feeling, there, note)


def _context(day: date, moments: list[_Moment]) -> DayContext:
    """The day as one: its feeling is the mean of its moods, rounded half up."""
    feelings = [moment.feeling for moment in moments if moment.feeling is not None]
    noted: dict[str, Noted] = {}
    for moment in moments:
        for name in moment.names:
            noted.setdefault(name, Noted(name, moment.at))
    return DayContext(
        day,
        moments[0].at,
        tuple(noted.values()),
        int(fmean(feelings) + 0.5) if feelings else None,
        "\n\n".join(moment.note for moment in moments if moment.note),
    )


def _day(record: Record) -> date:
    if "full_date" in record:
        return record.within("full_date", day_of, record.text("full_date").strip())
    return record.within("date", _day_in_words, record.text("year"), record.text("date"))


def _day_in_words(year: str, words: str) -> date:
    """A date such as "18 May" or "May 18" in its year."""
    parts = words.replace(",", " ").replace(".", " ").split()
    numbers = [part for part in parts if part.isascii() and part.isdecimal()]
    months = [
        number
        for part in parts
        for number, name in enumerate(_MONTHS, 1)
        if len(part) > 2 and name.startswith(part.casefold())
    ]
    if len(numbers) != 1 or len(months) != 1:
        raise Refused(translate("Import", "“{text}” is no day", text=words[:40]))
    return day_of(f"{year.strip()}-{months[0]:02}-{int(numbers[0]):02}")


def _time(record: Record) -> time:
    text = record.text("time").strip()
    found = _CLOCK.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        hour, half = int(found[1]), (found[3] or "").lower()
        if half:
            hour = hour % _NOON + (_NOON if half == "p" else 0)
        return time(hour, int(found[2]))
    except ValueError:
        reason = translate("Import", "“{text}” is no time", text=text[:40])
        raise record.refused("time", reason) from None


def plain(text: str) -> str:
    """The words of a text that may hold HTML."""
    if "<" not in text and "&" not in text:
        return text.strip()
    words = unescape(_MARK.sub(_in_place_of, text))
    return "\n".join(line.strip() for line in words.splitlines() if line.strip())


def _in_place_of(mark: re.Match[str]) -> str:
    return "\n" if mark[1].lower() in _BREAKS else ""
