"""What was noted of days is read alike, however its text is written."""

import json
from collections.abc import Sequence
from datetime import timedelta

import pytest

from desktop_app.evidence.beforehand import Notes
from desktop_app.evidence.noting import Noting
from tests.clock import MONDAY

NOON, LATE = "2026-01-05T12:00:00+01:00", "2026-01-06T02:30:00-09:30"
LONG_AGO = "1969-12-31T23:59:59+00:00"


def notes(days: Sequence[object], *, escaped: bool = False, day_ends: int = 0) -> Notes:
    noting = Noting()
    noting.add_days(json.dumps(days, ensure_ascii=escaped), timedelta(hours=day_ends))
    return noting.notes()


def told(of: Notes) -> list[tuple[int, int, str]]:
    names = [*of.names, ""]
    rows = zip(of.day.tolist(), of.at.tolist(), of.tag.tolist(), strict=True)
    return [(day - MONDAY.toordinal(), at, names[tag]) for day, at, tag in rows]


@pytest.mark.parametrize("escaped", [False, True])
def test_names_and_instants_come_with_their_day(escaped: bool) -> None:
    monday = str(MONDAY.toordinal())
    days = [
        [monday, NOON, [["müde", NOON], ["a much longer name", LONG_AGO], ["", NOON]]],
        [str(MONDAY.toordinal() + 1), LATE, [["müde", LATE]]],
    ]
    noon, late = 1_767_610_800, 1_767_700_800
    assert told(notes(days, escaped=escaped)) == [
        *((0, noon, ""), (0, noon, "müde"), (0, -1, "a much longer name"), (0, noon, "")),
        *((1, late, ""), (1, late, "müde")),
    ]


@pytest.mark.parametrize("ends", ["", ".250000"])
def test_what_was_noted_once_the_day_was_over_is_left_out(ends: str) -> None:
    at = LATE.replace("-09:30", f"{ends}-09:30")
    days: list[object] = [[str(MONDAY.toordinal()), at, [["tired", at]]]]
    assert told(notes(days, day_ends=2)) == []
    assert len(told(notes(days, day_ends=3))) == 2


def test_names_of_any_length_and_with_quotation_marks_are_read() -> None:
    odd = ['say "no"', "x" * 300, "a\\b", "tired"]
    days: list[object] = [[str(MONDAY.toordinal()), NOON, [[name, NOON] for name in odd]]]
    assert [name for *_, name in told(notes(days))] == ["", *odd]


def test_names_that_look_alike_at_first_are_told_apart() -> None:
    """More names than their sixteen bits can tell apart for certain."""
    names = [f"name {n}" for n in range(3000)]
    day = [str(MONDAY.toordinal()), NOON, [[name, NOON] for name in (*names, *names[::-1])]]
    assert [name for *_, name in told(notes([day]))] == ["", *names, *names[::-1]]


def test_nothing_was_noted() -> None:
    assert told(notes([])) == []
