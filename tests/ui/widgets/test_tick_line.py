"""The box grows with the words, and never runs into them; the ring grows too."""

from PySide6.QtWidgets import QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.widgets.ring import Ring
from desktop_app.ui.widgets.tick_line import TickLine


def box_width(line: TickLine) -> int:
    option = QStyleOptionButton()
    line.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxIndicator
    return line.style().subElementRect(part, option, line).right()


def test_the_words_stand_beside_the_box_at_any_size(qtbot: QtBot, appearance: Appearance) -> None:
    line = TickLine("Write one sentence")
    qtbot.addWidget(line)
    line.show()
    usual = box_width(line)
    assert line._text.x() > usual
    appearance.choose(Look(SchemeChoice.LIGHT, 1.5, reduced_motion=True))
    qtbot.waitUntil(lambda: box_width(line) > usual)
    line.adjustSize()
    assert line._text.x() > box_width(line)


def test_the_ring_grows_with_the_words(qtbot: QtBot, appearance: Appearance) -> None:
    ring = Ring(20)
    qtbot.addWidget(ring)
    appearance.choose(Look(SchemeChoice.LIGHT, 1.5, reduced_motion=True))
    qtbot.waitUntil(lambda: ring.width() == 30)
