"""What a friend is told: composed from facts by rule; private sentences each wait for a tick."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from desktop_app.domain.days import week_of
from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.phrases import Phrase, Translator, translate, untranslated

MARK: Final = "– "
"""How a line of a list begins."""

_WEEK: Final = timedelta(days=6)
_BETWEEN_ASKS: Final = timedelta(days=7)
_LATELY: Final = timedelta(days=1)
_BY_ITSELF: Final[dict[str, Callable[[str], Phrase]]] = {
    "lesson": lambda said: translate("Letter", "One thing I learned: {said}", said=said),
    "what_helped": lambda said: translate("Letter", "What helped: {said}", said=said),
    "what_nearly_stopped": lambda said: translate(
        "Letter", "What nearly stopped me: {said}", said=said
    ),
    "adjust": lambda said: translate("Letter", "What I adjust next: {said}", said=said),
    "shows": lambda said: translate("Letter", "What it shows me: {said}", said=said),
    "note": lambda said: translate("Letter", "A note of mine: {said}", said=said),
}
Worded = Callable[[date], str]
"""How a day is written."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes out, word for word. Parts of `body` are parted by an empty line."""

    subject: str
    body: str

    @property
    def text(self) -> str:
        """The whole as plain text."""
        return f"{self.subject}\n\n{self.body}\n" if self.subject else f"{self.body}\n"

    @property
    def runs_from_the_right(self) -> bool:
        """Whether its body begins in a script that does; then its lists do too."""
        from unicodedata import bidirectional  # noqa: PLC0415 (few commands share)

        kinds = (bidirectional(letter) for letter in self.body)
        return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"

    def parts(self) -> list[tuple[tuple[str, ...], bool]]:
        """The parts of the body as lines, and whether they are a list (without its marks)."""
        found = []
        for part in _parted(self.body):
            is_list = all(line.startswith(MARK) for line in part)
            lines = tuple(line.removeprefix(MARK) for line in part) if is_list else tuple(part)
            found.append((lines, is_list))
        return found


@dataclass(frozen=True, slots=True)
class SharedWeek:
    """A promise that is shared, by its title then, with its `entries` of some days in order.

    `chances` are those with a word: open days and skips count neither way. `times` is how often
    a week it is promised, where no day is named. `before` is the last kept or missed outcome
    before those days. `beyond` are days that asked for nothing, and were logged all the same.
    """

    title: str
    entries: tuple[Entry, ...]
    chances: int
    times: int | None = None
    before: Outcome | None = None
    beyond: frozenset[date] = frozenset()

    @property
    def kept(self) -> tuple[Entry, ...]:
        """What was kept of the chances; of all that was logged, where a week or nothing asked."""
        kept = tuple(entry for entry in self.entries if entry.outcome.is_kept)
        if self.times is not None or not self.chances:
            return kept
        return tuple(entry for entry in kept if entry.day not in self.beyond)


class WinKind(StrEnum):
    """What a small win is."""

    RETURN = "return"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Win:
    """Something worth telling, once: a return after a miss, or the first time."""

    kind: WinKind
    title: str
    entry: Entry

    @property
    def fact(self) -> Phrase:
        """The win in the user's own voice."""
        if self.kind is WinKind.FIRST:
            return translate("Letter", "“{title}”: kept for the first time.", title=self.title)
        return translate("Letter", "“{title}”: back after a miss.", title=self.title)


def week_letter(
    name: str,
    weeks: Sequence[SharedWeek],
    monday: date,
    worded: Worded = date.isoformat,
    translated: Translator = untranslated,
) -> Letter:
    """The week that begins on `monday` as facts: promised, kept, returns, and nothing else."""
    lines = [
        MARK + each.render(translated, isolates=True) for week in weeks for each in _facts(week)
    ]
    if not lines:
        none = translate("Letter", "Nothing is shared this week.")
        lines = [none.render(translated)]
    subject = translate(
        "Letter", "My week, {first} to {last}", first=worded(monday), last=worded(monday + _WEEK)
    )
    return Letter(subject.render(translated), _body(name, lines, translated))


def win_letter(name: str, win: Win, translated: Translator = untranslated) -> Letter:
    """One small win, and nothing else."""
    subject = translate("Letter", "One small thing").render(translated)
    return Letter(subject, _body(name, [win.fact.render(translated, isolates=True)], translated))


def invitation_letter(name: str, translated: Translator = untranslated) -> Letter:
    """What goes with a date for a conversation."""
    body = translate(
        "Letter", "{name}, does this time suit you? Fifteen minutes are enough.", name=name
    )
    subject = translate("Letter", "A short conversation")
    return Letter(subject.render(translated), body.render(translated))


def private_sentences(weeks: Iterable[SharedWeek]) -> tuple[Phrase, ...]:
    """What the user noted on the shared promises that week: each goes out when it is ticked."""
    found = [sentence for week in weeks for entry in week.entries for sentence in _noted(entry)]
    seen: dict[str, Phrase] = {}
    for sentence in found:
        seen.setdefault(str(sentence), sentence)
    return tuple(seen.values())


def with_sentence(body: str, sentence: str) -> str:
    """The body with one more sentence, before the last part (the thanks); one line of its own."""
    said = " ".join(sentence.split())
    *front, last = _parted(body) or [[]]
    parts = [*front, [said], last] if front else [last, [said]]
    return "\n\n".join("\n".join(part) for part in parts if part)


def without_sentence(body: str, sentence: str) -> str:
    """The body without that sentence, where it stands in a part of its own as it was put there."""
    said = [" ".join(sentence.split())]
    return "\n\n".join("\n".join(part) for part in _parted(body) if part != said)


def small_win(
    weeks: Iterable[SharedWeek], today: date, is_first: Callable[[Entry], bool]
) -> Win | None:
    """The newest return or first of today or yesterday."""
    wins = [win for week in weeks for win in _wins(week, is_first)]
    lately = [win for win in wins if today - _LATELY <= win.entry.day <= today]
    return max(lately, key=lambda win: (win.entry.day, win.entry.logged_at), default=None)


def may_ask(asked: date | None, today: date) -> bool:
    """Whether “Share this?” may be asked: at most once a week."""
    return asked is None or today == asked or today - asked >= _BETWEEN_ASKS


def week_to_tell(today: date) -> date:
    """The Monday of the week to tell of: this one from Wednesday on, the one before until then."""
    monday = week_of(today)
    return monday if today.isoweekday() >= 3 else monday - timedelta(days=7)


def _facts(week: SharedWeek) -> Iterator[Phrase]:
    smaller = sum(entry.outcome is Outcome.KEPT_SMALLER for entry in week.kept)
    if not week.chances and not week.kept:
        yield translate("Letter", "“{title}”: no word this week.", title=week.title)
        return
    yield _kept(week, len(week.kept))
    if smaller:
        yield translate(
            "Letter", "“{title}”: %n of these at its smaller size.", None, smaller, title=week.title
        )
    if returns := len(_returns(week)):
        yield translate(
            "Letter", "“{title}”: back %n time(s) after a miss.", None, returns, title=week.title
        )


def _kept(week: SharedWeek, kept: int) -> Phrase:
    if week.times is not None:
        return translate(
            "Letter",
            "“{title}”: kept %n time(s), {times} a week are promised.",
            None,
            kept,
            title=week.title,
            times=week.times,
        )
    return translate(
        "Letter",
        "“{title}”: kept {kept} of {chances}.",
        title=week.title,
        kept=kept,
        chances=max(week.chances, kept),
    )


def _returns(week: SharedWeek) -> list[Entry]:
    chances = [entry for entry in week.entries if entry.outcome is not Outcome.SKIPPED]
    outcomes = [week.before, *(entry.outcome for entry in chances)]
    pairs = zip(pairwise(outcomes), chances, strict=True)
    return [entry for (then, now), entry in pairs if then is Outcome.MISSED and now and now.is_kept]


def _wins(week: SharedWeek, is_first: Callable[[Entry], bool]) -> Iterator[Win]:
    for entry in week.entries:
        if entry.outcome.is_kept and is_first(entry):
            yield Win(WinKind.FIRST, week.title, entry)
    for entry in _returns(week):
        yield Win(WinKind.RETURN, week.title, entry)


def _noted(entry: Entry) -> Iterator[Phrase]:
    for name, sentence in _BY_ITSELF.items():
        if said := getattr(entry, name).strip():
            yield sentence(said)
    if said := _names(entry.tags, Role.HELPED):
        yield translate("Letter", "It helped: {said}", said=said)
    if said := _names(entry.tags, Role.HINDERED):
        yield translate("Letter", "It was in the way: {said}", said=said)
    if said := _names(entry.tags, Role.CONTEXT):
        yield translate("Letter", "Around it: {said}", said=said)
    if entry.before and entry.after:
        yield translate(
            "Letter",
            "How it felt, from 1 (heavy) to 5 (light): {before} before, {after} after.",
            before=entry.before,
            after=entry.after,
        )


def _names(tags: Iterable[Tag], role: Role) -> str:
    return ", ".join(tag.name for tag in tags if tag.role is role)


def _body(name: str, lines: Sequence[str], translated: Translator) -> str:
    hello = translate("Letter", "Hello {name},", name=name).render(translated)
    thanks = translate("Letter", "Thank you for reading. Nothing needs an answer.")
    return "\n\n".join((hello, "\n".join(lines), thanks.render(translated)))


def _parted(body: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for line in body.splitlines():
        if line.strip():
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]
