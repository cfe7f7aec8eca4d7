"""Another language while Kept runs: everything speaks it at once, in the same place."""

from __future__ import annotations

import gc
import subprocess
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.dialogs.promise_editor import PromiseEditorDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.language import catalogues, languages, speak
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.pages.progress import ProgressPage
from desktop_app.ui.program import Program
from desktop_app.ui.succession import Succession
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.words.days import day_and_month
from tests.clock import terms_of

_ARABIC = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar"><context><name>Places</name>
<message><source>Today</source><translation>اليوم</translation></message>
</context></TS>
"""


@pytest.fixture
def folder() -> Path | None:
    found = catalogues()
    built = [language.code for language in languages(found)]
    assert "de" in built, "first: python packaging/catalogues.py build"
    return found


@pytest.fixture
def succession(
    qtbot: QtBot,
    qapp: QApplication,
    appearance: Appearance,
    diary: Diary,
    tmp_path: Path,
    able: Capabilities,
    folder: Path | None,
) -> Iterator[Succession]:
    """A program with its window and its tray, in English; it has one promise."""
    diary.promises.add(terms_of("Tea", smaller="One sip"), baseline=True)
    machine = MachineSettings("light", reduced_motion=True, told_no_tray=True, language="en")
    desk = MachineDesk(machine, lambda _: None, appearance)

    def begin() -> Program:
        changes, day = Changes(diary, tmp_path / "diary.db"), CurrentDay(diary)
        return Program(diary, Intentions(diary), changes, day, appearance, desk, lambda: able)

    speak("en", qapp, folder)
    made = Succession(begin, desk, qapp, folder)
    made.program.start(hidden=False, has_tray=False)
    made.program._corner.tray.show_agenda(diary.agenda())
    qtbot.waitExposed(window_of(made))
    yield made
    for window in QApplication.topLevelWidgets():
        if type(window).__module__.startswith("desktop_app"):
            window.hide()
            window.deleteLater()
    made.program._corner.tray._menu.deleteLater()
    made.program.deleteLater()
    speak("en", qapp, None)
    QLocale.setDefault(QLocale.system())
    let_go()


def window_of(succession: Succession) -> MainWindow:
    return succession.program._window


def let_go() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def choose(code: str, succession: Succession) -> None:
    """Choose a language as the user does."""
    window = window_of(succession)
    window.open_page("settings")
    page = window.page_at("settings")
    assert page is not None
    (choice,) = [box for box in page.findChildren(QComboBox) if box.findData("de") >= 0]
    choice.setCurrentIndex(choice.findData(code))
    choice.activated.emit(choice.currentIndex())


def change_to(code: str, succession: Succession, qtbot: QtBot) -> None:
    """Choose a language, and wait until the former window is gone."""
    with qtbot.waitSignals([succession.succeeded, window_of(succession).destroyed]):
        choose(code, succession)
    let_go()


def words_on(widget: QWidget) -> set[str]:
    texts = {text.text() for text in widget.findChildren(Text) if text.isVisible()}
    return texts | {button.words for button in widget.findChildren(Button) if button.isVisible()}


def menu_words(succession: Succession) -> list[str]:
    return [
        action.text() for action in succession.program._corner.tray._menu.actions() if action.text()
    ]


def press(words: str, succession: Succession) -> None:
    """Press that entry of the tray's menu, or of one in it; of all there are the newest."""
    menu = succession.program._corner.tray._menu
    found = [each for each in menu.findChildren(QAction) if each.text() == words]
    found[-1].trigger()


def quick_words(succession: Succession, qtbot: QtBot) -> set[str]:
    quick = succession.program._corner.quick_log
    quick.toggle()
    qtbot.waitExposed(quick)
    words = words_on(quick)
    quick.hide()
    return words


ENGLISH = ("Today", "Patterns", "Done")
GERMAN = ("Heute", "Muster", "Getan")


@pytest.mark.parametrize("code", ["de", "en"])
def test_all_surfaces_speak_the_language_that_was_chosen(
    code: str, succession: Succession, qtbot: QtBot
) -> None:
    for each in ("de", "en") if code == "en" else ("de",):
        change_to(each, succession, qtbot)
    window = window_of(succession)
    window.open_page("today")
    is_german = code == "de"
    words = words_on(window)
    assert set(GERMAN if is_german else ENGLISH) <= words
    assert not set(ENGLISH if is_german else GERMAN) & words
    menu = menu_words(succession)
    assert ("Beenden" in menu, "Quit" in menu) == (is_german, not is_german)
    assert "Tea" in menu
    quick = quick_words(succession, qtbot)
    assert ("Getan" in quick, "Done" in quick) == (is_german, not is_german)


def test_the_window_stays_where_it_is(succession: Succession, qtbot: QtBot) -> None:
    former = window_of(succession)
    former.setGeometry(2, 40, 796, 610)
    former.open_page("settings")
    page = former.page_at("settings")
    assert page is not None
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 200)
    page.verticalScrollBar().setValue(170)
    place = former.geometry()
    change_to("de", succession, qtbot)
    window = window_of(succession)
    assert window.isVisible()
    assert window.geometry() == place
    assert (window.page, window.scrolled) == ("settings", 170)
    keyboard = QApplication.focusWidget()
    assert isinstance(keyboard, QComboBox)
    assert keyboard.currentText() == "Deutsch"


def test_what_is_looked_at_stays(succession: Succession, qtbot: QtBot, diary: Diary) -> None:
    (tea,) = diary.promises.all()
    succession.program.wishes.log(tea.id, Outcome.KEPT)
    journal, progress = pages(succession)
    journal.search.field.setText("tea")
    journal.search.search()
    progress._ranges._keys["month"].click()
    progress.promise_chosen.emit(tea.id)
    for code in ("de", "en"):
        change_to(code, succession, qtbot)
    journal, progress = pages(succession)
    assert journal.search.field.text() == "tea"
    assert journal.search.shown.endswith("“tea”")
    assert (progress._ranges.value, progress._promises.currentText()) == ("month", "Tea")


def pages(succession: Succession) -> tuple[JournalPage, ProgressPage]:
    window = window_of(succession)
    window.open_page("journal")
    window.open_page("progress")
    journal, progress = window.page_at("journal"), window.page_at("progress")
    assert isinstance(journal, JournalPage)
    assert isinstance(progress, ProgressPage)
    return journal, progress


def test_nothing_of_the_former_stays(succession: Succession, qtbot: QtBot, diary: Diary) -> None:
    succession.program._corner.quick_log.toggle()
    succession.program.go("today")
    former = weakref.ref(window_of(succession)), weakref.ref(succession.program)
    for code in ("de", "en"):
        change_to(code, succession, qtbot)
    gc.collect()
    assert [each() for each in former] == [None, None]
    kinds = [type(one).__name__ for one in QApplication.topLevelWidgets()]
    assert kinds.count("MainWindow") == 1
    assert kinds.count("QuickLogWindow") == 0
    succession.program.wishes.log(diary.promises.all()[0].id, Outcome.KEPT)
    succession._desk.change(text_factor=1.1)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_a_click_in_the_tray_is_one_click(
    succession: Succession, qtbot: QtBot, diary: Diary
) -> None:
    succession.program.gain_tray()
    icon = succession.program._corner.tray._icon
    assert icon is not None
    change_to("de", succession, qtbot)
    assert succession.program._corner.tray._icon is icon
    press("Getan", succession)
    assert diary.agenda().kept == 1
    press("Rückgängig", succession)
    assert diary.agenda().kept == 0
    assert [p.terms_on(diary.today).title for p in diary.promises.all()] == ["Tea"]


def test_what_is_typed_in_a_dialog_is_waited_for(succession: Succession, qtbot: QtBot) -> None:
    succession.program._around.promising.edit()
    dialog = window_of(succession).findChild(PromiseEditorDialog)
    assert dialog is not None
    field = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "Walk")
    succession._desk.change(language="de")
    QApplication.processEvents()
    assert dialog.isVisible()
    assert "Today" in words_on(window_of(succession))
    with qtbot.waitSignal(succession.succeeded):
        dialog.reject()
    succession.program._around.promising.edit()
    again = window_of(succession).findChild(PromiseEditorDialog)
    assert again is not None
    assert "Walk" in [one.text() for one in again.findChildren(QLineEdit)]
    assert "Eine Beziehung" in words_on(again)
    again.reject()


def test_dates_and_weeks_are_written_as_the_language_does(
    succession: Succession, qtbot: QtBot
) -> None:
    change_to("de", succession, qtbot)
    assert day_and_month(date(2026, 3, 1), date(2026, 5, 1)) == "1. März"
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert window_of(succession).locale().decimalPoint() == ","
    change_to("en", succession, qtbot)
    assert day_and_month(date(2026, 3, 1), date(2026, 5, 1)) == "1 March"


def test_a_hidden_program_changes_without_a_window(succession: Succession, qtbot: QtBot) -> None:
    window_of(succession).hide()
    succession.program._desk.change(language="de")
    qtbot.waitUntil(lambda: "Beenden" in menu_words(succession))
    assert "_window" not in vars(succession.program)
    succession.program.come_forward()
    assert "Heute" in words_on(window_of(succession))


class TestRightToLeft:
    """A language that is written from the right mirrors the window, and only while it is spoken."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "kept_ar.ts").write_text(_ARABIC, encoding="utf-8")
        subprocess.run(["pyside6-lrelease", str(tmp_path / "kept_ar.ts")], check=True)
        return tmp_path

    def test_the_window_is_mirrored(self, succession: Succession, qtbot: QtBot) -> None:
        for code, is_mirrored in (("ar", True), ("en", False)):
            with qtbot.waitSignals([succession.succeeded, window_of(succession).destroyed]):
                succession._desk.change(language=code)
            window = window_of(succession)
            bar = window.side_bar
            assert (bar.mapTo(window, bar.rect().center()).x() > window.width() / 2) is is_mirrored
        assert QCoreApplication.translate("Places", "Today") == "Today"
