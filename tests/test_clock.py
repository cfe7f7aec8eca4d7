"""The system's zone: what the link says, read anew when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import clock


@pytest.fixture
def link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(clock, "_LINK", tmp_path / "localtime")
    clock.read_zone_anew()
    yield tmp_path / "localtime"
    clock.read_zone_anew()


def test_the_zone_is_the_one_that_is_linked_and_is_read_anew(link: Path) -> None:
    link.symlink_to("../usr/share/zoneinfo/Europe/Berlin")
    assert clock.system_zone().key == "Europe/Berlin"
    link.unlink()
    link.symlink_to("/usr/share/zoneinfo/America/Argentina/Ushuaia")
    assert clock.system_zone().key == "Europe/Berlin"
    clock.read_zone_anew()
    assert clock.system_zone().key == "America/Argentina/Ushuaia"


def test_the_environment_goes_first(link: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    assert clock.system_zone().key == "Asia/Kolkata"


def test_a_link_to_nowhere_known_is_utc(link: Path) -> None:
    link.symlink_to("/usr/share/zoneinfo/Atlantis")
    assert clock.system_zone().key == "UTC"
