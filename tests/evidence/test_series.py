"""The columns that graphs draw."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import numpy as np
import pytest

from desktop_app.domain.promises import Pause, Promise
from desktop_app.evidence.columns import feelings, parts_of, tag_counts, words
from desktop_app.evidence.memory import Days
from desktop_app.evidence.reliability import Memory, memory
from desktop_app.evidence.series import (
    WeekCounts,
    Weeks,
    counts,
    day_row,
    glance,
    grid,
    lift,
    mondays,
    overall_line,
    reliability_line,
    week_counts,
    week_row,
    weekly,
)
from desktop_app.evidence.standing import Then, standing
from tests.evidence.conftest import MONDAY, chances_of, promise_of, said

FIRST = MONDAY.toordinal()


def packed(
    day: int, outcome: int, part: int = 0, when: int = 0, before: int = 0, after: int = 0
) -> str:
    """An entry as the store packs it."""
    return str(((((day * 4 + outcome) * 5 + part) * 3 + when) * 6 + before) * 6 + after)


def then_of(of: Sequence[tuple[Promise, Memory]], days: Days) -> Then:
    """What promises were on `days`."""
    held = [memory.before(days) for _, memory in of]
    stands = standing([(promise, memory.enough_from) for promise, memory in of], days)
    kept, missed = [each.kept for each in held], [each.missed for each in held]
    shape = (len(of), len(days))
    return Then(np.array(kept).reshape(shape), np.array(missed).reshape(shape), stands)


def weeks_of(of: Sequence[WeekCounts], first: int, last: int) -> Weeks:
    """The weeks of several promises together."""
    days = mondays(first, last)
    return weekly(np.stack([week_row(each, days) for each in of]), days)


def test_a_grid_ends_today_and_is_no_finer_than_a_screen() -> None:
    assert grid(1, 5).tolist() == [1, 2, 3, 4, 5]
    assert len(grid(1, 18250)) <= 800
    assert grid(1, 18250)[-1] == 18250


def test_a_line_begins_with_its_fifth_chance() -> None:
    line = reliability_line(memory(chances_of("KKMKKK.K")), grid(FIRST, FIRST + 7))
    assert np.isnan(line.band.mean[:4]).all()
    assert np.isfinite(line.band.mean[4:]).all()
    assert line.band.mean[6] == line.band.mean[5]
    assert (line.band.low[4:] < line.band.mean[4:]).all()


def test_the_overall_line_marks_changes_of_its_set() -> None:
    tenth = MONDAY + timedelta(days=10)
    old, young = promise_of(name="old"), promise_of(start=tenth, name="young")
    rest = Pause(UUID(int=1), MONDAY + timedelta(days=25), None, rest=True)
    memories = [memory(chances_of("K" * 30)), memory(chances_of("M" * 20, start=tenth))]
    days = grid(FIRST, FIRST + 29)
    of = zip([replace(old, pauses=(rest,)), young], memories, strict=True)
    line = overall_line(then_of(list(of), days), days)
    assert (line.set_changes - FIRST).tolist() == [14, 25]
    assert line.band.mean[13] > 0.8 > line.band.mean[14]
    assert line.band.mean[29] < 0.2
    nothing = overall_line(then_of([], days), days)
    assert np.isnan(nothing.band.mean).all()
    assert len(nothing.set_changes) == 0


def test_weeks_hold_counts_and_how_sure_their_share_is() -> None:
    weeks = weeks_of([week_counts(chances_of("KkMK... ....... KKKKKKK"))], FIRST, FIRST + 20)
    assert (weeks.kept.tolist(), weeks.full.tolist()) == ([3, 0, 7], [2, 0, 7])
    assert weeks.chances.tolist() == [4, 0, 7]
    band = weeks.band()
    assert band.mean[0] == 0.75
    assert np.isnan(band.mean[1])
    assert band.low[0] < 0.75 < band.high[0]
    together = weeks.gathered(2)
    assert together.mondays.tolist() == [FIRST, FIRST + 14]
    assert (together.kept.tolist(), together.chances.tolist()) == ([3, 7], [4, 7])


def test_weeks_of_promises_that_began_and_ended_at_other_times() -> None:
    old = week_counts(chances_of("KKMM..."))
    young = week_counts(chances_of("KKKK...", start=MONDAY + timedelta(days=14)))
    none = week_counts(chances_of("......."))
    weeks = weeks_of([old, young, none], FIRST + 7, FIRST + 27)
    assert (weeks.kept.tolist(), weeks.chances.tolist()) == ([0, 4, 0], [0, 4, 0])
    assert weeks_of([old, young], FIRST, FIRST + 6).chances.tolist() == [4]


def test_the_weeks_that_are_known_are_not_counted_again() -> None:
    before, now = chances_of("KMkK... ....... KKMM..."), chances_of("KMkK... ....... MMMMMM.")
    for day in (-3, 5, 7, 14, 20, 40):
        known = week_counts(before).until(FIRST + day)
        weeks = weeks_of([week_counts(now, known)], FIRST, FIRST + 20)
        assert weeks.chances.tolist() == [4, 0, 6 if day < 21 else 4]
        assert weeks.kept.tolist() == [3, 0, 0 if day < 21 else 2]


def test_a_year_at_a_glance_is_a_share_for_each_day() -> None:
    days = np.arange(FIRST, FIRST + 5)
    year = glance(np.stack([day_row(said(words), days) for words in ("KM.S", "kMK")]), days)
    assert year.kept.tolist() == [1, 0, 1, 0, 0]
    assert year.smaller.tolist() == [1, 0, 0, 0, 0]
    assert year.missed.tolist() == [0, 2, 0, 0, 0]
    assert year.skipped.tolist() == [0, 0, 0, 1, 0]
    assert year.share[:3].tolist() == [1, 0, 1]
    assert np.isnan(year.share[3:]).all()


def test_counts_by_weekday_and_part() -> None:
    of = words(f"{packed(FIRST, 1, part=1)},{packed(FIRST + 1, 0, part=3)}")
    chances = chances_of("KM")
    by = counts([chances], [parts_of(chances.days, of)], FIRST, FIRST + 1)
    assert by.kept_by_weekday.tolist() == [1, 0, 0, 0, 0, 0, 0]
    assert by.chances_by_weekday.tolist() == [1, 1, 0, 0, 0, 0, 0]
    assert by.kept_by_part.tolist() == [1, 0, 0, 0]
    assert by.chances_by_part.tolist() == [1, 0, 1, 0]
    assert parts_of(chances.days, words("")).tolist() == [-1, -1]


def test_packed_entries_unfold() -> None:
    of = words(f"{packed(FIRST + 1, 2, 4, 1, 2, 5)},{packed(FIRST, 0)}")
    assert of.said.days.tolist() == [FIRST, FIRST + 1]
    assert of.said.outcomes.tolist() == [0, 2]
    assert of.part.tolist() == [-1, 3]
    assert of.asked_before.tolist() == [False, True]
    assert (of.before.tolist(), of.after.tolist()) == ([0, 2], [0, 5])


def test_doing_it_lifts_the_mood_or_not() -> None:
    entries = ",".join(packed(FIRST + n, 1, 0, 1, 2 + n % 2, 4) for n in range(6))
    of = lift(*feelings([words(entries)], FIRST, FIRST + 5))
    assert of.mean == pytest.approx(1.5)
    assert of.low < 1.5 < of.high
    assert of.after_given_before[1, 3] == of.after_given_before[2, 3] == 3
    assert np.isnan(lift(*feelings([words(entries)], FIRST, FIRST + 3)).mean)


def test_feelings_that_are_all_alike_are_not_beyond_doubt() -> None:
    entries = ",".join(packed(FIRST + n, 1, 0, 1, 2, 3) for n in range(6))
    of = lift(*feelings([words(entries)], FIRST, FIRST + 5))
    assert of.mean == 1
    assert (of.low, of.high) == pytest.approx((0.79, 1.21), abs=0.01)


def test_what_helped_is_counted_and_no_more() -> None:
    rows = [("music", "helped", 1, 3), ("music", "helped", 2, 1), ("tired", "hindered", 0, 2)]
    music, tired = tag_counts([*rows, ("music", "helped", 3, 9)])
    assert (music.name, music.kept, music.missed) == ("music", 4, 0)
    assert (tired.role, tired.missed) == ("hindered", 2)
