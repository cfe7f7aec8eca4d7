"""Full-text search over what was written about entries (FTS5), tags and CJK words included.

A row's id in the index is its day and promise, so results come in the order of days unsorted.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from desktop_app.domain.words import is_unspaced
from desktop_app.storage.sql import Execute
from desktop_app.storage.steps import Change
from desktop_app.storage.tables import TEXT_COLUMNS

_SAID_IN: Final = frozenset({"tags", *TEXT_COLUMNS})
_PROMISE_BITS: Final = 40
_MARKS: Final = (1 << _PROMISE_BITS) - 1
_INDEXED: Final = 3
"""Beginnings of so many characters have an index of their own."""
_FEW: Final = 8
"""So many whole terms are sooner asked for one by one than by their beginning."""

Whose = tuple[UUID, tuple[date, date]]
"""A promise, and the first and the last of its days that count."""


def index_words(execute: Execute, change: Change) -> None:
    """Bring the index to where `change`, a change of an entry, leaves that entry's words."""
    if not (_says(change.fields) or _says(change.was)):
        return
    promise, day = change.key["promise"], change.key["day"]
    rowid = (day << _PROMISE_BITS) | mark(promise)
    if change.was is not None:
        execute("DELETE FROM entry_words WHERE rowid = ?", (rowid,))
    if change.fields is None:
        return
    tags, *texts = execute(
        f"SELECT tags, {', '.join(TEXT_COLUMNS)} FROM entry WHERE promise = ? AND day = ?",
        (promise, day),
    ).fetchone()
    words = "\n".join([*filter(None, texts), *(tag[0] for tag in json.loads(tags))])
    if words:
        execute("INSERT INTO entry_words (rowid, words) VALUES (?, ?)", (rowid, spaced(words)))


def entries_with(
    execute: Execute,
    words: Sequence[str],
    days: tuple[date, date],
    limit: int,
    *,
    newest_first: bool = True,
    of: Sequence[Whose] | None = None,
) -> list[tuple[int, date]]:
    """The first `limit` (promise mark, day) whose words hold every one of `words`, in their order.

    A word is found by its beginning, of unspaced scripts by any piece. `days` are the first and
    the last day looked at; with `of`, only what one of these promises has on its own days. The
    mark is the end of the promise's id, see `mark`.
    """
    if not words:
        return []
    found = execute(
        "SELECT rowid FROM entry_words WHERE entry_words MATCH ? AND rowid BETWEEN ? AND ?"
        f" {'' if of is None else f'AND ({_any_of(of)})'}"
        f" ORDER BY rowid {'DESC' if newest_first else 'ASC'} LIMIT ?",
        (" AND ".join(_one_of(execute, word) for word in words), *_rowids(days), limit),
    )
    return [(rowid & _MARKS, date.fromordinal(rowid >> _PROMISE_BITS)) for (rowid,) in found]


def matching(words: Sequence[str]) -> str:
    """What finds texts that hold every one of `words`, each by its beginning."""
    return " ".join(f'"{spaced(word)}"*' for word in words)


def _one_of(execute: Execute, word: str) -> str:
    """What finds texts with a word that begins with `word`, by whole terms where those are few.

    Of a beginning FTS5 joins the rows of all terms before it gives the first one; rows of whole
    terms it gives as it comes to them.
    """
    if len(word) > _INDEXED and word.isascii() and word.isalnum():
        terms = _terms(execute, word.lower())
        if 0 < len(terms) <= _FEW:
            quoted = (f'"{term}"' for term in terms)
            return f"({' OR '.join(quoted)})"
    return f"({matching([word])})"


def _terms(execute: Execute, beginning: str) -> list[str]:
    """The terms of the index that begin so, no more than one above `_FEW`.

    Each is sought past the one before it (no character of a term sorts before "0"), since walking
    on would walk through all of its rows.
    """
    found, past = list[str](), beginning
    while len(found) <= _FEW:
        row = execute(
            "SELECT term FROM entry_terms WHERE term >= ? AND term < ? ORDER BY term LIMIT 1",
            (past, f"{beginning}{chr(sys.maxunicode)}"),
        ).fetchone()
        if row is None:
            break
        found.append(row[0])
        past = f"{row[0]}0"
    return found


def _any_of(of: Sequence[Whose]) -> str:
    """The promises and days as a condition; all in it are numbers."""
    bounds = ((mark(promise.bytes), *_rowids(days)) for promise, days in of)
    owned = (f"rowid & {_MARKS} = {m} AND rowid BETWEEN {a} AND {b}" for m, a, b in bounds)
    return " OR ".join(owned) or "0"


def _rowids(days: tuple[date, date]) -> tuple[int, int]:
    first, last = (day.toordinal() << _PROMISE_BITS for day in days)
    return first, last | _MARKS


def mark(promise: bytes) -> int:
    """The part of a promise's id that the index keeps."""
    return int.from_bytes(promise[-(_PROMISE_BITS // 8) :])


def spaced(text: str) -> str:
    """`text` with the characters of scripts that do not divide words set apart."""
    return "".join(f" {c} " if is_unspaced(c) else c for c in text)


def _says(fields: Mapping[str, Any] | None) -> bool:
    if not fields or _SAID_IN.isdisjoint(fields):
        return False
    return fields.get("tags", "[]") != "[]" or any(fields.get(name) for name in TEXT_COLUMNS)
