"""Settings: those that belong to the diary and travel with it, and those of this machine."""

from __future__ import annotations

from datetime import time

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """`zone` None means the system's. Quiet hours may cross midnight; equal ends mean none.

    A check-in time of None turns that check-in off. `review_weekday`: 1 = Monday to 7 = Sunday,
    None is off. What a check-in shows is a word of `routines.Shows`.
    `hunches`: a line each of day, family and name; `suggested`: the last suggestion that was
    shown (day, promise, kind) and the word "later" where the user put it off.
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
    review_at: time = time(18)
    morning_shows: str = "all"
    midday_shows: str = "open"
    evening_shows: str = "all"
    review_shows: str = "all"
    baseline_asked_for: str = ""
    hunches: str = ""
    suggested: str = ""


def checked(settings: Settings) -> Settings:
    """The settings, whose parts of the day are in order. Raises Problem where they are not."""
    begins = (
        settings.day_ends_at,
        settings.midday_from,
        settings.evening_from,
        settings.night_from,
    )
    if list(begins) != sorted(set(begins)):
        raise Problem(
            USAGE,
            translate(
                "Settings",
                "The day ends first, then midday, evening and night begin, each later than the one"
                " before. Nothing was changed.",
            ),
        )
    return settings


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """`scheme` is system, light or dark; `geometry` Qt's own note of the window's place (base64).

    `reduced_motion` None means as the system says; `language` empty means the system's.
    `told_no_tray` remembers that the absence of a tray was mentioned: once; `guide_closed` that
    the user wants no line of the first week's guide. `diary_folder` is
    where the diary was moved to (empty: the platform's place), `moved_from` the folder it left,
    until that was told. `second_backups` is a folder of their own that backups go to as well.
    A diary with a passphrase locks `lock_after` minutes without use (0: never), and with the
    screen.
    `scroll` is how far the open page was scrolled, in pixels.
    """

    scheme: str = "system"
    text_factor: float = 1.0
    reduced_motion: bool | None = None
    language: str = ""
    geometry: str = ""
    page: str = "today"
    scroll: int = 0
    told_no_tray: bool = False
    guide_closed: bool = False
    neutral_texts: bool = False
    notifications: bool = False
    diary_folder: str = ""
    moved_from: str = ""
    second_backups: str = ""
    lock_after: int = 15
    lock_with_screen: bool = True
