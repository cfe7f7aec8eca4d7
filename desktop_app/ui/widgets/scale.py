"""A scale of numbered steps, one of which can be chosen, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QWidget,
)

from desktop_app.ui.theme import BUTTON_HEIGHT, GAP, GRID, Role, Type, theme
from desktop_app.ui.widgets.buttons import Button, Dress
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.one_of import OneOf
from desktop_app.ui.widgets.text import Text, hint, title

_IN_A_LINE: Final = 5
"""More steps than these go on in the next line where they need to."""


class _Step(Button):
    plain = Dress(Role.QUIET, Role.SURFACE, Role.LINE, Type.TEXT, padding=0)
    checked = Dress(Role.INK, Role.SOFT, Role.ACCENT, Type.CUE, padding=0)

    def sizeHint(self) -> QSize:
        """Wider than high, the same whatever the figure."""
        return QSize(theme().grown(BUTTON_HEIGHT + GRID), theme().grown(BUTTON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Steps are never squeezed."""
        return self.sizeHint()


class Scale(QWidget):
    """Number keys choose, Backspace clears, as does a click on what is chosen.

    `ends` are the words of the lowest and the highest step. On a scale that goes to 10 a 0 after
    the 1 makes it ten; on one without a 0 the key 0 clears.
    """

    changed = Signal()

    def __init__(
        self,
        words: str,
        steps: Sequence[int],
        ends: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self._ends = ends
        self._said: int | None = None  # a step that is clicked is chosen before it says so
        self._group = OneOf(self)
        self._steps = {n: self._step(n, words, steps[-1]) for n in steps}
        for step in self._steps.values():
            step.setAccessibleDescription(self._meaning())
        self._set_out(title(words))
        self.setFocusProxy(self._steps[steps[0]])

    @property
    def value(self) -> int | None:
        """The chosen step; None: not said."""
        return next((n for n, step in self._steps.items() if step.isChecked()), None)

    def say(self, value: int | None) -> None:
        """Choose `value`, or clear with None."""
        self._group.choose(None if value is None else self._steps[value])
        first = next(iter(self._steps))
        self.setFocusProxy(self._steps[first if value is None else value])
        before, self._said = self._said, value
        if value != before:
            self.changed.emit()

    def eventFilter(self, step: QObject, event: QEvent) -> bool:
        """A press on the chosen step, by mouse or Space, takes it back."""
        pressed = (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonPress
            and event.button() is Qt.MouseButton.LeftButton
        ) or (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        )
        if pressed and isinstance(step, _Step) and step.isChecked():
            self.say(None)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The number keys, wherever in the scale the focus is."""
        digit = event.key() - Qt.Key.Key_0.value
        if digit == 0 and self.value == 1 and 10 in self._steps:
            digit = 10
        if digit in self._steps:
            self.say(digit)
            self._steps[digit].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif digit == 0 or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.say(None)
        else:
            super().keyPressEvent(event)

    def _step(self, n: int, words: str, most: int) -> _Step:
        step = _Step(str(n), parent=self)
        step.setAccessibleName(self.tr("{what}: {n} of {most}").format(what=words, n=n, most=most))
        step.installEventFilter(self)
        step.toggled.connect(lambda on: self.say(n) if on else None)
        self._group.add(step)
        return step

    def _meaning(self) -> str:
        """What the ends stand for."""
        first, *_, last = self._steps
        low, high = self._ends
        return self.tr("{first} is {low}, {last} is {high}").format(
            first=first, low=low, last=last, high=high
        )

    def _set_out(self, words: Text) -> None:
        grid = QGridLayout(self)
        is_long = len(self._steps) > _IN_A_LINE
        row: QLayout = FlowLayout() if is_long else QHBoxLayout()
        row.setSpacing(GAP)
        for step in self._steps.values():
            row.addWidget(step)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(words, 0, 0, 1, 3)
        grid.addLayout(row, 1, 0, 1, 3 if is_long else 2)
        grid.setColumnStretch(2, 1)
        if is_long:
            grid.addWidget(hint(self._meaning()), 2, 0, 1, 3)
            return
        low, high = (hint(end) for end in self._ends)
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(low, 2, 0)
        grid.addWidget(high, 2, 1)
