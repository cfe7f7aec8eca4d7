"""Settings hold at once: those of the diary in it, those of this computer in its own file."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.desktop.autostart import autostart
from desktop_app.diary import Diary
from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.dialogs.about import LIBRARIES, AboutDialog
from desktop_app.ui.dialogs.hold import HoldDialog
from desktop_app.ui.dialogs.keys import KeysDialog
from desktop_app.ui.language import Language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings.row import SettingRow, TimeField, beside
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets.buttons import Button, OutlinedButton, WordButton
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.text import Text
from tests.ui.hands import act_as_a_reader, press


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.open_page("settings")
    made = window.page_at("settings")
    assert isinstance(made, SettingsPage)
    return made


def named(page: QWidget, name: str, kind: type[Any]) -> Any:
    found = [widget for widget in page.findChildren(kind) if widget.accessibleName() == name]
    assert len(found) == 1, (name, found)
    return found[0]


def words_of(page: QWidget) -> set[str]:
    return {text.text() for text in page.findChildren(Text) if text.isVisible()}


def chip(page: QWidget, words: str, nth: int = 0) -> Chip:
    return [one for one in page.findChildren(Chip) if one.words == words][nth]


def button(page: QWidget, words: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.words == words)


def type_hour(field: TimeField, words: str) -> None:
    field.setFocus()
    field.setSelectedSection(TimeField.Section.HourSection)
    QTest.keyClicks(field, words)


def type_time(field: TimeField, words: str) -> None:
    type_hour(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_day_ends_when_the_user_says(page: SettingsPage, diary: Diary) -> None:
    type_time(named(page, "The day ends at", TimeField), "05")
    assert diary.settings.day_ends_at == time(5)
    assert diary.rule.ends_at == time(5)
    assert "05:00" in page.heading.text()


def test_parts_out_of_order_are_refused_and_drawn_as_they_are(
    page: SettingsPage, diary: Diary, window: MainWindow
) -> None:
    field = named(page, "Midday begins at", TimeField)
    type_time(field, "22")
    assert diary.settings.midday_from == time(11)
    assert field.at == time(11)
    assert "each later than the one before" in window.notice.words


def test_a_zone_is_found_by_a_part_of_its_name(page: SettingsPage, diary: Diary) -> None:
    zone = named(page, "Time zone", QComboBox)
    line = zone.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, "America/New York")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert diary.settings.zone == "America/New_York"
    found = zone.completer()
    found.setCompletionPrefix("new yo")
    assert found.currentCompletion() == "America/New York"


def test_a_click_into_the_zone_lets_another_be_typed(page: SettingsPage, qtbot: QtBot) -> None:
    line = named(page, "Time zone", QComboBox).lineEdit()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: line.selectedText() == "As this computer")
    QTest.keyClicks(line, "berl")
    assert line.text() == "berl"


def test_words_that_name_no_zone_change_nothing(page: SettingsPage, diary: Diary) -> None:
    line = named(page, "Time zone", QComboBox).lineEdit()
    line.selectAll()
    QTest.keyClicks(line, "Atlantis")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert diary.settings.zone is None
    assert line.text() == "As this computer"


def test_a_check_in_is_switched_off_and_on(page: SettingsPage, diary: Diary) -> None:
    switch = named(page, "Evening check-in", QCheckBox)
    switch.click()
    assert diary.settings.evening_check_in is None
    at = named(page, "Time of: Evening check-in", TimeField)
    assert not at.isEnabled()
    switch.click()
    type_time(at, "21")
    assert diary.settings.evening_check_in == time(21)
    switch.click()
    switch.click()
    assert diary.settings.evening_check_in == time(21)


def test_quiet_hours_and_the_review_are_the_diarys(page: SettingsPage, diary: Diary) -> None:
    type_time(named(page, "Quiet from", TimeField), "23")
    assert diary.settings.quiet_from == time(23)
    review = named(page, "Day of the weekly review", QComboBox)
    assert [review.itemData(n) for n in range(review.count())] in (
        [None, 7, 1, 2, 3, 4, 5, 6],
        [None, 1, 2, 3, 4, 5, 6, 7],
    )
    type_time(named(page, "Time of the weekly review", TimeField), "19")
    assert diary.settings.review_at == time(19)
    review.setFocus()
    QTest.keyClick(review, Qt.Key.Key_Home)
    assert diary.settings.review_weekday is None


def test_cues_are_held_and_come_again(page: SettingsPage, diary: Diary) -> None:
    assert not button(page, "Let them come again").isVisible()
    button(page, "1 hour").click()
    assert "Cues are held until Monday, 5 January 2026, 10:00" in words_of(page)
    assert not button(page, "1 hour").isVisible()
    button(page, "Let them come again").click()
    assert diary.cues.held_until is None
    assert "Silence for a while. What is due stays due." in words_of(page)


def test_cues_are_held_until_a_day(page: SettingsPage, diary: Diary, window: MainWindow) -> None:
    button(page, "Until a day…").click()
    dialog = window.findChild(HoldDialog)
    assert dialog is not None
    button(dialog, "Hold").click()
    assert diary.cues.held_until == diary.rule.boundary(diary.today + timedelta(days=1))


def test_what_the_command_line_changes_is_drawn(page: SettingsPage, diary: Diary) -> None:
    diary.save_settings(replace(diary.settings, evening_from=time(17)))
    assert named(page, "Evening begins at", TimeField).at == time(17)


def test_theme_and_text_size_hold_at_once(page: SettingsPage, around: Surroundings) -> None:
    chip(page, "Dark").click()
    assert theme().dark
    chip(page, "120%").click()
    assert theme().text_factor == 1.2
    chip(page, "None").click()
    assert theme().reduced_motion
    machine = around.machine.settings
    assert (machine.scheme, machine.text_factor, machine.reduced_motion) == ("dark", 1.2, True)


def test_a_screen_reader_switches_what_a_click_does(
    page: SettingsPage, diary: Diary, around: Surroundings
) -> None:
    for name in ("Evening check-in", "Neutral texts", "Cues as notifications", "Start at login"):
        act_as_a_reader(named(page, name, QCheckBox))
    assert diary.settings.evening_check_in is None
    assert around.machine.settings.neutral_texts
    assert around.machine.settings.notifications
    assert around.able.login.is_on()


def test_start_at_login_shows_what_is(
    page: SettingsPage, window: MainWindow, around: Surroundings, home: Path
) -> None:
    switch = named(page, "Start at login", QCheckBox)
    assert not switch.isChecked()
    switch.click()
    assert around.able.login.is_on()
    assert (home / ".config/autostart/kept.desktop").exists()
    autostart(("/bin/true",)).switch(on=False)
    window.open_page("today")
    window.open_page("settings")
    assert not switch.isChecked()


def test_start_at_login_that_cannot_be_stays_off(
    page: SettingsPage, window: MainWindow, home: Path
) -> None:
    (home / ".config").mkdir(exist_ok=True)
    (home / ".config" / "autostart").write_text("not a folder")
    switch = named(page, "Start at login", QCheckBox)
    switch.click()
    assert not switch.isChecked()
    assert "could not be changed" in window.notice.words


def test_a_click_beside_a_switch_switches_it(page: SettingsPage, around: Surroundings) -> None:
    switch = named(page, "Neutral texts", QCheckBox)
    row = switch.parentWidget()
    QTest.mouseClick(row, Qt.MouseButton.RightButton, pos=row.rect().center())
    assert not around.machine.settings.neutral_texts
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert around.machine.settings.neutral_texts


def test_another_language_is_chosen_by_its_own_name(qtbot: QtBot) -> None:
    page = SettingsPage([Language("en", "English"), Language("de", "Deutsch")])
    qtbot.addWidget(page)
    page.show()
    choice = named(page, "Language", QComboBox)
    with qtbot.waitSignal(page.computer.changed) as chosen:
        QTest.keyClicks(choice, "Deu")
        choice.activated.emit(choice.currentIndex())
    assert chosen.args == ["language", "de"]
    page.computer.show_machine(MachineSettings(language="en"))
    assert choice.currentText() == "English"


def test_the_languages_that_ship_can_be_chosen(page: SettingsPage) -> None:
    (box,) = [box for box in page.findChildren(QComboBox) if box.accessibleName() == "Language"]
    assert "Deutsch" in [box.itemText(n) for n in range(box.count())]


def test_about_says_what_kept_is_not_and_where_things_are(
    page: SettingsPage, window: MainWindow, around: Surroundings
) -> None:
    button(page, "About Kept").click()
    about = window.findChild(AboutDialog)
    assert about is not None
    said = "\n".join(text.text() for text in about.findChildren(Text))
    for words in ("no therapy", "findahelpline.com", "LGPL", *(one.name for one in LIBRARIES)):
        assert words in said
    places = {field.text() for field in about.findChildren(QLineEdit)}
    assert places == {str(around.able.folder), str(around.able.log)}
    about.reject()


def test_the_keys_are_a_button_away(page: SettingsPage, window: MainWindow) -> None:
    button(page, "Keys").click()
    keys = window.findChild(KeysDialog)
    assert keys is not None
    keys.reject()


def _can_be_reached(field: QWidget) -> bool:
    """By Tab, or by an arrow key from the one of several at which Tab stops."""
    group = field.group() if isinstance(field, QAbstractButton) else None
    stops = [field, *(group.buttons() if group is not None else ())]
    return any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in stops)


def test_a_folder_that_no_program_shows_is_named(
    page: SettingsPage, window: MainWindow, able: Capabilities
) -> None:
    press(page, "Open folder")
    assert window.notice.words == f"No program showed the folder. It is {able.folder}."


def test_every_field_has_a_name_and_can_be_reached(page: SettingsPage) -> None:
    fields = [
        field
        for kind in (QComboBox, QCheckBox, TimeField, Button)
        for field in page.findChildren(kind)
        if field.isVisible()
    ]
    assert len(fields) > 25
    assert all(field.accessibleName() for field in fields)
    assert all(map(_can_be_reached, fields))


def test_what_is_half_typed_outlives_a_change_from_elsewhere(
    page: SettingsPage, diary: Diary
) -> None:
    field = named(page, "Evening begins at", TimeField)
    type_hour(field, "1")
    diary.save_settings(replace(diary.settings, evening_from=time(18, 30), quiet_from=time(21)))
    assert named(page, "Quiet from", TimeField).at == time(21)
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert diary.settings.evening_from == time(19, 0)
    type_hour(field, "1")
    diary.save_settings(replace(diary.settings, evening_from=time(18, 30)))
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert diary.settings.evening_from == time(19, 0), "typed again, and so meant"
    line = named(page, "Time zone", QComboBox).lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Europe/Rom")
    diary.save_settings(replace(diary.settings, quiet_from=time(20)))
    QTest.keyClicks(line, "e")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert diary.settings.zone == "Europe/Rome"


def test_what_is_said_of_a_hold_and_of_the_zone_follows_the_zone(
    page: SettingsPage, diary: Diary
) -> None:
    button(page, "1 hour").click()
    diary.save_settings(replace(diary.settings, zone="America/New_York"))
    assert "Days are counted in America/New York." in words_of(page)
    assert "Cues are held until Monday, 5 January 2026, 04:00" in words_of(page)


def test_screen_readers_hear_what_is_chosen_in_a_box(page: SettingsPage) -> None:
    """On Linux they read its value as its name, and what it is for from what labels it."""
    labels = {label_of(box) for box in page.findChildren(QComboBox)}
    assert labels == {"Time zone", "Weekly review", "Language"}


def label_of(box: QComboBox) -> str:
    read = QAccessible.queryAccessibleInterface(box)
    assert read is not None
    found = [label.text(QAccessible.Text.Name) for label, _match in read.relations()]
    return found[0] if found else ""


def test_a_check_in_is_switched_by_a_click_beside_it_as_other_switches_are(
    page: SettingsPage, diary: Diary
) -> None:
    (row,) = [
        row
        for row in page.findChildren(SettingRow)
        if any(box.accessibleName() == "Mid-day check-in" for box in row.findChildren(QCheckBox))
    ]
    assert diary.settings.midday_check_in is None
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert diary.settings.midday_check_in is not None


def test_a_time_that_is_off_shows_no_part_as_chosen(page: SettingsPage) -> None:
    field = named(page, "Time of: Mid-day check-in", TimeField)
    assert not field.isEnabled()
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not field.lineEdit().hasSelectedText()


def test_buttons_end_where_others_end_below_their_words_too(
    qtbot: QtBot, appearance: Appearance
) -> None:
    last, ends = OutlinedButton("Write one file…"), []
    row = SettingRow("Another computer", beside(WordButton("Take a file in…"), last))
    qtbot.addWidget(row)
    row.show()
    for width in (600, 320):
        row.resize(width, 120)
        QApplication.processEvents()
        ends.append(row.width() - last.mapTo(row, last.rect().topRight()).x())
    assert ends[0] == ends[1]


def test_the_ring_lies_evenly_around_each_switch(page: SettingsPage) -> None:
    sizes = {box.sizeHint().width() for box in page.findChildren(QCheckBox)}
    assert len(sizes) == 1
