"""The look of the calendar that comes with a field for a day: quiet, and no day of it is red."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QTableView

from desktop_app.ui.theme import Role, Type, theme

_WIDTH: Final = 312
_HEIGHT: Final = 286
"""Its head, the names of the days, and six weeks."""


def dress(calendar: QCalendarWidget) -> None:
    """Give it Kept's colours, and its days room; said again whenever the look changes."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    names = QTextCharFormat()
    names.setForeground(theme().colour(Role.FAINT))
    names.setBackground(theme().colour(Role.SURFACE))
    names.setFont(theme().font(Type.LABEL))
    calendar.setHeaderTextFormat(names)
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = calendar.layout()
    if layout is not None:
        layout.setContentsMargins(1, 1, 1, 1)  # its border
    calendar.setMinimumSize(theme().grown(_WIDTH), theme().grown(_HEIGHT))
    days = calendar.findChild(QTableView)
    if isinstance(days, QTableView):  # else a chosen last day of the week pushes the first one out
        days.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
