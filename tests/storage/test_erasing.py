"""What is erased is in no file any more; the rest is as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome, TrustRating
from desktop_app.domain.friends import Friend, SharedItem, Way
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.reviews import Review
from desktop_app.domain.safety import Erased
from desktop_app.domain.strategies import Strategy
from desktop_app.evidence.features import Family
from desktop_app.evidence.patterns import Hunch
from desktop_app.storage.keyring import Cost
from desktop_app.storage.passphrase import set_passphrase
from desktop_app.storage.safe import Safe
from desktop_app.storage.second_place import make_second_place
from desktop_app.storage.store import Store
from desktop_app.storage.tables import TABLES_BY_NAME
from tests.clock import MONDAY, FakeClock, terms_of

TABLES_OF_A_DIARY = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    " AND name NOT LIKE 'sqlite_%'"
)
GOES, STAYS = "kingfisher", "heron"
EARLY = MONDAY - timedelta(days=20)
WEEK = MONDAY - timedelta(days=7)


def told(diary: Diary, promise: Promise, days: range, words: str) -> None:
    for ago in days:
        said = Reflection(note=f"{words} by the river", lesson=words)
        diary.log(promise.id, Outcome.KEPT, MONDAY - timedelta(days=ago), reflection=said)


def keep(diary: Diary, words: str, day: date, *promises: Promise) -> None:
    """A strategy that was edited, and used on the day since when it is kept."""
    ids = tuple(promise.id for promise in promises)
    kept = diary.strategies.keep(Strategy(uuid4(), day, "Look up", words, promises=ids))
    diary.strategies.keep(replace(kept, name=f"Look up for the {words}"))
    diary.strategies.use(kept.id, ids[0], day)


@pytest.fixture
def safe(diary: Diary, clock: FakeClock, tmp_path: Path) -> Safe:
    (tmp_path / "disk").mkdir()
    return Safe(diary.store.path, None, make_second_place(tmp_path / "disk"), clock)


def files_with(words: str, folder: Path) -> list[Path]:
    found = (file for file in folder.rglob("*") if file.is_file())
    return [file for file in found if words.encode() in file.read_bytes()]


def share(diary: Diary, day: date, words: str) -> None:
    """Tell a friend, as it stands in the log of what was shared."""
    friend = Friend(UUID(int=1), "Mo", EARLY)
    at = datetime.combine(day, time(12), UTC)
    item = SharedItem(uuid4(), friend.id, friend.name, at, Way.COPY, "A summary", words)
    diary.store.apply("share", diary.now(), [friend, item])


def search(diary: Diary, words: str) -> int:
    return len(diary.store.search([words], (date.min, date.max), 100))


def one_promise(diary: Diary) -> Erased:
    goes = diary.promises.add(terms_of(f"Watch the {GOES}", EARLY))
    share(diary, MONDAY, f"Watch the {GOES}")
    goes = diary.promises.revise(replace(goes.terms[0], title=f"Look for the {GOES}"))
    stays = diary.promises.add(terms_of(f"Look for the {STAYS}", EARLY))
    told(diary, goes, range(5), GOES)
    told(diary, stays, range(5), STAYS)
    diary.keep_draft(f"reflection {goes.id}", {"words": GOES})
    share(diary, MONDAY, f"Look for the {GOES}")
    share(diary, MONDAY, f"Look for the {STAYS}, One sip")
    keep(diary, GOES, MONDAY, goes)
    keep(diary, STAYS, MONDAY, goes, stays)
    named = Review(WEEK, WEEK, STAYS, gap=goes.id, hard=GOES)
    diary.reviews.write(named)
    diary.reviews.write(replace(named, hard=f"{GOES} again"))
    return Erased(promise=goes.id)


def a_range(diary: Diary) -> Erased:
    promise = diary.promises.add(terms_of(f"Look for the {STAYS}", EARLY))
    told(diary, promise, range(5), STAYS)
    told(diary, promise, range(5, 10), GOES)
    diary.note_day(MONDAY - timedelta(days=6), [GOES])
    diary.rate_trust(TrustRating(MONDAY - timedelta(days=6), 7, 4))
    share(diary, MONDAY - timedelta(days=6), GOES)
    share(diary, MONDAY, f"Look for the {STAYS}")
    keep(diary, GOES, MONDAY - timedelta(days=7), promise)
    keep(diary, STAYS, MONDAY, promise)
    diary.reviews.write(Review(WEEK, MONDAY, GOES))
    diary.figures.hunches.take_up(Hunch(Family.CONTEXT, GOES, MONDAY - timedelta(days=6)))
    diary.figures.hunches.name(Family.CONTEXT, STAYS)
    return Erased(first=MONDAY - timedelta(days=10), last=MONDAY - timedelta(days=5))


@pytest.mark.parametrize("made", [one_promise, a_range])
def test_no_file_remembers_it(
    made: Callable[[Diary], Erased], diary: Diary, safe: Safe, tmp_path: Path
) -> None:
    erased = made(diary)
    safe.back_up()
    assert safe.what_goes(erased) == 5
    assert files_with(GOES, tmp_path)
    assert safe.erase(erased)
    assert files_with(GOES, tmp_path) == []
    diary.notice()
    assert (search(diary, GOES), search(diary, STAYS)) == (0, 5)
    assert [STAYS in known.strategy.what for known in diary.strategies.known()] == [True]
    assert [len(diary.strategies.known(words)) for words in (GOES, STAYS)] == [0, 1]
    assert len(diary.promises.all()) == 1
    (backup,) = safe.backups()
    assert safe.holding_of(backup.path, None).entries == 5
    assert diary.store.check(diary.now()) == ()
    shared = diary.store._execute("SELECT words FROM shared").fetchall()
    assert [STAYS in words for (words,) in shared] == [True]


def test_every_table_is_thought_of(store: Store) -> None:
    """A table without a promise or a day of its own is named in `storage.erasing`, and here."""
    records = {name: set(table.columns) for name, table in TABLES_BY_NAME.items()}
    assert {name for name, columns in records.items() if not {"promise", "day"} & columns} == {
        "promise",  # goes by its id
        "friend",  # goes with everything
        "shared",  # by its words, and by when it was
    }
    known = {name for (name,) in store._execute(TABLES_OF_A_DIARY)}
    assert known - records.keys() == {
        "step",  # once none of its changes is left
        "change",  # the history: by key, and by the id of a promise in it
        "setting",  # where it names the promise; a hunch by its day
        "draft",  # all of them
        "delivery",  # of a promise, of a day
        "cue_mark",
    }


def test_a_hunch_of_another_day_stays(diary: Diary, safe: Safe) -> None:
    safe.erase(a_range(diary))
    diary.notice()
    assert [hunch.name for hunch in diary.figures.hunches.named()] == [STAYS]


def test_a_review_keeps_what_it_says_of_other_promises(diary: Diary, safe: Safe) -> None:
    safe.erase(one_promise(diary))
    assert diary.reviews.all() == [Review(WEEK, WEEK, STAYS)]


def test_a_letter_stays_whose_words_were_anothers_too(diary: Diary, safe: Safe) -> None:
    goes, stays = (diary.promises.add(terms_of("Water the fern", EARLY)) for _ in range(2))
    diary.promises.revise(replace(stays.terms[0], title="Water"))
    share(diary, MONDAY, "“Water the fern”: kept")
    safe.erase(Erased(promise=goes.id))
    assert diary.store._execute("SELECT count(*) FROM shared").fetchone() == (1,)


def test_undo_goes_on_with_what_stays(diary: Diary, safe: Safe) -> None:
    erased = one_promise(diary)
    safe.erase(erased)
    diary.notice()
    while diary.undo():
        pass
    assert diary.promises.all() == []
    while diary.redo():
        pass
    assert search(diary, STAYS) == 5


def test_everything_leaves_an_empty_diary_to_begin_anew(
    diary: Diary, safe: Safe, tmp_path: Path
) -> None:
    one_promise(diary)
    safe.back_up()
    assert safe.erase(Erased())
    assert files_with(GOES, tmp_path) == files_with(STAYS, tmp_path) == []
    diary.notice()
    assert diary.promises.all() == []
    assert safe.backups() == []
    diary.promises.add(terms_of("Begin"))
    assert diary.undo()


def test_a_locked_diary_too(diary: Diary, safe: Safe, tmp_path: Path) -> None:
    erased = one_promise(diary)
    diary.store.close()
    safe, _code = set_passphrase(safe, "tea at the window", Cost(1, 8192))
    safe.back_up()
    safe.erase(erased)
    for backup in safe.backups():
        assert safe.holding_of(backup.path, safe.key).promises == 1
    assert safe.holding().promises == 1


def test_where_nothing_can_be_written_nothing_has_gone(
    diary: Diary, safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.store.close()
    monkeypatch.setattr("desktop_app.storage.database._writable", lambda _path: False)
    with pytest.raises(Problem, match="can be read but not written"):
        safe.erase(Erased())


def test_a_second_place_that_is_away_is_said(diary: Diary, safe: Safe, tmp_path: Path) -> None:
    erased = one_promise(diary)
    safe.back_up()
    assert safe.second is not None
    safe.second.own.rename(tmp_path / "away")
    assert not safe.erase(erased)
