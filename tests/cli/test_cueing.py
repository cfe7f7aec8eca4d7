"""`kept cues`, `kept hold`."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.domain.deliveries import Why
from tests.cli.conftest import Kept
from tests.clock import FakeClock


@pytest.fixture
def day_ends(folder: Path, clock: FakeClock) -> Callable[[str], None]:
    """Sets the hour at which the user's day ends."""

    def set_to(at: str) -> None:
        folder.mkdir(mode=0o700)
        diary = cli.open_diary(folder)
        with closing(diary.store):
            diary.save_settings(replace(diary.settings, day_ends_at=time.fromisoformat(at)))

    return set_to


@pytest.mark.parametrize(
    ("zone", "local", "ends_at", "due"),
    [
        ("Europe/Berlin", "2026-03-29T02:30", "04:00", ["2026-03-29T01:30:00Z"]),
        ("Europe/Berlin", "2026-03-29T02:30", "03:00", ["2026-03-29T00:30:00Z"]),
        ("Europe/Berlin", "2026-10-25T02:30", "00:00", ["2026-10-25T00:30:00Z"]),
        ("America/New_York", "2026-03-08T02:30", "00:00", ["2026-03-08T07:30:00Z"]),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "00:00", ["2026-10-03T15:45:00Z"]),
        ("Asia/Kathmandu", "2026-06-01T09:00", "03:00", ["2026-06-01T03:15:00Z"]),
        ("Africa/Cairo", "2026-04-24T00:30", "00:00", ["2026-04-23T22:30:00Z"]),
    ],
)
def test_hours_that_clocks_skip_or_repeat(
    kept: Kept, day_ends: Callable[[str], None], zone: str, local: str, ends_at: str, due: list[str]
) -> None:
    day_ends(ends_at)
    day, at = local.split("T")
    kept("add", "Water", "--at", at, "--start", "2011-01-01")
    around = [f"{day}T00:00", f"{day}T23:59"]
    said = kept("cues", "--from", around[0], "--until", around[1], "--zone", zone, "--json").json
    assert [cue["utc"] for cue in said["cues"]] == due


def test_a_date_that_does_not_exist_has_no_cue(kept: Kept) -> None:
    kept("add", "Water", "--at", "09:00", "--start", "2011-01-01")
    said = kept(
        "cues", "--from", "2011-12-29", "--until", "2012-01-02", "--zone", "Pacific/Apia", "--json"
    ).json
    assert [cue["day"] for cue in said["cues"]] == ["2011-12-29", "2011-12-31", "2012-01-01"]


def test_cues_come_in_order_with_their_day_and_both_clocks(kept: Kept) -> None:
    kept("add", "Read", "--at", "00:30")
    water = kept("add", "Water", "--at", "08:00", "--at", "12:00", "--json").json["promise"]
    said = kept("cues", "--until", "2026-01-08T09:00", "--json").json
    assert [(cue["title"], cue["day"], cue["local"], cue["utc"]) for cue in said["cues"]] == [
        ("Water", "2026-01-07", "2026-01-07T12:00:00+01:00", "2026-01-07T11:00:00Z"),
        ("Read", "2026-01-07", "2026-01-08T00:30:00+01:00", "2026-01-07T23:30:00Z"),
        ("Water", "2026-01-08", "2026-01-08T08:00:00+01:00", "2026-01-08T07:00:00Z"),
    ]
    assert said["cues"][0]["promise"] == water
    assert kept("cues", "--until", "2026-01-08").out == "2026-01-07 12:00  Water\n"


def test_without_a_range_it_is_the_week_to_come(kept: Kept) -> None:
    kept("add", "Water", "--at", "08:00")
    assert len(kept("cues", "--json").json["cues"]) == 7


def test_another_zone_moves_the_cues_that_float(kept: Kept) -> None:
    kept("add", "Water", "--at", "08:00")
    said = kept("cues", "--zone", "Asia/Tokyo", "--until", "2026-01-08T09:00", "--json").json
    assert [cue["local"] for cue in said["cues"]] == ["2026-01-08T08:00:00+09:00"]


def test_nothing_due_is_said(kept: Kept) -> None:
    assert kept("cues").out == "No cue is due in that time.\n"


@pytest.mark.parametrize(
    "typed",
    [
        ("cues", "--from", "soon"),
        ("cues", "--from", "0001-01-01"),
        ("cues", "--zone", "Moon/Sea"),
        ("hold", "0h"),
        ("hold", "yesterday"),
        ("hold", "2026-01-01"),
        ("hold",),
    ],
)
def test_what_is_no_time_is_refused(kept: Kept, typed: tuple[str, ...]) -> None:
    ended = kept(*typed)
    assert ended.code == 2
    assert ended.err


@pytest.mark.parametrize(
    ("typed", "until"),
    [
        ("1h", "2026-01-07T10:00:00+01:00"),
        ("tomorrow", "2026-01-08T03:00:00+01:00"),
        ("2026-01-10", "2026-01-10T03:00:00+01:00"),
    ],
)
def test_cues_are_held_and_come_again(kept: Kept, typed: str, until: str) -> None:
    assert kept("hold", typed, "--json").json["held_until"] == until
    assert kept("hold", "off", "--json").json["held_until"] is None


def test_holding_changes_nothing_that_is_due(kept: Kept) -> None:
    kept("add", "Water", "--at", "12:00")
    before = kept("today", "--json").out, kept("cues", "--json").out
    kept("hold", "tomorrow")
    assert (kept("today", "--json").out, kept("cues", "--json").out) == before
    assert kept("undo").out.startswith("Taken back: the promise")


def test_check_tells_how_cues_came(kept: Kept, folder: Path, clock: FakeClock) -> None:
    kept("add", "Water", "--at", "10:00")
    kept("add", "Walk", "--at", "12:00")
    assert "No cue has come yet." in kept("check").out
    diary = cli.open_diary(folder)
    with closing(diary.store):
        diary.cues.decide()
        clock.turn(hours=1)
        diary.cues.decide()
        clock.turn(hours=6)
        diary.cues.decide()
        diary.cues.hold(diary.now() + timedelta(hours=1))
    said = kept("check", "--json").json["cues"]
    assert said["last"]["title"] == "Water"
    assert said["last"]["at"] == "2026-01-07T10:00:00+01:00"
    assert said["held_until"] == "2026-01-07T17:00:00+01:00"
    assert said["watched_until"] == "2026-01-07T16:00:00+01:00"
    assert [(held["title"], held["why"]) for held in said["missed"]] == [("Walk", "late")]
    lines = kept("check").out.splitlines()
    assert "Last cue: Water, 2026-01-07 10:00." in lines
    assert "Cues are held until 2026-01-07 17:00." in lines
    passed = "Passed unseen: Walk, 2026-01-07 (Kept or the computer was off, or its clock was set)."
    assert passed in lines


def test_check_tells_what_is_held_and_why(kept: Kept, folder: Path, clock: FakeClock) -> None:
    kept("add", "Water", "--at", "10:00")
    diary = cli.open_diary(folder)
    with closing(diary.store):
        diary.cues.decide()
        clock.turn(hours=1)
        diary.cues.decide(disturbed=lambda: Why.FULL_SCREEN)
    (held,) = kept("check", "--json").json["cues"]["held"]
    assert (held["title"], held["day"], held["why"]) == ("Water", "2026-01-07", "full_screen")
    assert "Held: Water, 2026-01-07 (a window filled the screen)." in kept("check").out
