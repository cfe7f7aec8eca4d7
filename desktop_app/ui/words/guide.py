"""The first week's guide: one line a day, and none after it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def guide_line(first: date, today: date) -> str:
    """The line of the day, counted from the day of the first promise; empty after a week."""
    at = (today - first).days
    lines = _lines()
    return lines[at] if 0 <= at < len(lines) else ""


def _lines() -> tuple[str, ...]:
    return (
        translate("Guide", "One click says Done. What helped can be noted later, or not at all."),
        translate("Guide", "The smaller version counts as kept. It is there for the heavy days."),
        translate(
            "Guide", "A day without a word counts neither way. Yesterday can still be told here."
        ),
        translate("Guide", "Not today is information, nothing more. One lesson from it is plenty."),
        translate(
            "Guide",
            "Note what is around before you log. In some weeks Patterns may tell what helps you.",
        ),
        translate(
            "Guide",
            "A click on the ring in the tray, where there is one, opens a small window: one click"
            " there does the same.",
        ),
        translate(
            "Guide", "Progress says how you keep and how sure that is. F1 explains each page."
        ),
    )
