"""One entry per promise and day: what a log writes, and what it leaves alone."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.days import Part
from desktop_app.domain.entries import DayContext, Outcome, Tag, When
from desktop_app.domain.problems import NO_SUCH_PROMISE, USAGE, Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection, reflection_of
from desktop_app.domain.schedules import PerWeek
from desktop_app.domain.settings import Settings
from desktop_app.storage.store import Store
from tests.clock import BERLIN, MONDAY, FakeClock, promise_of, terms_of

KEPT, SMALLER, MISSED, SKIPPED = (
    Outcome.KEPT,
    Outcome.KEPT_SMALLER,
    Outcome.MISSED,
    Outcome.SKIPPED,
)


@pytest.fixture
def water(diary: Diary) -> Promise:
    return diary.promises.add(terms_of("Drink a glass", at=time(8)))


def test_a_log_is_on_the_disk_when_it_is_answered(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    logged = diary.log(water.id, KEPT)
    other = Store.open(diary.store.path, diary.store.path.parent / "backups", clock())
    assert other.entry(water.id, MONDAY) == logged.entry
    other.close()
    assert logged.changed
    assert logged.entry.logged_at == datetime.combine(MONDAY, time(9), BERLIN)
    assert logged.entry.zone == "Europe/Berlin"
    assert (logged.entry.done_at, logged.entry.planned_part) == (time(9), Part.MORNING)


def test_the_same_outcome_again_says_so_and_changes_nothing(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    first = diary.log(water.id, KEPT)
    clock.turn(hours=1)
    again = diary.log(water.id, KEPT)
    assert not again.changed
    assert again.entry == first.entry
    assert str(again.acknowledgement) == "Already kept. Nothing changed."
    assert str(diary.undo()) == "Taken back: “Drink a glass”, kept on 2026-01-05."
    assert diary.agenda().open, "one undo is enough: the second log was no step"


@pytest.mark.parametrize("first", Outcome)
@pytest.mark.parametrize("second", Outcome)
def test_another_outcome_replaces_the_first(
    diary: Diary, water: Promise, first: Outcome, second: Outcome
) -> None:
    diary.log(water.id, first)
    assert diary.log(water.id, second).changed == (first is not second)
    held = list(diary.store.entries_between(date.min, date.max))
    assert [entry.outcome for entry in held] == [second]
    assert (held[0].done_at is not None) == second.is_kept


@contextmanager
def meanwhile(
    diary: Diary, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, act: Callable[[Diary], object]
) -> Iterator[None]:
    """Another Kept acts in the instant before the next step of `diary` begins."""
    path = diary.store.path
    with closing(Store.open(path, path.parent / "backups", clock())) as other:
        begin = diary.store.database.atomic

        def just_before(lock: str) -> object:
            monkeypatch.undo()
            act(Diary(other, clock))
            return begin(lock)

        monkeypatch.setattr(diary.store.database, "atomic", just_before)
        yield


def test_a_log_keeps_what_another_kept_notes_while_it_begins(
    diary: Diary, water: Promise, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.log(water.id, KEPT)
    said = Reflection(note="Said elsewhere")
    with meanwhile(diary, clock, monkeypatch, lambda other: other.reflect(water.id, MONDAY, said)):
        assert diary.log(water.id, SMALLER).entry.note == "Said elsewhere"


def test_a_reflection_keeps_what_another_kept_logs_while_it_begins(
    diary: Diary, water: Promise, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.log(water.id, KEPT)
    with meanwhile(diary, clock, monkeypatch, lambda other: other.log(water.id, SMALLER)):
        entry = diary.reflect(water.id, MONDAY, Reflection(lesson="Said here"))
    assert (entry.outcome, entry.lesson) == (SMALLER, "Said here")


@pytest.mark.parametrize(
    "act",
    [
        lambda diary: diary.note_day(MONDAY, ["travelling"]),
        lambda diary: diary.write_day(MONDAY, "A long day"),
        lambda diary: diary.unnote_day(MONDAY, "busy day"),
    ],
)
def test_a_day_keeps_what_another_kept_notes_of_it(
    diary: Diary,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[Diary], DayContext],
) -> None:
    with meanwhile(diary, clock, monkeypatch, lambda other: other.note_day(MONDAY, ["ill"])):
        noted = act(diary).noted
    assert "ill" in [one.name for one in noted]
    held = diary.store.day_context(MONDAY)
    assert held is not None
    assert held.noted == noted


def test_a_miss_then_the_smaller_version_keeps_its_obstacle_and_lesson(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    diary.log(water.id, MISSED)
    diary.reflect(
        water.id, MONDAY, Reflection(what_nearly_stopped="A call", lesson="Do it before the phone")
    )
    clock.turn(hours=3)
    entry = diary.log(water.id, SMALLER).entry
    assert (entry.outcome, entry.size) == (SMALLER, "One sip")
    assert (entry.what_nearly_stopped, entry.lesson) == ("A call", "Do it before the phone")
    assert entry.done_at == time(12)


def test_the_entry_records_the_size_promised_that_day(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    assert diary.log(water.id, KEPT).entry.size == "Drink a glass"
    clock.turn(days=1)
    tuesday = diary.today
    diary.promises.revise(
        replace(water.terms[0], from_day=tuesday, title="Drink two glasses", smaller="One glass")
    )
    assert diary.log(water.id, SMALLER).entry.size == "One glass"
    assert diary.log(water.id, MISSED, MONDAY).entry.size == "Drink a glass"
    yesterday = diary.store.entry(water.id, MONDAY)
    assert yesterday is not None
    assert yesterday.size == "Drink a glass"


def test_a_planned_part_stays_as_it_was_before_the_outcome(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    diary.log(promise.id, MISSED)
    diary.promises.revise(replace(promise.terms[0], planned_part=Part.EVENING))
    assert diary.log(promise.id, KEPT).entry.planned_part is None


def test_any_past_day_can_be_logged_and_edited(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of(from_day=MONDAY - timedelta(days=400)))
    long_ago = MONDAY - timedelta(days=399)
    entry = diary.log(promise.id, KEPT, long_ago).entry
    assert entry.done_at is None, "nobody knows when, unless the user says so"
    assert diary.log(promise.id, KEPT, long_ago, time(7, 30)).entry.done_at == time(7, 30)
    diary.log(promise.id, MISSED, long_ago)
    assert diary.agenda(long_ago).items[0].entry is not None
    diary.clear(promise.id, long_ago)
    assert diary.agenda(long_ago).open


def test_a_day_to_come_takes_a_skip_alone(diary: Diary, water: Promise) -> None:
    tomorrow = MONDAY + timedelta(days=1)
    with pytest.raises(Problem, match="still to come") as refused:
        diary.log(water.id, KEPT, tomorrow)
    assert refused.value.kind == USAGE
    assert diary.log(water.id, SKIPPED, tomorrow).changed
    assert diary.agenda(tomorrow).kept_share is None


@pytest.mark.parametrize("feeling", [0, 6, -1])
def test_feelings_run_from_one_to_five(diary: Diary, water: Promise, feeling: int) -> None:
    diary.log(water.id, KEPT)
    with pytest.raises(Problem, match=r"1 \(heavy\) to 5 \(light\)"):
        diary.reflect(water.id, MONDAY, Reflection(before=feeling))
    with pytest.raises(Problem, match=r"1 \(heavy\) to 5 \(light\)"):
        diary.log(water.id, MISSED, reflection=Reflection(after=feeling))
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert (entry.outcome, entry.before, entry.after) == (KEPT, None, None)


def test_a_reflection_stays_when_the_outcome_changes(diary: Diary, water: Promise) -> None:
    said = Reflection(2, 4, tags=(Tag("home"),), note="Rain", what_helped="Tea", adjust="Earlier")
    diary.log(water.id, KEPT, reflection=said)
    entry = diary.log(water.id, MISSED).entry
    assert reflection_of(entry) == replace(said, context_when=When.AFTER)


def test_reflecting_needs_a_log(diary: Diary, water: Promise) -> None:
    with pytest.raises(Problem, match="Nothing is logged for “Drink a glass” on 2026-01-05"):
        diary.reflect(water.id, MONDAY, Reflection(note="x"))


def test_a_promise_that_is_not_there_is_said(diary: Diary) -> None:
    with pytest.raises(Problem) as refused:
        diary.log(promise_of().id, KEPT)
    assert refused.value.kind == NO_SUCH_PROMISE


def test_after_midnight_it_is_still_the_day_before(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    clock.set(MONDAY + timedelta(days=1), time(2, 30))
    assert diary.log(water.id, KEPT).entry.day == MONDAY


def test_another_end_of_the_day_moves_no_stored_day(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    clock.set(MONDAY + timedelta(days=1), time(2, 30))
    before = diary.log(water.id, KEPT).entry
    diary.save_settings(Settings(day_ends_at=time(0)))
    assert diary.today == MONDAY + timedelta(days=1)
    assert diary.store.entry(water.id, MONDAY) == before
    assert diary.agenda().open


def test_travelling_moves_no_stored_day(diary: Diary, water: Promise, clock: FakeClock) -> None:
    entry = diary.log(water.id, KEPT).entry
    clock.instant = clock.instant.astimezone(ZoneInfo("Pacific/Auckland"))
    clock.turn(hours=12)
    assert diary.today == MONDAY + timedelta(days=1)
    assert diary.store.entry(water.id, MONDAY) == entry
    assert diary.log(water.id, KEPT).entry.zone == "Pacific/Auckland"


def test_a_zone_in_the_settings_goes_before_the_systems(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    diary.save_settings(Settings(zone="Pacific/Auckland"))
    clock.set(MONDAY, time(20))
    assert diary.today == MONDAY + timedelta(days=1)
    diary.save_settings(Settings(zone="Nowhere/Unheard"))
    assert diary.today == MONDAY, "a zone this machine does not know means the system's"


def test_noting_the_day_adds_up_and_nothing_is_an_answer(diary: Diary, clock: FakeClock) -> None:
    first = diary.note_day(MONDAY, ["slept badly"])
    clock.turn(hours=2)
    both = diary.note_day(MONDAY, ["slept badly", "visitors"])
    assert both.noted[0] == first.noted[0], "it keeps the instant at which it was noted"
    assert [noted.name for noted in both.noted] == ["slept badly", "visitors"]
    assert both.answered_at == first.answered_at
    assert [n.name for n in diary.unnote_day(MONDAY, "slept badly").noted] == ["visitors"]
    tuesday = diary.note_day(MONDAY + timedelta(days=1), [])
    assert diary.store.day_context(tuesday.day) == tuesday
    assert tuesday.noted == ()


def test_a_line_about_the_day_says_nothing_of_its_circumstances(
    diary: Diary, clock: FakeClock
) -> None:
    assert diary.write_day(MONDAY, "A long day").answered_at is None
    assert json.loads(diary.store.columns.noted()) == [], "patterns hear of no answer"
    clock.turn(hours=2)
    noted = diary.note_day(MONDAY, ["visitors"])
    assert (noted.answered_at, noted.note) == (clock(), "A long day")
    assert diary.unnote_day(MONDAY, "visitors").answered_at is None, "it is open again"
    assert diary.note_day(MONDAY, []).answered_at == clock()
    assert diary.write_day(MONDAY, "Long").answered_at == clock()


def test_listeners_hear_of_each_change_once_it_is_there(diary: Diary, water: Promise) -> None:
    heard: list[tuple[str, bool]] = []
    diary.listen(lambda changed: heard.append((changed.kind, not diary.agenda().open)))
    diary.log(water.id, KEPT)
    diary.log(water.id, KEPT)
    diary.undo()
    assert heard == [("log", True), ("undo", False)]


def test_what_another_process_wrote_is_noticed(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    store = Store.open(diary.store.path, diary.store.path.parent / "backups", clock())
    elsewhere = Diary(store, clock)
    heard: list[str] = []
    diary.listen(lambda changed: heard.append(changed.kind))
    assert not diary.notice()
    elsewhere.log(water.id, KEPT)
    elsewhere.promises.add(terms_of("Read a page"))
    assert diary.notice()
    assert heard == ["elsewhere"]
    assert [due.terms.title for due in diary.agenda().items] == ["Drink a glass", "Read a page"]
    assert not diary.notice()
    store.close()


def test_a_week_that_has_its_times_asks_no_more(diary: Diary, clock: FakeClock) -> None:
    walk = diary.promises.add(terms_of("Walk", schedule=PerWeek(2)))
    for _ in range(2):
        assert [due.promise.id for due in diary.agenda().open] == [walk.id]
        diary.log(walk.id, KEPT)
        clock.turn(days=1)
    assert diary.agenda().items == ()
    clock.set(MONDAY + timedelta(days=7))
    assert [due.promise.id for due in diary.agenda().open] == [walk.id]


def test_what_was_noted_today_says_nothing_of_another_day(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    clock.turn(days=2)
    diary.note_day(diary.today, ["ill"])
    diary.log(water.id, KEPT, MONDAY)
    yesterday = diary.log(water.id, SMALLER, MONDAY + timedelta(days=1))
    assert "ill" not in str(yesterday.acknowledgement)
    clock.turn(minutes=1)
    assert "“ill” today" in str(diary.log(water.id, SMALLER).acknowledgement)


def test_no_line_twice_in_a_row_whichever_program_says_it(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    clock.turn(days=9)
    days = [MONDAY + timedelta(days=n) for n in range(4)]
    said = [str(diary.log(water.id, SKIPPED, day).acknowledgement) for day in days[:2]]
    store = Store.open(diary.store.path, diary.store.path.parent / "backups", clock())
    with closing(store):
        other = Diary(store, clock)
        said.append(str(other.log(water.id, SKIPPED, days[2]).acknowledgement))
        other.remember_line()
    assert diary.notice()
    said.append(str(diary.log(water.id, SKIPPED, days[3]).acknowledgement))
    assert said[3] != said[2]
    assert len(set(said)) == 2


@pytest.mark.parametrize(("count", "told"), [(50, 50), (51, 0)])
def test_a_large_step_tells_that_anything_may_have_changed(
    diary: Diary, water: Promise, count: int, told: int
) -> None:
    kept = diary.log(water.id, KEPT).entry
    entries = [replace(kept, day=MONDAY - timedelta(days=n)) for n in range(1, count + 1)]
    step = diary.store.apply("import", diary.now(), entries)
    assert step is not None
    assert len(step.touched) == told


def test_the_day_goes_on_with_the_clock_the_zone_and_the_hour_it_ends(
    diary: Diary, clock: FakeClock
) -> None:
    """It is remembered while none of them changes."""
    tokyo, tuesday = ZoneInfo("Asia/Tokyo"), MONDAY + timedelta(days=1)
    clock.set(MONDAY, time(23, 59))
    assert diary.today == MONDAY
    clock.set(tuesday, time(2, 59))
    assert diary.today == MONDAY
    clock.set(tuesday, time(10, 58), tokyo)  # the same minute
    assert diary.today == tuesday
    clock.set(tuesday, time(2, 59), tokyo)
    assert diary.today == MONDAY
    clock.set(tuesday, time(3), tokyo)
    assert diary.today == tuesday
    clock.set(tuesday, time(2, 59))
    diary.save_settings(replace(diary.settings, day_ends_at=time(2)))
    assert diary.today == tuesday
