"""Full-text search over what was written about entries (FTS5), short and CJK words included.

A row's id in the index is its day and promise, so results come newest first without sorting.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date

from desktop_app.storage.sql import Execute
from desktop_app.storage.steps import Change
from desktop_app.storage.tables import TEXT_COLUMNS

_PROMISE_BITS = 40
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR")


def index_words(execute: Execute, change: Change) -> None:
    """Bring the index to where `change`, a change of an entry, leaves that entry's words."""
    said, was = change.fields or {}, change.was or {}
    if not any(said.get(name) or was.get(name) for name in TEXT_COLUMNS):
        return
    promise, day = change.key["promise"], change.key["day"]
    rowid = _rowid(promise, day)
    if change.was is not None:
        execute("DELETE FROM entry_words WHERE rowid = ?", (rowid,))
    if change.fields is None:
        return
    held = execute(
        f"SELECT {', '.join(TEXT_COLUMNS)} FROM entry WHERE promise = ? AND day = ?", (promise, day)
    ).fetchone()
    words = "\n".join(filter(None, held))
    if words:
        execute("INSERT INTO entry_words (rowid, words) VALUES (?, ?)", (rowid, spaced(words)))


def days_with(
    execute: Execute, text: str, limit: int, after: tuple[int, date] | None = None
) -> list[tuple[int, date]]:
    """The newest `limit` (promise mark, day) whose words hold every word of `text`.

    A word is found by its beginning. `after` is the last result of an earlier search, which goes
    on behind it. The mark is the end of the promise's id, see `mark`.
    """
    query = " ".join(f'"{word}"*' for word in _words(text))
    if not query:
        return []
    upper = after[1].toordinal() << _PROMISE_BITS | after[0] if after else 1 << 62
    found = execute(
        "SELECT rowid FROM entry_words WHERE entry_words MATCH ? AND rowid < ?"
        " ORDER BY rowid DESC LIMIT ?",
        (query, upper, limit),
    )
    return [
        (rowid & ((1 << _PROMISE_BITS) - 1), date.fromordinal(rowid >> _PROMISE_BITS))
        for (rowid,) in found
    ]


def mark(promise: bytes) -> int:
    """The part of a promise's id that the index keeps."""
    return int.from_bytes(promise[-(_PROMISE_BITS // 8) :])


def spaced(text: str) -> str:
    """`text` with the characters of scripts that do not divide words set apart."""
    return "".join(f" {c} " if _is_unspaced(c) else c for c in text)


def _words(text: str) -> Iterator[str]:
    for word in text.replace('"', " ").split():
        if spaced(word) == word:
            yield word
        else:
            yield from ("".join(f" {c} " if _is_unspaced(c) else c for c in word)).split()


def _rowid(promise: bytes, day: int) -> int:
    return (day << _PROMISE_BITS) | mark(promise)


def _is_unspaced(character: str) -> bool:
    return character > "\u0e00" and unicodedata.name(character, "").startswith(_UNSPACED)
