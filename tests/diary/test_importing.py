"""What comes in: one step, nothing overwritten, nothing brought back that the user removed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.diary import Diary
from desktop_app.diary.importing import ImportReport, Tally
from desktop_app.domain.entries import DayContext, Entry, Noted, Outcome, TrustRating
from desktop_app.domain.incoming import Incoming, Lazily
from desktop_app.domain.problems import Problem, Stopped
from desktop_app.domain.promises import Promise
from desktop_app.domain.settings import Settings
from desktop_app.storage.backups import BEFORE_IMPORT, backups_in, holding_of
from tests.clock import MONDAY, promise_of, terms_of

INSTANT = datetime(2026, 1, 4, 8, tzinfo=UTC)
WATER = replace(promise_of("Water", MONDAY - timedelta(days=30)), baseline=True)


def entry(n: int, promise: Promise = WATER, outcome: Outcome = Outcome.KEPT) -> Entry:
    return Entry(promise.id, MONDAY - timedelta(days=n), outcome, INSTANT, "UTC", size="Water")


def file(*promises: Promise, entries: Any = (), **more: Any) -> Incoming:
    return Incoming(source="Loop", promises=promises or (WATER,), entries=entries, **more)


def entries(diary: Diary) -> dict[int, Outcome]:
    held = diary.contents().entries
    return {(MONDAY - entry.day).days: entry.outcome for entry in held}


def test_it_adds_what_is_new_and_twice_changes_nothing(diary: Diary) -> None:
    day = DayContext(MONDAY, INSTANT, (Noted("rain", INSTANT),))
    whole = file(entries=[entry(n) for n in range(5)], days=[day], trust=(TrustRating(MONDAY, 7),))
    first = diary.imports.bring_in(whole)
    assert (first.promises.new, first.entries.new, first.days.new, first.others.new) == (1, 5, 1, 2)
    again = diary.imports.bring_in(whole)
    assert again.entries == Tally(unchanged=5)
    assert not again.changes_anything
    assert str(diary.undo()) == "Taken back: an import of 9 records."
    assert diary.promises.all() == []
    assert diary.undo() is None, "the second import was no step"


def test_a_dry_run_says_what_would_come_and_writes_nothing(diary: Diary) -> None:
    looked = diary.imports.look(file(entries=[entry(1)]))
    assert looked.entries == Tally(new=1)
    assert diary.promises.all() == []
    brought = diary.imports.bring_in(file(entries=[entry(1)]))
    assert tallies(brought) == tallies(looked)


def test_what_was_there_is_backed_up_before(diary: Diary, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    diary.imports.bring_in(file(entries=[entry(1)]))
    assert backups_in(folder) == [], "there was nothing to lose"
    more = file(entries=[entry(1), entry(2)])
    diary.imports.bring_in(more)
    (backup,) = backups_in(folder)
    assert backup.reason == BEFORE_IMPORT
    assert holding_of(backup.path, None).entries == 1
    diary.imports.bring_in(more)
    assert len(backups_in(folder)) == 1, "an import that changes nothing asks for none"


def test_without_room_for_a_backup_nothing_comes_in(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.imports.bring_in(file(entries=[entry(1)]))

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.storage.backups.seal", full)
    with pytest.raises(Problem, match="Your diary is as it was"):
        diary.imports.bring_in(file(entries=[entry(1), entry(2)]))
    assert entries(diary) == {1: Outcome.KEPT}


def tallies(report: ImportReport) -> tuple[Tally, ...]:
    return report.promises, report.entries, report.days, report.others


def test_what_the_other_program_changed_is_updated(diary: Diary) -> None:
    diary.imports.bring_in(file(entries=[entry(1)]))
    report = diary.imports.bring_in(file(entries=[entry(1, outcome=Outcome.MISSED), entry(2)]))
    assert report.entries == Tally(new=1, changed=1)
    assert entries(diary) == {1: Outcome.MISSED, 2: Outcome.KEPT}


def test_what_the_user_edited_since_stays(diary: Diary) -> None:
    whole = file(entries=[entry(1), entry(2), entry(3)])
    diary.imports.bring_in(whole)
    diary.log(WATER.id, Outcome.MISSED, entry(1).day)
    diary.clear(WATER.id, entry(2).day)
    assert diary.imports.bring_in(whole).entries == Tally(unchanged=1, yours_kept=2)
    assert entries(diary) == {1: Outcome.MISSED, 3: Outcome.KEPT}


def test_an_edit_taken_back_is_no_edit_and_one_done_again_is(diary: Diary) -> None:
    diary.imports.bring_in(file(entries=[entry(1)]))
    diary.log(WATER.id, Outcome.MISSED, entry(1).day)
    diary.undo()
    newer = file(entries=[replace(entry(1), note="from Loop")])
    assert diary.imports.look(newer).entries == Tally(changed=1)
    diary.redo()
    assert diary.imports.bring_in(newer).entries == Tally(yours_kept=1)
    assert entries(diary) == {1: Outcome.MISSED}


def test_an_import_that_was_taken_back_can_come_again(diary: Diary) -> None:
    whole = file(entries=[entry(1)])
    diary.imports.bring_in(whole)
    diary.undo()
    assert diary.imports.bring_in(whole).entries == Tally(new=1)
    assert entries(diary) == {1: Outcome.KEPT}


def test_a_promise_the_user_deleted_does_not_come_back_nor_do_its_entries(diary: Diary) -> None:
    diary.imports.bring_in(file(entries=[entry(1)]))
    diary.promises.delete(WATER.id)
    report = diary.imports.bring_in(file(entries=[entry(1), entry(2)]))
    assert report.promises == Tally(yours_kept=1)
    assert report.entries == Tally(yours_kept=2)
    assert entries(diary) == {}


def test_entries_may_be_given_to_a_promise_of_the_diarys_own(diary: Diary) -> None:
    own = diary.promises.add(terms_of("Tea", MONDAY - timedelta(days=9)))
    incoming = Incoming(source="Loop", entries=[entry(1, own)])
    assert diary.imports.bring_in(incoming).entries == Tally(new=1)
    assert entries(diary) == {1: Outcome.KEPT}


def test_the_diarys_own_baseline_stays(diary: Diary) -> None:
    own = diary.promises.add(terms_of("Tea"), baseline=True)
    diary.imports.bring_in(file())
    assert [promise.id for promise in diary.promises.all() if promise.baseline] == [own.id]


def test_a_baseline_that_came_in_stays_one_when_it_comes_again(diary: Diary) -> None:
    diary.imports.bring_in(file())
    assert diary.promises.get(WATER.id).baseline
    assert not diary.imports.bring_in(file()).changes_anything
    assert diary.promises.get(WATER.id).baseline


def test_a_sketch_leaves_a_promise_that_is_there_alone(diary: Diary) -> None:
    diary.imports.bring_in(file())
    sketch = replace(WATER, terms=(replace(WATER.terms[0], smaller="", title="water"),))
    sketched = file(sketch, entries=[entry(1)], sketched=frozenset({WATER.id}))
    assert diary.imports.bring_in(sketched).entries == Tally(new=1)
    assert diary.promises.get(WATER.id).terms == WATER.terms
    diary.undo()
    diary.undo()
    diary.imports.bring_in(sketched)
    assert diary.promises.get(WATER.id).terms == sketch.terms, "where there is none, it is made"


def test_settings_come_along_into_an_empty_diary_alone(diary: Diary) -> None:
    night_owl = Settings(day_ends_at=time(5), zone="Europe/Paris")
    assert diary.imports.bring_in(file(settings=night_owl)).takes_settings
    assert diary.settings == night_owl
    assert not diary.imports.bring_in(file(settings=Settings())).takes_settings
    assert diary.settings == night_owl


def test_who_stops_an_import_has_nothing_written(diary: Diary) -> None:
    seen: list[int] = []

    def stop_later(count: int) -> bool:
        seen.append(count)
        return count < 2000

    days = [entry(n) for n in range(3000)]
    with pytest.raises(Stopped):
        diary.imports.bring_in(file(entries=days), stop_later)
    assert seen == [0, 1000, 2000]
    assert diary.promises.all() == []
    assert diary.undo() is None


def test_a_file_that_breaks_off_has_nothing_written(diary: Diary) -> None:
    def broken() -> Iterator[Entry]:
        yield entry(1)
        raise OSError("the stick was pulled out")

    with pytest.raises(OSError, match="pulled out"):
        diary.imports.bring_in(file(entries=Lazily(broken)))
    assert diary.promises.all() == []
    assert diary.imports.bring_in(file(entries=[entry(1)])).entries == Tally(new=1)
