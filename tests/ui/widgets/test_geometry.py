"""Nothing is cut off, overlaps or sticks out: at every text size, with long words, both ways."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLayout, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import ROW_HEIGHT
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.promise_row import PromiseRow
from desktop_app.ui.widgets.text import Text
from tests.gallery.widgets import SAY, SHEETS, row
from tests.ui.widgets.seeing import best_contrast, drawn

ROOT = Path(__file__).parents[3]


@pytest.fixture(params=[(1.0, 800), (1.3, 800), (2.0, 1400)], ids=["100", "130", "200"])
def width(request: pytest.FixtureRequest, appearance: Appearance) -> int:
    """The text at three sizes, each with the narrowest window that it has to fit into."""
    factor, narrowest = request.param
    appearance.choose(Look(SchemeChoice.LIGHT, factor, reduced_motion=True))
    return int(narrowest)


@pytest.fixture(params=["LeftToRight", "RightToLeft"])
def reading(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Both ways of reading."""
    qapp.setLayoutDirection(Qt.LayoutDirection[request.param])
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(qtbot: QtBot, name: str, size: QSize) -> QWidget:
    window = SHEETS[name]()
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    QApplication.processEvents()
    return window


def visible(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def place(widget: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(widget.window(), QPoint()))


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.usefixtures("reading")
def test_everything_has_its_room(name: str, width: int, qtbot: QtBot) -> None:
    window = shown(qtbot, name, QSize(width, 700))
    for widget in visible(window):
        if isinstance(widget, Text):
            assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
        if isinstance(widget, Button):
            assert widget.height() >= widget.sizeHint().height(), widget.words
        assert is_inside(widget), (widget, widget.geometry(), widget.parentWidget())
        for one, other in combinations(_laid_out(widget), 2):
            assert not place(one).intersects(place(other)), (one, other)


def is_inside(widget: QWidget) -> bool:
    """A page may be higher than what it is scrolled in; nothing else sticks out."""
    parent = widget.parentWidget()
    if parent is None or isinstance(widget, QScrollBar):
        return True
    if widget.objectName() == "page":
        return widget.width() <= parent.width()
    return parent.rect().contains(widget.geometry())


def _laid_out(widget: QWidget) -> list[QWidget]:
    return [child for child in _children(widget.layout()) if child.isVisible()]


def _children(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (child := item.widget()) is not None:
            yield child
        yield from _children(item.layout())


@pytest.mark.parametrize("words", ["Done", "Smaller", "Not kept", "Kept"])
def test_short_words_on_buttons_are_never_shortened(words: str, width: int, qtbot: QtBot) -> None:
    window = shown(qtbot, "today", QSize(width, 700))
    buttons = [b for b in visible(window) if isinstance(b, Button) and b.words == words]
    assert buttons
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_a_row_is_as_high_as_the_grid_says(qtbot: QtBot, appearance: Appearance) -> None:
    made = row("Write one sentence", "pen next to the coffee", actions=SAY)
    qtbot.addWidget(made)
    made.resize(600, made.heightForWidth(600))
    assert made.height() == ROW_HEIGHT


def test_a_long_title_wraps_once_and_is_whole_in_its_tip(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = shown(qtbot, "rows", QSize(764, 700))
    made = window.findChild(PromiseRow)
    assert made is not None
    title = next(text for text in made.findChildren(Text) if text.text() == made.state.title)
    drawn(title)
    assert title.toolTip() == made.state.title
    assert title.height() <= 2 * title.fontMetrics().height() * 1.5


@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK])
@pytest.mark.parametrize("name", SHEETS)
def test_words_can_be_read_in_the_picture(
    name: str, scheme: SchemeChoice, qtbot: QtBot, appearance: Appearance
) -> None:
    """Measured from pixels, at a size where strokes are wider than their soft edges."""
    appearance.choose(Look(scheme, text_factor=2.0, reduced_motion=True))
    window = shown(qtbot, name, QSize(1600, 2400))
    words = [w for w in visible(window) if isinstance(w, Text | Button) and w.isEnabled()]
    assert words
    for widget in words:
        if isinstance(widget, Text) or widget.words:
            assert best_contrast(drawn(widget)) >= 4.5, getattr(widget, "words", widget)


def test_chosen_chips_are_told_apart_by_their_outline(qtbot: QtBot, appearance: Appearance) -> None:
    """Not by their ground alone: in a picture without colour the outline is still there."""
    on, off = Chip("home"), Chip("home")
    for chip in (on, off):
        qtbot.addWidget(chip)
    on.setChecked(True)
    grey = [
        chip.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8) for chip in (on, off)
    ]
    edge = [abs(image.pixelColor(30, 0).red() - image.pixelColor(30, 4).red()) for image in grey]
    assert edge[0] > 60
    assert edge[1] < 10


def test_the_gallery_is_drawn_at_twice_the_size(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.gallery.widgets", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) == 4 * len(SHEETS)
    assert QImage(str(tmp_path / "rows-light.png")).width() == 2 * 764
