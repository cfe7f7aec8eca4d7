"""Tab goes as one reads, also over what has no height yet."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.reading_order import in_reading_order

PLACES = {"third": (0, 40, 30), "second": (80, 4, 30), "first": (0, 0, 30)}


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    for name, (x, y, height) in PLACES.items():
        button = QPushButton(name, made)
        button.setGeometry(x, y, 60, height)
    return made


def order(ground: QWidget) -> list[str]:
    return [stop.text() for stop in in_reading_order(ground) if isinstance(stop, QPushButton)]


def test_a_line_is_read_to_its_end_before_the_next(ground: QWidget) -> None:
    assert order(ground) == ["first", "second", "third"]


@pytest.mark.parametrize("height", [0, 1])
def test_what_is_not_laid_out_yet_has_its_turn(ground: QWidget, height: int) -> None:
    for button in ground.findChildren(QPushButton):
        button.resize(60, height)
    assert sorted(order(ground)) == sorted(PLACES)


def test_what_is_in_a_dialog_is_not_read_with_its_page(ground: QWidget) -> None:
    ground.show()
    dialog = QDialog(ground)
    QPushButton("elsewhere", dialog)
    dialog.show()
    assert order(ground) == ["first", "second", "third"]
