"""Files of other programs, written as those programs write them."""

import io
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

HABITS_CSV: Final = (
    "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,"
    "Target Type,Target Value,Archived?\n"
)
HABITBULL: Final = "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
DAYLIO: Final = "full_date,date,weekday,time,mood,activities,note_title,note\n"
OLD_DAYLIO: Final = "year,date,weekday,time,mood,activities,note\n"


def write_json(path: Path, value: object) -> Path:
    """Any JSON file."""
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def write_text(path: Path, text: str) -> Path:
    """Any text file."""
    path.write_text(text, encoding="utf-8", newline="")
    return path


def write_zip(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """Any archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def write_loop_csv(path: Path, habits: str, marks: Mapping[str, str]) -> Path:
    """Loop's archive with the matrix files that repeat everything without quoting."""
    files = {"Habits.csv": HABITS_CSV + habits}
    files |= {f"{folder}/Checkmarks.csv": text for folder, text in marks.items()}
    files |= {f"{folder}/Scores.csv": "Date,Score\n2024-01-01,0.5\n" for folder in marks}
    files |= {"Checkmarks.csv": 'Date,a "quoted,name,\n2024-01-01,2,', "Scores.csv": "Date,x\n"}
    return write_zip(path, files)


def write_database(path: Path, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> Path:
    """A database of those tables; the columns of each are the fields of its first row."""
    with closing(sqlite3.connect(path)) as database:
        for table, rows in tables.items():
            columns = list(rows[0])
            listed = ", ".join(f'"{name}"' for name in columns)
            database.execute(f'CREATE TABLE "{table}" ({listed})')
            places = ", ".join("?" * len(columns))
            values = [[row.get(name) for name in columns] for row in rows]
            database.executemany(f'INSERT INTO "{table}" VALUES ({places})', values)
        database.commit()
    return path


def track(number: int, name: str, **about: Any) -> dict[str, Any]:
    """A row of Tickmate's tracks."""
    return {
        "_id": number, "name": name, "description": "", "icon": "leaf", "enabled": 1,
        "multiple_entries_per_day": 0, "order": number,
    } | about  # fmt: skip


def tick(number: int, day: tuple[int, int, int], clock: tuple[int, int] | None) -> dict[str, Any]:
    """A row of Tickmate's ticks; its months count from 0."""
    year, month, of_month = day
    hour, minute = clock or (0, 0)
    return {
        "_track_id": number, "year": year, "month": month - 1, "day": of_month, "hour": hour,
        "minute": minute, "second": 0, "has_time_info": int(clock is not None),
    }  # fmt: skip


def write_tickmate(
    path: Path, tracks: Sequence[Mapping[str, Any]], ticks: Iterable[Mapping[str, Any]]
) -> Path:
    """Tickmate's backup with one group, of the first track."""
    groups = [{"_id": 1, "name": "Evening", "description": "", "order": 1}]
    links = [{"_id": 1, "_track_id": tracks[0]["_id"], "_group_id": 1}]
    numbered = [{"_id": number, **row} for number, row in enumerate(ticks, 1)]
    return write_database(
        path, {"tracks": tracks, "ticks": numbered, "groups": groups, "track2groups": links}
    )


def rewire_habit(number: int, name: str, **about: Any) -> dict[str, Any]:
    """A row of Rewire's habits."""
    return {
        "_id": number, "Order_num": number, "Name": name, "description": "", "active_days": "",
        "schedule": 0, "days": 0, "period": 0, "repeating_count": 0, "archived": 0,
        "start_date": "20240101", "unit": 1, "target_count": 0.0,
    } | about  # fmt: skip


def write_rewire(
    path: Path,
    habits: Sequence[Mapping[str, Any]],
    checkins: Sequence[tuple[int, str, int, str | None, float]],
    reminders: Sequence[tuple[int, int, str]] = (),
) -> Path:
    """Rewire's backup."""
    columns = ("Habit_id", "date", "type", "note", "actual_count")
    rows = [
        {"_id": n, "unit_type": 2, **dict(zip(columns, row, strict=True))}
        for n, row in enumerate(checkins, 1)
    ]
    cues = [
        {"_id": n, "habit_id": habit, "time": minutes, "active_days": days}
        for n, (habit, minutes, days) in enumerate(reminders or [(0, -1, "")], 1)
    ]
    units = [{"_id": 1, "UNIT_NAME": "times"}, {"_id": 2, "UNIT_NAME": "litres"}]
    return write_database(
        path, {"Habits": habits, "CHECKINS": rows, "REMINDERS": cues, "UNIT": units}
    )


def mhabit_habit(**about: Any) -> dict[str, Any]:
    """A habit of Table Habit's file."""
    return {
        "create_t": 1_700_000_000, "type": 1, "status": 1, "name": "Run", "desc": "",
        "daily_goal": 1, "daily_goal_unit": "", "freq_type": 3, "freq_custom": "[1,1]",
        "start_date": 19723, "target_days": 0, "records": [],
    } | about  # fmt: skip


def archive_bytes(files: Mapping[str, bytes]) -> bytes:
    """An archive as bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()
