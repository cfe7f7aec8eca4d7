"""Brings the application into the user's look and follows the system's scheme at run time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from desktop_app.domain.settings import MachineSettings
from desktop_app.domain.values import dataclass, replace
from desktop_app.domain.wishes import Wishes
from desktop_app.paths import resource
from desktop_app.ui.focus import FocusRing
from desktop_app.ui.theme import (
    BUTTON_HEIGHT,
    BUTTON_RADIUS,
    CHIP_HEIGHT,
    FIELD_HEIGHT,
    ICON_SIZE,
    Role,
    Theme,
    Type,
    put_in_force,
)


class SchemeChoice(StrEnum):
    """Which scheme the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """What the user chose; `reduced_motion` None means as the system says."""

    scheme: SchemeChoice = SchemeChoice.SYSTEM
    text_factor: float = 1.0
    reduced_motion: bool | None = None


LARGEST_TEXT: Final = 1.5


def look_of(machine: MachineSettings) -> Look:
    """What the machine's settings ask for, within what there is."""
    known = machine.scheme in list(SchemeChoice)
    scheme = SchemeChoice(machine.scheme) if known else SchemeChoice.SYSTEM
    factor = min(max(machine.text_factor, 1.0), LARGEST_TEXT)
    return Look(scheme, factor, machine.reduced_motion)


class Appearance(QObject):
    """Keeps the application in the user's look and the system's scheme.

    A widget that takes something of the look for itself has a method `follow_look`. Qt tells it of
    each change as well, by an event; but the first event that reaches Python loads every kind of
    event there is, and the first paint would wait for them.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._system_scheme = app.styleHints().colorScheme()
        self._wishes = Wishes()
        app.styleHints().colorSchemeChanged.connect(self._follow)
        FocusRing(app, parent=self)
        self.choose(look)

    @property
    def look(self) -> Look:
        """What the user chose last."""
        return self._look

    def guard_words(self) -> None:
        """From now on take nobody's words for markup, in Qt's own dialogs and tips too.

        It takes long to load, and the words of Kept's own widgets are plain from the start.
        """
        from desktop_app.ui.style import KeptStyle  # noqa: PLC0415 (see above)

        self._app.setStyle(KeptStyle())

    def choose(self, look: Look) -> None:
        """Take over what the user chose, at once."""
        self._look = look
        hints = self._app.styleHints()
        if look.scheme is SchemeChoice.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[look.scheme])
        self._apply()

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Make the first window meanwhile: a sheet would dress each part of it once more whenever
        something around it is put into something else.
        """
        if self._app.topLevelWidgets():
            yield  # to dress what is there anew would take longer
            return
        sheet = self._app.styleSheet()
        self._app.setStyleSheet("")
        yield
        self._app.setStyleSheet(sheet)

    def follow(self, wishes: Wishes) -> None:
        """Take over how the desktop wants programs to look, where the user leaves it to it."""
        before, self._wishes = (self._wanted(), self._wishes.accent), wishes
        if (self._wanted(), wishes.accent) != before:
            self._apply()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._system_scheme = scheme
        self._apply()

    def _apply(self) -> None:
        self._app.setPalette(QPalette())
        system_accent = self._wishes.accent
        system_accent = system_accent or self._app.palette().color(QPalette.ColorRole.Accent).name()
        theme = replace(self._wanted(), system_accent=system_accent)
        put_in_force(theme)
        self._app.setPalette(palette(theme))
        self._app.setFont(theme.font(Type.TEXT))
        # A sheet that replaces another dresses each widget once for every widget around it.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(theme))
        for widget in self._app.allWidgets():
            if (follow := getattr(widget, "follow_look", None)) is not None:
                follow()
        self.changed.emit(theme)

    def _wanted(self) -> Theme:
        look = self._look
        dark = look.scheme is SchemeChoice.DARK
        if look.scheme is SchemeChoice.SYSTEM:
            dark = self._system_scheme is Qt.ColorScheme.Dark
            dark = dark if self._wishes.dark is None else self._wishes.dark
        reduced = look.reduced_motion
        if reduced is None:
            reduced = self._wishes.reduced_motion
        if reduced is None:
            reduced = _system_reduces_motion(self._app.styleHints())
        return Theme(dark, look.text_factor, reduced)


def _system_reduces_motion(hints: QStyleHints) -> bool:
    """What the system wishes, where this Qt can tell (6.12 and newer)."""
    wish = getattr(hints.accessibility(), "motionPreference", None)
    return wish is not None and wish().name == "ReducedMotion"


def palette(theme: Theme) -> QPalette:
    """The roles as Qt's own widgets know them."""
    roles, groups, colours = QPalette.ColorRole, QPalette.ColorGroup, QPalette()
    for role, stands_for in _PALETTE.items():
        colours.setColor(roles[role], theme.colour(stands_for))
    for role in ("WindowText", "Text", "ButtonText"):
        colours.setColor(groups.Disabled, roles[role], theme.colour(Role.FAINT))
    return colours


def style_sheet(theme: Theme) -> str:
    """The look of Qt's own widgets, from `resources/styles/kept.qss`."""
    lengths = {"field": FIELD_HEIGHT, "button": BUTTON_HEIGHT, "chip": CHIP_HEIGHT - 2}
    lengths |= {"icon": ICON_SIZE, "arrow": ICON_SIZE - 2, "drop": 28}
    values = {role.value: theme.colour(role).name() for role in Role}
    values |= {name: f"{theme.grown(length)}px" for name, length in lengths.items()}
    values |= {"radius": f"{BUTTON_RADIUS}px", "resources": resource("").as_posix()}
    values["scheme"], values["other_scheme"] = ("light", "dark")[:: -1 if theme.dark else 1]
    return Template(_sheet()).substitute(values)


_SCHEMES: Final = {
    SchemeChoice.LIGHT: Qt.ColorScheme.Light,
    SchemeChoice.DARK: Qt.ColorScheme.Dark,
}

_PALETTE: Final = {
    "Window": Role.PAPER,
    "WindowText": Role.INK,
    "Base": Role.SURFACE,
    "AlternateBase": Role.PAPER,
    "Text": Role.INK,
    "Button": Role.SURFACE,
    "ButtonText": Role.INK,
    "BrightText": Role.ON_ACCENT,
    "ToolTipBase": Role.SURFACE,
    "ToolTipText": Role.INK,
    "PlaceholderText": Role.FAINT,
    "Light": Role.SURFACE,
    "Midlight": Role.SUNKEN,
    "Mid": Role.LINE,
    "Dark": Role.EDGE,
    "Shadow": Role.EDGE,
    "Link": Role.ACCENT,
    "LinkVisited": Role.ACCENT,
    "Highlight": Role.SELECTION,
    "HighlightedText": Role.ON_SELECTION,
    "Accent": Role.ACCENT,
}


@cache
def _sheet() -> str:
    return resource("styles/kept.qss").read_text(encoding="utf-8")
