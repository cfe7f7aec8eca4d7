"""`kept today`, `kept entries`."""

import pytest

from tests.cli.conftest import Kept, days_ago
from tests.clock import FakeClock


def test_today(kept: Kept) -> None:
    ids = [
        kept("add", title, "--smaller", "One", *more, "--json").json["promise"]
        for title, more in (("Read", ["--at", "20:00"]), ("Drink", ["--baseline"]), ("Walk", []))
    ]
    kept("log", "read")
    kept("log", "walk", "--skip")
    assert kept("today", "--json").json == {
        "kept": 1,
        "day": days_ago(0),
        "due": [
            {"promise": ids[1], "title": "Drink", "outcome": None},
            {"promise": ids[0], "title": "Read", "outcome": "kept"},
            {"promise": ids[2], "title": "Walk", "outcome": "skipped"},
        ],
        "kept_share": 0.5,
    }
    assert kept("today").out.splitlines() == [
        "○ Drink (baseline) · smaller: One",
        "● Read",
        "– Walk",
        "1 of 2 kept.",
    ]


def test_after_an_absence_one_line_offers_to_fill_in_or_to_pause(
    kept: Kept, clock: FakeClock
) -> None:
    kept("add", "Read")
    clock.turn(days=21)
    lines = kept("today").out.splitlines()
    assert lines[:2] == ["○ Read", "0 of 1 kept."]
    assert lines[2].endswith("kept pause --from 2026-01-07 --to 2026-01-27")
    assert len(lines) == 3


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ([], [3, 2, 1, 0]),
        (["--from", days_ago(2)], [2, 1, 0]),
        (["--to", "yesterday"], [3, 2, 1]),
        (["--from", days_ago(2), "--to", "yesterday"], [2, 1]),
        (["--promise", "walk"], []),
    ],
)
def test_entries_of_a_range(kept: Kept, typed: list[str], expected: list[int]) -> None:
    kept("add", "Read", "--start", days_ago(9))
    kept("add", "Walk")
    for n in range(4):
        kept("log", "read", "--on", days_ago(n))
    found = kept("entries", "--json", *typed).json["entries"]
    assert [entry["day"] for entry in found] == [days_ago(n) for n in expected]
    assert len(kept("entries", *typed).out.splitlines()) == max(1, len(expected))
