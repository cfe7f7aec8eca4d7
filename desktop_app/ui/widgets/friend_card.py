"""One friend: what they see and how often, what comes next, what came back."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import GAP, GRID, Role
from desktop_app.ui.widgets.buttons import IconButton, OutlinedButton, WordButton
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.kept_words import Kept, KeptRow
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, second_line, section, title
from desktop_app.ui.words.help import help_of


@dataclass(frozen=True, slots=True)
class FriendState:
    """A friend as drawn; `proposal` is the reason for another interval, `offered` its words."""

    id: UUID
    name: str
    about: str
    sees: str
    rhythm: str
    has_date: bool = False
    proposal: str = ""
    offered: str = ""
    talks: tuple[Kept, ...] = ()
    messages: tuple[Kept, ...] = ()


class FriendCard(Card):
    """Emits what is wanted, each with the friend's id."""

    share_requested = Signal(object)
    talk_requested = Signal(object)
    invite_requested = Signal(object)
    words_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    agreed = Signal(object)
    put_off = Signal(object)
    talk_removed = Signal(object)
    words_removed = Signal(object)

    def __init__(self, state: FriendState, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.state = state
        self.column.setSpacing(GAP)
        self.column.addLayout(self._head())
        if state.proposal:
            self.column.addWidget(self._proposal())
        self.column.addSpacing(GRID)
        self.column.addLayout(self._acts())
        self._list(self.tr("Conversations"), state.talks, self.talk_removed)
        self._list(self.tr("Kind messages"), state.messages, self.words_removed)

    def _head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(GRID // 2)
        texts.addWidget(title(self.state.name))
        for words in (self.state.about, self.state.sees, self.state.rhythm):
            if words:
                texts.addWidget(second_line(words))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(texts, 1)
        for words, icon, signal in (
            (self.tr("Change"), "edit", self.edit_requested),
            (self.tr("Remove"), "remove", self.remove_requested),
        ):
            button = IconButton(words, icon)
            button.setAccessibleName(f"{words}: {self.state.name}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.state.id))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _proposal(self) -> Card:
        card = Card(ground=Role.SOFT, border=None)
        card.column.addWidget(body(self.state.proposal))
        card.column.addWidget(Computed(help_of("friend").computed))
        row = FlowLayout()
        yes, later = OutlinedButton(self.state.offered), WordButton(self.tr("Not now"))
        yes.clicked.connect(lambda: self.agreed.emit(self.state.id))
        later.clicked.connect(lambda: self.put_off.emit(self.state.id))
        row.addWidget(yes)
        row.addWidget(later)
        card.column.addLayout(row)
        return card

    def _acts(self) -> FlowLayout:
        share = OutlinedButton(self.tr("Show what goes out"), "share")
        share.clicked.connect(lambda: self.share_requested.emit(self.state.id))
        flow = FlowLayout()
        flow.addWidget(share)
        acts = [
            (self.tr("Note a conversation"), self.talk_requested),
            (self.tr("Keep a kind message"), self.words_requested),
        ]
        if self.state.has_date:
            acts.append((self.tr("Invitation"), self.invite_requested))
        for words, signal in acts:
            button = WordButton(words)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.state.id))
            flow.addWidget(button)
        return flow

    def _list(self, name: str, kept: tuple[Kept, ...], removed: SignalInstance) -> None:
        if not kept:
            return
        self.column.addSpacing(GAP)
        self.column.addWidget(section(name))
        for each in kept:
            row = KeptRow(each, self.tr("Remove"), inset=0)
            row.removed.connect(removed)
            self.column.addWidget(row)
