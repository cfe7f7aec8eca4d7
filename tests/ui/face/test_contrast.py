"""Words can be read on every page and in every dialog: measured from pixels."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import Role, Theme, contrast, theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.text import Text
from tests.gallery.face import face, settle
from tests.gallery.scenes import SCENES
from tests.ui.face.geometry import shown as seen
from tests.ui.widgets.seeing import best_contrast, drawn

SOME = ("today-kept", "patterns", "miss", "cues", "friend-edit")
READABLE, TOLD_APART = 4.5, 3.0


@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_words_can_be_read(scheme: SchemeChoice, appearance: Appearance, tmp_path: Path) -> None:
    check(scheme, "week", SOME, appearance, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("state", ["empty", "week", "years"])
@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_words_can_be_read_everywhere(
    scheme: SchemeChoice, state: str, appearance: Appearance, tmp_path: Path
) -> None:
    check(scheme, state, tuple(SCENES), appearance, tmp_path)


def check(
    scheme: SchemeChoice, state: str, names: tuple[str, ...], appearance: Appearance, folder: Path
) -> None:
    """Strokes are wider than their soft edges at this size."""
    appearance.choose(Look(scheme, text_factor=1.5, reduced_motion=True))
    with face(state, folder, appearance) as made:
        made.window.resize(1500, 1200)
        for name in names:
            shown = SCENES[name](made)
            settle()
            faint = [words for words in map(_faint, seen(shown)) if words] if shown else []
            assert not faint, (name, faint)
            made.put_back()


def _faint(widget: QWidget) -> str:
    """What it says, where that is too faint to read; what cannot be pressed may be faint."""
    said = widget.text() if isinstance(widget, Text) else getattr(widget, "words", "")
    if not isinstance(widget, Text | Button) or not said.strip() or not widget.isEnabled():
        return ""
    image = drawn(widget)
    if image.isNull() or widget.visibleRegion().boundingRect().size() != widget.size():
        return ""
    least = TOLD_APART if isinstance(widget, IconButton) else READABLE
    return "" if best_contrast(image) >= least else str(said)


@pytest.mark.parametrize("accent", ["#3584e4", "#e66100", "#ffff00", "#1a1a1a", "#f0f0f0"])
@pytest.mark.parametrize("dark", [False, True])
def test_the_systems_accent_shows_the_focus_whatever_it_is(accent: str, dark: bool) -> None:
    drawn_with = Theme(dark, system_accent=accent)
    focus = drawn_with.colour(Role.FOCUS)
    for ground in (Role.PAPER, Role.SURFACE, Role.SUNKEN, Role.SOFT):
        assert contrast(focus, drawn_with.colour(ground)) >= TOLD_APART
    chosen = drawn_with.colour(Role.SELECTION)
    assert contrast(drawn_with.colour(Role.ON_SELECTION), chosen) >= READABLE
    assert drawn_with.colour(Role.ACCENT) != QColor(accent)


def test_a_page_that_is_open_follows_the_scheme(appearance: Appearance, tmp_path: Path) -> None:
    with face("week", tmp_path, appearance) as made:
        for name in ("progress", "journal"):
            SCENES[name](made)
            for scheme in (SchemeChoice.DARK, SchemeChoice.LIGHT):
                appearance.choose(Look(scheme, reduced_motion=True))
                settle()
                picture = made.window.grab().toImage()
                paper = theme().colour(Role.PAPER)
                assert picture.pixelColor(picture.width() - 3, picture.height() - 3) == paper
                assert not [w for w in map(_faint, seen(made.window)) if w]
