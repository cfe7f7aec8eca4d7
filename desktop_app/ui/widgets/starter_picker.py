"""One promise out of the starters, grouped by what they serve, or one in the user's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.starters import Starter
from desktop_app.ui.theme import GAP, GRID, GROUP_GAP
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.fields import line
from desktop_app.ui.widgets.text import section


class StarterPicker(QWidget):
    """Exactly one of all: choosing a starter empties the field `own`, writing lets them go."""

    changed = Signal()

    def __init__(
        self,
        starters: Mapping[str, Sequence[Starter]],
        groups: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._by_title = {one.title: one for group in starters.values() for one in group}
        self._choices = {
            serves: Choice(groups[serves], [(s.title, s.title) for s in group], can_be_none=True)
            for serves, group in starters.items()
        }
        self.own = line(self.tr("A few words are enough"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP - GRID)
        for serves, choice in self._choices.items():
            group = QVBoxLayout()
            group.setSpacing(GAP)
            group.addWidget(section(groups[serves]))
            group.addWidget(choice)
            column.addLayout(group)
            choice.chosen.connect(lambda title, serves=serves: self._choose(serves, title))
        self.own.textEdited.connect(self._write)

    @property
    def picked(self) -> Starter:
        """The starter, or the user's own title with nothing else; an empty title for none."""
        for choice in self._choices.values():
            if choice.value:
                return self._by_title[choice.value]
        return Starter(self.own.text().strip())

    def take_focus(self) -> None:
        """Put the keyboard on what is picked: a starter, own words, or the first starter."""
        if self.own.text():
            self.own.setFocus()
        else:
            choices = list(self._choices.values())
            next((choice for choice in choices if choice.value), choices[0]).take_focus()

    def pick(self, title: str) -> None:
        """Choose the starter of that title, or show the words as the user's own."""
        for choice in self._choices.values():
            choice.show_choice(title)
        self.own.setText("" if title in self._by_title else title)

    def _choose(self, serves: str, title: str) -> None:
        for other, choice in self._choices.items():
            if other != serves:
                choice.show_choice("")
        if title:
            self.own.clear()
        self.changed.emit()

    def _write(self) -> None:
        for choice in self._choices.values():
            choice.show_choice("")
        self.changed.emit()
