"""How it felt, from 1 (heavy) to 5 (light): five steps that can be left empty."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import BUTTON_HEIGHT, GAP, GRID, Role, Type, theme
from desktop_app.ui.widgets.buttons import Button, Dress
from desktop_app.ui.widgets.text import Text, hint, title

_STEPS: Final = range(1, 6)
_CLEARING: Final = (Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class _Step(Button):
    plain = Dress(Role.QUIET, Role.SURFACE, Role.LINE, Type.TEXT, padding=0)
    checked = Dress(Role.INK, Role.SOFT, Role.ACCENT, Type.CUE, padding=0)

    def sizeHint(self) -> QSize:
        """Wider than high, the same whatever the figure."""
        return QSize(theme().grown(BUTTON_HEIGHT + GRID), theme().grown(BUTTON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Steps are never squeezed."""
        return self.sizeHint()


class FeelingScale(QWidget):
    """Keys 1 to 5 choose, 0 or Backspace clears, as does a click on what is chosen."""

    changed = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self._group = QButtonGroup(self)
        self._steps = {n: self._step(n, words) for n in _STEPS}
        self._set_out(title(words))
        self.setFocusProxy(self._steps[1])

    @property
    def value(self) -> int | None:
        """1 (heavy) to 5 (light); None: not said."""
        return next((n for n, step in self._steps.items() if step.isChecked()), None)

    def say(self, value: int | None) -> None:
        """Choose `value`, or clear with None."""
        before = self.value
        if value is None:
            self._group.setExclusive(False)
            for step in self._steps.values():
                step.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._steps[value].setChecked(True)
        self.setFocusProxy(self._steps[value or 1])
        if value != before:
            self.changed.emit()

    def eventFilter(self, step: QObject, event: QEvent) -> bool:
        """A press on the chosen step, by mouse or Space, takes it back."""
        pressed = event.type() is QEvent.Type.MouseButtonPress or (
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
        if digit in _STEPS:
            self.say(digit)
            self._steps[digit].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in _CLEARING:
            self.say(None)
        else:
            super().keyPressEvent(event)

    def _step(self, n: int, words: str) -> _Step:
        step = _Step(str(n), parent=self)
        step.setAccessibleName(self.tr("{what}: {n} of 5").format(what=words, n=n))
        step.setAccessibleDescription(self.tr("1 is heavy, 5 is light"))
        step.installEventFilter(self)
        step.clicked.connect(lambda: self.say(n))
        self._group.addButton(step)
        return step

    def _set_out(self, words: Text) -> None:
        grid, row = QGridLayout(self), QHBoxLayout()
        row.setSpacing(GAP)
        for step in self._steps.values():
            row.addWidget(step)
        light = hint(self.tr("light"))
        light.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(GRID)
        grid.addWidget(words, 0, 0, 1, 2)
        grid.addLayout(row, 1, 0, 1, 2)
        grid.addWidget(hint(self.tr("heavy")), 2, 0)
        grid.addWidget(light, 2, 1)
