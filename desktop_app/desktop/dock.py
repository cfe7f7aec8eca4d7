"""macOS: in the Dock while a window is open, in the menu bar alone otherwise."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow

_OBJECTIVE_C: Final = "/usr/lib/libobjc.dylib"
_HEEDED: Final = "heeded by the Dock"
_REGULAR, _ACCESSORY = 0, 1
"""NSApplicationActivationPolicy: a program with a place in the Dock and a menu, or without."""


class Dock(QObject):
    """Joins the Dock with the first window and leaves it with the last: `join(True)`, `(False)`.

    The bundle says LSUIElement, so Kept starts as a program of the menu bar. A window that opens
    takes the focus; from then on its own signal tells when it closes.
    """

    def __init__(self, app: QGuiApplication, join: Callable[[bool], None]) -> None:
        super().__init__(app)
        self._join, self._joined = join, False
        app.focusWindowChanged.connect(self._heed)

    def _heed(self, window: QWindow | None) -> None:
        if window is not None and not window.property(_HEEDED):
            window.setProperty(_HEEDED, True)
            window.visibleChanged.connect(self._look)
            self._look()

    def _look(self) -> None:
        wanted = any(
            window.isVisible() and window.type() in {Qt.WindowType.Window, Qt.WindowType.Dialog}
            for window in QGuiApplication.topLevelWindows()
        )
        if wanted != self._joined:
            self._joined = wanted
            self._join(wanted)


def join_dock(joins: bool) -> None:
    """Change the program's policy of activation, by Objective-C's own interface for C."""
    objc = ctypes.CDLL(_OBJECTIVE_C)
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    pointers = (ctypes.c_void_p, ctypes.c_void_p)
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, *pointers)(("objc_msgSend", objc))
    tell = ctypes.CFUNCTYPE(ctypes.c_bool, *pointers, ctypes.c_long)(("objc_msgSend", objc))
    app = ask(objc.objc_getClass(b"NSApplication"), objc.sel_registerName(b"sharedApplication"))
    policy = _REGULAR if joins else _ACCESSORY
    tell(app, objc.sel_registerName(b"setActivationPolicy:"), policy)
