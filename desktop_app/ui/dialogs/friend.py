"""Who a friend is, what they see, and how often."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.friends import LADDER, Friend, Interval, with_interval
from desktop_app.ui.dialogs.foot import foot
from desktop_app.ui.theme import GAP, GRID, SHEET_WIDTH
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.clock_field import ClockField
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.text import dialog_heading, hint, quiet, title
from desktop_app.ui.widgets.tick_line import TickLine
from desktop_app.ui.words.friends import interval_words

_USUAL: Final = time(18)


class FriendDialog(Sheet):
    """`saved` carries the friend; whoever has written it accepts the dialog."""

    saved = Signal(object)

    def __init__(
        self,
        friend: Friend,
        promises: Sequence[tuple[UUID, str]],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Friend"))
        self._friend, self._today = friend, today
        self.name = line(words=friend.name)
        self._needs = quiet(self.tr("A name is enough to begin."))
        self._needs.hide()
        self.reach = line(self.tr("A mail address, a number, a place"), friend.reach)
        self.agreed = line(self.tr("Reads it, listens, gives no advice"), friend.agreed)
        self.promises = {own: _check(words, own in friend.promises) for own, words in promises}
        self.every = Choice(
            self.tr("How often"), [(str(int(each)), interval_words(each)) for each in LADDER]
        )
        self.every.show_choice(str(int(friend.every)))
        self.has_day = TickLine(self.tr("Next conversation on"))
        self.has_day.setChecked(friend.next_on is not None)
        self.day = DayField(friend.next_on or today)
        self.has_time = TickLine(self.tr("At a certain time"))
        self.has_time.setChecked(friend.next_at is not None)
        self.time = ClockField(friend.next_at or _USUAL)
        self.small_wins = TickLine(self.tr("Offer to share a small win, at most once a week"))
        self.small_wins.setChecked(friend.small_wins)
        for box in (self.has_day, self.has_time):
            box.toggled.connect(self._enable)
        self._enable()
        self._set_out()
        self.name.setFocus()

    def _enable(self) -> None:
        self.day.setEnabled(self.has_day.isChecked())
        self.has_time.setEnabled(self.has_day.isChecked())
        self.time.setEnabled(self.has_day.isChecked() and self.has_time.isChecked())

    def _save(self) -> None:
        if not self.name.text().strip():
            self._needs.show()
            announce(self, self._needs.text())
            self.name.setFocus()
            return
        day = self.day.day if self.has_day.isChecked() else None
        every = Interval(int(self.every.value))
        said = replace(
            self._friend,
            name=" ".join(self.name.text().split()),
            reach=self.reach.text().strip(),
            agreed=self.agreed.text().strip(),
            promises=tuple(own for own, box in self.promises.items() if box.isChecked()),
            next_on=day,
            next_at=self.time.at if day and self.has_time.isChecked() else None,
            small_wins=self.small_wins.isChecked(),
        )
        changed = with_interval(said, every, self._today)
        self.saved.emit(replace(changed, next_on=day) if day else changed)

    def _set_out(self) -> None:
        column = self.column
        column.addWidget(dialog_heading(self.tr("A friend beside you")))
        column.addLayout(labelled(self.tr("Name"), self.name))
        column.addWidget(self._needs)
        column.addLayout(labelled(self.tr("How to reach them"), self.reach))
        column.addLayout(labelled(self.tr("What they agreed to"), self.agreed))
        column.addLayout(self._sees())
        often = QVBoxLayout()
        often.setSpacing(GAP)
        often.addWidget(title(self.tr("How often")))
        often.addWidget(self.every)
        often.addLayout(self._next())
        column.addLayout(often)
        column.addWidget(self.small_wins)
        self.foot.addLayout(foot(self, self.tr("Save"), self._save))

    def _sees(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(title(self.tr("What they see")))
        if not self.promises:
            column.addWidget(quiet(self.tr("There is no promise yet.")))
        for box in self.promises.values():
            column.addWidget(box)
        column.addWidget(
            hint(self.tr("These promises and no other. Notes and feelings stay here."))
        )
        return column

    def _next(self) -> QGridLayout:
        self.day.setAccessibleName(self.tr("Day of the next conversation"))
        self.time.setAccessibleName(self.tr("Time of the next conversation"))
        rows = QGridLayout()
        rows.setVerticalSpacing(GAP)
        for row, (box, field) in enumerate(((self.has_day, self.day), (self.has_time, self.time))):
            rows.addWidget(box, row, 0)
            rows.addWidget(field, row, 1)
        rows.setColumnStretch(0, 1)
        return rows


def _check(words: str, on: bool) -> TickLine:
    box = TickLine(words)
    box.setChecked(on)
    return box
