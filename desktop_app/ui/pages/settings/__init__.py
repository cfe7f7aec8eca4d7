"""Settings: each takes effect at once; nothing has to be saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.language import Language
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.settings.calm import CalmSection
from desktop_app.ui.pages.settings.computer import ComputerSection
from desktop_app.ui.pages.settings.day import DaySection
from desktop_app.ui.pages.settings.diary_place import DiaryPlaceSection


class SettingsPage(Page):
    """Its sections emit what is wished for; `opened` asks for the settings as they are now."""

    opened = Signal()

    def __init__(
        self, languages: Sequence[Language], spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Settings"))
        self.say(
            self.tr("As you like it"),
            self.tr("Each change holds at once. The first two groups travel with your diary."),
        )
        self.day, self.calm = DaySection(self), CalmSection(self)
        self.computer = ComputerSection(languages, spoken, self)
        self.place = DiaryPlaceSection(self)
        for layout in (
            self.day.layout(),
            self.calm.layout(),
            self.computer.look_layout(),
            self.computer.computer_layout(),
            self.place.layout(),
        ):
            self.column.addLayout(layout)

    def showEvent(self, event: QShowEvent) -> None:
        """Other programs may have changed something meanwhile."""
        super().showEvent(event)
        self.opened.emit()
