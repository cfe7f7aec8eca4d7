"""What a promise serves: one of four values, or the user's own words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.fields import line

_OWN = "own"


class ServesField(QWidget):
    """Nothing has to be chosen; own words are asked for when they are."""

    changed = Signal()

    def __init__(self, values: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`values`: words by the key that the diary holds."""
        super().__init__(parent)
        self._keys = tuple(values)
        choices = [*values.items(), (_OWN, self.tr("In my words"))]
        self._choice = Choice(self.tr("What it serves"), choices, can_be_none=True)
        self._words = line(self.tr("What is this for?"))
        self._words.setAccessibleName(self.tr("What it serves, in your words"))
        self._words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._choice)
        column.addWidget(self._words)
        self._choice.chosen.connect(self._choose)
        self._words.textChanged.connect(self.changed)

    @property
    def serves(self) -> str:
        """The key of a value, the user's words, or nothing."""
        own = self._choice.value == _OWN
        return self._words.text().strip() if own else self._choice.value

    def show_serves(self, serves: str) -> None:
        """Choose a value by its key, or show own words."""
        is_own = bool(serves) and serves not in self._keys
        self._choice.show_choice(_OWN if is_own else serves)
        self._words.setText(serves if is_own else "")
        self._words.setVisible(is_own)

    def take_focus(self) -> None:
        """Put the keyboard on the values."""
        self._choice.take_focus()

    def _choose(self, key: str) -> None:
        self._words.setVisible(key == _OWN)
        if key == _OWN:
            self._words.setFocus()
        self.changed.emit()
