"""`kept review`."""

import pytest

from tests.cli.conftest import Kept, days_ago


@pytest.fixture
def lived(kept: Kept) -> Kept:
    """Five weeks of reading, kept twice in three days; it is a Wednesday."""
    kept("add", "Read", "--start", days_ago(37))
    for n in range(3, 38):
        kept("log", "read", "--on", days_ago(n), *(["--missed"] if n % 3 == 0 else []))
    return kept


def test_an_empty_diary_has_nothing_to_look_back_on(kept: Kept) -> None:
    assert "Nothing was asked for in these days." in kept("review").out
    found = kept("review", "--json").json
    assert (found["kept"], found["week"], found["written"]) == (1, "2025-12-29", None)
    assert found["facts"]["promises"] == []


def test_the_week_that_is_over_in_text(lived: Kept) -> None:
    lines = lived("review").out.splitlines()
    assert lines[:3] == [
        "The week from 2025-12-29 to 2026-01-04",
        "Kept 4 of 7.",
        "  Read: 4 of 7",
    ]
    assert "  No gap persists, as far as one can say." in lines
    assert lines[-1] == "  Not asked yet."


def test_any_day_names_its_week(lived: Kept) -> None:
    found = lived("review", "--week", "2025-12-24", "--json").json
    assert (found["week"], found["facts"]["to"]) == ("2025-12-22", "2025-12-28")
    (read,) = found["facts"]["promises"]
    assert (read["kept"], read["chances"]) == (5, 7)
    assert read["before"]["chances"] == 21


def test_a_week_to_come_is_this_one(lived: Kept) -> None:
    assert lived("review", "--week", "2027-01-01", "--json").json["week"] == "2026-01-05"


def test_what_is_no_day_is_refused(kept: Kept) -> None:
    assert kept("review", "--week", "soon").code == 2
