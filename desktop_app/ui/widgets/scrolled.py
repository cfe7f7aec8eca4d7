"""What scrolls within a dialog or a small window; its bar takes no room from it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from desktop_app.ui.theme import GAP


class Scrolled(QScrollArea):
    """An area for `inside` that scrolls up and down, and shows what the keyboard is on.

    Its bar stands at the edge of the window, in the air around the words: what is in the area keeps
    its width whether there is one or not.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        inside.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar, way = QScrollBar(Qt.Orientation.Vertical, self), self.verticalScrollBar()
        self._bar.hide()
        self._bar.valueChanged.connect(way.setValue)
        way.valueChanged.connect(self._bar.setValue)
        way.rangeChanged.connect(self._place_bar)
        self.setWidget(inside)

    def read_by_keys(self, name: str) -> None:
        """Let the keyboard scroll it, where it holds nothing else to go to."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setProperty("ring_apart", QMargins() + GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar is as high."""
        super().resizeEvent(event)
        self._place_bar()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The bar stands beside it."""
        super().moveEvent(event)
        self._place_bar()

    def showEvent(self, event: QShowEvent) -> None:
        """The bar comes with it."""
        super().showEvent(event)
        self._place_bar()

    def hideEvent(self, event: QHideEvent) -> None:
        """The bar goes with it."""
        super().hideEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        bar, way, window = self._bar, self.verticalScrollBar(), self.window()
        if window is self:
            return
        if bar.parentWidget() is not window:
            bar.setParent(window)
        bar.setRange(way.minimum(), way.maximum())
        bar.setPageStep(way.pageStep())
        bar.setSingleStep(way.singleStep())
        bar.setValue(way.value())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width, top = bar.sizeHint().width(), self.mapTo(window, QPoint()).y()
        bar.setGeometry(0 if is_mirrored else window.width() - width, top, width, self.height())
        bar.setVisible(way.maximum() > 0 and self.isVisibleTo(window))
        bar.raise_()
