"""The journal as lines: what each says, in the words of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary.journal import JournalDay, Part
from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.phrases import counted, isolated
from desktop_app.domain.silences import Silence
from desktop_app.domain.stories import Event
from desktop_app.ui.widgets.marks import outcome_words
from desktop_app.ui.words.days import clock, long_date, short_date
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


class Kind(Enum):
    """What a line is about."""

    HEAD = auto()
    REMARK = auto()
    HAPPENED = auto()
    ENTRY = auto()
    OPEN = auto()
    SILENCE = auto()


class Action(Enum):
    """What a line offers beside its words."""

    KEEP = auto()
    KEEP_SMALLER = auto()
    MISS = auto()
    FILL_IN = auto()
    READ_ON = auto()
    MORE = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """A text with what it answers in front of it."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the journal, which may be many lines high.

    `day` is the day it belongs to (of a silence its last, `first` its first). `top` and `bottom`
    are where the card of its day begins and ends. `asks`: its actions are always shown.
    """

    kind: Kind
    day: date
    title: str
    first: date
    promise: UUID | None = None
    outcome: Outcome | None = None
    aside: str = ""
    tags: tuple[Tag, ...] = ()
    texts: tuple[Said, ...] = ()
    actions: tuple[Action, ...] = ()
    asks: bool = False
    top: bool = False
    bottom: bool = False

    @property
    def key(self) -> tuple[Kind, date, UUID | None]:
        """What stays the same when the line says something else."""
        kind = Kind.ENTRY if self.kind is Kind.OPEN else self.kind
        return kind, self.day, self.promise

    @property
    def spoken(self) -> str:
        """The line for screen readers."""
        mark = outcome_words(self.outcome) if self.promise else ""
        tags = (tag_words(tag) for tag in self.tags)
        texts = (f"{said.label} {said.words}".strip() for said in self.texts)
        *said, last = filter(None, (self.title, mark, self.aside, *tags, *texts))
        return ". ".join([*(words.removesuffix(".") for words in said), last])


def lines_of(part: Part, today: date, *, asks: bool = False) -> list[Line]:
    """The lines of a part of the journal. `asks`: open promises show what can be said of them."""
    if isinstance(part, Silence):
        return [_silence(part)]
    rows = [*_note(part), *_happened(part), *(_row(due, asks=asks) for due in part.items)]
    if not rows:
        rows = [_remark(part.day, translate("Journal", "Nothing was due."))]
    rows[0] = replace(rows[0], top=True)
    rows[-1] = replace(rows[-1], bottom=True)
    return [_head(part, today), *rows]


def day_title(day: date, today: date) -> str:
    """“Today · Sunday, 22 November 2026”."""
    near = {
        today: translate("Journal", "Today · {date}"),
        today - timedelta(days=1): translate("Journal", "Yesterday · {date}"),
    }
    return near.get(day, "{date}").format(date=long_date(day))


def tag_words(tag: Tag) -> str:
    """“helped: music”."""
    words = {
        Role.HELPED: translate("Journal", "helped: {tag}"),
        Role.HINDERED: translate("Journal", "in the way: {tag}"),
    }
    return words.get(tag.role, "{tag}").format(tag=isolated(tag.name))


def action_words(action: Action) -> str:
    """What stands on the painted button."""
    return {
        Action.KEEP: translate("Journal", "Kept"),
        Action.KEEP_SMALLER: translate("Journal", "Smaller"),
        Action.MISS: translate("Journal", "Not kept"),
        Action.FILL_IN: translate("Journal", "Fill in"),
        Action.READ_ON: translate("Journal", "Read on"),
        Action.MORE: translate("Journal", "What can be done"),
    }[action]


def _silence(silence: Silence) -> Line:
    count = (silence.last - silence.first).days + 1
    if silence.paused:
        words = translate("Journal", "Paused: nothing was due")
    else:
        words = counted(translate("Journal", "%n day(s) without a word", None, count), count)
    return Line(
        Kind.SILENCE,
        silence.last,
        words,
        silence.first,
        aside=_range(silence.first, silence.last),
        actions=() if silence.paused else (Action.FILL_IN,),
    )


def _range(first: date, last: date) -> str:
    if first == last:
        return long_date(first)
    return translate("Journal", "{first} to {last}").format(
        first=short_date(first), last=short_date(last)
    )


def _head(day: JournalDay, today: date) -> Line:
    feeling = _feeling(None, day.context.feeling) if day.context else ""
    return Line(
        Kind.HEAD,
        day.day,
        day_title(day.day, today),
        day.day,
        aside=" · ".join(filter(None, (feeling, _paused(day)))),
        tags=tuple(Tag(noted.name) for noted in day.context.noted) if day.context else (),
        actions=(Action.MORE,),
    )


def _paused(day: JournalDay) -> str:
    if day.is_paused:
        return translate("Journal", "paused")
    titles = ", ".join(isolated(terms.title) for terms in day.paused)
    return translate("Journal", "paused: {what}").format(what=titles) if titles else ""


def _note(day: JournalDay) -> Iterator[Line]:
    if day.context is not None and day.context.note:
        yield Line(Kind.REMARK, day.day, "", day.day, texts=(Said("", day.context.note),))


def _happened(day: JournalDay) -> Iterator[Line]:
    """All that happened on a day to promises and strategies, in one line."""
    texts = tuple(
        Said(f"{isolated(told.title)}:" if told.title else "", _told(told.event))
        for told in day.happened
    )
    if texts:
        yield Line(Kind.HAPPENED, day.day, "", day.day, texts=texts)


def _told(event: Event) -> str:
    words = say(event.words)
    return f"{words} “{isolated(event.quote)}”" if event.quote else words


def _remark(day: date, words: str) -> Line:
    return Line(Kind.REMARK, day, words, day)


def _row(due: Due, *, asks: bool) -> Line:
    if due.entry is None:
        smaller = (Action.KEEP_SMALLER,) if due.terms.smaller else ()
        return Line(
            Kind.OPEN,
            due.day,
            due.terms.title,
            due.day,
            due.promise.id,
            actions=(Action.MISS, *smaller, Action.KEEP, Action.MORE),
            asks=asks,
        )
    entry = due.entry
    at = clock(entry.done_at) if entry.done_at else ""
    return Line(
        Kind.ENTRY,
        due.day,
        due.terms.title,
        due.day,
        due.promise.id,
        entry.outcome,
        " · ".join(filter(None, (_feeling(entry.before, entry.after), at))),
        entry.tags,
        tuple(_texts(entry)),
        (Action.MORE,),
    )


def _texts(entry: Entry) -> Iterator[Said]:
    smaller = entry.size if entry.outcome is Outcome.KEPT_SMALLER else ""
    for label, words in (
        (translate("Journal", "Smaller:"), smaller),
        ("", entry.note),
        (translate("Journal", "Helped:"), entry.what_helped),
        (translate("Journal", "Nearly stopped you:"), entry.what_nearly_stopped),
        (translate("Journal", "Next time:"), entry.adjust),
        (translate("Journal", "Lesson:"), entry.lesson),
        (translate("Journal", "This shows that I…"), entry.shows),
    ):
        if words:
            yield Said(label, words)


def _feeling(before: int | None, after: int | None) -> str:
    if before and after:
        return translate("Journal", "felt {before}, then {after}").format(
            before=before, after=after
        )
    one = before or after
    return translate("Journal", "felt {feeling}").format(feeling=one) if one else ""
