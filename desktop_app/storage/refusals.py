"""Why a diary is not opened, for a person: what happened, what is safe, what to do."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import LOCKED, Problem
from desktop_app.storage.database import CANNOT_OPEN, DAMAGED, NOT_A_DIARY, NotAtOnce
from desktop_app.storage.sql import is_damage


def newer() -> Problem:
    """It was written by a newer Kept."""
    return Problem(
        "newer_diary",
        translate(
            "Database",
            "This diary was written by a newer version of Kept. It was left as it is."
            " Install the newest Kept to open it.",
        ),
    )


def locked() -> Problem:
    """It has a passphrase."""
    return Problem(
        LOCKED,
        translate("Database", "Your diary is locked. It opens with your passphrase."),
    )


def not_a_diary(path: Path) -> Problem:
    """The file is of another program."""
    return Problem(
        NOT_A_DIARY,
        translate(
            "Database",
            "{path} is not a diary of Kept. It was left as it is."
            " Choose another folder with --data, or restore a backup.",
            path=path,
        ),
    )


def needs_writing(path: Path) -> Problem:
    """It is older, and cannot be written."""
    return Problem(
        CANNOT_OPEN,
        translate(
            "Database",
            "The diary at {path} has to be brought up to date first, and its folder cannot be"
            " written. Nothing was changed. Check the permissions, then start Kept again.",
            path=path,
        ),
    )


def cannot_open(path: Path, error: Exception) -> Problem:
    """SQLite or the system said `error`."""
    if "database is locked" in str(error):
        return NotAtOnce(
            translate(
                "Database",
                "Another program has the diary at {path} to itself just now. Nothing was changed."
                " Wait until it is done, then start Kept again.",
                path=path,
            ),
            is_busy=True,
        )
    if is_damage(error):
        return Problem(
            DAMAGED,
            translate(
                "Database",
                "The diary at {path} is damaged and could not be opened ({reason}). It was left as"
                " it is. To bring back what is left: kept check --repair.",
                path=path,
                reason=error,
            ),
        )
    return Problem(
        CANNOT_OPEN,
        translate(
            "Database",
            "The diary at {path} could not be opened ({reason}). Nothing was changed."
            " Check that the folder exists and belongs to you, then start Kept again.",
            path=path,
            reason=error,
        ),
    )
