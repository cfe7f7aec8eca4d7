"""What is told at a place of a graph is what is drawn there."""

from datetime import date, timedelta

import numpy as np
import pytest

from desktop_app.evidence.reliability import Band
from desktop_app.evidence.series import Glance, Line, Weeks
from desktop_app.evidence.trust import Dots, Expectation
from desktop_app.ui.graphs.course import Course
from desktop_app.ui.graphs.over_time import trust_drawing, weeks_drawing, year_drawing

MONDAY = date(2025, 11, 3)
FIRST = MONDAY.toordinal()


def ints(*values: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(values, dtype=np.int64)


def weeks(count: int) -> Weeks:
    """Each week 5 of 6 are kept, 2 of them smaller; of the second there is no chance."""
    each = np.ones(count, dtype=np.int64)
    each[1] = 0
    return Weeks(FIRST + 7 * np.arange(count), 5 * each, 3 * each, 6 * each)


def line(*days: int) -> Line:
    at = np.array(days, dtype=np.int64)
    mean = np.linspace(0.5, 0.9, len(days))
    return Line(at, Band(mean, mean - 0.1, mean + 0.1), ints())


def test_a_week_tells_its_own_share_as_its_table_does() -> None:
    drawing = weeks_drawing(weeks(9))
    (course,), (facts,) = drawing.draws, drawing.facts
    assert isinstance(course, Course)
    assert course.told_days.tolist() == [FIRST, *(FIRST + 7 * n for n in range(2, 9))]
    assert course.ribbon is not None
    low, high = (round(float(end[0]) * 100) for end in (course.ribbon.low, course.ribbon.high))
    assert facts(MONDAY) == f"Week of 3 November · 5 of 6 kept · 83 % ({low} % to {high} %)"
    assert drawing.told.table().rows[-1][1:3] == ("5", "6")


def test_weeks_drawn_as_one_are_told_as_one() -> None:
    drawing = weeks_drawing(weeks(321))
    (course,), (facts,) = drawing.draws, drawing.facts
    assert isinstance(course, Course)
    first, last = (date.fromordinal(int(course.told_days[at])) for at in (0, -1))
    assert facts(first).startswith("3 weeks from 3 November 2025 on · 10 of 12 kept · 83 % (")
    assert facts(last).startswith("3 weeks from 8 December on · 15 of 18 kept · 83 % (")


def test_a_week_that_is_left_over_is_told_as_the_week_it_is() -> None:
    drawing = weeks_drawing(weeks(322))
    (course,), (facts,) = drawing.draws, drawing.facts
    assert isinstance(course, Course)
    last = date.fromordinal(int(course.told_days[-1]))
    assert facts(last).startswith("Week of 29 December · 5 of 6 kept")


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (0, "3 November 2025 · 2 of 3 kept · 1 smaller"),
        (1, "4 November 2025 · 1 skipped"),
        (2, "5 November 2025"),
        (-1, "2 November 2025"),
    ],
)
def test_a_tile_tells_what_it_is_made_of_and_no_other_figure(day: int, told: str) -> None:
    columns = (ints(1, 0, 0), ints(1, 0, 0), ints(1, 0, 0), ints(0, 1, 0))
    (facts,) = year_drawing(Glance(FIRST, *columns, np.array([0.7, np.nan, np.nan]))).facts
    assert facts(MONDAY + timedelta(days=day)).split(", ", 1)[-1] == told


def test_an_answer_is_told_beside_the_band_that_is_drawn_there() -> None:
    dots = Dots(ints(FIRST + 6, FIRST + 13), np.array([0.7, np.nan]), np.array([0, 4], np.int8))
    drawing = trust_drawing(dots, Expectation(0, 0, 0, 0), line(FIRST, FIRST + 10, FIRST + 20), 0.7)
    expected, felt = drawing.facts
    first, last = (MONDAY + timedelta(days=n) for n in (6, 13))
    told = "expected: 7 of ten · kept: about 5 of 10 (4 to 6)"
    assert expected(first) == f"Sunday, 9 November 2025 · {told}"
    assert felt(last) == "Sunday, 16 November 2025 · felt: 4 of 5"
