"""What was around today: asked in one line of chips, and one quiet line once it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.phrases import isolated
from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import GAP, theme
from desktop_app.ui.widgets.buttons import WordButton
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.showing import show_in_place, show_or_hide
from desktop_app.ui.widgets.text import second_line, section

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QCompleter

_FIELD = 150


@dataclass(frozen=True, slots=True)
class DayNote:
    """What is noted of the day (None: not answered yet), what is offered, what is known."""

    noted: tuple[str, ...] | None
    usual: tuple[str, ...]
    known: tuple[str, ...] = ()


class DayNoteLine(QWidget):
    """Emits each circumstance as it is noted or taken back, or that there is nothing of note."""

    note_requested = Signal(str)
    unnote_requested = Signal(str)
    nothing_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = DayNote(None, ())
        self._is_open = False
        self._said = second_line()
        self._change = WordButton(self.tr("Change"))
        self._change.clicked.connect(self._open)
        self._answer = QWidget()
        self._asked = QWidget()
        self._chips = QWidget()
        self._field: _Field | None = None
        self._set_out()

    def show_note(self, note: DayNote) -> None:
        """Draw what is noted; an answer closes the question unless it was opened to be changed."""
        self._note = note
        if note.noted is None:
            self._is_open = False
        self._draw()

    @property
    def words(self) -> str:
        """What the quiet line says."""
        return self._said.text()

    def _draw(self) -> None:
        noted = self._note.noted
        is_asking = noted is None or self._is_open
        if noted:
            self._said.say(self.tr("Today: {what}").format(what=", ".join(map(isolated, noted))))
        else:
            self._said.say(self.tr("Nothing of note today"))
        if is_asking:
            self._offer()
        shown, left = self._asked, self._answer
        if not is_asking:
            shown, left = left, shown
        had_keyboard = _take_keyboard(left) is not None
        show_or_hide(left, shown=False)
        show_or_hide(shown)
        if had_keyboard:
            goal = next(iter(self._chips.findChildren(Chip))) if is_asking else self._change
            goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        fresh = QWidget()
        flow = FlowLayout(fresh)
        noted = self._note.noted or ()
        for name in dict.fromkeys((*self._note.usual, *noted)):
            chip = Chip(name)
            chip.setChecked(name in noted)
            chip.toggled.connect(lambda on, name=name: self._say(name, on=on))
            flow.addWidget(chip)
        nothing = Chip(self.tr("nothing of note"))
        nothing.setChecked(self._note.noted == ())
        nothing.toggled.connect(lambda _on: self._say_nothing())
        flow.addWidget(nothing)
        typed = self._field.text() if self._field is not None else ""
        self._field = self._new_field(typed)
        flow.addWidget(self._field)
        if self._is_open:
            close = WordButton(self.tr("Close"))
            close.clicked.connect(self._shut)
            flow.addWidget(close)
        self._replace(fresh)

    def _replace(self, fresh: QWidget) -> None:
        """The keyboard stays on what it switched, or in the field."""
        held = _take_keyboard(self._chips)
        show_in_place(self._asked_column, self._chips, fresh)
        self._chips = fresh
        if held is not None:
            words = held.words if isinstance(held, Chip) else ""
            same = (chip for chip in fresh.findChildren(Chip) if chip.words == words)
            goal = next(same, self._field)
            if goal is not None:
                goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_field(self, typed: str) -> _Field:
        field = _Field(self._note.known)
        field.setText(typed)
        field.setPlaceholderText(self.tr("something else"))
        field.setAccessibleName(self.tr("Something else about today"))
        field.setObjectName("chip")
        field.setFixedWidth(theme().grown(_FIELD))
        field.entered.connect(self.note_requested)
        return field

    def _say(self, name: str, *, on: bool) -> None:
        (self.note_requested if on else self.unnote_requested).emit(name)

    def _say_nothing(self) -> None:
        self._is_open = False
        self.nothing_requested.emit()

    def _open(self) -> None:
        self._is_open = True
        self._draw()

    def _shut(self) -> None:
        self._is_open = False
        if self._field is not None:
            self._field.hand_over()
        self._draw()

    def _set_out(self) -> None:
        row = QHBoxLayout(self._answer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._said, 1)
        row.addWidget(self._change)
        self._asked_column = QVBoxLayout(self._asked)
        self._asked_column.setContentsMargins(0, 0, 0, 0)
        self._asked_column.setSpacing(GAP)
        self._asked_column.addWidget(section(self.tr("Anything about today?")))
        self._asked_column.addWidget(self._chips)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._answer)
        whole.addWidget(self._asked)


def _take_keyboard(part: QWidget) -> QWidget | None:
    """What had it in `part`, which goes: else it would be sent on, and the page with it."""
    at = QApplication.focusWidget()
    if at is None or not part.isAncestorOf(at):
        return None
    at.clearFocus()
    return at


class _Field(QLineEdit):
    """Offers what is `known` once the keyboard comes: the first paint waits for no offers.

    `entered` carries what was typed, or chosen from the offers.
    """

    entered = Signal(str)

    def __init__(self, known: tuple[str, ...]) -> None:
        super().__init__()
        self._known = known
        self.returnPressed.connect(self.hand_over)

    def hand_over(self) -> None:
        """Tell what stands in it, and be empty."""
        name = " ".join(self.text().split())
        self.clear()
        if name:
            self.entered.emit(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the list of offers, once."""
        if self.completer() is None:
            self.setCompleter(self._offers())
        super().focusInEvent(event)

    def _offers(self) -> QCompleter:
        from PySide6.QtWidgets import QCompleter  # noqa: PLC0415 (see above)

        offers = QCompleter(list(self._known), self)
        offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers.setFilterMode(Qt.MatchFlag.MatchContains)
        offers.activated.connect(self.hand_over, Qt.ConnectionType.QueuedConnection)
        return offers
