"""The formats that come in, and which of them a file is: told by its content, never its name."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.exchange.importers import (
    beaver,
    daylio,
    habitbull,
    habitica,
    habo,
    kept_csv,
    kept_json,
    loop_csv,
    loop_sqlite,
    mhabit,
    rewire,
    tickmate,
)
from desktop_app.exchange.importers.arriving import Home
from desktop_app.exchange.importers.sqlite_source import MAGIC, opened
from desktop_app.exchange.json_stream import members
from desktop_app.exchange.untrusted import Refused, archive_names, guarded, rows

_HEAD: Final = 4096
_ZIP: Final = b"PK"
_OWNER: Final = slice(68, 72)
"""Where SQLite keeps whose file it is."""
_OURS: Final = b"KEPT"
_BACKUP: Final = b"KEPT BACKUP"
"""How the last 16 bytes of a backup begin, locked or not."""
_FOOT: Final = 16
_MHABIT_FIELDS: Final = {"freq_type", "freq_custom", "daily_goal", "create_t"}


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name on the command line, its program, and how a file of it is read."""

    name: str
    source: str
    read: Callable[[Path, Home], Incoming]


KEPT_JSON: Final = Format("json", kept_json.SOURCE, kept_json.read)
KEPT_CSV: Final = Format("csv", kept_csv.SOURCE, kept_csv.read)
LOOP: Final = Format("loop", loop_sqlite.SOURCE, loop_sqlite.read)
LOOP_CSV: Final = Format("loop-csv", loop_csv.SOURCE, loop_csv.read)
TICKMATE: Final = Format("tickmate", tickmate.SOURCE, tickmate.read)
REWIRE: Final = Format("rewire", rewire.SOURCE, rewire.read)
HABITBULL: Final = Format("habitbull", habitbull.SOURCE, habitbull.read)
MHABIT: Final = Format("mhabit", mhabit.SOURCE, mhabit.read)
DAYLIO: Final = Format("daylio", daylio.SOURCE, daylio.read)
BEAVER: Final = Format("beaver", beaver.SOURCE, beaver.read)
HABO: Final = Format("habo", habo.SOURCE, habo.read)
HABITICA: Final = Format("habitica", habitica.SOURCE, habitica.read)

FORMATS: Final = (
    KEPT_JSON, KEPT_CSV, LOOP, LOOP_CSV, TICKMATE, REWIRE, HABITBULL, MHABIT, DAYLIO, BEAVER, HABO,
    HABITICA,
)  # fmt: skip


def read(path: Path, home: Home, name: str | None = None) -> Incoming:
    """The plan for the file at `path`, of the format of that name or else recognised."""
    return (named(name) if name else recognise(path)).read(path, home)


def named(name: str) -> Format:
    """The format of that name; Problem when there is none."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    raise Problem(
        USAGE,
        translate("Import", "There is no format “{name}”. Known: {names}.", name=name, names=names),
    )


def recognise(path: Path) -> Format:
    """The format of the file at `path`; Problem when it is none that Kept reads."""
    with guarded(path):
        with path.open("rb") as file:
            head = file.read(_HEAD)
            file.seek(-min(_FOOT, file.seek(0, os.SEEK_END)), os.SEEK_END)
            foot = file.read()
        is_diary = head.startswith(MAGIC) and head[_OWNER] == _OURS
        if is_diary or foot.startswith(_BACKUP):
            raise Refused(_whole_diary())
        found = _of_content(path, head)
        if found is None:
            raise Refused(translate("Import", "this is no file that Kept knows how to read"))
        return found


def _whole_diary() -> Phrase:
    return translate(
        "Import",
        "this is a whole diary of Kept; Settings, Another computer, Take a file in (or kept"
        " restore) brings it back",
    )


def _of_content(path: Path, head: bytes) -> Format | None:
    if head.startswith(MAGIC):
        return _of_database(path)
    if head.startswith(_ZIP):
        return _of_archive(path)
    text = head.decode("utf-8-sig", errors="replace")
    return _of_json(path) if text.lstrip()[:1] in {"{", "["} else _of_table(text)


def _of_database(path: Path) -> Format | None:
    with opened(path) as source:
        if {"habits", "repetitions"} <= source.tables:
            return LOOP
        if {"habits", "checkins"} <= source.tables:
            return REWIRE
        return TICKMATE if {"tracks", "ticks"} <= source.tables else None


def _of_archive(path: Path) -> Format | None:
    return LOOP_CSV if loop_csv.HABITS in archive_names(path) else None


def _of_table(text: str) -> Format | None:
    _, header = next(rows(text.splitlines()[0] if text.strip() else ""), (0, []))
    names = frozenset(header)
    if names >= frozenset(habitbull.HEADER):
        return HABITBULL
    if names >= daylio.COLUMNS:
        return DAYLIO
    return KEPT_CSV if names >= kept_csv.COLUMNS else None


def _of_json(path: Path) -> Format | None:
    keys: set[str] = set()
    for member in members(path):
        keys.add(member.key)
        if member.key == "kept":
            return KEPT_JSON
        if member.key == "tasks" and isinstance(member.value, dict):
            return HABITICA
        if member.key in {"", "habits"} and member.at is not None:
            return _of_habit(member.value)
    if "habits" not in keys:
        return HABO if "" in keys else None
    return MHABIT if "groups" in keys else HABO if "categories" in keys else BEAVER


def _of_habit(habit: Any) -> Format | None:
    fields = habit.keys() if isinstance(habit, dict) else frozenset[str]()
    if "events" in fields:
        return HABO
    if fields & _MHABIT_FIELDS:
        return MHABIT
    return BEAVER if "name" in fields else None
