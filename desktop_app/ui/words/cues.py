"""What cues say: rows, notifications, and why they are held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.diary.cueing import Waiting
from desktop_app.domain.checkins import CheckIn, check_in_words
from desktop_app.domain.deliveries import Delivery, State, Why
from desktop_app.domain.entries import Outcome
from desktop_app.domain.notice import Notice
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import Terms
from desktop_app.domain.values import dataclass
from desktop_app.ui.widgets.cue_row import CueState
from desktop_app.ui.words.days import clock, how_many, long_date, weekday_name
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CuesNow:
    """How cues stand: how many wait, whether one is a dot alone, and what holds them, in words.

    `is_hold`: the user asked for it.
    """

    waiting: int = 0
    has_dot: bool = False
    held: str = ""
    is_hold: bool = False


def cue_state(waiting: Waiting, today: date, *, neutral: bool, has_check_in: bool) -> CueState:
    """A cue that waits as a row; `neutral` names no promise."""
    key, due = waiting.key, waiting.due
    badge = "" if key.day == today else weekday_name(key.day)
    if due is None:
        return CueState(
            key, check_in_name(CheckIn(key.cue)), badge=badge, is_check_in=True, is_dot=waiting.dot
        )
    smaller = due.terms.smaller and (
        translate("Cues", "Smaller version") if neutral else due.terms.smaller
    )
    times = [cue.at for cue in due.terms.cues if cue.id == key.cue and cue.at is not None]
    return CueState(
        key,
        translate("Cues", "A small promise") if neutral else due.terms.title,
        "" if neutral else due.terms.anchor,
        smaller,
        badge,
        clock(times[0]) if times else "",
        is_dot=waiting.dot,
        has_check_in=has_check_in,
    )


def check_in_name(check_in: CheckIn) -> str:
    """“Morning check-in”."""
    return say(check_in_words(check_in))


def check_in_question(check_in: CheckIn) -> str:
    """What a check-in asks."""
    return {
        CheckIn.MORNING: translate("Cues", "This is today, and any of it can be smaller"),
        CheckIn.MIDDAY: translate("Cues", "A glance at what is open, nothing more"),
        CheckIn.EVENING: translate("Cues", "What happened today?"),
        CheckIn.REVIEW: translate("Cues", "What improved, and what is still open?"),
    }[check_in]


def nothing_for(check_in: CheckIn) -> str:
    """What a check-in says when it has no promise to show."""
    if check_in is CheckIn.MIDDAY:
        return translate("Cues", "Nothing is open")
    return translate("Cues", "Nothing is due today")


def unseen_words(told: Delivery, terms: Terms, today: date, zone: tzinfo | None) -> str:
    """“Drink a glass of water, Monday 08:00: the quiet hours held it.”"""
    at = told.at.astimezone(zone)
    cue = next((cue.at for cue in terms.cues if cue.id == told.key.cue and cue.at), at.time())
    moment = clock(cue)
    if told.key.day != today:
        moment = f"{weekday_name(told.key.day)} {moment}"
    return translate("Cues", "{title}, {moment}: {why}").format(
        title=isolated(terms.title), moment=moment, why=_why_unseen(told)
    )


def _why_unseen(told: Delivery) -> str:
    if told.state is State.EXPIRED:
        return translate("Cues", "it was shown and nobody answered")
    words = {
        Why.QUIET_HOURS: translate("Cues", "the quiet hours held it"),
        Why.HOLD: translate("Cues", "cues were held"),
        Why.DO_NOT_DISTURB: translate("Cues", "the desktop was on do not disturb"),
        Why.FULL_SCREEN: translate("Cues", "a window filled the screen"),
        Why.NEXT_CUE: translate("Cues", "the next cue took its place"),
    }
    away = translate("Cues", "Kept or the computer was off, or its clock was set")
    return words.get(told.why, away) if told.why else away


def notice_of(states: Sequence[CueState]) -> Notice:
    """One notification for all rows; with several of them its body opens the dialog."""
    answer = translate("Cues", "Answer cue…")
    if len(states) > 1:
        titles = "\n".join(_dated(state) for state in states)
        words = translate("Cues", "{count} small promises wait.")
        several = words.format(count=how_many(len(states)))
        return Notice(several, titles, answer, (("open", answer),))
    state = states[0]
    if state.is_check_in:
        return Notice(_dated(state), "", answer, (("open", translate("Cues", "Open")),))
    smaller = ((Outcome.KEPT_SMALLER.value, translate("Cues", "Smaller")),) if state.smaller else ()
    actions = (
        (Outcome.KEPT.value, translate("Cues", "Done")),
        *smaller,
        ("later", translate("Cues", "Later")),
    )
    return Notice(_dated(state), state.second, answer, actions)


def notice_that(words: str) -> Notice:
    """A notification of a sentence about cues; its body opens the dialog."""
    answer = translate("Cues", "Answer cue…")
    return Notice("Kept", words, answer, (("open", answer),))


def held_words(held: frozenset[Why], until: datetime | None) -> str:
    """Why cues keep still at the moment; empty when they do not."""
    if until is not None:
        return translate("Cues", "Cues are held until {until}").format(until=_moment(until))
    words = {
        Why.QUIET_HOURS: translate("Cues", "A cue waits for the end of the quiet hours"),
        Why.DO_NOT_DISTURB: translate("Cues", "A cue waits: the desktop is on do not disturb"),
        Why.FULL_SCREEN: translate("Cues", "A cue waits: a window fills the screen"),
    }
    return next((words[why] for why in words if why in held), "")


def _dated(state: CueState) -> str:
    return f"{state.title} ({state.badge})" if state.badge else state.title


def _moment(until: datetime) -> str:
    return translate("Cues", "{day}, {time}").format(
        day=long_date(until.date()), time=clock(until.time())
    )
