"""Every role can be read on the grounds it is used on, whatever accent the system has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Role, Theme, Type, contrast, mixed

GROUNDS = (Role.PAPER, Role.SURFACE, Role.SUNKEN, Role.SOFT, Role.WARM_SOFT)
RAISED = (Role.PAPER, Role.SURFACE)
TEXTS = [
    *((text, ground) for text in (Role.INK, Role.QUIET) for ground in GROUNDS),
    *((text, ground) for text in (Role.FAINT, Role.ACCENT, Role.WARM) for ground in RAISED),
    (Role.ON_ACCENT, Role.ACCENT),
]
system_accents = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_stands_out_from_its_ground(text: Role, ground: Role, dark: bool) -> None:
    theme = Theme(dark)
    assert contrast(theme.colour(text), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ground", RAISED)
@pytest.mark.parametrize("shape", [Role.EDGE, Role.ACCENT])
def test_rings_and_fields_stand_out(shape: Role, ground: Role, dark: bool) -> None:
    theme = Theme(dark)
    assert contrast(theme.colour(shape), theme.colour(ground)) >= 3


@given(system_accents, st.booleans())
def test_focus_is_visible_with_every_system_accent(accent: str, dark: bool) -> None:
    theme = Theme(dark, system_accent=accent)
    focus = theme.colour(Role.FOCUS)
    assert all(contrast(focus, theme.colour(ground)) >= 3 for ground in GROUNDS[:4])


@given(system_accents)
def test_selected_text_can_be_read_with_every_system_accent(accent: str) -> None:
    theme = Theme(system_accent=accent)
    assert contrast(theme.colour(Role.ON_SELECTION), theme.colour(Role.SELECTION)) >= 4.5


def test_the_system_accent_never_becomes_the_colour_of_kept() -> None:
    usual, own = Theme(), Theme(system_accent="#ff00aa")
    others = set(Role) - {Role.FOCUS, Role.SELECTION, Role.ON_SELECTION}
    assert [usual.colour(role) for role in others] == [own.colour(role) for role in others]


@pytest.mark.parametrize("kind", Type)
def test_figures_are_of_one_width(kind: Type, qtbot: QtBot) -> None:
    metrics = QFontMetricsF(Theme().font(kind))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8008")


def test_text_grows_with_the_users_size(qtbot: QtBot) -> None:
    assert Theme(text_factor=1.5).font(Type.TEXT).pixelSize() == 21


def test_nothing_moves_with_reduced_motion() -> None:
    assert Theme().motion() == 160
    assert Theme(reduced_motion=True).motion() == 0


def test_a_mixture_lies_between_its_parts() -> None:
    theme = Theme()
    paper, ink = theme.colour(Role.PAPER), theme.colour(Role.INK)
    assert mixed(paper, ink, 0) == paper
    assert mixed(paper, ink, 1) == ink
    assert ink.red() < mixed(paper, ink, 0.5).red() < paper.red()
