"""The limits: archives, texts, JSON in pieces."""

import stat
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange import untrusted
from desktop_app.exchange.json_stream import Member, members
from desktop_app.exchange.untrusted import DaysSeen, Refused, archive, day_of, rows
from tests.exchange.diaries import DAYS
from tests.exchange.foreign_files import write_json, write_text, write_zip


def everything(_name: str) -> bool:
    return True


def test_an_archive_is_counted_as_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(untrusted, "MOST_MEMBER", 1000)
    path = write_zip(tmp_path / "bomb.zip", {"big": b"\0" * 1001})

    with pytest.raises(Refused, match="unpacks to more"):
        archive(path, everything)


def test_an_archive_is_counted_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(untrusted, "MOST_ARCHIVE", 1000)
    path = write_zip(tmp_path / "bomb.zip", {f"{n}": b"\0" * 400 for n in range(3)})

    with pytest.raises(Refused, match="unpacks to more"):
        archive(path, everything)


def test_an_archive_that_lies_about_its_sizes_is_refused_or_cut(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "liar.zip", {"big": b"\0" * 100_000})
    data = path.read_bytes()
    size = (100_000).to_bytes(4, "little")
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))

    with pytest.raises((Refused, zipfile.BadZipFile)):
        archive(path, everything)


def test_an_archive_of_too_many_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(untrusted, "MOST_MEMBERS", 3)
    path = write_zip(tmp_path / "many.zip", {f"{n}": "" for n in range(4)})

    with pytest.raises(Refused, match="more than"):
        archive(path, everything)


def test_a_link_in_an_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    link = zipfile.ZipInfo("Habits.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(link, "/etc/passwd")

    with pytest.raises(Refused, match="holds a link"):
        archive(path, everything)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_an_archive_whose_unpacking_may_need_any_memory_is_refused(
    tmp_path: Path, method: int
) -> None:
    path = tmp_path / "uncommon.zip"
    with zipfile.ZipFile(path, "w", method) as made:
        made.writestr("Habits.csv", "x")

    with pytest.raises(Refused, match="packed in an uncommon way"):
        archive(path, everything)


@given(DAYS)
def test_a_day_is_written_one_way(day: date) -> None:
    assert day_of(day.isoformat()) == day


@pytest.mark.parametrize(
    "text", ["", "2024-1-01", "2024-02-30", "1899-12-31", "2201-01-01", "20240101", " 2024-01-01"]
)
def test_no_other_way_is_a_day(text: str) -> None:
    with pytest.raises(Refused):
        day_of(text)


@given(st.lists(DAYS))
def test_days_are_new_once(days: list[date]) -> None:
    seen, plain = DaysSeen(), set[date]()

    for day in days:
        assert seen.add(day) is (day not in plain)
        plain.add(day)


def test_a_cell_may_hold_line_ends_of_every_kind() -> None:
    cells = ["a\r\nb", "c\u2028d", "e\x0bf", "g\nh"]
    text = "".join(f'"{cell}",x\r\n' for cell in cells)

    assert [row for _, row in rows(text)] == [[cell, "x"] for cell in cells]


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(
    document=st.dictionaries(st.text(max_size=5), VALUES, max_size=4)
    | st.lists(VALUES, max_size=4),
    chunk=st.integers(1, 40),
)
def test_pieces_of_any_size_make_the_same_document(
    tmp_path_factory: pytest.TempPathFactory, document: Any, chunk: int
) -> None:
    path = write_json(tmp_path_factory.mktemp("json") / "a.json", document)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_app.exchange.json_stream._CHUNK", chunk)
        found = list(members(path))

    assert _put_together(found, document) == document


def _put_together(found: list[Member], document: Any) -> Any:
    made: dict[str, Any] = {}
    for member in found:
        if member.at is None:
            made[member.key] = member.value
        else:
            assert len(made[member.key]) == member.at
            made[member.key] = [*made[member.key], member.value]
    return made[""] if isinstance(document, list) else made


def test_one_value_has_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.exchange.json_stream.MOST_MEMBER", 1000)
    monkeypatch.setattr("desktop_app.exchange.json_stream._CHUNK", 100)
    path = write_text(tmp_path / "a.json", '{"a": "' + "x" * 10_000)

    with pytest.raises(Refused, match="no JSON"):
        list(members(path))
