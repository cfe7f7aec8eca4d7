"""Daylio: its CSV file, old and new. It becomes days' feelings and context, not promises."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time
from html.parser import HTMLParser
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
_BREAKS: Final = {"br", "p", "div", "li"}


@dataclass(slots=True)
class _Day:
    """Everything that was written on one day, in the order of its times."""

    feelings: list[int] = field(default_factory=list)
    noted: list[Noted] = field(default_factory=list)
    notes: list[tuple[datetime, str]] = field(default_factory=list)
    first: datetime | None = None


def read(path: Path, home: Home) -> Incoming:
    """The plan for the file at `path`; Problem when it cannot be read.

    `moods` of the plan are the labels that `home.feelings` and the usual five do not hold.
    """
    gathering = Gathering(SOURCE, home)
    days: dict[date, _Day] = {}
    asked: dict[str, None] = {}
    known = _FEELINGS | {name.casefold(): value for name, value in home.feelings.items()}
    with guarded(path):
        for record in table(read_text(path)):
            day = _day(record)
            mood = record.text("mood").strip()
            feeling = known.get(mood.casefold())
            if mood and feeling is None:
                asked[mood] = None
                gathering.left_out.count(notices.moods)
            _take(record, days.setdefault(day, _Day()), day, feeling, home)
    return gathering.incoming(
        (_context(day, days[day]) for day in sorted(days)), moods=tuple(asked)
    )


def _take(record: Record, held: _Day, day: date, feeling: int | None, home: Home) -> None:
    at = home.instant(day, _time(record))
    held.first = min(held.first or at, at)
    if feeling is not None:
        held.feelings.append(feeling)
    names = [name.strip() for name in record.text("activities").split("|")]
    if feeling is None:
        names.append(record.text("mood").strip())
    there = {noted.name for noted in held.noted}
    held.noted += [Noted(name, at) for name in dict.fromkeys(names) if name and name not in there]
    note = lines(plain(record.text("note_title")), plain(record.text("note")))
    if note:
        held.notes.append((at, note))


def _context(day: date, held: _Day) -> DayContext:
    """The day as one: its feeling is the mean of its moods, rounded half up."""
    feeling = int(fmean(held.feelings) + 0.5) if held.feelings else None
    noted = tuple(sorted(held.noted, key=lambda one: one.at))
    if held.first is None:
        raise AssertionError(day)
    note = "\n\n".join(note for _, note in sorted(held.notes))
    return DayContext(day, held.first, noted, feeling, note)


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
    reader = _Words()
    reader.feed(text)
    reader.close()
    said = "".join(reader.pieces)
    return "\n".join(line.strip() for line in said.splitlines() if line.strip())


class _Words(HTMLParser):
    """Keeps the text of HTML and drops its marks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)
