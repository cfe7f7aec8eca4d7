"""Friend: who is beside the user, what they are told, and what came back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.pages.groups import GroupsPage
from desktop_app.ui.theme import GAP, GRID, Role
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.fields import Paragraph, labelled
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.friend_card import FriendCard, FriendState
from desktop_app.ui.widgets.kept_words import Kept, KeptRow, KindCard
from desktop_app.ui.widgets.surfaces import Card, Rows
from desktop_app.ui.widgets.text import body, quiet, section


@dataclass(frozen=True, slots=True)
class FriendPageState:
    """Everything that the page draws. `kind` is shown on a hard day, `win` is worth a word."""

    friends: tuple[FriendState, ...] = ()
    kind: Kept | None = None
    win: Kept | None = None
    log: tuple[Kept, ...] = ()


class FriendPage(GroupsPage):
    """Emits what is wanted: of a friend, of the log, of a small win, and the note to copy."""

    add_requested = Signal()
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
    win_shared = Signal()
    win_put_off = Signal()
    wins_ended = Signal()
    read_requested = Signal(object)
    erase_requested = Signal(object)
    erase_all_requested = Signal()
    note_copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Friend"))
        self._state: FriendPageState | None = None
        self.add = PrimaryButton(self.tr("Add a friend"), "plus")
        self.add.clicked.connect(self.add_requested)
        self.aside.addWidget(self.add)
        self.note = Paragraph()
        self.note.setPlainText(self._ask())
        self._about = self._supporter()
        self.column.addWidget(self.bar)
        self.column.addWidget(self.groups)
        self.column.addWidget(self._about)

    def show_state(self, state: FriendPageState) -> None:
        """Draw the friends and the log; nothing is done where nothing changed."""
        if state == self._state:
            return
        self._state = state
        if state.friends:
            line = self.tr("Kept sends nothing. You see each word before it goes.")
            self.say(self.tr("Someone beside you"), line)
        else:
            self.say(
                self.tr("Someone beside you"),
                self.tr("One person you trust, a few facts, a short talk. They appear here."),
            )
        self.draw_groups(self._parts(state))

    def _parts(self, state: FriendPageState) -> list[QWidget]:
        parts: list[QWidget] = []
        if state.kind:
            parts.append(self._kind(state.kind))
        if state.win:
            parts.append(self._win(state.win))
        parts += [self._friend(each) for each in state.friends]
        if state.log:
            parts.append(self._log(state.log))
        return parts

    def _friend(self, state: FriendState) -> FriendCard:
        card = FriendCard(state)
        for name in (
            *("share_requested", "talk_requested", "invite_requested", "words_requested"),
            *("edit_requested", "remove_requested", "agreed", "put_off"),
            *("talk_removed", "words_removed"),
        ):
            getattr(card, name).connect(getattr(self, name))
        return card

    def _kind(self, kind: Kept) -> KindCard:
        card = KindCard(self)
        card.show_kind(kind)
        return card

    def _win(self, win: Kept) -> Card:
        card, row = Card(ground=Role.SOFT, border=None), FlowLayout()
        card.column.addWidget(body(win.words))
        share = OutlinedButton(win.second)
        later, never = WordButton(self.tr("Not now")), WordButton(self.tr("Do not ask again"))
        for button, signal in (
            (share, self.win_shared),
            (later, self.win_put_off),
            (never, self.wins_ended),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        card.column.addLayout(row)
        return card

    def _log(self, log: tuple[Kept, ...]) -> QWidget:
        made, rows, head = QWidget(), Rows(), QHBoxLayout()
        for each in log:
            row = KeptRow(each, self.tr("Erase"), self.tr("Read"))
            row.opened.connect(self.read_requested)
            row.removed.connect(self.erase_requested)
            rows.add(row)
        erase = WordButton(self.tr("Erase all"))
        erase.clicked.connect(self.erase_all_requested)
        head.addWidget(section(self.tr("What you shared")), 1)
        head.addWidget(erase)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(rows)
        return made

    def _supporter(self) -> QWidget:
        made, card = QWidget(), Card()
        for words in (
            self.tr("Stays neutral: a miss is a data point, to them as well."),
            self.tr("Is kind, and gives advice when you ask for it."),
            self.tr("Is there regularly; a quarter of an hour is enough."),
            self.tr("Keeps what you share between the two of you."),
        ):
            card.column.addWidget(body(words))
        copy = OutlinedButton(self.tr("Copy the note"), "copy")
        copy.clicked.connect(lambda: self.note_copied.emit(self.note.toPlainText()))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + GRID)
        column.addWidget(section(self.tr("What a good supporter does")))
        column.addWidget(card)
        column.addLayout(labelled(self.tr("A note to ask someone"), self.note))
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(quiet(self.tr("Change it as you like. It goes where you paste it.")))
        return made

    def _ask(self) -> str:
        return self.tr(
            "Hello, I am practising to keep very small promises to myself. Would you read a few"
            " lines from me now and then, and talk with me for a quarter of an hour? Listening is"
            " what helps; nothing needs to be judged or solved. If it does not suit you, that is"
            " fine."
        )
