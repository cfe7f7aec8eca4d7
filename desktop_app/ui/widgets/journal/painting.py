"""Paints the lines of the journal, and knows what stands where in them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.words import Word
from desktop_app.ui.theme import CARD_PADDING, CARD_RADIUS, GAP, Role, Type, mixed, theme
from desktop_app.ui.widgets.icons import paint_icon
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line, action_words
from desktop_app.ui.widgets.journal.pieces import AIR, Setting
from desktop_app.ui.widgets.journal.rows import MARK
from desktop_app.ui.widgets.journal.setting import HEAD_TOP, set_line
from desktop_app.ui.widgets.journal.window import LINE, Index
from desktop_app.ui.widgets.marks import paint_mark
from desktop_app.ui.widgets.surfaces import paint_ground

_KEPT_SETTINGS: Final = 1500
_HOVERED: Final = 0.04
_BARE: Final = (Kind.HEAD, Kind.SILENCE)
"""They stand on the page itself."""


class Painting(QStyledItemDelegate):
    """One for the whole view. `hovered` is the row under the mouse and the action in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: dict[tuple[Line, int, bool], Setting] = {}
        self._wanted: Sequence[Word] = ()
        self._whole = set[object]()
        self.hovered: tuple[int, Action | None] = (-1, None)
        self.is_by_keyboard = False

    def mark_words(self, wanted: Sequence[Word]) -> None:
        """Mark what these find from now on."""
        self._wanted = wanted
        self.forget()

    def show_whole(self, line: Line) -> None:
        """Cut the texts of this line no longer."""
        self._whole.add(line.key)

    def forget(self) -> None:
        """Measure anew: the look has changed."""
        self._settings.clear()

    def setting(self, line: Line, width: int) -> Setting:
        """The line as it is set at `width`."""
        whole = line.key in self._whole
        key = line, width, whole
        if key not in self._settings:
            if len(self._settings) > _KEPT_SETTINGS:
                self._settings.clear()
            self._settings[key] = set_line(line, width, self._wanted, whole=whole)
        return self._settings[key]

    def action_at(self, line: Line, place: QRect, point: QPointF) -> Action | None:
        """The action of the line at `place` that stands under `point`."""
        inside = point - QPointF(place.topLeft())
        for action, where in self.setting(line, place.width()).actions.items():
            if where.contains(inside):
                return action
        return None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words."""
        view = option.widget
        assert isinstance(view, QAbstractScrollArea)
        width = view.viewport().width()
        line: Line = index.data(LINE)
        return QSize(width, ceil(self.setting(line, width).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, mark, words, tags and actions."""
        line: Line = index.data(LINE)
        made = self.setting(line, option.rect.width())
        row, action = self.hovered
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_hovered = row == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        painter.translate(option.rect.topLeft())
        place = QRectF(0, 0, option.rect.width(), option.rect.height())
        if line.kind not in _BARE:
            _draw_card(painter, line, place, lit=is_hovered)
        is_ringed = has_focus and self.is_by_keyboard
        if is_ringed:
            _draw_focus(painter, line, place)
        _draw_mark(painter, line, place, option.direction)
        indent = GAP if is_ringed and line.kind in _BARE else 0  # clear of the ring
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        _draw_words(painter, made, -indent if is_mirrored else indent)
        shows = line.asks or is_hovered or (is_current and has_focus)
        _draw_actions(painter, line, made, shows=shows, lit=action if is_hovered else None)
        painter.restore()


def _draw_card(painter: QPainter, line: Line, place: QRectF, *, lit: bool) -> None:
    """The part of the day's card that this row is; open at the ends that go on."""
    ground = theme().colour(Role.SURFACE)
    if lit:
        ground = mixed(ground, theme().colour(Role.INK), _HOVERED)
    beyond = 2 * CARD_RADIUS
    card = place.adjusted(0, 0 if line.top else -beyond, 0, 0 if line.bottom else beyond)
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    paint_ground(painter, card, ground, theme().colour(Role.LINE), CARD_RADIUS)
    painter.restore()
    if not line.bottom:
        hairline = QRectF(1, place.bottom() - 1, place.width() - 2, 1)
        painter.fillRect(hairline, theme().colour(Role.LINE))


def _draw_focus(painter: QPainter, line: Line, place: QRectF) -> None:
    above = theme().grown(HEAD_TOP) - 4 if line.kind in _BARE else 3
    inside = place.adjusted(1, above, -1, -1 if above > 3 else -3)
    painter.setPen(QPen(theme().colour(Role.FOCUS), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inside, CARD_RADIUS - 4, CARD_RADIUS - 4)


def _draw_mark(painter: QPainter, line: Line, place: QRectF, direction: Qt.LayoutDirection) -> None:
    if line.promise is not None:
        size = theme().grown(MARK)
        where = QRect(theme().grown(CARD_PADDING), theme().grown(AIR), size, size)
        where = QStyle.visualRect(direction, place.toRect(), where)
        paint_mark(painter, QRectF(where), line.outcome)


def _draw_words(painter: QPainter, made: Setting, indent: int) -> None:
    for words in made.words:
        painter.setPen(theme().colour(words.role))
        words.layout.draw(painter, words.place + QPointF(indent, 0))
    font = theme().font(Type.LABEL)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for where, text, ground in made.tags:
        place = where.translated(indent, 0)
        paint_ground(painter, place, theme().colour(ground), None, place.height() / 2)
        painter.setPen(theme().colour(Role.WARM if ground is Role.WARM_SOFT else Role.QUIET))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() - 12)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


def _draw_actions(
    painter: QPainter, line: Line, made: Setting, *, shows: bool, lit: Action | None
) -> None:
    for action, place in made.actions.items():
        always = action in (Action.FILL_IN, Action.READ_ON)
        if not (shows or always):
            continue
        if action is lit:
            tint = theme().colour(Role.INK)
            tint.setAlphaF(0.08)
            paint_ground(painter, place, tint, None, place.height() / 2)
        if action is Action.MORE:
            inset = (place.width() - theme().grown(17)) / 2
            where = place.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "more", where, theme().colour(Role.QUIET).name())
            continue
        is_main = action is Action.KEEP and line.asks
        if is_main:
            border = theme().colour(Role.LINE)
            paint_ground(painter, place, None, border, place.height() / 2)
        painter.setFont(theme().font(Type.SECOND))
        painter.setPen(theme().colour(Role.INK if is_main else Role.QUIET))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, action_words(action))
