"""When cues keep still: quiet hours every night, and a hold that was asked for."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from desktop_app.domain.days import DayRule
from desktop_app.domain.deliveries import Mark, Why
from desktop_app.domain.settings import Settings


def is_quiet(at: time, settings: Settings) -> bool:
    """Whether the wall time `at` lies within the quiet hours, which may cross midnight."""
    begin, end = settings.quiet_from, settings.quiet_until
    if begin <= end:
        return begin <= at < end
    return at >= begin or at < end


def quiet_until(instant: datetime, rule: DayRule, settings: Settings) -> datetime | None:
    """The end (UTC) of the quiet hours that `instant` (aware) lies in; None outside of them."""
    begin, end = settings.quiet_from, settings.quiet_until
    if begin == end:
        return None
    today = instant.astimezone(rule.zone).date()
    for evening in (today - timedelta(days=1), today):
        morning = evening + timedelta(days=1) if end < begin else evening
        first = datetime.combine(evening, begin, rule.zone).astimezone(UTC)
        last = datetime.combine(morning, end, rule.zone).astimezone(UTC)
        if first <= instant < last:
            return last
    return None


def still_until(
    instant: datetime, rule: DayRule, settings: Settings, hold: Mark | None, over_quiet: bool
) -> tuple[datetime, Why | None]:
    """The first instant (UTC) from `instant` on at which a cue may come; what holds it first."""
    why: Why | None = None
    while True:
        quiet = None if over_quiet else quiet_until(instant, rule, settings)
        if quiet is not None:
            instant, why = quiet, why or Why.QUIET_HOURS
        elif hold and hold.until and hold.at <= instant < hold.until:
            instant, why = hold.until, why or Why.HOLD
        else:
            return instant, why
