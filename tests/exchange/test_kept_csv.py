"""Kept's table: safe in a spreadsheet, and read back."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.entries import Entry, Outcome, Role, Tag, When
from desktop_app.domain.incoming import Contents, Incoming
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise, Terms
from desktop_app.exchange.exporters import kept_csv
from desktop_app.exchange.importers import formats
from desktop_app.exchange.spreadsheet import as_written, harmless, listed, names_of
from tests.exchange.conftest import BERLIN, titled
from tests.exchange.diaries import NAMES, diaries

WATER = UUID(int=7)
DAY = date(2026, 1, 5)
BARE_NAMES = NAMES.filter(lambda name: name == name.strip())
BARE_TAGS = st.builds(Tag, BARE_NAMES, st.just(Role.CONTEXT), st.none() | st.sampled_from(When)) | (
    st.builds(Tag, BARE_NAMES, st.sampled_from([Role.HELPED, Role.HINDERED]))
)
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def written(contents: Contents) -> str:
    out = io.StringIO(newline="")
    kept_csv.write(contents, out)
    return out.getvalue()


def read(text: str) -> Incoming:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kept.csv"
        path.write_text(text, encoding="utf-8-sig", newline="")
        return formats.read(path, BERLIN)


def one(**about: object) -> Contents:
    entry = Entry(WATER, DAY, Outcome.KEPT, BERLIN.instant(DAY, None), "Europe/Berlin")
    promise = Promise(WATER, DAY, terms=(Terms(WATER, DAY, "Water"),))
    return Contents(promises=(promise,), entries=(replace(entry, **about),))  # type: ignore[arg-type]


def by_column(entry: Entry) -> Entry:
    """The entry with its tags in the order of the columns, as a table holds them."""
    columns = (
        (Role.CONTEXT, None), (Role.CONTEXT, When.BEFORE), (Role.CONTEXT, When.AFTER),
        (Role.HELPED, None), (Role.HINDERED, None),
    )  # fmt: skip
    tags = tuple(tag for column in columns for tag in entry.tags if (tag.role, tag.when) == column)
    return replace(entry, tags=tags)


@given(diaries(tags=BARE_TAGS))
def test_entries_that_go_out_come_in_again(diary: Contents) -> None:
    came = read(written(diary))

    assert list(came.entries) == [by_column(entry) for entry in diary.entries]


@given(diaries())
def test_no_cell_begins_with_what_a_formula_begins_with(diary: Contents) -> None:
    rows = csv.reader(io.StringIO(written(diary), newline=""))

    assert not [cell for row in rows for cell in row if cell.startswith(DANGEROUS)]


@given(st.text() | st.text("'=+-@\t\r\uff1d\uff0b\uff0d\uff20a", max_size=6))
def test_what_is_made_harmless_can_be_read_as_it_was_written(text: str) -> None:
    assert not harmless(text).startswith(DANGEROUS)
    assert as_written(harmless(text)) == text


@given(st.lists(BARE_NAMES))
def test_names_in_one_cell_stay_apart(names: list[str]) -> None:
    assert names_of(listed(names)) == names


def test_a_cell_looks_as_a_person_expects() -> None:
    tags = (Tag("home"), Tag("a; b"), Tag("music", Role.HELPED))
    text = written(one(note='=HYPERLINK("x")', tags=tags, before=2))

    (row,) = csv.DictReader(io.StringIO(text, newline=""))

    assert (row["promise"], row["day"], row["outcome"]) == ("Water", "2026-01-05", "kept")
    assert (row["note"], row["before"], row["after"]) == ('\'=HYPERLINK("x")', "2", "")
    assert (row["context"], row["helped"]) == ("home; a\\; b", "music")


def test_a_promise_of_the_table_is_a_sketch() -> None:
    came = read(written(one()))

    assert came.sketched == {WATER}
    assert titled(came, "Water").started_on == DAY
    assert "title alone" in str(came.left_out[0])


def test_a_table_of_the_least_is_enough() -> None:
    came = read(f"promise_id,day,outcome\n{WATER},2026-01-05,missed\n")

    (entry,) = came.entries
    assert (entry.outcome, entry.zone) == (Outcome.MISSED, "Europe/Berlin")


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (f"{WATER},2026-01-05,done,", "line 2, outcome: “done”"),
        (f"{WATER},5.1.2026,kept,", "line 2, day: “5.1.2026”"),
        ("water,2026-01-05,kept,", "line 2, promise: “water”"),
        (f"{WATER},2026-01-05,kept,9", "line 2, before: it is not between 1 and 5"),
        (f"{WATER},2026-01-05,kept,\n{WATER},2026-01-05,kept,", "line 3, day: the same promise"),
    ],
)
def test_what_is_not_right_is_refused_with_its_line(row: str, sentence: str) -> None:
    with pytest.raises(Problem, match=rf"^kept\.csv, {sentence}"):
        read(f"promise_id,day,outcome,before\n{row}\n")
