"""What the program remembers of its window, and what it says at the start."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.settings import MachineSettings
from desktop_app.storage import database
from desktop_app.storage.store import Store
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.page import Page
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.program import Program
from desktop_app.ui.what_to_know import say_what_to_know
from desktop_app.ui.widgets.notices import Notice
from desktop_app.ui.widgets.text import Text
from tests.clock import FakeClock, terms_of
from tests.ui.hands import texts


def notices(window: MainWindow) -> list[str]:
    return [notice.words for notice in window.findChildren(Notice) if notice.isVisible()]


def test_place_page_and_scroll_are_remembered(
    window: MainWindow, around: Surroundings, program: Program
) -> None:
    window.open_page("settings")
    page = window.page_at("settings")
    assert page is not None
    QApplication.processEvents()
    page.verticalScrollBar().setValue(120)
    window.close()
    machine = around.machine.settings
    assert (machine.page, machine.scroll) == ("settings", 120)
    assert machine.geometry
    page.verticalScrollBar().setValue(0)
    window.take_scroll(120)
    page.verticalScrollBar().setRange(0, 400)
    assert page.verticalScrollBar().value() == 120


@pytest.mark.parametrize(
    "place",
    [
        *("today", "progress", "patterns", "journal", "strategies", "promises", "friend"),
        *("settings", "review"),
    ],
)
def test_every_page_says_what_was_taken_back(
    window: MainWindow, program: Program, diary: Diary, place: str
) -> None:
    diary.log(diary.promises.all()[0].id, Outcome.KEPT)
    program.go(place)
    page = window.page_at(place)
    assert page is not None
    for words in ("Drink a glass of water”, kept on", "the promise “Drink"):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        answers = [words for words in texts(page) if words.startswith("Taken back")]
        assert [words in said for said in answers] == [True]


def test_the_side_bar_answers_before_a_page_is_made(window: MainWindow) -> None:
    before = window.side_bar.grab().toImage()
    seen = []

    def make() -> Page:
        seen.append(window.side_bar.grab().toImage())
        return Page("Progress")

    window.furnish({"progress": make})
    window.open_page("progress")
    assert seen[0] != before
    assert seen[0] == window.side_bar.grab().toImage()


def test_what_takes_a_while_says_so_before_it_is_made(window: MainWindow, qtbot: QtBot) -> None:
    painted: list[bool] = []
    window.when_painted(lambda: painted.append(True))
    qtbot.waitUntil(lambda: bool(painted))
    seen: list[str] = []

    def make() -> Page:
        seen.extend(one.text() for one in window.findChildren(Text) if one.isVisible())
        return Page("Progress")

    window.furnish({"progress": make})
    window.open_page("progress")
    assert "Drawing what you kept…" in seen
    left = [one.text() for one in window.findChildren(Text) if one.isVisible()]
    assert "Drawing what you kept…" not in left


def test_a_page_that_is_gone_gives_way_to_today(
    program: Program, around: Surroundings, qtbot: QtBot
) -> None:
    around.machine.change(page="diary of old", geometry="nonsense")
    program.start(hidden=False, has_tray=False)
    assert program._window.page == "today"


def test_a_window_whose_monitor_is_gone_comes_to_one_that_is_there(
    program: Program, around: Surroundings, qtbot: QtBot
) -> None:
    beside = MainWindow([])
    qtbot.addWidget(beside)
    beside.setMinimumSize(1, 1)
    beside.setGeometry(5000, 300, 796, 620)
    around.machine.change(geometry=beside.place_note())
    program.start(hidden=False, has_tray=False)
    qtbot.waitExposed(program._window)
    place = program._window.geometry()
    seen = [place.intersected(screen.availableGeometry()) for screen in QApplication.screens()]
    assert place.size() == QSize(796, 620)
    assert any(part.width() > 700 and part.height() > 600 for part in seen)


@pytest.mark.parametrize(
    ("screen", "size"),
    [((1024, 600), (960, 568)), ((800, 600), (792, 568)), ((683, 384), (675, 352)),
     ((1920, 1080), (960, 700))],
)  # fmt: skip
def test_a_first_window_is_no_larger_than_its_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, screen: tuple[int, int], size: tuple[int, int]
) -> None:
    room = QRect(0, 0, *screen)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: room)
    window = MainWindow([])
    qtbot.addWidget(window)
    window.take_place("")
    assert window.size().toTuple() == size


def test_a_diary_that_moved_says_so_once(window: MainWindow, program: Program) -> None:
    desk = program._desk
    desk.change(moved_from="/old/place")
    say_what_to_know(window, program._diary, desk)
    assert [words for words in notices(window) if "/old/place" in words]
    assert desk.settings.moved_from == ""


def test_settings_that_cannot_be_saved_hold_and_it_is_said(qtbot: QtBot) -> None:
    def refuse(_settings: MachineSettings) -> None:
        raise OSError(28, "No space left on device")

    desk = MachineDesk(MachineSettings(), refuse)
    with qtbot.waitSignal(desk.refused) as refused:
        assert not desk.change(scheme="dark")
    assert "No space left on device" in refused.args[0]
    assert desk.settings.scheme == "dark"
    assert desk.change(scheme="dark")


def test_the_same_look_is_not_dressed_again(
    window: MainWindow, around: Surroundings, program: Program, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(program._appearance.changed):
        around.machine.change(scroll=7)
    with qtbot.waitSignal(program._appearance.changed):
        around.machine.change(scheme="dark")


def test_what_was_refused_is_past_once_something_is_written(
    window: MainWindow, around: Surroundings
) -> None:
    wishes = around.wishes
    promise = around.diary.promises.add(terms_of("Tea"), baseline=True)
    wishes.refused.emit("The disk is full, so nothing was saved.")
    wishes.told.emit("Saved.")
    assert notices(window) == []
    wishes.refused.emit("The disk is full, so nothing was saved.")
    window.notice.say("This desktop has no tray.")
    wishes.log(promise.id, Outcome.KEPT)
    assert notices(window) == ["This desktop has no tray."]


class TestReadOnly:
    """A diary in a folder that cannot be written: all is shown, and a log says why it cannot be."""

    @pytest.fixture
    def store(
        self, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[Store]:
        path = tmp_path / "diary.db"
        first = Store.open(path, tmp_path / "backups", clock())
        Diary(first, clock).promises.add(terms_of("Water"), baseline=True)
        first.close()
        # Root may write everywhere, so the permission is taken away here.
        monkeypatch.setattr(database, "_writable", lambda _path: False)
        with closing(Store.open(path, tmp_path / "backups", clock())) as store:
            yield store

    def test_it_says_so_and_shows_everything(self, window: MainWindow, store: Store) -> None:
        assert store.is_read_only
        assert any("can be read but not written" in words for words in notices(window))
        page = window.page_at("today")
        assert page is not None
        assert "One small promise today" in page.line.text()

    def test_a_log_gives_its_sentence(self, window: MainWindow, around: Surroundings) -> None:
        promise = around.diary.promises.all()[0]
        around.wishes.log(promise.id, Outcome.KEPT)
        assert any("nothing was saved" in words for words in notices(window))
