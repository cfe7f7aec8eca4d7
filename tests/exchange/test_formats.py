"""A file is known by what it holds."""

import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.problems import Problem
from desktop_app.exchange.importers import formats
from desktop_app.storage.keyring import Cost
from desktop_app.storage.passphrase import set_passphrase
from desktop_app.storage.safe import Safe
from tests.clock import FakeClock, terms_of
from tests.exchange.conftest import BERLIN, refusal_of
from tests.exchange.foreign_files import (
    DAYLIO,
    HABITBULL,
    OLD_DAYLIO,
    mhabit_habit,
    rewire_habit,
    track,
    write_json,
    write_loop_csv,
    write_rewire,
    write_text,
    write_tickmate,
)
from tests.exchange.loop_files import write_loop

_CHECKIN = (1, "20240101", 2, "", 0.0)

MAKERS: dict[str, list[Callable[[Path], Path]]] = {
    "json": [
        lambda path: write_json(path, {"kept": 1}),
        lambda path: write_json(path, {"entries": [], "kept": 1}),
        lambda path: write_text(path, '\ufeff \n{"kept": 1}'),
    ],
    "csv": [lambda path: write_text(path, "day,promise,outcome,promise_id\r\n")],
    "loop": [lambda path: write_loop(path, [{"id": 1, "name": "Run"}])],
    "loop-csv": [lambda path: write_loop_csv(path, "", {})],
    "tickmate": [lambda path: write_tickmate(path, [track(1, "Tea")], [_tick()])],
    "rewire": [
        lambda path: write_rewire(path, [rewire_habit(1, "Run")], [(1, "20240101", 2, "", 0)])
    ],
    "habitbull": [lambda path: write_text(path, HABITBULL)],
    "mhabit": [
        lambda path: write_json(path, {"habits": [mhabit_habit()], "groups": []}),
        lambda path: write_json(path, {"habits": [], "groups": []}),
        lambda path: write_json(path, {"groups": [], "habits": [mhabit_habit()]}),
    ],
    "daylio": [lambda path: write_text(path, DAYLIO), lambda path: write_text(path, OLD_DAYLIO)],
    "beaver": [
        lambda path: write_json(path, {"habits": [{"name": "Run", "records": []}]}),
        lambda path: write_json(path, {"habits": []}),
    ],
    "habo": [
        lambda path: write_json(path, [{"title": "Run", "events": {}}]),
        lambda path: write_json(path, {"habits": [{"title": "Run", "events": {}}]}),
        lambda path: write_json(path, []),
        lambda path: write_json(path, {"habits": [], "categories": []}),
    ],
    "habitica": [lambda path: write_json(path, {"stats": {}, "tasks": {"dailys": []}})],
}


def _tick() -> dict[str, int]:
    return {"_track_id": 1, "year": 2024, "month": 0, "day": 1}


@pytest.mark.parametrize("name", [known.name for known in formats.FORMATS])
def test_every_format_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    for number, make in enumerate(MAKERS[name]):
        path = make(tmp_path / f"{number}.bin")

        assert formats.recognise(path).name == name
        assert formats.read(path, BERLIN).source == formats.named(name).source


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" ",
        b"hello",
        b"\x00\x01",
        b"\xff\xfe{",
        b"{}",
        b"3",
        b'{"a": 1}',
        b"name,day\n",
        b"[1]",
    ],
)
def test_anything_else_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(content)

    with pytest.raises(Problem, match=r"^holiday\.jpg: this is no file that Kept knows"):
        formats.recognise(path)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE photos (id)")

    with pytest.raises(Problem, match="no file that Kept knows"):
        formats.recognise(path)


def test_a_whole_diary_is_told_by_the_way_it_comes_back(diary: Diary, clock: FakeClock) -> None:
    diary.promises.add(terms_of())
    plain = Safe(diary.store.path, None, None, clock)
    for file in (plain.file, plain.back_up().path):
        assert "this is a whole diary of Kept" in refusal_of(file)
    diary.store.close()
    locked, _code = set_passphrase(plain, "tea at the window", Cost(1, 8192))
    file = locked.back_up().path
    assert "this is a whole diary of Kept" in refusal_of(file)


def test_another_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "")

    with pytest.raises(Problem, match="no file that Kept knows"):
        formats.recognise(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"^gone\.json: it cannot be read \(No such file"):
        formats.recognise(tmp_path / "gone.json")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be read"):
        formats.recognise(tmp_path)


def test_a_format_by_a_wrong_name_is_refused(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", HABITBULL)

    with pytest.raises(Problem, match="There is no format “excel”"):
        formats.read(path, BERLIN, "excel")


@pytest.mark.parametrize("name", [known.name for known in formats.FORMATS])
@pytest.mark.parametrize("other", list(MAKERS))
def test_a_file_read_as_another_format_is_refused_or_a_plan(
    tmp_path: Path, name: str, other: str
) -> None:
    path = MAKERS[other][0](tmp_path / "a.bin")

    assert refusal_of(path, name)[:5] in {"a.bin", ""}


def test_a_readable_sentence_names_file_place_and_reason(tmp_path: Path) -> None:
    path = write_text(tmp_path / "k.json", json.dumps({"kept": 1, "trust": [{"day": "soon"}]}))

    with pytest.raises(Problem) as refusal:
        formats.read(path, BERLIN)

    assert str(refusal.value) == (
        "k.json, trust[0].day: “soon” is no day between 1900 and 2200 (YYYY-MM-DD)"
    )
