"""A dialog as high as what it asks needs; what is higher than that scrolls and the foot stays."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import DIALOG_PADDING, GAP, GRID, GROUP_GAP, TALLEST, theme
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.text import dialog_heading, quiet

_AROUND: Final = QSize(40, 80)
_LEAVES: Final[dict[int, int]] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Sheet(QDialog):
    """`column` is where the questions go, `foot` where its buttons go."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """`width` is at 100 % text size."""
        super().__init__(parent)
        self._inside = QWidget()
        self.column, self.foot = QVBoxLayout(self._inside), QHBoxLayout()
        self.column.setContentsMargins(DIALOG_PADDING, DIALOG_PADDING, DIALOG_PADDING, GRID)
        self.column.setSpacing(GROUP_GAP)
        self.foot.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 0)
        self.foot.setSpacing(GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, DIALOG_PADDING)
        whole.setSpacing(GROUP_GAP - GRID)
        self._area = Scrolled(self._inside)
        whole.addWidget(self._area, 1)
        whole.addLayout(self.foot)
        self._inside.installEventFilter(self)
        self.resize(QSize(theme().grown(width), 0).boundedTo(self._room()))

    def begin(self, words: str, below: str) -> None:
        """Put the heading and a quiet line on top."""
        head = QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(dialog_heading(words))
        head.addWidget(quiet(below))
        self.column.addLayout(head)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to something in the column."""
        self._area.ensureWidgetVisible(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A page up or down from any button, too: what is read alone has nothing to go to."""
        step = _LEAVES.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.pageStep())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is asked has changed: take the height it needs."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.column.activate()  # else what is set out within it answers as before
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that is needed."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        height = min(self._needed(), theme().grown(TALLEST), self._room().height())
        if height != self.height():
            self.resize(self.width(), height)

    def _needed(self) -> int:
        asked = self.column.totalHeightForWidth(self.width())
        if asked < 0:
            asked = self.column.totalSizeHint().height()
        foot = self.foot.heightForWidth(self.width())  # where its buttons may stand in two lines
        if foot < 0:
            foot = self.foot.sizeHint().height()
        return asked + foot + DIALOG_PADDING + GROUP_GAP - GRID

    def _room(self) -> QSize:
        return self.screen().availableGeometry().size() - _AROUND


def stretch_then(foot: QHBoxLayout, *buttons: QWidget) -> None:
    """Put the buttons at the end of a foot."""
    foot.addStretch(1)
    for button in buttons:
        foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
