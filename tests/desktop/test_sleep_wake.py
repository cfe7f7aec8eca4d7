"""Sleep, wake, unlock, a clock that is set and a time zone that changes are noticed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.bus import Bus
from desktop_app.desktop.sleep_wake import SleepWake, local_zone_id
from tests.desktop.conftest import Neighbour

_START = datetime(2026, 3, 1, 8, tzinfo=UTC)
_SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "b")


@dataclass
class Clocks:
    """A machine whose two clocks the test moves."""

    wall: datetime = _START
    monotonic: float = 100.0

    def run(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.monotonic += seconds

    def set_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(bus: Bus, clocks: Clocks, monkeypatch: pytest.MonkeyPatch) -> SleepWake:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    return SleepWake(bus, bus, lambda: clocks.wall, lambda: clocks.monotonic)


def test_a_minute_that_passes_is_nothing(qtbot: QtBot, watch: SleepWake, clocks: Clocks) -> None:
    clocks.run(60)
    with qtbot.assertNotEmitted(watch.resumed), qtbot.assertNotEmitted(watch.time_changed):
        watch.look()


@pytest.mark.parametrize("seconds", [-3600, -6, 6, 80])
def test_a_clock_that_is_set_is_noticed(
    qtbot: QtBot, watch: SleepWake, clocks: Clocks, seconds: int
) -> None:
    clocks.set_by(seconds)
    with qtbot.waitSignal(watch.time_changed), qtbot.assertNotEmitted(watch.resumed):
        watch.look()
    with qtbot.assertNotEmitted(watch.time_changed):
        watch.look()


@pytest.mark.parametrize("monotonic_goes_on", [True, False])
def test_two_hours_of_sleep_are_noticed_at_the_next_beat(
    qtbot: QtBot, watch: SleepWake, clocks: Clocks, monotonic_goes_on: bool
) -> None:
    (clocks.run if monotonic_goes_on else clocks.set_by)(7200)
    with qtbot.waitSignal(watch.resumed):
        watch.look()


def test_login1_tells_of_waking_and_not_of_falling_asleep(
    qtbot: QtBot, watch: SleepWake, neighbour: Neighbour, clocks: Clocks
) -> None:
    resumed = []
    watch.resumed.connect(lambda: resumed.append(clocks.wall))
    with qtbot.waitSignal(watch.resumed):
        neighbour.say(*_SLEEP, True)
        clocks.set_by(7200)
        neighbour.say(*_SLEEP, False)
    with qtbot.assertNotEmitted(watch.resumed), qtbot.assertNotEmitted(watch.time_changed):
        watch.look()
    assert resumed == [_START + timedelta(hours=2)]


def test_only_the_unlocking_of_this_session_counts(
    qtbot: QtBot, watch: SleepWake, neighbour: Neighbour
) -> None:
    resumed = []
    watch.resumed.connect(lambda: resumed.append(True))
    with qtbot.waitSignal(watch.resumed):
        for session in ("_33", "_32"):
            path = f"/org/freedesktop/login1/session/{session}"
            neighbour.say(path, "org.freedesktop.login1.Session.Unlock")
    assert resumed == [True]


def test_a_lock_screen_that_goes_is_noticed(
    qtbot: QtBot, watch: SleepWake, neighbour: Neighbour
) -> None:
    signal = "org.freedesktop.ScreenSaver.ActiveChanged"
    resumed = []
    watch.resumed.connect(lambda: resumed.append(True))
    with qtbot.waitSignal(watch.resumed):
        neighbour.say("/ScreenSaver", signal, "b", True)
        neighbour.say("/ScreenSaver", signal, "b", False)
    assert resumed == [True]


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    assert local_zone_id() == "Europe/Berlin"
    yield
    monkeypatch.undo()
    local_zone_id()


@pytest.mark.usefixtures("berlin")
def test_a_journey_to_another_zone_is_noticed(
    qtbot: QtBot, watch: SleepWake, neighbour: Neighbour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    changed, gone = {"Timezone": ("s", "Asia/Tokyo")}, list[str]()
    with qtbot.waitSignal(watch.time_changed):
        neighbour.say(
            "/org/freedesktop/timedate1",
            "org.freedesktop.DBus.Properties.PropertiesChanged",
            "sa{sv}as",
            "org.freedesktop.timedate1",
            changed,
            gone,
        )
    assert local_zone_id() == "Asia/Tokyo"


def test_without_any_bus_the_clocks_still_tell(qtbot: QtBot, clocks: Clocks) -> None:
    nowhere = Bus("unix:path=/nowhere")
    assert not nowhere.is_open
    watch = SleepWake(nowhere, nowhere, lambda: clocks.wall, lambda: clocks.monotonic)
    clocks.set_by(3600)
    with qtbot.waitSignal(watch.resumed):
        watch.look()
