"""What is not trusted is refused with file, place and reason, whichever format it comes in."""

import json
import re
import sqlite3
import stat
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from desktop_app.exchange import untrusted
from tests.exchange.conftest import refusal_of
from tests.exchange.foreign_files import (
    DAYLIO,
    HABITBULL,
    HABITS_CSV,
    mhabit_habit,
    tick,
    track,
    write_tickmate,
    write_zip,
)
from tests.exchange.loop_files import write_loop
from tests.exchange.test_documents import beaver, habo, tasks

LONG: Final = "x" * ((1 << 20) + 1)
MARKS: Final = "001 Run/Checkmarks.csv"
ROW: Final = "001,Run,YES_NO,,,1,1,#0,,,,false\n"
NO_UTF_8: Final = "this is no UTF-8 text"


def test_the_limits_are_those_that_are_promised() -> None:
    assert untrusted.MOST_MEMBERS == 20_000
    assert untrusted.MOST_MEMBER == 64 << 20
    assert untrusted.MOST_ARCHIVE == 256 << 20
    assert untrusted.MOST_TEXT == 1 << 20
    assert (untrusted.FIRST_YEAR, untrusted.LAST_YEAR) == (1900, 2200)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../Habits.csv", "a name in the archive leads outside of it"),
        ("a/../../b", "a name in the archive leads outside of it"),
        ("/etc/passwd", "a name in the archive leads outside of it"),
        ("C:/Habits.csv", "a name in the archive leads outside of it"),
        ("C:Habits.csv", "a name in the archive leads outside of it"),
        ("habits.CSV", "two names in the archive differ by case alone"),
    ],
)
def test_a_name_in_an_archive_is_refused(tmp_path: Path, name: str, reason: str) -> None:
    path = write_zip(tmp_path / "l.zip", {"Habits.csv": HABITS_CSV, name: ""})

    assert refusal_of(path, "loop-csv") == f"l.zip, {name}: {reason}"


def test_a_link_in_an_archive_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("way/out")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = write_zip(tmp_path / "l.zip", {"Habits.csv": HABITS_CSV})
    with zipfile.ZipFile(path, "a") as made:
        made.writestr(link, "/etc/passwd")

    assert refusal_of(path, "loop-csv") == "l.zip, way/out: the archive holds a link"


def test_an_encrypted_archive_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "l.zip", {"Habits.csv": HABITS_CSV})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)

    assert refusal_of(path, "loop-csv") == "l.zip, Habits.csv: the archive is encrypted"


def test_too_many_files_and_too_large_ones_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = "2024-01-01,NO,\n" * 50
    path = write_zip(tmp_path / "l.zip", {"Habits.csv": HABITS_CSV + ROW, MARKS: marks})
    assert refusal_of(path) == ""
    with monkeypatch.context() as patch:
        patch.setattr(untrusted, "MOST_MEMBERS", 1)
        assert refusal_of(path, "loop-csv") == "l.zip: the archive holds more than 20,000 files"
    for limit in ("MOST_MEMBER", "MOST_ARCHIVE"):
        with monkeypatch.context() as patch:
            patch.setattr(untrusted, limit, 600)
            reason = "the archive unpacks to more than is allowed"
            assert refusal_of(path, "loop-csv") == f"l.zip, {MARKS}: {reason}"


BULL: Final = f"{HABITBULL}Run,,Fit,2016-03-18,1,fine\n".encode()
DAY: Final = f"{DAYLIO}2024-01-02,,,20:39,good,,,fine\n".encode()
OWN: Final = (
    b"promise_id,promise,outcome,logged_at,day\n"
    b"00000000-0000-0000-0000-000000000007,Water,kept,2026-01-05T12:00:00+01:00,2026-01-05\n"
)
OWN_ROW: Final = b"00000000-0000-0000-0000-000000000007,Water,kept,2026-01-05T12:00:00+01:00,"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (BULL + b"Run,,Fit,2016-03-19,1,\xff\n", f"line 3: {NO_UTF_8}"),
        (BULL + b"Run,,Fit,2016-03-19,1,\xed\xa0\x80\n", f"line 3: {NO_UTF_8}"),
        (BULL + b"Run,,Fit,2016-03-19,1,a\0b\n", "line 3, CommentText: .*NUL"),
        (BULL + b'Run,,Fit,2016-03-19,1,"open\n', "line 3: this is no table"),
        (BULL + b"Run,,Fit,2016-03-19,1," + LONG.encode(), "line 3: this is no table .*limit"),
        (BULL + b"Run,,Fit,2016-02-30,1,\n", "line 3, CalendarDate: “2016-02-30”"),
        (DAY + b"2024-01-03,,,20:39,good,,,\xff\n", f"line 3: {NO_UTF_8}"),
        (DAY + b"2024-1-3,,,20:39,good,,,\n", "line 3, full_date: “2024-1-3”"),
        (OWN + OWN_ROW + b"\xff\n", f"line 3: {NO_UTF_8}"),
        (OWN + OWN_ROW + b"20260106\n", "line 3, day: “20260106”"),
        (OWN + OWN_ROW + b"2201-01-01\n", "line 3, day: “2201-01-01”"),
    ],
)
def test_a_table_is_refused_with_its_line(tmp_path: Path, text: bytes, sentence: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(text)

    assert _matches(rf"t\.csv, ({sentence})", refusal_of(path))


def test_a_table_in_an_archive_is_refused_with_its_name_and_line(tmp_path: Path) -> None:
    marks = b"Date,Value,Notes\n2024-01-01,NO,\xff\n"
    path = write_zip(tmp_path / "l.zip", {"Habits.csv": HABITS_CSV + ROW, MARKS: marks})

    assert refusal_of(path) == f"l.zip, {MARKS}, line 2: {NO_UTF_8}"


DOCUMENTS: Final[dict[str, Any]] = {
    "mhabit": {"habits": [mhabit_habit(name="HERE")], "groups": []},
    "beaver": {"habits": [beaver(name="HERE")]},
    "habo": [habo(title="HERE")],
    "habitica": tasks(dailys=[{"id": "d", "text": "HERE"}]),
}


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ('"a\\u0000b"', "NUL"),
        ('"\\ud800"', "half a character"),
        (f'"{LONG}"', "longer than 1 MB"),
        ("NaN", "NaN is no number"),
        ("Infinity", "Infinity is no number"),
        ("1e999", "too large"),
        ('{"a": 1, "a": 2}', "the key “a” is there twice"),
        ("[" * 100_000, "it is nested too deep"),
    ],
)
@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_a_document_is_refused_with_its_place(
    tmp_path: Path, name: str, value: str, reason: str
) -> None:
    text = json.dumps(DOCUMENTS[name]).replace('"HERE"', value)
    path = tmp_path / "d.json"
    path.write_text(text, encoding="utf-8")

    assert _matches(rf"d\.json, \S+.*: .*({reason})", refusal_of(path, name))


@pytest.mark.parametrize(
    ("before", "value", "sentence"),
    [
        (b"", b'"\xff"', "habits[0], line 2, character 11: this is no UTF-8 text"),
        (b"\xef\xbb\xbf", b'"\xed\xa0\x80"', "habits[0], line 2, character 11: this is no UTF-8"),
        ("é ".encode(), b"", "line 1, character 1: this is no JSON"),
        (b"", b"[" * 100_000, "habits[0], line 2, character 1: it is nested too deep"),
        (b"", b"nothing", "habits[0], line 2, character 10: this is no JSON"),
        (b"", b'"x"}], "habits": [', "line 2, character 17: the key “habits” is there twice"),
        (b"", b'"x"}]}, {', "line 2, character 16: there is more after the end"),
    ],
)
def test_a_document_that_is_none_is_refused_with_its_line(
    tmp_path: Path, before: bytes, value: bytes, sentence: str
) -> None:
    path = tmp_path / "d.json"
    path.write_bytes(before + b'{"habits": [\n{"name": ' + value + b'}], "after": 1}')

    assert refusal_of(path, "beaver").startswith(f"d.json, {sentence}")


def test_a_cell_of_a_database_is_refused_with_its_row(tmp_path: Path) -> None:
    loop = write_loop(tmp_path / "l.db", [{"id": 1, "name": "a\0b"}])
    ticks = write_tickmate(tmp_path / "t.db", [track(7, LONG)], [tick(7, (2024, 1, 31), None)])

    assert _matches(r"l\.db, Habits 1, name: .*NUL", refusal_of(loop, "loop"))
    assert _matches(r"t\.db, tracks 1, name: .*longer than 1 MB", refusal_of(ticks, "tickmate"))


def test_a_cell_of_a_database_that_is_no_text_is_refused_with_its_row(tmp_path: Path) -> None:
    path = write_loop(tmp_path / "l.db", [{"id": 1, "name": "Run"}, {"id": 2, "name": "Walk"}])
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE Habits SET name = CAST(x'ff41' AS TEXT) WHERE id = 2")

    assert refusal_of(path, "loop") == f"l.db, Habits 2: {NO_UTF_8}"


def _matches(pattern: str, sentence: str) -> bool:
    """Whether the sentence is of that form; it is shown where it is not."""
    assert re.match(pattern, sentence, re.DOTALL), sentence[:300]
    return True
