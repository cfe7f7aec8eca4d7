"""The cues of a promise: a row for each, with what few need under a quiet button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time
from uuid import uuid4
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.promises import Cue, CueKind
from desktop_app.ui.theme import GAP, GRID
from desktop_app.ui.widgets.buttons import IconButton, OutlinedButton
from desktop_app.ui.widgets.cue_settings import CheckIns, Others, setting_of
from desktop_app.ui.widgets.steady import steady
from desktop_app.ui.widgets.text import hint, second_line
from desktop_app.ui.widgets.tick_line import TickLine

_FIRST_TIME = time(8)
_FIRST_WAIT = 10
_LETTERS_OF_A_ZONE = 20

Remark = Callable[[Cue], str]
"""What is to be known about a cue, such as that it lies in quiet hours; "" for nothing."""


class CueField(QWidget):
    """A row for each cue, and a button to add one."""

    changed = Signal()

    def __init__(
        self, check_ins: CheckIns, others: Others, remark: Remark, parent: QWidget | None = None
    ) -> None:
        """`others` are the promises that a cue may follow on, with their titles."""
        super().__init__(parent)
        self._check_ins, self._others, self._remark = check_ins, others, remark
        self._rows: list[CueRow] = []
        self._add = OutlinedButton(self.tr("Add a cue"), "plus")
        self._add.setMenu(self._kinds())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in the order shown."""
        return [*(stop for row in self._rows for stop in row.stops()), self._add]

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues, in the order shown; one that says the same as an earlier one is left out."""
        said: dict[Cue, Cue] = {}
        for row in self._rows:
            said.setdefault(replace(row.cue, id=""), row.cue)
        return tuple(said.values())

    def show_cues(self, cues: Sequence[Cue]) -> None:
        """Show exactly these."""
        for row in list(self._rows):
            self._drop(row)
        for cue in cues:
            self._put(cue)

    def _put(self, cue: Cue) -> CueRow:
        row = CueRow(cue, self._check_ins, self._others, self._remark)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        self._add.raise_()  # so that a screen reader comes to it behind them
        row.show()
        return row

    def _drop(self, row: CueRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: CueRow) -> None:
        self._drop(row)
        self._add.setFocus()
        self.changed.emit()

    def _begin(self, kind: CueKind) -> None:
        cue = Cue(uuid4().hex[:8], kind)
        match kind:
            case CueKind.TIME:
                cue = replace(cue, at=_FIRST_TIME)
            case CueKind.CHECK_IN:
                cue = replace(cue, check_in=next(iter(self._check_ins)).value)
            case CueKind.AFTER:
                cue = replace(cue, after=self._others[0][0], minutes=_FIRST_WAIT)
        self._put(cue).stops()[0].setFocus()
        self.changed.emit()

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for kind, words in (
            (CueKind.TIME, self.tr("At a time")),
            (CueKind.FIRST_USE, self.tr("When the computer is first used that day")),
            (CueKind.CHECK_IN, self.tr("At a check-in")),
            (CueKind.AFTER, self.tr("After another promise was kept")),
        ):
            action = menu.addAction(words)
            action.setEnabled(kind is not CueKind.AFTER or bool(self._others))
            action.triggered.connect(lambda *_, kind=kind: self._begin(kind))
        return menu


class CueRow(QWidget):
    """One cue: what sets it off; whether it comes in quiet hours, and its zone, when asked for."""

    changed = Signal()
    removed = Signal()

    def __init__(self, cue: Cue, check_ins: CheckIns, others: Others, remark: Remark) -> None:
        super().__init__()
        self._zone_held, self._tell_remark = cue.zone, remark
        self._setting = setting_of(cue, check_ins, others)
        self._remark = hint()
        self._extras = QWidget()
        self._over_quiet = TickLine(self.tr("Also in quiet hours"))
        self._over_quiet.setChecked(cue.over_quiet)
        self._zone: QComboBox | None = None
        self._more = IconButton(self.tr("More about this cue"), "more")
        self._remove = IconButton(self.tr("Remove this cue"), "close")
        self._set_out(pins=cue.kind is CueKind.TIME)
        self._setting.changed.connect(self._change)
        self._over_quiet.toggled.connect(self._change)
        self._remove.clicked.connect(self.removed)
        self._more.clicked.connect(self._show_or_hide_extras)
        self._show_extras(cue.over_quiet or cue.zone is not None)
        self._show_remark()

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in the order shown."""
        zone = [self._zone] if self._zone is not None else []
        return [*self._setting.stops, self._more, self._remove, self._over_quiet, *zone]

    @property
    def cue(self) -> Cue:
        """The cue as the fields say it."""
        zone = self._zone.currentData() if self._zone is not None else self._zone_held
        return replace(self._setting.cue, over_quiet=self._over_quiet.isChecked(), zone=zone)

    def _change(self) -> None:
        self._show_remark()
        self.changed.emit()

    def _show_remark(self) -> None:
        words = self._tell_remark(self.cue)
        self._remark.say(words)
        self._remark.setVisible(bool(words))

    def _show_or_hide_extras(self) -> None:
        self._show_extras(self._extras.isHidden())
        self.changed.emit()

    def _show_extras(self, shown: bool) -> None:
        if shown and self._zone is None and self._setting.cue.kind is CueKind.TIME:
            self._zone = self._zones()
            self._extra_row.insertWidget(2, self._zone)
        self._extras.setVisible(shown)

    def _zones(self) -> QComboBox:
        field = steady(QComboBox())
        field.setAccessibleName(self.tr("Time zone of the cue"))
        field.setMinimumContentsLength(_LETTERS_OF_A_ZONE)
        field.addItem(self.tr("Wherever I am"), None)
        for zone in sorted(available_timezones()):
            field.addItem(zone.replace("_", " "), zone)
        field.setCurrentIndex(max(0, field.findData(self._zone_held)) if self._zone_held else 0)
        field.currentIndexChanged.connect(self._change)
        return field

    def _set_out(self, *, pins: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._setting)
        head.addStretch(1)
        head.addWidget(self._more)
        head.addWidget(self._remove)
        self._extra_row = QHBoxLayout(self._extras)
        self._extra_row.setContentsMargins(0, 0, 0, GRID)
        self._extra_row.setSpacing(2 * GAP)
        self._extra_row.addWidget(self._over_quiet)
        if pins:
            self._extra_row.addWidget(second_line(self.tr("Time zone"), lines=1))
        self._extra_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._remark)
        column.addWidget(self._extras)
