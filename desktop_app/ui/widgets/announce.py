"""Says to screen readers what has just appeared."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str) -> None:
    """Have `words` read aloud where a screen reader is running."""
    from PySide6.QtGui import (  # noqa: PLC0415 (slow to load; the first paint is silent)
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))
