"""A step's changes are found in the log without an index of their steps."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.storage.change_log import changes_of, count_of
from desktop_app.storage.sql import Execute, execute_of
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, promise_of

SIZES = (1, 3, 4500, 1, 2)


@pytest.fixture
def execute(store: Store, clock: FakeClock) -> Execute:
    """A step of one promise, and then one of so many entries each."""
    water = promise_of("Water")
    store.apply("add", clock(), [water])
    day = MONDAY
    for size in SIZES:
        days = [day + timedelta(days=n) for n in range(size)]
        entries = [Entry(water.id, each, Outcome.KEPT, clock(), "UTC") for each in days]
        store.apply("import", clock(), entries)
        day = days[-1] + timedelta(days=1)
    return execute_of(store.database)


def keys(execute: Execute, step: int) -> Sequence[int]:
    return [change.key["day"] for change in changes_of(execute, step)]


def test_each_step_has_its_changes_in_order(execute: Execute) -> None:
    first = MONDAY.toordinal()
    for step, size in enumerate(SIZES, 2):
        assert keys(execute, step) == list(range(first, first + size))
        assert count_of(execute, step) == size
        newest = [change.key["day"] for change in changes_of(execute, step, newest_first=True)]
        assert newest == list(range(first + size - 1, first - 1, -1))
        first += size


def test_what_was_erased_is_missing_and_nothing_else(execute: Execute) -> None:
    first = MONDAY.toordinal()
    execute("DELETE FROM change WHERE step IN (1, 5) OR (step = 4 AND seq % 2 = 0)")
    left = {step: keys(execute, step) for step in range(1, 8)}
    assert {step: len(days) for step, days in left.items()} == {
        step: execute("SELECT count(*) FROM change WHERE step = ?", (step,)).fetchone()[0]
        for step in left
    }
    assert left[1] == left[5] == left[7] == []
    assert left[3] == [first + 1, first + 2, first + 3]
    assert left[6] == [first + sum(SIZES) - 2, first + sum(SIZES) - 1]


def test_a_log_with_nothing_in_it_has_no_steps(store: Store) -> None:
    execute = execute_of(store.database)
    assert list(changes_of(execute, 1)) == []
    assert count_of(execute, 1) == 0
