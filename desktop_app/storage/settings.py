"""The diary's settings and the drafts of dialogs: kept in the diary, outside of undo."""

from __future__ import annotations

import json
from datetime import time
from typing import Any

from desktop_app.domain.settings import Settings
from desktop_app.domain.values import fields
from desktop_app.storage.sql import Execute, first_value


def load_settings(execute: Execute) -> Settings:
    """The settings as saved; what was never saved is at its default."""
    known = {field.name: str(field.type) for field in fields(Settings)}
    saved = execute("SELECT name, value FROM setting").fetchall()
    return Settings(
        **{name: _value(known[name], json.loads(text)) for name, text in saved if name in known}
    )


def save_settings(execute: Execute, settings: Settings) -> None:
    """Save what differs from what is saved."""
    held = load_settings(execute)
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if value != getattr(held, field.name):
            save_value(execute, field.name, value)


def load_value(execute: Execute, name: str) -> Any:
    """One saved value by its name; None when there is none."""
    found = first_value(execute, "SELECT value FROM setting WHERE name = ?", (name,))
    return None if found is None else json.loads(found)


def save_value(execute: Execute, name: str, value: object) -> None:
    """Save one value by its name."""
    text = json.dumps(value.strftime("%H:%M") if isinstance(value, time) else value)
    execute(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, text),
    )


def load_draft(execute: Execute, name: str) -> dict[str, Any] | None:
    """What was typed into the dialog `name` and not saved; None when there is nothing."""
    found = execute("SELECT value FROM draft WHERE name = ?", (name,)).fetchone()
    return json.loads(found[0]) if found else None


def save_draft(execute: Execute, name: str, draft: dict[str, Any] | None) -> None:
    """Keep `draft` for the next time; None forgets it."""
    if draft is None:
        execute("DELETE FROM draft WHERE name = ?", (name,))
    else:
        execute(
            "INSERT INTO draft (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, json.dumps(draft, ensure_ascii=False)),
        )


def _value(declared: str, saved: object) -> Any:
    return time.fromisoformat(saved) if "time" in declared and isinstance(saved, str) else saved
