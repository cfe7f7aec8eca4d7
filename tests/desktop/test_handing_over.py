"""An address for the desktop: a program of ours in the place of `xdg-open` takes it, or not."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop_app.desktop.handing_over import hand_over

ADDRESS = "mailto:ada@example.org?subject=My%20week%20%26%20more&body=One%0D%0ATwo"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="xdg-open")


@pytest.mark.parametrize(("ends", "taken"), [("exit 0", True), ("exit 3", False)])
def test_its_exit_code_tells_whether_it_was_taken(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: str, taken: bool
) -> None:
    told = _hand_over(tmp_path, monkeypatch, ends)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [taken]
    assert (tmp_path / "asked").read_text() == ADDRESS


def test_what_goes_on_is_the_program_itself(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.desktop.handing_over._LOOKS", 2)
    told = _hand_over(tmp_path, monkeypatch, "sleep 1")
    qtbot.waitUntil(lambda: told == [True])


def test_without_it_qt_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[QUrl] = []

    def refuse(url: QUrl) -> bool:
        asked.append(url)
        return False

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    told: list[bool] = []
    hand_over(ADDRESS, told.append)
    assert told == [False]
    assert bytes(asked[0].toEncoded().data()).decode() == ADDRESS


def _hand_over(folder: Path, monkeypatch: pytest.MonkeyPatch, ends: str) -> list[bool]:
    opener = folder / "xdg-open"
    opener.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{folder}/asked"\n{ends}\n')
    opener.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    told: list[bool] = []
    hand_over(ADDRESS, told.append)
    return told
