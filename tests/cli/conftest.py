"""The command as it is typed, in this process: exit code, what it printed, and its JSON."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from tests.clock import BERLIN, FakeClock


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on stdout."""
        return json.loads(self.out)


Kept = Callable[..., Ended]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "diary"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """A Wednesday."""
    clock = FakeClock(datetime.combine(date(2026, 1, 7), time(9), BERLIN))
    for module in (
        "desktop_app.cli",
        "desktop_app.cli.moving",
        "desktop_app.cli.safekeeping",
        "desktop_app.cli.health",
        "desktop_app.cli.cueing",
    ):
        monkeypatch.setattr(f"{module}.system_now", clock)
    return clock


@pytest.fixture
def kept(folder: Path, clock: FakeClock, capfd: pytest.CaptureFixture[str]) -> Kept:
    """`kept("log", "water")`, in the folder of the test."""

    def run(*typed: str) -> Ended:
        code = cli.run(["--data", str(folder), *typed])
        assert isinstance(code, int)
        out, err = capfd.readouterr()
        return Ended(code, out, err)

    return run


def days_ago(n: int) -> str:
    """A date of the test's calendar."""
    return (date(2026, 1, 7) - timedelta(days=n)).isoformat()
