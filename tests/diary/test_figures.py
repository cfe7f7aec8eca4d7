"""The figures of a diary that was really written, as they follow each change."""

import random
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop_app.diary import Diary
from desktop_app.domain.entries import (
    DayContext,
    Entry,
    Noted,
    Outcome,
    Role,
    Tag,
    TrustRating,
    When,
)
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.schedules import Daily, Every, PerWeek, Schedule
from desktop_app.evidence.features import Family
from desktop_app.evidence.pattern_words import patterns_as_json
from desktop_app.evidence.patterns import Patterns
from desktop_app.evidence.report_words import (
    change_sentence,
    evidence_as_json,
    reliability_sentence,
    return_sentence,
)
from desktop_app.storage.store import Record, Store
from tests.clock import BERLIN, MONDAY, FakeClock, promise_of, terms_of

SLEPT = "slept badly"
WEEKS = 30


def at(day: date, hour: int, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.combine(day, time(hour), zone)


def half_a_year(promises: list[Promise], noted_at: int = 7) -> list[Record]:
    """Every day logged at noon; after a bad night much less is kept. Every third night is bad."""
    dice = random.Random(3)
    records: list[Record] = []
    for promise in promises:
        records += [promise, *promise.terms]
    for n in range(7 * WEEKS):
        day = MONDAY + timedelta(days=n)
        bad = dice.random() < 0.35
        noted = (Noted(SLEPT, at(day, noted_at)),) if bad else ()
        records.append(DayContext(day, at(day, 6), noted))
        for promise in promises:
            kept = dice.random() < (0.4 if bad else 0.85)
            outcome = Outcome.KEPT if kept else Outcome.MISSED
            records.append(Entry(promise.id, day, outcome, at(day, 12), "Europe/Berlin"))
    return records


@pytest.fixture
def long_diary(diary: Diary, clock: FakeClock) -> Diary:
    """Half a year of two promises; it is the Monday after."""
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    diary.store.apply("import", clock(), half_a_year([promise_of("Water"), promise_of("Read")]))
    return Diary(diary.store, clock)


def names(of: Patterns) -> list[str]:
    return [pattern.name for pattern in of.patterns]


def test_an_empty_diary_has_no_figures_and_says_so(diary: Diary) -> None:
    evidence = diary.figures.evidence()
    assert evidence_as_json(evidence, diary.figures.advice()) == {
        "as_of": "2026-01-05",
        "overall": {
            **dict.fromkeys(("estimate", "low", "high", "full_size", "range", "if_skips_missed")),
            **dict.fromkeys(("chances", "unrecorded", "skipped", "paused"), 0),
            "interval": 0.8,
            "changed": False,
        },
        "promises": [],
    }
    assert str(reliability_sentence(evidence.overall)) == "Not enough yet (0 of 5)."
    assert str(return_sentence(evidence.returning)) == "Returning after a miss: not enough yet."
    assert diary.figures.patterns().looked_at == 0
    assert diary.figures.trust()[1].chances == 0
    assert diary.figures.line(MONDAY, MONDAY).band.mean.size == 1
    assert diary.figures.glance(MONDAY, MONDAY).kept.tolist() == [0]


def test_figures_follow_each_log_and_its_undo(diary: Diary, clock: FakeClock) -> None:
    water = diary.promises.add(terms_of("Water"))
    chances = []
    for _ in range(6):
        diary.log(water.id, Outcome.KEPT)
        chances.append(diary.figures.evidence().overall.chances)
        clock.turn(days=1)
    assert chances == [1, 2, 3, 4, 5, 6]
    kept = diary.figures.evidence().promises[0].reliability
    assert kept.estimate == pytest.approx(0.891, abs=0.001)
    assert str(reliability_sentence(kept)) == (
        "You keep between 7 and 10 of 10, as far as one can say."
    )
    diary.log(water.id, Outcome.MISSED, MONDAY)
    missed = diary.figures.evidence().promises[0].reliability.estimate
    assert missed is not None
    assert kept.estimate is not None
    assert missed < kept.estimate
    diary.undo()
    assert diary.figures.evidence().promises[0].reliability == kept


def test_figures_that_followed_are_those_of_a_fresh_start(diary: Diary, clock: FakeClock) -> None:
    water = diary.promises.add(terms_of("Water", at=time(8)))
    dice = random.Random(11)
    clock.set(MONDAY + timedelta(days=25))
    for _ in range(60):
        day = MONDAY + timedelta(days=dice.randrange(26))
        match dice.randrange(4):
            case 0:
                diary.undo()
            case 1 if diary.store.entry(water.id, day):
                diary.clear(water.id, day)
            case _:
                felt = Reflection(dice.choice([None, 2]), 4, dice.choice([None, When.BEFORE]))
                diary.log(water.id, dice.choice(list(Outcome)), day, reflection=felt)
        assert figures_of(diary) == figures_of(Diary(diary.store, clock))


@pytest.mark.parametrize("schedule", [Daily(), PerWeek(3), Every(2)])
def test_series_that_followed_are_those_of_a_fresh_start(
    diary: Diary, clock: FakeClock, schedule: Schedule
) -> None:
    """Filled in before the start, taken back, after the end, on another day, with pauses."""
    begun = MONDAY + timedelta(days=30)
    first = diary.promises.add(replace(terms_of("Water"), from_day=begun))
    other = diary.promises.add(replace(terms_of("Read"), schedule=schedule))
    dice, clock_days = random.Random(5), 90
    clock.set(MONDAY + timedelta(days=clock_days))
    for n in range(36):
        held = dice.choice([first, other])
        day = MONDAY + timedelta(days=dice.randrange(-10, clock_days + 1))
        if n == 12:
            diary.promises.pause(begun, begun + timedelta(days=9), other.id)
        elif n == 20:
            diary.promises.archive(first.id, begun + timedelta(days=40))
        elif n == 28:
            clock.turn(days=3)
        elif dice.random() < 0.2:
            diary.undo()
        else:
            diary.log(held.id, dice.choice(list(Outcome)), day)
        assert series_of(diary, first.id) == series_of(Diary(diary.store, clock), first.id)


def series_of(diary: Diary, promise: UUID) -> list[object]:
    """All that the graphs draw, of ranges that begin and end where entries are, or are not."""
    figures, drawn = diary.figures, list[NDArray[np.generic]]()
    for first, last in ((-20, 100), (40, 64), (3, 8)):
        reach = (MONDAY + timedelta(days=first), MONDAY + timedelta(days=last))
        for of in (None, promise):
            line, short = figures.line(*reach, of), figures.line(*reach, of, most=7)
            weeks, glance = figures.weeks(*reach, of), figures.glance(*reach, of)
            drawn += [line.set_changes, line.days, line.band.mean, line.band.high, short.band.low]
            drawn += [short.days, weeks.mondays, weeks.kept, weeks.full, weeks.chances]
            drawn += [glance.kept, glance.smaller, glance.missed, glance.skipped, glance.share]
    return [figures.evidence(), *(np.nan_to_num(column, nan=-1.0).tolist() for column in drawn)]


def figures_of(diary: Diary) -> list[object]:
    figures, reach = diary.figures, (MONDAY, diary.today)
    return [
        figures.evidence(),
        figures.advice(),
        figures.counts(*reach).chances_by_part.tolist(),
        figures.lift(*reach).after_given_before.tolist(),
        figures.glance(*reach).skipped.tolist(),
        np.nan_to_num(figures.line(*reach).band.mean).tolist(),
        figures.weeks(*reach).full.tolist(),
    ]


def test_what_another_process_writes_is_seen(
    diary: Diary, clock: FakeClock, tmp_path: Path
) -> None:
    water = diary.promises.add(terms_of("Water"))
    assert diary.figures.evidence().overall.chances == 0
    other = Store.open(diary.store.path, tmp_path, clock())
    Diary(other, clock).log(water.id, Outcome.KEPT)
    other.close()
    diary.notice()
    assert diary.figures.evidence().overall.chances == 1


def test_pauses_and_changed_terms_leave_earlier_figures_alone(
    long_diary: Diary, clock: FakeClock
) -> None:
    water = long_diary.promises.all()[0]
    past = MONDAY + timedelta(days=100)
    before = long_diary.figures.evidence(past), long_diary.figures.advice(past)
    long_diary.promises.pause(MONDAY + timedelta(days=120), MONDAY + timedelta(days=130))
    terms = replace(water.terms[-1], from_day=long_diary.today, schedule=PerWeek(2))
    long_diary.promises.revise(terms)
    assert (long_diary.figures.evidence(past), long_diary.figures.advice(past)) == before
    now = long_diary.figures.evidence()
    assert now.overall.paused == 22
    assert now.overall.chances == 2 * (7 * WEEKS - 11)


def test_the_figures_of_a_past_day_are_those_that_were_shown_then(
    long_diary: Diary, clock: FakeClock, tmp_path: Path
) -> None:
    past = MONDAY + timedelta(days=7 * 12 + 3)
    store = Store.open(tmp_path / "then.db", tmp_path, clock())
    clock.set(past + timedelta(days=1))
    then = Diary(store, clock)
    read, water = sorted(long_diary.promises.all(), key=lambda held: held.terms[0].title)
    known = [
        record
        for record in half_a_year([water, read])
        if not isinstance(record, Entry | DayContext) or record.day <= past
    ]
    store.apply("import", clock(), known)
    yesterday = then.figures.evidence(past), then.figures.patterns(past)
    store.close()
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    assert (long_diary.figures.evidence(past), long_diary.figures.patterns(past)) == yesterday


def test_a_pattern_is_found_in_a_written_diary(long_diary: Diary) -> None:
    figures = long_diary.figures
    (pattern,) = figures.patterns().patterns
    assert (pattern.name, pattern.helps, pattern.promise) == (SLEPT, False, None)
    assert -0.7 < pattern.effect.mean < -0.2
    shown = pattern.first_shown
    assert names(figures.patterns(shown)) == [SLEPT]
    assert names(figures.patterns(shown - timedelta(days=1))) == []
    (document,) = patterns_as_json(figures.patterns(), figures.titles())["patterns"]
    assert (document["direction"], document["promise"]) == ("hinders", None)
    assert document["with"]["chances"] + document["without"]["chances"] == 2 * 7 * WEEKS


def test_what_is_noted_after_the_outcome_is_counted_and_never_tested(
    diary: Diary, clock: FakeClock
) -> None:
    water = promise_of("Water")
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    after = Tag("ran late", Role.CONTEXT, When.AFTER)
    records = [
        replace(record, tags=(after, Tag("phone", Role.HINDERED)), context_when=When.BEFORE)
        if isinstance(record, Entry) and record.outcome is Outcome.MISSED
        else record
        for record in half_a_year([water], noted_at=20)
    ]
    diary.store.apply("import", clock(), records)
    figures = Diary(diary.store, clock).figures
    assert figures.patterns().patterns == ()
    assert figures.patterns().looked_at == 8, "the days of the week and the weekend, no tag"
    (phone,) = figures.tag_counts()
    assert (phone.name, phone.role, phone.kept) == ("phone", Role.HINDERED, 0)
    assert phone.missed > 20


def test_context_noted_with_an_entry_before_its_outcome_counts(
    diary: Diary, clock: FakeClock
) -> None:
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    records: list[Record] = []
    for record in half_a_year([promise_of("Water"), promise_of("Read")]):
        if isinstance(record, DayContext):
            tags = tuple(Tag(noted.name) for noted in record.noted)
        elif isinstance(record, Entry):
            records.append(replace(record, tags=tags, context_when=When.BEFORE, before=3))
        else:
            records.append(record)
    diary.store.apply("import", clock(), records)
    found = Diary(diary.store, clock).figures.patterns()
    assert names(found) == [SLEPT]
    assert found.smallest_visible is not None


def test_a_note_made_once_the_day_was_over_does_not_count(diary: Diary, clock: FakeClock) -> None:
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    late = [
        replace(
            record,
            answered_at=at(record.day + timedelta(days=2), 6),
            noted=tuple(replace(n, at=at(record.day + timedelta(days=2), 7)) for n in record.noted),
        )
        if isinstance(record, DayContext)
        else replace(record, logged_at=at(record.day + timedelta(days=3), 9))
        if isinstance(record, Entry)
        else record
        for record in half_a_year([promise_of("Water"), promise_of("Read")])
    ]
    diary.store.apply("import", clock(), late)
    assert Diary(diary.store, clock).figures.patterns().looked_at == 8


def test_patterns_are_looked_for_again_when_a_past_week_changes(long_diary: Diary) -> None:
    figures, water = long_diary.figures, long_diary.promises.all()[0]
    before = figures.patterns().patterns[0]
    long_diary.log(water.id, Outcome.KEPT)
    assert figures.patterns().patterns[0] is before
    long_diary.log(water.id, Outcome.SKIPPED, MONDAY)
    changed = figures.patterns().patterns[0]
    assert changed.with_it.chances + changed.without.chances == 2 * 7 * WEEKS - 1


def test_patterns_that_followed_are_those_of_a_fresh_start(
    long_diary: Diary, clock: FakeClock
) -> None:
    water = long_diary.promises.all()[0]
    noted = (MONDAY + timedelta(days=n) for n in range(40, 90))
    bad = next(day for day in noted if (of := long_diary.store.day_context(day)) and of.noted)
    seen = [long_diary.figures.patterns()]
    for change in (
        lambda: long_diary.log(water.id, Outcome.SKIPPED, MONDAY + timedelta(days=30)),
        lambda: long_diary.unnote_day(bad, SLEPT),
        lambda: long_diary.clear(water.id, bad),
        lambda: long_diary.log(water.id, Outcome.MISSED, bad),
        long_diary.undo,
        long_diary.redo,
    ):
        change()
        seen.append(long_diary.figures.patterns())
        assert seen[-1] == Diary(long_diary.store, clock).figures.patterns()
        assert seen[-1] != seen[-2]


def test_hunches_are_kept_in_the_diary_four_at_most(long_diary: Diary, clock: FakeClock) -> None:
    figures = long_diary.figures
    for name in (SLEPT, "travel", "music"):
        figures.hunches.name(Family.CONTEXT, name)
    figures.hunches.name(Family.WEEKDAY, "weekend")
    with pytest.raises(Problem, match="four hunches"):
        figures.hunches.name(Family.PART, "evening")
    again = Diary(long_diary.store, clock).figures
    assert [hunch.name for hunch in again.hunches.named()] == [SLEPT, "travel", "music", "weekend"]
    assert [each.effect for each in again.patterns().hunches] == [None] * 4
    again.hunches.drop(again.hunches.named()[1])
    assert len(again.hunches.named()) == 3


def test_series_are_of_the_range_and_the_promise(long_diary: Diary) -> None:
    figures, water = long_diary.figures, long_diary.promises.all()[0]
    first, last = MONDAY, MONDAY + timedelta(days=27)
    assert figures.weeks(first, last).chances.tolist() == [14] * 4
    assert figures.weeks(first, last, water.id).chances.tolist() == [7] * 4
    assert figures.counts(first, last).chances_by_weekday.tolist() == [8] * 7
    glance = figures.glance(first, last, water.id)
    assert (glance.kept + glance.missed).tolist() == [1] * 28
    line, own = figures.line(first, last), figures.line(first, last, water.id)
    assert line.days.tolist() == own.days.tolist()
    assert line.set_changes.size == 0
    assert line.band.mean[-1] != own.band.mean[-1]


def test_feelings_and_ratings_reach_the_figures(diary: Diary, clock: FakeClock) -> None:
    water = diary.promises.add(terms_of("Water", at=time(8)))
    diary.rate_trust(TrustRating(MONDAY, expect_next_10=4, felt=2))
    for _ in range(30):
        clock.turn(days=1)
        diary.log(water.id, Outcome.KEPT, reflection=Reflection(before=2, after=4))
    lift = diary.figures.lift(MONDAY, diary.today)
    assert (lift.mean, int(lift.after_given_before[1, 3])) == (2.0, 30)
    dots, expected = diary.figures.trust()
    assert (dots.felt.tolist(), expected.chances, expected.direction) == ([2], 10, 1)
    counts = diary.figures.counts(MONDAY, diary.today)
    assert counts.kept_by_part.tolist() == [30, 0, 0, 0]


def test_a_change_is_told_lately(diary: Diary, clock: FakeClock) -> None:
    clock.set(MONDAY + timedelta(days=140))
    water = promise_of("Water")
    entries = [
        Entry(
            water.id, day, Outcome.KEPT if n >= 84 or n % 3 == 0 else Outcome.MISSED, at(day, 9), ""
        )
        for n in range(140)
        for day in [MONDAY + timedelta(days=n)]
    ]
    diary.store.apply("import", clock(), [water, *water.terms, *entries])
    overall = Diary(diary.store, clock).figures.evidence().overall
    assert overall.changed == 1
    assert "lately you keep more" in str(change_sentence(overall))


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    outcomes=st.lists(st.sampled_from([*Outcome, None]), min_size=14, max_size=28),
    order=st.randoms(use_true_random=False),
    zone=st.sampled_from(["Europe/Berlin", "Pacific/Auckland", "America/St_Johns"]),
    twice=st.booleans(),
    schedule=st.sampled_from([Daily(), PerWeek(3), Every(2)]),
)
def test_neither_order_nor_place_nor_detours_of_logging_matter(
    tmp_path_factory: pytest.TempPathFactory,
    outcomes: list[Outcome | None],
    order: random.Random,
    zone: str,
    twice: bool,
    schedule: Schedule,
) -> None:
    """Back-dated, over the spring change of clocks, undone and redone, or imported: the same."""
    start = date(2026, 3, 16)
    words = [(start + timedelta(days=n), word) for n, word in enumerate(outcomes) if word]
    shuffled = order.sample(words, len(words))
    found = []
    for logged, where in ((words, "Europe/Berlin"), (shuffled, zone), (None, zone)):
        folder = tmp_path_factory.mktemp("diary")
        clock = FakeClock(at(start + timedelta(days=60), 9, ZoneInfo(where)))
        store = Store.open(folder / "diary.db", folder, clock())
        diary = Diary(store, clock)
        water = promise_of("Water", start)
        terms = replace(water.terms[0], schedule=schedule)
        entries = [Entry(water.id, day, word, clock(), where) for day, word in shuffled]
        store.apply("import", clock(), [water, terms, *(() if logged else entries)])
        diary = Diary(store, clock)
        for day, word in logged or ():
            diary.log(water.id, word, day)
            if twice:
                diary.undo()
                diary.redo()
        day = start + timedelta(days=45)
        document = evidence_as_json(diary.figures.evidence(day), diary.figures.advice(day))
        found.append([document["overall"], document["promises"][0]["return"]])
        store.close()
    assert found[0] == found[1] == found[2]
