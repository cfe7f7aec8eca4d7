"""A wall clock that the journey sets; it stands still in between, while timers run on."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from desktop_app import paths
from desktop_app.diary import Diary
from desktop_app.storage.store import Store
from tests.journeys.stage import Stage

_LIBRARY: Final = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
_ZONE: Final = ZoneInfo("Europe/Berlin")


class WallClock:
    """For Kept and its command on this stage; the machine itself is in UTC."""

    def __init__(self, stage: Stage) -> None:
        if _LIBRARY is None:
            pytest.skip("the machine lacks faketime")
        self._stage = stage
        self._file = stage.folder / "wall-clock"
        stage.env.update(
            TZ="UTC",
            LD_PRELOAD=str(_LIBRARY),
            FAKETIME_TIMESTAMP_FILE=str(self._file),
            FAKETIME_NO_CACHE="1",
            FAKETIME_DONT_FAKE_MONOTONIC="1",
        )

    def set(self, wall: str, *, second_time: bool = False) -> None:
        """Set it to a wall time in Berlin; of an hour that comes twice, the second if so wanted."""
        self._show(_instant(wall, second_time))

    def strike(self, wall: str, *, second_time: bool = False) -> None:
        """Set it, and let Kept look at it at once: at a beat it would take that for sleep.

        As `kept hold off` would, whose start takes longer than all the rest.
        """
        now = _instant(wall, second_time)
        folder = Path(self._stage.env["KEPT_DATA"])
        file, backups = paths.database_file(folder), paths.backups_folder(folder)
        with closing(Store.open(file, backups, now)) as store:
            diary = Diary(store, lambda: now)
            self._show(now)
            diary.cues.hold(now)

    def _show(self, instant: datetime) -> None:
        part = self._file.with_suffix(".part")
        part.write_text(f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S}")
        part.replace(self._file)  # who reads half a time ends at once


def _instant(wall: str, second_time: bool) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=_ZONE, fold=int(second_time))
