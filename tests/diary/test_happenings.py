"""The journal tells what happened to promises and strategies, on the day it happened."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from desktop_app.diary import Diary
from desktop_app.diary.journal import Journal, JournalDay
from desktop_app.domain.entries import Outcome
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Change, Decision
from desktop_app.domain.sought import Sought
from desktop_app.domain.strategies import Strategy
from desktop_app.ui.widgets.journal.lines import Kind, lines_of
from tests.clock import MONDAY, FakeClock, terms_of

DAY = timedelta(days=1)


def told(diary: Diary, sought: Sought | None = None) -> list[tuple[date, str, str, str]]:
    """Day, title, words and quote of all that happened, the newest first."""
    read = Journal(diary).older(diary.today + DAY, sought or Sought())
    return [
        (part.day, each.title, str(each.event.words), each.event.quote)
        for part in read.parts
        if isinstance(part, JournalDay)
        for each in part.happened
    ]


def test_each_turn_stands_on_its_day_with_the_users_reason(diary: Diary, clock: FakeClock) -> None:
    page = diary.promises.add(terms_of("Write a page", smaller="One sentence"))
    clock.turn(days=3)
    asked = replace(page.terms[0], from_day=diary.today, title="Half a page")
    revision = diary.learning.revise(Change.SIZE, asked, "Short mornings")
    clock.turn(days=10)
    diary.learning.decide(revision, Decision.KEEP)
    clock.turn(days=20)
    diary.promises.rest(page.id, diary.today)
    assert told(diary) == [
        (MONDAY + 33 * DAY, "Half a page", "It went by itself, and began to rest.", ""),
        (MONDAY + 13 * DAY, "Half a page", "You kept that change.", ""),
        (
            MONDAY + 3 * DAY,
            "Half a page",
            "“Half a page” in place of “Write a page”.",
            "Short mornings",
        ),
        (
            MONDAY,
            "Write a page",
            "You promised: Every day: write a page. On a hard day: one sentence.",
            "",
        ),
    ]


def test_strategies_are_told_when_they_are_kept_and_used(diary: Diary, clock: FakeClock) -> None:
    page = diary.promises.add(terms_of("Write a page"))
    clock.turn(days=1)
    walk = diary.strategies.keep(Strategy(uuid4(), diary.today, "Walk first"))
    clock.turn(days=1)
    diary.strategies.use(walk.id, page.id)
    assert told(diary)[:2] == [
        (MONDAY + 2 * DAY, "Write a page", "Used: Walk first.", ""),
        (MONDAY + DAY, "", "A strategy kept.", "Walk first"),
    ]


def test_a_review_is_told_with_what_was_worth_remembering(diary: Diary) -> None:
    diary.promises.add(terms_of("Write a page"))
    diary.store.apply("review", diary.now(), [Review(MONDAY, MONDAY, "A calm week")])
    assert told(diary)[-1] == (MONDAY, "", "You looked back on the week.", "A calm week")


def test_what_is_looked_for_is_entries_alone(diary: Diary) -> None:
    page = diary.promises.add(terms_of("Write a page"))
    diary.log(page.id, Outcome.KEPT)
    assert told(diary, Sought(promise=page.id)) == []


def test_all_that_happened_on_a_day_is_one_line_above_its_entries(diary: Diary) -> None:
    for title in ("Write a page", "Walk"):
        diary.log(diary.promises.add(terms_of(title)).id, Outcome.KEPT)
    (part,) = Journal(diary).older(diary.today + DAY, Sought()).parts
    lines = lines_of(part, diary.today)
    assert [line.kind for line in lines] == [Kind.HEAD, Kind.HAPPENED, Kind.ENTRY, Kind.ENTRY]
    assert [(said.label, said.words) for said in lines[1].texts] == [
        ("Write a page:", "You promised: Every day: write a page. On a hard day: one sip."),
        ("Walk:", "You promised: Every day: walk. On a hard day: one sip."),
    ]
    assert lines[1].spoken.startswith("Write a page: You promised:")
