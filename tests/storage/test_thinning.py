"""Which backups stay: the rule as time goes by, whatever instants there are."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.storage.thinning import fitting, staying

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
minutes = st.integers(0, 500 * 24 * 60)
pasts = st.lists(minutes, unique=True, max_size=200).map(
    lambda ago: [NOW - timedelta(minutes=n) for n in ago]
)


@given(pasts)
def test_the_last_two_days_stay_and_little_of_what_is_older(instants: list[datetime]) -> None:
    stay = staying(instants, NOW)
    young = {instant for instant in instants if NOW - instant <= timedelta(days=2)}
    assert young <= stay <= set(instants)
    assert len(stay - young) <= 12 + 10 + 9


@given(pasts)
def test_of_each_late_period_its_newest_stays(instants: list[datetime]) -> None:
    stay = staying(instants, NOW)
    older = sorted(instant for instant in instants if NOW - instant > timedelta(days=2))
    if not older:
        return
    assert older[-1] in stay
    days = sorted({instant.date() for instant in older})[-12:]
    months = sorted({(instant.year, instant.month) for instant in older})[-9:]
    assert {max(i for i in older if i.date() == day) for day in days} <= stay
    assert {max(i for i in older if (i.year, i.month) == month) for month in months} <= stay


@given(pasts)
def test_thinning_twice_is_thinning_once(instants: list[datetime]) -> None:
    once = staying(instants, NOW)
    assert staying(once, NOW) == once


def test_half_hourly_backups_of_a_year_become_a_handful() -> None:
    kept: set[datetime] = set()
    start = NOW - timedelta(days=365)
    for n in range(365 * 24):
        now = start + timedelta(hours=n)
        kept = staying({*kept, now}, now)
    assert len(kept) < 49 + 12 + 10 + 9 + 1
    assert min(kept) < NOW - timedelta(days=200), "the months reach back"


@given(st.lists(st.integers(1, 50)))
def test_the_newest_stay_as_long_as_they_are_under_the_cap(sizes: list[int]) -> None:
    count = fitting(sizes, 100)
    assert count >= min(1, len(sizes))
    assert count <= 1 or sum(sizes[:count]) <= 100
    assert count == len(sizes) or sum(sizes[: count + 1]) > 100
