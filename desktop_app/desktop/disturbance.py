"""Whether the user wants no interruption now: do not disturb, or a window that fills the screen.

Where the desktop does not say, nobody is disturbed by asking: the answer is None.
"""

from __future__ import annotations

import os
import shutil
import sys
from typing import Final

from desktop_app.desktop.bus import Address, Bus
from desktop_app.domain.deliveries import Why

_PATIENCE_S: Final = 1.0
_SERVICE: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_KDE: Final = Address(_SERVICE, _PATH, _SERVICE)
_DUNST: Final = Address(_SERVICE, _PATH, "org.dunstproject.cmd0")
_XFCE: Final = Address("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf")
_GNOME: Final = ("gsettings", "get", "org.gnome.desktop.notifications", "show-banners")


def disturbance(session_bus: Bus) -> Why | None:
    """Why a cue would disturb now, asked afresh; None when it would not, as far as is known."""
    if sys.platform == "win32":
        return _windows_state()
    if _notifications_are_off(session_bus):
        return Why.DO_NOT_DISTURB
    from desktop_app.desktop.x_windows import (  # noqa: PLC0415 (loaded when a cue is due)
        active_window_fills_the_screen,
    )

    if active_window_fills_the_screen():
        return Why.FULL_SCREEN
    return None


def _notifications_are_off(bus: Bus) -> bool:
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").upper()
    if "GNOME" in desktop:
        return _said(*_GNOME) == "false"
    if "XFCE" in desktop:
        answer = bus.ask(_XFCE, "GetProperty", "ss", ("xfce4-notifyd", "/do-not-disturb"))
        return answer is not None and answer[0][1] is True
    return any(
        bus.property_of(server, name) is True
        for server, name in ((_KDE, "Inhibited"), (_DUNST, "paused"))
    )


def _said(*command: str) -> str:
    import subprocess  # noqa: PLC0415 (on few desktops, and when a cue is due)

    program = shutil.which(command[0])
    if program is None:
        return ""
    try:
        answer = subprocess.run(
            (program, *command[1:]),
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip()


if sys.platform == "win32":
    import ctypes

    # SHQueryUserNotificationState, shellapi.h: busy, Direct3D full screen, presenting, quiet time.
    _WINDOWS: Final = {
        2: Why.FULL_SCREEN,
        3: Why.FULL_SCREEN,
        4: Why.FULL_SCREEN,
        6: Why.DO_NOT_DISTURB,
    }

    def _windows_state() -> Why | None:
        state = ctypes.c_int()
        if ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)):
            return None
        return _WINDOWS.get(state.value)
