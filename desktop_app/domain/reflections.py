"""What the user may add to an entry after the click: three answers, feelings, context."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from desktop_app.domain.entries import Entry, Tag, When


@dataclass(frozen=True, slots=True)
class Reflection:
    """Everything a reflection can say of an entry; the names are those of the entry's fields."""

    before: int | None = None
    after: int | None = None
    context_when: When | None = None
    tags: tuple[Tag, ...] = ()
    note: str = ""
    what_helped: str = ""
    what_nearly_stopped: str = ""
    adjust: str = ""
    lesson: str = ""
    shows: str = ""


def reflection_of(entry: Entry) -> Reflection:
    """What `entry` says already."""
    said: dict[str, Any] = {field.name: getattr(entry, field.name) for field in fields(Reflection)}
    return Reflection(**said)


def reflected(entry: Entry, reflection: Reflection) -> Entry:
    """`entry` with what `reflection` says in place of what it said before."""
    said: dict[str, Any] = {
        field.name: getattr(reflection, field.name) for field in fields(Reflection)
    }
    return replace(entry, **said)
