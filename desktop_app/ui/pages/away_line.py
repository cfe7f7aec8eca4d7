"""The one line after days without a word: fill in, set a pause, or leave it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.agenda import Away
from desktop_app.ui.theme import BUTTON_HEIGHT, CARD_PADDING, GAP, Role, theme
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.surfaces import SeldomCard
from desktop_app.ui.widgets.text import body
from desktop_app.ui.words.days import day_and_month


class AwayLine(SeldomCard):
    """Hidden while there is nothing to say. Each signal carries the Away it is about."""

    fill_requested = Signal(object)
    pause_requested = Signal(object)
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.WARM_SOFT, parent=parent)
        self._away: Away | None = None

    def make(self) -> None:
        """The words, and what can be said to them."""
        self._words = body()
        self._words.setMinimumHeight(theme().grown(BUTTON_HEIGHT))
        self.column.setContentsMargins(CARD_PADDING, GAP, GAP, GAP)
        flow = FlowLayout()
        fill = OutlinedButton(self.tr("Fill in"))
        pause = WordButton(self.tr("Set a pause"))
        leave = WordButton(self.tr("Leave it"))
        for button, signal in (
            (fill, self.fill_requested),
            (pause, self.pause_requested),
            (leave, self.left),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(self._away))
            flow.addWidget(button)
        self.column.addLayout(BesideLayout(self._words, flow))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text() if self._is_made else ""

    def show_away(self, away: Away | None) -> None:
        """Say since when no day has a word; nothing where there is no such gap."""
        self._away = away
        if away is not None:
            self.prepare()
            self._words.say(
                self.tr("The days since {day} have no word yet.").format(
                    day=day_and_month(away.first, away.last)
                )
            )
        self.setVisible(away is not None)
