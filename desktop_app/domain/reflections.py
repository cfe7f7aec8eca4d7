"""What the user may add to an entry after the click: three answers, feelings, context."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final

from desktop_app.domain.entries import Entry, Role, Tag, When
from desktop_app.domain.values import dataclass, fields, replace

_CHECK_IN: Final = timedelta(hours=1)


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


def context_of(entry: Entry) -> tuple[Tag, ...]:
    """What was around, without what it did and when it was noted."""
    return tuple(Tag(tag.name) for tag in entry.tags if tag.role is Role.CONTEXT)


def same_check_in(entry: Entry, others: Iterable[Entry]) -> Entry | None:
    """The entry whose context can be carried over to `entry`; None without one.

    It was logged within an hour of it for the same day, has context, and is the latest of those.
    """
    near = [
        other
        for other in others
        if other.day == entry.day
        and other.promise != entry.promise
        and abs(other.logged_at - entry.logged_at) <= _CHECK_IN
        and context_of(other)
    ]
    return max(near, key=lambda other: other.logged_at, default=None)


def reflection_of(entry: Entry) -> Reflection:
    """What `entry` says already."""
    said: dict[str, Any] = {field.name: getattr(entry, field.name) for field in fields(Reflection)}
    return Reflection(**said)


def reflected(entry: Entry, reflection: Reflection) -> Entry:
    """`entry` with what `reflection` says in place of what it said before.

    The outcome is known by now, so context that is new is marked as noted after it, unless
    `reflection` is the first to say when context was noted.
    """
    said: dict[str, Any] = {
        field.name: getattr(reflection, field.name) for field in fields(Reflection)
    }
    told = replace(entry, **said)
    feels_anew = told.before is not None and told.before != entry.before
    new = {tag for tag in told.tags if tag.role is Role.CONTEXT and tag not in entry.tags}
    if entry.context_when is When.BEFORE:
        return _with_new_context(told, new, feels_anew=feels_anew)
    if told.context_when is None and (new or feels_anew):
        return replace(told, context_when=When.AFTER)
    return told


def _with_new_context(told: Entry, new: set[Tag], *, feels_anew: bool) -> Entry:
    """Context of before the outcome stays marked so beside what is `new`."""

    def marked(tag: Tag) -> Tag:
        if tag.role is not Role.CONTEXT or tag.when is not None:
            return tag
        if tag in new:
            return replace(tag, when=When.AFTER)
        return replace(tag, when=When.BEFORE) if feels_anew else tag

    return replace(
        told,
        context_when=When.AFTER if feels_anew else told.context_when,
        tags=tuple(marked(tag) for tag in told.tags),
    )
