"""Fields of several parts, such as a day: what is typed goes into the part that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit


def choosing_parts(field: QDateTimeEdit) -> None:
    """Take what is typed after a click, over the whole, and with its dots; Qt takes it amiss."""
    choose = _Choose(field)
    field.lineEdit().installEventFilter(choose)
    field.installEventFilter(choose)


class _Choose(QObject):
    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field
        self._typed_in: int | None = None
        self._written = ""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Choose once the click has put the cursor there, and before the first letter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.text():
            return self._type(event.text())
        if event.type() is QEvent.Type.MouseButtonRelease and self._field.isEnabled():
            QTimer.singleShot(0, self._field, self._choose)
        return False

    def _choose(self) -> None:
        if not self._field.lineEdit().hasSelectedText():
            self._field.setSelectedSection(self._field.currentSection())

    def _type(self, typed: str) -> bool:
        """Whether it is the mark behind a part so full that Qt has gone on to the next."""
        field, line = self._field, self._field.lineEdit()
        if typed.isprintable() and line.selectedText() == line.text():
            field.setSelectedSection(field.sectionAt(0))
        here, before = field.currentSectionIndex(), self._typed_in
        self._typed_in = here if typed.isdigit() else None
        is_mark = typed.isprintable() and not typed.isalnum()
        self._written = self._written + typed if is_mark or typed.isdigit() else ""
        return self._take_whole() or (is_mark and before not in (None, here))

    def _take_whole(self) -> bool:
        """Take a day whose year was typed last: before it, Qt made a 31st fit the month it left."""
        pattern = self._field.displayFormat()
        if not pattern.endswith("yyyy"):
            return False
        day = QLocale().toDate(self._written, pattern.replace("dd", "d").replace("MM", "M"))
        if day.isValid():
            self._field.setDate(day)
            self._written = ""
        return day.isValid()
