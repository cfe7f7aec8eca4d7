"""A week looked back on: facts, what improved, the one gap, and what turned."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from desktop_app.diary import Diary
from desktop_app.diary.reviewing import Retrospect
from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.promises import Promise
from desktop_app.domain.reviews import Reach, Review
from desktop_app.evidence import review_words
from desktop_app.evidence.looking_back import Share, likely_hard, likely_more
from tests.clock import BERLIN, MONDAY, FakeClock, promise_of

DAY, WEEK = timedelta(days=1), timedelta(days=7)
KEPT, MISSED, SMALLER = Outcome.KEPT, Outcome.MISSED, Outcome.KEPT_SMALLER


def lived(promise: Promise, first: date, outcomes: Sequence[Outcome]) -> list[Entry]:
    return [
        Entry(promise.id, day, outcome, datetime.combine(day, time(9), BERLIN), "")
        for n, outcome in enumerate(outcomes)
        for day in [first + n * DAY]
    ]


def written(diary: Diary, *records: Promise | Entry) -> None:
    terms = [t for r in records if isinstance(r, Promise) for t in r.terms]
    diary.store.apply("import", diary.now(), [*records, *terms])
    diary.notice()


@pytest.fixture
def half_a_year(diary: Diary, clock: FakeClock) -> Diary:
    """26 weeks up to the Sunday before MONDAY; the clock stands on that Monday."""
    clock.set(MONDAY)
    return Diary(diary.store, clock)


def a_week(diary: Diary, before: Sequence[Outcome], week: Sequence[Outcome]) -> Retrospect:
    """Four weeks that repeat `before`, then one of `week`."""
    water = promise_of("Water", MONDAY - 5 * WEEK)
    then = list(before) * 4
    entries = lived(water, water.started_on, [*then, *week])
    written(diary, water, *entries)
    return Diary(diary.store, diary.now).reviews.look(MONDAY - WEEK)


def test_the_facts_of_a_week(half_a_year: Diary) -> None:
    found = a_week(half_a_year, [KEPT] * 7, [KEPT, SMALLER, MISSED, KEPT, KEPT, KEPT, KEPT])
    facts = found.facts
    assert facts.total == Share(6, 5, 7)
    assert [str(s) for s in review_words.kept_sentences(facts)] == [
        "Kept 6 of 7.",
        "1 of them at the smaller size.",
    ]
    assert (facts.returned, facts.misses) == (1, 1)
    assert facts.gap is None
    assert not facts.improved


def test_an_improvement_is_told_with_what_chance_does(half_a_year: Diary) -> None:
    found = a_week(half_a_year, [KEPT, MISSED, MISSED, KEPT, MISSED, KEPT, MISSED], [KEPT] * 7)
    (water,) = found.facts.improved
    assert str(review_words.improved_sentence(water, Reach.WEEK)) == (
        "7 of 7, after 12 of 28 in the 4 weeks before. Chance alone does as much about 1 time in"
        " 100."
    )


def test_a_week_like_the_others_is_no_improvement(half_a_year: Diary) -> None:
    usual = [KEPT, KEPT, MISSED, KEPT, KEPT, KEPT, MISSED]
    found = a_week(half_a_year, usual, [KEPT] * 6 + [MISSED])
    assert not found.facts.improved
    assert "No promise stands apart" in str(review_words.nothing_improved(found.facts))


def test_the_first_week_is_too_early(half_a_year: Diary) -> None:
    water = promise_of("Water", MONDAY - WEEK)
    written(half_a_year, water, *lived(water, MONDAY - WEEK, [KEPT] * 7))
    facts = half_a_year.reviews.look(MONDAY - WEEK).facts
    assert "Too early to tell" in str(review_words.nothing_improved(facts))


def test_at_most_one_gap_is_named_and_what_was_noted_then(half_a_year: Diary) -> None:
    start = MONDAY - 5 * WEEK
    run, read, water = (promise_of(title, start) for title in ("Run", "Read", "Water"))
    hard = lived(run, start, [MISSED, MISSED, MISSED, KEPT, MISSED, MISSED, KEPT] * 5)
    late = (Tag("work ran late", Role.HINDERED),)
    hard = [replace(e, tags=late) if n % 2 else e for n, e in enumerate(hard)]
    written(
        half_a_year,
        run,
        read,
        water,
        *hard,
        *lived(read, start, [MISSED, KEPT, MISSED] * 11),
        *lived(water, start, [KEPT] * 35),
    )
    found = Diary(half_a_year.store, half_a_year.now).reviews.look(MONDAY - WEEK)
    assert found.facts.gap is not None
    assert found.facts.gap.title == "Run"
    words = str(review_words.gap_sentence(found.facts.gap, Reach.WEEK, found.hindered))
    assert words.startswith("2 of 7, and 8 of 28 in the 4 weeks before. You noted “work ran late”")


def test_a_quarter_tells_what_turned_in_the_words_of_both_times(half_a_year: Diary) -> None:
    start = MONDAY - 26 * WEEK
    write = promise_of("Write", start)
    then = lived(write, start, [MISSED, MISSED, KEPT] * 30 + [MISSED])
    now = lived(write, start + 13 * WEEK, [KEPT] * 91)
    then[-1] = replace(then[-1], lesson="Not before the children sleep")
    now[-1] = replace(now[-1], what_helped="The notebook was open")
    written(half_a_year, write, *then, *now)
    diary = Diary(half_a_year.store, half_a_year.now)
    (turned,) = diary.reviews.look(MONDAY - WEEK, Reach.QUARTER).turned
    assert (turned.lived.then.kept, turned.lived.now.kept) == (30, 91)
    assert turned.then is not None
    assert turned.then.text == "Not before the children sleep"
    assert turned.now is not None
    assert turned.now.text == "The notebook was open"
    assert diary.reviews.look(MONDAY - WEEK, Reach.WEEK).turned == ()


def test_what_a_review_said_of_the_gap_is_told_again(half_a_year: Diary) -> None:
    start = MONDAY - 26 * WEEK
    write = promise_of("Write", start)
    written(
        half_a_year,
        write,
        *lived(write, start, [MISSED, MISSED, KEPT] * 30 + [MISSED]),
        *lived(write, start + 13 * WEEK, [KEPT] * 91),
    )
    diary = Diary(half_a_year.store, half_a_year.now)
    diary.reviews.write(Review(start, start + WEEK, gap=write.id, hard="Evenings are full"))
    (turned,) = diary.reviews.look(MONDAY - WEEK, Reach.QUARTER).turned
    assert turned.then is not None
    assert turned.then.text == "Evenings are full"
    assert turned.now is None


def test_how_likely_more_is_told_by_two_betas() -> None:
    assert likely_more(Share(2, 2, 2), Share(20, 20, 28)) is None
    assert likely_more(Share(7, 7, 7), Share(4, 4, 4)) is None
    same = likely_more(Share(14, 14, 28), Share(14, 14, 28))
    assert same == pytest.approx(0.5, abs=0.005)
    more, less = likely_more(Share(25, 25, 28), Share(14, 14, 28)), likely_hard(Share(28, 28, 28))
    assert more is not None
    assert more > 0.99
    assert less is not None
    assert less < 0.001
