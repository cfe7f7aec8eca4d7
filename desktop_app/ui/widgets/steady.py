"""Fields that keep their value while the page below them is scrolled with the wheel."""

from __future__ import annotations

from math import ceil
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionComboBox, QWidget

_LETTERS: Final = 14
_Field = TypeVar("_Field", bound=QWidget)


def steady(field: _Field) -> _Field:
    """The field, which the wheel changes from a click on until the pointer leaves it."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    passes_on = _PassOn(field)
    parts: list[QWidget] = [field, *field.findChildren(QLineEdit)]
    for part in parts:
        part.installEventFilter(passes_on)
    return field


class _PassOn(QObject):
    """A page that is scrolled may bring the field below the pointer again: then it scrolls on."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._is_clicked = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel through to what scrolls."""
        kind = event.type()
        has_left = kind is QEvent.Type.Leave and watched is self.parent()
        if kind is QEvent.Type.MouseButtonPress:
            self._is_clicked = True
        elif kind is QEvent.Type.FocusOut or has_left:
            self._is_clicked = False
        if kind is not QEvent.Type.Wheel or self._is_clicked:
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
