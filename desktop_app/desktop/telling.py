"""One line as a notification of the desktop, for a command that nobody sees the output of."""

from __future__ import annotations

import html
import sys
from contextlib import suppress
from typing import Any, Final

if sys.platform == "linux":
    from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

_PATIENCE_S: Final = 2.0
_LOW: Final = 0
_AS_THE_DESKTOP_LIKES: Final = -1


def tell(title: str, body: str, icon: str) -> bool:
    """Show it, without a button and without a sound; whether somebody does. `icon`: an address."""
    if sys.platform in {"win32", "darwin"}:
        return _tell_natively(title, body)
    return _tell_on_the_bus(title, body, icon)


def _tell_on_the_bus(title: str, body: str, icon: str) -> bool:
    """By the specification of freedesktop.org, version 1.2."""
    name = "org.freedesktop.Notifications"
    server = DBusAddress("/org/freedesktop/Notifications", name, name)
    hints = {
        "urgency": ("y", _LOW),
        "desktop-entry": ("s", "kept"),
        "suppress-sound": ("b", True),
        "transient": ("b", True),
    }
    refusals = suppress(OSError, RuntimeError, ValueError, LookupError)
    with refusals, open_dbus_connection("SESSION") as bus:
        asked = new_method_call(server, "GetCapabilities")
        able = bus.send_and_get_reply(asked, timeout=_PATIENCE_S).body
        said = html.escape(body, quote=False) if "body-markup" in able[0] else body
        words: Any = ("Kept", 0, icon, title, said, [], hints, _AS_THE_DESKTOP_LIKES)
        call = new_method_call(server, "Notify", "susssasa{sv}i", words)
        reply = bus.send_and_get_reply(call, timeout=_PATIENCE_S)
        return isinstance(reply.body[0], int)
    return False


def _tell_natively(title: str, body: str) -> bool:
    import asyncio  # noqa: PLC0415 (slow)

    from desktop_notifier import (  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415
        DesktopNotifier,
    )

    asyncio.run(DesktopNotifier(app_name="Kept").send(title=title, message=body))
    return True
