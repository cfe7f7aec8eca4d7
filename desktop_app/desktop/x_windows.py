"""What the window manager says of the windows on an X screen, read on Qt's own connection to it.

No other program is asked: one that is busy, or not installed, would leave a film disturbed.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from ctypes import (
    CDLL,
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
    string_at,
)
from functools import cache
from typing import Any, Final, cast

from PySide6.QtGui import QGuiApplication

_XCB: Final = "libxcb.so.1"
_ANY_TYPE: Final = 0
_MOST_VALUES: Final = 64
_ATOM_AT: Final = 8
"""Where the reply to a name has its atom, in bytes."""


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint),)


class _Screens(Structure):
    """Of a screen only the beginning matters: it is the number of its root window."""

    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


_INTERFACE: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "xcb_get_setup": (c_void_p, (c_void_p,)),
    "xcb_setup_roots_iterator": (_Screens, (c_void_p,)),
    "xcb_intern_atom": (_Cookie, (c_void_p, c_uint8, c_uint16, c_char_p)),
    "xcb_intern_atom_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
    "xcb_get_property": (_Cookie, (c_void_p, c_uint8, *[c_uint32] * 5)),
    "xcb_get_property_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
    "xcb_get_property_value": (c_void_p, (c_void_p,)),
    "xcb_get_property_value_length": (c_int, (c_void_p,)),
}
"""What a function of the library gives, and what it takes (xproto.h)."""


def active_window_fills_the_screen() -> bool:
    """Whether the window that has the keyboard does; False where there is no X screen."""
    if QGuiApplication.platformName() != "xcb":
        return False  # who asks for another platform's interface is ended
    native: Any = cast(QGuiApplication, QGuiApplication.instance()).nativeInterface()
    screen = _Screen(native.connection())
    active = screen.values(screen.root, "_NET_ACTIVE_WINDOW")
    states = screen.values(active[0], "_NET_WM_STATE") if active else ()
    return screen.atom("_NET_WM_STATE_FULLSCREEN") in states


class _Screen:
    """The first screen of a connection."""

    def __init__(self, connection: int) -> None:
        self._connection, self._xcb = connection, _library()

    @property
    def root(self) -> int:
        """The window behind all others."""
        setup = self._xcb.xcb_get_setup(self._connection)
        return int(self._xcb.xcb_setup_roots_iterator(setup).data[0])

    def atom(self, name: str) -> int:
        """The number that stands for a name there."""
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        return int(self._answer("intern_atom", cookie, _atom_in))

    def values(self, window: int, name: str) -> tuple[int, ...]:
        """The numbers that a property holds; none where it, or the window, is gone."""
        atom = self.atom(name)
        cookie = self._xcb.xcb_get_property(
            self._connection, 0, window, atom, _ANY_TYPE, 0, _MOST_VALUES
        )
        return self._answer("get_property", cookie, self._numbers) or ()

    def _numbers(self, reply: int) -> tuple[int, ...]:
        length = self._xcb.xcb_get_property_value_length(reply)
        return tuple(array("I", string_at(self._xcb.xcb_get_property_value(reply), length)))

    def _answer(self, request: str, cookie: _Cookie, read: Callable[[int], Any]) -> Any:
        """What `read` finds in the server's reply; None where the server refuses."""
        reply = getattr(self._xcb, f"xcb_{request}_reply")(self._connection, cookie, None)
        if reply is None:
            return None
        try:
            return read(reply)
        finally:
            _free()(reply)


def _atom_in(reply: int) -> int:
    return c_uint32.from_address(reply + _ATOM_AT).value


@cache
def _library() -> CDLL:
    xcb = CDLL(_XCB)
    for name, (gives, takes) in _INTERFACE.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = gives, takes
    return xcb


@cache
def _free() -> Callable[[int], None]:
    free = CDLL(None).free
    free.restype, free.argtypes = None, (c_void_p,)
    return free
