"""Fields that keep their value while the page below them is scrolled with the wheel."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget

_LETTERS: Final = 14
_Field = TypeVar("_Field", bound=QWidget)


def steady(field: _Field) -> _Field:
    """The field, which the wheel changes while it has the focus and never in passing."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_PassOn(field))
    return field


class _PassOn(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel through to what scrolls."""
        if event.type() is not QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True


def narrow(box: QComboBox, letters: int = _LETTERS) -> None:
    """Let an entry longer than that be shortened in the field; its list shows it whole."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
