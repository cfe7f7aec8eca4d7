"""A promise's history reads as a story, in the user's words."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.promises import Cue, Pause
from desktop_app.domain.revisions import Change, Decision, Revision, Tally, verdict
from desktop_app.domain.schedules import Weekdays
from desktop_app.domain.stories import Around, story, what_changed
from desktop_app.domain.strategies import Strategy, Use
from tests.clock import BERLIN, MONDAY, promise_of

PAGE = replace(promise_of("Write a page").terms[0], anchor="after breakfast")


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def test_it_tells_what_happened_in_order_with_the_users_words() -> None:
    small = replace(PAGE, from_day=day(7), title="One sentence", smaller="One word")
    back = replace(PAGE, from_day=day(20))
    rest = Pause(uuid4(), day(40), day(70), rest=True)
    ill = Pause(uuid4(), day(3), day(5))
    promise = replace(
        promise_of("Write a page"),
        id=PAGE.promise,
        terms=(PAGE, small, back),
        pauses=(ill, rest),
        ended_on=day(90),
    )
    tried = Revision(
        uuid4(), PAGE.promise, day(7), Change.SIZE, PAGE, small, "Ill", Decision.BACK, day(20)
    )
    at = datetime.combine(day(10), time(9), BERLIN)
    lesson = Entry(PAGE.promise, day(10), Outcome.MISSED, at, "", lesson="Do it before mail.")
    walk = Strategy(uuid4(), day(12), "Walk first", promises=(PAGE.promise,))
    elsewhere = Strategy(uuid4(), day(13), "Tea")
    found = verdict(Tally(2, 6), Tally(3, 6))
    around = Around(
        [lesson],
        [Pause(uuid4(), day(30), day(33)), Pause(uuid4(), day(-9), day(-5))],
        [walk, elsewhere],
        [Use(elsewhere.id, PAGE.promise, day(14)), Use(walk.id, uuid4(), day(15))],
        {tried.id: found},
    )
    told = [(e.day, str(e.words), e.quote) for e in story(promise, [tried], around)]
    assert told == [
        (
            day(0),
            "You promised: Every day, after breakfast: write a page. On a hard day: one sip.",
            "",
        ),
        (day(3), "It paused for 3 days.", ""),
        (day(7), "“One sentence” in place of “Write a page”.", "Ill"),
        (day(10), "A lesson from a day that went otherwise.", "Do it before mail."),
        (day(12), "A strategy kept.", "Walk first"),
        (day(14), "Used: Tea.", ""),
        (day(20), "“Write a page” in place of “One sentence”.", ""),
        (day(20), f"You went back to how it was. {found}", ""),
        (day(30), "Everything paused for 4 days.", ""),
        (day(40), "It went by itself, and began to rest.", ""),
        (day(70), "The rest ended, and it came back.", ""),
        (day(90), "It went into the archive.", ""),
    ]


def test_each_kind_of_change_is_told() -> None:
    changed = replace(
        PAGE, smaller="One word", anchor="after lunch", schedule=Weekdays(frozenset({1}))
    )
    assert [str(what_changed(kind, PAGE, changed)) for kind in Change] == [
        "On a hard day: “One word”.",
        "Its anchor: after lunch.",
        "On Mondays, in place of: Every day.",
        "On a hard day: “One word”.",
    ]
    without = replace(PAGE, smaller="", cues=(Cue("c", at=time(8)),))
    assert str(what_changed(Change.SIZE, PAGE, without)) == "Without a smaller version."
    assert str(what_changed(Change.CUE, PAGE, without)) == "Its cue changed."
