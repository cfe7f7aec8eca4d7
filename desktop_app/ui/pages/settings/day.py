"""Settings of the day: when it ends, its parts, and the zone it is lived in."""

from __future__ import annotations

from typing import Final
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLayout, QWidget

from desktop_app.domain.settings import Settings
from desktop_app.ui.pages.settings.row import SettingRow, TimeField, group
from desktop_app.ui.widgets.steady import NarrowBox, steady

_LETTERS: Final = 20
_AREAS: Final = (
    *("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/"),
    *("Indian/", "Pacific/", "Etc/UTC"),
)


class DaySection(QObject):
    """`changed` carries the name of a diary's setting and its value."""

    changed = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._times = {
            name: TimeField()
            for name in ("day_ends_at", "midday_from", "evening_from", "night_from")
        }
        for name, field in self._times.items():
            field.timeChanged.connect(lambda _, name=name: self._tell(name))
        self._zone = ZoneField()
        self._zone.chosen.connect(lambda zone: self.changed.emit("zone", zone or None))
        self._zone_row = SettingRow(self.tr("Time zone"), self._zone)

    def layout(self) -> QLayout:
        """The card."""
        times = self._times
        return group(
            self.tr("Your day"),
            SettingRow(
                self.tr("The day ends at"),
                times["day_ends_at"],
                self.tr("What you do before that still belongs to the day before."),
            ),
            SettingRow(self.tr("Midday begins at"), times["midday_from"]),
            SettingRow(self.tr("Evening begins at"), times["evening_from"]),
            SettingRow(self.tr("Night begins at"), times["night_from"]),
            self._zone_row,
        )

    def show_settings(self, settings: Settings, zone_now: str) -> None:
        """Draw the settings; `zone_now` is the zone that days are counted in now."""
        for name, field in self._times.items():
            field.show_time(getattr(settings, name))
        self._zone.show_zone(settings.zone or "")
        self._zone_row.remark(
            self.tr("Days are counted in {zone}.").format(zone=_as_read(zone_now))
        )

    def _tell(self, name: str) -> None:
        self.changed.emit(name, self._times[name].at)


class ZoneField(NarrowBox):
    """The zones of the world, to be searched by any part of their names; "" is this computer's."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LETTERS, parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem(self.tr("As this computer"), "")
        for zone in sorted(zone for zone in available_timezones() if zone.startswith(_AREAS)):
            self.addItem(_as_read(zone), zone)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))
        line = self.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._settle)
        self._zone = ""
        steady(self)

    def show_zone(self, zone: str) -> None:
        """Show this zone as the one chosen, once another is typed no longer."""
        self._zone = zone
        if not (self.hasFocus() and self.currentText() != self.itemText(self.currentIndex())):
            self._draw(zone)

    def _draw(self, zone: str) -> None:
        if self.findData(zone) < 0:
            self.addItem(_as_read(zone), zone)
        self.setCurrentIndex(self.findData(zone))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A click, too, chooses the whole name, so that another can be typed in its place."""
        super().focusInEvent(event)
        line = self.lineEdit()
        if event.reason() is Qt.FocusReason.MouseFocusReason and line is not None:
            QTimer.singleShot(0, line, line.selectAll)  # the click itself places the cursor first

    def _settle(self) -> None:
        """Take what was typed if it names a zone, else return to what is chosen."""
        named = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if named < 0:
            self._draw(self._zone)
        elif self.itemData(named) != self._zone:
            self.setCurrentIndex(named)
            self.chosen.emit(self.itemData(named))


def _as_read(zone: str) -> str:
    return zone.replace("_", " ")
