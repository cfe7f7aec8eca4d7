"""Loop Habit Tracker's database: every generation, every value, nothing recorded is dropped."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.domain.incoming import Incoming
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import State
from desktop_app.domain.schedules import Daily, Every, PerWeek, Schedule
from desktop_app.exchange.importers import formats
from tests.exchange.conftest import BERLIN, entries_of, outcomes_of, said, titled
from tests.exchange.loop_files import GENERATIONS, write_loop

MONDAY = date(2024, 1, 1)


def read(path: Path) -> Incoming:
    return formats.read(path, BERLIN)


@pytest.mark.parametrize("version", GENERATIONS)
def test_every_generation_brings_habit_days_and_reminder(tmp_path: Path, version: int) -> None:
    habit = {
        "id": 7, "name": "Run", "freq_num": 3, "freq_den": 7, "reminder_hour": 8,
        "reminder_min": 30, "reminder_days": 127, "uuid": "a1",
    }  # fmt: skip
    days = [(7, MONDAY, 2, ""), (7, MONDAY + timedelta(days=2), 2, "")]

    incoming = read(write_loop(tmp_path / "loop.db", [habit], days, version))

    promise = titled(incoming, "Run")
    assert promise.started_on == MONDAY
    assert promise.terms[0].schedule == PerWeek(3)
    assert [cue.at for cue in promise.terms[0].cues] == [time(8, 30)]
    assert outcomes_of(incoming, "Run") == {"2024-01-01": "kept", "2024-01-03": "kept"}


def test_values_become_outcomes_and_derived_ones_nothing(tmp_path: Path) -> None:
    values = [-1, 0, 1, 2, 3]
    days = [(1, MONDAY + timedelta(days=n), value, "") for n, value in enumerate(values)]

    incoming = read(write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Read"}], days))

    assert outcomes_of(incoming, "Read") == {
        "2024-01-02": "missed",
        "2024-01-04": "kept",
        "2024-01-05": "skipped",
    }
    assert "1 day without an outcome: left open." in said(incoming)
    assert "1 day that the other program filled in by itself: left out." in said(incoming)


def test_a_note_is_kept_whatever_its_day_says(tmp_path: Path) -> None:
    days = [(1, MONDAY + timedelta(days=n), n - 1, f"note {n - 1}") for n in range(5)]

    incoming = read(write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Read"}], days))

    notes = {entry.note: entry.outcome for entry in incoming.entries}
    assert notes == {
        "note -1": "skipped", "note 0": "missed", "note 1": "skipped", "note 2": "kept",
        "note 3": "skipped",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("target_type", "value", "outcome", "note"),
    [
        (0, 5000, "kept", "5 km"),
        (0, 2500, "kept_smaller", "2.5 km"),
        (0, 0, "missed", "0 km"),
        (0, 3, "skipped", ""),
        (1, 2500, "kept", "2.5 km"),
        (1, 6000, "missed", "6 km"),
        (1, 0, "kept", "0 km"),
    ],
)
def test_amounts_go_to_the_note(
    tmp_path: Path, target_type: int, value: int, outcome: str, note: str
) -> None:
    habit = {
        "id": 1, "name": "Run", "type": 1, "target_type": target_type, "target_value": 5.0,
        "unit": "km",
    }  # fmt: skip

    incoming = read(write_loop(tmp_path / "loop.db", [habit], [(1, MONDAY, value, "")]))

    (entry,) = incoming.entries
    assert (entry.outcome, entry.note) == (outcome, note)
    assert "5 km" in titled(incoming, "Run").terms[0].serves


def test_a_target_for_a_week_leaves_any_amount_kept(tmp_path: Path) -> None:
    habit = {"id": 1, "name": "Run", "type": 1, "target_value": 20.0, "unit": "km", "freq_den": 7}

    incoming = read(write_loop(tmp_path / "loop.db", [habit], [(1, MONDAY, 4000, "far")]))

    (entry,) = incoming.entries
    assert (entry.outcome, entry.note) == ("kept", "4 km\nfar")
    assert any("target" in sentence for sentence in said(incoming))


@pytest.mark.parametrize(
    ("times", "days", "schedule", "exact"),
    [
        (1, 1, Daily(), True),
        (7, 7, Daily(), True),
        (3, 7, PerWeek(3), True),
        (1, 5, Every(5), True),
        (1, 30, Every(30), False),
        (10, 30, PerWeek(2), False),
        (2, 14, PerWeek(1), False),
        (2, 30, Every(15), False),
        (0, 0, Daily(), False),
    ],
)
def test_frequencies_become_schedules(
    tmp_path: Path, times: int, days: int, schedule: Schedule, exact: bool
) -> None:
    habit = {"id": 1, "name": "Run", "freq_num": times, "freq_den": days}

    incoming = read(write_loop(tmp_path / "loop.db", [habit]))

    assert titled(incoming, "Run").terms[0].schedule == schedule
    assert any("schedule" in sentence for sentence in said(incoming)) is not exact


def test_two_habits_of_one_name_stay_two(tmp_path: Path) -> None:
    habits = [{"id": n, "name": "Vegan", "uuid": f"u{n}"} for n in (1, 2)]

    incoming = read(write_loop(tmp_path / "l.db", habits, [(1, MONDAY, 2, ""), (2, MONDAY, 0, "")]))

    assert len({promise.id for promise in incoming.promises}) == 2
    assert {entry.outcome for entry in incoming.entries} == {"kept", "missed"}


def test_the_key_is_the_sources_own_id(tmp_path: Path) -> None:
    before = read(write_loop(tmp_path / "a.db", [{"id": 1, "name": "Run", "uuid": "u"}]))
    after = read(write_loop(tmp_path / "b.db", [{"id": 9, "name": "Jog", "uuid": "u"}]))

    assert before.promises[0].id == after.promises[0].id


def test_two_habits_of_one_uuid_stay_two(tmp_path: Path) -> None:
    habits = [{"id": n, "name": f"Habit {n}", "uuid": "same"} for n in (1, 2)]

    incoming = read(write_loop(tmp_path / "loop.db", habits))

    assert len({promise.id for promise in incoming.promises}) == 2


def test_an_archived_habit_ends_after_its_last_day(tmp_path: Path) -> None:
    habits = [{"id": 1, "name": "Run", "archived": 1}]

    incoming = read(write_loop(tmp_path / "loop.db", habits, [(1, MONDAY, 2, "")]))

    promise = titled(incoming, "Run")
    assert promise.state_on(MONDAY) is State.ACTIVE
    assert promise.state_on(MONDAY + timedelta(days=1)) is State.ARCHIVED


def test_a_habit_without_days_starts_on_the_last_day_of_the_file(tmp_path: Path) -> None:
    habits = [{"id": 1, "name": "Run"}, {"id": 2, "name": "New"}]
    path = write_loop(tmp_path / "loop.db", habits, [(1, MONDAY, 2, "")])

    later = replace(BERLIN, today=date(2030, 1, 1))

    assert titled(read(path), "New").started_on == MONDAY
    assert formats.read(path, later).promises == read(path).promises


def test_words_of_a_habit_are_what_it_serves(tmp_path: Path) -> None:
    habit = {"id": 1, "name": "Run", "description": "To feel alive", "question": "Did you run?"}

    incoming = read(write_loop(tmp_path / "loop.db", [habit]))

    assert titled(incoming, "Run").terms[0].serves == "To feel alive · Did you run?"


def test_a_reminder_for_some_weekdays_says_so(tmp_path: Path) -> None:
    habit = {"id": 1, "name": "Run", "reminder_hour": 7, "reminder_min": 0, "reminder_days": 0b101}

    incoming = read(write_loop(tmp_path / "loop.db", [habit]))

    assert [cue.at for cue in incoming.promises[0].terms[0].cues] == [time(7)]
    assert any("weekdays" in sentence for sentence in said(incoming))


def test_second_records_and_orphans_are_counted(tmp_path: Path) -> None:
    days = [(1, MONDAY, 2, ""), (1, MONDAY, 0, ""), (99, MONDAY, 2, "")]

    incoming = read(write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Run"}], days, 20))

    assert outcomes_of(incoming, "Run") == {"2024-01-01": "kept"}
    assert entries_of(incoming, "Run")[MONDAY].note == "2 ×: done, not done"
    assert "1 second record of the same day: kept, in the day’s note." in said(incoming)
    assert any("no longer holds" in sentence for sentence in said(incoming))


def test_an_entry_is_logged_at_noon_of_its_day_and_asks_no_context(tmp_path: Path) -> None:
    path = write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Run"}], [(1, MONDAY, 2, "")])

    (entry,) = entries_of(read(path), "Run").values()

    assert entry.logged_at.isoformat() == "2024-01-01T12:00:00+01:00"
    assert (entry.zone, entry.size) == ("Europe/Berlin", "Run")
    assert (entry.context_when, entry.planned_part, entry.done_at) == (None, None, None)


def test_entries_can_be_gone_through_again(tmp_path: Path) -> None:
    path = write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Run"}], [(1, MONDAY, 2, "")])
    incoming = read(path)

    assert list(incoming.entries) == list(incoming.entries) != []


def test_what_still_is_in_the_write_ahead_file_comes_in(tmp_path: Path) -> None:
    path = write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Run"}], [(1, MONDAY, 2, "")])
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.execute("UPDATE Repetitions SET notes = 'late'")
        writer.commit()
        held = path.read_bytes()

        (entry,) = read(path).entries

        assert entry.note == "late"
        assert path.read_bytes() == held


def test_a_plan_writes_nothing_beside_the_file(tmp_path: Path) -> None:
    path = write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Run"}], [(1, MONDAY, 2, "")])
    path.chmod(0o400)
    held = path.read_bytes()

    list(read(path).entries)

    assert path.read_bytes() == held
    assert [file.name for file in tmp_path.iterdir()] == ["loop.db"]


@pytest.mark.parametrize(
    ("column", "value", "place"),
    [
        ("timestamp", 10**18, "Repetitions 1, timestamp"),
        ("timestamp", "'soon'", "Repetitions 1, timestamp"),
        ("value", "'yes'", "Repetitions 1, value"),
        ("notes", "x'ff00'", "Repetitions 1, notes"),
    ],
)
def test_nonsense_is_refused_with_its_place(
    tmp_path: Path, column: str, value: object, place: str
) -> None:
    path = write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Run"}], [(1, MONDAY, 2, "")])
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"UPDATE Repetitions SET {column} = {value}")
        database.commit()

    with pytest.raises(Problem, match=rf"^loop\.db, {place}: ") as refusal:
        read(path)

    assert refusal.value.kind == "unreadable"


def test_a_view_in_place_of_a_table_is_no_loop_file(tmp_path: Path) -> None:
    path = tmp_path / "endless.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE Habits (id, name)")
        database.execute(
            "CREATE VIEW Repetitions AS WITH RECURSIVE n(id) AS "
            "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, id AS habit FROM n"
        )
        database.commit()

    with pytest.raises(Problem, match="no file that Kept knows"):
        read(path)


def test_ids_are_uuids_of_the_program(tmp_path: Path) -> None:
    incoming = read(write_loop(tmp_path / "loop.db", [{"id": 1, "name": "Run", "uuid": "u"}]))

    assert isinstance(incoming.promises[0].id, UUID)
    assert incoming.promises[0].id.version == 5
