"""Revisions: one change to a promise with its reason, its before and its after, and how it went."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Terms
from desktop_app.domain.values import dataclass, replace

ENOUGH: Final = 5
"""So many chances after a revision, and its two sides may be compared."""

LOOKED_BACK: Final = 28
"""Days before a revision that count as its before, and at most as many as its after."""


class Change(StrEnum):
    """The one thing that a revision changes."""

    SIZE = "size"
    CUE = "cue"
    SCHEDULE = "schedule"
    WORDING = "wording"


class Decision(StrEnum):
    """What the user made of a revision once it was tried."""

    KEEP = "keep"
    BACK = "back"


_FIELDS: Final = {
    Change.SIZE: ("title", "smaller"),
    Change.CUE: ("anchor", "cues", "planned_part"),
    Change.SCHEDULE: ("schedule",),
    Change.WORDING: ("title", "smaller"),
}


@dataclass(frozen=True, slots=True)
class Revision:
    """From `day` on a promise asks for `after` in place of `before`, which differ in `kind`.

    `decided` None: it is still being tried.
    """

    id: UUID
    promise: UUID
    day: date
    kind: Change
    before: Terms
    after: Terms
    reason: str = ""
    decided: Decision | None = None
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many chances there were, and how many of them were kept at whichever size."""

    kept: int
    chances: int


def revised(held: Terms, asked: Terms, kind: Change) -> Terms:
    """`held` with the one thing that `kind` names as it is in `asked`, from its day on."""
    fields: dict[str, Any] = {name: getattr(asked, name) for name in _FIELDS[kind]}
    return replace(held, from_day=asked.from_day, **fields)


def changes(before: Terms, after: Terms) -> tuple[Change, ...]:
    """The kinds of things that differ. Other words for title and smaller version are a size."""
    kinds = (Change.SIZE, Change.CUE, Change.SCHEDULE)
    return tuple(
        kind
        for kind in kinds
        if any(getattr(before, name) != getattr(after, name) for name in _FIELDS[kind])
    )


def is_in_force(revision: Revision, now: Terms) -> bool:
    """Whether what the revision changed is still as it left it."""
    return all(getattr(now, n) == getattr(revision.after, n) for n in _FIELDS[revision.kind])


def verdict(before: Tally, after: Tally) -> Phrase:
    """Before and after, with their numbers of chances; under five after it is too early to tell."""
    if after.chances < ENOUGH:
        return translate(
            "Revisions",
            "Too early to tell: {k} of {enough} chances so far.",
            k=after.chances,
            enough=ENOUGH,
        )
    now = translate("Revisions", "{kept} of {of}", kept=after.kept, of=after.chances)
    if not before.chances:
        return translate("Revisions", "Kept {now} since then. There were none before.", now=now)
    then = translate("Revisions", "{kept} of {of}", kept=before.kept, of=before.chances)
    return translate("Revisions", "Kept {now} since then, {then} before.", now=now, then=then)
