"""Fonts and pictures for a command, without a screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication


@contextmanager
def drawing() -> Iterator[None]:
    """While it lasts Qt can draw; an application that is there already serves as well."""
    made = None
    if QGuiApplication.instance() is None:
        made = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    yield
    if made is not None:
        made.shutdown()
