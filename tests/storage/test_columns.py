"""Columns of numbers are what the entries say, whatever zone they were written in."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import product

import pytest

from desktop_app.domain.days import Part
from desktop_app.domain.entries import OUTCOME_CODES, Entry, Outcome, When
from desktop_app.evidence.columns import words, words_and_instants
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, promise_of

KATHMANDU = timezone(timedelta(hours=5, minutes=45))


@pytest.mark.parametrize(
    "offset", [timedelta(0), timedelta(hours=-9, minutes=-30), timedelta(hours=14)]
)
def test_instants_come_in_the_order_of_days(
    store: Store, clock: FakeClock, offset: timedelta
) -> None:
    water = promise_of("Water")
    times = [
        datetime(2026, 1, 9, 8, 3, 11, tzinfo=KATHMANDU),
        datetime(2026, 1, 5, 23, 59, 59, tzinfo=timezone(offset)),
        datetime(1969, 12, 31, 12, tzinfo=UTC),
        datetime(2026, 1, 8, 8, 0, 0, 250_000, tzinfo=timezone(offset)),
    ]
    entries = [
        Entry(water.id, MONDAY + timedelta(days=n), Outcome.KEPT, at, "UTC")
        for n, at in enumerate(times)
    ]
    store.apply("import", clock(), [water, *water.terms, *reversed(entries)])
    said, read = words_and_instants(*store.columns.words_and_instants(water.id))
    assert said.said.days.tolist() == [entry.day.toordinal() for entry in entries]
    assert read.tolist() == [int(at.timestamp()) for at in times]


def test_a_promise_without_entries_has_none(store: Store) -> None:
    said, read = words_and_instants(*store.columns.words_and_instants(promise_of("Water").id))
    assert len(read) == len(said.said.days) == 0


def test_instants_of_any_length_are_read_though_they_fill_whole_lines(
    store: Store, clock: FakeClock
) -> None:
    """Twenty-five of thirty-two letters take as many as thirty-two of twenty-five."""
    water = promise_of("Water")
    times = [datetime(2026, 1, 5, 8, 0, n, 250_000, tzinfo=UTC) for n in range(25)]
    entries = [
        Entry(water.id, MONDAY + timedelta(days=n), Outcome.KEPT, at, "UTC")
        for n, at in enumerate(times)
    ]
    store.apply("import", clock(), [water, *water.terms, *entries])
    _, read = words_and_instants(*store.columns.words_and_instants(water.id))
    assert read.tolist() == [int(at.timestamp()) for at in times]


def test_what_was_noted_of_an_entry_comes_whole_or_in_part(store: Store, clock: FakeClock) -> None:
    water, at = promise_of("Water"), clock()
    noted = [
        *product((None, *Part), (None, When.BEFORE), (None, 1), (None, 5)),
        (None, When.AFTER, None, 5),
    ]
    entries = [
        Entry(
            *(water.id, MONDAY + timedelta(days=n), list(Outcome)[n % 4], at, "UTC"),
            planned_part=part,
            context_when=when,
            before=before,
            after=after,
        )
        for n, (part, when, before, after) in enumerate(noted)
    ]
    store.apply("import", clock(), [water, *water.terms, *entries])
    for said in (
        words(store.columns.words(water.id)),
        words_and_instants(*store.columns.words_and_instants(water.id))[0],
    ):
        assert said.said.days.tolist() == [entry.day.toordinal() for entry in entries]
        codes = [OUTCOME_CODES.index(entry.outcome) for entry in entries]
        assert said.said.outcomes.tolist() == codes
        parts = [list(Part).index(part) if part else -1 for part, *_ in noted]
        assert said.part.tolist() == parts
        assert said.asked_before.tolist() == [when is When.BEFORE for _, when, *_ in noted]
        assert said.before.tolist() == [before or 0 for *_, before, _ in noted]
        assert said.after.tolist() == [after or 0 for *_, after in noted]
