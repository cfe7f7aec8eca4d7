"""Reads of the diary a page at a time: the cost is that of the page, however long the diary is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, Literal
from uuid import UUID

from desktop_app.domain.entries import OUTCOME_CODES, Entry
from desktop_app.domain.sought import Sought
from desktop_app.storage import statements
from desktop_app.storage.sql import Execute
from desktop_app.storage.tables import TABLES

Days = tuple[date, date]
"""The first and the last day looked at."""

_TOLD_OF_DAYS: Final = (
    "(SELECT day FROM day WHERE noted <> '[]' OR note <> '' OR feeling IS NOT NULL)"
)
_NOTED: Final = "note || what_helped || what_nearly_stopped || adjust || shows <> ''"
_TAGGED: Final = (
    "tags <> '[]' AND EXISTS"
    " (SELECT 1 FROM json_each(tags) AS tag WHERE json_extract(tag.value, '$[0]') = ?)"
)
_FELT: Final = "before IS NOT NULL OR after IS NOT NULL"


class Pages:
    """Each read names the days it looks at, its direction and how much it may look at."""

    def __init__(self, execute: Execute) -> None:
        self._execute = execute

    def told_days(self, days: Days, limit: int, *, newest_first: bool) -> list[tuple[date, int]]:
        """The first `limit` days with a word, and how many entries each has.

        That nothing is of note is no word.
        """
        counts: dict[int, int] = {}
        order, bounds = _order(newest_first), (*_ordinals(days), limit)
        for table, count in ((_TOLD_OF_DAYS, "0"), ("entry", "count(*)")):
            counts |= dict(
                self._execute(
                    f"SELECT day, {count} FROM {table} WHERE day BETWEEN ? AND ?"
                    f" GROUP BY day ORDER BY day {order} LIMIT ?",
                    bounds,
                )
            )
        found = sorted(counts, reverse=newest_first)[:limit]
        return [(date.fromordinal(day), counts[day]) for day in found]

    def days_of(self, promise: UUID, days: Days, limit: int, *, newest_first: bool) -> list[date]:
        """The first `limit` days on which `promise` has an entry."""
        found = self._execute(
            "SELECT day FROM entry WHERE promise = ? AND day BETWEEN ? AND ?"
            f" ORDER BY day {_order(newest_first)} LIMIT ?",
            (promise.bytes, *_ordinals(days), limit),
        )
        return [date.fromordinal(day) for (day,) in found]

    def sifted(
        self, sought: Sought, days: Days, limit: int, *, newest_first: bool
    ) -> tuple[list[tuple[UUID, date]], date | None]:
        """Which of the first `limit` entries fit `sought` (its words aside), and how far that was.

        The day told last was looked at as a whole; None: all of `days` was.
        """
        rows = self._execute(
            f"SELECT promise, day, {_condition(sought)} FROM entry WHERE day BETWEEN ? AND ?"
            f" {'AND promise = ?' if sought.promise else ''}"
            f" ORDER BY day {_order(newest_first)} LIMIT ?",
            (
                *([sought.tag] if sought.tag else []),
                *_ordinals(days),
                *([sought.promise.bytes] if sought.promise else []),
                limit,
            ),
        ).fetchall()
        reached = None
        if len(rows) == limit:
            whole = [row for row in rows if row[1] != rows[-1][1]]
            rows = whole or rows
            reached = date.fromordinal(rows[-1][1])
        return [(UUID(bytes=p), date.fromordinal(d)) for p, d, fits in rows if fits], reached

    def entries_at(self, keys: Iterable[tuple[UUID, date]]) -> list[Entry]:
        """The entries of these promises and days."""
        table = TABLES[Entry]
        rest = [name for name in table.columns if name not in table.key]
        found = []
        for promise, day in keys:
            key = {"promise": promise.bytes, "day": day.toordinal()}
            values = self._execute(statements.select(table), tuple(key.values())).fetchone()
            if values is not None:
                found.append(table.record_of(key | dict(zip(rest, values, strict=True))))
        return found

    def with_words(
        self, column: Literal["lesson", "shows", "what_helped"], limit: int
    ) -> list[Entry]:
        """The newest `limit` entries that say something in `column`, newest first."""
        found = self._execute(
            f"SELECT promise, day FROM entry WHERE {column} <> '' ORDER BY day DESC LIMIT ?",
            (limit,),
        )
        return self.entries_at(
            [(UUID(bytes=promise), date.fromordinal(day)) for promise, day in found]
        )

    def usual_circumstances(self, limit: int = 200) -> list[str]:
        """What is noted of days, by how often within the newest `limit` of them."""
        found = self._execute(
            "SELECT json_extract(value, '$[0]') AS name FROM"
            " (SELECT noted, day FROM day WHERE noted <> '[]' ORDER BY day DESC LIMIT ?),"
            " json_each(noted) GROUP BY name ORDER BY count(*) DESC, max(day) DESC",
            (limit,),
        )
        return [name for (name,) in found]


def _condition(sought: Sought) -> str:
    asked = [
        f"outcome = {OUTCOME_CODES.index(sought.outcome)}" if sought.outcome else "",
        f"({_NOTED})" if sought.noted else "",
        f"({_TAGGED})" if sought.tag else "",
        "lesson <> ''" if sought.lesson else "",
        f"({_FELT})" if sought.feelings else "",
    ]
    return " AND ".join(filter(None, asked)) or "1"


def _order(newest_first: bool) -> str:
    return "DESC" if newest_first else "ASC"


def _ordinals(days: Days) -> tuple[int, int]:
    return days[0].toordinal(), days[1].toordinal()
