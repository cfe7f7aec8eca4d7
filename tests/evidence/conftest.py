"""Small diaries written as words: K kept, k kept smaller, M missed, S skipped, . no word."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import NAMESPACE_OID, uuid5

import numpy as np
import pytest

from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.schedules import Daily, Schedule
from desktop_app.evidence.calendar import PromiseDays, as_of
from desktop_app.evidence.chances import Chances, chances

MONDAY = date(2026, 1, 5)
WORDS = {"M": 0, "K": 1, "k": 2, "S": 3}

MakePromise = Callable[..., Promise]


def promise_of(schedule: Schedule = Daily(), start: date = MONDAY, name: str = "water") -> Promise:
    """A promise of one set of terms."""
    promise = uuid5(NAMESPACE_OID, name)
    return Promise(promise, start, terms=(Terms(promise, start, name, schedule=schedule),))


def said(words: str, start: date = MONDAY) -> PromiseDays:
    """One letter for each day from `start` on; blanks are for the eye."""
    letters = words.replace(" ", "")
    spoken = [(i, WORDS[letter]) for i, letter in enumerate(letters) if letter != "."]
    return PromiseDays(
        np.array([start.toordinal() + i for i, _ in spoken], dtype=np.int64),
        np.array([code for _, code in spoken], dtype=np.int8),
    )


def chances_of(
    words: str,
    schedule: Schedule = Daily(),
    start: date = MONDAY,
    pauses: tuple[Pause, ...] = (),
    today: date | None = None,
) -> Chances:
    """The chances once all of `words` is over, or on `today`."""
    last = start + timedelta(days=len(words.replace(" ", "")) - 1)
    promise = replace(promise_of(schedule, start), pauses=pauses)
    until = as_of(today or last, today or last + timedelta(days=1))
    return chances(promise, said(words, start), until)


def tally(of: Chances) -> tuple[int, int, int]:
    """Kept, missed, unrecorded."""
    return int(of.kept.sum()), int((~of.kept).sum()), len(of.unrecorded)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20260105)
