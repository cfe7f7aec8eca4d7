"""A field for a time of the day, which goes on from midnight to midnight."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit

from desktop_app.ui.widgets.parted import choosing_parts
from desktop_app.ui.widgets.steady import steady


class ClockField(QTimeEdit):
    """A wall time; a step past the last hour comes to the first."""

    def __init__(self, at: time = time.min) -> None:
        super().__init__(QTime(at.hour, at.minute))
        self.setWrapping(True)
        steady(self)
        choosing_parts(self)

    @property
    def at(self) -> time:
        """The time that stands in it."""
        return time(self.time().hour(), self.time().minute())
