"""The day as it stands: told anew to whoever shows it when the diary or the clock moves on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from desktop_app.diary import Diary
from desktop_app.domain.agenda import Agenda
from desktop_app.domain.days import Part


class CurrentDay(QObject):
    """`shown` carries today's agenda, yesterday's, and the part of the day it is."""

    shown = Signal(object, object, object)

    def __init__(self, diary: Diary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary = diary
        self._told: tuple[Agenda, Agenda, Part] | None = None

    def follow(self, show: Callable[[Agenda, Agenda, Part], object]) -> None:
        """Call `show` with the day as it stands, now and whenever it moves on."""
        if self._told is None:
            self.tell()
        if self._told is not None:
            show(*self._told)
        self.shown.connect(show)

    def tell(self) -> None:
        """Read the day and tell it."""
        today, part = self._now()
        self._told = self._diary.agenda(today), self.yesterday(), part
        self.shown.emit(*self._told)

    def yesterday(self) -> Agenda:
        """The day before today."""
        return self._diary.agenda(self._diary.today - timedelta(days=1))

    def look_at_the_clock(self) -> None:
        """At each beat: tell the day anew when another day or part of it has begun."""
        told = self._told and (self._told[0].day, self._told[2])
        if self._now() != told:
            self.tell()

    def _now(self) -> tuple[date, Part]:
        return self._diary.today, self._diary.rule.part(self._diary.now().time())
