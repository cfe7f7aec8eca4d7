"""The command palette: type a few letters, take what is meant with Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import GAP, GRID, ICON_SIZE, SHEET_WIDTH, Role, Type, theme
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.icons import paint_icon
from desktop_app.ui.widgets.surfaces import paint_afloat, paint_ground
from desktop_app.ui.widgets.text import hint

_ROW: Final = 40
_ROWS: Final = 9
_FEWEST: Final = 3
_ABOVE: Final = 72
_WALKS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing to go to or to do: its words, what kind of thing it is, and how it is done."""

    words: str
    kind: str
    icon: str
    act: Callable[[], object]


Find = Callable[[str], Sequence[Hit]]
"""What is meant by what was typed, the nearest first."""


class Palette(QWidget):
    """A popup over `window`. `chosen` carries the Hit, after it has closed."""

    chosen = Signal(object)

    def __init__(self, find: Find, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find"))
        self.setAccessibleName(self.tr("Find"))
        self._find, self._rows = find, _ROWS
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A promise, a day, a page, something to do"))
        self.field.setAccessibleName(self.tr("Find a promise, a day, a page or an action"))
        self._found = _Found(self)
        self._list = QListView()
        self._nothing = hint(self.tr("Nothing goes by that name."))
        self._set_out()
        self.field.textChanged.connect(self._show_found)
        self.field.installEventFilter(self)
        self._list.clicked.connect(self._take)
        self._show_found("")

    def open_over(self, window: QWidget) -> None:
        """Appear in the upper middle of `window`, with the keyboard in its field."""
        width = min(theme().grown(SHEET_WIDTH), window.width() - 4 * GAP)
        self.setFixedWidth(width)
        left = (window.width() - width) // 2
        corner = window.mapToGlobal(QPoint(left, min(_ABOVE, window.height() // 8)))
        self._fit(window.screen().availableGeometry().bottom() - corner.y())
        self.move(corner)
        self.show()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def words(self) -> list[str]:
        """What it offers now."""
        return [hit.words for hit in self._found.hits]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that walk through the list and take from it, while the keyboard is in the field."""
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        return event.type() is QEvent.Type.KeyPress and self._walked(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised ground with a hairline."""
        paint_afloat(self)

    def _fit(self, room: int) -> None:
        """Show as many rows as end within the screen."""
        around = self.sizeHint().height() - self._list.height()
        self._rows = min(max((room - around) // theme().grown(_ROW), _FEWEST), _ROWS)
        self._show_found(self.field.text())

    def _walked(self, event: QKeyEvent) -> bool:
        if event.key() in _WALKS:
            self._walk(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentIndex())
        else:
            return False
        return True

    def _walk(self, key: int) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: 1 - self._rows}
        count = self._found.rowCount()
        if not count:
            return
        step = steps.get(Qt.Key(key), self._rows - 1)
        row = self._list.currentIndex().row() + step
        row = row % count if abs(step) == 1 else min(max(row, 0), count - 1)
        self._go_to(row)

    def _go_to(self, row: int) -> None:
        index = self._found.index(row)
        self._list.setCurrentIndex(index)
        announce(self, str(self._found.data(index, Qt.ItemDataRole.AccessibleTextRole)))

    def _show_found(self, typed: str) -> None:
        self._found.show(self._find(typed))
        is_there = self._found.rowCount() > 0
        self._list.setVisible(is_there)
        self._nothing.setVisible(not is_there)
        rows = min(self._found.rowCount(), self._rows)
        self._list.setFixedHeight(rows * theme().grown(_ROW))
        if is_there:
            self._list.setCurrentIndex(self._found.index(0))
        self.adjustSize()

    def _take(self, index: _Index) -> None:
        if index.isValid():
            hit = self._found.hits[index.row()]
            self.close()
            self.chosen.emit(hit)

    def _set_out(self) -> None:
        self._list.setModel(self._found)
        self._list.setItemDelegate(_Drawing(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setObjectName("bare")
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._list.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * GRID,) * 4)
        column.setSpacing(GAP)
        column.addWidget(self.field)
        column.addWidget(self._list)
        column.addWidget(self._nothing)


class _Found(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.words}. {hit.kind}"
        return hit if role == Qt.ItemDataRole.UserRole else None


class _Drawing(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, theme().grown(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(Qt.ItemDataRole.UserRole)
        place = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, place, theme().colour(Role.SOFT), None, GAP)
        inner = place.adjusted(3 * GRID, 0, -3 * GRID, 0)
        size = theme().grown(ICON_SIZE)
        icon = QRectF(inner.left(), inner.center().y() - size / 2, size, size)
        paint_icon(painter, hit.icon, icon, theme().colour(Role.QUIET).name())
        inner.setLeft(icon.right() + 3 * GRID)
        self._write(painter, inner, hit)
        painter.restore()

    def _write(self, painter: QPainter, place: QRectF, hit: Hit) -> None:
        small, usual = theme().font(Type.LABEL), theme().font(Type.TEXT)
        painter.setFont(small)
        painter.setPen(theme().colour(Role.QUIET))
        painter.drawText(place, _RIGHT, hit.kind)
        place.setRight(place.right() - QFontMetricsF(small).horizontalAdvance(hit.kind) - GAP)
        painter.setFont(usual)
        painter.setPen(theme().colour(Role.INK))
        words = QFontMetricsF(usual).elidedText(
            hit.words, Qt.TextElideMode.ElideMiddle, place.width()
        )
        painter.drawText(place, _LEFT, words)


_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
