"""The check-ins: when they are, and what each of them holds."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desktop_app.domain.days import DayRule, days_between
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.settings import Settings


class CheckIn(StrEnum):
    """The three check-ins of a day, and the weekly one."""

    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"
    REVIEW = "review"


def check_in_words(check_in: CheckIn) -> Phrase:
    """The name of a check-in."""
    return {
        CheckIn.MORNING: translate("CheckIns", "Morning check-in"),
        CheckIn.MIDDAY: translate("CheckIns", "Mid-day check-in"),
        CheckIn.EVENING: translate("CheckIns", "Evening check-in"),
        CheckIn.REVIEW: translate("CheckIns", "Weekly review"),
    }[check_in]


def check_in_times(settings: Settings) -> dict[CheckIn, time]:
    """The wall times of the check-ins of every day that are on."""
    times = {
        CheckIn.MORNING: settings.morning_check_in,
        CheckIn.MIDDAY: settings.midday_check_in,
        CheckIn.EVENING: settings.evening_check_in,
    }
    return {check_in: at for check_in, at in times.items() if at is not None}


def check_ins_of(day: date, rule: DayRule, settings: Settings) -> dict[CheckIn, datetime]:
    """The instants (UTC) of the check-ins of `day` that are on."""
    times = check_in_times(settings)
    if day.isoweekday() == settings.review_weekday:
        times[CheckIn.REVIEW] = settings.review_at
    return {check_in: rule.instant(day, at) for check_in, at in times.items()}


def next_check_in(rule: DayRule, settings: Settings, now: datetime) -> datetime | None:
    """The instant (UTC) of the first daily check-in after `now` (aware); None when all are off."""
    today = rule.day(now)
    coming = [
        at
        for day in days_between(today, today + timedelta(days=2))
        for check_in, at in check_ins_of(day, rule, settings).items()
        if at > now and check_in is not CheckIn.REVIEW
    ]
    return min(coming, default=None)
