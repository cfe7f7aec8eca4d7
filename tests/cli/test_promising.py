"""`kept add`, `kept promises`, `kept pause`."""

import pytest

from tests.cli.conftest import Kept, days_ago


def test_a_promise_as_it_is_added(kept: Kept) -> None:
    added = kept(
        *("add", "Drink a glass of water", "--smaller", "One sip", "--serves", "energy"),
        *("--anchor", "when the kettle boils", "--at", "08:00", "--baseline", "--json"),
    )
    assert added.code == 0
    (listed,) = kept("promises", "--json").json["promises"]
    assert listed == {
        "id": added.json["promise"],
        "title": "Drink a glass of water",
        "smaller": "One sip",
        "serves": "energy",
        "anchor": "when the kettle boils",
        "schedule": {"kind": "daily"},
        "state": "active",
        "paused": False,
        "baseline": True,
    }
    line = "Drink a glass of water (baseline) · smaller: One sip"
    assert kept("promises").out.splitlines() == [line]


@pytest.mark.parametrize(
    ("typed", "schedule"),
    [
        (["--daily"], {"kind": "daily"}),
        (["--days", "mon,wed,fri"], {"kind": "weekdays", "days": [1, 3, 5]}),
        (["--days", "Sunday, Tue"], {"kind": "weekdays", "days": [2, 7]}),
        (["--times", "3"], {"kind": "per_week", "times": 3}),
        (["--every", "2"], {"kind": "every", "days": 2}),
        (["--once", "2026-02-01"], {"kind": "once", "on": "2026-02-01"}),
        (["--once", "today"], {"kind": "once", "on": "2026-01-07"}),
    ],
)
def test_schedules(kept: Kept, typed: list[str], schedule: dict[str, object]) -> None:
    assert kept("add", "Read", *typed).code == 0
    assert kept("promises", "--json").json["promises"][0]["schedule"] == schedule


def test_it_begins_when_it_is_said_to(kept: Kept) -> None:
    kept("add", "Read", "--start", "2026-01-09")
    assert kept("today").out == "Nothing is due today.\n"


def test_a_time_typed_twice_is_one_cue(kept: Kept) -> None:
    kept("add", "Read", "--at", "08:00", "--at", "20:00", "--at", "08:00")
    (held,) = kept("export", "-").json["promises"]
    assert held["times"] == ["08:00", "20:00"]


def test_what_is_for_one_day_begins_by_then(kept: Kept) -> None:
    kept("add", "Call", "--once", "yesterday")
    kept("add", "Write", "--start", days_ago(0), "--once", days_ago(2))
    assert kept("log", "call", "--on", "yesterday").code == 0
    held = {p["title"]: p for p in kept("export", "-").json["promises"]}
    assert (held["Call"]["started_on"], held["Write"]["started_on"]) == (days_ago(1), days_ago(2))


def test_nothing_promised_yet_says_how_to_begin(kept: Kept) -> None:
    said = kept("promises")
    assert (said.code, said.out) == (
        0,
        "No promises yet. Begin with one: kept add TITLE --smaller TEXT\n",
    )


def test_a_pause_of_one_or_of_all(kept: Kept) -> None:
    kept("add", "Read")
    kept("add", "Walk")
    said = kept("pause", "read", "--from", "yesterday", "--to", "today", "--json").json
    assert (said["from"], said["to"]) == (days_ago(1), days_ago(0))
    assert [due["title"] for due in kept("today", "--json").json["due"]] == ["Walk"]
    assert "Read (paused)" in kept("promises").out
    kept("pause", "--from", "today", "--to", "2026-01-09")
    assert kept("today", "--json").json == {
        "kept": 1,
        "day": days_ago(0),
        "due": [],
        "kept_share": None,
    }


def test_a_pause_ends_after_it_begins(kept: Kept) -> None:
    said = kept("pause", "--from", "today", "--to", "yesterday")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("A pause ends on or after the day it begins.")
