"""The settings that belong to the diary and travel with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class Settings:
    """`zone` None means the system's. Quiet hours may cross midnight; equal ends mean none.

    A check-in time of None turns that check-in off. `review_weekday`: 1 = Monday to 7 = Sunday.
    """

    day_ends_at: time = time(3)
    zone: str | None = None
    midday_from: time = time(11)
    evening_from: time = time(16)
    night_from: time = time(21)
    quiet_from: time = time(22)
    quiet_until: time = time(7)
    morning_check_in: time | None = time(8)
    midday_check_in: time | None = None
    evening_check_in: time | None = time(20)
    review_weekday: int | None = 7
    baseline_asked_for: str = ""
