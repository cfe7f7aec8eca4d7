"""The journal tells every day once, in order, whole or as far as it fits what is looked for."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.diary import Diary
from desktop_app.diary.journal import Journal, JournalDay, Part
from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.schedules import PerWeek
from desktop_app.domain.silences import Silence
from desktop_app.domain.sought import Sought
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of

EVERYTHING = Sought()
SOON = date(2030, 1, 1)


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


@pytest.fixture
def journal(diary: Diary) -> Journal:
    return Journal(diary)


def add(diary: Diary, title: str = "Water", **how: Any) -> UUID:
    return diary.promises.add(replace(terms_of(title), **how)).id


def entry(promise: UUID, n: int, **what: Any) -> Entry:
    at = datetime.combine(day(n), time(8), UTC)
    return Entry(promise, day(n), Outcome.KEPT, at, "UTC", **what)


def older(journal: Journal, sought: Sought = EVERYTHING, pinned: date | None = None) -> list[Part]:
    """All of it, as it is read when one scrolls down."""
    parts, edge = list[Part](), SOON
    for _ in range(200):
        read = journal.older(edge, sought, pinned)
        parts += read.parts
        if read.edge is None:
            return parts
        assert read.edge < edge
        edge = read.edge
    raise AssertionError("it does not end")


def newer(journal: Journal, sought: Sought = EVERYTHING) -> list[Part]:
    """All of it, as it is read when one scrolls up from before the beginning."""
    parts, edge = list[Part](), day(-1000)
    for _ in range(200):
        read = journal.newer(edge, sought)
        parts = [*read.parts, *parts]
        if read.edge is None:
            return parts
        assert read.edge > edge
        edge = read.edge
    raise AssertionError("it does not end")


def told(parts: list[Part]) -> list[date]:
    return [part.day for part in parts if isinstance(part, JournalDay)]


def test_an_empty_diary_has_today(journal: Journal) -> None:
    assert older(journal) == [JournalDay(MONDAY)]


def test_today_shows_what_is_open(diary: Diary, journal: Journal) -> None:
    add(diary)
    (today,) = older(journal)
    assert isinstance(today, JournalDay)
    assert [due.is_open for due in today.items] == [True]


def test_days_without_a_word_become_one_part(
    diary: Diary, journal: Journal, clock: FakeClock
) -> None:
    water = add(diary)
    diary.log(water, Outcome.KEPT)
    clock.turn(days=10)
    diary.log(water, Outcome.KEPT)
    assert [(part.first, part.last) for part in older(journal)] == [
        (day(10), day(10)),
        (day(1), day(9)),
        (MONDAY, MONDAY),
    ]


def test_a_single_day_without_a_word_is_a_day(
    diary: Diary, journal: Journal, clock: FakeClock
) -> None:
    diary.log(add(diary), Outcome.KEPT)
    clock.turn(days=2)
    parts = older(journal)
    assert told(parts) == [day(2), day(1), MONDAY]


def test_a_pause_is_told_in_the_silence(diary: Diary, journal: Journal, clock: FakeClock) -> None:
    diary.log(add(diary), Outcome.KEPT)
    clock.turn(days=6)
    diary.promises.pause(day(1), day(5))
    assert Silence(day(1), day(5), paused=True) in older(journal)


def test_a_past_week_does_not_ask_for_a_day(
    diary: Diary, journal: Journal, clock: FakeClock
) -> None:
    walk, water = add(diary, "Walk", schedule=PerWeek(3)), add(diary)
    diary.log(water, Outcome.KEPT, MONDAY)
    clock.turn(days=8)
    diary.log(water, Outcome.KEPT, day(3))
    parts = [part for part in older(journal) if isinstance(part, JournalDay) and part.day == day(3)]
    assert [due.promise.id for due in parts[0].items] == [water]
    asked = Sought(open_between=(day(3), day(3)))
    (missing,) = older(journal, asked)
    assert isinstance(missing, JournalDay)
    assert [due.promise.id for due in missing.items if due.is_open] == [walk]


def test_what_is_noted_of_a_day_is_told(diary: Diary, journal: Journal, clock: FakeClock) -> None:
    diary.note_day(day(-30), ["slept badly"])
    diary.note_day(day(-20), [])
    parts = older(journal)
    assert told(parts) == [MONDAY, day(-30)]
    assert isinstance(parts[1], JournalDay)
    assert parts[1].context is not None


def test_a_pinned_day_is_there_whatever_is_about_it(diary: Diary, journal: Journal) -> None:
    add(diary)
    assert told(older(journal, pinned=day(-500))) == [MONDAY, day(-500)]


def test_a_skip_in_advance_is_ahead_of_today(diary: Diary, journal: Journal) -> None:
    diary.log(add(diary), Outcome.SKIPPED, day(3))
    assert told(older(journal)) == [day(3), MONDAY]


def test_reading_starts_above_a_day_in_one_piece_with_its_silence(
    diary: Diary, journal: Journal, clock: FakeClock
) -> None:
    diary.log(add(diary), Outcome.KEPT)
    clock.turn(days=10)
    start = journal.start(day(4), EVERYTHING)
    assert journal.older(start, EVERYTHING).parts[0] == Silence(day(1), day(9))
    assert journal.start(MONDAY, EVERYTHING) == day(1)
    assert journal.start(day(10), EVERYTHING) == day(11)


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 2)), max_size=60, unique=True))
@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_both_directions_tell_the_same(
    tmp_path_factory: pytest.TempPathFactory, said: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("d")
    clock = FakeClock()
    with closing(Store.open(folder / "diary.db", folder, clock())) as store:
        diary = Diary(store, clock)
        promises = [add(diary, f"Promise {n}") for n in range(3)]
        clock.turn(days=90)
        diary.imports.fill([entry(promises[which], n) for n, which in said])
        down, up = older(Journal(diary)), newer(Journal(diary))
    assert [p.last for p in down] == sorted((p.last for p in down), reverse=True)
    assert {(d, n) for d, n in said} == {
        ((due.day - MONDAY).days, promises.index(due.promise.id))
        for part in down
        if isinstance(part, JournalDay)
        for due in part.items
        if due.entry
    }
    assert [p for p in up if p.first >= MONDAY] == [p for p in down if p.first >= MONDAY]


# finding


def found(journal: Journal, **what: Any) -> list[tuple[str, int]]:
    parts = older(journal, Sought(**what))
    return [
        (due.terms.title, (part.day - MONDAY).days)
        for part in parts
        if isinstance(part, JournalDay)
        for due in part.items
    ]


@pytest.fixture
def told_diary(diary: Diary, clock: FakeClock) -> Diary:
    water, write = add(diary, "Drink water"), add(diary, "Write one sentence")
    clock.turn(days=9)
    note, tired = Reflection(note="It was raining."), (Tag("tired", Role.HINDERED),)
    diary.log(water, Outcome.KEPT, day(1), reflection=note)
    diary.log(
        water, Outcome.MISSED, day(2), reflection=Reflection(lesson="Before mail", tags=tired)
    )
    diary.log(
        write, Outcome.KEPT, day(3), reflection=Reflection(what_helped="朝、水を飲む", before=2)
    )
    diary.log(write, Outcome.KEPT_SMALLER, day(4), reflection=note)
    return diary


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("rain", [4, 1]),
        ("RAINING was", [4, 1]),
        ("tired", [2]),
        ("mail", [2]),
        ("水", [3]),
        ("を飲", [3]),
        ("飲を", []),
        ("water", [2, 1]),
        ("water rain", [1]),
        ("sentence tired", []),
        ("zebra", []),
        ('"', []),
        ("it*", [4, 1]),
    ],
)
def test_words_are_found_in_titles_notes_lessons_and_tags(
    told_diary: Diary, journal: Journal, text: str, days: list[int]
) -> None:
    assert [n for _title, n in found(journal, text=text)] == days


def test_a_title_is_found_as_it_was_that_day(told_diary: Diary, journal: Journal) -> None:
    water = told_diary.promises.find("Drink water")
    told_diary.promises.revise(replace(water.terms[0], from_day=day(2), title="Sip of tea"))
    assert found(journal, text="water") == [("Drink water", 1)]
    assert found(journal, text="tea") == [("Sip of tea", 2)]
    assert found(journal, text="water rain") == [("Drink water", 1)]
    assert found(journal, text="tea rain") == []


@pytest.mark.parametrize(
    ("what", "days"),
    [
        ({"outcome": Outcome.MISSED}, [2]),
        ({"noted": True}, [4, 3, 1]),
        ({"lesson": True}, [2]),
        ({"feelings": True}, [3]),
        ({"noted": True, "outcome": Outcome.KEPT}, [3, 1]),
        ({"text": "rain", "outcome": Outcome.KEPT}, [1]),
        ({"text": "water", "lesson": True}, [2]),
    ],
)
def test_filters_narrow(
    told_diary: Diary, journal: Journal, what: dict[str, Any], days: list[int]
) -> None:
    assert [n for _title, n in found(journal, **what)] == days


def test_a_promise_can_be_looked_for_alone(told_diary: Diary, journal: Journal) -> None:
    write = told_diary.promises.find("Write").id
    assert [n for _title, n in found(journal, promise=write)] == [4, 3]
    assert [n for _title, n in found(journal, promise=write, text="rain")] == [4]


def test_what_is_taken_back_is_found_no_more(told_diary: Diary, journal: Journal) -> None:
    told_diary.undo()
    assert found(journal, text="rain") == [("Drink water", 1)]
    told_diary.redo()
    assert len(found(journal, text="rain")) == 2


@pytest.mark.parametrize("endings", [("", "s"), ("", *"abcdefghijk")], ids=["few", "many"])
def test_a_beginning_finds_every_word_that_has_it(
    diary: Diary, journal: Journal, clock: FakeClock, endings: tuple[str, ...]
) -> None:
    water = add(diary)
    clock.turn(days=30)
    said = [*(f"Rain{ending}" for ending in endings), "rain2", "raïny", "Räinläufe", "rai", "raio"]
    diary.imports.fill([entry(water, n, note=word) for n, word in enumerate(said)])
    rainy = list(range(len(said) - 3, -1, -1))
    assert [n for _title, n in found(journal, text="Rain")] == rainy
    assert [n for _title, n in found(journal, text="rain rai")] == rainy
    assert [n for _title, n in found(journal, text="raint")] == []


def test_finding_goes_on_over_years(diary: Diary, journal: Journal, clock: FakeClock) -> None:
    water = add(diary)
    clock.turn(days=300)
    notes = {0: {"lesson": "umbrella"}}
    rainy = (entry(water, n, note="raining", **notes.get(n, {})) for n in range(0, 300, 2))
    diary.imports.fill(list(rainy))
    every = list(range(298, -1, -2))
    assert [n for _title, n in found(journal, text="rain")] == every
    assert [n for _title, n in found(journal, text="water")] == every
    assert [n for _title, n in found(journal, noted=True)] == every
    assert [n for _title, n in found(journal, lesson=True)] == [0]
    up = newer(journal, Sought(text="rain"))
    assert [(part.first - MONDAY).days for part in up] == every


def test_a_day_is_found_whole_where_a_page_ends_in_it(diary: Diary, journal: Journal) -> None:
    promises = [add(diary, title) for title in ("Walk", "Read", "Write", "Rest")]
    entries = [entry(promise, n, note="rain") for n in range(10) for promise in promises]
    diary.store.apply("import", diary.now(), entries)
    sought = Sought(text="rain")
    for parts in (older(journal, sought), newer(journal, sought)):
        assert sorted(part.last for part in parts) == [day(n) for n in range(10)]
        assert all(isinstance(part, JournalDay) and len(part.items) == 4 for part in parts)


def test_days_to_fill_in_are_those_with_something_open(
    diary: Diary, journal: Journal, clock: FakeClock
) -> None:
    water = add(diary)
    clock.turn(days=30)
    diary.log(water, Outcome.KEPT, day(12))
    asked = Sought(open_between=(day(10), day(25)))
    assert told(older(journal, asked)) == [day(n) for n in range(25, 9, -1) if n != 12]
    assert told(newer(journal, asked)) == told(older(journal, asked))
    diary.promises.pause(day(10), day(24))
    assert told(older(journal, asked)) == [day(25)]
