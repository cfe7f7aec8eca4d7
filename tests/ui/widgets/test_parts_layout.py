"""What a layout measured holds until a part changes, and no longer."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import OutlinedButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.text import Text, body

WIDTH = 300
LONG = "Put the phone into the drawer in the hall before the evening begins, and leave it there"


@pytest.fixture
def said(appearance: Appearance) -> Text:
    return body("Short words")


@pytest.fixture(params=["beside", "flow"])
def window(request: pytest.FixtureRequest, qtbot: QtBot, said: Text) -> QWidget:
    made, button = QWidget(), OutlinedButton("Done")
    qtbot.addWidget(made)
    if request.param == "beside":
        made.setLayout(BesideLayout(said, button))
    else:
        flow = FlowLayout(made)
        flow.addWidget(said)
        flow.addWidget(button)
    made.resize(WIDTH, 200)
    made.show()
    QApplication.processEvents()
    return made


def height(window: QWidget) -> int:
    QApplication.processEvents()
    return window.heightForWidth(WIDTH)


def test_words_that_grow_take_more_lines(window: QWidget, said: Text) -> None:
    before = height(window)
    said.say(LONG)
    assert height(window) >= before + said.heightForWidth(WIDTH) // 2
    assert said.height() >= said.heightForWidth(said.width())


def test_what_hides_takes_no_room(window: QWidget, said: Text) -> None:
    said.say(LONG)
    both = height(window)
    said.hide()
    assert height(window) < both - GAP
    said.show()
    assert height(window) == both


def test_a_greater_text_size_takes_more_room(window: QWidget, appearance: Appearance) -> None:
    before = height(window)
    appearance.choose(Look(SchemeChoice.LIGHT, 2.0, reduced_motion=True))
    assert height(window) > before


def test_a_part_that_comes_is_set_out(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    if isinstance(layout, FlowLayout):
        before = height(window)
        new = body(LONG)
        layout.addWidget(new)
        assert height(window) > before
        assert new.height() >= new.heightForWidth(new.width())


def test_a_part_that_is_taken_is_set_out_no_more(window: QWidget, said: Text) -> None:
    said.say(LONG)
    before = height(window)
    layout = window.layout()
    assert layout is not None
    layout.removeWidget(said)
    said.hide()
    assert height(window) < before
    assert layout.count() == 1
