"""A promise in one or two sentences, read back to whoever makes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, time
from typing import Final

from desktop_app.domain.checkins import CheckIn, check_in_times
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Cue, CueKind, Terms
from desktop_app.domain.quiet import is_quiet
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from desktop_app.domain.settings import Settings

TellDay = Callable[[date], str]
TellTime = Callable[[time], str]
Words = Phrase | str

_WORKING_DAYS: Final = frozenset(range(1, 6))
_WEEKEND: Final = frozenset((6, 7))
_MANY_LETTERS: Final = 60
_SOFT_ENDS: Final = " .,;:\u3002\uff0c\uff1b\uff1a"
_OWN_ENDS: Final = ("!", "?", "…", "\uff01", "\uff1f")
_UNSAID: Final = "…"


def readback(terms: Terms, tell_day: TellDay = date.isoformat) -> Phrase:
    """“On weekdays, when the kettle boils: drink a glass of water. On a hard day: one sip.”

    A title that is not written yet is an ellipsis. `tell_day` puts a date into words.
    """
    when: Words = schedule_words(terms.schedule, tell_day)
    anchor = _tidy(terms.anchor).rstrip("".join(_OWN_ENDS) + _SOFT_ENDS)
    if anchor:
        when = translate("Readback", "{when}, {anchor:small}", when=when, anchor=_Inner(anchor))
    promise = translate(
        "Readback", "{when}: {words}", when=when, words=_closed(terms.title) or _UNSAID
    )
    smaller = _closed(terms.smaller)
    if not smaller:
        return promise
    return translate("Readback", "{promise} On a hard day: {words}", promise=promise, words=smaller)


def schedule_words(schedule: Schedule, tell_day: TellDay = date.isoformat) -> Phrase:
    """“Every day”, “On Mondays and Fridays”, “Twice a week”, “Every second day”, “On …”."""
    match schedule:
        case Weekdays(days):
            return _weekdays(days)
        case PerWeek(times):
            return _per_week(times)
        case Every(days) if days > 1:
            return _every(days)
        case Once(on):
            return translate("Readback", "On {day}", day=tell_day(on))
    return translate("Readback", "Every day")


def cue_remark(cue: Cue, settings: Settings, tell_time: TellTime = time.isoformat) -> Phrase | None:
    """What is to be known about a cue that quiet hours hold, or whose check-in is off."""
    at = cue.at if cue.kind is CueKind.TIME and cue.zone is None else None
    if cue.kind is CueKind.CHECK_IN and cue.check_in:
        at = check_in_times(settings).get(CheckIn(cue.check_in))
        if at is None:
            return translate(
                "Readback", "This check-in is off in Settings, so the cue stays silent for now."
            )
    if at is None or cue.over_quiet or not is_quiet(at, settings):
        return None
    return translate(
        "Readback",
        "{at} lies in your quiet hours ({begin} to {end}), so this cue would wait.",
        at=tell_time(at),
        begin=tell_time(settings.quiet_from),
        end=tell_time(settings.quiet_until),
    )


def looks_big(title: str, joining: str = "and") -> bool:
    """Whether a title sounds like more than one small thing: long, or two joined by `joining`."""
    joined = re.search(rf"\b{re.escape(joining)}\b", title, re.IGNORECASE)
    return len(title.strip()) > _MANY_LETTERS or joined is not None


def _weekdays(days: frozenset[int]) -> Phrase:
    if len(days) == len(_WORKING_DAYS | _WEEKEND):
        return schedule_words(Daily())
    if days == _WORKING_DAYS:
        return translate("Readback", "On weekdays")
    if days == _WEEKEND:
        return translate("Readback", "At weekends")
    return translate("Readback", "On {days}", days=_listed(_DAYS[day] for day in sorted(days)))


def _per_week(times: int) -> Phrase:
    words = (
        translate("Readback", "Once a week"),
        translate("Readback", "Twice a week"),
        translate("Readback", "Three times a week"),
        translate("Readback", "Four times a week"),
        translate("Readback", "Five times a week"),
        translate("Readback", "Six times a week"),
        translate("Readback", "Seven times a week"),
    )
    return words[times - 1]


def _every(days: int) -> Phrase:
    words = (
        translate("Readback", "Every second day"),
        translate("Readback", "Every three days"),
        translate("Readback", "Every four days"),
        translate("Readback", "Every five days"),
        translate("Readback", "Every six days"),
        translate("Readback", "Every seven days"),
        translate("Readback", "Every eight days"),
        translate("Readback", "Every nine days"),
        translate("Readback", "Every ten days"),
        translate("Readback", "Every eleven days"),
        translate("Readback", "Every twelve days"),
    )
    if days - 2 < len(words):
        return words[days - 2]
    return translate("Readback", "Every %n days", None, days)


def _listed(words: Iterable[Phrase]) -> Words:
    *earlier, last = words
    if not earlier:
        return last
    listed: Words = earlier[0]
    for word in earlier[1:]:
        listed = translate("Readback", "{listed}, {word}", listed=listed, word=word)
    return translate("Readback", "{listed} and {word}", listed=listed, word=last)


def _closed(words: str) -> Words:
    """The words within a sentence and its end; their own end where they are more than a stop."""
    inner = _Inner(_tidy(words))
    if not inner:
        return ""
    if inner.endswith(_OWN_ENDS):
        return translate("Readback", "{words:small}", words=inner)
    return translate("Readback", "{words:small}.", words=inner)


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(_SOFT_ENDS)


class _Inner(str):
    """A user's words in the middle of a sentence, which asks for them as `:small` or as they are.

    As small, the first letter becomes so where nothing says that its size means something: no other
    capital but “I” in the words. A language that writes its nouns with capitals does not ask.
    """

    __slots__ = ()

    def __format__(self, asked: str) -> str:
        if asked != "small":
            return super().__format__(asked)
        others = re.sub(r"\bI\b", "", self[1:])
        if self[:2] in {"I", "I ", "I’", "I'"} or any(letter.isupper() for letter in others):
            return str(self)
        return self[:1].lower() + self[1:]


_DAYS: Final = {
    1: translate("Readback", "Mondays"),
    2: translate("Readback", "Tuesdays"),
    3: translate("Readback", "Wednesdays"),
    4: translate("Readback", "Thursdays"),
    5: translate("Readback", "Fridays"),
    6: translate("Readback", "Saturdays"),
    7: translate("Readback", "Sundays"),
}
