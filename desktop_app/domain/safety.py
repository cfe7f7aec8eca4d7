"""How safe the diary is: what was found, in plain words, and the one thing to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.values import dataclass

_BACKUP_OLD: Final = timedelta(days=7)
_ROOM_FOR: Final = 3
"""So many times the diary's size should be free: for it to grow, for a backup, for a repair."""
_LITTLE_ROOM: Final = 100_000_000
_NAMED: Final = 6
"""So many files are named at most."""


class Act(StrEnum):
    """The one thing to do."""

    NOTHING = "nothing"
    REPAIR = "repair"
    MAKE_ROOM = "make_room"
    BACK_UP = "back_up"
    CONNECT = "connect"


@dataclass(frozen=True, slots=True)
class Erased:
    """What goes: one promise, or the days from `first` to `last`; all that there is, if neither."""

    promise: UUID | None = None
    first: date | None = None
    last: date | None = None

    @property
    def days(self) -> tuple[int, int]:
        """The range of days as ordinals, open ends included."""
        return (self.first or date.min).toordinal(), (self.last or date.max).toordinal()

    @property
    def is_everything(self) -> bool:
        """Whether nothing stays."""
        return self.promise is None and self.first is None and self.last is None


@dataclass(frozen=True, slots=True)
class Holding:
    """What a diary holds: how many promises and entries, until which day."""

    promises: int
    entries: int
    until: date | None


@dataclass(frozen=True, slots=True)
class Gone:
    """Entries of a promise that a repair did not bring back: how many, of which days.

    `title` None: of the promise itself nothing came back.
    """

    title: str | None
    entries: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Doubt:
    """Days of which neither entries nor what names them could be read; None: nobody knows which."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class SecondPlaceState:
    """The second place for backups: whether it can be reached, its newest backup."""

    folder: str
    is_there: bool
    newest: datetime | None


@dataclass(frozen=True, slots=True)
class Health:
    """What is known of the diary's file. `faults` None: it was not looked at; empty: it is whole.

    `size` and `free` are bytes: of the diary, and of the disk it is on.
    """

    faults: tuple[str, ...] | None
    newest_backup: datetime | None
    newest_change: datetime | None
    size: int
    free: int
    has_passphrase: bool
    second: SecondPlaceState | None = None

    @property
    def has_news(self) -> bool:
        """Whether something changed that no backup has."""
        if self.newest_change is None:
            return False
        return self.newest_backup is None or self.newest_change > self.newest_backup


def advice(health: Health, now: datetime) -> tuple[Act, Phrase]:
    """The most important thing to do, with the sentence that says why."""
    if health.faults:
        return Act.REPAIR, translate(
            "Safety",
            "Part of the diary’s file is damaged. A repair brings back what is left of it and"
            " what the backups hold, and keeps the damaged file.",
        )
    if health.free < max(_LITTLE_ROOM, _ROOM_FOR * health.size):
        return Act.MAKE_ROOM, translate(
            "Safety", "The disk is nearly full. Make room, so that the diary can be written."
        )
    if health.second is not None and not health.second.is_there:
        return Act.CONNECT, translate(
            "Safety",
            "The second place for backups, {folder}, is not there. Connect it when you can.",
            folder=health.second.folder,
        )
    if health.has_news and health.newest_backup is None:
        return Act.BACK_UP, translate("Safety", "There is no backup yet. Make one now.")
    if health.has_news and is_old(health.newest_backup, now):
        return Act.BACK_UP, translate(
            "Safety", "The last backup is a while ago, and something changed since. Make one now."
        )
    return Act.NOTHING, translate("Safety", "Your diary is whole and backed up.")


def is_old(backup: datetime | None, now: datetime) -> bool:
    """Whether a backup is a week old, or there is none."""
    return backup is None or now - backup > _BACKUP_OLD


def goes_told(files: Sequence[str]) -> Phrase:
    """Which damaged files a passphrase takes away, said before one is set."""
    named = [*files[:_NAMED], *(["…"] if len(files) > _NAMED else [])]
    return translate(
        "Safety",
        "What is damaged cannot be encrypted. So that nothing stays readable, it is removed once"
        " the diary is locked (files: {n}). To keep a file, move it to another folder first:\n"
        "{files}",
        n=len(files),
        files="\n".join(named),
    )
