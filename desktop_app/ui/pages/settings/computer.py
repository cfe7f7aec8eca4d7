"""Settings of this computer: how Kept looks, speaks, starts, and what its pop-ups show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLayout

from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.language import Language
from desktop_app.ui.pages.settings.row import SettingRow, beside, group
from desktop_app.ui.widgets.buttons import OutlinedButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.steady import steady

_SIZES: Final = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5)
_MOTION: Final = {"system": None, "on": False, "off": True}
"""What `reduced_motion` is for: as the system, motion, no motion."""


class ComputerSection(QObject):
    """`changed` carries the name of a machine's setting and its value."""

    changed = Signal(str, object)
    login_switched = Signal(bool)
    key_requested = Signal()

    def __init__(self, languages: Sequence[Language], parent: QObject) -> None:
        """`languages` that ship."""
        super().__init__(parent)
        self._scheme = Choice(self.tr("Theme"), self._schemes())
        self._size = Choice(self.tr("Text size"), [(str(s), f"{s:.0%}") for s in _SIZES])
        self._motion = Choice(self.tr("Motion"), self._motions())
        self._language = LanguageRow(languages) if len(languages) > 1 else None
        self._login, self._neutral, self._notices = QCheckBox(), QCheckBox(), QCheckBox()
        self._key = OutlinedButton(self.tr("Show how…"))
        self._connect()

    def look_layout(self) -> QLayout:
        """The card about how Kept looks."""
        rows = [
            SettingRow(self.tr("Theme"), self._scheme, wide=True),
            SettingRow(self.tr("Text size"), self._size, wide=True),
            SettingRow(self.tr("Motion"), self._motion, wide=True),
        ]
        if self._language is not None:
            rows.append(self._language)
        return group(self.tr("Look and language"), *rows)

    def computer_layout(self) -> QLayout:
        """The card about starting and showing."""
        return group(
            self.tr("On this computer"),
            SettingRow(
                self.tr("Start at login"), self._login, self.tr("Kept waits in the tray then.")
            ),
            SettingRow(
                self.tr("Neutral texts"),
                self._neutral,
                self.tr("Pop-ups and notifications do not name your promises."),
            ),
            SettingRow(
                self.tr("Cues as notifications"),
                self._notices,
                self.tr("Of the desktop, in place of Kept’s own small window."),
            ),
            SettingRow(
                self.tr("A key of your own"),
                beside(self._key),
                self.tr("Log a promise from anywhere, by a shortcut of your desktop."),
            ),
        )

    def show_machine(self, machine: MachineSettings) -> None:
        """Draw the settings of this computer."""
        self._scheme.show_choice(machine.scheme)
        nearest = min(_SIZES, key=lambda size: abs(size - machine.text_factor))
        self._size.show_choice(str(nearest))
        motion = next(key for key, value in _MOTION.items() if value is machine.reduced_motion)
        self._motion.show_choice(motion)
        with QSignalBlocker(self._neutral), QSignalBlocker(self._notices):
            self._neutral.setChecked(machine.neutral_texts)
            self._notices.setChecked(machine.notifications)
        if self._language is not None:
            self._language.show_language(machine.language)

    def return_to_language(self) -> None:
        """Let the keyboard go on where another language was chosen."""
        if self._language is not None:
            self._language.take_keyboard()

    def show_login(self, is_on: bool) -> None:
        """Draw whether Kept starts at login."""
        with QSignalBlocker(self._login):
            self._login.setChecked(is_on)

    def _connect(self) -> None:
        tell = self.changed.emit
        self._scheme.chosen.connect(lambda key: tell("scheme", key))
        self._size.chosen.connect(lambda key: tell("text_factor", float(key)))
        self._motion.chosen.connect(lambda key: tell("reduced_motion", _MOTION[key]))
        if self._language is not None:
            self._language.chosen.connect(lambda code: tell("language", code))
        self._login.toggled.connect(self.login_switched)
        self._key.clicked.connect(self.key_requested)
        self._neutral.toggled.connect(lambda on: tell("neutral_texts", on))
        self._notices.toggled.connect(lambda on: tell("notifications", on))

    def _schemes(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]

    def _motions(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("As the system")),
            ("on", self.tr("Small movements")),
            ("off", self.tr("None")),
        ]


class LanguageRow(SettingRow):
    """The languages that ship, and that of the system."""

    chosen = Signal(str)

    def __init__(self, languages: Sequence[Language]) -> None:
        self._languages = QComboBox()
        super().__init__(self.tr("Language"), beside(steady(self._languages)))
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.addItem(self.tr("As the system"), "")
        for language in languages:
            self._languages.addItem(language.name, language.code)
        self._languages.activated.connect(lambda _: self.chosen.emit(self._languages.currentData()))

    def show_language(self, code: str) -> None:
        """Show what is chosen."""
        self._languages.setCurrentIndex(max(self._languages.findData(code), 0))

    def take_keyboard(self) -> None:
        """Let the keys go to the choice."""
        self._languages.setFocus()
