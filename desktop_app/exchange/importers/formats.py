"""The formats that come in, and which of them a file is: told by its content, never its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.exchange.importers import kept_json, loop_sqlite
from desktop_app.exchange.importers.arriving import Home
from desktop_app.exchange.importers.sqlite_source import MAGIC, opened
from desktop_app.exchange.json_stream import members
from desktop_app.exchange.untrusted import Refused, guarded

_HEAD: Final = 4096


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name on the command line, its program, and how a file of it is read."""

    name: str
    source: str
    read: Callable[[Path, Home], Incoming]


KEPT_JSON: Final = Format("json", kept_json.SOURCE, kept_json.read)
LOOP: Final = Format("loop", loop_sqlite.SOURCE, loop_sqlite.read)

FORMATS: Final = (KEPT_JSON, LOOP)


def named(name: str) -> Format:
    """The format of that name; Problem when there is none."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    reason = translate(
        "Import", "There is no format “{name}”. Known: {names}.", name=name, names=names
    )
    raise Problem(USAGE, reason)


def recognise(path: Path) -> Format:
    """The format of the file at `path`; Problem when it is none that Kept reads."""
    with guarded(path):
        with path.open("rb") as file:
            head = file.read(_HEAD)
        found = _of_database(path) if head.startswith(MAGIC) else _of_text(path, head)
        if found is None:
            raise Refused(translate("Import", "this is no file that Kept knows how to read"))
        return found


def _of_database(path: Path) -> Format | None:
    with opened(path) as source:
        if {"habits", "repetitions"} <= source.tables:
            return LOOP
    return None


def _of_text(path: Path, head: bytes) -> Format | None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return _of_json(path) if start in {b"{", b"["} else None


def _of_json(path: Path) -> Format | None:
    for member in members(path):
        if member.key == "kept":
            return KEPT_JSON
    return None
