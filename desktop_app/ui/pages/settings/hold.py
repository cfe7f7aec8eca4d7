"""The setting that is no setting: silence for a while, and its end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.pages.settings.row import SettingRow
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate


class HoldRow(SettingRow):
    """`hold_requested` carries `1h`, `tomorrow`, `day` or `off`."""

    hold_requested = Signal(str)

    def __init__(self) -> None:
        self._ways = {
            "1h": OutlinedButton(translate("HoldRow", "1 hour")),
            "tomorrow": OutlinedButton(translate("HoldRow", "Until tomorrow")),
            "day": WordButton(translate("HoldRow", "Until a day…")),
            "off": OutlinedButton(translate("HoldRow", "Let them come again")),
        }
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in self._ways.values():
            flow.addWidget(button)
        super().__init__(translate("HoldRow", "Hold cues"), buttons, wide=True)
        for name, button in self._ways.items():
            button.clicked.connect(partial(self.hold_requested.emit, name))
        self.show_hold("", is_hold=False)

    def show_hold(self, words: str, *, is_hold: bool) -> None:
        """Say what holds cues now, and offer the end of a hold or its beginning."""
        for name, button in self._ways.items():
            button.setVisible((name == "off") is is_hold)
        self.remark(words or self.tr("Silence for a while. What is due stays due."))
