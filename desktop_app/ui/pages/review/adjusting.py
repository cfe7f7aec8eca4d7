"""The one adjustment of a review: what is suggested, or a promise or check-in of one's choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.ui.theme import GAP, GROUP_GAP
from desktop_app.ui.widgets.buttons import OutlinedButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.quiet_card import Offered, QuietCard
from desktop_app.ui.widgets.text import hint
from desktop_app.ui.words.spoken import plain_menu_text


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be changed: one suggestion, the promises, and the check-ins by key and words."""

    suggested: Offered | None = None
    promises: Sequence[tuple[UUID, str]] = ()
    check_ins: Sequence[tuple[str, str]] = ()


class Adjusting(QWidget):
    """`answered` carries the key of an answer to the suggestion, the others what to change."""

    answered = Signal(str)
    promise_chosen = Signal(object)
    check_in_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = Offers()
        self.card = QuietCard()
        self.card.answered.connect(self.answered)
        self._promise = OutlinedButton(self.tr("Change a promise…"))
        self._check_in = OutlinedButton(self.tr("Change a check-in…"))
        self._promise.clicked.connect(self._offer_promises)
        self._check_in.clicked.connect(self._offer_check_ins)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        column.addWidget(self.card)
        flow = FlowLayout()
        flow.setSpacing(GAP)
        flow.addWidget(self._promise)
        flow.addWidget(self._check_in)
        column.addLayout(flow)
        column.addWidget(hint(self.tr("One change at a time, or none: a week may stay as it is.")))

    def show_offers(self, offers: Offers) -> None:
        """Draw the suggestion, and remember what the buttons offer."""
        self._offers = offers
        self.card.show_offer(offers.suggested)
        self._promise.setEnabled(bool(offers.promises))

    def _offer_promises(self) -> None:
        menu = self._menu()
        for promise, title in self._offers.promises:
            menu.addAction(plain_menu_text(title)).triggered.connect(
                lambda *_, promise=promise: self.promise_chosen.emit(promise)
            )
        self._open(menu, self._promise)

    def _offer_check_ins(self) -> None:
        menu = self._menu()
        for key, words in self._offers.check_ins:
            menu.addAction(words).triggered.connect(
                lambda *_, key=key: self.check_in_chosen.emit(key)
            )
        self._open(menu, self._check_in)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self, menu: QMenu, below: QWidget) -> None:
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
