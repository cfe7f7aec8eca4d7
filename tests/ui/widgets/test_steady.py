"""A field that is shorter than its entry says so, and has room for the one that must be read."""

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.steady import NarrowBox

LONG = "Put the phone into the drawer in the hall before the evening begins"


def shown(box: NarrowBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option.currentText


def test_long_entries_end_in_an_ellipsis(qtbot: QtBot, appearance: Appearance) -> None:
    box = NarrowBox()
    qtbot.addWidget(box)
    box.addItems(["Water", LONG])
    box.resize(box.sizeHint())
    box.show()
    assert shown(box) == "Water"
    box.setCurrentIndex(1)
    assert shown(box).endswith("…")
    assert box.currentText() == LONG


def test_what_must_be_read_has_its_room(qtbot: QtBot, appearance: Appearance) -> None:
    box = NarrowBox()
    qtbot.addWidget(box)
    box.addItems(["Alle Versprechen zusammen", LONG])
    box.keep_whole("Alle Versprechen zusammen")
    box.resize(box.sizeHint())
    box.show()
    assert shown(box) == "Alle Versprechen zusammen"
