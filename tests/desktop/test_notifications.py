"""Notifications with buttons: a real dunst on a bus and a screen of its own."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.bus import Bus
from desktop_app.desktop.notifications import BusNotifications
from desktop_app.domain.notice import OPEN, Notice

_NOTICE = Notice(
    title="Drink a glass of water",
    body="when the <kettle> & the cup are there",
    open_label="Answer",
    actions=(("done", "Done"), ("smaller", "One sip"), ("later", "Later")),
)
_CONFIGURATION = """
[global]
    dmenu = grep {label}
    font = Sans 10
    format = "%s|%b"
    markup = full
"""


class Dunst:
    """The daemon as its user sees it."""

    def __init__(self, folder: Path, label: str) -> None:
        configuration = folder / "dunstrc"
        configuration.write_text(_CONFIGURATION.format(label=label))
        self.process = subprocess.Popen(
            ["dunst", "-conf", str(configuration)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def control(self, *words: str) -> str:
        """What `dunstctl` answers."""
        answer = subprocess.run(["dunstctl", *words], capture_output=True, text=True, check=True)
        return answer.stdout.strip()

    @property
    def displayed(self) -> int:
        """How many notifications are on the screen."""
        return int(self.control("count", "displayed"))


@pytest.fixture
def notifications(bus: Bus) -> BusNotifications:
    return BusNotifications(bus, "file:///nowhere.svg")


@pytest.fixture
def dunst(
    qtbot: QtBot, screen: str, tmp_path: Path, notifications: BusNotifications
) -> Iterator[Dunst]:
    """A user who picks "One sip" when the buttons are offered."""
    if shutil.which("dunst") is None:
        pytest.skip("needs dunst")
    dunst = Dunst(tmp_path, "One")
    with dunst.process:
        qtbot.waitUntil(lambda: notifications.has_buttons)
        yield dunst
        dunst.process.terminate()


def test_a_button_answers(qtbot: QtBot, notifications: BusNotifications, dunst: Dunst) -> None:
    notifications.show("water", _NOTICE)
    qtbot.waitUntil(lambda: dunst.displayed == 1)
    with (
        qtbot.assertNotEmitted(notifications.closed),
        qtbot.waitSignal(notifications.acted) as acted,
    ):
        dunst.control("context")
    assert acted.args == ["water", "smaller"]
    qtbot.waitUntil(lambda: dunst.displayed == 0)


def test_a_click_on_the_body_opens(
    qtbot: QtBot, notifications: BusNotifications, dunst: Dunst
) -> None:
    notifications.show("water", _NOTICE)
    qtbot.waitUntil(lambda: dunst.displayed == 1)
    with qtbot.waitSignal(notifications.acted) as acted:
        dunst.control("action")
    assert acted.args == ["water", OPEN]


def test_what_the_user_puts_away_is_told(
    qtbot: QtBot, notifications: BusNotifications, dunst: Dunst
) -> None:
    notifications.show("water", _NOTICE)
    qtbot.waitUntil(lambda: dunst.displayed == 1)
    with qtbot.waitSignal(notifications.closed) as closed:
        dunst.control("close")
    assert closed.args == ["water"]


def test_kept_withdraws_without_a_word_also_on_the_way(
    qtbot: QtBot, notifications: BusNotifications, dunst: Dunst
) -> None:
    with qtbot.assertNotEmitted(notifications.closed):
        notifications.show("water", _NOTICE)
        notifications.withdraw("water")
        notifications.show("stretch", _NOTICE)
        qtbot.waitUntil(lambda: dunst.displayed == 1)
        qtbot.waitUntil(lambda: not notifications._on_their_way)
        notifications.withdraw("stretch")
        qtbot.waitUntil(lambda: dunst.displayed == 0)


def test_the_same_key_replaces(qtbot: QtBot, notifications: BusNotifications, dunst: Dunst) -> None:
    for _ in range(2):
        notifications.show("water", _NOTICE)
        qtbot.waitUntil(lambda: not notifications._on_their_way)
    assert dunst.displayed == 1


def test_a_users_own_words_are_plain(
    qtbot: QtBot, notifications: BusNotifications, dunst: Dunst
) -> None:
    notifications.show("water", _NOTICE)
    qtbot.waitUntil(lambda: dunst.displayed == 1)
    dunst.control("close-all")
    assert "when the &lt;kettle&gt; &amp; the cup are there" in dunst.control("history")


def test_a_server_that_starts_anew_has_forgotten(
    qtbot: QtBot, notifications: BusNotifications, dunst: Dunst, tmp_path: Path
) -> None:
    notifications.show("water", _NOTICE)
    qtbot.waitUntil(lambda: dunst.displayed == 1)
    qtbot.waitUntil(lambda: not notifications._on_their_way)
    with qtbot.waitSignal(notifications.closed):
        dunst.process.terminate()
    assert not notifications.has_buttons
    again = Dunst(tmp_path, "One")
    with again.process:
        qtbot.waitUntil(lambda: notifications.has_buttons)
        again.process.terminate()


def test_nothing_stays_when_kept_ends(
    qtbot: QtBot, notifications: BusNotifications, dunst: Dunst
) -> None:
    notifications.show("water", _NOTICE)
    qtbot.waitUntil(lambda: dunst.displayed == 1)
    qtbot.waitUntil(lambda: not notifications._on_their_way)
    notifications.close()
    qtbot.waitUntil(lambda: dunst.displayed == 0)


def test_nobody_who_shows_it_is_said(qtbot: QtBot, notifications: BusNotifications) -> None:
    assert not notifications.has_buttons
    with qtbot.waitSignal(notifications.refused) as refused:
        notifications.show("water", _NOTICE)
    assert refused.args == ["water"]


def test_no_bus_is_said(qtbot: QtBot) -> None:
    notifications = BusNotifications(Bus("unix:path=/nowhere"), "")
    with qtbot.waitSignal(notifications.refused):
        notifications.show("water", _NOTICE)
    notifications.withdraw("water")
