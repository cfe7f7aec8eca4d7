"""Settings: each takes effect at once; nothing has to be saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.settings import Settings
from desktop_app.ui.language import Language
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.settings.calm import CalmSection
from desktop_app.ui.pages.settings.computer import ComputerSection
from desktop_app.ui.pages.settings.day import DaySection
from desktop_app.ui.pages.settings.diary_place import DiaryPlaceSection
from desktop_app.ui.pages.settings.exchange import ExchangeSection
from desktop_app.ui.pages.settings.locking import LockingSection
from desktop_app.ui.pages.settings.safety import SafetySection
from desktop_app.ui.words.days import clock


class SettingsPage(Page):
    """Its sections emit what is wished for; `opened` asks for the settings as they are now."""

    opened = Signal()

    def __init__(self, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Settings"))
        self.day, self.calm = DaySection(self), CalmSection(self)
        self.computer = ComputerSection(languages, self)
        self.safety, self.locking = SafetySection(self), LockingSection(self)
        self.exchange = ExchangeSection(self)
        self.place = DiaryPlaceSection(self)
        for layout in (
            self.day.layout(),
            self.calm.layout(),
            self.computer.look_layout(),
            self.computer.computer_layout(),
            self.safety.layout(),
        ):
            self.column.addLayout(layout)
        self.column.addWidget(self.locking.card)
        self.column.addLayout(self.exchange.layout())
        self.column.addLayout(self.place.layout())

    def show_settings(self, settings: Settings, zone_now: str) -> None:
        """Draw the diary's settings; `zone_now` is the zone that days are counted in now."""
        self.say(
            self.tr("Your day ends at {time}").format(time=clock(settings.day_ends_at)),
            self.tr("Each change holds at once. The first two groups travel with your diary."),
        )
        self.day.show_settings(settings, zone_now)
        self.calm.show_settings(settings)

    def showEvent(self, event: QShowEvent) -> None:
        """Other programs may have changed something meanwhile."""
        super().showEvent(event)
        self.opened.emit()
