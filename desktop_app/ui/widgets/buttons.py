"""Buttons by weight: one primary per surface, the next outlined, the rest words or icons."""

from __future__ import annotations

from math import ceil
from typing import ClassVar, Final

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFontMetricsF,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import (
    BUTTON_HEIGHT,
    BUTTON_PADDING,
    BUTTON_RADIUS,
    GAP,
    GRID,
    ICON_SIZE,
    Role,
    Type,
    mixed,
    theme,
)
from desktop_app.ui.widgets.icons import paint_icon
from desktop_app.ui.widgets.surfaces import paint_ground
from desktop_app.ui.widgets.text import plain_tip, tell_when_cut

_HOVERED: Final = 0.08
_PRESSED: Final = 0.16


@dataclass(frozen=True, slots=True)
class Dress:
    """How a button looks; lengths at 100 % text size."""

    ink: Role
    fill: Role | None = None
    border: Role | None = None
    kind: Type = Type.TITLE
    height: int = BUTTON_HEIGHT
    padding: int = BUTTON_PADDING
    radius: float = BUTTON_RADIUS
    leading: bool = False


class Button(QPushButton):
    """A button of one weight; `words` are plain: an ampersand is an ampersand."""

    plain = Dress(Role.INK, Role.SURFACE, Role.LINE)
    checked: Dress | None = None
    _let_go_at: ClassVar = 0

    def __init__(self, words: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._icon = "", icon
        self.setProperty("radius", self.plain.radius)
        self.setCheckable(self.checked is not None)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.say(words)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str) -> None:
        """Show other words."""
        tell_when_cut(self, self._words, is_cut=False)
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)

    def weigh(self, kind: type[Button]) -> None:
        """Look like one of that kind from now on."""
        self.plain = kind.plain
        self.update()

    @property
    def dress(self) -> Dress:
        """How it looks now."""
        return self.checked if self.checked and self.isChecked() else self.plain

    def sizeHint(self) -> QSize:
        """Words, icon and arrow with air at both sides."""
        dress = self.dress
        metrics = QFontMetricsF(theme().font(dress.kind))
        width = metrics.horizontalAdvance(self._words) + self._beside()
        return QSize(ceil(width) + 2 * dress.padding, theme().grown(dress.height))

    def minimumSizeHint(self) -> QSize:
        """Long words end in an ellipsis; short ones are shown whole."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().grown(96)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what the keyboard is on; on a switch it is left to the dialog."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if 0 < event.timestamp() == Button._let_go_at:
            return  # held: X sends both at once, and Qt sees the repetition in most cases alone
        if is_enter and not self.isCheckable() and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Remember when a key was let go: the next button may have the keyboard by now."""
        Button._let_go_at = event.timestamp()
        super().keyReleaseEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """It may move away from under a mouse that stays: Qt hears of that when the mouse moves."""
        super().moveEvent(event)
        if self.underMouse() and not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, words and the arrow of a menu."""
        with QPainter(self) as painter:
            place = QRectF(self.rect())
            border = theme().colour(self.dress.border) if self.dress.border else None
            paint_ground(painter, place, self._fill(), border, self.dress.radius)
            self._draw_words(painter, place)

    def _draw_words(self, painter: QPainter, place: QRectF) -> None:
        font, ink = theme().font(self.dress.kind), self._ink()
        room = place.width() - 2 * min(self.dress.padding, place.width() / 6) - self._beside()
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, ceil(room))
        tell_when_cut(self, self._words, words != self._words)
        width = metrics.horizontalAdvance(words)
        x = (place.width() - width - self._beside()) / 2
        if self.dress.leading:
            x = self.dress.padding
        if self._icon:
            self._draw_icon(painter, self._icon, x, ink)
            x += theme().grown(ICON_SIZE) + GAP
        painter.setFont(font)
        painter.setPen(ink)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        words_place = self._mirrored(QRectF(x, 0, width + 1, place.height()))
        painter.drawText(words_place, Qt.AlignmentFlag.AlignCenter, words)
        if self.menu() is not None:
            self._draw_icon(painter, "chevron-down", x + width + GAP - 2, ink)

    def _draw_icon(self, painter: QPainter, name: str, x: float, ink: QColor) -> None:
        size = theme().grown(ICON_SIZE)
        place = QRectF(x, (self.height() - size) / 2, size, size)
        paint_icon(painter, name, self._mirrored(place), ink.name())

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right())
        return place

    def _beside(self) -> int:
        size = theme().grown(ICON_SIZE)
        icon = size + GAP if self._icon else 0
        arrow = size + GAP - 2 if self.menu() is not None else 0
        return icon + arrow

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return theme().colour(Role.FAINT)
        is_told_by_ink = not self.dress.padding and (self.underMouse() or self.isDown())
        return theme().colour(Role.INK if is_told_by_ink else self.dress.ink)

    def _fill(self) -> QColor | None:
        base = theme().colour(self.dress.fill) if self.dress.fill else None
        if not self.isEnabled():
            return theme().colour(Role.SUNKEN) if base else None
        share = _PRESSED if self.isDown() else _HOVERED if self.underMouse() else 0
        if not share or not self.dress.padding:
            return base
        if base is None:
            tint = theme().colour(Role.INK)
            tint.setAlphaF(share)
            return tint
        return mixed(base, theme().colour(Role.INK), share)


class PrimaryButton(Button):
    """The one thing to do here; filled."""

    plain = Dress(Role.ON_ACCENT, Role.ACCENT)


class OutlinedButton(Button):
    """The next thing that could be done."""


class WordButton(Button):
    """Everything else: a word that can be clicked."""

    plain = Dress(Role.QUIET)


class FlushWord(WordButton):
    """A word that begins where the text above it begins."""

    plain = Dress(Role.QUIET, padding=0, leading=True)

    def __init__(self, words: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(words, icon, parent)
        self.setProperty("ring_apart", QMargins(GAP, GRID, GAP, GRID))


class IconButton(Button):
    """An icon that can be clicked; `words` say what it does, to screen readers and in its tip."""

    plain = Dress(Role.QUIET)

    def __init__(self, words: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(words, icon, parent)
        self.setToolTip(plain_tip(words))

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(theme().grown(BUTTON_HEIGHT), theme().grown(BUTTON_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and icon."""
        with QPainter(self) as painter:
            paint_ground(painter, QRectF(self.rect()), self._fill(), None, self.dress.radius)
            x = (self.width() - theme().grown(ICON_SIZE)) / 2
            self._draw_icon(painter, self._icon or "", x, self._ink())
