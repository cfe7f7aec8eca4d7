"""The schema, step by step. A step is never edited after its release; a new one is appended."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.storage.sql import Execute

APPLICATION_ID = 0x4B455054
"""The letters KEPT: how the file says whose it is."""


def _first_schema(execute: Execute) -> None:
    for statement in _FIRST.split(";\n"):
        execute(statement)


def _cue_log(execute: Execute) -> None:
    """What became of cues."""
    for statement in _CUES.split(";\n"):
        execute(statement)


def _learning(execute: Execute) -> None:
    """Revisions of promises, and sizes for a day."""
    for statement in _REVISIONS.split(";\n"):
        execute(statement)


def _friends(execute: Execute) -> None:
    """Friends, conversations, kind messages, and the log of what was shared."""
    for statement in _FRIENDS.split(";\n"):
        execute(statement)


def _strategies(execute: Execute) -> None:
    """Strategies, when they were used, and the words that may become one, at hand."""
    for statement in _STRATEGIES.split(";\n"):
        execute(statement)


def _reviews(execute: Execute) -> None:
    """Weekly reviews, and revisions of check-ins."""
    for statement in _REVIEWS.split(";\n"):
        execute(statement)


def _lighter_steps(execute: Execute) -> None:
    """Steps without two indexes, each a page more to write and force to the disk at every log."""
    for statement in _LIGHTER_STEPS.split(";\n"):
        execute(statement)


def _terms(execute: Execute) -> None:
    """What stands in the index of the entries' words, in the order of the alphabet."""
    execute("CREATE VIRTUAL TABLE entry_terms USING fts5vocab (entry_words, instance)")


def _changes_in_order(execute: Execute) -> None:
    """Changes without the index of their steps: they lie in the order of these as it is."""
    execute("DROP INDEX change_step")


def _days_unanswered(execute: Execute) -> None:
    """Days of which only a line was written: it is not said what was of note."""
    for statement in _DAYS_UNANSWERED.split(";\n"):
        execute(statement)


MIGRATIONS: tuple[Callable[[Execute], None], ...] = (
    _first_schema,
    _cue_log,
    _learning,
    _friends,
    _strategies,
    _reviews,
    _lighter_steps,
    _terms,
    _changes_in_order,
    _days_unanswered,
)
"""MIGRATIONS[n] takes a file from version n to n + 1."""

LATEST = len(MIGRATIONS)

_FIRST = """
CREATE TABLE promise (
    id BLOB NOT NULL PRIMARY KEY, started_on INTEGER NOT NULL, ended_on INTEGER,
    baseline INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE terms (
    promise BLOB NOT NULL, from_day INTEGER NOT NULL, title TEXT NOT NULL,
    smaller TEXT NOT NULL DEFAULT '', serves TEXT NOT NULL DEFAULT '',
    anchor TEXT NOT NULL DEFAULT '', schedule TEXT NOT NULL, cues TEXT NOT NULL DEFAULT '[]',
    planned_part TEXT, PRIMARY KEY (promise, from_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE pause (
    id BLOB NOT NULL PRIMARY KEY, first INTEGER NOT NULL, last INTEGER, promise BLOB,
    rest INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE entry (
    promise BLOB NOT NULL, day INTEGER NOT NULL, outcome INTEGER NOT NULL,
    logged_at TEXT NOT NULL, zone TEXT NOT NULL, done_at TEXT, planned_part TEXT,
    size TEXT NOT NULL DEFAULT '', context_when TEXT, before INTEGER, after INTEGER,
    tags TEXT NOT NULL DEFAULT '[]', note TEXT NOT NULL DEFAULT '',
    what_helped TEXT NOT NULL DEFAULT '', what_nearly_stopped TEXT NOT NULL DEFAULT '',
    adjust TEXT NOT NULL DEFAULT '', lesson TEXT NOT NULL DEFAULT '',
    shows TEXT NOT NULL DEFAULT '', PRIMARY KEY (promise, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_day ON entry (day, outcome);
CREATE INDEX entry_tagged ON entry (day, tags) WHERE tags <> '[]';
CREATE TABLE day (
    day INTEGER NOT NULL PRIMARY KEY, answered_at TEXT NOT NULL, noted TEXT NOT NULL DEFAULT '[]',
    feeling INTEGER, note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE trust (
    day INTEGER NOT NULL PRIMARY KEY, expect_next_10 INTEGER, felt INTEGER
) STRICT;
CREATE TABLE step (
    seq INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,
    instant TEXT NOT NULL, device BLOB NOT NULL, target INTEGER, undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX step_done ON step (seq) WHERE target IS NULL AND undone = 0;
CREATE INDEX step_taken_back ON step (seq) WHERE undone = 1;
CREATE TABLE change (
    seq INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, step INTEGER NOT NULL, kind TEXT NOT NULL,
    key TEXT NOT NULL, fields TEXT, was TEXT, replaces TEXT
) STRICT;
CREATE INDEX change_step ON change (step);
CREATE INDEX change_key ON change (key);
CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES ('device', json_quote(lower(hex(randomblob(16)))));
CREATE TABLE draft (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE entry_words USING fts5 (
    words, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
)"""

_CUES = """
CREATE TABLE delivery (
    seq INTEGER NOT NULL PRIMARY KEY, promise BLOB, day INTEGER NOT NULL, cue TEXT NOT NULL,
    state TEXT NOT NULL, at INTEGER NOT NULL, zone TEXT NOT NULL, until INTEGER, why TEXT
) STRICT;
CREATE INDEX delivery_day ON delivery (day);
CREATE TABLE cue_mark (
    seq INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL,
    day INTEGER NOT NULL, until INTEGER, promise BLOB
) STRICT"""

_REVISIONS = """
CREATE TABLE revision (
    id BLOB NOT NULL PRIMARY KEY, promise BLOB NOT NULL, day INTEGER NOT NULL, kind TEXT NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', decided TEXT,
    decided_on INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_promise ON revision (promise, day);
CREATE TABLE day_size (
    promise BLOB NOT NULL, day INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (promise, day)
) STRICT, WITHOUT ROWID"""

_FRIENDS = """
CREATE TABLE friend (
    id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL, since INTEGER NOT NULL,
    reach TEXT NOT NULL DEFAULT '', agreed TEXT NOT NULL DEFAULT '',
    promises TEXT NOT NULL DEFAULT '[]', every INTEGER NOT NULL DEFAULT 7, next_on INTEGER,
    next_at TEXT, small_wins INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE conversation (
    id BLOB NOT NULL PRIMARY KEY, friend BLOB NOT NULL, day INTEGER NOT NULL,
    said TEXT NOT NULL DEFAULT '', felt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE kind_message (
    id BLOB NOT NULL PRIMARY KEY, friend BLOB NOT NULL, day INTEGER NOT NULL, words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE shared (
    id BLOB NOT NULL PRIMARY KEY, friend BLOB NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL,
    way TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '', words TEXT NOT NULL
) STRICT, WITHOUT ROWID"""

_STRATEGIES = """
CREATE TABLE strategy (
    id BLOB NOT NULL PRIMARY KEY, day INTEGER NOT NULL, name TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '', "when" TEXT NOT NULL DEFAULT '[]',
    promises TEXT NOT NULL DEFAULT '[]'
) STRICT, WITHOUT ROWID;
CREATE TABLE strategy_use (
    strategy BLOB NOT NULL, promise BLOB NOT NULL, day INTEGER NOT NULL,
    PRIMARY KEY (strategy, promise, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_lesson ON entry (day) WHERE lesson <> '';
CREATE INDEX entry_helped ON entry (day) WHERE what_helped <> '';
CREATE INDEX entry_shows ON entry (day) WHERE shows <> '';
CREATE VIRTUAL TABLE strategy_words USING fts5 (
    words, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
)"""

_REVIEWS = """
CREATE TABLE review (
    week INTEGER NOT NULL PRIMARY KEY, day INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '',
    helped TEXT NOT NULL DEFAULT '', gap BLOB, hard TEXT NOT NULL DEFAULT '', adjusted BLOB
) STRICT;
CREATE TABLE check_in_revision (
    id BLOB NOT NULL PRIMARY KEY, check_in TEXT NOT NULL, day INTEGER NOT NULL,
    kind TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '', decided TEXT, decided_on INTEGER
) STRICT, WITHOUT ROWID"""

_LIGHTER_STEPS = """
DROP INDEX step_done;
DROP INDEX step_taken_back;
ALTER TABLE step RENAME TO step_before;
CREATE TABLE step (
    seq INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, kind TEXT NOT NULL, instant TEXT NOT NULL,
    device BLOB NOT NULL, target INTEGER, undone INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO step SELECT * FROM step_before;
DROP TABLE step_before;
CREATE INDEX step_taken_back ON step (seq) WHERE undone = 1"""

_DAYS_UNANSWERED = """
ALTER TABLE day RENAME TO day_before;
CREATE TABLE day (
    day INTEGER NOT NULL PRIMARY KEY, answered_at TEXT, noted TEXT NOT NULL DEFAULT '[]',
    feeling INTEGER, note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO day SELECT * FROM day_before;
DROP TABLE day_before"""
