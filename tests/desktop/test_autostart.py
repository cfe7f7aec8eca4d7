"""Start at login, written and read back."""

import plistlib
import sys
from pathlib import Path

import pytest

from desktop_app.desktop.autostart import LaunchAgent, XdgAutostart, autostart
from desktop_app.domain.problems import Problem

_COMMAND = (sys.executable, "-m", "desktop_app", "--hidden")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the way of Linux desktops")
def test_the_switch_shows_what_it_wrote(home: Path) -> None:
    switch = autostart(_COMMAND)
    assert not switch.is_on()
    switch.switch(on=True)
    assert switch.is_on()
    assert (home / ".config" / "autostart" / "kept.desktop").is_file()
    switch.switch(on=False)
    assert not switch.is_on()
    switch.switch(on=False)


@pytest.mark.parametrize(
    ("found", "instead"),
    [
        ("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false"),
        ("Terminal=false", "Hidden=true"),
        (sys.executable, "/nowhere/kept"),
        ("[Desktop Entry]", "[Something Else]"),
        ("[Desktop Entry]", "what is this"),
    ],
)
def test_what_the_desktop_will_not_start_is_off(tmp_path: Path, found: str, instead: str) -> None:
    switch = XdgAutostart(tmp_path, _COMMAND)
    switch.switch(on=True)
    file = tmp_path / "kept.desktop"
    file.write_text(file.read_text().replace(found, instead))
    assert not switch.is_on()
    switch.switch(on=True)
    assert switch.is_on()


def test_a_command_with_odd_characters_survives_the_desktop_entry(tmp_path: Path) -> None:
    program = tmp_path / 'my "100%" $kept'
    program.symlink_to(sys.executable)
    XdgAutostart(tmp_path, (str(program), "--hidden")).switch(on=True)
    line = next(
        line
        for line in (tmp_path / "kept.desktop").read_text().splitlines()
        if line.startswith("Exec=")
    )
    assert line == f'Exec="{tmp_path}/my \\\\"100%%\\\\" \\\\$kept" "--hidden"'


def test_the_launch_agent_starts_once_and_stays_quit(tmp_path: Path) -> None:
    switch = LaunchAgent(tmp_path / "LaunchAgents", _COMMAND)
    assert not switch.is_on()
    switch.switch(on=True)
    assert switch.is_on()
    file = next((tmp_path / "LaunchAgents").iterdir())
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == list(_COMMAND)
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent
    file.write_bytes(plistlib.dumps({**agent, "Disabled": True}))
    assert not switch.is_on()
    switch.switch(on=False)
    assert not file.exists()


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder belongs")
    with pytest.raises(Problem, match="Start at login could not be changed"):
        XdgAutostart(tmp_path / "autostart", _COMMAND).switch(on=True)
