"""A look back to be read: all its sections below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import GRID, GROUP_GAP
from desktop_app.ui.widgets.buttons import OutlinedButton
from desktop_app.ui.widgets.facts import Fact, facts_card, quoted
from desktop_app.ui.widgets.text import body, section


@dataclass(frozen=True, slots=True)
class Section:
    """One step of a look back: its name, a sentence that answers it, facts.

    `quotes` are the user's words, each with when they were said (empty where that is clear).
    """

    name: str
    sentence: str
    facts: tuple[Fact, ...] = ()
    quotes: tuple[tuple[str, str], ...] = ()


class Told(QWidget):
    """`write_requested`: the user wants to write, or to say it otherwise."""

    write_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GROUP_GAP)
        self._shown: tuple[Sequence[Section], str] | None = None

    def show_sections(self, sections: Sequence[Section], write: str) -> None:
        """Draw these, with a button that says `write` where there is something to write."""
        if (sections, write) == self._shown:
            return
        self._shown = sections, write
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in sections:
            self._column.addWidget(_drawn(each))
        if write:
            button = OutlinedButton(write)
            button.clicked.connect(lambda *_: self.write_requested.emit())
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _drawn(told: Section) -> QWidget:
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * GRID)
    column.addWidget(section(told.name))
    if told.sentence:
        column.addWidget(body(told.sentence))
    if told.facts:
        column.addWidget(facts_card(told.facts))
    for when, words in told.quotes:
        column.addLayout(quoted(when, words))
    return group
