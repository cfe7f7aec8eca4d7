"""A diary of every schema that was ever released opens, and nothing in it is missing."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import DayContext, Outcome, Role, Tag
from desktop_app.domain.friends import Conversation, Interval, Way
from desktop_app.domain.promises import CueKind
from desktop_app.domain.reviews import Review
from desktop_app.domain.schedules import Daily, PerWeek, Weekdays
from desktop_app.domain.strategies import Use
from desktop_app.storage.migrations import MIGRATIONS
from desktop_app.storage.sql import execute_of, first_value
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock

SCHEMAS = sorted(
    (Path(__file__).parent / "schemas").glob("schema-*.db"),
    key=lambda path: int(path.stem.removeprefix("schema-")),
)


def test_there_is_a_diary_of_every_schema() -> None:
    assert [path.name for path in SCHEMAS] == [
        f"schema-{n}.db" for n in range(1, len(MIGRATIONS) + 1)
    ]


@pytest.mark.parametrize("stored", SCHEMAS, ids=lambda path: path.stem)
def test_an_old_diary_opens_with_all_that_is_in_it(
    stored: Path, tmp_path: Path, clock: FakeClock
) -> None:
    shutil.copy(stored, tmp_path / "diary.db")
    store = Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())
    diary = Diary(store, clock)
    assert first_value(execute_of(store.database), "PRAGMA user_version") == len(MIGRATIONS)
    assert store.check(clock()) == ()
    everything_is_there(diary)
    assert str(diary.redo()) == "Done again: “Read a page”, kept on 2026-01-05."
    while diary.undo():
        pass
    assert diary.promises.all() == []
    assert store.entry_count() == 0
    store.close()


def everything_is_there(diary: Diary) -> None:
    store = diary.store
    water, page = diary.promises.all()
    assert [type(terms.schedule) for terms in water.terms] == [Daily, Weekdays]
    assert [cue.kind for cue in water.terms[0].cues] == [CueKind.TIME, CueKind.AFTER]
    assert water.baseline
    assert page.terms[0].schedule == PerWeek(3)
    assert page.pauses[0].rest
    assert len(diary.promises.pauses_for_all()) == 1
    smaller, missed = sorted(store.entries_between(date.min, date.max), key=lambda e: e.promise)
    assert (smaller.outcome, missed.outcome) == (Outcome.KEPT_SMALLER, Outcome.MISSED)
    assert (smaller.before, smaller.after, smaller.note) == (2, 4, "Räume 東京")
    assert smaller.tags == (Tag("home"), Tag("music", Role.HELPED))
    context = store.day_context(MONDAY)
    assert context is not None
    assert [noted.name for noted in context.noted] == ["slept badly"]
    assert [rating.felt for rating in store.trust_ratings()] == [4]
    assert diary.settings.day_ends_at == time(4)
    assert diary.draft("reflection") == {"note": "half a"}
    assert store.search(["raume"], (date.min, date.max), 1) == [(water.id, MONDAY)]


def test_the_cue_log_came_with_the_second_schema(tmp_path: Path, clock: FakeClock) -> None:
    for stored, uses in zip(SCHEMAS[:2], (0, 1), strict=True):
        shutil.copy(stored, tmp_path / "diary.db")
        with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as store:
            log = store.cue_log.since(date.min)
            assert len(log.first_uses) == uses
            assert bool(log.deliveries) == bool(log.watched) == bool(uses)


def test_revisions_and_sizes_for_a_day_came_with_the_third(
    tmp_path: Path, clock: FakeClock
) -> None:
    for stored, count in zip(SCHEMAS[1:3], (0, 1), strict=True):
        shutil.copy(stored, tmp_path / "diary.db")
        with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as store:
            told = [(r.reason, r.before.title, r.after.title) for r in store.revisions()]
            assert told == [("Short mornings", "Drink a glass", "Drink half a glass")] * count
            assert len(store.day_sizes(MONDAY, MONDAY)) == count


def test_friends_came_with_the_fourth(tmp_path: Path, clock: FakeClock) -> None:
    for stored, count in zip(SCHEMAS[2:4], (0, 1), strict=True):
        shutil.copy(stored, tmp_path / "diary.db")
        with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as store:
            sharing = Diary(store, clock).sharing
            assert [f.reach for f in sharing.friends()] == ["ada@example.org"] * count
            assert [f.every for f in sharing.friends()] == [Interval.WEEK] * count
            assert [s.way for s in sharing.log()] == [Way.MAIL] * count
            assert [m.words for m in sharing.messages()] == ["You came back"] * count
            assert len(store.all_of(Conversation)) == count


def test_strategies_came_with_the_fifth(tmp_path: Path, clock: FakeClock) -> None:
    for stored, count in zip(SCHEMAS[3:5], (0, 1), strict=True):
        shutil.copy(stored, tmp_path / "diary.db")
        with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as store:
            found = store.strategies(["block"])
            assert [each.when for each in found] == [("energy",)] * count
            assert store.uses() == [Use(each.id, each.promises[0], MONDAY) for each in found]


def test_reviews_and_changed_check_ins_came_with_the_sixth(
    tmp_path: Path, clock: FakeClock
) -> None:
    for stored, count in zip(SCHEMAS[4:6], (0, 1), strict=True):
        shutil.copy(stored, tmp_path / "diary.db")
        with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as store:
            diary = Diary(store, clock)
            told = [(r.note, r.hard) for r in store.all_of(Review)]
            assert told == [("A calm week", "Late evenings")] * count
            assert [r.reason for r in diary.routines.all()] == ["Late dinners"] * count


def test_steps_became_lighter_with_the_seventh_and_are_the_same(
    tmp_path: Path, clock: FakeClock
) -> None:
    file = Path(shutil.copy(SCHEMAS[5], tmp_path / "diary.db"))
    with closing(sqlite3.connect(file)) as old:
        steps = old.execute("SELECT * FROM step ORDER BY seq").fetchall()
    assert {undone for *_, undone in steps} == {0, 1}
    with closing(Store.open(file, tmp_path / "backups", clock())) as store:
        execute = execute_of(store.database)
        assert execute("SELECT * FROM step ORDER BY seq").fetchall() == steps
        indexes = execute("SELECT name FROM sqlite_master WHERE tbl_name = 'step' AND rootpage > 0")
        assert {name for (name,) in indexes} == {"step", "step_taken_back"}


def test_changes_need_no_index_of_their_steps_from_the_ninth_on(
    tmp_path: Path, clock: FakeClock
) -> None:
    file = Path(shutil.copy(SCHEMAS[7], tmp_path / "diary.db"))
    with closing(Store.open(file, tmp_path / "backups", clock())) as store:
        indexes = execute_of(store.database)(
            "SELECT name FROM sqlite_master WHERE tbl_name = 'change' AND type = 'index'"
        )
        assert "change_step" not in {name for (name,) in indexes}


def test_a_day_may_have_a_line_alone_from_the_tenth_on(tmp_path: Path, clock: FakeClock) -> None:
    file = Path(shutil.copy(SCHEMAS[8], tmp_path / "diary.db"))
    with closing(Store.open(file, tmp_path / "backups", clock())) as store:
        diary, tuesday = Diary(store, clock), MONDAY + timedelta(days=1)
        before = store.day_context(MONDAY)
        diary.write_day(tuesday, "A long day")
        diary.undo()
        diary.redo()
        assert store.day_context(tuesday) == DayContext(tuesday, note="A long day")
        assert store.day_context(MONDAY) == before
