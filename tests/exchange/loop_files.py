"""Loop Habit Tracker's database, written as each generation of its schema has it."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, Final

NEWEST: Final = 25
GENERATIONS: Final = range(1, NEWEST + 1)

_EPOCH: Final = date(1970, 1, 1)
_MS_OF_A_DAY: Final = 86_400_000

_HABIT: Final[dict[str, tuple[int, object]]] = {
    "id": (1, None),
    "archived": (1, 0),
    "color": (1, 5),
    "description": (1, ""),
    "freq_den": (1, 1),
    "freq_num": (1, 1),
    "highlight": (1, 0),
    "name": (1, ""),
    "position": (1, 0),
    "reminder_hour": (1, None),
    "reminder_min": (1, None),
    "reminder_days": (11, 127),
    "type": (16, 0),
    "target_type": (18, 0),
    "target_value": (18, 0.0),
    "unit": (18, ""),
    "question": (23, ""),
    "uuid": (24, None),
}
_REPETITION: Final = {"habit": 1, "timestamp": 1, "value": 16, "notes": 25}
_DERIVED: Final = {
    "Checkmarks": ("habit", "timestamp", "value"),
    "Streak": ("habit", "start", "length"),
    "Score": ("habit", "timestamp", "score"),
}
_DERIVED_UNTIL: Final = 19

Repetition = tuple[int, date, int, str]


def ms(day: date) -> int:
    """The instant by which Loop names a day."""
    return (day - _EPOCH).days * _MS_OF_A_DAY


def write_loop(
    path: Path,
    habits: Iterable[Mapping[str, Any]],
    repetitions: Iterable[Repetition] = (),
    version: int = NEWEST,
) -> Path:
    """A backup of that generation; fields that it does not know yet are dropped."""
    columns = [name for name, (since, _) in _HABIT.items() if since <= version]
    fields = [name for name, since in _REPETITION.items() if since <= version]
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {version}")
        database.execute("CREATE TABLE android_metadata (locale TEXT)")
        database.execute(f"CREATE TABLE Habits ({', '.join(columns)})")
        database.execute(f"CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, {', '.join(fields)})")
        for habit in habits:
            values = [habit.get(name, _HABIT[name][1]) for name in columns]
            database.execute(f"INSERT INTO Habits VALUES ({_places(columns)})", values)
        database.executemany(
            f"INSERT INTO Repetitions ({', '.join(fields)}) VALUES ({_places(fields)})",
            (
                (habit, ms(day), value, notes)[: len(fields)]
                for habit, day, value, notes in repetitions
            ),
        )
        if version <= _DERIVED_UNTIL:
            _write_derived(database)
        database.commit()
    return path


def _write_derived(database: sqlite3.Connection) -> None:
    for table, columns in _DERIVED.items():
        database.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, {', '.join(columns)})")
        database.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES (1, 0, 2)")


def _places(columns: list[str]) -> str:
    return ", ".join("?" * len(columns))
