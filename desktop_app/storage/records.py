"""What the diary holds, read as the domain's records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from desktop_app.domain.entries import OUTCOME_CODES, DayContext, Entry, Outcome, TrustRating
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.revisions import Revision
from desktop_app.domain.strategies import Strategy, Use
from desktop_app.domain.values import replace
from desktop_app.storage import statements
from desktop_app.storage.sql import Execute, first_value
from desktop_app.storage.tables import TABLES

if TYPE_CHECKING:
    from desktop_app.storage.columns import Columns
    from desktop_app.storage.pages import Pages
    from desktop_app.storage.search import Whose

_Record = TypeVar("_Record")


class Records:
    """The records of one diary.

    What a click does not need is loaded when it is asked for.
    """

    def __init__(self, execute: Execute) -> None:
        self._execute = execute

    # promises

    def promises(self) -> list[Promise]:
        """All promises with their terms and pauses, in the user's order."""
        terms: dict[UUID, list[Terms]] = defaultdict(list)
        for held in self._all(Terms, "ORDER BY promise, from_day"):
            terms[held.promise].append(held)
        pauses: dict[UUID | None, list[Pause]] = defaultdict(list)
        for pause in self._all(Pause, "ORDER BY first"):
            pauses[pause.promise].append(pause)
        return [
            replace(held, terms=tuple(terms[held.id]), pauses=tuple(pauses[held.id]))
            for held in self._all(Promise, "ORDER BY position, started_on, id")
            if terms[held.id]
        ]

    def pauses_for_all(self) -> tuple[Pause, ...]:
        """The pauses that are no single promise's, in order."""
        return tuple(self._all(Pause, "WHERE promise IS NULL ORDER BY first"))

    def revisions(self, promise: UUID | None = None) -> list[Revision]:
        """The revisions of one promise, or of all, in the order of their days."""
        if promise is None:
            return list(self._all(Revision, "ORDER BY day, id"))
        return list(self._all(Revision, "WHERE promise = ? ORDER BY day, id", promise.bytes))

    def day_sizes(self, first: date, last: date, promise: UUID | None = None) -> list[DaySize]:
        """The sizes agreed for single days from `first` to `last`, in order."""
        rest, values = _dated(first, last, promise)
        return list(self._all(DaySize, rest, *values))

    def day_size(self, promise: UUID, day: date) -> DaySize | None:
        """The size agreed for one day of a promise."""
        sql = "SELECT words FROM day_size WHERE promise = ? AND day = ?"
        words = first_value(self._execute, sql, (promise.bytes, day.toordinal()))
        return None if words is None else DaySize(promise, day, words)

    def strategies(self, words: Sequence[str] = ()) -> list[Strategy]:
        """The strategies whose words hold all of `words`, the newest first."""
        from desktop_app.storage import strategy_search  # noqa: PLC0415 (see above)

        found = strategy_search.strategies_with(self._execute, words)
        held = (each for each in self.all_of(Strategy) if each.id.bytes in found)
        return sorted(held, key=lambda each: (each.day, each.id), reverse=True)

    def uses(self) -> list[Use]:
        """When strategies were used, in the order of days."""
        return sorted(self.all_of(Use), key=lambda use: (use.day, use.strategy, use.promise))

    # entries

    def entry(self, promise: UUID, day: date) -> Entry | None:
        """The entry of one promise on one day."""
        rest = "WHERE promise = ? AND day = ?"
        return next(self._all(Entry, rest, promise.bytes, day.toordinal()), None)

    def entries_between(
        self, first: date, last: date, promise: UUID | None = None
    ) -> Iterator[Entry]:
        """The entries from `first` to `last`, both included, in the order of days."""
        rest, values = _dated(first, last, promise)
        return self._all(Entry, rest, *values)

    def latest_entries(self, promise: UUID, before: date, limit: int) -> list[Entry]:
        """The newest `limit` entries of a promise earlier than `before`, newest first."""
        rest = "WHERE promise = ? AND day < ? ORDER BY day DESC LIMIT ?"
        return list(self._all(Entry, rest, promise.bytes, before.toordinal(), limit))

    def latest_outcomes(
        self, promise: UUID, before: date, limit: int
    ) -> list[tuple[Outcome, time | None]]:
        """Outcome and time of the newest `limit` entries earlier than `before`, newest first."""
        found = self._execute(
            "SELECT outcome, done_at FROM entry"
            " WHERE promise = ? AND day < ? ORDER BY day DESC LIMIT ?",
            (promise.bytes, before.toordinal(), limit),
        )
        return [(OUTCOME_CODES[code], at and time.fromisoformat(at)) for code, at in found]

    def next_entries(self, promise: UUID, first: date, limit: int) -> list[Entry]:
        """The first `limit` entries of a promise from `first` on, in the order of days."""
        rest = "WHERE promise = ? AND day >= ? ORDER BY day LIMIT ?"
        return list(self._all(Entry, rest, promise.bytes, first.toordinal(), limit))

    def last_day_before(self, day: date) -> date | None:
        """The latest day before `day` that has an entry."""
        sql = "SELECT max(day) FROM entry WHERE day < ?"
        found = first_value(self._execute, sql, (day.toordinal(),))
        return None if found is None else date.fromordinal(found)

    def span(self) -> tuple[date, date] | None:
        """The first and the last day with an entry."""
        first, last = self._execute(
            "SELECT (SELECT min(day) FROM entry), (SELECT max(day) FROM entry)"
        ).fetchone()
        return None if first is None else (date.fromordinal(first), date.fromordinal(last))

    def entry_count(self) -> int:
        """How many entries there are."""
        return int(first_value(self._execute, "SELECT count(*) FROM entry"))

    def search(
        self,
        words: Sequence[str],
        days: tuple[date, date],
        limit: int,
        *,
        newest_first: bool = True,
        of: Sequence[Whose] | None = None,
    ) -> list[tuple[UUID, date]]:
        """The first `limit` (promise, day) whose words hold all of `words`, in the order of days.

        `days` are the first and the last one looked at; `of` names promises, each with the days
        that count of it, None is all of them.
        """
        from desktop_app.storage import search  # noqa: PLC0415 (see above)

        found = search.entries_with(
            self._execute, words, days, limit, newest_first=newest_first, of=of
        )
        marks = {search.mark(i): UUID(bytes=i) for (i,) in self._execute("SELECT id FROM promise")}
        return [(marks[mark], day) for mark, day in found if mark in marks]

    def usual_tags(self, limit: int = 400) -> list[str]:
        """Tag names by how often they stand in the newest `limit` tagged entries."""
        found = self._execute(
            "SELECT json_extract(value, '$[0]') AS name FROM"
            " (SELECT tags, day FROM entry WHERE tags <> '[]' ORDER BY day DESC LIMIT ?),"
            " json_each(tags) GROUP BY name ORDER BY count(*) DESC, max(day) DESC",
            (limit,),
        )
        return [name for (name,) in found]

    @property
    def columns(self) -> Columns:
        """Narrow columns for the figures."""
        from desktop_app.storage.columns import Columns  # noqa: PLC0415 (see above)

        return Columns(self._execute)

    @property
    def pages(self) -> Pages:
        """The diary a page at a time."""
        from desktop_app.storage.pages import Pages  # noqa: PLC0415 (see above)

        return Pages(self._execute)

    # days

    def day_context(self, day: date) -> DayContext | None:
        """What was noted of a day as such."""
        return next(self._all(DayContext, "WHERE day = ?", day.toordinal()), None)

    def day_contexts(self, first: date, last: date) -> Iterator[DayContext]:
        """What was noted of the days from `first` to `last`, in order."""
        rest = "WHERE day BETWEEN ? AND ? ORDER BY day"
        return self._all(DayContext, rest, first.toordinal(), last.toordinal())

    def trust_ratings(self) -> list[TrustRating]:
        """All weekly ratings of felt trust, in order."""
        return list(self._all(TrustRating, "ORDER BY day"))

    def all_of(self, record: type[_Record]) -> list[_Record]:
        """Every record of a class of which there are few, in no certain order."""
        return list(self._all(record, ""))

    def _all(self, record: type[_Record], rest: str, *values: object) -> Iterator[_Record]:
        """The records of a class that `rest` (WHERE …, ORDER BY …) leaves, in its order."""
        table = TABLES[record]
        for row in self._execute(statements.select_where(table, rest), values):
            held = dict(zip(table.columns, row, strict=True))
            for name, read in table.readers:
                held[name] = read(held[name])
            yield record(**held)


def _dated(first: date, last: date, promise: UUID | None) -> tuple[str, tuple[object, ...]]:
    """The records of these days, of one promise or of all, in the order of days."""
    days = first.toordinal(), last.toordinal()
    if promise is None:
        return "WHERE day BETWEEN ? AND ? ORDER BY day, promise", days
    return "WHERE promise = ? AND day BETWEEN ? AND ? ORDER BY day", (promise.bytes, *days)
