"""The log and the diagnostics hold what helps, and nothing that the user wrote."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import logbook
from desktop_app.diagnostics import diagnostics
from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import Problem
from desktop_app.domain.reflections import Reflection
from desktop_app.storage.safe import Safe
from desktop_app.storage.second_place import make_second_place
from tests.clock import FakeClock, terms_of

PLANTED = "kingfisher"


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    file = tmp_path / "kept.log"
    logbook.begin(file)
    yield file
    logbook.begin(tmp_path / "elsewhere.log")


def raised(secret: str) -> Exception:
    def within(words: str) -> None:
        try:
            dict[str, int]()[words]
        except KeyError as error:
            raise ValueError(f"not {words}") from error

    try:
        within(secret)
    except ValueError as error:
        return error
    raise AssertionError


def test_an_error_nobody_caught_is_logged_without_its_words(log: Path) -> None:
    told: list[BaseException] = []
    logbook.go_on_after_errors(told.append)
    for _ in range(3):
        error = raised(PLANTED)
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=lambda: int(PLANTED), name=PLANTED)
    thread.start()
    thread.join()
    written = log.read_text()
    assert [type(error) for error in told] == [ValueError] * 3, "and the program goes on"
    assert written.count("builtins.ValueError") == 4
    assert "within" in written
    assert "builtins.KeyError" in written, "and what was behind it"
    assert PLANTED not in written


def test_the_log_does_not_grow_without_end(log: Path) -> None:
    for _ in range(6000):
        logbook.note("a line of the program's own, which says little, again and again")
    assert sum(file.stat().st_size for file in log.parent.glob("kept.log*")) < 520_000


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, log: Path) -> None:
    logbook.begin(tmp_path / "no such folder" / "kept.log")
    logbook.note("nowhere to go")


def test_diagnostics_can_be_pasted_anywhere(
    diary: Diary, clock: FakeClock, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", f"/home/{PLANTED}")
    monkeypatch.setenv("USER", PLANTED)
    logbook.go_on_after_errors(lambda _error: None)
    promise = diary.promises.add(terms_of(PLANTED))
    diary.log(promise.id, Outcome.KEPT, reflection=Reflection(note=PLANTED, lesson=PLANTED))
    with pytest.raises(Problem) as refused:
        diary.promises.find(PLANTED + PLANTED)
    sys.excepthook(Problem, refused.value, refused.value.__traceback__)
    disk = tmp_path / PLANTED
    disk.mkdir()
    safe = Safe(diary.store.path, None, make_second_place(disk), clock)
    text = diagnostics(safe.health(), log, {"Platform": "xcb"})
    assert PLANTED not in text.lower()
    assert str(tmp_path) not in text
    for said in (
        "Kept ",
        "SQLite ",
        "Platform: xcb",
        "faults: 0",
        "second place: there",
        "Problem",
    ):
        assert said in text


def test_a_long_log_goes_on_in_another_file(log: Path) -> None:
    for number in range(40):
        logbook.note(f"{number} {'x' * 20_000}")
    older = log.with_name("kept.log.1")
    assert log.stat().st_size < 300_000 > older.stat().st_size
    assert log.read_text().splitlines()[-1].split()[3] == "39"
    first = log.read_text().splitlines()[0].split()[3]
    assert int(older.read_text().splitlines()[-1].split()[3]) == int(first) - 1
    assert sorted(file.name for file in log.parent.glob("kept.log*")) == ["kept.log", "kept.log.1"]


def test_where_the_log_cannot_go_on_the_program_does(log: Path) -> None:
    log.write_text("x" * 300_000)
    log.with_name("kept.log.1").mkdir()
    logbook.note("water")
