"""The way between the pages: the ring, the name, an icon and a word for each place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.values import dataclass, replace
from desktop_app.ui.theme import (
    GRID,
    SIDE_BAR_WIDTH,
    Role,
    Type,
    theme,
)
from desktop_app.ui.widgets.buttons import Button, Dress
from desktop_app.ui.widgets.one_of import OneOf
from desktop_app.ui.widgets.ring import Ring
from desktop_app.ui.widgets.surfaces import fill
from desktop_app.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Place:
    """One page: its key, its word and its icon."""

    key: str
    words: str
    icon: str


class SideBar(QWidget):
    """Emits the key of the place that was chosen; Up and Down walk through the places."""

    chosen = Signal(str)
    help_requested = Signal()

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._ring = QWidget(), Ring(20)
        self._brand = Text("Kept", Type.BRAND, lines=1)
        self._group = OneOf(self)
        self._items = {place.key: _Item(place) for place in places}
        self._help = _Aside(self.tr("Help"), "help")
        self._help.clicked.connect(self.help_requested)
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._set_out()
        for key, item in self._items.items():
            self._group.add(item)
            item.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)

    def show_place(self, key: str) -> None:
        """Mark `key` as where the user is, without a word to anybody; a page may have no place."""
        self.blockSignals(True)
        self._group.choose(self._items.get(key))
        self.blockSignals(False)

    def show_share(self, share: float | None) -> None:
        """Show today's kept share, 0 to 1, or None, in the ring."""
        self._ring.show_share(share)

    def sizeHint(self) -> QSize:
        """As wide as its words need."""
        hint = super().sizeHint()
        return QSize(max(theme().grown(SIDE_BAR_WIDTH), hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a low window with large words has too little room, the places come first."""
        super().resizeEvent(event)
        column = self.layout()
        if column is not None:
            around = column.contentsMargins()
            places = sum(item.sizeHint().height() for item in self._items.values())
            left = self.height() - around.top() - around.bottom() - GRID - places
            for part in (self._help, self._head):
                left -= part.sizeHint().height()
                part.setVisible(left >= 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sunken ground with a hairline towards the page."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme().colour(Role.SUNKEN))
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            edge = 0 if right_to_left else self.width() - 1
            fill(painter, QRect(edge, 0, 1, self.height()), theme().colour(Role.LINE))

    def _set_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 10, 10, 10)
        head.setSpacing(10)
        head.addWidget(self._ring)
        head.addWidget(self._brand, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(0)
        self._head.setLayout(head)
        column.addWidget(self._head)
        column.addSpacing(GRID)
        for item in self._items.values():
            column.addWidget(item)
        column.addStretch(1)
        column.addWidget(self._help)


class _Aside(Button):
    """Looks like a place and is none."""

    plain = Dress(Role.QUIET, kind=Type.TEXT, height=38, padding=12, leading=True)

    def __init__(self, words: str, icon: str) -> None:
        super().__init__(words, icon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class _Item(Button):
    plain = _Aside.plain
    checked = replace(plain, ink=Role.INK, fill=Role.SURFACE, border=Role.LINE, kind=Type.TITLE)

    def __init__(self, place: Place) -> None:
        super().__init__(place.words, place.icon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
