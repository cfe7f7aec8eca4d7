"""Friends in the diary: each sees what was chosen, all that went out is written down."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.friends import Friend, Interval, Way
from desktop_app.domain.letters import Letter
from desktop_app.domain.problems import Problem
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.schedules import PerWeek, Weekdays
from tests.clock import BERLIN, MONDAY, FakeClock, promise_of, terms_of

DAY = timedelta(days=1)
PLANTED = "zqx"


@pytest.fixture
def water(diary: Diary) -> UUID:
    return diary.promises.add(terms_of("Water"), baseline=True).id


@pytest.fixture
def ada(diary: Diary, water: UUID) -> Friend:
    return diary.sharing.save(Friend(uuid4(), "Ada", MONDAY, promises=(water,)))


def test_a_friend_is_found_by_the_beginning_of_the_name(diary: Diary, ada: Friend) -> None:
    diary.sharing.save(Friend(uuid4(), "Émile", MONDAY))
    diary.sharing.save(Friend(uuid4(), "Ad", MONDAY))
    assert diary.sharing.friend("emi").name == "Émile"
    assert diary.sharing.friend("AD").name == "Ad"
    assert diary.sharing.friend("ada") == ada
    for named in ("A", "Zoe", ""):
        with pytest.raises(Problem, match="Ad") as found:
            diary.sharing.friend(named)
        assert found.value.kind == "no_such_friend"


def test_a_friend_needs_a_name(diary: Diary) -> None:
    with pytest.raises(Problem, match="needs a name"):
        diary.sharing.save(Friend(uuid4(), " ", MONDAY))
    assert diary.sharing.friends() == []


def test_a_letter_counts_as_the_review_does(diary: Diary, clock: FakeClock) -> None:
    walk = diary.promises.add(terms_of("Walk", schedule=Weekdays(frozenset({1, 3})))).id
    ada = diary.sharing.save(Friend(uuid4(), "Ada", MONDAY, promises=(walk,)))
    clock.turn(days=3)
    for day, outcome in enumerate((Outcome.MISSED, Outcome.KEPT_SMALLER, Outcome.KEPT)):
        diary.log(walk, outcome, MONDAY + day * DAY)
    (lived,) = diary.reviews.look(MONDAY).facts.promises
    assert (lived.now.kept, lived.now.chances) == (1, 2)
    assert "“Walk”: kept 1 of 2.\n– “Walk”: back" in diary.sharing.letter(ada).body


def test_a_week_holds_what_was_chosen_and_nothing_private(
    diary: Diary, ada: Friend, water: UUID, clock: FakeClock
) -> None:
    other = diary.promises.add(terms_of(f"Other {PLANTED}")).id
    words: dict[str, Any] = dict.fromkeys(
        ("note", "what_helped", "what_nearly_stopped", "adjust", "lesson"), PLANTED
    )
    said = Reflection(1, 2, tags=(Tag(PLANTED), Tag(PLANTED, Role.HINDERED)), **words)
    diary.log(water, Outcome.MISSED, reflection=said)
    diary.log(other, Outcome.KEPT, reflection=said)
    diary.note_day(MONDAY, [PLANTED])
    ada = diary.sharing.save(replace(ada, agreed=PLANTED, reach=PLANTED))
    diary.sharing.talked(ada, MONDAY, PLANTED, 1)
    diary.sharing.keep_words(ada, PLANTED)
    for _ in range(2):
        clock.turn(days=1)
        diary.log(water, Outcome.KEPT, reflection=said)
    letter = diary.sharing.letter(ada)
    assert PLANTED not in letter.text
    assert "– “Water”: kept 2 of 3.\n– “Water”: back 1 time after a miss." in letter.body
    assert "My week, 2026-01-05 to 2026-01-11" in letter.text
    assert all(PLANTED in str(each) or "heavy" in str(each) for each in diary.sharing.private(ada))
    nobody = diary.sharing.save(replace(ada, promises=()))
    assert "Nothing is shared this week." in diary.sharing.letter(nobody).body
    assert diary.sharing.private(nobody) == ()


def test_open_days_and_days_off_count_neither_way(diary: Diary, clock: FakeClock) -> None:
    walk = diary.promises.add(terms_of("Walk", schedule=PerWeek(3))).id
    read = diary.promises.add(terms_of("Read")).id
    eve = diary.sharing.save(Friend(uuid4(), "Eve", MONDAY, promises=(walk, read)))
    for promise in (walk, read):
        diary.log(promise, Outcome.KEPT)
    clock.turn(days=3)
    diary.log(read, Outcome.SKIPPED)
    body = diary.sharing.letter(eve).body
    assert "– “Walk”: kept 1 time, 3 a week are promised." in body
    assert "– “Read”: kept 1 of 1." in body


def test_what_went_out_is_written_down_word_for_word(diary: Diary, ada: Friend) -> None:
    diary.sharing.went_out(ada, Way.MAIL, Letter("Subject", "My own words"))
    diary.sharing.remove(ada)
    (item,) = diary.sharing.log()
    assert (item.name, item.way, item.subject, item.words) == (
        "Ada", Way.MAIL, "Subject", "My own words",
    )  # fmt: skip
    diary.sharing.erase([item])
    assert diary.sharing.log() == []
    assert str(diary.undo()) == "Taken back: erasing what you shared from the log."
    assert diary.sharing.log() == [item]


def test_each_thing_done_with_friends_is_a_step(diary: Diary, ada: Friend) -> None:
    diary.sharing.talked(ada, MONDAY, "A walk", 4)
    diary.sharing.keep_words(ada, " You came back ")
    diary.sharing.keep_words(ada, "  ")
    diary.sharing.remove(ada)
    assert diary.sharing.friends() == []
    assert diary.sharing.messages() == []
    assert str(diary.undo()) == "Taken back: a change to your friends."
    assert [m.words for m in diary.sharing.messages(ada.id)] == ["You came back"]
    assert [(c.said, c.felt) for c in diary.sharing.conversations(ada.id)] == [("A walk", 4)]
    assert str(diary.undo()) == "Taken back: a kind message."
    assert str(diary.undo()) == "Taken back: a conversation with a friend."
    assert diary.sharing.conversations(ada.id) == []


def test_conversations_and_messages_can_be_forgotten(diary: Diary, ada: Friend) -> None:
    diary.sharing.talked(ada, MONDAY - DAY)
    diary.sharing.keep_words(ada, "Kind")
    diary.sharing.forget_conversation(diary.sharing.conversations(ada.id)[0])
    diary.sharing.forget_words(diary.sharing.messages()[0])
    assert (diary.sharing.conversations(ada.id), diary.sharing.messages()) == ([], [])
    with pytest.raises(Problem, match="still to come"):
        diary.sharing.talked(ada, MONDAY + DAY)


def test_the_next_conversation_for_a_calendar(diary: Diary, ada: Friend) -> None:
    with pytest.raises(Problem, match="no day for the next conversation with Ada"):
        diary.sharing.meeting(ada)
    assert diary.sharing.meeting(replace(ada, next_on=MONDAY)).start == MONDAY
    timed = diary.sharing.meeting(replace(ada, next_on=MONDAY, next_at=time(18)))
    assert str(timed.start) == "2026-01-05 18:00:00+01:00"
    diary.sharing.talked(diary.sharing.save(replace(ada, next_on=MONDAY)), MONDAY)
    assert diary.sharing.friend("Ada").next_on == MONDAY + 7 * DAY


def test_a_kind_message_comes_on_a_hard_day(diary: Diary, ada: Friend, water: UUID) -> None:
    diary.sharing.keep_words(ada, "You always come back")
    assert diary.sharing.for_hard_day() is None
    diary.log(water, Outcome.MISSED)
    message = diary.sharing.for_hard_day()
    assert message is not None
    assert message.words == "You always come back"
    diary.log(water, Outcome.KEPT)
    assert diary.sharing.for_hard_day() is None


def test_a_small_win_is_offered_once_a_week(
    diary: Diary, ada: Friend, water: UUID, clock: FakeClock
) -> None:
    assert diary.sharing.win() is None
    diary.log(water, Outcome.KEPT)
    found = diary.sharing.win()
    assert found is not None
    assert (found[0], str(found[1].fact)) == (ada, "“Water”: kept for the first time.")
    diary.sharing.win_asked(answered=False)
    assert diary.sharing.win() == found
    diary.sharing.win_asked(answered=True)
    assert diary.sharing.win() is None
    for outcome in (Outcome.MISSED, Outcome.KEPT):
        clock.turn(days=1)
        diary.log(water, outcome)
    assert diary.sharing.win() is None
    clock.turn(days=4)
    diary.log(water, Outcome.MISSED)
    clock.turn(days=1)
    diary.log(water, Outcome.KEPT)
    assert diary.sharing.win() is not None
    diary.sharing.save(replace(ada, small_wins=False))
    assert diary.sharing.win() is None


def test_less_often_is_proposed_once_all_that_is_shared_is_steady(
    diary: Diary, clock: FakeClock
) -> None:
    start = MONDAY - 40 * DAY
    held = promise_of("Read", start)
    entries = [
        Entry(held.id, day, Outcome.KEPT, clock().astimezone(BERLIN), "")
        for day in (start + n * DAY for n in range(40))
    ]
    diary.store.apply("import", clock(), [held, *held.terms, *entries])
    diary = Diary(diary.store, clock)
    eve = diary.sharing.save(Friend(uuid4(), "Eve", start, promises=(held.id,)))
    found = diary.sharing.proposal(eve)
    assert found is not None
    assert found.every is Interval.TWO_WEEKS
    diary.sharing.put_off(eve)
    assert diary.sharing.proposal(eve) is None
    clock.turn(days=28)
    assert diary.sharing.proposal(eve) is not None
    diary.sharing.agree(eve, found.every)
    agreed = diary.sharing.friend("Eve")
    assert (agreed.every, agreed.since) == (Interval.TWO_WEEKS, MONDAY + 28 * DAY)
    assert diary.sharing.proposal(agreed) is None
