"""When a smaller version, one more promise or a rest is suggested, and what tension is."""

from datetime import timedelta

import numpy as np
import pytest
from scipy import stats

from desktop_app.evidence.calendar import as_of
from desktop_app.evidence.reliability import memory
from desktop_app.evidence.suggestions import (
    Kind,
    is_tense,
    not_growing_yet,
    shrinks,
    suggestions,
)
from tests.evidence.conftest import MONDAY, chances_of


def kinds(words: str, tense: bool = False) -> list[Kind]:
    last = MONDAY + timedelta(days=len(words.replace(" ", "")) - 1)
    until = as_of(last, last + timedelta(days=1))
    return [held.kind for held in suggestions(memory(chances_of(words)), tense, until.week_over)]


def test_steady_weeks_suggest_one_more_and_months_a_rest() -> None:
    assert kinds("KKKKKKK " * 2) == []
    assert kinds("KKKKKKK " * 3) == [Kind.GROW]
    assert kinds("KKKKKKK " * 11) == [Kind.REST, Kind.GROW]


def test_tension_and_smaller_versions_hold_growth_back() -> None:
    assert kinds("KKKKKKK " * 4, tense=True) == []
    assert kinds("kkkkkkk " * 4) == []


def test_the_week_that_runs_does_not_count_yet() -> None:
    assert kinds("KKKKKKK KKKKKKK KKKKKK") == []


def test_hard_weeks_offer_something_smaller() -> None:
    assert kinds("KMMMKMM MMKMMMM") == [Kind.SHRINK]
    assert kinds("KKMKKMK KMKKKMK") == []
    assert kinds("MMMMMMM ..") == []


def test_the_offer_is_as_sure_as_the_rule_asks() -> None:
    of = memory(chances_of("KMMKMMKMMMKMMM"))
    look = np.array([MONDAY.toordinal() + 13])
    a, b = of.kept[-1] + 1.2, of.missed[-1] + 0.8
    assert bool(shrinks(of, look)[0]) == (stats.beta.cdf(0.6, a, b) >= 0.9)


def test_what_has_been_silent_for_eight_weeks_suggests_nothing() -> None:
    for words in ("KKKKKKK " * 11, "KMMMKMM MMKMMMM"):
        assert kinds(words + "....... " * 7) == kinds(words)
        assert kinds(words + "....... " * 9) == []
    of, last = memory(chances_of("KKKKKKK " * 11)), MONDAY.toordinal() + 7 * 20 - 1
    assert str(not_growing_yet(of, False, last)) == "Not yet: the last 8 weeks have no word."


def test_reasons_are_facts() -> None:
    of = memory(chances_of("KMMMKMM MMKMMMM"))
    (held,) = suggestions(of, False, MONDAY.toordinal() + 13)
    assert str(held.because).startswith("Lately it was kept about 3 times in 10.")


@pytest.mark.parametrize(
    ("words", "tense", "reason"),
    [
        ("KKKKKKK", False, "7 of 14 chances"),
        ("KKKKKKK " * 4, True, "heavier"),
        ("KKKKKKK " * 2, False, "one more week"),
        ("KMKKMKM " * 4, False, "about 6 in 10 at full size. One more is suggested from 8"),
        ("KKMKKKK " * 4, False, "about 8 in 10 at full size, which may still be chance"),
    ],
)
def test_it_says_why_not_yet(words: str, tense: bool, reason: str) -> None:
    last = MONDAY.toordinal() + len(words.replace(" ", "")) - 1
    assert reason in str(not_growing_yet(memory(chances_of(words)), tense, last - last % 7))


def test_tension_is_a_fall_of_half_a_step_at_two_looks() -> None:
    def tense(feelings: list[int], looked: int = 0) -> bool:
        days = MONDAY.toordinal() + np.arange(len(feelings))
        last = int(days[-1]) - 7 * looked
        return is_tense(days, np.array(feelings, dtype=np.int8), last - last % 7)

    assert not tense([4] * 56)
    assert not tense([4] * 42 + [3] * 7)
    assert tense([4] * 42 + [2] * 14)
    assert not tense([4] * 42 + [2] * 14, looked=1)
    assert not tense([2] * 42 + [4] * 14)
    assert not tense([5, 1, 1])
