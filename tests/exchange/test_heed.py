"""A long file that nobody waits for any more is read no further."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.diary import Diary
from desktop_app.diary.importing import Importing
from desktop_app.domain.problems import Stopped
from desktop_app.exchange.importers import formats, plan
from desktop_app.exchange.importers.plan import Choices
from tests.exchange.conftest import BERLIN
from tests.exchange.foreign_files import DAYLIO, HABITBULL, write_json, write_text
from tests.exchange.test_documents import beaver
from tests.exchange.test_fuzz import FILES, on_disk

_ROWS = 300
"""More than are read between two looks."""


def stop() -> None:
    raise Stopped


def go_on(_done: int) -> bool:
    return True


def stop_at_once(_done: int) -> bool:
    return False


def never(*_anything: Any) -> None:
    raise AssertionError("it was read to its end")


def days_of(row: Callable[[str], str]) -> str:
    return "".join(row(f"{2020 + n // 28:04}-02-{n % 28 + 1:02}") for n in range(_ROWS))


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    return write_text(tmp_path / "h.csv", HABITBULL + days_of(lambda day: f"Run,,Fit,{day},1,\n"))


@pytest.fixture
def moods(tmp_path: Path) -> Path:
    return write_text(tmp_path / "d.csv", DAYLIO + days_of(lambda day: f"{day},,,9:00,cosy,,,\n"))


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_format_looks_whether_to_go_on(name: str) -> None:
    with on_disk(FILES[name]) as path, pytest.raises(Stopped):
        formats.named(name).read(path, replace(BERLIN, heed=stop))


def test_a_long_habit_is_left_in_its_middle(tmp_path: Path) -> None:
    looks: list[None] = []
    records = [{"day": f"2024-02-{n:02}", "done": True} for n in range(1, 20)]
    path = write_json(tmp_path / "b.json", {"habits": [beaver(records=records)]})
    formats.read(path, replace(BERLIN, heed=lambda: looks.append(None)))
    assert len(looks) > len(records)


def test_a_plan_is_given_up_while_the_file_is_read(
    diary: Diary, marks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Importing, "look", never)
    with pytest.raises(Stopped):
        plan.look(diary, marks, stop_at_once)


def test_a_plan_is_given_up_while_its_promises_are_counted(
    diary: Diary, marks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_looked_at: list[None] = []
    look = Importing.look

    def looked(importing: Importing, *given: Any) -> Any:
        report = look(importing, *given)
        is_looked_at.append(None)
        return report

    monkeypatch.setattr(Importing, "look", looked)
    with pytest.raises(Stopped):
        plan.look(diary, marks, lambda _done: not is_looked_at)
    assert is_looked_at


def test_moods_that_were_given_a_feeling_are_read_again_no_further(
    diary: Diary, moods: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = plan.look(diary, moods, go_on)
    monkeypatch.setattr(Importing, "bring_in", never)
    with pytest.raises(Stopped):
        plan.bring_in(diary, made, Choices(feelings={"cosy": 5}), stop_at_once)
