"""One setting: its words and a remark beside the field that changes it."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import CARD_PADDING, GAP, GRID, ROW_HEIGHT, theme
from desktop_app.ui.widgets.steady import steady
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import second_line, section, title

_AIR = 12
_TIME_WIDTH = 118
_LARGE, _MUCH = 1.2, 240


class SettingRow(QWidget):
    """`words` name `field`, `remark` explains it; a `wide` field stands below its words."""

    def __init__(self, words: str, field: QWidget, remark: str = "", *, wide: bool = False) -> None:
        super().__init__()
        self._field = field
        self._remark = second_line(remark)
        self._remark.setVisible(bool(remark))
        field.setAccessibleName(words)
        if isinstance(field, QComboBox) and (typed := field.lineEdit()) is not None:
            typed.setAccessibleName(words)
        field.setAccessibleDescription(remark)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(title(words))
        texts.addWidget(self._remark)
        texts.addStretch(1)
        self._wide = wide
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(CARD_PADDING, _AIR, CARD_PADDING, _AIR)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(0, 1)
        grid.addLayout(texts, 0, 0)
        self._place()
        self.setMinimumHeight(theme().grown(ROW_HEIGHT) - 2 * GRID)

    def remark(self, words: str) -> None:
        """Explain it in other words."""
        self._remark.say(words)
        self._remark.setVisible(bool(words))
        self._field.setAccessibleDescription(words)

    def changeEvent(self, event: QEvent) -> None:
        """With large text a field that takes much room goes below its words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place()

    def _place(self) -> None:
        is_large = theme().text_factor > _LARGE and self._field.sizeHint().width() > _MUCH
        if self._wide:
            self._grid.addWidget(self._field, 1, 0)
        elif is_large:
            self._grid.addWidget(self._field, 1, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(self._field, 0, 1, middle)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside a switch switches it."""
        if isinstance(self._field, QCheckBox) and self.rect().contains(event.position().toPoint()):
            self._field.click()


def group(heading: str, *rows: QWidget) -> QVBoxLayout:
    """A card of settings under a heading."""
    column = QVBoxLayout()
    column.setSpacing(2 * GRID)
    column.addWidget(section(heading))
    card = Rows()
    for row in rows:
        card.add(row)
    column.addWidget(card)
    return column


class TimeField(QTimeEdit):
    """A wall time in the locale's short form; it tells of a change once typing has ended."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setKeyboardTracking(False)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setFixedWidth(theme().grown(_TIME_WIDTH))
        steady(self)

    @property
    def at(self) -> time:
        """The time that stands in it."""
        return time(self.time().hour(), self.time().minute())

    def show_time(self, at: time) -> None:
        """Put a time into it, without a word to anybody."""
        self.blockSignals(True)
        self.setTime(QTime(at.hour, at.minute))
        self.blockSignals(False)


def beside(*widgets: QWidget) -> QWidget:
    """Several small fields in a line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget)
    return made
