"""A miss becomes information: what got in the way, one lesson, and the ways back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from desktop_app.diary.ledger import Ledger
from desktop_app.diary.logging import logged
from desktop_app.domain.entries import Entry, Outcome, Role
from desktop_app.domain.incoming import Lazily
from desktop_app.domain.misses import SafeAction, next_chance, safe_action, with_miss
from desktop_app.domain.promises import Terms
from desktop_app.domain.reflections import Reflection, reflected, reflection_of
from desktop_app.domain.values import dataclass

_RETURNS_LOOKED_AT: Final = 120


@dataclass(frozen=True, slots=True)
class Miss:
    """A miss and the ways back from it.

    `smaller` is the smaller version that can be kept now, empty where there is none or today
    has its word, and `safe_now` what was kept at the last return, where that is something else;
    `next_day` is the next chance, with its `anchor`.
    """

    entry: Entry
    terms: Terms
    smaller: str
    safe: SafeAction | None
    next_day: date | None
    anchor: str
    safe_now: str = ""


class Misses:
    """The use cases about misses. Each is one step."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def obstacles(self) -> list[str]:
        """What was in the way so far, in the user's words, the most frequent first."""
        counts = Counter[str]()
        for name, role, _outcome, count in self._ledger.store.columns.tag_counts():
            if role == Role.HINDERED:
                counts[name] += count
        return [name for name, _count in counts.most_common()]

    def of(self, promise: UUID, day: date) -> Miss | None:
        """What is known of the miss of `promise` on `day`; None where it is none."""
        ledger = self._ledger
        entry = ledger.store.entry(promise, day)
        if entry is None or entry.outcome is not Outcome.MISSED:
            return None
        held, today = ledger.promise(promise), ledger.today
        terms, pauses = held.terms_on(day), ledger.pauses_for_all()
        sizes = ledger.store.day_sizes(today, today, promise)
        smaller = sizes[0].words if sizes else held.terms_on(today).smaller
        is_open = day == today or (
            held.asked_on(today, pauses) and ledger.store.entry(promise, today) is None
        )
        safe = safe_action(ledger.store.latest_entries(promise, day, _RETURNS_LOOKED_AT))
        is_other = is_open and safe is not None and safe.words != smaller
        return Miss(
            entry,
            terms,
            smaller if is_open else "",
            safe,
            coming := next_chance(held, today, pauses),
            held.terms_on(coming).anchor if coming else "",
            safe.words if safe is not None and is_other else "",
        )

    def note(self, promise: UUID, day: date, obstacles: Sequence[str], lesson: str) -> None:
        """Note what got in the way of a miss, and the lesson drawn from it."""
        ledger, key = self._ledger, {"promise": promise, "day": day}

        def upon(held: Entry | None) -> Entry:
            entry = logged(held, ledger, promise, day)
            return reflected(entry, with_miss(reflection_of(entry), obstacles, lesson))

        ledger.revise("reflect", ledger.now(), Entry, key, upon)

    def close_day(
        self, day: date, promises: Sequence[UUID], obstacles: Sequence[str], lesson: str
    ) -> None:
        """Note `promises` as missed on a day that went otherwise; the first carries the lesson.

        Only what has no word yet is noted.
        """
        ledger = self._ledger
        now, rule = ledger.now(), ledger.rule

        def entries() -> Iterator[Entry]:
            open_ones = [own for own in promises if ledger.store.entry(own, day) is None]
            for number, own in enumerate(open_ones):
                terms = ledger.promise(own).terms_on(day)
                entry = Entry(
                    own, day, Outcome.MISSED, now, str(now.tzinfo),
                    planned_part=terms.part(rule), size=terms.title,
                )  # fmt: skip
                said = with_miss(Reflection(), obstacles, lesson if number == 0 else "")
                yield reflected(entry, said)

        ledger.apply("awry", Lazily(entries))  # read and written with nobody writing in between
