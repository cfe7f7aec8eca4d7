"""Lines that come and go: acknowledgement, notice, busy; and the page that is empty."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QProgressBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import SLIDE, Role, theme
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.notices import EmptyState, Notice
from desktop_app.ui.widgets.surfaces import Card, Rows
from desktop_app.ui.widgets.text import Text
from tests.ui.hands import press
from tests.ui.widgets.seeing import drawn


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def test_a_row_that_is_hidden_leaves_no_hairline(window: QWidget) -> None:
    layout, rows = window.layout(), [Text("Lock"), Text("Screen"), Text("Keychain")]
    assert layout is not None
    card = Rows()
    for row in rows:
        card.add(row)
    layout.addWidget(card)
    line = theme().colour(Role.LINE)
    for hidden, hairlines in ((None, 2), (rows[2], 1), (rows[0], 0)):
        if hidden is not None:
            hidden.hide()
        QApplication.processEvents()
        image = drawn(card)
        beside = [image.pixelColor(card.width() // 2, y) for y in range(2, image.height() - 2)]
        assert beside.count(line) == hairlines


@pytest.fixture
def bar(window: QWidget) -> AcknowledgementBar:
    made = AcknowledgementBar()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def test_nothing_is_acknowledged_at_first(bar: AcknowledgementBar) -> None:
    assert not bar.isVisible()


def test_a_line_appears_with_undo_and_reflect(bar: AcknowledgementBar, qtbot: QtBot) -> None:
    bar.acknowledge("Kept. That is 5 of the last 6.")
    assert bar.isVisible()
    with qtbot.waitSignal(bar.undo_requested):
        press(bar, "Undo")
    with qtbot.waitSignal(bar.reflect_requested):
        press(bar, "Reflect")


def test_what_cannot_be_done_is_not_offered(bar: AcknowledgementBar) -> None:
    bar.acknowledge("Taken back.", can_undo=False, can_reflect=False)
    assert [b for b in bar.findChildren(Button) if b.isVisible()] == []


def test_it_is_as_high_as_its_words_once_its_buttons_are_gone(
    bar: AcknowledgementBar, window: QWidget
) -> None:
    heights = []
    for can_undo in (False, True, False):
        bar.acknowledge("Taken back.", can_undo=can_undo, can_reflect=False)
        heights.append(bar.heightForWidth(window.width()))
        QApplication.processEvents()
    assert heights[0] == heights[2] < heights[1]


def test_its_buttons_stand_at_its_end_below_its_words_too(
    bar: AcknowledgementBar, window: QWidget
) -> None:
    ends = []
    for width in (600, 340):
        window.resize(width, 300)
        bar.acknowledge("Noted. 3 of the last 6 are kept. (Write one sentence)")
        QApplication.processEvents()
        words, reflect = bar.findChildren(Text)[0], bar.findChildren(Button)[-1]
        ends.append(bar.width() - reflect.mapTo(bar, reflect.rect().topRight()).x())
    assert reflect.y() > words.geometry().bottom()
    assert ends[0] == ends[1]


@pytest.mark.parametrize(
    ("words", "strong"),
    [
        ("Kept. That is 5 of the last 6.", len("Kept.")),
        ("Taken back: a pause.", 0),
        ("Zurückgenommen: eine Notiz am Sonntag, 29. November 2026.", 0),
    ],
)
def test_its_first_sentence_is_strong_where_another_follows(
    bar: AcknowledgementBar, words: str, strong: int
) -> None:
    bar.acknowledge(words)
    assert bar._words._lead == strong


def test_it_slides_in_and_comes_to_rest(
    bar: AcknowledgementBar, qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.choose(Look(SchemeChoice.LIGHT, reduced_motion=False))
    bar.acknowledge("Kept. That is 5 of the last 6.")
    panel = bar.findChild(Card)
    assert panel is not None
    assert panel.y() == -SLIDE
    qtbot.waitUntil(lambda: panel.y() == 0)


def test_with_reduced_motion_it_is_there_at_once(bar: AcknowledgementBar) -> None:
    bar.acknowledge("Kept. That is 5 of the last 6.")
    panel = bar.findChild(Card)
    assert panel is not None
    assert panel.y() == 0


def test_a_long_line_is_shown_whole(bar: AcknowledgementBar, qtbot: QtBot) -> None:
    bar.acknowledge("Kept.")
    low = bar.heightForWidth(600)
    bar.acknowledge("Kept. " + "That is five of the last six, and so on. " * 5)
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()) > low)


def test_a_notice_says_what_to_do_and_goes_when_closed(window: QWidget, qtbot: QtBot) -> None:
    notice = Notice(window)
    assert not notice.isVisible()
    notice.say("The disk is full. What you logged is safe.", "Try again")
    assert notice.isVisible()
    with qtbot.waitSignal(notice.acted):
        press(notice, "Try again")
    with qtbot.waitSignal(notice.closed):
        press(notice, "Close")
    assert not notice.isVisible()


def test_a_notice_without_an_action_offers_none(window: QWidget) -> None:
    notice = Notice(window)
    notice.say("A newer version of Kept wrote this file. It was not touched.")
    assert [b.words for b in notice.findChildren(Button) if b.isVisible()] == ["Close"]


def test_what_goes_on_can_be_watched_and_stopped(window: QWidget, qtbot: QtBot) -> None:
    busy = BusyLine(window)
    busy.begin("Importing 3,200 entries")
    bar = busy.findChild(QProgressBar)
    assert bar is not None
    busy.show_progress(800, 3200)
    assert (bar.value(), bar.maximum()) == (800, 3200)
    with qtbot.waitSignal(busy.cancelled):
        press(busy, "Cancel")
    busy.end()
    assert not busy.isVisible()


def test_an_empty_page_says_what_to_do_first(window: QWidget, qtbot: QtBot) -> None:
    empty = EmptyState("patterns", "Not enough yet", "After two weeks you see more.", "Write one")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.acted):
        press(empty, "Write one")


def test_icon_buttons_say_in_words_what_they_do(window: QWidget) -> None:
    notice = Notice(window)
    notice.say("A sentence.")
    close = next(b for b in notice.findChildren(Button) if b.words == "Close")
    read = QAccessible.queryAccessibleInterface(close)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "Close"
    assert close.toolTip() == "Close"


def test_it_asks_for_no_more_than_it_takes_after_it_was_narrow(bar: AcknowledgementBar) -> None:
    """A pop-up that shows it for the first time was as high as its last three cues."""
    bar.resize(60, 30)
    bar.acknowledge("Kept. 5 of the last 6.")
    bar.resize(60, 30)
    assert bar.sizeHint().height() == bar.minimumSizeHint().height() == bar.heightForWidth(440)


def test_how_a_figure_is_computed_is_told_when_asked(window: QWidget) -> None:
    computed = Computed("Kept chances divided by chances.")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(computed)
    computed.show()
    (how,) = computed.findChildren(Text)
    assert not how.isVisible()
    press(computed, "How is this computed?")
    assert how.isVisible()
    assert how.text() == "Kept chances divided by chances."
