"""What the desktop calls Kept where a name has to be the only one of its kind."""

from __future__ import annotations

import os
import sys
from typing import Final

APP_ID: Final = "app.kept.Kept"


def name_process() -> None:
    """Let Windows group the windows under the shortcut that the installer made, which bears the
    same name; elsewhere the desktop entry, or the bundle, says it.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (nobody else needs it)

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def desktop_entry() -> str:
    """The name of the desktop entry; inside of a Flatpak it is that of the whole."""
    return os.environ.get("FLATPAK_ID", "kept")
