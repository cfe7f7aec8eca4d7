"""One offer at a time, as a quiet card: what it is about, why, and what can be said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import GRID, Role
from desktop_app.ui.widgets.buttons import Button, OutlinedButton, WordButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.surfaces import SeldomCard
from desktop_app.ui.widgets.text import second_line, title

if TYPE_CHECKING:
    from desktop_app.ui.widgets.computed import Computed


@dataclass(frozen=True, slots=True)
class Offered:
    """What the card says; `answers` are pairs of key and words, the nearest one first.

    `how` its figures are computed, where it has any.
    """

    heading: str
    words: str
    answers: tuple[tuple[str, str], ...]
    how: str = ""


class QuietCard(SeldomCard):
    """Hidden while there is nothing to offer. `answered` carries the key of an answer."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.WARM_SOFT, parent=parent)
        self._shown: Offered | None = None

    def make(self) -> None:
        """What it is about, why, and room for the answers."""
        self._heading, self._words = title(), second_line()
        self._words.set_role(Role.INK)
        self._answers = FlowLayout()
        self._how: Computed | None = None
        self.column.addWidget(self._heading)
        self.column.addWidget(self._words)
        self.column.addSpacing(GRID)
        self.column.addLayout(self._answers)

    def show_offer(self, offered: Offered | None) -> None:
        """Show this, or nothing."""
        if offered != self._shown:
            self.prepare()
            self._shown = offered
            self._fill(offered)
        self.setVisible(offered is not None)

    def _fill(self, offered: Offered | None) -> None:
        while (item := self._answers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if offered is None:
            return
        self._heading.say(offered.heading)
        self._words.say(offered.words)
        self._explain(offered.how)
        for number, (key, words) in enumerate(offered.answers):
            button: Button = OutlinedButton(words) if number == 0 else WordButton(words)
            button.clicked.connect(lambda *_, key=key: self.answered.emit(key))
            self._answers.addWidget(button)

    def _explain(self, how: str) -> None:
        """The question is made once there is something to explain: a start has no offers."""
        if self._how is None and how:
            from desktop_app.ui.widgets.computed import Computed  # noqa: PLC0415 (seldom used)

            self._how = Computed()
            self.column.insertWidget(self.column.indexOf(self._words) + 1, self._how)
        if self._how is not None:
            self._how.explain(how)
