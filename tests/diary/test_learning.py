"""Misses and the way back, a size for a day, revisions on trial, rests looked at."""

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.incoming import Incoming, chosen
from desktop_app.domain.misses import SafeAction
from desktop_app.domain.pacing import Ladder
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.revisions import Change, Decision, Tally
from desktop_app.domain.schedules import Weekdays
from desktop_app.storage.store import Store
from tests.clock import BERLIN, MONDAY, FakeClock, terms_of
from tests.diary.test_logging import meanwhile

KEPT, SMALLER, MISSED = Outcome.KEPT, Outcome.KEPT_SMALLER, Outcome.MISSED
DAY = timedelta(days=1)


@pytest.fixture
def page(diary: Diary) -> Promise:
    return diary.promises.add(terms_of("Write a page", smaller="One sentence"))


def live(diary: Diary, clock: FakeClock, promise: Promise, *outcomes: Outcome) -> None:
    """One outcome a day, from the clock's day on; the clock stands on the day after."""
    for outcome in outcomes:
        diary.log(promise.id, outcome)
        clock.turn(days=1)


def entry(diary: Diary, promise: Promise, day: date = MONDAY) -> Entry:
    found = diary.store.entry(promise.id, day)
    assert found is not None
    return found


# misses


def test_a_miss_knows_the_ways_back(diary: Diary, clock: FakeClock, page: Promise) -> None:
    live(diary, clock, page, MISSED, SMALLER, MISSED, KEPT)
    diary.log(page.id, MISSED)
    miss = diary.misses.of(page.id, diary.today)
    assert miss is not None
    assert (miss.smaller, miss.safe) == ("One sentence", SafeAction("Write a page", 2, 2))
    assert miss.next_day == diary.today + DAY


def test_the_smaller_version_is_kept_today_also_after_a_miss_of_yesterday(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    live(diary, clock, page, MISSED)
    miss = diary.misses.of(page.id, MONDAY)
    assert miss is not None
    assert miss.smaller == "One sentence"
    diary.log(page.id, KEPT)
    told = diary.misses.of(page.id, MONDAY)
    assert told is not None
    assert told.smaller == "", "today has its word"


def test_what_is_no_miss_has_no_way_back(diary: Diary, page: Promise) -> None:
    assert diary.misses.of(page.id, MONDAY) is None
    diary.log(page.id, KEPT)
    assert diary.misses.of(page.id, MONDAY) is None


def test_a_return_on_the_same_day_keeps_obstacle_and_lesson(diary: Diary, page: Promise) -> None:
    diary.log(page.id, MISSED)
    diary.misses.note(page.id, MONDAY, ["time", "place"], "Do it before opening mail.")
    diary.log(page.id, SMALLER)
    kept = entry(diary, page)
    assert (kept.outcome, kept.size) == (SMALLER, "One sentence")
    assert kept.tags == (Tag("time", Role.HINDERED), Tag("place", Role.HINDERED))
    assert kept.lesson == "Do it before opening mail."
    told = "Taken back: “Write a page”, kept at its smaller size on 2026-01-05."
    assert str(diary.undo()) == told
    assert entry(diary, page).outcome is MISSED


def test_a_day_that_went_otherwise_is_one_step(diary: Diary, page: Promise) -> None:
    water = diary.promises.add(terms_of("Water"))
    kept = diary.promises.add(terms_of("Walk"))
    diary.log(kept.id, KEPT)
    diary.misses.close_day(
        MONDAY, [page.id, water.id, kept.id], ["health"], "Rest when the head aches."
    )
    told = [entry(diary, promise) for promise in (page, water)]
    assert [(e.outcome, e.lesson) for e in told] == [
        (MISSED, "Rest when the head aches."),
        (MISSED, ""),
    ]
    assert {e.tags for e in told} == {(Tag("health", Role.HINDERED),)}
    assert entry(diary, kept).outcome is KEPT
    assert str(diary.undo()) == "Taken back: what you noted of the day 2026-01-05."
    assert len(diary.agenda().open) == 2


def test_what_got_in_the_way_keeps_what_another_kept_notes_while_it_begins(
    diary: Diary, clock: FakeClock, page: Promise, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.log(page.id, MISSED)
    said = Reflection(note="Said elsewhere")
    with meanwhile(diary, clock, monkeypatch, lambda other: other.reflect(page.id, MONDAY, said)):
        diary.misses.note(page.id, MONDAY, ["time"], "Do it before opening mail.")
    told = entry(diary, page)
    assert (told.note, told.lesson) == ("Said elsewhere", "Do it before opening mail.")
    assert told.tags == (Tag("time", Role.HINDERED),)


def test_nothing_is_noted_of_a_miss_that_another_kept_takes_back_while_it_begins(
    diary: Diary, clock: FakeClock, page: Promise, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.log(page.id, MISSED)
    with (
        meanwhile(diary, clock, monkeypatch, Diary.undo),
        pytest.raises(Problem, match="Nothing is logged for “Write a page”"),
    ):
        diary.misses.note(page.id, MONDAY, ["time"], "")
    assert diary.store.entry(page.id, MONDAY) is None


def test_a_day_that_went_otherwise_leaves_what_another_kept_logs_while_it_begins(
    diary: Diary, clock: FakeClock, page: Promise, monkeypatch: pytest.MonkeyPatch
) -> None:
    water = diary.promises.add(terms_of("Water"))
    lesson = "Rest when the head aches."
    with meanwhile(diary, clock, monkeypatch, lambda other: other.log(page.id, KEPT)):
        diary.misses.close_day(MONDAY, [page.id, water.id], ["health"], lesson)
    assert entry(diary, page).outcome is KEPT
    told = entry(diary, water)
    assert (told.outcome, told.lesson) == (MISSED, lesson)


# a size for a day


def test_a_smaller_size_for_today_is_what_today_asks_for(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    diary.learning.smaller_today(page.id, " One\nword ")
    due = diary.agenda().items[0]
    assert (due.terms.title, due.terms.smaller) == ("One word", "")
    logged = diary.log(page.id, KEPT)
    assert (logged.entry.outcome, logged.entry.size) == (SMALLER, "One word")
    assert diary.agenda(MONDAY + DAY).items[0].terms.title == "Write a page"


def test_a_size_for_today_can_be_taken_back(diary: Diary, page: Promise) -> None:
    diary.learning.smaller_today(page.id, "One word")
    diary.learning.full_size_today(page.id)
    assert diary.agenda().items[0].terms.title == "Write a page"
    assert str(diary.undo()) == "Taken back: the size of “Write a page” for the day."
    assert diary.agenda().items[0].terms.title == "One word"


def test_a_size_without_words_is_refused(diary: Diary, page: Promise) -> None:
    with pytest.raises(Problem, match="needs a few words"):
        diary.learning.smaller_today(page.id, "  ")
    with pytest.raises(Problem, match="needs a few words"):
        diary.learning.step_down(page.id, "", "")


# revisions


def test_down_the_ladder_and_up_again(diary: Diary, clock: FakeClock, page: Promise) -> None:
    live(diary, clock, page, KEPT)
    down = diary.learning.step_down(page.id, "One sentence", "One word", "Evenings are short")
    assert (down.day, down.reason) == (MONDAY + DAY, "Evenings are short")
    held = diary.promises.get(page.id)
    assert held.terms_on(MONDAY).title == "Write a page", "the past does not move"
    assert held.terms_on(diary.today).title == "One sentence"
    assert diary.learning.ladder(page.id) == Ladder(("Write a page", "One sentence", "One word"), 1)
    clock.turn(days=1)
    up = diary.learning.step_up(page.id)
    assert up is not None
    assert diary.promises.get(page.id).terms_on(diary.today).title == "Write a page"
    assert diary.learning.step_up(page.id) is None
    assert diary.store.revisions(page.id) == [down, up]


def test_a_revision_that_changes_nothing_is_refused(diary: Diary, page: Promise) -> None:
    with pytest.raises(Problem, match="already"):
        diary.learning.revise(Change.CUE, page.terms[0])
    assert diary.store.revisions() == []


def test_undo_takes_a_revision_back_with_its_terms(diary: Diary, page: Promise) -> None:
    diary.learning.revise(
        Change.SCHEDULE, replace(page.terms[0], schedule=Weekdays(frozenset({1})))
    )
    assert str(diary.undo()) == "Taken back: a change to “Write a page”."
    assert diary.store.revisions() == []
    assert diary.promises.get(page.id).terms == page.terms


def test_before_and_after_are_counted_in_chances(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    live(diary, clock, page, *[MISSED, MISSED, KEPT, MISSED] * 2)
    made = diary.learning.step_down(page.id, "One sentence", "One word")
    live(diary, clock, page, KEPT, SMALLER, MISSED, KEPT)
    trial = diary.learning.trial(made)
    assert (trial.before, trial.after) == (Tally(2, 8), Tally(3, 4))
    assert str(trial.told) == "Too early to tell: 4 of 5 chances so far."
    assert diary.learning.trial_to_decide() is None
    live(diary, clock, page, KEPT)
    ready = diary.learning.trial_to_decide()
    assert ready is not None
    assert str(ready.told) == "Kept 4 of 5 since then, 2 of 8 before."


@pytest.fixture
def tried(diary: Diary, clock: FakeClock, page: Promise) -> UUID:
    """A size that was tried for five days; the promise's id."""
    live(diary, clock, page, KEPT)
    diary.learning.step_down(page.id, "One sentence", "One word", "Evenings are short")
    live(diary, clock, page, *[KEPT] * 5)
    return page.id


def test_what_is_kept_is_not_asked_again(diary: Diary, tried: UUID) -> None:
    trial = diary.learning.trial_to_decide()
    assert trial is not None
    diary.learning.decide(trial.revision, Decision.KEEP)
    assert diary.learning.trial_to_decide() is None
    assert diary.promises.get(tried).terms_on(diary.today).title == "One sentence"
    assert diary.store.revisions()[0].decided is Decision.KEEP
    assert str(diary.undo()) == "Taken back: your word on a change."
    assert diary.learning.trial_to_decide() is not None


def test_going_back_brings_back_that_one_thing(diary: Diary, tried: UUID) -> None:
    now = diary.promises.get(tried).terms_on(diary.today)
    diary.learning.revise(Change.CUE, replace(now, from_day=diary.today, anchor="after lunch"))
    trial = diary.learning.trial_to_decide()
    assert trial is not None
    diary.learning.decide(trial.revision, Decision.BACK)
    held = diary.promises.get(tried)
    told = held.terms_on(diary.today)
    assert (told.title, told.smaller) == ("Write a page", "One sentence")
    assert told.anchor == "after lunch"
    assert held.terms_on(diary.today - DAY).title == "One sentence", "the trial stays on record"
    assert diary.learning.trial_to_decide() is None


def test_not_now_is_remembered_for_two_weeks(diary: Diary, clock: FakeClock, tried: UUID) -> None:
    trial = diary.learning.trial_to_decide()
    assert trial is not None
    diary.learning.put_off_trial(trial.revision)
    clock.turn(days=13)
    assert Diary(diary.store, clock).learning.trial_to_decide() is None
    clock.turn(days=1)
    assert Diary(diary.store, clock).learning.trial_to_decide() is not None


def test_deleting_a_promise_takes_its_revisions_along(diary: Diary, tried: UUID) -> None:
    diary.learning.smaller_today(tried, "One word")
    diary.promises.delete(tried)
    assert diary.store.revisions() == []
    assert diary.store.day_sizes(date.min, date.max) == []
    diary.undo()
    assert len(diary.store.revisions(tried)) == 1
    assert len(diary.store.day_sizes(date.min, date.max, tried)) == 1


# rests


def test_a_rest_is_looked_at_once_a_month(diary: Diary, clock: FakeClock, page: Promise) -> None:
    diary.promises.rest(page.id, MONDAY)
    clock.set(MONDAY + timedelta(days=29))
    assert diary.learning.rest_to_look_at() is None
    clock.turn(days=1)
    found = diary.learning.rest_to_look_at()
    assert found is not None
    assert found[0].id == page.id
    diary.learning.rest_goes_on(found[1])
    assert diary.learning.rest_to_look_at() is None
    clock.instant = datetime.combine(diary.today + timedelta(days=30), time(9), BERLIN)
    assert diary.learning.rest_to_look_at() is not None


# the line that answers


def test_the_answer_knows_the_week_the_day_and_the_hour(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    lines = []
    for day in range(7):
        clock.set(MONDAY + day * DAY, time(20) if day == 5 else time(9))
        lines.append(str(diary.log(page.id, KEPT).acknowledgement))
    assert lines[5] == "Kept. This time in the evening."
    assert lines[6] == "Kept. That is all 7 of this week."
    clock.turn(days=1)
    diary.note_day(diary.today, ["slept badly"])
    diary.log(page.id, MISSED)
    back = diary.log(page.id, SMALLER).acknowledgement
    assert str(back) == "Kept at its smaller size. You came back on the same day."
    clock.turn(days=1)
    diary.note_day(diary.today, ["slept badly"])
    hard = diary.log(page.id, SMALLER).acknowledgement
    assert str(hard) == "Kept at its smaller size. You had noted “slept badly” today."


def test_an_earlier_day_is_answered_without_a_word_of_today(
    diary: Diary, clock: FakeClock, page: Promise
) -> None:
    live(diary, clock, page, *[KEPT] * 6)
    clock.turn(days=7)
    diary.note_day(diary.today, ["slept badly"])
    line = str(diary.log(page.id, SMALLER, MONDAY + 6 * DAY).acknowledgement)
    assert line == "Kept at its smaller size. That is 6 of the last 6."


# out and in


def test_what_was_tried_goes_out_and_comes_in_again(
    diary: Diary, clock: FakeClock, tried: UUID, tmp_path: Path
) -> None:
    diary.learning.smaller_today(tried, "One word")
    arriving = Incoming(
        source="Kept",
        promises=diary.contents().promises,
        revisions=diary.contents().revisions,
        sizes=diary.contents().sizes,
    )
    with closing(Store.open(tmp_path / "new.db", tmp_path, clock())) as store:
        other = Diary(store, clock)
        other.imports.bring_in(arriving)
        assert store.revisions() == diary.store.revisions()
        assert store.day_sizes(date.min, date.max) == diary.store.day_sizes(date.min, date.max)
        assert not other.imports.bring_in(arriving).changes_anything
    assert chosen(arriving, {tried: None}).revisions == ()
    assert chosen(arriving, {tried: None}).sizes == ()
