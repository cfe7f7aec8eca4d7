"""Cues on the screen: rows that wait, what is said of them, notifications, hold, check-ins."""

from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.deliveries import State, Why
from desktop_app.domain.entries import Outcome
from desktop_app.domain.notice import OPEN, Notice
from desktop_app.domain.promises import Promise
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.cues.cue_popup import CuePopup
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.dialogs.hold import HoldDialog
from desktop_app.ui.dialogs.miss import MissDialog
from desktop_app.ui.pages.check_in import CheckInPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.cue_row import CueRow
from desktop_app.ui.widgets.text import Text
from tests.clock import MONDAY, FakeClock, terms_of


class Notifier(QObject):
    """A desktop's notifications, as their user sees them."""

    acted = Signal(str, str)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, Notice] = {}

    def show(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def press(self, action: str) -> None:
        """A button of the one notification; it goes by that."""
        key = next(iter(self.shown))
        self.shown.clear()
        self.acted.emit(key, action)


@dataclass
class Machine:
    """What is around Kept."""

    disturbed: Why | None = None
    notifier: Notifier = field(default_factory=Notifier)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def able(able: Capabilities, machine: Machine) -> Capabilities:
    """What the program is able to do on this machine."""
    return replace(able, notifier=machine.notifier, disturbed=lambda: machine.disturbed)


@pytest.fixture
def cues(program: Program, diary: Diary) -> Cueing:
    """The program's cues, watching from nine o'clock on."""
    diary.save_settings(replace(diary.settings, morning_check_in=None, evening_check_in=time(20)))
    program.cues.reminders.look()
    return program.cues


@pytest.fixture
def water(cues: Cueing, diary: Diary) -> Promise:
    """A promise with a cue at ten."""
    assert not cues.popup.isVisible()
    return diary.promises.add(replace(terms_of("Water", at=time(10)), anchor="the kettle"))


def _press(surface: object, words: str) -> None:
    buttons = [
        button
        for button in surface.findChildren(Button)  # type: ignore[attr-defined]
        if button.words == words and button.isVisible()
    ]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def _words(surface: object) -> list[str]:
    return [
        text.text()
        for text in surface.findChildren(Text)  # type: ignore[attr-defined]
        if text.isVisible() and text.text()
    ]


def _ready(popup: CuePopup) -> None:
    popup._inert.stop()
    popup._take_clicks(is_ready=True)


def _come(cues: Cueing, clock: FakeClock, **by: float) -> None:
    clock.turn(**by)
    cues.reminders.look()


def test_a_cue_comes_with_its_words_and_goes_with_the_answer(
    qtbot: QtBot, cues: Cueing, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    assert not cues.popup.isVisible()
    _come(cues, clock, hours=1)
    assert cues.popup.isVisible()
    assert {"Water", "the kettle"} <= set(_words(cues.popup))
    _ready(cues.popup)
    _press(cues.popup, "Done")
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is Outcome.KEPT
    qtbot.waitUntil(lambda: "Water" not in _words(cues.popup))
    assert cues.popup.isVisible()
    assert any(words.startswith("Kept") for words in _words(cues.popup))
    cues.popup._goes.timeout.emit()
    assert not cues.popup.isVisible()


@pytest.mark.usefixtures("water")
def test_undo_beside_the_answer_takes_it_back(
    cues: Cueing, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    _come(cues, clock, hours=1)
    _ready(cues.popup)
    _press(cues.popup, "One sip")
    assert diary.store.entry(water.id, MONDAY) is not None
    _press(cues.popup, "Undo")
    assert diary.store.entry(water.id, MONDAY) is None


@pytest.mark.parametrize(
    ("pressed", "outcome"),
    [
        (["Not today"], Outcome.MISSED),
        (["One sip"], Outcome.KEPT_SMALLER),
        (["More about Water", "Skip (counts neither way)"], Outcome.SKIPPED),
        (["Later", "Back", "Done"], Outcome.KEPT),
    ],
)
def test_every_word_is_one_or_two_clicks_away(
    cues: Cueing,
    water: Promise,
    diary: Diary,
    clock: FakeClock,
    pressed: list[str],
    outcome: Outcome,
) -> None:
    _come(cues, clock, hours=1)
    _ready(cues.popup)
    for words in pressed:
        _press(cues.popup, words)
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is outcome


def test_a_miss_can_be_told_about_beside_the_answer(
    cues: Cueing, water: Promise, clock: FakeClock
) -> None:
    _come(cues, clock, hours=1)
    _ready(cues.popup)
    _press(cues.popup, "Not today")
    _press(cues.popup, "What got in the way?")
    (asked,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MissDialog)]
    assert asked.isVisible()
    assert not cues.popup.isVisible()
    asked.reject()


@pytest.mark.parametrize(
    ("choice", "minutes"), [("10 minutes", 10), ("1 hour", 60), ("Next check-in", 600)]
)
@pytest.mark.usefixtures("water")
def test_later_asks_again_then(
    qtbot: QtBot, cues: Cueing, clock: FakeClock, choice: str, minutes: int
) -> None:
    _come(cues, clock, hours=1)
    _ready(cues.popup)
    _press(cues.popup, "Later")
    _press(cues.popup, choice)
    qtbot.waitUntil(lambda: not cues.popup.isVisible())
    _come(cues, clock, minutes=minutes - 1)
    assert not cues.popup.isVisible()
    _come(cues, clock, minutes=1)
    assert "Water" in _words(cues.popup)


@pytest.mark.usefixtures("water")
def test_for_the_first_second_clicks_and_at_any_time_keys_do_nothing(
    qtbot: QtBot, cues: Cueing, diary: Diary, water: Promise, clock: FakeClock
) -> None:
    _come(cues, clock, hours=1)
    done = next(button for button in cues.popup.findChildren(Button) if button.words == "Done")
    place = done.mapTo(cues.popup, done.rect().center())
    window = cues.popup.windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert diary.store.entry(water.id, MONDAY) is None
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(window, key)
    assert diary.store.entry(water.id, MONDAY) is None
    assert all(
        button.focusPolicy() is Qt.FocusPolicy.NoFocus
        for button in cues.popup.findChildren(Button)
        if button.words not in {"Undo", "Reflect"}
    )
    qtbot.waitUntil(lambda: not cues.popup._inert.isActive(), timeout=3000)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert diary.store.entry(water.id, MONDAY) is not None


def test_three_cues_are_three_rows_of_one_window(
    cues: Cueing, diary: Diary, clock: FakeClock
) -> None:
    for minute, title in enumerate(("Water", "Run", "Read")):
        diary.promises.add(terms_of(title, at=time(10, minute)))
    _come(cues, clock, minutes=60)
    for _ in range(2):
        _come(cues, clock, minutes=1)
    assert [w for w in _words(cues.popup) if w in {"Water", "Run", "Read"}] == [
        "Water",
        "Run",
        "Read",
    ]


def test_more_cues_than_a_screen_holds_scroll_and_the_place_is_kept(
    cues: Cueing, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    for number in range(20):
        diary.promises.add(terms_of(f"Promise {number}", at=time(10)))
    _come(cues, clock, hours=1)
    popup, (area,) = cues.popup, cues.popup.findChildren(QScrollArea)
    assert popup.screen().availableGeometry().contains(popup.geometry())
    assert "20 cues wait for a word" in _words(popup)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(1000)
    _ready(popup)
    row = popup.findChildren(CueRow)[10]
    _press(row, "Done")
    assert "19 cues wait for a word" in _words(popup)
    QApplication.processEvents()
    assert bar.value() == 1000
    assert popup.screen().availableGeometry().contains(popup.geometry())


def test_few_cues_need_no_line_above_them(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    for number in range(2):
        diary.promises.add(terms_of(f"Promise {number}", at=time(10)))
    _come(cues, clock, hours=1)
    assert not any("wait for a word" in words for words in _words(cues.popup))
    (area,) = cues.popup.findChildren(QScrollArea)
    assert not any(bar.isVisible() for bar in cues.popup.findChildren(QScrollBar))
    assert area.y() == 1


def test_the_dialog_of_many_cues_keeps_its_foot_on_the_screen(
    cues: Cueing, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    for number in range(20):
        diary.promises.add(terms_of(f"Promise {number}", at=time(10)))
    _come(cues, clock, hours=1)
    cues.answer()
    dialog = cues._dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    close = next(b for b in dialog.findChildren(Button) if b.words == "Close")
    place = close.mapToGlobal(QPoint(0, close.height()))
    assert dialog.screen().availableGeometry().contains(place)
    assert not cues.popup.isVisible()


def test_asked_for_while_none_waits_the_dialog_says_so(cues: Cueing, qtbot: QtBot) -> None:
    cues.answer()
    assert cues._dialog is not None
    qtbot.waitExposed(cues._dialog)
    assert "No cue waits for a word" in _words(cues._dialog)


@pytest.mark.usefixtures("water")
def test_put_away_it_waits_in_the_tray_and_in_a_dialog(
    cues: Cueing, program: Program, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    _come(cues, clock, hours=1)
    cues.popup.hide()
    _come(cues, clock, minutes=5)
    assert not cues.popup.isVisible()
    assert "Answer cue…" in [action.text() for action in program._corner.tray._menu.actions()]
    program._corner.tray.answer_requested.emit()
    dialog = cues._dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    done = dialog.focusWidget()
    assert isinstance(done, Button)
    assert done.words == "Done"
    QTest.keyClick(done, Qt.Key.Key_Return)
    assert diary.agenda().kept == 1
    assert not dialog.isVisible()
    assert "Answer cue…" not in [action.text() for action in program._corner.tray._menu.actions()]


@pytest.mark.usefixtures("water")
def test_after_five_without_a_word_a_dot_comes_until_the_user_wants_more(
    cues: Cueing, program: Program, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    for _ in range(5):
        for hours in (1, 2, 21):
            _come(cues, clock, hours=hours)
    cues.popup.hide()
    _come(cues, clock, hours=1)
    assert not cues.popup.isVisible()
    assert program._corner.tray._cues.has_dot
    cues.answer()
    assert cues._dialog is not None
    qtbot.waitExposed(cues._dialog)
    _press(cues._dialog, "More about Water")
    _press(cues._dialog, "Pop up again")
    cues._dialog.close()
    for hours in (2, 22):
        _come(cues, clock, hours=hours)
    assert "Water" in _words(cues.popup)


@pytest.mark.usefixtures("water")
def test_a_cue_of_another_day_says_so(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    diary.save_settings(replace(diary.settings, day_ends_at=time(0), quiet_until=time(22)))
    diary.promises.add(terms_of("Read", at=time(23, 50)))
    clock.set(MONDAY, time(23, 50))
    cues.reminders.look()
    key = next(w.key for w in diary.cues.waiting() if w.due and w.due.terms.title == "Read")
    diary.cues.later(key, clock() + timedelta(hours=1))
    clock.set(MONDAY + timedelta(days=1), time(0, 50))
    cues.reminders.look()
    assert "Monday" in _words(cues.popup)


@pytest.mark.usefixtures("water")
def test_neutral_texts_name_no_promise(cues: Cueing, program: Program, clock: FakeClock) -> None:
    program._desk.change(neutral_texts=True)
    _come(cues, clock, hours=1)
    assert "A small promise" in _words(cues.popup)
    said = " ".join([*_words(cues.popup), *(b.words for b in cues.popup.findChildren(Button))])
    assert "Water" not in said
    assert "One sip" not in said
    assert "kettle" not in said


def test_kept_from_elsewhere_it_goes(
    qtbot: QtBot, cues: Cueing, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    _come(cues, clock, hours=1)
    diary.log(water.id, Outcome.KEPT)
    qtbot.waitUntil(lambda: not cues.popup.isVisible())


@pytest.mark.usefixtures("water")
def test_a_hold_from_the_tray_keeps_it_still_and_the_tray_says_until_when(
    cues: Cueing, program: Program, clock: FakeClock
) -> None:
    _come(cues, clock, minutes=30)
    program._corner.tray.hold_requested.emit("1h")
    _come(cues, clock, minutes=30)
    assert not cues.popup.isVisible()
    assert program._corner.tray._cues.held == "Cues are held until Monday, 5 January 2026, 10:30"
    program._corner.tray.hold_requested.emit("off")
    assert cues.popup.isVisible()
    assert program._corner.tray._cues.held == ""


def test_the_tray_holds_until_a_day_that_is_asked_for(
    cues: Cueing, program: Program, diary: Diary
) -> None:
    program._corner.tray.hold_requested.emit("day")
    dialog = program._window.findChild(HoldDialog)
    assert dialog is not None
    dialog._day.show_day(MONDAY + timedelta(days=6))
    _press(dialog, "Hold")
    assert diary.cues.held_until == diary.rule.boundary(MONDAY + timedelta(days=6))


@pytest.mark.usefixtures("water")
def test_today_says_what_waits_and_what_holds_it(
    cues: Cueing, program: Program, clock: FakeClock, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program._window.painted):
        program.start(hidden=False, has_tray=False)
    line = program._window.page_at("today").cues  # type: ignore[union-attr]
    assert not line.isVisible()
    _come(cues, clock, hours=1)
    cues.popup.hide()
    assert line.words == "A cue waits for a word."
    _press(line, "Answer cue…")
    assert cues._dialog is not None
    assert cues._dialog.isVisible()
    _press(cues._dialog, "Done")
    assert not line.isVisible()
    cues.holding.hold("1h")
    assert line.words == "Cues are held until Monday, 5 January 2026, 11:00."
    _press(line, "Let them come again")
    assert not line.isVisible()
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_do_not_disturb_holds_and_the_tray_says_why(
    cues: Cueing, machine: Machine, program: Program, clock: FakeClock
) -> None:
    machine.disturbed = Why.FULL_SCREEN
    _come(cues, clock, hours=1)
    assert not cues.popup.isVisible()
    assert program._corner.tray._cues.held == "A cue waits: a window fills the screen"
    machine.disturbed = None
    _come(cues, clock, minutes=1)
    assert cues.popup.isVisible()


@pytest.fixture
def noticed(cues: Cueing, program: Program) -> Cueing:
    """The user chose notifications."""
    program._desk.change(notifications=True)
    return cues


def test_by_choice_a_notification_comes_in_its_place(
    noticed: Cueing, machine: Machine, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    _come(noticed, clock, hours=1)
    assert not noticed.popup.isVisible()
    notice = machine.notifier.shown["cues"]
    assert (notice.title, notice.body) == ("Water", "the kettle")
    assert [name for name, _ in notice.actions] == ["kept", "kept_smaller", "later"]
    machine.notifier.press("kept_smaller")
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is Outcome.KEPT_SMALLER


@pytest.mark.usefixtures("water")
def test_a_neutral_notification_names_no_promise(
    noticed: Cueing, machine: Machine, program: Program, diary: Diary, clock: FakeClock
) -> None:
    program._desk.change(neutral_texts=True)
    diary.promises.add(terms_of("Run", at=time(10, 5)))
    _come(noticed, clock, hours=1)
    notice = machine.notifier.shown["cues"]
    assert (notice.title, notice.body) == ("A small promise", "")
    _come(noticed, clock, minutes=5)
    several = machine.notifier.shown["cues"]
    assert "Water" not in several.body
    assert "Run" not in several.body


@pytest.mark.usefixtures("water")
def test_a_check_in_notification_opens_the_check_in(
    noticed: Cueing, machine: Machine, program: Program, diary: Diary, clock: FakeClock
) -> None:
    diary.log(diary.promises.all()[0].id, Outcome.KEPT)
    _come(noticed, clock, hours=11)
    assert machine.notifier.shown["cues"].title == "Evening check-in"
    machine.notifier.press(OPEN)
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    assert diary.cues.waiting() == ()
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_later_in_a_notification_is_ten_minutes(
    noticed: Cueing, machine: Machine, clock: FakeClock
) -> None:
    _come(noticed, clock, hours=1)
    machine.notifier.press("later")
    assert machine.notifier.shown == {}
    _come(noticed, clock, minutes=10)
    assert "cues" in machine.notifier.shown


@pytest.mark.usefixtures("water")
def test_several_are_one_notification_whose_body_opens_the_dialog(
    noticed: Cueing, machine: Machine, diary: Diary, clock: FakeClock
) -> None:
    diary.promises.add(terms_of("Run", at=time(10)))
    _come(noticed, clock, hours=1)
    notice = machine.notifier.shown["cues"]
    assert notice.title == "Two small promises wait."
    assert notice.body == "Water\nRun"
    machine.notifier.press(OPEN)
    assert noticed._dialog is not None
    assert noticed._dialog.isVisible()
    noticed._dialog.close()


def test_kept_from_elsewhere_the_notification_is_withdrawn(
    noticed: Cueing, machine: Machine, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    _come(noticed, clock, hours=1)
    diary.log(water.id, Outcome.KEPT)
    assert machine.notifier.shown == {}


@pytest.mark.usefixtures("water")
def test_where_nobody_shows_notifications_the_pop_up_comes(
    noticed: Cueing, machine: Machine, clock: FakeClock
) -> None:
    _come(noticed, clock, hours=1)
    machine.notifier.refused.emit("cues")
    assert "Water" in _words(noticed.popup)
    noticed.popup.hide()
    _come(noticed, clock, days=1)
    assert "Water" in _words(noticed.popup)


@pytest.mark.usefixtures("water")
def test_a_check_in_opens_its_page_and_lists_what_passed_unseen(
    cues: Cueing, program: Program, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    _come(cues, clock, hours=11)
    assert "Evening check-in" in _words(cues.popup)
    _ready(cues.popup)
    _press(cues.popup, "Open")
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitExposed(program._window)
    assert "Water, 10:00: Kept or the computer was off, or its clock was set" in _words(page)
    _press(page, "Done")
    assert diary.agenda().kept == 1
    page._line.setText("A good walk.")
    page._line.editingFinished.emit()
    context = diary.store.day_context(MONDAY)
    assert context is not None
    assert context.note == "A good walk."
    opened = [told for told in diary.cues.log.deliveries if told.key.promise is None]
    assert opened[-1].state is State.ANSWERED
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_in_the_morning_any_promise_can_be_smaller_for_today(
    cues: Cueing, program: Program, diary: Diary, qtbot: QtBot
) -> None:
    cues.check_in("morning")
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitExposed(program._window)
    _press(page, "Smaller today")
    assert diary.agenda().items[0].terms.title == "One sip"
    assert diary.agenda(MONDAY + timedelta(days=1)).items[0].terms.title == "Water"
    _press(page, "Full size after all")
    assert diary.agenda().items[0].terms.title == "Water"
    program._window.close_for_good()


def test_midday_is_a_glance_at_what_is_open(
    cues: Cueing, program: Program, diary: Diary, water: Promise, qtbot: QtBot
) -> None:
    diary.promises.add(terms_of("Run"))
    diary.log(water.id, Outcome.KEPT)
    cues.check_in("midday")
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitExposed(program._window)
    assert "Run" in _words(page)
    assert "Water" not in _words(page)
    _press(page, "How is this computed?")
    assert any("so the ring shows 1 of 2" in words for words in _words(page))
    program._window.close_for_good()


def test_the_pop_up_stands_in_the_corner_and_takes_no_focus(
    cues: Cueing, water: Promise, clock: FakeClock
) -> None:
    assert water.terms
    _come(cues, clock, hours=1)
    flags = cues.popup.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert cues.popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    place = QApplication.primaryScreen().availableGeometry()
    assert place.contains(cues.popup.geometry())
    assert cues.popup.geometry().top() == place.top() + 12
    assert cues.popup.pos() != QPoint()


def test_the_timer_never_waits_longer_than_a_minute(
    cues: Cueing, diary: Diary, clock: FakeClock
) -> None:
    assert cues.reminders._timer.remainingTime() <= 60_000
    diary.promises.add(terms_of("Water", date(2026, 1, 5), at=time(9, 0)))
    clock.set(MONDAY, time(9, 0))
    diary.promises.add(terms_of("Run", at=time(9, 1)))
    clock.turn(seconds=50)
    cues.reminders.look()
    assert cues.reminders._timer.remainingTime() <= 10_000
