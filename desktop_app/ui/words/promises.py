"""What a promise serves, its cues and its pauses, in the words of pages and dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.domain.checkins import CheckIn, check_in_words
from desktop_app.domain.phrases import counted, isolated
from desktop_app.domain.promises import Cue, CueKind, Pause, State
from desktop_app.domain.readback import cue_remark
from desktop_app.domain.settings import Settings
from desktop_app.ui.words.days import clock, how_many, long_date
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

Titles = Mapping[UUID, str]


def values_served() -> dict[str, str]:
    """The four things a promise may serve, by the key that the diary holds."""
    return {
        "energy": translate("PromiseWords", "Energy"),
        "relationship": translate("PromiseWords", "A relationship"),
        "goal": translate("PromiseWords", "A goal"),
        "commitment": translate("PromiseWords", "A commitment"),
    }


def check_in_names() -> dict[CheckIn, str]:
    """The check-ins of a day by name."""
    return {each: say(check_in_words(each)) for each in CheckIn if each is not CheckIn.REVIEW}


def other_titles(diary: Diary, promise: UUID) -> list[tuple[UUID, str]]:
    """The promises beside `promise` that are not archived, which a cue may follow: ids, titles."""
    today = diary.today
    return [
        (other.id, other.terms_on(today).title)
        for other in diary.promises.all()
        if other.id != promise and other.state_on(today) is not State.ARCHIVED
    ]


def remark_on(cue: Cue, settings: Settings) -> str:
    """What there is to know of when a cue comes; "" where there is nothing."""
    remark = cue_remark(cue, settings, clock)
    return say(remark) if remark else ""


def cue_words(cue: Cue, titles: Titles) -> str:
    """A cue in a few words; `titles` name the promises that it may follow on."""
    match cue.kind:
        case CueKind.TIME if cue.at is not None:
            at = clock(cue.at)
            return f"{at} ({cue.zone})" if cue.zone else at
        case CueKind.FIRST_USE:
            return translate("PromiseWords", "first use of the computer")
        case CueKind.CHECK_IN if cue.check_in:
            return {
                CheckIn.MORNING: translate("PromiseWords", "morning check-in"),
                CheckIn.MIDDAY: translate("PromiseWords", "mid-day check-in"),
                CheckIn.EVENING: translate("PromiseWords", "evening check-in"),
                CheckIn.REVIEW: translate("PromiseWords", "weekly review"),
            }[CheckIn(cue.check_in)]
        case CueKind.AFTER if cue.after is not None and cue.after in titles:
            after = counted(
                translate("PromiseWords", "%n minute(s) after “{title}”", None, cue.minutes),
                cue.minutes,
            )
            return after.format(title=isolated(titles[cue.after]))
    return ""


def pause_words(pause: Pause) -> str:
    """“Paused until Friday, 4 December 2026”, for all or for one promise."""
    if pause.last is None:
        return translate("PromiseWords", "Paused")
    return translate("PromiseWords", "Paused until {day}").format(day=long_date(pause.last))


def range_words(pause: Pause) -> str:
    """“1 December to 4 December 2026” of a pause that is still to come."""
    last = pause.last or pause.first
    return translate("PromiseWords", "A pause is set: {first} to {last}").format(
        first=long_date(pause.first), last=long_date(last)
    )


def heading(count: int, *, has_baseline: bool) -> str:
    """“Three promises, one baseline” of the promises that are asked for or paused."""
    if not count:
        return translate("PromiseWords", "Nothing is promised for now")
    if count == 1 and has_baseline:
        return translate("PromiseWords", "One promise, your baseline")
    words = translate("PromiseWords", "{count} promise(s), one baseline", None, count)
    if not has_baseline:
        words = translate("PromiseWords", "{count} promise(s), no baseline yet", None, count)
    return counted(words, count).format(count=how_many(count))
