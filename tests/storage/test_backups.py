"""Backups: whole or not there, every changed byte noticed, and the way back."""

import os
import random
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import Problem, Stopped
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.safety import Holding
from desktop_app.storage import backups
from desktop_app.storage.backups import backups_in
from desktop_app.storage.health import faults
from desktop_app.storage.safe import Safe
from desktop_app.storage.sealing import DAMAGED, check_seal
from desktop_app.storage.second_place import make_second_place
from desktop_app.storage.sql import Execute
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def safe(store: Store, clock: FakeClock) -> Safe:
    return Safe(store.path, None, None, clock)


@pytest.fixture
def water(diary: Diary) -> Diary:
    promise = diary.promises.add(terms_of(from_day=MONDAY))
    diary.log(promise.id, Outcome.KEPT, reflection=Reflection(note="planted sentence"))
    return diary


def entries(diary: Diary) -> list[date]:
    return [entry.day for entry in diary.store.entries_between(date.min, date.max)]


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    """No file can grow beyond `size` bytes, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_backup_says_what_it_holds(water: Diary, safe: Safe) -> None:
    backup = safe.back_up()
    assert safe.holding_of(backup.path, None) == Holding(1, 1, MONDAY)
    assert backup.path.stat().st_mode & 0o777 == 0o600


def test_restoring_brings_the_diary_back_beside_an_open_window(water: Diary, safe: Safe) -> None:
    backup = safe.back_up()
    water.promises.delete(water.promises.all()[0].id)
    heard: list[str] = []
    water.listen(lambda changed: heard.append(changed.kind))
    before = safe.restore(backup.path, None)
    assert water.notice()
    assert heard == ["elsewhere"]
    assert [promise.terms[0].title for promise in water.promises.all()] == ["Water"]
    assert entries(water) == [MONDAY]
    assert safe.holding_of(before.path, None) == Holding(0, 0, None)
    assert water.log(water.promises.all()[0].id, Outcome.MISSED).changed, "and goes on from there"


def test_a_single_promise_comes_back_in_one_step(water: Diary, safe: Safe) -> None:
    other = water.promises.add(terms_of("Stretch"))
    backup = safe.back_up()
    held = water.promises.find("water")
    water.promises.delete(held.id)
    water.log(other.id, Outcome.KEPT)
    with safe.looked_into(backup.path, None) as source:
        (wanted,) = (promise for promise in source.promises() if promise.id == held.id)
        assert water.safekeeping.bring_back(wanted, source)
        assert not water.safekeeping.bring_back(wanted, source), "a second time changes nothing"
    assert water.promises.find("water") == held
    assert len(entries(water)) == 2
    assert str(water.undo()) == "Taken back: bringing back “Water”."
    assert [promise.id for promise in water.promises.all()] == [other.id]


Write = Callable[[], Path]


def beside_another(monkeypatch: pytest.MonkeyPatch, write: Write) -> tuple[Path, Path]:
    """What two processes write that begin at once: the first, and the other in its midst."""
    looking = "desktop_app.storage.backups.faults"
    others: list[Path] = []

    def while_looking(execute: Execute, *, ciphered: bool) -> tuple[str, ...]:
        monkeypatch.setattr(looking, faults)
        others.append(write())
        return faults(execute, ciphered=ciphered)

    monkeypatch.setattr(looking, while_looking)
    first = write()
    (other,) = others
    return first, other


def test_two_backups_of_the_same_second_are_both_kept(
    water: Diary, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = beside_another(monkeypatch, lambda: safe.back_up().path)
    assert [backup.path for backup in safe.backups()] == [other, first]
    assert {path.name for path in safe.folder.iterdir()} == {first.name, other.name}
    assert {safe.holding_of(path, None).entries for path in (first, other)} == {1}


def test_two_that_write_one_file_at_once_both_end_well(
    water: Diary, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    final = safe.folder / "mine.db"
    assert beside_another(monkeypatch, lambda: safe.back_up_to(final)) == (final, final)
    assert safe.holding_of(final, None).entries == 1
    assert [path.name for path in safe.folder.iterdir()] == [final.name]


def test_every_changed_byte_of_a_backup_is_noticed(water: Diary, safe: Safe) -> None:
    path = safe.back_up().path
    whole = path.read_bytes()
    dice = random.Random(1)
    places = {0, len(whole) - 1, *range(len(whole) - 120, len(whole))}
    for place in places | {dice.randrange(len(whole)) for _ in range(200)}:
        flipped = bytearray(whole)
        flipped[place] ^= 1 << dice.randrange(8)
        path.write_bytes(flipped)
        with pytest.raises(Problem) as refused:
            check_seal(path)
        assert refused.value.kind == DAMAGED
    for length in (0, 100, 4096, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(Problem):
            safe.holding_of(path, None)
    path.write_bytes(whole)
    assert safe.holding_of(path, None).entries == 1


@pytest.mark.long
def test_each_byte_of_a_backup_is_watched(water: Diary, safe: Safe) -> None:
    path = safe.back_up().path
    whole = path.read_bytes()
    with path.open("r+b", buffering=0) as file:
        for place, byte in enumerate(whole):
            os.pwrite(file.fileno(), bytes([byte ^ 1 << place % 8]), place)
            with pytest.raises(Problem):
                check_seal(path)
            os.pwrite(file.fileno(), bytes([byte]), place)
    assert safe.holding_of(path, None).entries == 1


def test_a_damaged_backup_is_refused_and_the_diary_stays(water: Diary, safe: Safe) -> None:
    path = safe.back_up().path
    content = bytearray(path.read_bytes())
    content[5000] ^= 255
    path.write_bytes(content)
    with pytest.raises(Problem, match="damaged"):
        safe.restore(path, None)
    assert entries(water) == [MONDAY]
    assert not list(safe.file.parent.glob(".*part*"))


def test_an_older_schema_comes_back_brought_up_to_date(water: Diary, safe: Safe) -> None:
    old = Path(__file__).parent / "schemas" / "schema-1.db"
    held = safe.holding_of(old, None)
    safe.restore(old, None)
    assert safe.holding() == held


@pytest.mark.parametrize("made", [lambda path: path.write_text("x" * 5000), Path.touch])
def test_what_is_no_backup_is_refused(
    made: Callable[[Path], object], water: Diary, safe: Safe, tmp_path: Path
) -> None:
    path = tmp_path / "letter.db"
    made(path)
    with pytest.raises(Problem):
        safe.restore(path, None)
    assert entries(water) == [MONDAY]


@pytest.mark.parametrize("looks", [0, 1, 2, 9])
def test_one_that_is_given_up_leaves_no_piece(
    water: Diary, safe: Safe, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "NOW_AND_THEN", 20)  # it is asked in the midst of the check too
    asked = count()
    ending = replace(safe, is_over=lambda: next(asked) >= looks)
    with pytest.raises(Stopped):
        ending.back_up()
    assert list(safe.folder.iterdir()) == []
    whole = replace(safe, is_over=lambda: False).back_up()
    assert safe.holding_of(whole.path, None).entries == 1
    water.log(water.promises.all()[0].id, Outcome.MISSED)


def test_a_backup_is_of_one_moment_whatever_is_written_meanwhile(
    water: Diary, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PIECE", 1)

    def add_one() -> bool:
        if len(water.promises.all()) == 1:
            water.promises.add(terms_of("Stretch", MONDAY))
        return False

    made = replace(safe, is_over=add_one).back_up()
    assert len(water.promises.all()) == 2
    assert safe.holding_of(made.path, None).promises == 1


@pytest.mark.parametrize(("words", "is_damage"), [("disk is full", False), ("malformed", True)])
def test_a_disk_that_gives_no_answer_is_no_damage(
    water: Diary, safe: Safe, words: str, is_damage: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_store: Store) -> None:
        raise sqlite3.OperationalError(words)

    monkeypatch.setattr(Store, "newest_change", refuse)
    expected = nullcontext() if is_damage else pytest.raises(sqlite3.OperationalError, match=words)
    with expected:
        assert safe.health().faults == (words,)


def test_no_room_for_a_backup_leaves_no_piece_of_one(water: Diary, safe: Safe) -> None:
    with files_at_most(20_000), pytest.raises(Problem, match="No backup could be written"):
        safe.back_up()
    assert list(safe.folder.iterdir()) == []


def test_an_automatic_backup_waits_for_news_and_half_an_hour(
    water: Diary, safe: Safe, clock: FakeClock
) -> None:
    assert safe.back_up_if_due()
    promise = water.promises.all()[0].id
    clock.turn(minutes=29)
    water.log(promise, Outcome.MISSED)
    assert not safe.back_up_if_due()
    clock.turn(minutes=1)
    assert safe.back_up_if_due()
    clock.turn(hours=5)
    assert not safe.back_up_if_due(), "nothing changed"
    water.save_settings(replace(water.settings, zone="Asia/Tokyo"))
    assert safe.back_up_if_due()


def test_an_empty_diary_wants_no_backup(safe: Safe) -> None:
    assert safe.back_up_if_due() is None


def test_backups_are_thinned_but_not_those_made_by_hand(
    water: Diary, safe: Safe, clock: FakeClock
) -> None:
    promise = water.promises.all()[0].id
    by_hand = safe.back_up().path
    for n in range(40):
        clock.turn(days=1)
        water.log(promise, Outcome.KEPT if n % 2 else Outcome.MISSED)
        safe.back_up_if_due()
    assert by_hand.exists()
    assert len(safe.backups()) < 25
    assert all(safe.holding_of(backup.path, None) for backup in safe.backups())


def test_the_second_place_takes_each_backup_and_may_be_away(
    water: Diary, safe: Safe, clock: FakeClock, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    place = make_second_place(disk)
    safe = replace(safe, second=place)
    safe.back_up_if_due()
    assert [b.path.name for b in backups_in(place.own)] == [b.path.name for b in safe.backups()]
    away = tmp_path / "away"
    place.own.rename(away)
    clock.turn(hours=1)
    water.log(water.promises.all()[0].id, Outcome.MISSED)
    assert safe.back_up_if_due()
    assert not place.is_there
    assert list(disk.iterdir()) == [], "an empty mount point is not taken for the disk"
    away.rename(place.own)
    assert safe.back_up_if_due() is None
    assert place.newest == clock()


def test_a_disk_that_takes_nothing_back_is_told_of(
    water: Diary, safe: Safe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = make_second_place(tmp_path)
    stuck = place.own / "stuck"
    stuck.mkdir()  # can be neither written nor removed, as all on a disk that is read only
    monkeypatch.setattr("desktop_app.storage.second_place.part_of", lambda _final: stuck)
    with pytest.raises(Problem, match="could not be written"):
        replace(safe, second=place).back_up()
    assert safe.backups(), "the backup here is made"
    (safe.file.parent / ".restoring.part").mkdir()
    with pytest.raises(Problem, match=r"could not be brought back \(Is a directory\)"):
        safe.restore(safe.backups()[0].path, None)


def test_a_file_of_the_users_choice(water: Diary, safe: Safe, tmp_path: Path) -> None:
    path = safe.back_up_to(tmp_path / "elsewhere" / "mine.db")
    assert safe.holding_of(path, None).entries == 1
    assert list((tmp_path / "elsewhere").iterdir()) == [path]


def test_a_clock_that_was_set_back_does_not_stop_backups(
    water: Diary, safe: Safe, clock: FakeClock
) -> None:
    safe.back_up_if_due()
    clock.instant -= timedelta(days=400)
    water.log(water.promises.all()[0].id, Outcome.KEPT, MONDAY - timedelta(days=420))
    assert safe.back_up_if_due()


def test_a_backup_loads_no_openssl_for_its_digests(water: Diary, tmp_path: Path) -> None:
    """The tray, in which the backup of a day is made, would keep 3 MB of it until it ends."""
    code = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path;"
        "from desktop_app.storage.safe import Safe;"
        "from desktop_app.storage.second_place import make_second_place;"
        "place = make_second_place(Path(sys.argv[2]));"
        "Safe(Path(sys.argv[1]), None, place, lambda: datetime.now(UTC)).back_up();"
        "print([*Path(sys.argv[2]).glob('*/*.db')] != [],"
        " sorted({'_hashlib', '_ssl', 'secrets', 'hmac'} & set(sys.modules)))"
    )
    (tmp_path / "disk").mkdir()
    command = [sys.executable, "-c", code, str(water.store.path), str(tmp_path / "disk")]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "True []\n"
