"""What is due, in which order, and the share that is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.agenda import Agenda, agenda, away
from desktop_app.domain.days import DayRule, Part
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.promises import Cue, Pause, Promise
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from tests.clock import MONDAY, promise_of

RULE = DayRule(ZoneInfo("Europe/Berlin"))


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def entry(promise: Promise, n: int, outcome: Outcome = Outcome.KEPT) -> Entry:
    return Entry(promise.id, day(n), outcome, datetime(2026, 1, 5, 8, tzinfo=UTC), "UTC")


def on(n: int, *promises: Promise, said: list[Entry] | None = None) -> Agenda:
    entries = {(e.promise, e.day): e for e in said or []}
    return agenda(day(n), promises, entries, RULE)


@pytest.mark.parametrize(
    ("schedule", "due"),
    [
        (Daily(), [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        (Weekdays(frozenset({1, 7})), [0, 6, 7]),
        (PerWeek(2), [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        (Every(3), [0, 3, 6]),
        (Once(MONDAY + timedelta(days=4)), [4]),
    ],
)
def test_a_schedule_asks_for_its_days(schedule: Schedule, due: list[int]) -> None:
    promise = promise_of(schedule=schedule)
    assert [n for n in range(-3, 9) if on(n, promise).items] == due


def test_n_per_week_is_asked_until_the_week_has_them() -> None:
    promise = promise_of(schedule=PerWeek(2))
    said = [entry(promise, 0), entry(promise, 2, Outcome.KEPT_SMALLER)]
    assert not on(3, promise, said=said).items
    assert on(7, promise, said=said).items, "the next ISO week asks anew"


def test_a_skip_takes_one_of_n_per_week() -> None:
    promise = promise_of(schedule=PerWeek(2))
    said = [entry(promise, 0), entry(promise, 1, Outcome.SKIPPED)]
    assert not on(2, promise, said=said).items
    assert on(2, promise, said=[entry(promise, 0), entry(promise, 1, Outcome.MISSED)]).items


def test_more_than_n_per_week_is_recorded_and_no_further_chance() -> None:
    promise = promise_of(schedule=PerWeek(2))
    said = [entry(promise, n) for n in (0, 1, 2)]
    third = on(2, promise, said=said)
    assert [due.entry for due in third.items] == [said[2]]
    assert (third.kept, third.chances, third.kept_share) == (0, 0, None)
    first = on(0, promise, said=said)
    assert (first.kept, first.chances) == (1, 1), "what came later takes nothing from it"


def test_an_entry_on_a_day_that_asked_for_nothing_is_shown_and_counts_nowhere() -> None:
    promise = promise_of(schedule=Weekdays(frozenset({1})))
    sunday = on(6, promise, said=[entry(promise, 6)])
    assert len(sunday.items) == 1
    assert sunday.kept_share is None


def test_the_share_leaves_out_what_was_skipped() -> None:
    promises = [promise_of(title) for title in "abcd"]
    outcomes = (Outcome.KEPT, Outcome.KEPT_SMALLER, Outcome.SKIPPED)
    said = [entry(p, 0, outcome) for p, outcome in zip(promises, outcomes, strict=False)]
    today = on(0, *promises, said=said)
    assert (today.kept, today.chances) == (2, 3)
    assert [due.promise for due in today.open] == [promises[3]]


def test_nothing_due_has_no_share() -> None:
    assert on(0).kept_share is None


def test_the_baseline_comes_first_then_the_parts_of_the_day_then_the_order() -> None:
    def at(title: str, hour: int | None, position: int = 0) -> Promise:
        promise = promise_of(title)
        cues = (Cue("c", at=time(hour)),) if hour else ()
        terms = (replace(promise.terms[0], cues=cues),)
        return replace(promise, terms=terms, position=position)

    listed = [
        at("whenever", None),
        at("evening", 20),
        at("second morning", 9, position=2),
        at("morning", 10, position=1),
        replace(at("base", 22), baseline=True),
    ]
    titles = [due.terms.title for due in on(0, *listed).items]
    assert titles == ["base", "morning", "second morning", "evening", "whenever"]


def test_the_part_is_the_first_cue_time_or_the_users_choice_or_none() -> None:
    promise = promise_of()
    terms = promise.terms[0]
    assert terms.part(RULE) is None
    cued = replace(terms, cues=(Cue("a", at=time(17)), Cue("b", at=time(8))))
    assert cued.part(RULE) is Part.EVENING
    assert replace(cued, planned_part=Part.MORNING).part(RULE) is Part.MORNING


def test_an_entry_keeps_the_part_it_was_planned_for() -> None:
    promise = promise_of()
    said = replace(entry(promise, 0), planned_part=Part.NIGHT)
    assert on(0, promise, said=[said]).items[0].part is Part.NIGHT


def pause(
    first: int, last: int | None, promise: UUID | None = None, *, rest: bool = False
) -> Pause:
    return Pause(uuid4(), day(first), None if last is None else day(last), promise, rest)


def test_within_a_pause_nothing_is_due() -> None:
    promise, other = promise_of("a"), promise_of("b")
    paused = replace(promise, pauses=(pause(1, 2, promise.id),))
    due = [[d.promise.id for d in on(n, paused, other).items] for n in range(4)]
    assert due == [[promise.id, other.id], [other.id], [other.id], [promise.id, other.id]]


def test_a_pause_for_all_holds_all() -> None:
    promise = promise_of()
    for_all = (pause(1, 1),)
    due = [bool(agenda(day(n), [promise], {}, RULE, for_all).items) for n in range(3)]
    assert due == [True, False, True]


def test_a_rest_has_no_end_until_it_gets_one() -> None:
    promise = promise_of()
    resting = replace(promise, pauses=(pause(2, None, promise.id, rest=True),))
    assert [bool(on(n, resting).items) for n in (1, 2, 300)] == [True, False, False]


def test_days_away_are_counted_as_far_as_they_asked() -> None:
    promise = promise_of(schedule=Weekdays(frozenset({1, 2, 3})))
    found = away(day(1), day(9), [promise], {})
    assert found is not None
    assert (found.first, found.last, found.open_days) == (day(1), day(9), 5)


def test_a_single_open_day_is_no_absence() -> None:
    promise = promise_of(schedule=Weekdays(frozenset({3})))
    assert away(day(0), day(6), [promise], {}) is None


def test_a_pause_after_the_fact_ends_the_absence() -> None:
    assert away(day(0), day(9), [promise_of()], {}, (pause(0, 9),)) is None


def test_n_per_week_is_no_absence_while_the_week_can_hold_it() -> None:
    promise = promise_of(schedule=PerWeek(2))
    assert away(day(0), day(4), [promise], {}) is None
    assert away(day(0), day(8), [promise], {}) is not None
