"""Every icon that ships can be drawn, sharply and in the colour asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop_app.paths import resource
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.theme import Role, theme
from desktop_app.ui.widgets.icons import app_icon, icon
from tests.ui.widgets.seeing import colours

NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))


DRAWN = [name for name in NAMES if name != "kept"]


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_is_drawn_in_its_role(name: str, qtbot: QtBot, appearance: Appearance) -> None:
    image = icon(name, Role.ACCENT).pixmap(QSize(64, 64)).toImage()
    strokes = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
    assert any(stroke == theme().colour(Role.ACCENT) for stroke in strokes)


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_takes_its_colour_from_nobody_else(name: str) -> None:
    drawing = Path(resource(f"icons/{name}.svg")).read_text(encoding="utf-8")
    assert 'stroke="currentColor"' in drawing
    assert "#" not in drawing
    assert 'viewBox="0 0 17 17"' in drawing
    assert 'stroke-width="1.6"' in drawing


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_an_icon_is_drawn_for_every_scale(scale: int, qtbot: QtBot, appearance: Appearance) -> None:
    assert QSize(17 * scale, 17 * scale) in icon("today").availableSizes()
    drawn = icon("today").pixmap(QSize(17, 17), float(scale)).toImage()
    assert drawn.width() == 17 * scale
    assert theme().colour(Role.QUIET).name() in colours(drawn)


@pytest.mark.parametrize("size", [16, 48, 256])
def test_the_sign_of_the_program_is_a_ring(size: int, qtbot: QtBot) -> None:
    image = app_icon().pixmap(QSize(size, size)).toImage()
    assert (image.width(), image.height()) == (size, size)
    middle, right = (
        image.pixelColor(size // 2, size // 2),
        image.pixelColor(int(size * 0.77), size // 2),
    )
    assert middle.lightness() > 200
    assert right.lightness() < 120
