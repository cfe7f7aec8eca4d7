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

    def set(self, wall: str, *, second_time: bool = False) -> datetime:
        """Set it to a wall time in Berlin; of an hour that comes twice, the second if so wanted."""
        local = datetime.fromisoformat(wall).replace(tzinfo=_ZONE, fold=int(second_time))
        part = self._file.with_suffix(".part")
        part.write_text(f"{local.astimezone(UTC):%Y-%m-%d %H:%M:%S}")
        part.replace(self._file)  # who reads half a time ends at once
        return local

    def strike(self, wall: str, *, second_time: bool = False) -> None:
        """Set it, and let Kept look at it now instead of at its next beat.

        As `kept hold off` would, whose start takes longer than all the rest.
        """
        now = self.set(wall, second_time=second_time)
        folder = Path(self._stage.env["KEPT_DATA"])
        file, backups = paths.database_file(folder), paths.backups_folder(folder)
        with closing(Store.open(file, backups, now)) as store:
            Diary(store, lambda: now).cues.hold(now)
