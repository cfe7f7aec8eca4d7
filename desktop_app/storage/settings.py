"""The diary's settings and the drafts of dialogs: kept in the diary, outside of undo."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import time
from typing import Any

from peewee import SqliteDatabase

from desktop_app.domain.settings import Settings


def load_settings(database: SqliteDatabase) -> Settings:
    """The settings as saved; what was never saved is at its default."""
    known = {field.name: str(field.type) for field in fields(Settings)}
    saved = database.execute_sql("SELECT name, value FROM setting").fetchall()
    return Settings(
        **{name: _value(known[name], json.loads(text)) for name, text in saved if name in known}
    )


def save_settings(database: SqliteDatabase, settings: Settings) -> None:
    """Save what differs from what is saved."""
    held = load_settings(database)
    with database.atomic("IMMEDIATE"):
        for field in fields(Settings):
            value = getattr(settings, field.name)
            if value != getattr(held, field.name):
                _save(database, field.name, value)


def device_of(database: SqliteDatabase, fresh: bytes) -> bytes:
    """The id of this copy of the diary; `fresh` becomes it when there is none yet."""
    found = database.execute_sql("SELECT value FROM setting WHERE name = 'device'").fetchone()
    if found:
        return bytes.fromhex(json.loads(found[0]))
    if not database.execute_sql("PRAGMA query_only").fetchone()[0]:
        _save(database, "device", fresh.hex())
    return fresh


def load_draft(database: SqliteDatabase, name: str) -> dict[str, Any] | None:
    """What was typed into the dialog `name` and not saved; None when there is nothing."""
    found = database.execute_sql("SELECT value FROM draft WHERE name = ?", (name,)).fetchone()
    return json.loads(found[0]) if found else None


def save_draft(database: SqliteDatabase, name: str, draft: dict[str, Any] | None) -> None:
    """Keep `draft` for the next time; None forgets it."""
    if draft is None:
        database.execute_sql("DELETE FROM draft WHERE name = ?", (name,))
    else:
        database.execute_sql(
            "INSERT INTO draft (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, json.dumps(draft, ensure_ascii=False)),
        )


def _save(database: SqliteDatabase, name: str, value: object) -> None:
    text = json.dumps(value.strftime("%H:%M") if isinstance(value, time) else value)
    database.execute_sql(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, text),
    )


def _value(declared: str, saved: object) -> Any:
    return time.fromisoformat(saved) if "time" in declared and isinstance(saved, str) else saved
