"""A diary that takes longer than a moment to open is waited for where one can see it."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app import cli
from desktop_app.domain.problems import Problem
from desktop_app.guarding import patience
from desktop_app.guarding.patience import opened_in_time
from desktop_app.storage import database
from desktop_app.ui.dialogs import work
from desktop_app.ui.dialogs.work import WorkDialog

OLD = Path(__file__).parents[1] / "storage" / "schemas" / "schema-1.db"


class Onlooker(QObject):
    """Sees each window that says what is waited for; then `act` is done with it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.act: Callable[[WorkDialog], object] = lambda _dialog: None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, WorkDialog) and event.type() == QEvent.Type.Show:
            self.seen.append("\n".join(label.text() for label in watched.findChildren(QLabel)))
            self.act(watched)
        return False


@pytest.fixture
def onlooker(qapp: QApplication) -> Iterator[Onlooker]:
    looks = Onlooker()
    qapp.installEventFilter(looks)
    yield looks
    qapp.removeEventFilter(looks)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of a diary; what takes half a second takes a fiftieth here."""
    monkeypatch.setattr(database, "_MOMENT", 0.02)
    cli.open_diary(tmp_path).store.close()
    return tmp_path


@contextmanager
def held(folder: Path) -> Iterator[sqlite3.Connection]:
    """Another program has the diary to itself."""
    with closing(sqlite3.connect(folder / "diary.db", timeout=0, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = exclusive")
        other.execute("BEGIN EXCLUSIVE")
        yield other


def test_a_busy_diary_is_waited_for_in_a_window(folder: Path, onlooker: Onlooker) -> None:
    with held(folder) as other:
        onlooker.act = lambda _dialog: other.close()
        opened_in_time(folder).store.close()
    (words,) = onlooker.seen
    assert "Another program has it to itself just now" in words


def test_who_would_rather_not_wait_leaves_by_a_key(folder: Path, onlooker: Onlooker) -> None:
    onlooker.act = lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape)
    with held(folder), pytest.raises(SystemExit) as left:
        opened_in_time(folder)
    assert left.value.code == 0


def test_a_diary_that_stays_busy_is_said_to_be(
    folder: Path, onlooker: Onlooker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "_TRIES", 2)
    with held(folder), pytest.raises(Problem, match="to itself just now"):
        opened_in_time(folder)
    assert len(onlooker.seen) == 1


@pytest.mark.parametrize("moment", [0, 60_000])
def test_an_update_is_shown_where_it_takes_long(
    tmp_path: Path, onlooker: Onlooker, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    shutil.copyfile(OLD, tmp_path / "diary.db")
    monkeypatch.setattr(work, "_MOMENT_MS", moment)
    diary = opened_in_time(tmp_path)
    assert diary.promises.all()
    diary.store.close()
    assert len(list((tmp_path / "backups").glob("*.db"))) == 1
    assert [said.splitlines()[0] for said in onlooker.seen] == (
        [] if moment else ["Your diary is brought up to date"]
    )


def test_nothing_is_said_where_nothing_is_waited_for(folder: Path, onlooker: Onlooker) -> None:
    diary = opened_in_time(folder)
    waits = [diary.store.database.execute_sql("PRAGMA busy_timeout").fetchone()]
    diary.store.be_patient()
    waits.append(diary.store.database.execute_sql("PRAGMA busy_timeout").fetchone())
    diary.store.close()
    assert onlooker.seen == []
    assert waits == [(20,), (5000,)], "in haste until the window is there, then as ever"
