"""The promises of a day in their groups: walked, said and put in order by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.entries import Outcome
from desktop_app.domain.values import dataclass
from desktop_app.ui.keys import bind
from desktop_app.ui.theme import GRID, GROUP_GAP
from desktop_app.ui.widgets.buttons import Button, OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.dragging import Dragging
from desktop_app.ui.widgets.promise_row import PromiseRow, RowState
from desktop_app.ui.widgets.showing import show_in_place
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import section

_Place = tuple[UUID, date]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a name. The first `fixed` keep their place; None: none of them can be moved."""

    name: str
    rows: tuple[RowState, ...]
    fixed: int | None = None

    @property
    def shape(self) -> tuple[object, ...]:
        """What has to be built anew when it changes."""
        return (self.name, self.fixed, *((row.promise, row.day) for row in self.rows))


class PromiseGroups(QWidget):
    """`order_requested` carries the ids of one group in the order wished for."""

    log_requested = Signal(object, object, object)
    more_requested = Signal(object, object, QPoint)
    reflect_requested = Signal(object, object)
    order_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._rows: dict[_Place, PromiseRow] = {}
        self._inside = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inside)
        self._add_keys()

    def shows(self, promise: UUID, day: date) -> bool:
        """Whether there is a row of that promise on that day."""
        return (promise, day) in self._rows

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Draw these; rows that stay are the same widgets, the keyboard stays on its promise."""
        at = self._row_with_keyboard()
        if [group.shape for group in groups] == [group.shape for group in self._groups]:
            for group in groups:
                for state in group.rows:
                    self._rows[state.promise, state.day].show_state(state)
        else:
            self._build(groups)
        self._groups = tuple(groups)
        if at and (row := self._rows.get((at.state.promise, at.state.day))):
            _take_keyboard(row)

    def _build(self, groups: Sequence[Group]) -> None:
        self._rows = {}
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        for group in groups:
            column.addLayout(self._group(group))
        show_in_place(self._column, self._inside, fresh)
        self._inside = fresh

    def _group(self, group: Group) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        column.addWidget(section(group.name))
        card = Rows()
        rows = [self._row(state) for state in group.rows]
        for row in rows:
            card.add(row)
        if group.fixed is not None:
            dragging = Dragging(card, rows, group.fixed)
            dragging.moved.connect(partial(self._move, group))
        column.addWidget(card)
        return column

    def _row(self, state: RowState) -> PromiseRow:
        row = PromiseRow(state)
        row.log_requested.connect(self.log_requested)
        row.more_requested.connect(self.more_requested)
        self._rows[state.promise, state.day] = row
        return row

    def _add_keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        acts: dict[str, Callable[[], object]] = {
            "row-up": lambda: self._walk(-1),
            "row-down": lambda: self._walk(1),
            "done": lambda: self._log(Outcome.KEPT),
            "smaller": lambda: self._log(Outcome.KEPT_SMALLER),
            "not-today": lambda: self._log(Outcome.MISSED),
            "reflect": self._reflect,
            "more": self._ask_for_more,
            "move-up": lambda: self._move_focused(-1),
            "move-down": lambda: self._move_focused(1),
        }
        for name, act in acts.items():
            bind(name, self, act, within)

    def _row_with_keyboard(self) -> PromiseRow | None:
        at: QWidget | None = self.window().focusWidget()  # the application's may be in a dialog
        while at is not None and at is not self:
            if isinstance(at, PromiseRow):
                return at
            at = at.parentWidget()
        return None

    def _walk(self, step: int) -> None:
        rows, at = list(self._rows.values()), self._row_with_keyboard()
        if at is not None:
            _take_keyboard(rows[min(max(rows.index(at) + step, 0), len(rows) - 1)])

    def _log(self, outcome: Outcome) -> None:
        if (row := self._row_with_keyboard()) is not None:
            self.log_requested.emit(row.state.promise, row.state.day, outcome)

    def _reflect(self) -> None:
        row = self._row_with_keyboard()
        if row is not None and row.state.outcome is not None:
            self.reflect_requested.emit(row.state.promise, row.state.day)

    def _ask_for_more(self) -> None:
        if (row := self._row_with_keyboard()) is not None:
            place = row.mapToGlobal(row.rect().center())
            self.more_requested.emit(row.state.promise, row.state.day, place)

    def _move_focused(self, step: int) -> None:
        row = self._row_with_keyboard()
        for group in self._groups:
            if row is not None and row.state in group.rows:
                before = group.rows.index(row.state)
                self._move(group, before, before + step)

    def _move(self, group: Group, before: int, after: int) -> None:
        fixed = len(group.rows) if group.fixed is None else group.fixed
        if before < fixed or not fixed <= after < len(group.rows):
            return
        ids = [state.promise for state in group.rows]
        ids.insert(after, ids.pop(before))
        self.order_requested.emit(ids)


def _take_keyboard(row: PromiseRow) -> None:
    """Put the keyboard on the nearest thing that can be said of the promise, if it is elsewhere."""
    if any(button.hasFocus() for button in row.findChildren(Button)):
        return
    buttons = [button for button in row.findChildren(Button) if not button.isHidden()]
    nearest = [one for one in buttons if isinstance(one, PrimaryButton | OutlinedButton)]
    (nearest or buttons)[-1].setFocus(Qt.FocusReason.TabFocusReason)
