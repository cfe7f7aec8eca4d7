"""Every colour, size, font and duration of Kept's face, by role."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from enum import Enum, StrEnum
from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from desktop_app.domain.values import dataclass

GRID: Final = 4
PAGE_SIDE: Final = 40
PAGE_TOP: Final = 32
COLUMN_WIDTH: Final = 720
WORDS_WIDTH: Final = 200
"""Words are not squeezed narrower than this by what stands beside them."""
GROUP_GAP: Final = 20
CARD_PADDING: Final = 16
CARD_RADIUS: Final = 12
DIALOG_PADDING: Final = 26
BUTTON_RADIUS: Final = 8
BUTTON_HEIGHT: Final = 36
BUTTON_PADDING: Final = 15
FIELD_HEIGHT: Final = 40
CHIP_HEIGHT: Final = 31
CHIP_PADDING: Final = 13
GAP: Final = 8
ROW_HEIGHT: Final = 66
ROW_AIR: Final = 13
MARK_SIZE: Final = 26
MARK_GAP: Final = 14
ICON_SIZE: Final = 17
SIDE_BAR_WIDTH: Final = 196
SHORT_WIDTH: Final = 480
SHEET_WIDTH: Final = 560
WIDE_WIDTH: Final = 640
WIDEST_WIDTH: Final = 700
"""Dialogs: a sentence and its answer; a few questions; lists with fields; a page of choices."""
LOW_HEIGHT: Final = 480
MIDDLE_HEIGHT: Final = 640
HIGH_HEIGHT: Final = 760
TALLEST: Final = 860
"""Dialogs that scroll within; none is higher than the last, whatever the screen."""
POPUP_WIDTH: Final = 440
POPUP_MARGIN: Final = 12
LINE_HEIGHT: Final = 1.45
_STRONG: Final = 600
_LARGE: Final = 18
_CLOSER: Final = 0.012
"""Letters of headings stand a little closer, in parts of their size."""
SLIDE: Final = 8


class Role(StrEnum):
    """What a colour is for."""

    PAPER = "paper"
    SURFACE = "surface"
    SUNKEN = "sunken"
    LINE = "line"
    EDGE = "edge"
    MIST = "mist"
    INK = "ink"
    QUIET = "quiet"
    FAINT = "faint"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    SOFT = "soft"
    SMALL = "small"
    WARM = "warm"
    WARM_SOFT = "warm_soft"
    SELECTION = "selection"
    ON_SELECTION = "on_selection"
    FOCUS = "focus"


_LIGHT: Final = {
    Role.PAPER: "#faf8f4",
    Role.SURFACE: "#ffffff",
    Role.SUNKEN: "#f2eee7",
    Role.LINE: "#e4ded3",
    Role.EDGE: "#918b80",
    Role.MIST: "#d9d3c8",
    Role.INK: "#2a2926",
    Role.QUIET: "#6b675f",
    Role.FAINT: "#736e65",
    Role.ACCENT: "#2c6e63",
    Role.ON_ACCENT: "#ffffff",
    Role.SOFT: "#dcebe6",
    Role.SMALL: "#8dbfb2",
    Role.WARM: "#8a5a1c",
    Role.WARM_SOFT: "#f6ead7",
}
_DARK: Final = {
    Role.PAPER: "#1d1c1a",
    Role.SURFACE: "#262522",
    Role.SUNKEN: "#181716",
    Role.LINE: "#3a3833",
    Role.EDGE: "#827c71",
    Role.MIST: "#4a4741",
    Role.INK: "#efece6",
    Role.QUIET: "#b3aea3",
    Role.FAINT: "#9c968b",
    Role.ACCENT: "#6fc2b0",
    Role.ON_ACCENT: "#10211d",
    Role.SOFT: "#26423c",
    Role.SMALL: "#4e8377",
    Role.WARM: "#e2b673",
    Role.WARM_SOFT: "#3b3020",
}


class Type(Enum):
    """The type scale: size in pixels at 100 %, weight."""

    PAGE = (24, 600)
    DIALOG = (19, 600)
    BRAND = (16, 600)
    CUE = (15, 600)
    TITLE = (14, 500)
    TEXT = (14, 400)
    SECTION = (13, 600)
    SECOND = (13, 400)
    LABEL = (12, 400)


@dataclass(frozen=True, slots=True)
class Theme:
    """The roles in one scheme. `system_accent` serves focus and selection only."""

    dark: bool = False
    text_factor: float = 1.0
    reduced_motion: bool = False
    system_accent: str = "#308cc6"

    def colour(self, role: Role) -> QColor:
        """The colour of `role`."""
        return QColor(_colours(self.dark, self.system_accent)[role])

    def font(self, kind: Type) -> QFont:
        """The font of `kind`, with figures of one width."""
        size, weight = kind.value
        return _font(self.grown(size), weight)

    def line(self, kind: Type) -> float:
        """How high a line of `kind` is."""
        size, weight = kind.value
        return _measures(self.grown(size), weight)[0]

    def letter(self, kind: Type) -> float:
        """How wide a letter of `kind` is, about."""
        size, weight = kind.value
        return _measures(self.grown(size), weight)[1]

    def grown(self, pixels: float) -> int:
        """A length that grows with the user's text size."""
        return round(pixels * self.text_factor)

    def motion(self, milliseconds: int = 160) -> int:
        """How long a movement lasts; 0 with reduced motion."""
        return 0 if self.reduced_motion else milliseconds


def theme() -> Theme:
    """The theme in force: what widgets draw with."""
    return _Force.theme


def put_in_force(theme: Theme) -> None:
    """Make `theme` what widgets draw with; `Appearance` does so for the whole application."""
    _Force.theme = theme


class _Force:
    theme = Theme()


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` in it."""
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


@cache
def _colours(dark: bool, system_accent: str) -> dict[Role, str]:
    own = _DARK if dark else _LIGHT
    selection = QColor(system_accent)
    on_selection = max(("#000000", "#ffffff"), key=lambda ink: contrast(QColor(ink), selection))
    grounds = [QColor(own[role]) for role in (Role.PAPER, Role.SURFACE, Role.SUNKEN, Role.SOFT)]
    return {
        **own,
        Role.SELECTION: system_accent,
        Role.ON_SELECTION: on_selection,
        Role.FOCUS: _visible(selection, grounds, QColor(own[Role.INK])).name(),
    }


def _visible(colour: QColor, grounds: Iterable[QColor], ink: QColor) -> QColor:
    """`colour` with as much ink in it as it takes to stand out 3 : 1 from every ground."""
    candidates = (mixed(colour, ink, step / 20) for step in range(21))
    places = list(grounds)
    return next(
        found for found in candidates if all(contrast(found, place) >= 3 for place in places)
    )


def _luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def _font(pixels: int, weight: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    if weight == _STRONG and pixels >= _LARGE:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -_CLOSER * pixels)
    return font


@cache
def _measures(pixels: int, weight: int) -> tuple[float, float]:
    metrics = QFontMetricsF(_font(pixels, weight))
    return max(pixels * LINE_HEIGHT, metrics.height()), metrics.averageCharWidth()


@cache
def _family() -> str:
    if sys.platform.startswith("linux") and QFontDatabase.hasFamily("Inter"):
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
