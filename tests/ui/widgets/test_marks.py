"""Marks and rings are told apart without colour and follow what they stand for."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop_app.domain.entries import Outcome
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import Role, theme
from desktop_app.ui.widgets.marks import OutcomeMark, outcome_words, paint_mark
from desktop_app.ui.widgets.ring import Panel, ring_icon

OUTCOMES = (None, *Outcome)
SIDE = 52


def picture(outcome: Outcome | None) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(theme().colour(Role.SURFACE))
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, SIDE, SIDE), outcome)
    painter.end()
    return image


def strokes(image: QImage) -> set[tuple[int, int]]:
    """Where something is drawn that stands out without colour."""
    surface = theme().colour(Role.SURFACE).lightness()
    points = ((x, y) for x in range(SIDE) for y in range(SIDE))
    return {(x, y) for x, y in points if abs(image.pixelColor(x, y).lightness() - surface) > 60}


@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_marks_differ_in_shape(scheme: SchemeChoice, appearance: Appearance) -> None:
    appearance.choose(Look(scheme))
    shapes = {outcome: strokes(picture(outcome)) for outcome in OUTCOMES}
    for one, other in combinations(OUTCOMES, 2):
        assert len(shapes[one] ^ shapes[other]) > 60, (one, other)


def test_a_miss_is_not_red(appearance: Appearance) -> None:
    image = picture(Outcome.MISSED)
    for x in range(SIDE):
        for y in range(SIDE):
            assert image.pixelColor(x, y).hsvSaturation() < 60


def test_every_outcome_has_words_of_its_own(qtbot: QtBot, appearance: Appearance) -> None:
    words = [outcome_words(outcome) for outcome in OUTCOMES]
    assert len(set(words)) == len(OUTCOMES)
    mark = OutcomeMark(None)
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "Open"
    mark.show_outcome(Outcome.KEPT)
    assert mark.accessibleName() == "Kept"


def arc(share: float | None, panel: Panel, size: int = 64) -> int:
    """How many pixels of the ring are as strong as the kept part."""
    image = ring_icon(share, panel).pixmap(QSize(size, size)).toImage()
    strongest = {Panel.LIGHT: QColor("#2c6e63"), Panel.DARK: QColor("#6fc2b0")}
    wanted = strongest.get(panel, QColor(Qt.GlobalColor.black))
    return sum(image.pixelColor(x, y) == wanted for x in range(size) for y in range(size))


@pytest.mark.parametrize("panel", Panel)
def test_the_ring_fills_with_what_is_kept(panel: Panel, qtbot: QtBot) -> None:
    shares = [arc(share, panel) for share in (0.0, 0.25, 0.5, 1.0)]
    assert shares[0] == 0
    assert shares == sorted(set(shares))
    assert shares[2] == pytest.approx(shares[3] / 2, rel=0.1)
    assert arc(None, panel) == 0


def test_the_ring_starts_at_the_top_and_goes_with_the_clock(qtbot: QtBot) -> None:
    image = ring_icon(0.25, Panel.LIGHT).pixmap(QSize(64, 64)).toImage()
    kept = QColor("#2c6e63")
    quarters = {(x >= 32, y < 32) for x in range(64) for y in range(64)
                if image.pixelColor(x, y) == kept}  # fmt: skip
    assert quarters == {(True, True)}


def test_the_template_is_nothing_but_its_alpha(qtbot: QtBot) -> None:
    made = ring_icon(0.5, Panel.TEMPLATE)
    image = made.pixmap(QSize(44, 44)).toImage()
    points = [image.pixelColor(x, y) for x in range(44) for y in range(44)]
    assert made.isMask()
    assert {(c.red(), c.green(), c.blue()) for c in points if c.alpha() > 200} == {(0, 0, 0)}
    assert any(40 < c.alpha() < 140 for c in points)


@pytest.mark.parametrize("size", [16, 22, 24, 32, 44, 64, 128])
def test_the_ring_is_drawn_for_every_usual_size(size: int, qtbot: QtBot) -> None:
    assert QSize(size, size) in [
        *ring_icon(0.5, Panel.DARK).availableSizes(), QSize(44, 44)
    ]  # fmt: skip


def test_cues_on_hold_are_shown_in_the_ring(qtbot: QtBot) -> None:
    plain = ring_icon(0.5, Panel.LIGHT).pixmap(QSize(32, 32)).toImage()
    held = ring_icon(0.5, Panel.LIGHT, held=True).pixmap(QSize(32, 32)).toImage()
    assert plain.pixelColor(16, 4) == held.pixelColor(16, 4)
    assert plain != held
