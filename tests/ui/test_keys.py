"""Every action has a key, and every key is in the one list that “?” shows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.dialogs.help import HelpDialog
from desktop_app.ui.dialogs.keys import KeysDialog
from desktop_app.ui.keys import table
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.directory import places
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.text import Text

UI = Path(__file__).parents[2] / "desktop_app" / "ui"
WRITTEN = re.compile(r"(?:(?:Ctrl|Alt|Shift|Meta)\+)+\S+|F\d{1,2}")
# Enter on the keypad is Return for whoever reads the list.
SAME = {"Enter": "Return", "Key_0": "0", "=": "+"}


def listed() -> set[str]:
    return {QKeySequence(key).toString() for row in table() for key in row.keys}


def last_keys() -> set[str]:
    return {key.split("+")[-1] or "+" for key in listed()}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(UI.rglob("*.py")):
        if file != UI / "keys.py":
            yield file.relative_to(UI).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def test_what_the_program_listens_to_is_listed(window: MainWindow) -> None:
    for place in places():
        window.open_page(place.key)
    made = [one for owner in (window, *window.findChildren(QWidget)) for one in owner.children()]
    heard = [one.key() for one in made if isinstance(one, QShortcut)]
    heard += [key for one in made if isinstance(one, QAction) for key in one.shortcuts()]
    assert len(heard) > 20
    assert {key.toString() for key in heard if not key.isEmpty()} <= listed()


def test_what_the_source_names_as_a_key_is_listed() -> None:
    """Also in dialogs and menus that nobody opened yet."""
    known = listed()
    missing = {
        f"{module}: {node.value}"
        for module, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and WRITTEN.fullmatch(node.value)
        and QKeySequence(node.value).toString() not in known
    }
    assert not missing, missing


def test_what_widgets_do_on_a_key_is_listed() -> None:
    known = last_keys()
    missing = set()
    for module, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and ast.unparse(node) == f"Qt.Key.{node.attr}":
                key = QKeySequence(getattr(Qt.Key, node.attr)).toString()
                if SAME.get(key, key) not in known:
                    missing.add(f"{module}: {key}")
    assert not missing, missing


def test_no_two_actions_of_one_place_share_a_key() -> None:
    seen: set[tuple[object, str]] = set()
    for row in table():
        for key in row.keys:
            assert (row.where, key) not in seen, (row.name, key)
            seen.add((row.where, key))
    names = [row.name for row in table()]
    assert len(names) == len(set(names))


def test_the_list_shows_each_of_them(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    help_dialog = window.findChild(HelpDialog)
    assert help_dialog is not None
    next(b for b in help_dialog.findChildren(Button) if b.words == "All keys").click()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    said = {text.text() for text in dialog.findChildren(Text)}
    assert {row.words for row in table()} <= said
    assert {row.shown for row in table()} <= said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_question_mark_asks_too_but_not_in_a_field(window: MainWindow) -> None:
    window.open_page("today")
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Question)
    assert window.findChild(KeysDialog) is None
    field.clearFocus()
    QTest.keyClick(window, Qt.Key.Key_Question)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    dialog.reject()


def test_each_page_opens_by_its_number(window: MainWindow) -> None:
    for number, place in enumerate(places(), start=1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.page == place.key
