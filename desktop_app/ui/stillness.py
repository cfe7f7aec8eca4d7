"""Keeping still while nothing of Kept is on the screen."""

from __future__ import annotations

from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication


def be_still() -> None:
    """Let go of what Qt keeps drawn: as long as it does, a timer of its own wakes Kept up."""
    if not any(widget.isVisible() for widget in QApplication.topLevelWidgets()):
        QPixmapCache.clear()
