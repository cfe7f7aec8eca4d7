"""What a file would bring in: looked at first, chosen promise by promise, then taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.domain.phrases import isolated
from desktop_app.exchange.importers.plan import Choices
from desktop_app.ui.pages.settings.row import SettingRow
from desktop_app.ui.theme import GRID, WIDEST_WIDTH
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.steady import NarrowBox, steady
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import body, dialog_heading, quiet, section

_OUT: Final = "out"
_HEAVY_TO_LIGHT: Final = range(1, 6)


@dataclass(frozen=True, slots=True)
class ComingRow:
    """A promise of the file: its title, and a line about its entries."""

    promise: UUID
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class PlanState:
    """Everything that is drawn: `into` are promises of the diary that entries can be merged into,
    `moods` labels whose feeling is asked for, `left_out` sentences.
    """

    heading: str
    summary: str
    promises: tuple[ComingRow, ...]
    into: tuple[tuple[UUID, str], ...]
    moods: tuple[str, ...]
    left_out: tuple[str, ...]
    changes_anything: bool


class ImportDialog(Sheet):
    """`bring_requested` carries Choices; `stopped` is emitted when it is left while it works."""

    bring_requested = Signal(object)
    undo_requested = Signal()
    stopped = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(WIDEST_WIDTH, parent)
        self.setWindowTitle(self.tr("Import"))
        self._promises: dict[UUID, QComboBox] = {}
        self._moods: dict[str, QComboBox] = {}
        self._heading = dialog_heading(self.tr("Looking into {name}").format(name=isolated(name)))
        self._summary = quiet(self.tr("Nothing has come in yet."))
        self._busy = BusyLine()
        self._leave = WordButton(self.tr("Cancel"))
        self._undo = OutlinedButton(self.tr("Undo"), "undo")
        self._bring = PrimaryButton(self.tr("Bring it in"))
        self._set_out()
        self._busy.begin(self.tr("Reading the file"), can_cancel=False)

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        promises = {
            own: None if box.currentData() == _OUT else UUID(box.currentData())
            for own, box in self._promises.items()
            if box.currentData()
        }
        feelings = {mood: box.currentData() for mood, box in self._moods.items()}
        return Choices(promises, {mood: felt for mood, felt in feelings.items() if felt})

    def show_plan(self, state: PlanState) -> None:
        """Show what would come in, to be chosen from."""
        self._busy.end()
        self._heading.say(state.heading)
        self._summary.say(state.summary)
        if state.promises:
            self.column.addLayout(self._chosen(state))
        if state.moods:
            self.column.addLayout(self._asked(state.moods))
        if state.left_out:
            self.column.addLayout(_told(self.tr("Not carried over"), state.left_out))
        self.column.addStretch(1)
        self._bring.setVisible(state.changes_anything)
        self._leave.say(self.tr("Cancel") if state.changes_anything else self.tr("Close"))
        (self._bring if state.changes_anything else self._leave).setFocus()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far it is; `of` 0 where that is not known."""
        if of:
            self._busy.show_progress(done, of)

    def show_done(self, words: str) -> None:
        """Say what came in, and offer to take it back."""
        self._busy.end()
        self._say(self.tr("It is in your diary"), words)
        self._leave.say(self.tr("Close"))
        self._leave.setEnabled(True)
        self._undo.show()
        self._leave.setFocus()

    def show_refused(self, words: str) -> None:
        """Say why it did not come in."""
        self._busy.end()
        self._say(self.tr("Nothing came in"), words)
        self._bring.hide()
        self._leave.say(self.tr("Close"))

    def reject(self) -> None:
        """Leave; what is going on is stopped."""
        self.stopped.emit()
        super().reject()

    def _begin(self) -> None:
        choices = self.choices
        self._bring.hide()
        for box in (*self._promises.values(), *self._moods.values()):
            box.setEnabled(False)
        self._busy.begin(self.tr("Bringing it in"), can_cancel=False)
        self.bring_into_view(self._heading)
        self.bring_requested.emit(choices)

    def _say(self, heading: str, words: str) -> None:
        self._heading.say(heading)
        self._summary.say(words)
        self.bring_into_view(self._heading)
        announce(self, words)

    def _take_back(self) -> None:
        self.undo_requested.emit()
        self.accept()

    def _chosen(self, state: PlanState) -> QVBoxLayout:
        rows = Rows()
        for coming in state.promises:
            box = self._promises[coming.promise] = steady(NarrowBox())
            box.addItem(self.tr("Comes in"), "")
            box.addItem(self.tr("Stays out"), _OUT)
            for own, title in state.into:
                if own != coming.promise:
                    box.addItem(self.tr("Into “{title}”").format(title=isolated(title)), str(own))
            rows.add(SettingRow(coming.title, box, coming.about))
        return _under(self.tr("Promises"), rows)

    def _asked(self, moods: Sequence[str]) -> QVBoxLayout:
        rows = Rows()
        for mood in moods:
            box = self._moods[mood] = steady(QComboBox())
            box.addItem(self.tr("As a tag"), 0)
            for felt in _HEAVY_TO_LIGHT:
                box.addItem(_felt(self.tr("heavy"), self.tr("light"), felt), felt)
            rows.add(SettingRow(mood, box))
        return _under(self.tr("What these moods feel like, from 1 (heavy) to 5 (light)"), rows)

    def _set_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._heading)
        head.addWidget(self._summary)
        self.column.addLayout(head)
        self.column.addWidget(self._busy)
        stretch_then(self.foot, self._undo, self._leave, self._bring)
        self._undo.hide()
        self._bring.hide()
        self._leave.clicked.connect(self.reject)
        self._undo.clicked.connect(self._take_back)
        self._bring.clicked.connect(self._begin)


def _felt(heavy: str, light: str, felt: int) -> str:
    ends = {1: heavy, 5: light}
    return f"{felt} ({ends[felt]})" if felt in ends else str(felt)


def _under(heading: str, rows: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2 * GRID)
    column.addWidget(section(heading))
    column.addWidget(rows)
    return column


def _told(heading: str, sentences: Sequence[str]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID)
    column.addWidget(section(heading))
    for sentence in sentences:
        column.addWidget(body(sentence))
    return column
