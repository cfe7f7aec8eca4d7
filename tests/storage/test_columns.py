"""Columns of numbers are what the entries say, whatever zone they were written in."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.evidence.columns import words_and_instants
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
