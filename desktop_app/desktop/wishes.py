"""How the desktop wants programs to look, as it says to all of them: org.freedesktop.appearance."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from desktop_app.desktop.bus import Address, Body, Bus, Signals
from desktop_app.domain.values import replace
from desktop_app.domain.wishes import Wishes

_SETTINGS: Final = "org.freedesktop.portal.Settings"
_PATH: Final = "/org/freedesktop/portal/desktop"
_PORTAL: Final = Address("org.freedesktop.portal.Desktop", _PATH, _SETTINGS)
_APPEARANCE: Final = "org.freedesktop.appearance"
_DARK: Final = {1: True, 2: False}


class DesktopWishes(QObject):
    """Asks once, then hears of every change while Kept runs; `changed` carries the Wishes."""

    changed = Signal(object)

    def __init__(self, session_bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = Wishes()
        heard = Signals(_SETTINGS, "SettingChanged", _PATH, _APPEARANCE)
        session_bus.listen(heard, self._hear)
        session_bus.call(_PORTAL, "ReadAll", "as", ([_APPEARANCE],), self._read, _nobody)

    def _read(self, answer: Body) -> None:
        wishes = self.now
        for key, (_signature, value) in answer[0].get(_APPEARANCE, {}).items():
            wishes = _with(wishes, key, value)
        self._take(wishes)

    def _hear(self, said: Body) -> None:
        _space, key, (_signature, value) = said
        self._take(_with(self.now, key, value))

    def _take(self, wishes: Wishes) -> None:
        if wishes != self.now:
            self.now = wishes
            self.changed.emit(wishes)


def _with(wishes: Wishes, key: str, value: Any) -> Wishes:
    match key:
        case "color-scheme":
            return replace(wishes, dark=_DARK.get(value))
        case "reduced-motion":
            return replace(wishes, reduced_motion=True if value == 1 else None)
        case "accent-color":
            is_one = all(0 <= part <= 1 for part in value)
            return replace(wishes, accent=QColor.fromRgbF(*value).name() if is_one else "")
    return wishes


def _nobody() -> None:
    """No desktop that says so: Qt's own guess holds."""
