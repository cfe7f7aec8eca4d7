"""The look of the calendar that comes with a field for a day: quiet, and no day of it is red."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QItemDelegate,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

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
        if not isinstance(days.itemDelegate(), _Days):
            days.setItemDelegate(_Days(days))


class _Days(QItemDelegate):
    def drawDisplay(  # noqa: N802 (Qt calls it so)
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str
    ) -> None:
        """Draw a day; one that cannot be chosen is quiet, which Qt tells by the ground alone."""
        if not option.state & QStyle.StateFlag.State_Enabled:
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.Text, theme().colour(Role.FAINT))
            option.palette = palette
        super().drawDisplay(painter, option, rect, text)
