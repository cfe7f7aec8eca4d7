"""Buttons of which one is on, or none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """Arrow keys choose; Tab stops once: at what is on, else where the keyboard is, or first.

    Qt sees to that when one of them gets the keyboard, but not when one is chosen.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._stop_once)

    def add(self, button: QAbstractButton) -> None:
        """Put one more behind the others; screen readers know it as one of several."""
        button.setAutoExclusive(True)
        self.addButton(button)
        self._stop_once()

    def choose(self, button: QAbstractButton | None) -> None:
        """Switch one on, or none."""
        self.setExclusive(False)
        for each in self.buttons():
            each.setChecked(each is button)
        self.setExclusive(True)

    def _stop_once(self) -> None:
        buttons = self.buttons()
        held = [each for each in buttons if each.isChecked() or each.hasFocus()]
        stop = next((each for each in held if each.isChecked()), (held or buttons)[0])
        for each in buttons:
            other = each.focusPolicy() & ~Qt.FocusPolicy.TabFocus
            each.setFocusPolicy(other | Qt.FocusPolicy.TabFocus if each is stop else other)
