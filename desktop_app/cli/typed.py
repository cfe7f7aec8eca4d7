"""What was typed, in the user's days."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.diary import Diary


def day_of(diary: Diary, typed: str | None) -> date:
    """The day that `typed` names; the user's today when nothing was typed."""
    match typed:
        case None | "today":
            return diary.today
        case "yesterday":
            return diary.today - timedelta(days=1)
    return date.fromisoformat(typed)
