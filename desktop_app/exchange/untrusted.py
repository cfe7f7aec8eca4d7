"""The limits on input that is not trusted: files, archives, text, dates."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from desktop_app.domain.incoming import unreadable
from desktop_app.domain.phrases import Phrase, translate

MOST_TEXT: Final = 1 << 20
MOST_FILE: Final = 64 << 20
MOST_ARCHIVE: Final = 256 << 20
MOST_MEMBER: Final = 64 << 20
MOST_MEMBERS: Final = 20_000
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{6})?)?", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_EPOCH = date(1970, 1, 1)
_FIRST_DAY = (date(FIRST_YEAR, 1, 1) - _EPOCH).days
_LAST_DAY = (date(LAST_YEAR, 12, 31) - _EPOCH).days


class Refused(Exception):
    """Something in a file that is not taken; `places` lead from the outside in."""

    def __init__(self, reason: Phrase, *places: object) -> None:
        super().__init__(str(reason))
        self.reason = reason
        self.places = places

    def at(self, place: object) -> Refused:
        """The same, seen from further outside."""
        return Refused(self.reason, place, *self.places)


class DaysSeen:
    """The days that were there already, in one bit each."""

    def __init__(self) -> None:
        self._bits = bytearray((_LAST_DAY - _FIRST_DAY) // 8 + 1)

    def add(self, day: date) -> bool:
        """Note `day`; whether it is new."""
        place, bit = divmod((day - _EPOCH).days - _FIRST_DAY, 8)
        is_new = not self._bits[place] >> bit & 1
        self._bits[place] |= 1 << bit
        return is_new


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Whatever is wrong with the file at `path`, said as one sentence with its name and place."""
    try:
        yield
    except Refused as refused:
        place = ", ".join(str(place) for place in refused.places)
        raise unreadable(path.name, place, refused.reason) from refused
    except OSError as error:
        reason = translate("Import", "it cannot be read ({why})", why=error.strerror or error)
        raise unreadable(path.name, "", reason) from error
    except UnicodeDecodeError as error:
        raise unreadable(path.name, "", no_text()) from error
    except (sqlite3.Error, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        reason = translate("Import", "the file is damaged ({why})", why=error)
        raise unreadable(path.name, "", reason) from error
    except RecursionError as error:
        raise unreadable(path.name, "", too_deep()) from error


def no_text() -> Phrase:
    """The reason for bytes that are not strict UTF-8."""
    return translate("Import", "this is no UTF-8 text")


def too_deep() -> Phrase:
    """The reason for lists in lists in lists."""
    return translate("Import", "it is nested too deep")


def clean(text: str) -> str:
    """`text` itself; Refused when it holds NUL or half a character, or is longer than 1 MB."""
    if len(text) > MOST_TEXT:
        raise Refused(translate("Import", "a text is longer than 1 MB"))
    if "\0" in text:
        raise Refused(translate("Import", "a text holds the character NUL"))
    if not text.isascii() and _SURROGATE.search(text):
        raise Refused(translate("Import", "a text holds half a character"))
    return text


def day_of(text: str) -> date:
    """The day written exactly as YYYY-MM-DD, between 1900 and 2200; else Refused."""
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refused(_no_day(text))
    return day


def day_from_epoch(days: int) -> date:
    """The day that many days after 1970-01-01, between 1900 and 2200; else Refused."""
    if not _FIRST_DAY <= days <= _LAST_DAY:
        raise Refused(_no_day(days))
    return _EPOCH + timedelta(days=days)


def day_from_parts(year: int, month: int, day: int) -> date:
    """The day with those parts, between 1900 and 2200; else Refused."""
    try:
        found = date(year, month, day)
    except (ValueError, OverflowError):
        found = None
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Refused(_no_day(f"{year}-{month}-{day}"))
    return found


def time_of(text: str) -> time:
    """The wall time written exactly as HH:MM, or with its seconds; else Refused."""
    try:
        at = time.fromisoformat(text) if _TIME.fullmatch(text) else None
    except ValueError:
        at = None
    if at is None:
        raise Refused(translate("Import", "“{text}” is no time", text=text[:40]))
    return at


def instant_of(text: str) -> datetime:
    """The instant written as ISO 8601 with an offset, between 1900 and 2200; else Refused."""
    try:
        instant = datetime.fromisoformat(text)
        known = instant.utcoffset() is not None and FIRST_YEAR <= instant.year <= LAST_YEAR
    except (ValueError, OverflowError):
        known = False
    if not known:
        raise Refused(translate("Import", "“{text}” is no instant with an offset", text=text[:40]))
    return instant


def read_text(path: Path) -> str:
    """The whole file as strict UTF-8 (a mark at its beginning is fine), at most 64 MB."""
    with path.open("rb") as file:
        data = file.read(MOST_FILE + 1)
    if len(data) > MOST_FILE:
        raise Refused(translate("Import", "the file is larger than 64 MB"))
    return text_of(data)


def text_of(data: bytes) -> str:
    """Strict UTF-8, with or without a mark at its beginning; Refused with the line otherwise."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refused(no_text(), _line(line)) from error


def rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV text with the number of the line each ends on; empty rows are left out."""
    csv.field_size_limit(MOST_TEXT)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for row in reader:
            if row:
                yield reader.line_num, row
    except csv.Error as error:
        reason = translate("Import", "this is no table ({why})", why=error)
        raise Refused(reason, _line(reader.line_num)) from error


def archive(path: Path, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The wanted files of a zip archive, by name; Refused where it oversteps a limit."""
    with _unzipping(path) as opened:
        members = opened.infolist()
        if len(members) > MOST_MEMBERS:
            raise Refused(translate("Import", "the archive holds more than 20,000 files"))
        seen: set[str] = set()
        for member in members:
            _check(member, seen)
        return _unpacked(opened, [member for member in members if wanted(member.filename)])


def archive_names(path: Path) -> list[str]:
    """The names of the files in a zip archive, unchecked."""
    with _unzipping(path) as opened:
        return opened.namelist()


@contextmanager
def _unzipping(path: Path) -> Iterator[zipfile.ZipFile]:
    """A damaged archive makes `zipfile` stumble in more ways than it has errors for."""
    try:
        with zipfile.ZipFile(path) as opened:
            yield opened
    except (ValueError, struct.error, RuntimeError, LookupError) as error:
        raise zipfile.BadZipFile(error) from error


def _unpacked(opened: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    left = MOST_ARCHIVE
    for member in members:
        most = min(MOST_MEMBER, left)
        with opened.open(member) as file:
            data = file.read(most + 1)
        if len(data) > most:
            reason = translate("Import", "the archive unpacks to more than is allowed")
            raise Refused(reason, member.filename)
        left -= len(data)
        contents[member.filename] = data
    return contents


def _check(member: zipfile.ZipInfo, seen: set[str]) -> None:
    name = member.filename
    parts = name.replace("\\", "/").split("/")
    if name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or "\\" in name:
        raise Refused(translate("Import", "a name in the archive leads outside of it"), name)
    kind = (member.external_attr >> 16) & 0o170000
    if kind not in {0, 0o100000, 0o040000}:
        raise Refused(translate("Import", "the archive holds a link"), name)
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise Refused(translate("Import", "the archive is packed in an uncommon way"), name)
    if member.flag_bits & 1:
        raise Refused(translate("Import", "the archive is encrypted"), name)
    folded = name.casefold()
    if folded in seen:
        raise Refused(translate("Import", "two names in the archive differ by case alone"), name)
    seen.add(folded)


def _line(line: int) -> Phrase:
    return translate("Import", "line {line}", line=line)


def _no_day(text: object) -> Phrase:
    return translate(
        "Import", "“{text}” is no day between 1900 and 2200 (YYYY-MM-DD)", text=str(text)[:40]
    )
