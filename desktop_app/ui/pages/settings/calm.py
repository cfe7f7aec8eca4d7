"""Settings of when Kept speaks: quiet hours, a hold, check-ins, the weekly review."""

from __future__ import annotations

from datetime import time
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLayout

from desktop_app.domain.settings import Settings
from desktop_app.ui.pages.settings.hold import HoldRow
from desktop_app.ui.pages.settings.row import SettingRow, TimeField, beside, group
from desktop_app.ui.widgets.text import quiet
from desktop_app.ui.widgets.weekday_field import WeekdayField
from desktop_app.ui.words.promises import check_in_names

USUAL: Final = {
    "morning_check_in": time(8),
    "midday_check_in": time(13),
    "evening_check_in": time(20),
    "review_check_in": time(18),
}
"""The times that are offered for check-ins that are off."""


class CalmSection(QObject):
    """`changed` carries the name of a diary's setting and its value."""

    changed = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from = TimeField(self.tr("Quiet from"))
        self._until = TimeField(self.tr("Quiet until"))
        for name, field in (("quiet_from", self._from), ("quiet_until", self._until)):
            field.timeChanged.connect(lambda _, name=name, at=field: self.changed.emit(name, at.at))
        names = {f"{each}_check_in": words for each, words in check_in_names().items()}
        self._check_ins = {name: _CheckIn(name, words) for name, words in names.items()}
        for check_in in self._check_ins.values():
            check_in.changed.connect(self.changed)
        self.hold = HoldRow()
        self._review = WeekdayField(none=self.tr("Off"))
        self._review.setAccessibleName(self.tr("Day of the weekly review"))
        self._review.activated.connect(
            lambda _: self.changed.emit("review_weekday", self._review.weekday)
        )
        self._review_at = TimeField(self.tr("Time of the weekly review"))
        self._review_at.timeChanged.connect(
            lambda _: self.changed.emit("review_at", self._review_at.at)
        )

    def layout(self) -> QLayout:
        """The card."""
        remarks = {
            "morning_check_in": self.tr("What do I promise today?"),
            "midday_check_in": self.tr("A glance, nothing more."),
            "evening_check_in": self.tr("Two minutes to look back."),
        }
        hours = beside(self._from, quiet(self.tr("to")), self._until)
        return group(
            self.tr("Quiet hours and check-ins"),
            SettingRow(
                self.tr("Quiet hours"), hours, self.tr("No cue comes then. Equal times: none.")
            ),
            self.hold,
            *(SettingRow(c.words, c.field, remarks[name]) for name, c in self._check_ins.items()),
            SettingRow(
                self.tr("Weekly review"),
                beside(self._review, self._review_at),
                self.tr("What improved, one adjustment."),
            ),
        )

    def show_settings(self, settings: Settings) -> None:
        """Draw the settings."""
        self._from.show_time(settings.quiet_from)
        self._until.show_time(settings.quiet_until)
        for name, check_in in self._check_ins.items():
            check_in.show_time(getattr(settings, name))
        self._review.show_weekday(settings.review_weekday)
        self._review_at.show_time(settings.review_at)
        self._review_at.setEnabled(settings.review_weekday is not None)


class _CheckIn(QObject):
    changed = Signal(str, object)

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._name, self.words = name, words
        self._on = QCheckBox()
        self._on.setAccessibleName(words)
        self._at = TimeField(self.tr("Time of: {check_in}").format(check_in=words))
        self._at.show_time(USUAL[name])
        self.field = beside(self._on, self._at)
        self._on.toggled.connect(self._tell)
        self._at.timeChanged.connect(self._tell)

    def show_time(self, at: time | None) -> None:
        """Show when it is; None is off, and its time waits."""
        with QSignalBlocker(self._on):
            self._on.setChecked(at is not None)
        self._at.setEnabled(at is not None)
        if at is not None:
            self._at.show_time(at)

    def _tell(self) -> None:
        self.changed.emit(self._name, self._at.at if self._on.isChecked() else None)
