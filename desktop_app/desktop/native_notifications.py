"""Notifications of Windows and macOS, through desktop-notifier in a thread of its own."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.notice import OPEN, Notice


class NativeNotifications(QObject):
    """Like its counterpart for D-Bus; macOS shows them for a signed bundle only.

    The library is loaded in the thread: it takes longer than a frame.
    """

    acted = Signal(str, str)
    closed = Signal(str)
    refused = Signal(str)
    has_buttons = True

    def __init__(self, icon: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._notifier: Any = None
        self._identifiers: dict[str, str] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="notifications", daemon=True)
        self._thread.start()

    def show(self, key: str, notice: Notice) -> None:
        """Show `notice`, in place of the one with the same key."""
        asyncio.run_coroutine_threadsafe(self._show(key, notice), self._loop)

    def withdraw(self, key: str) -> None:
        """Take the notice away, also one that is still on its way."""
        asyncio.run_coroutine_threadsafe(self._withdraw(key), self._loop)

    def close(self) -> None:
        """Withdraw all and end the thread."""
        for key in tuple(self._identifiers):
            self.withdraw(key)
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop)
        self._thread.join()
        self._loop.close()

    async def _show(self, key: str, notice: Notice) -> None:
        from desktop_notifier import (  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415
            Button,
            DesktopNotifier,
            Icon,
            Notification,
        )

        if self._notifier is None:
            self._notifier = DesktopNotifier(app_name="Kept", app_icon=Icon(path=self._icon))
        await self._withdraw(key)
        shown: list[str] = []
        notification = Notification(
            title=notice.title,
            message=notice.body,
            buttons=tuple(
                Button(label, on_pressed=partial(self._on_acted, key, name))
                for name, label in notice.actions
            ),
            on_dispatched=partial(shown.append, key),
            on_clicked=partial(self._on_acted, key, OPEN),
            on_dismissed=partial(self._on_closed, key),
        )
        self._identifiers[key] = notification.identifier
        await self._notifier.send_notification(notification)
        if not shown:
            del self._identifiers[key]
            self.refused.emit(key)

    async def _withdraw(self, key: str) -> None:
        identifier = self._identifiers.pop(key, None)
        if identifier is not None:
            await self._notifier.clear(identifier)

    async def _stop(self) -> None:
        self._loop.stop()

    def _on_acted(self, key: str, action: str) -> None:
        if self._identifiers.pop(key, None) is not None:
            self.acted.emit(key, action)

    def _on_closed(self, key: str) -> None:
        if self._identifiers.pop(key, None) is not None:
            self.closed.emit(key)
