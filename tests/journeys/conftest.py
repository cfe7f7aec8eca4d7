"""Desktops for the journeys; a machine that lacks their parts says which."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.login1 import Login1, login_manager
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, lacking, stage
from tests.journeys.wall_clock import WallClock


@pytest.fixture(params=["xfce4-panel", "tint2"])
def desktop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    """A desktop with a tray host: StatusNotifier (xfce4-panel), then XEmbed (tint2)."""
    yield from _opened(tmp_path, request.param)


@pytest.fixture
def xfce(tmp_path: Path) -> Iterator[Stage]:
    """A desktop with xfce4-panel."""
    yield from _opened(tmp_path, "xfce4-panel")


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Stage]:
    """A desktop without a tray host."""
    yield from _opened(tmp_path, None)


def _opened(folder: Path, host: str | None) -> Iterator[Stage]:
    missing = lacking()
    if missing:
        pytest.skip(f"the machine lacks {missing}; `packaging/dev.py test --yes` installs it")
    with stage(folder / "desktop", host) as opened:
        yield opened


@pytest.fixture
def clock(xfce: Stage) -> WallClock:
    """The wall clock of the desktop with xfce4-panel."""
    return WallClock(xfce)


@pytest.fixture
def login1(xfce: Stage) -> Iterator[Login1]:
    """Its login manager."""
    with login_manager(xfce) as manager:
        yield manager


@pytest.fixture
def reader(xfce: Stage) -> ScreenReader:
    """A screen reader on it."""
    return ScreenReader(xfce)
