"""Full-text search over strategies (FTS5): their names, what to do, and when they apply."""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop_app.storage.search import mark, matching, spaced
from desktop_app.storage.sql import Execute
from desktop_app.storage.steps import Change


def index_strategy(execute: Execute, change: Change) -> None:
    """Bring the index to where `change`, a change of a strategy, leaves its words."""
    own = change.key["id"]
    execute("DELETE FROM strategy_words WHERE rowid = ?", (mark(own),))
    if change.fields is not None:
        _index(execute, own)


def index_all_strategies(execute: Execute) -> None:
    """Build the index anew."""
    execute("DELETE FROM strategy_words")
    for (own,) in execute("SELECT id FROM strategy").fetchall():
        _index(execute, own)


def strategies_with(execute: Execute, words: Sequence[str]) -> set[bytes]:
    """The ids of strategies whose words hold every one of `words`; all of them without any.

    A word is found by its beginning, of unspaced scripts by any piece.
    """
    every = {mark(own): own for (own,) in execute("SELECT id FROM strategy")}
    if not words:
        return set(every.values())
    found = execute(
        "SELECT rowid FROM strategy_words WHERE strategy_words MATCH ?", (matching(words),)
    )
    return {every[rowid] for (rowid,) in found if rowid in every}


def _index(execute: Execute, own: bytes) -> None:
    name, what, when = execute(
        'SELECT name, what, "when" FROM strategy WHERE id = ?', (own,)
    ).fetchone()
    words = "\n".join(filter(None, (name, what, *json.loads(when))))
    execute("INSERT INTO strategy_words (rowid, words) VALUES (?, ?)", (mark(own), spaced(words)))
