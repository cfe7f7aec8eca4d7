"""The one line of Today that says that the weekly review waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import BUTTON_HEIGHT, CARD_PADDING, GAP, Role, theme
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.surfaces import SeldomCard
from desktop_app.ui.widgets.text import body


class ReviewLine(SeldomCard):
    """Hidden while no review waits. `opened` and `left` are what can be said to it."""

    opened = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.WARM_SOFT, parent=parent)

    def make(self) -> None:
        """The words, and what can be said to them."""
        words = body(self.tr("The week can be looked back on, in five short steps."))
        words.setMinimumHeight(theme().grown(BUTTON_HEIGHT))
        self.column.setContentsMargins(CARD_PADDING, GAP, GAP, GAP)
        flow = FlowLayout()
        for button, signal in (
            (OutlinedButton(self.tr("Look back")), self.opened),
            (WordButton(self.tr("Not this week")), self.left),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit())
            flow.addWidget(button)
        self.column.addLayout(BesideLayout(words, flow))
