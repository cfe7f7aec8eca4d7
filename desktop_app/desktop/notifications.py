"""The desktop's own notifications, with buttons: the way of a cue where windows would intrude."""

from __future__ import annotations

import html
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop_app.desktop.bus import Address, Body, Bus, Signals
from desktop_app.domain.notice import OPEN, Notice
from desktop_app.paths import file_uri

if TYPE_CHECKING:
    from desktop_app.desktop.native_notifications import NativeNotifications

_NAME: Final = "org.freedesktop.Notifications"
_SERVER: Final = Address(_NAME, "/org/freedesktop/Notifications", _NAME)
_OWNER: Final = Signals("org.freedesktop.DBus", "NameOwnerChanged", first_argument=_NAME)
_DEFAULT: Final = "default"
_NORMAL: Final = 1
_UNTIL_WITHDRAWN: Final = 0


class BusNotifications(QObject):
    """Notifications of freedesktop.org (specification 1.2), sent and answered on one connection.

    `acted` brings the notice's key and the action's name (a click on the body is `OPEN`),
    `closed` the key of one that the user or the desktop put away, `refused` of one that nobody
    shows. `icon` is a picture's address (file:). A notice that Kept withdraws says nothing more.
    """

    acted = Signal(str, str)
    closed = Signal(str)
    refused = Signal(str)

    def __init__(self, session_bus: Bus, icon: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus, self._icon = session_bus, icon
        self._numbers: dict[str, int] = {}
        self._on_their_way: set[str] = set()
        self._capabilities: frozenset[str] = frozenset()
        self._server = ""
        session_bus.listen(Signals(_NAME, "ActionInvoked", _SERVER.path), self._on_action)
        session_bus.listen(Signals(_NAME, "NotificationClosed", _SERVER.path), self._on_closed)
        session_bus.listen(_OWNER, self._on_server)
        self._meet_server()

    @property
    def has_buttons(self) -> bool:
        """Whether the desktop says that a notification may have buttons."""
        return "actions" in self._capabilities

    def show(self, key: str, notice: Notice) -> None:
        """Show `notice`, in place of the one with the same key."""
        self._on_their_way.add(key)
        marked = "body-markup" in self._capabilities
        body = (
            "Kept",
            self._numbers.get(key, 0),
            self._icon,
            notice.title,
            html.escape(notice.body, quote=False) if marked else notice.body,
            [word for action in self._actions(notice) for word in action],
            {
                "urgency": ("y", _NORMAL),
                "desktop-entry": ("s", "kept"),
                "suppress-sound": ("b", True),
            },
            _UNTIL_WITHDRAWN,
        )
        self._bus.call(
            _SERVER,
            "Notify",
            "susssasa{sv}i",
            body,
            lambda answer: self._on_shown(key, answer),
            lambda: self._on_refused(key),
        )

    def withdraw(self, key: str) -> None:
        """Take the notice away, also one that is still on its way."""
        self._on_their_way.discard(key)
        if key in self._numbers:
            self._close(self._numbers.pop(key))

    def close(self) -> None:
        """Withdraw all: nobody will listen to an answer."""
        for key in (*self._on_their_way, *self._numbers):
            self.withdraw(key)

    def _actions(self, notice: Notice) -> tuple[tuple[str, str], ...]:
        # xfce4-notifyd draws the default action as one more button.
        body_click = () if self._server.startswith("Xfce") else ((_DEFAULT, notice.open_label),)
        return (*body_click, *notice.actions)

    def _on_shown(self, key: str, answer: Body) -> None:
        if key in self._on_their_way:
            self._on_their_way.discard(key)
            self._numbers[key] = answer[0]
        else:
            self._close(answer[0])

    def _on_refused(self, key: str) -> None:
        if key in self._on_their_way:
            self._on_their_way.discard(key)
            self.refused.emit(key)

    def _close(self, number: int) -> None:
        self._bus.call(_SERVER, "CloseNotification", "u", (number,), _ignore, _ignore_refusal)

    def _on_action(self, body: Body) -> None:
        number, action = body
        if (key := self._key(number)) is not None:
            del self._numbers[key]
            self._close(number)
            self.acted.emit(key, OPEN if action == _DEFAULT else action)

    def _on_closed(self, body: Body) -> None:
        if (key := self._key(body[0])) is not None:
            del self._numbers[key]
            self.closed.emit(key)

    def _key(self, number: int) -> str | None:
        return next((key for key, value in self._numbers.items() if value == number), None)

    def _on_server(self, body: Body) -> None:
        """Another notification server knows nothing of what the one before showed."""
        _, before, after = body
        if before:
            self._capabilities, self._server = frozenset(), ""
            for key in tuple(self._numbers):
                del self._numbers[key]
                self.closed.emit(key)
        if after:
            self._meet_server()

    def _meet_server(self) -> None:
        def capable(body: Body) -> None:
            self._capabilities = frozenset(body[0])

        def named(body: Body) -> None:
            self._server = body[0]

        self._bus.call(_SERVER, "GetCapabilities", "", (), capable, _ignore_refusal)
        self._bus.call(_SERVER, "GetServerInformation", "", (), named, _ignore_refusal)


def notifications(
    session_bus: Bus, icon: Path, parent: QObject | None = None
) -> BusNotifications | NativeNotifications:
    """This system's notifications, with `icon` as their picture."""
    if sys.platform in {"win32", "darwin"}:
        from desktop_app.desktop.native_notifications import (  # noqa: PLC0415 (asyncio is slow)
            NativeNotifications,
        )

        return NativeNotifications(icon, parent)
    return BusNotifications(session_bus, file_uri(icon), parent)


def _ignore(_body: Body) -> None:
    """The answer tells nothing new."""


def _ignore_refusal() -> None:
    """Without a server there is nothing to close and nothing to know."""
