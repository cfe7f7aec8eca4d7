"""The card of a graph: the same as a table, as a picture, and how it is computed."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.graphs.card import GraphCard
from desktop_app.ui.graphs.shares import Share, SharesGraph
from desktop_app.ui.graphs.table import Table
from desktop_app.ui.theme import Role, contrast, theme
from desktop_app.ui.widgets.text import Text
from tests.ui.widgets.seeing import colours, drawn, ground

SHARES = (
    Share("Monday", 3, 4, counted="3 of 4"),
    Share("Tuesday", 2, 4, full=1, counted="2 of 4"),
    Share("Wednesday", 0, 0, counted="0 of 0"),
)
ROWS = (("Monday", "3", "4"), ("Tuesday", "2", "4"))


@pytest.fixture
def graph() -> SharesGraph:
    made = SharesGraph("By weekday")
    made.show_shares(SHARES)
    return made


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance, graph: SharesGraph) -> GraphCard:
    made = GraphCard("By weekday", [graph])
    qtbot.addWidget(made)
    made.resize(600, made.heightForWidth(600))
    made.show_table(lambda: Table(("Day", "Kept", "Chances"), ROWS))
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(card: GraphCard, words: str) -> None:
    (menu,) = card.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()


def cells(card: GraphCard) -> list[tuple[str, ...]]:
    table = card.table
    items = [[table.item(r, c) for c in range(3)] for r in range(table.rowCount())]
    return [tuple(item.text() if item else "" for item in row) for row in items]


def test_bars_are_as_long_as_their_shares(card: GraphCard, graph: SharesGraph) -> None:
    picture = graph.grab().toImage()
    heights = [n * picture.height() // 3 + picture.height() // 6 for n in range(3)]

    def wide(y: int, role: Role) -> int:
        name = theme().colour(role).name()
        return sum(picture.pixelColor(x, y).name() == name for x in range(picture.width()))

    room = wide(heights[2], Role.MIST)
    assert wide(heights[0], Role.ACCENT) == pytest.approx(room * 3 / 4, abs=3)
    assert wide(heights[1], Role.ACCENT) == pytest.approx(room / 4, abs=3)
    assert wide(heights[1], Role.SMALL) == pytest.approx(room / 4, abs=3)
    assert "Tuesday: 2 of 4" in graph.accessibleDescription()


@pytest.mark.parametrize(("width", "rows"), [(600, 1), (200, 2)])
def test_words_stand_above_a_bar_that_has_no_room_beside_them(
    width: int, rows: int, qtbot: QtBot, appearance: Appearance
) -> None:
    graph = SharesGraph("Sizes")
    graph.show_shares([Share("All together", 9, 10, counted="9 at full size, of 10")])
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(graph)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, 300)
    window.show()
    QApplication.processEvents()
    assert graph.height() == rows * graph.sizeHint().height()
    picture = graph.grab().toImage()
    lines = [picture.copy(0, y, width, 1) for y in range(picture.height())]
    accent = theme().colour(Role.ACCENT).name()
    bar = [y for y, line in enumerate(lines) if accent in colours(line)]
    assert sum(bar) / len(bar) == pytest.approx(graph.height() * (rows - 0.5) / rows, abs=2)


def test_the_table_takes_the_place_of_the_graph(card: GraphCard, graph: SharesGraph) -> None:
    choose(card, "As a table")
    assert card.table.isVisible()
    assert not graph.isVisible()
    assert cells(card) == list(ROWS)
    card.show_table(lambda: Table(("Day", "Kept", "Chances"), ROWS[:1]))
    assert cells(card) == list(ROWS[:1])
    choose(card, "As a table")
    assert graph.isVisible()


def test_a_table_nobody_looks_at_is_not_worked_out(card: GraphCard) -> None:
    asked: list[int] = []

    def rows() -> Table:
        asked.append(1)
        return Table()

    card.show_table(rows)
    assert not asked
    choose(card, "As a table")
    assert asked == [1]


def test_how_it_is_computed_is_told_when_asked(card: GraphCard) -> None:
    card.explain("Kept divided by chances <b>")
    how = next(t for t in card.findChildren(Text) if t.text().startswith("Kept divided"))
    assert not how.isVisible()
    choose(card, "How is this computed?")
    assert how.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leaves_the_table(key: Qt.Key, card: GraphCard) -> None:
    choose(card, "As a table")
    card.table.setFocus()
    card.table.setCurrentCell(0, 1)
    QTest.keyClick(card.table, key)
    assert not card.table.hasFocus()


def test_rows_are_copied_whole_below_their_heads(card: GraphCard) -> None:
    choose(card, "As a table")
    card.table.selectAll()
    QTest.keySequence(card.table, QKeySequence.StandardKey.Copy)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [tuple(line.split("\t")) for line in lines] == [("Day", "Kept", "Chances"), *ROWS]


def saved(card: GraphCard, path: Path) -> None:
    choose(card, "Save picture…")
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()


@pytest.mark.parametrize("name", ["days.png", "days"])
def test_a_picture_is_saved_twice_as_fine(card: GraphCard, tmp_path: Path, name: str) -> None:
    saved(card, tmp_path / name)
    image = QImage(str(tmp_path / "days.png"))
    assert image.width() >= 2 * 500
    assert colours(image.scaledToWidth(300))[theme().colour(Role.ACCENT).name()] > 50


def test_it_says_what_became_of_a_picture_until_the_menu_opens_again(
    card: GraphCard, tmp_path: Path
) -> None:
    def said() -> list[str]:
        return [text.text() for text in card.findChildren(Text) if text.isVisible()]

    choose(card, "Copy picture")
    assert "Copied. Paste it where you like." in said()
    saved(card, tmp_path / "days")
    assert "Saved as days.png." in said()
    (menu,) = card.findChildren(QMenu)
    menu.aboutToShow.emit()
    assert not [words for words in said() if words.startswith(("Copied", "Saved"))]


def test_a_drawing_is_saved_as_svg(card: GraphCard, tmp_path: Path) -> None:
    saved(card, tmp_path / "days.svg")
    root = ET.parse(tmp_path / "days.svg").getroot()  # noqa: S314 (our own file)
    texts = {
        "".join(node.itertext()).strip() for node in root.iter("{http://www.w3.org/2000/svg}text")
    }
    assert {"Monday", "3 of 4"} <= texts


def test_a_name_without_an_ending_takes_that_of_the_kind_chosen(
    card: GraphCard, tmp_path: Path
) -> None:
    choose(card, "Save picture…")
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    kinds = dialog.findChild(QComboBox, "fileTypeCombo")
    assert kinds is not None
    kinds.setFocus()
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    dialog.selectFile(str(tmp_path / "days"))
    dialog.accept()
    assert [made.name for made in tmp_path.iterdir()] == ["days.svg"]


@pytest.mark.parametrize("name", ["days.png", "days.svg"])
def test_a_place_that_cannot_be_written_is_said(
    card: GraphCard, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    with qtbot.waitSignal(card.refused) as refused:
        saved(card, tmp_path / "nowhere" / name)
    assert str(tmp_path / "nowhere") in refused.args[0]


def test_the_picture_is_copied(card: GraphCard) -> None:
    QGuiApplication.clipboard().clear()
    choose(card, "Copy picture")
    QApplication.processEvents()
    image = QGuiApplication.clipboard().image()
    assert colours(image.scaledToWidth(300))[theme().colour(Role.ACCENT).name()] > 50


def test_no_picture_is_offered_of_nothing(card: GraphCard, graph: SharesGraph) -> None:
    (menu,) = card.findChildren(QMenu)

    def offered() -> list[str]:
        menu.aboutToShow.emit()
        return [a.text() for a in menu.actions() if a.isEnabled() and "picture" in a.text()]

    assert offered() == ["Copy picture", "Save picture…"]
    graph.show_shares([])
    QApplication.processEvents()
    assert offered() == []


def test_a_head_stands_over_its_column_on_the_ground_of_the_table(card: GraphCard) -> None:
    choose(card, "As a table")
    QApplication.processEvents()
    table = card.table
    head, rows = drawn(table.horizontalHeader()), drawn(table.viewport())
    first_row = rows.copy(0, 0, rows.width(), table.rowHeight(0))
    assert abs(_leftmost(head) - _leftmost(first_row)) <= 2
    assert ground(head) == ground(first_row)
    assert colours(head)[ground(head).name()] > 0.85 * head.width() * head.height()


def _leftmost(image: QImage) -> int:
    """Where the words begin."""
    behind, middle = ground(image), range(4, image.height() - 4)
    return next(
        x
        for x in range(image.width())
        if any(contrast(image.pixelColor(x, y), behind) > 2 for y in middle)
    )
