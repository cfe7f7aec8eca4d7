"""Start at login: switched on and off, and read back as the desktop will act on it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Final, Protocol

from desktop_app.desktop.identity import APP_ID
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.values import dataclass

_NAME: Final = "kept"
_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Autostart(Protocol):
    """Whether Kept starts at login. Switching raises Problem where the place cannot be written."""

    def is_on(self) -> bool:
        """What will happen at the next login, whoever changed it."""

    def switch(self, on: bool) -> None:
        """Start at login from now on, or no longer."""


def autostart(command: tuple[str, ...]) -> Autostart:
    """This system's way; `command` starts Kept hidden."""
    if sys.platform == "win32":
        return RunKey(command)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return XdgAutostart(Path(config) / "autostart", command)


@dataclass(frozen=True, slots=True)
class XdgAutostart:
    """A desktop entry in the user's autostart folder (freedesktop.org Autostart 0.5)."""

    folder: Path
    command: tuple[str, ...]

    @property
    def _file(self) -> Path:
        return self.folder / f"{_NAME}.desktop"

    def is_on(self) -> bool:
        """The entry is there, not hidden, not switched off in GNOME, and its program exists."""
        import configparser  # noqa: PLC0415 (a start does not ask)
        import shlex  # noqa: PLC0415 (as above)

        entry = configparser.RawConfigParser(strict=False, delimiters=("=",))
        try:
            entry.read_string(self._file.read_text(encoding="utf-8"))
            keys = entry["Desktop Entry"]
            program = shlex.split(keys["Exec"])[0]
        except (OSError, ValueError, KeyError, IndexError, configparser.Error):
            return False
        hidden = keys.get("Hidden", "false") == "true"
        off_in_gnome = keys.get("X-GNOME-Autostart-enabled", "true") == "false"
        return not hidden and not off_in_gnome and shutil.which(program) is not None

    def switch(self, on: bool) -> None:
        """Write the entry anew, or remove it."""
        words = " ".join(_quoted(word) for word in self.command)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Kept",
            f"Icon={_NAME}",
            f"Exec={words}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        _write(self._file, "\n".join((*lines, "")).encode() if on else None)


@dataclass(frozen=True, slots=True)
class LaunchAgent:
    """A property list that launchd reads at login; without KeepAlive, so that Quit is Quit."""

    folder: Path
    command: tuple[str, ...]

    @property
    def _file(self) -> Path:
        return self.folder / f"{APP_ID}.plist"

    def is_on(self) -> bool:
        """The agent is there, not disabled, and its program exists."""
        import plistlib  # noqa: PLC0415 (for macOS alone)

        try:
            agent = plistlib.loads(self._file.read_bytes())
            program = agent["ProgramArguments"][0]
        except (OSError, plistlib.InvalidFileException, KeyError, IndexError, ValueError):
            return False
        return not agent.get("Disabled", False) and shutil.which(program) is not None

    def switch(self, on: bool) -> None:
        """Write the agent anew, or remove it; it takes effect at the next login."""
        import plistlib  # noqa: PLC0415 (for macOS alone)

        agent = {
            "Label": APP_ID,
            "ProgramArguments": list(self.command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _write(self._file, plistlib.dumps(agent) if on else None)


if sys.platform == "win32":
    import subprocess
    import winreg

    @dataclass(frozen=True, slots=True)
    class RunKey:
        """A value under the user's Run key; Task Manager's own switch is heeded."""

        command: tuple[str, ...]

        def is_on(self) -> bool:
            """The value is there and Task Manager has not switched it off."""
            approved = _value(_APPROVED)
            return _value(_RUN) is not None and not (approved and approved[0] & 1)

        def switch(self, on: bool) -> None:
            """Write the value anew and forget Task Manager's switch, or remove both."""
            try:
                for path in (_RUN, _APPROVED):
                    _remove_value(path)
                if on:
                    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                        line = subprocess.list2cmdline(self.command)
                        winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
            except OSError as error:
                raise _refused(error) from error

    def _remove_value(path: str) -> None:
        if _value(path) is not None:
            access = winreg.KEY_SET_VALUE
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, access) as key:
                winreg.DeleteValue(key, _NAME)

    def _value(path: str) -> bytes | str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return winreg.QueryValueEx(key, _NAME)[0]
        except OSError:
            return None


def _quoted(word: str) -> str:
    """`word` as an argument of Exec: quoted, its reserved characters escaped twice over."""
    escaped = word.replace("%", "%%").replace("\\", "\\\\")
    for reserved in ('"', "`", "$"):
        escaped = escaped.replace(reserved, "\\" + reserved)
    return '"' + escaped.replace("\\", "\\\\") + '"'


def _write(file: Path, content: bytes | None) -> None:
    try:
        if content is None:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> Problem:
    why = error.strerror or str(error)
    return Problem(
        ENVIRONMENT,
        translate(
            "Autostart",
            "Start at login could not be changed ({why}). Nothing else was touched.",
            why=why,
        ),
    )
