"""Tickmate and Rewire: their SQLite backups."""

from datetime import date, time
from pathlib import Path

import pytest

from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import State
from desktop_app.domain.schedules import Daily, Every, PerWeek, Schedule, Weekdays
from desktop_app.exchange.importers import formats
from tests.exchange.conftest import BERLIN, entries_of, outcomes_of, said, titled
from tests.exchange.foreign_files import (
    rewire_habit,
    tick,
    track,
    write_rewire,
    write_tickmate,
)


def test_several_ticks_a_day_are_one_entry_with_count_and_times(tmp_path: Path) -> None:
    ticks = [
        tick(1, (2024, 1, 31), (18, 5)), tick(1, (2024, 1, 31), (8, 10)),
        tick(1, (2024, 2, 1), (9, 0)), tick(1, (2024, 2, 2), None), tick(1, (2024, 2, 3), None),
        tick(1, (2024, 2, 3), None),
    ]  # fmt: skip
    path = write_tickmate(tmp_path / "t.db", [track(1, "Tea", description="Calm")], ticks)

    incoming = formats.read(path, BERLIN)
    tea = entries_of(incoming, "Tea")

    assert tea[date(2024, 1, 31)].note == "2 ×\n08:10, 18:05"
    assert tea[date(2024, 1, 31)].done_at == time(8, 10)
    assert tea[date(2024, 2, 1)].note == ""
    assert tea[date(2024, 2, 1)].logged_at.isoformat() == "2024-02-01T09:00:00+01:00"
    assert tea[date(2024, 2, 2)].done_at is None
    assert tea[date(2024, 2, 3)].note == "2 ×"
    assert titled(incoming, "Tea").terms[0].serves == "Calm · Evening"


def test_tracks_come_in_their_order_and_disabled_ones_ended(tmp_path: Path) -> None:
    tracks = [track(1, "Late", order=9), track(2, "Early", order=1, enabled=0)]
    path = write_tickmate(tmp_path / "t.db", tracks, [tick(2, (2024, 1, 1), None)])

    incoming = formats.read(path, BERLIN)

    assert [promise.terms[0].title for promise in incoming.promises] == ["Early", "Late"]
    assert titled(incoming, "Early").ended_on == date(2024, 1, 2)
    assert titled(incoming, "Late").state_on(BERLIN.today) is State.ACTIVE


def test_a_tick_on_no_day_is_refused(tmp_path: Path) -> None:
    path = write_tickmate(tmp_path / "t.db", [track(1, "Tea")], [tick(1, (2024, 2, 30), None)])

    with pytest.raises(Problem, match=r"^t\.db, ticks 1, day: “2024-2-30” is no day"):
        formats.read(path, BERLIN)


@pytest.mark.parametrize(
    ("about", "schedule"),
    [
        ({"schedule": 0, "active_days": "1,3,5"}, Weekdays(frozenset({1, 3, 5}))),
        ({"schedule": 0, "active_days": "0,6"}, Weekdays(frozenset({6, 7}))),
        ({"schedule": 0, "active_days": "0,1,2,3,4,5,6"}, Daily()),
        ({"schedule": 1, "days": 3, "period": 0, "active_days": "1"}, PerWeek(3)),
        ({"schedule": 1, "days": 10, "period": 1}, PerWeek(2)),
        ({"schedule": 1, "days": 1, "period": 2}, Every(365)),
        ({"schedule": 2, "repeating_count": 5}, Every(5)),
    ],
)
def test_rewires_schedules(tmp_path: Path, about: dict[str, object], schedule: Schedule) -> None:
    path = write_rewire(
        tmp_path / "r.db", [rewire_habit(1, "Run", **about)], [(1, "20240102", 2, None, 0.0)]
    )

    assert titled(formats.read(path, BERLIN), "Run").terms[0].schedule == schedule


def test_rewires_checkins_units_and_notes(tmp_path: Path) -> None:
    checkins = [
        (1, "20240102", 1, None, 0.0), (1, "20240103", 2, "slowly", 1.5),
        (1, "20240104", 3, "ill", 0.0), (1, "20240105", 0, None, 0.0),
        (1, "20240106", 0, "thinking", 0.0), (9, "20240106", 2, None, 0.0),
    ]  # fmt: skip
    path = write_rewire(tmp_path / "r.db", [rewire_habit(1, "Water", archived=1)], checkins)

    incoming = formats.read(path, BERLIN)

    assert outcomes_of(incoming, "Water") == {
        "2024-01-02": "missed", "2024-01-03": "kept", "2024-01-04": "skipped",
        "2024-01-06": "skipped",
    }  # fmt: skip
    notes = {day.day: entry.note for day, entry in entries_of(incoming, "Water").items()}
    assert notes == {2: "", 3: "1.5 litres\nslowly", 4: "ill", 6: "thinking"}
    assert titled(incoming, "Water").started_on == date(2024, 1, 1)
    assert titled(incoming, "Water").ended_on == date(2024, 1, 7)
    assert any("no longer holds" in sentence for sentence in said(incoming))


def test_rewires_reminders_are_cues_once_each(tmp_path: Path) -> None:
    reminders = [(1, 480, "1,2,3"), (1, 480, "4,5"), (1, 1200, "0,1,2,3,4,5,6"), (1, 5000, "")]
    path = write_rewire(
        tmp_path / "r.db", [rewire_habit(1, "Run")], [(1, "20240102", 2, None, 0)], reminders
    )

    incoming = formats.read(path, BERLIN)

    assert [cue.at for cue in titled(incoming, "Run").terms[0].cues] == [time(8), time(20)]
    assert "2 reminders for some weekdays: a cue on every day the promise is due." in said(incoming)
    assert "1 reminder without a time: left out." in said(incoming)


@pytest.mark.parametrize("day", ["2024-01-02", "2024010", "20240230", "٢٠٢٤٠١٠٢"])
def test_a_checkin_on_no_day_is_refused(tmp_path: Path, day: str) -> None:
    path = write_rewire(tmp_path / "r.db", [rewire_habit(1, "Run")], [(1, day, 2, None, 0)])

    with pytest.raises(Problem, match=r"^r\.db, CHECKINS 1, date: "):
        formats.read(path, BERLIN)
