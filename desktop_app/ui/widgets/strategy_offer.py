"""What worked before, offered again when the same obstacle comes back: one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme import GAP, GRID, Role
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, second_line, title


@dataclass(frozen=True, slots=True)
class OfferedStrategy:
    """A strategy in words: its name, what to do, what it has shown (nothing: it is unused).

    `has_helped`: something was kept after it; `how` that is counted.
    """

    id: UUID
    name: str
    what: str
    evidence: str
    has_helped: bool = False
    how: str = ""


Helpers = Callable[[Sequence[str]], Sequence[OfferedStrategy]]
"""What worked before where one of these was in the way, the most promising first."""


def no_helpers(_obstacles: Sequence[str]) -> Sequence[OfferedStrategy]:
    """Nothing that worked before."""
    return ()


class StrategyOffer(Card):
    """Hidden while nothing fits. `used` carries the id of a strategy that the user takes up."""

    used = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.WARM_SOFT, border=None, parent=parent)
        self._found: tuple[OfferedStrategy, ...] = ()
        self._at = 0
        self._taken: set[UUID] = set()
        self._lead, self._name = second_line(), title()
        self._what, self._evidence, self._how = body(), second_line(), Computed()
        for words in (self._lead, self._evidence):
            words.set_role(Role.INK)
        self._use, self._other = OutlinedButton(self.tr("Use it")), WordButton("")
        self._other.say(self.tr("Another one"))
        self._use.clicked.connect(self._take)
        self._other.clicked.connect(self._go_on)
        self._set_out()
        self.hide()

    def offer(self, found: Sequence[OfferedStrategy]) -> None:
        """Offer the first of these; nothing moves where they are the same as before."""
        fresh = tuple(found)
        if fresh != self._found:
            self._found, self._at = fresh, 0
        self._show()

    @property
    def shown(self) -> OfferedStrategy | None:
        """What is offered now."""
        return self._found[self._at] if self._found else None

    def _take(self) -> None:
        if (shown := self.shown) is not None:
            self._taken.add(shown.id)
            self._show()
            announce(self, self._evidence.text())
            self.used.emit(shown.id)

    def _go_on(self) -> None:
        self._at = (self._at + 1) % len(self._found)
        self._show()
        announce(self, self._name.text())

    def _show(self) -> None:
        shown = self.shown
        self.setVisible(shown is not None)
        if shown is None:
            return
        is_taken = shown.id in self._taken
        self._name.say(shown.name)
        self._what.say(shown.what)
        self._what.setVisible(bool(shown.what))
        self._lead.say(
            self.tr("This helped you before")
            if shown.has_helped
            else self.tr("You kept this for such a day")
        )
        noted = self.tr("Noted. What is kept after it will be its evidence.")
        self._evidence.say(noted if is_taken else shown.evidence)
        self._evidence.setVisible(is_taken or bool(shown.evidence))
        self._how.explain("" if is_taken else shown.how)
        self._use.setVisible(not is_taken)
        self._other.setVisible(len(self._found) > 1)

    def _set_out(self) -> None:
        for part in (self._lead, self._name, self._what, self._evidence, self._how):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._use)
        row.addWidget(self._other)
        row.addStretch(1)
        self.column.addSpacing(GRID)
        self.column.addLayout(row)
