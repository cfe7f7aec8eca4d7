"""The settings of this machine while the program runs: read here, changed here, heard of here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.settings import MachineSettings
from desktop_app.domain.values import replace

Save = Callable[[MachineSettings], None]


class MachineDesk(QObject):
    """`changed` carries the settings after each change, `refused` why they could not be saved."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(
        self, settings: MachineSettings, save: Save, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._save = settings, save

    @property
    def settings(self) -> MachineSettings:
        """The settings as they are."""
        return self._settings

    def change(self, **values: Any) -> bool:
        """Let these fields of MachineSettings be so from now on; whether that was saved."""
        changed = replace(self._settings, **values)
        if changed == self._settings:
            return True
        self._settings = changed
        saved = self._write()
        self.changed.emit(changed)
        return saved

    def _write(self) -> bool:
        try:
            self._save(self._settings)
        except OSError as error:
            self.refused.emit(
                self.tr(
                    "The settings of this computer could not be saved ({reason}). They hold until"
                    " Kept ends. Your diary is safe."
                ).format(reason=error.strerror or error)
            )
            return False
        return True
