"""Small words that are switched on and off, and one-of-several in the same dress."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from desktop_app.ui.theme import CHIP_HEIGHT, CHIP_PADDING, Role, Type
from desktop_app.ui.widgets.buttons import Button, Dress
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.one_of import OneOf

_SIDEWAYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Chip(Button):
    """A word that is on or off; Space switches it."""

    plain = Dress(Role.INK, Role.SUNKEN, None, Type.SECOND, CHIP_HEIGHT, CHIP_PADDING, CHIP_HEIGHT)
    checked = Dress(
        Role.INK, Role.SOFT, Role.ACCENT, Type.SECOND, CHIP_HEIGHT, CHIP_PADDING, CHIP_HEIGHT
    )


class Chips(QWidget):
    """Several chips, any number of them on; arrow keys move among them."""

    changed = Signal()

    def __init__(self, words: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._flow = FlowLayout(self)
        for name in words:
            self.add(name)

    def add(self, words: str, *, on: bool = False) -> Chip:
        """Put one more chip behind the others; the one that says the same if it is there."""
        for chip in self._chips():
            if chip.words == words:
                chip.setChecked(on or chip.isChecked())
                return chip
        chip = Chip(words, parent=self)
        chip.setChecked(on)
        chip.toggled.connect(self.changed)
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip

    def chosen(self) -> tuple[str, ...]:
        """The words that are on, in the order shown."""
        return tuple(chip.words for chip in self._chips() if chip.isChecked())

    def choose(self, words: Iterable[str]) -> None:
        """Switch exactly these on; those not there yet are added."""
        wanted = list(words)
        for chip in self._chips():
            chip.setChecked(chip.words in wanted)
        for name in wanted:
            self.add(name, on=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the focus to the neighbour on that side."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if event.key() in _SIDEWAYS and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        chips = self._chips()
        at = next((n for n, chip in enumerate(chips) if chip.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(chips):
            chips[at + step].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chips(self) -> list[Chip]:
        return [button for button in self._group.buttons() if isinstance(button, Chip)]


class Segments(QWidget):
    """One of several, side by side, such as Month, Quarter, Year; arrow keys choose."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`name` is for screen readers; `choices` are pairs of key and words, the first is on."""
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = OneOf(self)
        self._keys: dict[str, Chip] = {}
        row = FlowLayout(self)
        for key, words in choices:
            chip = self._keys[key] = Chip(words, parent=self)
            self._group.add(chip)
            row.addWidget(chip)
            chip.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
        self.show_choice(choices[0][0])

    @property
    def value(self) -> str:
        """The key of what is on."""
        return next(key for key, chip in self._keys.items() if chip.isChecked())

    def show_choice(self, key: str) -> None:
        """Switch `key` on without a word to anybody."""
        self.blockSignals(True)
        self._keys[key].setChecked(True)
        self.blockSignals(False)
