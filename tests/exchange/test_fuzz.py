"""Whatever a file holds, it makes a plan or a sentence: no traceback, no hang."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.exchange.importers import formats
from tests.exchange.conftest import refusal_of
from tests.exchange.foreign_files import (
    DAYLIO,
    HABITBULL,
    HABITS_CSV,
    archive_bytes,
    mhabit_habit,
    rewire_habit,
    tick,
    track,
    write_rewire,
    write_tickmate,
)
from tests.exchange.loop_files import write_loop
from tests.exchange.test_documents import at, beaver, daily, habo, record, tasks
from tests.exchange.test_kept_json import DOCUMENT
from tests.exchange.test_untrusted import VALUES

bounded = settings(max_examples=40, deadline=timedelta(seconds=5))

HISTORY: Final = [
    {"date": at(1, 20), "value": 1, "isDue": True, "completed": True},
    {"date": at(3, 7), "value": 0, "isDue": True, "completed": False},
]
REMINDER: Final = json.dumps({"type": 3, "time": {"hour": 7, "minute": 5}, "extra": [1, 2]})
DOCUMENTS: Final[dict[str, Any]] = {
    "json": DOCUMENT,
    "mhabit": {
        "habits": [mhabit_habit(records=[record(19723, 1, 1)], reminder=REMINDER, group_id="g")],
        "groups": [{"uuid": "g", "name": "Health"}],
    },
    "beaver": {
        "habits": [
            beaver(
                records=[{"day": "2024-01-01", "done": True, "text": "good"}],
                period={"period_type": "W", "period_count": 1, "target_count": 2},
            )
        ]
    },
    "habo": {
        "habits": [habo(events={"2024-01-01": ["DayType.progress", "", 40.0, 100.0]}, habitType=1)],
        "categories": [],
    },
    "habitica": tasks(
        dailys=[daily(history=HISTORY, frequency="weekly", repeat={"m": True})],
        todos=[
            {"id": "t", "text": "Taxes", "completed": True, "dateCompleted": "2024-02-03T10:00:00Z"}
        ],
    ),
}
TABLES: Final = {
    "habitbull": f'{HABITBULL}Run,"far, away",Fit,2016-03-18,30,easy\nRun,,Fit,11/5/2020,1,\n',
    "daylio": f'{DAYLIO}2024-01-02,,,20:39,good,"music | friends","Late","<b>Calm</b>"\n',
    "csv": "day,promise,outcome,before,context,promise_id,logged_at\n2026-01-05,Water,kept,2,a; b,"
    "00000000-0000-0000-0000-000000000007,2026-01-05T12:00:00+01:00\n",
}
LOOP_ROW: Final = "001,Run,NUMERICAL,,,3,7,#F,km,AT_LEAST,5.0,false\n"
LOOP_HABIT: Final = {
    "id": 1, "name": "Run", "freq_num": 3, "freq_den": 7, "type": 1, "target_value": 5.0,
    "unit": "km", "reminder_hour": 8, "reminder_min": 30, "uuid": "u",
}  # fmt: skip


def databases(folder: Path) -> dict[str, Path]:
    """One file of each format that is a database."""
    return {
        "loop": write_loop(folder / "l", [LOOP_HABIT], [(1, date(2024, 1, 1), 5000, "far")]),
        "tickmate": write_tickmate(
            folder / "t", [track(1, "Tea")], [tick(1, (2024, 1, 31), (8, 1))]
        ),
        "rewire": write_rewire(
            folder / "r",
            [rewire_habit(1, "Run", active_days="1,3")],
            [(1, "20240102", 2, "slowly", 1.5)],
            [(1, 480, "1,2")],
        ),
    }


def whole_files() -> dict[str, bytes]:
    """One file of every format, as bytes."""
    with TemporaryDirectory() as folder:
        files = {name: path.read_bytes() for name, path in databases(Path(folder)).items()}
    files |= {name: json.dumps(value).encode() for name, value in DOCUMENTS.items()}
    files |= {name: text.encode() for name, text in TABLES.items()}
    files["loop-csv"] = archive_bytes(
        {
            "Habits.csv": (HABITS_CSV + LOOP_ROW).encode(),
            "001 Run/Checkmarks.csv": b"Date,Value,Notes\n2024-01-01,5000,far\n",
        }
    )
    return files


FILES: Final = whole_files()


@contextmanager
def on_disk(data: bytes) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file.bin"
        path.write_bytes(data)
        yield path


@st.composite
def mangled(draw: st.DrawFn, data: bytes) -> bytes:
    """`data` with some bytes changed, moved, cut out or put in."""
    held = bytearray(data)
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, len(held)))
        match draw(st.sampled_from(["set", "cut", "put", "end", "twice"])):
            case "set" if place < len(held):
                held[place] = draw(st.integers(0, 255))
            case "cut":
                del held[place : place + draw(st.integers(1, 40))]
            case "put":
                held[place:place] = draw(st.binary(max_size=8))
            case "end":
                del held[place:]
            case _:
                held[place:place] = held[: draw(st.integers(0, 200))]
    return bytes(held)


@st.composite
def altered(draw: st.DrawFn, document: Any) -> Any:
    """`document` with one value, at any depth, replaced by any other."""
    if isinstance(document, dict) and document and draw(st.integers(0, 5)):
        name = draw(st.sampled_from(sorted(document)))
        return document | {name: draw(altered(document[name]))}
    if isinstance(document, list) and document and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(document) - 1))
        return [*document[:place], draw(altered(document[place])), *document[place + 1 :]]
    return draw(VALUES | st.just([document, document]))


def test_every_format_is_tried() -> None:
    assert set(FILES) == {known.name for known in formats.FORMATS}
    for name, data in FILES.items():
        with on_disk(data) as path:
            assert refusal_of(path) == "", name
            assert formats.recognise(path).name == name


@pytest.mark.parametrize("name", sorted(FILES))
@bounded
@given(data=st.data())
def test_mangled_bytes_make_a_plan_or_a_sentence(name: str, data: st.DataObject) -> None:
    with on_disk(data.draw(mangled(FILES[name]))) as path:
        assert refusal_of(path)[:8] in {"", "file.bin"}
        assert refusal_of(path, name)[:8] in {"", "file.bin"}


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
@bounded
@given(data=st.data())
def test_any_value_anywhere_makes_a_plan_or_a_sentence(name: str, data: st.DataObject) -> None:
    document = data.draw(altered(DOCUMENTS[name]))

    with on_disk(json.dumps(document).encode()) as path:
        assert refusal_of(path, name)[:8] in {"", "file.bin"}


CELLS: Final = (
    st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.text(max_size=12) | st.binary()
)


@pytest.mark.parametrize("name", ["loop", "tickmate", "rewire"])
@bounded
@given(data=st.data())
def test_any_cell_of_a_database_makes_a_plan_or_a_sentence(name: str, data: st.DataObject) -> None:
    with on_disk(FILES[name]) as path:
        with closing(sqlite3.connect(path)) as database:
            tables = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            table = data.draw(st.sampled_from(sorted(row[0] for row in tables)))
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
            column = data.draw(st.sampled_from(columns))
            database.execute(
                f'UPDATE OR IGNORE "{table}" SET "{column}" = ?', (data.draw(_cell(table, column)),)
            )
            database.commit()
        assert refusal_of(path, name)[:8] in {"", "file.bin"}


def _cell(table: str, column: str) -> st.SearchStrategy[Any]:
    is_key = (table, column) == ("Repetitions", "id")
    return st.integers(-(2**63), 2**63 - 1) if is_key else CELLS


@bounded
@given(st.binary(max_size=300))
def test_any_bytes_at_all_make_a_plan_or_a_sentence(data: bytes) -> None:
    with on_disk(data) as path:
        assert refusal_of(path)[:8] in {"", "file.bin"}


@pytest.mark.parametrize(
    "start", ["<", "<b ", "&", "<a<", "&#", "\\", "; ", "'", '"', "[", '{"a":', "\ud83d\ude00"]
)
def test_no_text_takes_longer_than_its_length_warrants(start: str) -> None:
    text = (start * (1 << 19))[: 1 << 19].encode("utf-16", "surrogatepass").decode("utf-16")
    quoted = text.replace('"', '""')
    for name, table in (
        ("daylio", f'{DAYLIO}2024-01-02,,,20:39,good,"{quoted}","{quoted}","{quoted}"\n'),
        (
            "csv",
            f'day,promise,outcome,context,promise_id\n2026-01-05,x,kept,"{quoted}",{"7" * 32}\n',
        ),
        ("json", json.dumps({"kept": 1, "promises": [text], text[:9]: text})),
        ("json", f'{{"kept": 1, "promises": {text}'),
    ):
        with on_disk(table.encode()) as path:
            assert refusal_of(path, name)[:8] in {"", "file.bin"}
