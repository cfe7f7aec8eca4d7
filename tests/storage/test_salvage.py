"""What comes back of a damaged diary: from its pages, its history, and its backups."""

import random
import re
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.problems import Stopped
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.safety import Doubt, Gone
from desktop_app.storage.course import Progress
from desktop_app.storage.salvage import Salvaged, salvage
from desktop_app.storage.store import Store
from tests.clock import BERLIN, MONDAY, FakeClock, terms_of

PAGE = 4096
PATIENCE = 400
Damage = Callable[[bytearray, random.Random], None]


@pytest.fixture
def year(diary: Diary, clock: FakeClock) -> Diary:
    """Three promises, a year of entries, some edited, some taken back, one promise deleted."""
    entries = []
    for n in range(3):
        promise = diary.promises.add(terms_of(f"Promise {n}", MONDAY - timedelta(days=365)))
        for ago in range(365):
            day = MONDAY - timedelta(days=ago)
            entries.append(
                Entry(promise.id, day, Outcome.KEPT, clock(), str(BERLIN), note=f"note {n} {ago}")
            )
    diary.imports.fill(entries)
    for entry in entries[:40]:
        diary.reflect(entry.promise, entry.day, Reflection(note="edited", lesson="kingfisher"))
    diary.promises.delete(diary.promises.find("Promise 2").id)
    return diary


def contents(store: Store) -> list[Entry]:
    return list(store.entries_between(date.min, date.max))


def key_of(entry: Entry) -> tuple[UUID, date]:
    return entry.promise, entry.day


def within_patience() -> Progress:
    """It is told how far a repair is once in 256 questions; one that asks without end is ended."""
    told = count()
    return lambda _done, _of: next(told) < PATIENCE


def repaired(
    year: Diary, tmp_path: Path, damage: Damage, seed: int, *, backup: Path | None = None
) -> tuple[Salvaged, list[Entry], Store]:
    year.store.close()
    content = bytearray(year.store.path.read_bytes())
    damage(content, random.Random(seed))
    damaged = tmp_path / f"damaged-{seed}.db"
    damaged.write_bytes(content)
    whole = tmp_path / f"whole-{seed}.db"
    spares = [(backup, None)] if backup else []
    told = salvage(damaged, None, whole, spares, within_patience())
    assert damaged.read_bytes() == content, "the damaged file stays as it is"
    store = Store.open(whole, tmp_path, year.now())
    return told, contents(store), store


def pages_of(content: bytes | bytearray, of_words: bytes = b"") -> list[int]:
    """The numbers of the pages that hold these bytes."""
    count = len(content) // PAGE
    return [n for n in range(count) if of_words in content[n * PAGE : (n + 1) * PAGE]]


def spoil(content: bytearray, pages: Iterable[int], dice: random.Random) -> None:
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = dice.randbytes(PAGE)


def some_pages(content: bytearray, dice: random.Random) -> None:
    """One in forty, of those with entries and their changes: ten times what a bad disk does."""
    spoil(content, dice.sample(pages_of(content, b"note"), len(content) // PAGE // 40), dice)


def one_page(page: int) -> Damage:
    return lambda content, dice: spoil(content, [page], dice)


def any_page(content: bytearray, dice: random.Random) -> None:
    spoil(content, [dice.choice(pages_of(content))], dice)


def first_page(content: bytearray, _dice: random.Random) -> None:
    content[:PAGE] = bytes(PAGE)


@pytest.mark.parametrize("seed", range(4))
def test_a_few_bad_pages_take_next_to_nothing(year: Diary, tmp_path: Path, seed: int) -> None:
    """Gone is what stood on bad pages twice, as an entry and in the history."""
    before, held = contents(year.store), year.promises.all()
    told, after, store = repaired(year, tmp_path, some_pages, seed)
    with closing(store):
        assert counted(told) == len(before) - len(after), "those that did not come back are told"
        assert told.doubt is None
        assert store.promises() == held
        assert {key_of(entry) for entry in after} <= {key_of(entry) for entry in before}, (
            "nothing that was deleted is there again"
        )
        assert len(after) >= 0.85 * len(before), "six pages hold no more"
        older = [entry for entry in after if entry not in before]
        assert all(re.fullmatch(r"note \d \d+", entry.note) for entry in older), "as it once was"
        assert store.check(year.now()) == ()


def pages_with(content: bytes, entry: Entry) -> tuple[list[int], list[int], list[int]]:
    """Where an entry stands: pages of its table, of the history, of the index by day."""
    promise, day = entry.promise.bytes, entry.day.toordinal().to_bytes(3, "big")
    history = f'"{entry.note}"'.encode()
    return (
        pages_of(content, promise + day),
        pages_of(content, history),
        pages_of(content, day + promise),
    )


def middle_of(year: Diary) -> Entry:
    """An entry of the middle of the year, not edited since."""
    return next(e for e in contents(year.store) if e.day == MONDAY - timedelta(days=150))


def titles_of(year: Diary) -> dict[UUID, str]:
    return {promise.id: promise.terms[-1].title for promise in year.promises.all()}


def counted(told: Salvaged) -> int:
    return sum(gone.entries for gone in told.gone)


def without(year: Diary, *kinds: int) -> Damage:
    """The pages of these kinds (see `pages_with`) of one entry."""
    entry = middle_of(year)

    def damage(content: bytearray, dice: random.Random) -> None:
        found = pages_with(bytes(content), entry)
        assert all(found)
        spoil(content, [page for kind in kinds for page in found[kind]], dice)

    return damage


def test_entries_gone_from_table_and_history_are_told(year: Diary, tmp_path: Path) -> None:
    before, titles = contents(year.store), titles_of(year)
    told, after, store = repaired(year, tmp_path, without(year, 0, 1), 1)
    store.close()
    lacking = sorted({key_of(e) for e in before} - {key_of(e) for e in after})
    days = [day for _promise, day in lacking]
    assert lacking, "else nothing is tried here"
    assert told.gone == (Gone(titles[lacking[0][0]], len(days), days[0], days[-1]),)
    assert told.doubt is None, "the index names them all"


def test_where_nothing_names_them_any_more_that_is_told(year: Diary, tmp_path: Path) -> None:
    before, day = contents(year.store), middle_of(year).day
    told, after, store = repaired(year, tmp_path, without(year, 0, 1, 2), 1)
    store.close()
    assert counted(told) < len(before) - len(after), "not all can be counted"
    assert told.doubt is not None
    assert told.doubt.first is not None
    assert told.doubt.last is not None
    assert told.doubt.first <= day <= told.doubt.last


def test_where_the_history_is_whole_no_doubt_is_left(year: Diary, tmp_path: Path) -> None:
    before = contents(year.store)
    told, after, store = repaired(year, tmp_path, without(year, 0, 2), 1)
    store.close()
    assert after == before
    assert (told.gone, told.doubt) == ((), None)


@pytest.mark.parametrize("seed", range(3))
def test_one_bad_page_takes_nothing(year: Diary, tmp_path: Path, seed: int) -> None:
    before, held = contents(year.store), year.promises.all()
    _told, after, store = repaired(year, tmp_path, any_page, seed)
    with closing(store):
        assert after == before
        assert store.promises() == held


def test_the_newest_page_of_a_table_takes_nothing(year: Diary, tmp_path: Path) -> None:
    """Behind it no number can be asked for; nobody asks for each of them."""
    year.log(year.promises.all()[0].id, Outcome.MISSED, reflection=Reflection(note="albatross"))
    before = contents(year.store)
    year.store.close()
    whole = year.store.path.read_bytes()
    for page in pages_of(whole, b"albatross"):
        _told, after, store = repaired(year, tmp_path, one_page(page), page)
        with closing(store):
            assert after == before


@pytest.mark.long
def test_no_single_page_takes_anything(year: Diary, tmp_path: Path) -> None:
    before = contents(year.store)
    year.store.close()
    for page in pages_of(year.store.path.read_bytes()):
        _told, after, store = repaired(year, tmp_path, one_page(page), page)
        with closing(store):
            assert after == before, page


def test_without_its_list_of_tables_it_is_read_all_the_same(year: Diary, tmp_path: Path) -> None:
    before = contents(year.store)
    told, after, store = repaired(year, tmp_path, first_page, 1)
    with closing(store):
        assert after == before
        assert told == Salvaged(len(before), 0, 0)


@pytest.mark.parametrize("damage", [some_pages, first_page])
def test_with_a_backup_everything_comes_back(year: Diary, tmp_path: Path, damage: Damage) -> None:
    before = contents(year.store)
    promises = year.promises.all()
    backup = year.store.back_up(tmp_path / "backups", year.now(), "auto")
    _told, after, store = repaired(year, tmp_path, damage, 1, backup=backup)
    with closing(store):
        assert after == before
        assert store.promises() == promises
        days = (MONDAY - timedelta(days=400), MONDAY)
        assert len(store.search(["kingf"], days, 100)) == 40, "and it can be searched"
        again = Diary(store, year.now)
        assert str(again.undo()) == "Taken back: deleting “Promise 2”."
        assert len(contents(store)) == len(before) + 365


def test_what_was_deleted_since_the_backup_stays_deleted(year: Diary, tmp_path: Path) -> None:
    backup = year.store.back_up(tmp_path / "backups", year.now(), "auto")
    gone = year.promises.find("Promise 1").id
    year.promises.delete(gone)
    _told, after, store = repaired(year, tmp_path, lambda *_: None, 1, backup=backup)
    with closing(store):
        assert gone not in {entry.promise for entry in after}


def test_what_came_after_the_backup_is_there_too(year: Diary, tmp_path: Path) -> None:
    backup = year.store.back_up(tmp_path / "backups", year.now(), "auto")
    promise = year.promises.find("Promise 1").id
    year.log(promise, Outcome.MISSED, MONDAY - timedelta(days=3))
    _told, after, store = repaired(year, tmp_path, some_pages, 3, backup=backup)
    with closing(store):
        (entry,) = (e for e in after if (e.promise, e.day) == (promise, MONDAY - timedelta(days=3)))
        assert entry.outcome is Outcome.MISSED


def all_of_it(content: bytearray, dice: random.Random) -> None:
    content[:] = dice.randbytes(len(content))


def test_of_a_file_that_is_rubbish_the_backup_remains(year: Diary, tmp_path: Path) -> None:
    before = contents(year.store)
    backup = year.store.back_up(tmp_path / "backups", year.now(), "auto")
    told, after, store = repaired(year, tmp_path, all_of_it, 1, backup=backup)
    with closing(store):
        assert after == before
        assert told == Salvaged(0, len(before), 0, doubt=Doubt())


@pytest.mark.parametrize("looks", [1, 3])
def test_a_repair_tells_how_far_it_is_and_can_be_stopped(
    year: Diary, tmp_path: Path, looks: int
) -> None:
    backup = year.store.back_up(tmp_path / "backups", year.now(), "auto")
    told: list[tuple[int, int]] = []

    def stop_later(done: int, of: int) -> bool:
        told.append((done, of))
        return len(told) < looks

    with pytest.raises(Stopped):
        salvage(year.store.path, None, tmp_path / "new.db", [(backup, None)], stop_later)
    assert len(told) == looks
    told.clear()
    looks = 1 << 30
    salvage(year.store.path, None, tmp_path / "newer.db", [(backup, None)], stop_later)
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
