"""Whether the diary's file is whole: looked at after an unclean end, and weekly."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop_app.storage.settings import load_value, save_value
from desktop_app.storage.sql import Execute, disk_errors

_EVERY: Final = timedelta(days=7)
_CHECKED_AT: Final = "checked_at"


def begin(execute: Execute, marker: Path, instant: datetime) -> bool:
    """Mark that the diary is in use. Whether it wants a check: left in use, or a week is over."""
    was_left = marker.exists()
    marker.touch(mode=0o600)
    checked = load_value(execute, _CHECKED_AT)
    return was_left or checked is None or instant - datetime.fromisoformat(checked) >= _EVERY


def end(marker: Path) -> None:
    """Take the mark away: this use ended well."""
    marker.unlink(missing_ok=True)


def check(execute: Execute, instant: datetime, *, ciphered: bool) -> tuple[str, ...]:
    """What is wrong in the file (nothing: all is well), remembered as done then, if that can be.

    Takes up to half a minute for a large diary: call it in a worker, on its own connection.
    """
    found = faults(execute, ciphered=ciphered)
    if not found:
        with suppress(*disk_errors()):  # a full disk is no damage: then it is looked at again
            save_value(execute, _CHECKED_AT, instant.isoformat())
    return found


def faults(execute: Execute, *, ciphered: bool) -> tuple[str, ...]:
    """What is wrong in the file; of one with a passphrase, every byte that has changed."""
    try:
        found = [line for (line,) in execute("PRAGMA quick_check") if line != "ok"]
        if ciphered:
            found += [line for (line,) in execute("PRAGMA cipher_integrity_check")]
    except disk_errors() as error:
        return (str(error),)
    return tuple(found)
