"""One setting: its words and a remark beside the field that changes it."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import CARD_PADDING, GAP, GRID, ROW_HEIGHT, theme
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.clock_field import ClockField
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import second_line, section, title

_AIR = 12
_WORDS = 130


class SettingRow(QWidget):
    """`words` name `field`, `remark` explains it; a `wide` field stands below its words."""

    def __init__(self, words: str, field: QWidget, remark: str = "", *, wide: bool = False) -> None:
        super().__init__()
        self._field = field
        self._remark = second_line(remark)
        show_or_hide(self._remark, shown=bool(remark))
        field.setAccessibleName(words)
        if isinstance(field, QComboBox) and (typed := field.lineEdit()) is not None:
            typed.setAccessibleName(words)
        field.setAccessibleDescription(remark)
        self._switch = field if isinstance(field, QCheckBox) else field.findChild(QCheckBox)
        if self._switch is not None:
            self._switch.setProperty("wordless", True)  # it ends where others end
        name = title(words)
        if box := field if isinstance(field, QComboBox) else field.findChild(QComboBox):
            name.setBuddy(box)  # where its value stands for its name, this tells what it is
        self._set_out(name, wide=wide)

    def remark(self, words: str) -> None:
        """Explain it in other words."""
        self._remark.say(words)
        self._remark.setVisible(bool(words))
        self._field.setAccessibleDescription(words)

    def follow_look(self) -> None:
        """Follow the user's text size."""
        self.setMinimumHeight(theme().grown(ROW_HEIGHT) - 2 * GRID)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside a switch switches it."""
        is_click = event.button() is Qt.MouseButton.LeftButton
        is_click = is_click and self.rect().contains(event.position().toPoint())
        if is_click and self._switch is not None:
            self._switch.click()

    def _set_out(self, name: QWidget, *, wide: bool) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(name)
        texts.addWidget(self._remark)
        texts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, _AIR, CARD_PADDING, _AIR)
        column.setSpacing(GAP)
        if wide:
            column.addLayout(texts)
            column.addWidget(self._field)
        else:
            row = BesideLayout(texts, self._field, least=_WORDS)
            row.setSpacing(2 * GAP)
            column.addLayout(row)
        self.setMinimumHeight(theme().grown(ROW_HEIGHT) - 2 * GRID)


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


class TimeField(ClockField):
    """A wall time in the locale's short form; it tells of a change once typing has ended."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setKeyboardTracking(False)
        self._is_behind = False
        self.editingFinished.connect(self._settle)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_time(self, at: time) -> None:
        """Put a time into it, without a word to anybody; what is half typed will say more."""
        self._is_behind = self.hasFocus() and self.text() != self.textFromDateTime(self.dateTime())
        if not self._is_behind:
            self.blockSignals(True)
            self.setTime(QTime(at.hour, at.minute))
            self.blockSignals(False)

    def _settle(self) -> None:
        """What was typed holds, if it is the time that stood here before another was set."""
        if self._is_behind:
            self._is_behind = False
            self.timeChanged.emit(self.time())


def beside(*widgets: QWidget, at_end: bool = True) -> QWidget:
    """Several small fields in a line, or in more where that is too short; they end as others do."""
    made = QWidget()
    row = FlowLayout(made, at_end=at_end)
    for widget in widgets:
        row.addWidget(widget)
    return made
