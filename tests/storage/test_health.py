"""The file is looked at after an unclean end, and weekly."""

from pathlib import Path

from desktop_app.diary import Diary
from desktop_app.storage.store import Store
from tests.clock import FakeClock, terms_of


def test_a_new_diary_is_checked_once_and_then_weekly(store: Store, clock: FakeClock) -> None:
    assert store.begin_use(clock())
    assert store.check(clock()) == ()
    store.end_use()
    clock.turn(days=6, hours=23)
    assert not store.begin_use(clock())
    store.end_use()
    clock.turn(hours=1)
    assert store.begin_use(clock())


def test_after_an_unclean_end_it_is_checked(store: Store, clock: FakeClock) -> None:
    store.begin_use(clock())
    store.check(clock())
    # The program is gone here without a word, and starts anew.
    assert store.begin_use(clock())
    store.end_use()
    assert not store.begin_use(clock())


def test_a_whole_file_is_whole_where_nothing_can_be_written(store: Store, clock: FakeClock) -> None:
    store._execute("PRAGMA query_only = 1")
    assert store.check(clock()) == ()
    store._execute("PRAGMA query_only = 0")
    assert store.begin_use(clock()), "it is looked at again"


def test_a_check_names_what_is_wrong(tmp_path: Path, clock: FakeClock) -> None:
    file = tmp_path / "diary.db"
    store = Store.open(file, tmp_path, clock())
    diary = Diary(store, clock)
    for n in range(200):
        diary.promises.add(terms_of(f"A promise with number {n}" * 10))
    store.close()
    content = bytearray(file.read_bytes())
    pages = range(0, len(content), 4096)
    with_words = [at for at in pages if content[at : at + 4096].count(b"A promise with") > 5]
    assert len(with_words) > 5
    for at in with_words:
        content[at : at + 4096] = bytes(4096)
    file.write_bytes(content)
    store = Store.open(file, tmp_path, clock())
    assert store.check(clock())
    assert store.begin_use(clock()), "a check that found something is wanted again"
    store.close()
