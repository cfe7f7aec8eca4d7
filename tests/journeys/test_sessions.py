"""From the login to the end of the session, and what is there when the next one begins."""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

import pytest

from desktop_app.desktop.autostart import autostart
from tests.journeys.stage import (
    PATIENCE_S,
    Stage,
    end,
    lacking,
    manage_windows,
    open_screen,
    start_host,
    until,
)
from tests.journeys.tray import open_quick_log

_FIRST_DONE: Final = (50, 106)

_LOGOUT: Final = (
    *("dbus-send", "--session", "--print-reply", "--dest=org.lxqt.session", "/LXQtSession"),
    "org.lxqt.session.logout",
)


@pytest.fixture
def lxqt(xfce: Stage) -> Stage:
    """A desktop on which a session of LXQt can begin."""
    if missing := lacking("lxqt-session", "dbus-send"):
        pytest.skip(f"the machine lacks {missing}; `packaging/dev.py test --yes` installs it")
    settings = Path(xfce.env["XDG_CONFIG_HOME"]) / "lxqt" / "session.conf"
    settings.parent.mkdir()
    settings.write_text("[General]\nwindow_manager=/bin/true\n")
    return xfce


@pytest.fixture
def starts_at_login(lxqt: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the switch in Settings writes."""
    monkeypatch.setenv("XDG_CONFIG_HOME", lxqt.env["XDG_CONFIG_HOME"])
    switch = autostart((sys.executable, "-m", "desktop_app", "--hidden"))
    switch.switch(on=True)
    assert switch.is_on()


@pytest.mark.usefixtures("starts_at_login")
def test_kept_comes_with_the_session_and_goes_with_it(lxqt: Stage) -> None:
    lxqt.command("add", "Drink a glass of water", "--baseline")
    kept = _log_in(lxqt)
    x, y, width, _height = open_quick_log(lxqt)
    assert not lxqt.windows("--name", "^Kept$")
    lxqt.click(x + width - _FIRST_DONE[0], y + _FIRST_DONE[1])
    until(lambda: _outcome(lxqt) == "kept", "the entry")
    _log_out(lxqt)
    until(lambda: not _runs(kept), "Kept gone with its screen")
    assert json.loads(lxqt.command("check", "--json"))["whole"]
    assert _outcome(lxqt) == "kept"
    open_screen(lxqt)
    manage_windows(lxqt)
    start_host(lxqt, "xfce4-panel")
    _log_in(lxqt)
    assert open_quick_log(lxqt)


def _log_in(stage: Stage) -> int:
    """Begin a session; the number of the Kept that it starts."""
    nothing = stage.folder / "nothing"
    nothing.mkdir(exist_ok=True)
    stage.start("session", ["lxqt-session"], XDG_CONFIG_DIRS=str(nothing))
    kept = until(lambda: _kept_of(stage), "Kept, started by the session")
    stage.stack.callback(_end, kept)
    return kept


def _log_out(stage: Stage) -> None:
    """The session ends, then its screen, as a display manager does it."""
    stage.run(*_LOGOUT)
    stage.running["session"].wait(PATIENCE_S)
    end(stage.running["Xvfb"])


def _kept_of(stage: Stage) -> int:
    """The number of the process that waits hidden with this stage's diary; 0 for none."""
    diary = f"KEPT_DATA={stage.env['KEPT_DATA']}".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            typed = (folder / "cmdline").read_bytes().split(b"\0")
            if b"--hidden" in typed and diary in (folder / "environ").read_bytes().split(b"\0"):
                return int(folder.name)
    return 0


def _runs(process: int) -> bool:
    with suppress(OSError):
        return "(zombie)" not in Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return False


def _end(process: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def _outcome(stage: Stage) -> str | None:
    outcome: str | None = json.loads(stage.command("today", "--json"))["due"][0]["outcome"]
    return outcome
