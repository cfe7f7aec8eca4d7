"""What happened on the way, to be marked on a timeline: pauses, revisions, other promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.revisions import Change, changes
from desktop_app.evidence.series import Line
from desktop_app.ui.graphs.course import Mark
from desktop_app.ui.words.days import day_and_month

translate = QCoreApplication.translate

_MOST_WORDS: Final = 12


def marks(diary: Diary, promise: UUID | None, first: date, last: date, line: Line) -> list[Mark]:
    """What to mark from `first` to `last` of a promise, or of all; many have no words."""
    shown = [p for p in diary.promises.all() if promise in (None, p.id)]
    pauses = [*diary.promises.pauses_for_all(), *(x for p in shown for x in p.pauses)]
    found = [_pause_mark(p, last) for p in pauses if p.first <= last and (p.last or last) >= first]
    found += [mark for p in shown for mark in _revisions(p, first, last)]
    changed = translate("Progress", "other promises")
    found += [Mark(int(day), None, changed, warm=False) for day in line.set_changes]
    return found if len(found) <= _MOST_WORDS else [replace(mark, words="") for mark in found]


def latest_change(diary: Diary, promise: UUID | None, since: date) -> str:
    """The last revision of a promise, or of any, that was made after `since`, in words."""
    made = [
        (after.from_day, before, after)
        for each in diary.promises.all()
        if promise in (None, each.id)
        for before, after in pairwise(each.terms)
        if since < after.from_day <= diary.today and _change_words(before, after)
    ]
    if not made:
        return ""
    day, before, after = max(made, key=lambda change: change[0])
    words = translate("Progress", "Latest change, {day}: “{title}”, {what}.")
    told = day_and_month(day, diary.today)
    return words.format(day=told, title=isolated(after.title), what=_change_words(before, after))


def _pause_mark(pause: Pause, last: date) -> Mark:
    words = translate("Progress", "resting") if pause.rest else translate("Progress", "paused")
    end = pause.last or last
    return Mark(pause.first.toordinal(), min(end, last).toordinal(), words, warm=False)


def _revisions(promise: Promise, first: date, last: date) -> list[Mark]:
    return [
        Mark(after.from_day.toordinal(), None, words)
        for before, after in pairwise(promise.terms)
        if first <= after.from_day <= last and (words := _change_words(before, after))
    ]


def _change_words(before: Terms, after: Terms) -> str:
    size = translate("Progress", "other words")
    if before.smaller and after.title == before.smaller:
        size = translate("Progress", "made smaller")
    elif after.smaller and after.smaller == before.title:
        size = translate("Progress", "made larger")
    words = {
        Change.SIZE: size,
        Change.CUE: translate("Progress", "another cue"),
        Change.SCHEDULE: translate("Progress", "other days"),
    }
    return ", ".join(words[kind] for kind in changes(before, after))
