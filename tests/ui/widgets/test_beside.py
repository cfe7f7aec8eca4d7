"""What stands beside words goes below them before it squeezes them."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import GAP, WORDS_WIDTH
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.text import body
from tests.ui.face.geometry import faults

SENTENCE = "Put the phone into the drawer in the hall before the evening begins"


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def set_out(window: QWidget, words: str, width: int) -> tuple[QWidget, QWidget]:
    """The words and a button beside them in a window so wide."""
    said, button = body(words), OutlinedButton("Done")
    window.setLayout(BesideLayout(said, button))
    window.resize(width, window.heightForWidth(width))
    window.show()
    QApplication.processEvents()
    return said, button


def test_what_fits_stands_side_by_side(window: QWidget) -> None:
    said, button = set_out(window, SENTENCE, 400)
    assert button.geometry().right() == window.width() - 1
    assert said.geometry().right() + GAP < button.geometry().left() + 1
    assert said.geometry().center().y() == pytest.approx(button.geometry().center().y(), abs=1)


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_words_are_not_squeezed(window: QWidget, appearance: Appearance, factor: float) -> None:
    appearance.choose(Look(SchemeChoice.LIGHT, factor, reduced_motion=True))
    said, button = set_out(window, SENTENCE, round((WORDS_WIDTH + 30) * factor))
    assert said.width() == window.width()
    assert button.geometry().top() == said.geometry().bottom() + 1 + GAP
    assert button.geometry().bottom() == window.height() - 1


def test_short_words_need_no_more_room_than_they_take(window: QWidget) -> None:
    said, button = set_out(window, "Stretch", WORDS_WIDTH)
    assert button.geometry().left() > said.geometry().right()


def test_a_field_keeps_room_to_write_in(window: QWidget) -> None:
    field, button = QLineEdit(), OutlinedButton("Find")
    window.setLayout(BesideLayout(field, button))
    window.resize(WORDS_WIDTH + 40, 100)
    window.show()
    QApplication.processEvents()
    assert field.width() == window.width()
    assert button.geometry().top() > field.geometry().bottom()


@pytest.mark.parametrize("factor", [1.0, 1.5, 3.0])
def test_a_narrow_page_gives_all_the_height_that_it_takes(
    factor: float, qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.choose(Look(SchemeChoice.LIGHT, factor, reduced_motion=True))
    page = Page("Friend")
    qtbot.addWidget(page)
    page.say("Someone beside you", SENTENCE)
    page.aside.addWidget(PrimaryButton("Add a friend", "plus"))
    for _ in range(4):
        page.column.addWidget(body(SENTENCE))
    page.resize(506, 300)
    page.show()
    QApplication.processEvents()
    assert not faults(page)
