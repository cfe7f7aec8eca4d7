"""One of several as chips that go on in the next line where they need to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.one_of import OneOf


class Choice(QWidget):
    """Emits the key of what was chosen by the user; arrow keys choose among the chips.

    With `can_be_none` nothing is chosen at first, and a press on what is on takes it back: "".
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        can_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is for screen readers; `choices` are pairs of key and words."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._can_be_none, self._was_on = can_be_none, False
        self._group = OneOf(self)
        self._chips: dict[str, Chip] = {}
        flow = FlowLayout(self)
        for key, words in choices:
            chip = self._chips[key] = Chip(words, parent=self)
            self._group.add(chip)
            flow.addWidget(chip)
            chip.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
            chip.pressed.connect(lambda chip=chip: self._remember(chip))
            chip.clicked.connect(self._take_back)
        if not can_be_none:
            self.show_choice(choices[0][0])

    @property
    def value(self) -> str:
        """The key of what is on, "" for none."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def name_choices(self, words: Mapping[str, str]) -> None:
        """Offer these keys alone, in these words."""
        for key, chip in self._chips.items():
            chip.setVisible(key in words)
            chip.say(words.get(key, ""))

    def show_choice(self, key: str) -> None:
        """Switch `key` on, or none, without a word to anybody."""
        self.blockSignals(True)
        self._group.choose(self._chips.get(key))
        self.blockSignals(False)

    def take_focus(self) -> None:
        """Put the keyboard on what is on, or on the first."""
        self._chips.get(self.value, next(iter(self._chips.values()))).setFocus()

    def _remember(self, chip: Chip) -> None:
        self._was_on = chip.isChecked()

    def _take_back(self) -> None:
        if self._can_be_none and self._was_on:
            self.show_choice("")
            self.chosen.emit("")
