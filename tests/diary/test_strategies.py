"""Strategies: kept on the user's word, found again, used, taken back."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from desktop_app.diary import Diary
from desktop_app.diary.strategies import Source
from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.domain.incoming import Incoming, chosen
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.strategies import Helped, Strategy
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of

KEPT, SMALLER, MISSED, SKIPPED = (
    Outcome.KEPT,
    Outcome.KEPT_SMALLER,
    Outcome.MISSED,
    Outcome.SKIPPED,
)
DAY = timedelta(days=1)
LESSON = "On late days, do it before opening mail."


@pytest.fixture
def page(diary: Diary) -> Promise:
    return diary.promises.add(terms_of("Write a page", smaller="One sentence"))


def keep(diary: Diary, name: str, what: str = "", *when: str) -> Strategy:
    return diary.strategies.keep(Strategy(uuid4(), diary.today, name, what, when))


def names(diary: Diary, search: str = "") -> list[str]:
    return [each.strategy.name for each in diary.strategies.known(search)]


def live(diary: Diary, clock: FakeClock, promise: Promise, *outcomes: Outcome) -> None:
    """One outcome a day, from the clock's day on; the clock stands on the day after."""
    for outcome in outcomes:
        diary.log(promise.id, outcome)
        clock.turn(days=1)


def miss(diary: Diary, clock: FakeClock, promise: Promise, lesson: str, *obstacles: str) -> None:
    """A miss with its lesson; the clock stands on the day after."""
    diary.log(promise.id, MISSED)
    diary.misses.note(promise.id, diary.today, obstacles, lesson)
    clock.turn(days=1)


# the library


def test_a_strategy_is_kept_edited_removed_and_all_of_it_taken_back(diary: Diary) -> None:
    walk = keep(diary, "  Walk   first ", " Around the block ", "energy", " energy ", " ")
    assert walk == Strategy(walk.id, MONDAY, "Walk first", "Around the block", ("energy",))
    diary.strategies.keep(replace(walk, name="Go round the block"))
    assert names(diary) == ["Go round the block"]
    assert str(diary.undo()) == "Taken back: what you kept as a strategy."
    assert names(diary) == ["Walk first"]
    diary.strategies.remove(walk)
    assert names(diary) == []
    assert str(diary.undo()) == "Taken back: removing a strategy."
    assert names(diary, "block") == ["Walk first"]


def test_it_needs_a_name(diary: Diary) -> None:
    with pytest.raises(Problem, match="needs a name"):
        keep(diary, "  ", "Around the block")
    assert diary.undo() is None


def test_it_is_found_by_all_its_words_short_ones_and_unspaced_ones(diary: Diary) -> None:
    keep(diary, "Räume das Handy weg", "Go to bed at 10", "tired")
    keep(diary, "先に散歩する", "近所を一周", "疲れた")
    keep(diary, "Walk first")
    assert names(diary, "raume") == names(diary, "bed tir") == ["Räume das Handy weg"]
    assert names(diary, "10") == names(diary, "g") == ["Räume das Handy weg"]
    assert names(diary, "散歩") == names(diary, "近 疲") == ["先に散歩する"]
    assert names(diary, "walk bed") == names(diary, "—") == []
    assert len(names(diary, " ")) == 3


def test_what_an_edit_no_longer_says_is_not_found(diary: Diary) -> None:
    walk = keep(diary, "Walk first", "Around the block")
    diary.strategies.keep(replace(walk, what="Down to the river"))
    assert names(diary, "block") == []
    assert names(diary, "river") == ["Walk first"]


def test_the_words_that_find_it_are_on_the_disk(
    diary: Diary, tmp_path: Path, clock: FakeClock
) -> None:
    keep(diary, "Walk first", "Around the block")
    diary.store.close()
    with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as store:
        assert names(Diary(store, clock), "block") == ["Walk first"]
        assert store.check(clock()) == ()


# using one


def test_each_use_counts_and_what_followed_is_its_evidence(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    walk = keep(diary, "Walk first", "", "energy")
    for outcome in (KEPT, MISSED, SMALLER):
        diary.log(page.id, MISSED)
        diary.strategies.use(walk.id, page.id)
        diary.strategies.use(walk.id, page.id)
        clock.turn(days=1)
        live(diary, clock, page, outcome)
    diary.log(page.id, MISSED)
    diary.strategies.use(walk.id, page.id)
    (known,) = diary.strategies.known()
    assert known.helped == Helped(4, 3, 2, diary.today)
    assert diary.strategies.used_on(page.id, diary.today) == {walk.id}
    assert str(diary.undo()) == "Taken back: using a strategy."
    assert diary.strategies.known()[0].helped.used == 3


def test_removing_a_promise_takes_the_uses_along_and_undo_brings_them_back(
    diary: Diary, page: Promise
) -> None:
    walk = keep(diary, "Walk first")
    diary.strategies.use(walk.id, page.id)
    diary.promises.delete(page.id)
    assert diary.strategies.known()[0].helped == Helped()
    diary.undo()
    assert diary.strategies.known()[0].helped.used == 1
    diary.strategies.remove(walk)
    assert diary.store.uses() == []
    diary.undo()
    known = diary.strategies.get(walk.id)
    assert known is not None
    assert known.helped.used == 1


def test_one_that_fits_comes_back_with_its_obstacle(diary: Diary, page: Promise) -> None:
    keep(diary, "Walk first", "", "energy")
    found = diary.strategies.fitting(["Energy"], page.id)
    assert [each.strategy.name for each in found] == ["Walk first"]
    assert diary.strategies.fitting(["time"], page.id) == []


def test_what_may_be_in_the_way_now_is_of_the_day_and_of_the_latest_chance(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    miss(diary, clock, page, "", "time")
    diary.note_day(diary.today, ["slept badly"])
    assert diary.strategies.met_again(page.id) == ("slept badly", "time")
    live(diary, clock, page, KEPT)
    assert diary.strategies.met_again(page.id) == ()


# what could become one


def test_a_lesson_that_was_followed_by_keeping_could_become_one(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    miss(diary, clock, page, LESSON, "time", "tools")
    assert diary.strategies.candidates() == []
    live(diary, clock, page, SKIPPED, KEPT)
    (candidate,) = diary.strategies.candidates()
    assert (candidate.words, candidate.source) == (LESSON, Source.LESSON)
    drawn = diary.strategies.drawn_from(candidate.entry, candidate.source)
    assert (drawn.name, drawn.when, drawn.promises) == (LESSON, ("time", "tools"), (page.id,))
    assert diary.strategies.keep(drawn).what == "", "its name says it already"
    assert diary.strategies.candidates() == []


def test_a_lesson_that_was_followed_by_a_miss_could_not(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    miss(diary, clock, page, LESSON)
    live(diary, clock, page, MISSED, KEPT)
    assert diary.strategies.candidates() == []


def test_what_helped_could_too_each_once_and_a_few_at_a_time(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    for words in ("Music", "music", "Tea", "A walk", "Light", ""):
        diary.log(page.id, KEPT, reflection=Reflection(what_helped=words))
        clock.turn(days=1)
    assert [each.words for each in diary.strategies.candidates()] == ["Light", "A walk", "Tea"]


def test_words_left_once_are_not_offered_from_another_entry(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    for words in (LESSON, LESSON.upper()):
        miss(diary, clock, page, words)
        live(diary, clock, page, KEPT)
    (candidate,) = diary.strategies.candidates()
    diary.strategies.leave(candidate)
    assert diary.strategies.candidates() == []
    diary.strategies.offer_again(candidate)
    assert diary.strategies.candidates() == [candidate]


def test_not_this_one_is_remembered(diary: Diary, clock: FakeClock, page: Promise) -> None:
    miss(diary, clock, page, LESSON)
    live(diary, clock, page, KEPT)
    (candidate,) = diary.strategies.candidates()
    diary.strategies.leave(candidate)
    assert diary.strategies.candidates() == []


def test_long_words_are_what_to_do_and_wait_for_a_name(diary: Diary, page: Promise) -> None:
    words = "Put the notebook on the keyboard in the evening, so that it is the first thing there."
    tag = Tag("tools", Role.HINDERED)
    diary.log(page.id, KEPT, reflection=Reflection(what_helped=words, tags=(tag,)))
    entry = diary.store.entry(page.id, MONDAY)
    assert entry is not None
    drawn = diary.strategies.drawn_from(entry, Source.HELPED)
    assert (drawn.name, drawn.what, drawn.when) == ("", words, ("tools",))


# bringing in


def test_a_file_brings_strategies_in_and_the_users_edits_stay(
    diary: Diary, page: Promise, tmp_path: Path, clock: FakeClock
) -> None:
    walk = keep(diary, "Walk first")
    diary.strategies.use(walk.id, page.id)
    contents = diary.contents()
    incoming = Incoming(
        source="Kept",
        promises=contents.promises,
        strategies=contents.strategies,
        uses=contents.uses,
    )
    with closing(Store.open(tmp_path / "other.db", tmp_path / "backups", clock())) as store:
        other = Diary(store, clock)
        other.imports.bring_in(incoming)
        assert names(other, "walk") == ["Walk first"]
        assert other.strategies.known()[0].helped.used == 1
        other.strategies.keep(replace(walk, name="Run first"))
        other.imports.bring_in(incoming)
        assert names(other) == ["Run first"]
        assert chosen(incoming, {page.id: None}).uses == ()
