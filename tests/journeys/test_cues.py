"""Cues on a real desktop: they come without taking the keyboard, and answer to real clicks."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest
from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.journeys.stage import Stage, end, until
from tests.journeys.wall_clock import WallClock

_POPUP: Final = "^Kept: cue$"
_BUTTONS: Final = 30
"""How far above the lower edge of the pop-up the buttons of its last row are."""
_DONE: Final = 45
_TYPING: Final = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit

app = QApplication([])
field = QLineEdit()
field.setWindowTitle("A letter")
field.textChanged.connect(lambda words: Path(sys.argv[1]).write_text(words))
field.resize(400, 60)
field.show()
app.exec()
"""
_SYSTEM_BUS: Final = """<busconfig><type>system</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


@pytest.fixture
def clock(xfce: Stage) -> WallClock:
    return WallClock(xfce)


def _promises(stage: Stage, *promises: dict[str, Any]) -> None:
    document = {
        "kept": 1,
        "settings": {"day_ends_at": "03:00", "zone": "Europe/Berlin"},
        "promises": [
            {
                "id": str(UUID(int=number)),
                "schedule": {"kind": "daily"},
                "started_on": "2026-01-01",
                "state": "active",
                **held,
            }
            for number, held in enumerate(promises, start=1)
        ],
        "entries": [],
        "days": [],
        "trust": [],
    }
    file = stage.folder / "promises.json"
    file.write_text(json.dumps(document))
    stage.command("import", str(file))


def _outcomes(stage: Stage) -> dict[str, str | None]:
    due = json.loads(stage.command("today", "--json"))["due"]
    return {item["title"]: item["outcome"] for item in due}


def _popup(stage: Stage) -> tuple[int, int, int, int]:
    window = until(lambda: stage.windows("--name", _POPUP), "the pop-up")[0]
    time.sleep(1.2)  # for its first second it takes no click
    return stage.geometry(window)


def _gone(stage: Stage) -> None:
    until(lambda: not stage.windows("--name", _POPUP), "the pop-up gone")


def _press(stage: Stage, from_right: int) -> None:
    """Press the button of the last row that is so far from the right edge."""
    x, y, width, height = _popup(stage)
    stage.click(x + width - from_right, y + height - _BUTTONS)


def _letter(stage: Stage) -> Path:
    """Another program that has the keyboard; what is typed there."""
    typed = stage.folder / "letter"
    typed.touch()
    stage.start("letter", [sys.executable, "-c", _TYPING, str(typed)], LD_PRELOAD="")
    window = until(lambda: stage.windows("--name", "^A letter$"), "the letter")[0]
    stage.xdotool("windowactivate", "--sync", str(window))
    return typed


@pytest.mark.parametrize("manager", ["openbox", "xfwm4"])
def test_typing_goes_on_while_the_pop_up_comes(xfce: Stage, clock: WallClock, manager: str) -> None:
    if manager == "xfwm4":
        xfce.start("xfwm4", ["xfwm4", "--replace", "--compositor=off"], LD_PRELOAD="")
        until(lambda: xfce.running["openbox"].poll() is not None, "the other window manager")
    clock.set("2026-05-05 09:50:00")
    _promises(xfce, {"title": "Drink a glass of water", "times": ["10:00"]})
    xfce.kept("--hidden")
    until(lambda: _log(xfce) is not None, "Kept watching")
    typed = _letter(xfce)
    xfce.xdotool("type", "Dear ")
    clock.strike("2026-05-05 10:00:00")
    until(lambda: xfce.windows("--name", _POPUP), "the pop-up")
    xfce.xdotool("type", "Anna, ")
    time.sleep(1.2)
    xfce.xdotool("key", "space", "Return", "KP_Enter")
    xfce.xdotool("type", "hello")
    until(lambda: typed.read_text() == "Dear Anna,  hello", "the whole letter")
    assert _outcomes(xfce) == {"Drink a glass of water": None}
    _press(xfce, _DONE)
    until(lambda: _outcomes(xfce) == {"Drink a glass of water": "kept"}, "the entry")


def _log(stage: Stage) -> list[tuple[str, str, str | None]] | None:
    """What became of every cue, in order: its promise or check-in, the state, and why."""
    file = Path(stage.env["KEPT_DATA"]) / "diary.db"
    if not file.exists():
        return None
    with closing(sqlite3.connect(file)) as database:
        watched = database.execute("SELECT 1 FROM setting WHERE name = 'cues_watched'").fetchone()
        told = database.execute(
            "SELECT coalesce((SELECT title FROM terms WHERE terms.promise = d.promise), cue),"
            " state, why FROM delivery AS d WHERE coalesce(why, '') <> 'new' ORDER BY seq"
        ).fetchall()
    return told if watched else None


@pytest.fixture
def login1(xfce: Stage) -> Iterator[Login1]:
    """The machine's bus with a login manager that sends its machine to sleep."""
    if subprocess.run(
        ["/usr/bin/python3", "-c", "import dbusmock"], capture_output=True, check=False
    ).returncode:
        pytest.skip("the machine lacks python3-dbusmock")
    config = xfce.folder / "system.conf"
    config.write_text(_SYSTEM_BUS.format(folder=xfce.folder))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout
        address = daemon.stdout.readline().strip()
        xfce.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        command = ["/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind"]
        with subprocess.Popen(
            command,
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as mock:
            yield Login1(address)
            mock.terminate()
        daemon.terminate()


class Login1:
    """python-dbusmock's login manager."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._mock = DBusAddress(
            "/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.DBus.Mock"
        )

    def sleep(self) -> None:
        """The machine is about to sleep."""
        self._say(True)

    def wake(self) -> None:
        """It woke."""
        self._say(False)

    def _say(self, start: bool) -> None:
        body = ("org.freedesktop.login1.Manager", "PrepareForSleep", "b", [("b", start)])

        def said() -> bool:
            with closing(open_dbus_connection(self._address)) as bus:
                call = new_method_call(self._mock, "EmitSignal", "sssav", body)
                return bool(bus.send_and_get_reply(call, timeout=5).header.message_type.value == 2)

        until(said, "the login manager")


def _choose_notifications(stage: Stage) -> None:
    file = Path(stage.env["XDG_CONFIG_HOME"]) / "kept" / "machine.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"notifications": True}))


_SHOWN: Final = "notifyd"
_ITS_DONE, _ITS_SMALLER, _ITS_LATER = (56, 86), (148, 86), (240, 86)


def _press_notification(stage: Stage, place: tuple[int, int]) -> None:
    window = until(lambda: stage.windows("--class", _SHOWN), "the notification")[0]
    x, y, _width, _height = stage.geometry(window)
    stage.click(x + place[0], y + place[1])
    until(lambda: not stage.windows("--class", _SHOWN), "the notification gone")


def test_a_day_with_the_notifications_of_xfce(xfce: Stage, clock: WallClock) -> None:
    daemon = next(Path("/usr/lib").glob("*/xfce4/notifyd/xfce4-notifyd"), None)
    if daemon is None:
        pytest.skip("the machine lacks xfce4-notifyd")
    xfce.start("xfce4-notifyd", [str(daemon)], LD_PRELOAD="")
    clock.set("2026-05-05 09:50:00")
    _choose_notifications(xfce)
    water = {"title": "Water", "smaller": "One sip", "anchor": "the kettle", "times": ["10:00"]}
    read = {"title": "Read", "smaller": "A line", "anchor": "in bed", "times": ["14:00"]}
    _promises(xfce, water, read)
    xfce.kept("--hidden")
    until(lambda: _log(xfce) is not None, "Kept watching")
    clock.strike("2026-05-05 10:00:00")
    _press_notification(xfce, _ITS_LATER)
    clock.strike("2026-05-05 10:10:00")
    _press_notification(xfce, _ITS_SMALLER)
    until(lambda: _outcomes(xfce)["Water"] == "kept_smaller", "the smaller version")
    clock.strike("2026-05-05 14:00:00")
    _press_notification(xfce, _ITS_DONE)
    until(lambda: _outcomes(xfce)["Read"] == "kept", "the entry")
    assert not xfce.windows("--name", _POPUP)
    assert _log(xfce) == [
        ("Water", "shown", None),
        ("Water", "snoozed", None),
        ("Water", "shown", None),
        ("Water", "answered", "logged"),
        ("Read", "shown", None),
        ("Read", "answered", "logged"),
    ]


def test_the_body_of_a_notification_opens_the_dialog(xfce: Stage, clock: WallClock) -> None:
    if shutil.which("dunst") is None:
        pytest.skip("the machine lacks dunst")
    xfce.start("dunst", ["dunst"], LD_PRELOAD="")
    clock.set("2026-05-05 09:50:00")
    _choose_notifications(xfce)
    _promises(xfce, {"title": "Water", "times": ["10:00"]})
    xfce.kept("--hidden")
    until(lambda: _log(xfce) is not None, "Kept watching")
    clock.strike("2026-05-05 10:00:00")
    window = until(lambda: xfce.windows("--class", "dunst"), "the notification")[0]
    x, y, _width, _height = xfce.geometry(window)
    xfce.click(x + 40, y + 20, button=2)
    dialog = until(lambda: xfce.windows("--name", "^Answer cue$"), "the dialog")[0]
    xfce.xdotool("windowactivate", "--sync", str(dialog), "key", "Return")
    until(lambda: _outcomes(xfce) == {"Water": "kept"}, "the entry")
    until(lambda: not xfce.windows("--name", "^Answer cue$"), "the dialog gone")


_DAY: Final = (
    {"title": "Lights out", "cues": [
        {"id": "c", "kind": "time", "at": "02:30", "over_quiet": True}]},
    {"title": "Stretch", "cues": [{"id": "c", "kind": "first_use"}]},
    {"title": "Water", "times": ["10:00"]},
    {"title": "Read", "smaller": "One line", "times": ["12:00"]},
    {"title": "Walk", "times": ["15:00"]},
)  # fmt: skip
_AS_THE_RULES_SAY: Final = [
    ("Lights out", "shown", None),
    ("Lights out", "answered", "logged"),
    ("morning", "passed", "late"),
    ("Stretch", "shown", None),
    ("Stretch", "answered", "logged"),
    ("Water", "shown", None),
    ("Water", "answered", "logged"),
    ("Read", "shown", None),
    ("Read", "snoozed", None),
    ("Read", "shown", None),
    ("Read", "answered", "logged"),
    ("Walk", "passed", "late"),
    ("evening", "shown", None),
    ("evening", "answered", "logged"),
]
_LATER: Final = 205
_ONE_HOUR: Final = 170
_SMALLER: Final = 125


def test_a_day_with_cues(xfce: Stage, clock: WallClock, login1: Login1) -> None:
    clock.set("2026-10-25 01:00:00")
    _promises(xfce, *_DAY)
    _the_clocks_go_back(xfce, clock)
    _the_morning(xfce, clock)
    _read_after_lunch(xfce, clock)
    _asleep_in_the_afternoon(xfce, clock, login1)
    _the_evening_check_in(xfce, clock)
    assert _log(xfce) == _AS_THE_RULES_SAY
    assert _outcomes(xfce) == {
        "Lights out": None,
        "Stretch": "kept",
        "Water": "kept",
        "Read": "kept_smaller",
        "Walk": None,
    }


def _the_clocks_go_back(stage: Stage, clock: WallClock) -> None:
    night = stage.kept("--hidden")
    until(lambda: _log(stage) is not None, "Kept watching")
    clock.strike("2026-10-25 02:30:00")
    _press(stage, _DONE)
    _answered(stage, "Lights out")
    clock.strike("2026-10-25 02:30:00", second_time=True)
    end(night)


def _the_morning(stage: Stage, clock: WallClock) -> None:
    clock.set("2026-10-25 09:40:00")
    stage.kept("--hidden")
    until(lambda: len(_log(stage) or ()) > 2, "what passed while Kept was off")
    clock.strike("2026-10-25 09:40:46")
    _press(stage, _DONE)
    _answered(stage, "Stretch")
    clock.strike("2026-10-25 10:00:00")
    _press(stage, _DONE)
    _answered(stage, "Water")


def _read_after_lunch(stage: Stage, clock: WallClock) -> None:
    clock.strike("2026-10-25 12:00:00")
    _press(stage, _LATER)
    _press(stage, _ONE_HOUR)
    _gone(stage)
    clock.strike("2026-10-25 13:00:00")
    _press(stage, _SMALLER)
    _answered(stage, "Read")


def _asleep_in_the_afternoon(stage: Stage, clock: WallClock, login1: Login1) -> None:
    clock.strike("2026-10-25 14:30:00")
    login1.sleep()
    clock.set("2026-10-25 16:45:00")
    login1.wake()
    until(lambda: ("Walk", "passed", "late") in (_log(stage) or ()), "the walk that passed")


def _the_evening_check_in(stage: Stage, clock: WallClock) -> None:
    clock.strike("2026-10-25 20:00:00")
    _press(stage, _DONE)
    until(lambda: ("evening", "answered", "logged") in (_log(stage) or ()), "the check-in")


def _answered(stage: Stage, title: str) -> None:
    until(lambda: (title, "answered", "logged") in (_log(stage) or ()), f"an answer to {title}")
    _gone(stage)
