"""Days without a word become one quiet range, as far as they asked for something."""

from datetime import date, timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.promises import Pause
from desktop_app.domain.schedules import PerWeek, Weekdays
from desktop_app.domain.silences import Silence, silences
from tests.clock import MONDAY, promise_of


def days(first: int, last: int) -> tuple[date, date]:
    return MONDAY + timedelta(days=first), MONDAY + timedelta(days=last)


def test_a_daily_promise_asks_for_all_of_them() -> None:
    assert list(silences(*days(1, 6), [promise_of()], ())) == [Silence(*days(1, 6))]


def test_a_weekend_that_asked_for_nothing_is_no_silence() -> None:
    promise = promise_of(schedule=Weekdays(frozenset(range(1, 6))))
    assert list(silences(*days(5, 6), [promise], ())) == []
    assert list(silences(*days(3, 8), [promise], ())) == [Silence(*days(3, 8))]
    assert list(silences(*days(4, 6), [promise], ())) == [Silence(*days(4, 4))]


def test_a_week_is_asked_as_a_whole_for_n_times_per_week() -> None:
    assert list(silences(*days(0, 6), [promise_of(schedule=PerWeek(3))], ())) == []


def test_a_pause_parts_a_silence() -> None:
    pause = Pause(uuid4(), *days(3, 4))
    assert list(silences(*days(0, 6), [promise_of()], (pause,))) == [
        Silence(*days(5, 6)),
        Silence(*days(3, 4), paused=True),
        Silence(*days(0, 2)),
    ]


def test_nothing_is_asked_before_the_first_promise() -> None:
    assert list(silences(*days(-400, -1), [promise_of()], ())) == []


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 10)), max_size=4),
    st.integers(0, 30),
    st.integers(0, 12),
)
def test_silences_cover_every_day_once(
    pauses: list[tuple[int, int]], first: int, length: int
) -> None:
    held = tuple(Pause(uuid4(), *days(a, a + n)) for a, n in pauses)
    gap = days(first, first + length)
    found = list(silences(*gap, [promise_of()], held))
    told = [d.first + timedelta(n) for d in found for n in range((d.last - d.first).days + 1)]
    assert sorted(told) == [gap[0] + timedelta(days=n) for n in range(length + 1)]
    assert [s.first for s in found] == sorted((s.first for s in found), reverse=True)
    for silence in found:
        assert silence.paused is any(pause.covers(silence.first) for pause in held)
