"""Showing a part of something that may not be on the screen itself yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def show_or_hide(part: QWidget, *, shown: bool = True) -> None:
    """As `setVisible`, which would lay out each part once more that comes with its whole anyway."""
    if not shown or part.isHidden():
        part.setVisible(shown)
