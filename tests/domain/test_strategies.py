"""What a strategy has shown, and which one fits."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.strategies import (
    Helped,
    Known,
    Strategy,
    evidence_words,
    fitting,
    helped,
    is_kept_after,
)
from tests.clock import BERLIN, MONDAY

KEPT, SMALLER, MISSED, SKIPPED = (
    Outcome.KEPT,
    Outcome.KEPT_SMALLER,
    Outcome.MISSED,
    Outcome.SKIPPED,
)
DAY = timedelta(days=1)
WATER, PAGE = UUID(int=1), UUID(int=2)
UNUSED = Helped()


def after(*outcomes: Outcome) -> bool | None:
    """What followed a use on Monday; the first outcome is Monday's."""
    entries = [
        Entry(WATER, day, outcome, datetime.combine(day, time(9), BERLIN), "")
        for n, outcome in enumerate(outcomes)
        for day in [MONDAY + n * DAY]
    ]
    return is_kept_after(MONDAY, entries)


def test_the_next_chance_is_what_followed() -> None:
    assert after(MISSED, KEPT) is True
    assert after(MISSED, MISSED, KEPT) is False
    assert after(MISSED, SKIPPED, SMALLER) is True


def test_what_is_kept_on_the_day_itself_followed() -> None:
    assert after(SMALLER, MISSED) is True


def test_until_there_is_a_chance_nothing_followed() -> None:
    assert after() is after(MISSED) is after(MISSED, SKIPPED) is None


def test_the_evidence_says_its_numbers() -> None:
    days = [MONDAY + n * DAY for n in range(4)]
    of = helped(days, [True, False, None, True])
    assert of == Helped(4, 3, 2, MONDAY + 3 * DAY)
    assert str(evidence_words(of)) == "Used 4 times, kept after 2 of 3."
    assert str(evidence_words(Helped(1))) == "Used 1 time. The next chance will tell."
    assert str(evidence_words(Helped())) == "Not used yet."


def known(
    *when: str, promises: tuple[UUID, ...] = (), of: Helped = UNUSED, day: date = MONDAY
) -> Known:
    return Known(Strategy(uuid4(), day, " ".join(when), when=when, promises=promises), of)


def test_what_applies_is_offered_and_nothing_else() -> None:
    time_, place = known("Time"), known("place")
    elsewhere = known("time", promises=(PAGE,))
    assert fitting([time_, place, elsewhere], ["time"], WATER) == [time_]
    assert fitting([time_, place], [], WATER) == []


def test_the_most_promising_comes_first() -> None:
    kept, missed = known("time", of=Helped(3, 3, 3)), known("time", of=Helped(3, 3, 0))
    its_own, both = known("time", promises=(WATER,)), known("time", "energy")
    found = fitting([missed, kept, both, its_own], ["time", "energy"], WATER)
    assert found == [its_own, both, kept, missed]
    lately = replace(kept, helped=Helped(3, 3, 3, MONDAY))
    before = replace(kept, helped=Helped(3, 3, 3, MONDAY - DAY))
    assert fitting([before, lately], ["time"], WATER) == [lately, before]
