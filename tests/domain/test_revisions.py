"""One thing changes at a time, and how it went is told with its numbers of chances."""

from dataclasses import replace
from datetime import time, timedelta
from uuid import uuid4

import pytest

from desktop_app.domain.promises import Cue
from desktop_app.domain.revisions import (
    Change,
    Revision,
    Tally,
    changes,
    is_in_force,
    revised,
    verdict,
)
from desktop_app.domain.schedules import PerWeek
from tests.clock import MONDAY, terms_of

PAGE = terms_of("Write a page", smaller="One sentence", at=time(8))
LATER = replace(
    PAGE,
    from_day=MONDAY + timedelta(days=7),
    title="Write a line",
    anchor="after lunch",
    cues=(Cue("c2", at=time(13)),),
    schedule=PerWeek(3),
)


@pytest.mark.parametrize(
    ("kind", "changed"),
    [
        (Change.SIZE, {"title"}),
        (Change.WORDING, {"title"}),
        (Change.CUE, {"anchor", "cues"}),
        (Change.SCHEDULE, {"schedule"}),
    ],
)
def test_a_revision_changes_one_thing(kind: Change, changed: set[str]) -> None:
    made = revised(PAGE, LATER, kind)
    assert made.from_day == LATER.from_day
    for name in ("title", "smaller", "anchor", "cues", "schedule"):
        assert getattr(made, name) == getattr(LATER if name in changed else PAGE, name)


def test_what_differs_is_named() -> None:
    assert changes(PAGE, PAGE) == ()
    assert changes(PAGE, LATER) == (Change.SIZE, Change.CUE, Change.SCHEDULE)
    assert changes(PAGE, replace(PAGE, smaller="One word")) == (Change.SIZE,)


def test_a_revision_that_was_overtaken_is_no_longer_in_force() -> None:
    after = revised(PAGE, LATER, Change.SIZE)
    revision = Revision(uuid4(), PAGE.promise, LATER.from_day, Change.SIZE, PAGE, after)
    assert is_in_force(revision, after)
    assert is_in_force(revision, replace(after, anchor="at night"))
    assert not is_in_force(revision, replace(after, title="Write two lines"))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (Tally(3, 9), Tally(4, 4), "Too early to tell: 4 of 5 chances so far."),
        (Tally(3, 9), Tally(4, 5), "Kept 4 of 5 since then, 3 of 9 before."),
        (Tally(0, 0), Tally(5, 6), "Kept 5 of 6 since then. There were none before."),
    ],
)
def test_before_and_after_come_with_their_chances(before: Tally, after: Tally, told: str) -> None:
    assert str(verdict(before, after)) == told
