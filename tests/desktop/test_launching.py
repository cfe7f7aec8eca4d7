"""The command that starts Kept once more, as login, keys and launchers need it."""

import shlex
import sys
from pathlib import Path

import pytest

from desktop_app.desktop.launching import command_line, desktop, started_by


def test_the_program_that_was_started_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "kept"
    script.touch(mode=0o755)
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert started_by(None) == (str(script),)
    assert started_by(Path("/my diary")) == (str(script), "--data", "/my diary")


def test_a_module_is_started_by_this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/src/desktop_app/__main__.py"])
    assert started_by(None) == (sys.executable, "-m", "desktop_app")


def test_a_bundle_is_one_program_and_an_appimage_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/kept/kept")
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert started_by(None) == ("/opt/kept/kept",)
    monkeypatch.setenv("APPIMAGE", "/home/me/Kept.AppImage")
    assert started_by(None) == ("/home/me/Kept.AppImage",)


def test_a_line_is_taken_apart_again_as_it_was_meant() -> None:
    words = ("/opt/my kept/kept", "log", "Mum’s call & “tea”", "--notify")
    assert tuple(shlex.split(command_line(words))) == words


@pytest.mark.parametrize(
    ("said", "known"),
    [("ubuntu:GNOME", "gnome"), ("KDE", "kde"), ("XFCE", "xfce"), ("sway", "gnome"), ("", "gnome")],
)
def test_the_desktop_is_known_by_its_name(
    monkeypatch: pytest.MonkeyPatch, said: str, known: str
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", said)
    assert desktop() == known
