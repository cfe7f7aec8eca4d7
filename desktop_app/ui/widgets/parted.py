"""Fields of several parts, such as a day: a click chooses the part it meets, as Tab does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QDateTimeEdit


def choosing_parts(field: QDateTimeEdit) -> None:
    """What is typed after a click takes the place of that part; without this it is refused."""
    field.lineEdit().installEventFilter(_Choose(field))


class _Choose(QObject):
    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field

    def eventFilter(self, _line: QObject, event: QEvent) -> bool:
        """Choose once the click has put the cursor there."""
        if event.type() is QEvent.Type.MouseButtonRelease and self._field.isEnabled():
            QTimer.singleShot(0, self._field, self._choose)
        return False

    def _choose(self) -> None:
        if not self._field.lineEdit().hasSelectedText():
            self._field.setSelectedSection(self._field.currentSection())
