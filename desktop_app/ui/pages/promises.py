"""Promises: what is asked for, what pauses, rests or is archived; all that can be changed in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import GAP, GRID, GROUP_GAP, Role, Type
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.buttons import Button, Dress, FlushWord, PrimaryButton
from desktop_app.ui.widgets.dragging import Dragging
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.promise_line import LineState, PromiseLine
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import section

_BY_KEYBOARD: Final = Qt.FocusReason.ShortcutFocusReason
"""The one reason with which Qt lets a program say that the keyboard moved the focus."""


@dataclass(frozen=True, slots=True)
class Group:
    """Promises in the same state, of which those that do not sort stand in front.

    A `folded` group is behind its name until it is asked for.
    """

    name: str
    lines: tuple[LineState, ...]
    folded: bool = False

    @property
    def fixed(self) -> int:
        """How many lines keep their place."""
        return sum(1 for line in self.lines if not line.sorts)


@dataclass(frozen=True, slots=True)
class PromisesState:
    """What the page shows. `all_pause`: a pause for everything is going on."""

    heading: str
    line: str = ""
    groups: tuple[Group, ...] = ()
    all_pause: bool = False


class PromisesPage(Page):
    """Emits what the user wants; `ordered` carries the ids of one group in their new order."""

    new_requested = Signal()
    begin_requested = Signal()
    edit_requested = Signal(object)
    delete_requested = Signal(object)
    more_requested = Signal(object, QPoint)
    return_requested = Signal(object)
    ordered = Signal(list)
    pause_all_requested = Signal()
    resume_all_requested = Signal()
    undo_requested = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Promises"))
        self._lines: list[PromiseLine] = []
        self._state: PromisesState | None = None
        self._unfolded: set[str] = set()
        self.bar = AcknowledgementBar()
        self.bar.undo_requested.connect(self.undo_requested)
        self.new = PrimaryButton(self.tr("New promise"), "plus")
        self.new.setToolTip(self.tr("Ctrl+N"))
        self.new.clicked.connect(self.new_requested)
        self.pause_all = FlushWord(self.tr("Pause everything…"))
        self.pause_all.clicked.connect(self._pause_or_resume)
        self._groups = QWidget()
        self._empty = EmptyState(
            "promises",
            self.tr("Begin with one small promise"),
            self.tr(
                "Your promises will be listed here, each with its cue and its smaller version."
            ),
            self.tr("Begin with one"),
        )
        self._empty.acted.connect(self.begin_requested)
        self._arrange()

    def show_promises(self, state: PromisesState) -> None:
        """Draw the promises; nothing is done where nothing changed."""
        if state == self._state:
            return
        self._state = state
        self.say(state.heading, state.line)
        self.heading.setVisible(bool(state.groups))
        self._empty.setVisible(not state.groups)
        for button in (self.new, self.pause_all):
            button.setVisible(bool(state.groups))
        self.pause_all.say(
            self.tr("End the pause") if state.all_pause else self.tr("Pause everything…")
        )
        self._build(state)

    def acknowledge(self, words: str, *, undo: bool) -> None:
        """Answer with one line of fact."""
        self.bar.acknowledge(words, can_undo=undo, can_reflect=False)
        self.verticalScrollBar().setValue(0)

    def shift(self, promise: UUID, step: int) -> None:
        """Move a promise within its group; -1 is up."""
        for group in self._state.groups if self._state else ():
            ids = [line.promise for line in group.lines]
            if promise in ids:
                before = ids.index(promise)
                self._put(group, before, before + step)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is in view again."""
        super().showEvent(event)
        self.shown.emit()

    def _pause_or_resume(self) -> None:
        if self._state is not None and self._state.all_pause:
            self.resume_all_requested.emit()
        else:
            self.pause_all_requested.emit()

    def _build(self, state: PromisesState) -> None:
        focused = self._focused()
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        self._lines = []
        for group in state.groups:
            column.addLayout(self._group(group))
        self.column.replaceWidget(self._groups, fresh)
        old, self._groups = self._groups, fresh
        fresh.show()
        if focused is not None:
            self._focus_again(*focused)
        old.hide()
        old.deleteLater()

    def _group(self, group: Group) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        rows, lines = Rows(), [self._line(state) for state in group.lines]
        for line in lines:
            rows.add(line)
        Dragging(rows, lines, group.fixed).moved.connect(partial(self._put, group))
        if group.folded:
            name = _Fold(group.name)
            name.toggled.connect(rows.setVisible)
            name.toggled.connect(lambda on: self._remember(group.name, on))
            name.setChecked(group.name in self._unfolded)
            rows.setVisible(name.isChecked())
            column.addWidget(name)
        else:
            column.addWidget(section(group.name))
        column.addWidget(rows)
        return column

    def _line(self, state: LineState) -> PromiseLine:
        line = PromiseLine(state)
        line.edit_requested.connect(self.edit_requested)
        line.delete_requested.connect(self.delete_requested)
        line.more_requested.connect(self.more_requested)
        line.return_requested.connect(self.return_requested)
        line.left.connect(lambda step: self._walk(line, step))
        line.move_requested.connect(self.shift)
        self._lines.append(line)
        return line

    def _walk(self, line: PromiseLine, step: int) -> None:
        """Go to the line above or below that can be seen."""
        there = [other for other in self._lines if other.isVisible()]
        there.sort(key=lambda other: other.mapTo(self, QPoint()).y())
        place = there.index(line) + step
        if 0 <= place < len(there):
            there[place].setFocus(_BY_KEYBOARD)
            self.ensureWidgetVisible(there[place])

    def _put(self, group: Group, before: int, after: int) -> None:
        """Wish for another order of a group; what is fixed stays in front."""
        if before >= group.fixed <= after < len(group.lines):
            ids = [line.promise for line in group.lines]
            ids.insert(after, ids.pop(before))
            self.ordered.emit(ids)

    def _focused(self) -> tuple[object, int] | None:
        for place, line in enumerate(self._lines):
            if line.hasFocus() or any(w.hasFocus() for w in line.findChildren(QWidget)):
                return line.state.promise, place
        return None

    def _focus_again(self, key: object, place: int) -> None:
        """Stay with the promise, or with the place in the list where it is gone."""
        if not self._lines:
            return
        same = [line for line in self._lines if line.state.promise == key]
        line = same[0] if same else self._lines[min(place, len(self._lines) - 1)]
        has_ring = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        line.setFocus(_BY_KEYBOARD if has_ring else Qt.FocusReason.OtherFocusReason)

    def _remember(self, name: str, on: bool) -> None:
        self._unfolded = self._unfolded | {name} if on else self._unfolded - {name}

    def _arrange(self) -> None:
        self.aside.setSpacing(2 * GAP)
        self.aside.addWidget(self.pause_all)
        self.aside.addWidget(self.new)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._empty)
        self.column.addWidget(self._groups)


class _Fold(Button):
    """The name of a folded group; a press unfolds it."""

    plain = Dress(Role.QUIET, kind=Type.SECTION, padding=GRID)

    def __init__(self, words: str) -> None:
        super().__init__(words, "chevron-right")
        self.setCheckable(True)
        self.toggled.connect(self._turn)

    def _turn(self, on: bool) -> None:
        self._icon = "chevron-down" if on else "chevron-right"
        self.update()
