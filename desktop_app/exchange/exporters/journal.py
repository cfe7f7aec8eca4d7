"""The journal as blocks of words, oldest first: what a page and a sheet of paper both say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from desktop_app.diary.journal import JournalDay, Part
from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import DayContext, Entry, Outcome, Role
from desktop_app.domain.phrases import Phrase, Translator, translate
from desktop_app.domain.silences import Silence

TellDay = Callable[[date], str]


class Rank(Enum):
    """How a block stands: a day, something of that day, a line below it, the user's own words."""

    DAY = auto()
    HEAD = auto()
    LINE = auto()
    QUOTE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph; what is in it is words, whatever they look like."""

    rank: Rank
    words: Phrase

    def said(self, translated: Translator) -> str:
        """Its words; a sentence keeps its order around words of Arabic or Hebrew letters."""
        return self.words.render(translated, isolates=self.rank is not Rank.QUOTE)


def title_of(first: date, last: date, tell_day: TellDay = date.isoformat) -> Phrase:
    """What stands above all."""
    return translate(
        "Export", "Your journal, {first} to {last}", first=tell_day(first), last=tell_day(last)
    )


def blocks(parts: Sequence[Part], tell_day: TellDay = date.isoformat) -> Iterator[Block]:
    """The parts in their order. A day without anything to tell is left out."""
    for part in parts:
        if isinstance(part, Silence):
            yield _silence(part, tell_day)
            continue
        told = list(_of_day(part))
        if told:
            yield Block(Rank.DAY, _plain(tell_day(part.day)))
            yield from told


def _silence(silence: Silence, tell_day: TellDay) -> Block:
    count = (silence.last - silence.first).days + 1
    words = (
        translate("Export", "paused for %n day(s)", None, count)
        if silence.paused
        else translate("Export", "%n day(s) without a word", None, count)
    )
    if silence.first == silence.last:
        span = _plain(tell_day(silence.first))
    else:
        span = translate(
            "Export",
            "{first} to {last}",
            first=tell_day(silence.first),
            last=tell_day(silence.last),
        )
    return Block(Rank.DAY, translate("Export", "{span}: {words}", span=span, words=words))


def _of_day(day: JournalDay) -> Iterator[Block]:
    if day.context is not None:
        yield from _context(day.context)
    for paused in day.paused:
        yield Block(Rank.LINE, translate("Export", "{title}: paused", title=paused.title))
    for told in day.happened:
        words = told.event.words
        if told.title:
            words = translate("Export", "{what}: {words}", what=told.title, words=words)
        yield Block(Rank.LINE, words)
        if told.event.quote:
            yield Block(Rank.QUOTE, _plain(told.event.quote))
    for due in day.items:
        if due.entry is not None:
            yield from _entry(due, due.entry)


def _entry(due: Due, entry: Entry) -> Iterator[Block]:
    words = translate(
        "Export", "{what}: {words}", what=due.terms.title, words=_outcome(entry.outcome)
    )
    if entry.done_at:
        at = entry.done_at.isoformat("minutes")
        words = translate("Export", "{words}, {at}", words=words, at=at)
    yield Block(Rank.HEAD, words)
    smaller = entry.size if entry.outcome is Outcome.KEPT_SMALLER else ""
    for what, said in (
        (translate("Export", "Smaller version"), smaller),
        (translate("Export", "Context"), _names(entry, Role.CONTEXT)),
        (translate("Export", "Helped"), _names(entry, Role.HELPED)),
        (translate("Export", "Hindered"), _names(entry, Role.HINDERED)),
        (translate("Export", "Felt (1 heavy to 5 light)"), _feelings(entry)),
        (translate("Export", "Note"), entry.note),
        (translate("Export", "What helped"), entry.what_helped),
        (translate("Export", "What nearly stopped you"), entry.what_nearly_stopped),
        (translate("Export", "What to adjust"), entry.adjust),
        (translate("Export", "Lesson"), entry.lesson),
        (translate("Export", "What it shows"), entry.shows),
    ):
        if said:
            yield Block(Rank.LINE, translate("Export", "{what}: {words}", what=what, words=said))


def _context(context: DayContext) -> Iterator[Block]:
    for what, said in (
        (translate("Export", "The day"), ", ".join(noted.name for noted in context.noted)),
        (translate("Export", "Feeling (1 heavy to 5 light)"), str(context.feeling or "")),
        (translate("Export", "Note"), context.note),
    ):
        if said:
            yield Block(Rank.LINE, translate("Export", "{what}: {words}", what=what, words=said))


def _outcome(outcome: Outcome) -> Phrase:
    return {
        Outcome.KEPT: translate("Export", "kept"),
        Outcome.KEPT_SMALLER: translate("Export", "kept, the smaller version"),
        Outcome.MISSED: translate("Export", "not kept"),
        Outcome.SKIPPED: translate("Export", "skipped"),
    }[outcome]


def _feelings(entry: Entry) -> Phrase | str:
    if entry.before and entry.after:
        return translate(
            "Export", "{before} before, {after} after", before=entry.before, after=entry.after
        )
    if entry.before:
        return translate("Export", "{before} before", before=entry.before)
    return translate("Export", "{after} after", after=entry.after) if entry.after else ""


def _names(entry: Entry, role: Role) -> str:
    return ", ".join(tag.name for tag in entry.tags if tag.role is role)


def _plain(words: str) -> Phrase:
    """Words that need no translation."""
    return Phrase("", "{words}", args={"words": words})
