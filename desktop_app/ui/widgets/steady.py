"""Fields that keep their value while the page below them is scrolled with the wheel."""

from __future__ import annotations

from math import ceil
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

_LETTERS: Final = 14
_IN_PASSING: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Its own list is opened or closed, or another window is looked at."""
_Field = TypeVar("_Field", bound=QWidget)


def steady(field: _Field) -> _Field:
    """The field, which the wheel changes from a click on until the pointer leaves it."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_PassOn(field))
    return field


class _PassOn(QObject):
    """A page that is scrolled may bring the field below the pointer again: then it scrolls on."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._is_clicked = False

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        """Let the wheel through to what scrolls."""
        if isinstance(event, QFocusEvent):
            self._is_clicked = (
                event.reason() is Qt.FocusReason.MouseFocusReason and event.gotFocus()
            )
        elif event.type() is QEvent.Type.Leave:
            self._is_clicked = False
        if event.type() is not QEvent.Type.Wheel or self._is_clicked:
            return False
        event.ignore()
        return True


class NarrowBox(QComboBox):
    """An entry longer than `letters` ends in an ellipsis in the field; its list shows it whole."""

    def __init__(self, letters: int = _LETTERS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def keep_whole(self, words: str) -> None:
        """Have room for this entry at least."""
        metrics = self.fontMetrics()
        letters = ceil(metrics.horizontalAdvance(words) / metrics.horizontalAdvance("X")) + 1
        self.setMinimumContentsLength(max(self.minimumContentsLength(), letters))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 (Qt calls it so)
        """Shorten the words: the style cuts through a letter."""
        super().initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - 2
        cut = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, cut, room)
