"""Erasing for good: a promise, a range of days or everything, with history and search index."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final
from uuid import UUID

from desktop_app.domain.safety import Erased
from desktop_app.storage.connection import Database
from desktop_app.storage.search import mark
from desktop_app.storage.settings import load_value, save_value
from desktop_app.storage.sql import Execute, execute_of, first_value
from desktop_app.storage.strategy_search import index_all_strategies

_PROMISE_BITS: Final = 40
_UNUSED: Final = "DELETE FROM strategy_use WHERE strategy NOT IN (SELECT id FROM strategy)"
"""Uses of a strategy that is gone."""
_WEEK: Final = 6
_NOT_OF_A_DAY: Final = {"revision", "check_in_revision", "review"}
"""Their day is when a promise or check-in changed, or a week was looked back on."""
_DAY_OF_CHANGE: Final = (
    "coalesce(json_extract(key, '$.day'), json_extract(fields, '$.day'),"
    " json_extract(was, '$.day'))"
)
_PROMISES_OF_CHANGE: Final = (
    "coalesce(json_extract(fields, '$.promises'), json_extract(was, '$.promises'))"
)
_WORDS_CHANGED: Final = (
    "SELECT json_extract(fields, '$.title'), json_extract(fields, '$.smaller'),"
    " json_extract(was, '$.title'), json_extract(was, '$.smaller')"
    " FROM change WHERE kind = 'terms' AND json_extract(key, '$.promise')"
)
_FORGET: Final = (
    "DELETE FROM change WHERE (kind, key) IN (SELECT kind, key FROM change WHERE {which})"
)
"""The history of each record of which one change is such."""


def entries_that_go(execute: Execute, erased: Erased) -> int:
    """How many entries would go."""
    where, values = _of_entries(erased)
    return int(first_value(execute, f"SELECT count(*) FROM entry WHERE {where}", values))


def erase(database: Database, erased: Erased) -> None:
    """Remove it from an open diary and leave no trace in its file. No undo reaches it.

    Raises `disk_errors`: then nothing has gone, or all of it has and the file is not yet compact.
    """
    execute = execute_of(database)
    execute("PRAGMA secure_delete = ON")
    with database.atomic("IMMEDIATE"):
        if erased.is_everything:
            _erase_everything(execute)
        else:
            _erase_words(execute, erased)
            for sql, values in _deletions(execute, erased):
                execute(sql, values)
            if erased.promise is None:
                _erase_hunches(execute, erased)
            execute("DELETE FROM draft")
            execute("DELETE FROM step WHERE seq NOT IN (SELECT step FROM change)")
        index_all_strategies(execute)
        for words in ("entry_words", "strategy_words"):
            execute(f"INSERT INTO {words} ({words}) VALUES ('rebuild')")
    execute("VACUUM")
    execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _erase_everything(execute: Execute) -> None:
    for (table,) in _tables(execute):
        execute(f"DELETE FROM {table} {_BUT_THE_DEVICE if table == 'setting' else ''}")
    execute("DELETE FROM entry_words")
    execute(
        "UPDATE setting SET value = json_quote(lower(hex(randomblob(16)))) WHERE name = 'device'"
    )


_BUT_THE_DEVICE: Final = "WHERE name <> 'device'"


def _erase_words(execute: Execute, erased: Erased) -> None:
    where, values = _of_entries(erased)
    for promise, day in execute(f"SELECT promise, day FROM entry WHERE {where}", values).fetchall():
        rowid = (day << _PROMISE_BITS) | mark(promise)
        execute("DELETE FROM entry_words WHERE rowid = ?", (rowid,))


def _erase_hunches(execute: Execute, erased: Erased) -> None:
    """What was named in advance on the days: a line each, which begins with its day."""
    first, last = (date.fromordinal(day).isoformat() for day in erased.days)
    named = (load_value(execute, "hunches") or "").splitlines()
    left = [line for line in named if not first <= line[: len(first)] <= last]
    if left != named:
        save_value(execute, "hunches", "\n".join(left))


def _deletions(execute: Execute, erased: Erased) -> Iterator[tuple[str, tuple[Any, ...]]]:
    yield from _of_shared(execute, erased)
    if erased.promise is not None:
        yield from _of_promise(execute, erased.promise)
        return
    tables = [
        table
        for (table,) in _tables(execute)
        if "day" in _columns(execute, table) and table not in _NOT_OF_A_DAY
    ]
    for table in tables:
        yield f"DELETE FROM {table} WHERE day BETWEEN ? AND ?", erased.days
    marks = ", ".join("?" * len(tables))
    of_days = f"kind IN ({marks}) AND {_DAY_OF_CHANGE} BETWEEN ? AND ?"
    yield _FORGET.format(which=of_days), (*tables, *erased.days)
    yield _UNUSED, ()
    yield from _of_weeks(erased)


def _of_weeks(erased: Erased) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The reviews of weeks that have one of the days."""
    first, last = erased.days
    weeks = first - _WEEK, last
    yield "DELETE FROM review WHERE week BETWEEN ? AND ?", weeks
    yield (
        "DELETE FROM change WHERE kind = 'review' AND json_extract(key, '$.week') BETWEEN ? AND ?",
        weeks,
    )


def _of_shared(execute: Execute, erased: Erased) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """What was shared on the days, or has words in it that are this promise's alone."""
    items = execute("SELECT id, at, subject || char(10) || words FROM shared").fetchall()
    if erased.promise is None:
        first, last = (date.fromordinal(day).isoformat() for day in erased.days)
        gone = [own for own, at, _said in items if first <= at[:10] <= last]
    else:
        words = _words_of(execute, "=", erased.promise) - _words_of(execute, "<>", erased.promise)
        gone = [own for own, _at, said in items if any(word in said for word in words)]
    for own in gone:
        yield "DELETE FROM shared WHERE id = ?", (own,)
        which = "kind = 'shared' AND json_extract(key, '$.id') = ?"
        yield _FORGET.format(which=which), (own.hex(),)


def _words_of(execute: Execute, which: str, promise: UUID) -> set[str]:
    """The titles and sizes of the promise (`=`), or of all others (`<>`), now and ever."""
    known = execute(f"SELECT title, smaller FROM terms WHERE promise {which} ?", (promise.bytes,))
    changed = execute(f"{_WORDS_CHANGED} {which} ?", (promise.hex,))
    return {word for row in (*known, *changed) for word in row if word}


def _of_promise(execute: Execute, promise: UUID) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for (table,) in _tables(execute):
        if "promise" in _columns(execute, table):
            yield f"DELETE FROM {table} WHERE promise = ?", (promise.bytes,)
    yield "DELETE FROM promise WHERE id = ?", (promise.bytes,)
    yield "UPDATE review SET gap = NULL, hard = '' WHERE gap = ?", (promise.bytes,)
    named = f"%{promise.hex}%"
    in_review = "kind = 'review' AND (fields LIKE ? OR was LIKE ?)"
    yield _FORGET.format(which=in_review), (named, named)
    yield (
        "DELETE FROM change WHERE key LIKE ? OR fields LIKE ? OR was LIKE ?",
        (named, named, named),
    )
    yield "DELETE FROM setting WHERE value LIKE ?", (f"%{promise}%",)
    its_own = (f'["{promise}"]',)
    yield "DELETE FROM strategy WHERE promises = ?", its_own
    yield _FORGET.format(which=f"kind = 'strategy' AND {_PROMISES_OF_CHANGE} = ?"), its_own
    yield _UNUSED, ()


def _of_entries(erased: Erased) -> tuple[str, tuple[Any, ...]]:
    if erased.promise is not None:
        return "promise = ?", (erased.promise.bytes,)
    return "day BETWEEN ? AND ?", erased.days


def _tables(execute: Execute) -> list[tuple[str]]:
    return execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%'"
    ).fetchall()


def _columns(execute: Execute, table: str) -> set[str]:
    return {name for (name,) in execute("SELECT name FROM pragma_table_info(?)", (table,))}
