"""A day of the week, from the locale's first on; with a word for none where that can be."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.ui.widgets.steady import steady


class WeekdayField(QComboBox):
    """1 = Monday to 7 = Sunday; None where `none` is given and chosen."""

    def __init__(
        self, weekday: int | None = None, none: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if none:
            self.addItem(none, None)
        first = QLocale().firstDayOfWeek().value
        for number in range(first, first + 7):
            day = (number - 1) % 7 + 1
            self.addItem(QLocale().dayName(day, QLocale.FormatType.LongFormat), day)
        self.show_weekday(weekday)
        steady(self)

    @property
    def weekday(self) -> int | None:
        """What is chosen."""
        chosen: int | None = self.currentData()
        return chosen

    def show_weekday(self, weekday: int | None) -> None:
        """Choose a day, without a word to anybody."""
        self.setCurrentIndex(max(self.findData(weekday), 0))
