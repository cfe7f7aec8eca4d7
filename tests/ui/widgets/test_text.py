"""Words are shown whole where there is room and never change what they say."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import Role, theme
from desktop_app.ui.widgets.text import Text, body
from tests.ui.widgets.seeing import colours, drawn

LONG = "One sentence that goes on for rather longer than there is room for it in one line"


class Asked(QWidget):
    """Remembers what it was asked to do."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.asked.append(event.type())
        return super().event(event)


def shown(qtbot: QtBot, text: Text, width: int) -> Text:
    qtbot.addWidget(text)
    text.resize(QSize(width, text.heightForWidth(width)))
    text.show()
    return text


def test_words_wrap_into_as_many_lines_as_they_need(qtbot: QtBot, appearance: Appearance) -> None:
    text = body(LONG)
    qtbot.addWidget(text)
    one_line = text.heightForWidth(2000)
    assert text.heightForWidth(300) >= 2 * one_line - 1
    assert text.heightForWidth(100) > text.heightForWidth(300)


def test_lines_stand_apart_as_the_scale_says(qtbot: QtBot, appearance: Appearance) -> None:
    text = body("one\ntwo\nthree")
    qtbot.addWidget(text)
    assert text.heightForWidth(300) == 61  # 3 × 14 × 1.45, rounded up


def test_a_limit_of_lines_shortens_and_the_tip_has_the_rest(
    qtbot: QtBot, appearance: Appearance
) -> None:
    text = shown(qtbot, Text(LONG, lines=1), 120)
    drawn(text)
    assert text.toolTip() == LONG
    assert text.text() == LONG
    text.resize(2000, text.height())
    drawn(text)
    assert text.toolTip() == ""


def test_an_emoji_takes_no_letter_from_the_last_line(qtbot: QtBot, appearance: Appearance) -> None:
    told = [shown(qtbot, Text(f"{first}\n{LONG}", lines=2), 200) for first in ("A", "🙂" * 3)]
    plain, after_emoji = (drawn(text) for text in told)
    last = plain.rect().adjusted(0, plain.height() * 2 // 3, 0, 0)
    assert after_emoji.copy(last) == plain.copy(last)


def test_nothing_is_drawn_beyond_the_last_line(qtbot: QtBot, appearance: Appearance) -> None:
    text = shown(qtbot, Text(LONG * 3, lines=2), 200)
    ink = theme().colour(Role.INK)
    image = drawn(text)
    assert max(y for y in range(image.height()) if _has(image, y, ink)) < text.heightForWidth(200)


def _has(image: object, y: int, ink: QColor) -> bool:
    return any(image.pixelColor(x, y) == ink for x in range(image.width()))  # type: ignore[attr-defined]


def test_the_role_is_the_colour(qtbot: QtBot, appearance: Appearance) -> None:
    text = shown(qtbot, Text("Kept, and kept again", role=Role.INK), 300)
    assert theme().colour(Role.INK).name() in colours(drawn(text))
    text.set_role(Role.WARM)
    assert theme().colour(Role.INK).name() not in colours(drawn(text))


def test_words_of_the_other_direction_begin_at_their_side(
    qtbot: QtBot, appearance: Appearance
) -> None:
    text = shown(qtbot, body("Kept."), 300)
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image, paper = drawn(text), theme().colour(Role.PAPER)
    columns = [x for x in range(image.width()) if _differs(image, x, paper)]
    assert min(columns) > image.width() / 2


def _differs(image: object, x: int, paper: QColor) -> bool:
    return any(image.pixelColor(x, y) != paper for y in range(image.height()))  # type: ignore[attr-defined]


def test_screen_readers_follow_words_that_change(qtbot: QtBot, appearance: Appearance) -> None:
    text = body("One of three kept")
    qtbot.addWidget(text)
    text.say("Two of three kept")
    read = QAccessible.queryAccessibleInterface(text)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "Two of three kept"


def test_other_words_that_take_the_same_room_set_nothing_out_anew(
    qtbot: QtBot, appearance: Appearance
) -> None:
    """Nor are they left undrawn; words that take more room, or are hidden, ask for it."""
    whole, text = Asked(), body("Between 6 and 9 of 10")
    QVBoxLayout(whole).addWidget(text)
    qtbot.addWidget(whole)
    whole.show()
    QApplication.processEvents()
    whole.asked.clear()
    before = drawn(text)
    text.say("Between 9 and 6 of 10")
    assert text.isVisible()
    assert drawn(text) != before
    QApplication.processEvents()
    assert QEvent.Type.LayoutRequest not in whole.asked
    text.say(LONG * 3)
    QApplication.processEvents()
    assert QEvent.Type.LayoutRequest in whole.asked
    text.hide()
    text.say("Kept")
    assert text.isHidden()


def test_a_tip_of_somebody_elses_is_left_alone(qtbot: QtBot, appearance: Appearance) -> None:
    text = shown(qtbot, Text("Kept", lines=1), 200)
    text.setToolTip("Since when")
    drawn(text)
    assert text.toolTip() == "Since when"


def test_a_tip_goes_with_the_words_it_told(qtbot: QtBot, appearance: Appearance) -> None:
    text = shown(qtbot, Text(LONG, lines=1), 120)
    drawn(text)
    text.say("Kept")
    assert text.toolTip() == ""


def test_words_on_the_screen_follow_another_text_size(qtbot: QtBot, appearance: Appearance) -> None:
    text = shown(qtbot, body(LONG), 300)
    before = text.font().pixelSize()
    appearance.choose(Look(SchemeChoice.LIGHT, 1.5, reduced_motion=True))
    assert text.font().pixelSize() == round(before * 1.5)
