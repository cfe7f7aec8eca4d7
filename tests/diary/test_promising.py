"""Making promises and changing what they ask for, without ever moving the past."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import NO_SUCH_PROMISE, SEVERAL_PROMISES, Problem
from desktop_app.domain.promises import State
from desktop_app.domain.revisions import Change
from tests.clock import MONDAY, FakeClock, terms_of

TUESDAY = MONDAY + timedelta(days=1)


def titles(diary: Diary) -> list[str]:
    return [due.terms.title for due in diary.agenda().items]


def test_a_change_holds_from_its_day_on(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of("One page"))
    diary.log(promise.id, Outcome.KEPT)
    monday = diary.agenda(MONDAY)
    clock.turn(days=1)
    diary.promises.revise(replace(promise.terms[0], from_day=TUESDAY, title="Two pages"))
    assert diary.agenda(MONDAY).items[0].terms == monday.items[0].terms
    assert titles(diary) == ["Two pages"]
    assert [terms.title for terms in diary.promises.get(promise.id).terms] == [
        "One page",
        "Two pages",
    ]


def test_terms_from_before_the_start_move_the_start(diary: Diary) -> None:
    promise = diary.promises.add(terms_of(from_day=TUESDAY))
    diary.promises.revise(replace(promise.terms[0], from_day=MONDAY))
    assert diary.agenda(MONDAY).open


@pytest.mark.parametrize("title", ["", "  ", "\n"])
def test_a_promise_needs_a_title(diary: Diary, title: str) -> None:
    with pytest.raises(Problem, match="needs a title"):
        diary.promises.add(terms_of(title))
    assert diary.promises.all() == []


def test_words_are_one_line_whatever_was_pasted(diary: Diary) -> None:
    promise = diary.promises.add(terms_of("  Drink\nwater \t", smaller="One\r\nsip"))
    terms = diary.promises.get(promise.id).terms[-1]
    assert (terms.title, terms.smaller) == ("Drink water", "One sip")
    diary.promises.revise(replace(terms, anchor="when\nthe kettle boils"))
    diary.learning.revise(Change.SIZE, replace(terms, title="Drink\ntea"))
    (terms,) = diary.promises.get(promise.id).terms
    assert (terms.title, terms.anchor) == ("Drink tea", "when the kettle boils")


def test_a_pause_may_be_set_after_the_fact(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    clock.turn(days=5)
    diary.promises.pause(MONDAY, MONDAY + timedelta(days=3), promise.id)
    due = [bool(diary.agenda(MONDAY + timedelta(days=n)).items) for n in range(6)]
    assert due == [False, False, False, False, True, True]


def test_a_pause_for_all_ends_when_it_is_ended(diary: Diary, clock: FakeClock) -> None:
    diary.promises.add(terms_of())
    pause = diary.promises.pause(MONDAY, MONDAY + timedelta(days=9))
    clock.turn(days=2)
    assert not diary.agenda().items
    diary.promises.end_pause(pause, TUESDAY)
    assert diary.agenda().items
    assert not diary.agenda(TUESDAY).items, "the days that were paused stay so"


def test_a_pause_that_had_not_begun_goes(diary: Diary) -> None:
    pause = diary.promises.pause(TUESDAY, TUESDAY)
    diary.promises.end_pause(pause, MONDAY)
    assert diary.promises.pauses_for_all() == ()


def test_a_pause_does_not_end_before_it_begins(diary: Diary) -> None:
    with pytest.raises(Problem, match="ends on or after"):
        diary.promises.pause(TUESDAY, MONDAY)


def test_an_entry_within_a_pause_stays(diary: Diary) -> None:
    promise = diary.promises.add(terms_of())
    diary.log(promise.id, Outcome.KEPT)
    diary.promises.pause(MONDAY, MONDAY)
    assert diary.agenda().items[0].entry is not None
    assert diary.agenda().kept_share is None


def test_a_resting_promise_returns(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    diary.promises.rest(promise.id, TUESDAY)
    clock.turn(days=10)
    assert diary.promises.get(promise.id).state_on(diary.today) is State.RESTING
    assert not diary.agenda().items
    diary.promises.return_from_rest(promise.id, diary.today)
    assert diary.agenda().open
    assert not diary.agenda(TUESDAY).items
    assert str(diary.undo()) == "Taken back: the return of “Water”."
    assert str(diary.undo()) == "Taken back: resting “Water”."


def test_a_rest_taken_back_on_its_first_day_leaves_nothing(diary: Diary) -> None:
    promise = diary.promises.add(terms_of())
    diary.promises.rest(promise.id, MONDAY)
    diary.promises.return_from_rest(promise.id, MONDAY)
    assert diary.promises.get(promise.id).pauses == ()


def test_out_of_the_archive_the_days_between_were_not_due(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    diary.log(promise.id, Outcome.KEPT)
    diary.promises.archive(promise.id, TUESDAY)
    clock.turn(days=5)
    assert not diary.agenda().items
    assert diary.agenda(MONDAY).items, "its record stays"
    diary.promises.unarchive(promise.id)
    due = [bool(diary.agenda(MONDAY + timedelta(days=n)).items) for n in range(6)]
    assert due == [True, False, False, False, False, True]


def test_deleting_and_undo_bring_all_of_it_back(diary: Diary) -> None:
    promise = diary.promises.add(terms_of("Water"))
    diary.log(promise.id, Outcome.KEPT)
    diary.promises.pause(TUESDAY, TUESDAY, promise.id)
    whole = diary.promises.get(promise.id)
    diary.promises.delete(promise.id)
    assert diary.promises.all() == []
    assert diary.store.entry_count() == 0
    assert str(diary.undo()) == "Taken back: deleting “Water”."
    assert diary.promises.all() == [whole]
    assert diary.store.entry(promise.id, MONDAY) is not None


def test_there_is_one_baseline(diary: Diary) -> None:
    first = diary.promises.add(terms_of("First"), baseline=True)
    second = diary.promises.add(terms_of("Second"), baseline=True)
    assert [p.id for p in diary.promises.all() if p.baseline] == [second.id]
    diary.promises.make_baseline(first.id)
    assert [p.id for p in diary.promises.all() if p.baseline] == [first.id]
    assert str(diary.undo()) == "Taken back: the choice of the baseline."
    assert [p.id for p in diary.promises.all() if p.baseline] == [second.id]


@pytest.mark.parametrize("way", ["rest", "archive"])
def test_a_baseline_that_goes_asks_for_a_new_one_once(diary: Diary, way: str) -> None:
    promise = diary.promises.add(terms_of(), baseline=True)
    assert not diary.promises.wants_baseline()
    getattr(diary.promises, way)(promise.id, MONDAY)
    assert diary.promises.wants_baseline()
    diary.promises.asked_for_baseline()
    assert not diary.promises.wants_baseline()


def test_a_new_baseline_answers_the_question(diary: Diary) -> None:
    promise = diary.promises.add(terms_of(), baseline=True)
    diary.promises.archive(promise.id, MONDAY)
    diary.promises.add(terms_of("Another"), baseline=True)
    assert not diary.promises.wants_baseline()


def test_the_order_is_the_users(diary: Diary) -> None:
    made = [diary.promises.add(terms_of(title)) for title in "abc"]
    diary.promises.order([made[2].id, made[0].id, made[1].id])
    assert titles(diary) == ["c", "a", "b"]
    assert str(diary.undo()) == "Taken back: the order of your promises."
    assert titles(diary) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Drink a glass of water", "Drink a glass of water"),
        ("drink a", "Drink a glass of water"),
        ("  DRINK", "Drink a glass of water"),
        ("uben", "Üben am Klavier"),
        ("ÜBEN", "Üben am Klavier"),
        ("strasse", "Straße fegen"),
    ],
)
def test_a_promise_is_found_by_the_beginning_of_its_title(
    diary: Diary, typed: str, found: str
) -> None:
    for title in ("Drink a glass of water", "Üben am Klavier", "Straße fegen"):
        diary.promises.add(terms_of(title))
    assert diary.promises.find(typed).terms[-1].title == found


def test_an_exact_title_goes_before_a_longer_one(diary: Diary) -> None:
    read = diary.promises.add(terms_of("Read"))
    more = diary.promises.add(terms_of("Read aloud"))
    assert diary.promises.find("read") == read
    assert diary.promises.find(str(more.id)) == more
    with pytest.raises(Problem) as refused:
        diary.promises.find("rea")
    assert refused.value.kind == SEVERAL_PROMISES
    assert str(read.id) in str(refused.value)
    assert str(more.id) in str(refused.value)


def test_what_is_archived_gives_way(diary: Diary) -> None:
    old = diary.promises.add(terms_of("Read a page"))
    diary.promises.archive(old.id, MONDAY)
    new = diary.promises.add(terms_of("Read a chapter"))
    assert diary.promises.find("read") == new
    assert diary.promises.find("read a page").id == old.id


@pytest.mark.parametrize("typed", ["", "  ", "nope", "8d191410-d959-448d-9be3-e01e1c370e35"])
def test_no_such_promise(diary: Diary, typed: str) -> None:
    diary.promises.add(terms_of("Read"))
    with pytest.raises(Problem) as refused:
        diary.promises.find(typed)
    assert refused.value.kind == NO_SUCH_PROMISE
