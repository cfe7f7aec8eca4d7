"""The figure, its interval, and when it says that something changed."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from desktop_app.domain.schedules import Daily, PerWeek, Schedule
from desktop_app.evidence.calendar import as_of
from desktop_app.evidence.memory import remembered
from desktop_app.evidence.reliability import (
    Reliability,
    band,
    looks_at_change,
    memory,
    overall,
    overall_band,
    reliability,
)
from desktop_app.evidence.standing import Then, standing
from tests.evidence.conftest import MONDAY, chances_of, promise_of

SUNDAY = MONDAY.toordinal() - 1


def figure(words: str, schedule: Schedule = Daily()) -> Reliability:
    of = chances_of(words, schedule)
    last = MONDAY + timedelta(days=len(words.replace(" ", "")) - 1)
    until = as_of(last, last + timedelta(days=1))
    return reliability(of, memory(of), until.day, until.week_over)


def by_hand(words: str, half_life: float) -> tuple[float, float]:
    a = b = 0.0
    g = 0.5 ** (1 / half_life)
    for word in words:
        a, b = a * g + (word in "Kk"), b * g + (word == "M")
    return a + 1.2, b + 0.8


def test_the_figure_is_the_mean_of_dimmed_counts() -> None:
    words = "KKMKkMKKKKMMKKKKKK"
    a, b = by_hand(words, 14)
    of = figure(words)
    assert of.estimate == pytest.approx(a / (a + b))
    assert [of.low, of.high] == pytest.approx(np.asarray(stats.beta.ppf([0.1, 0.9], a, b)))
    assert of.chances == 18


def test_three_a_week_forget_by_their_own_chances() -> None:
    a, b = by_hand("KKKKKKKMK", 14 * (3 / 7) ** 0.5)
    assert figure("K.K.K.. KKK.... M.K...K", PerWeek(3)).estimate == pytest.approx(a / (a + b))


def test_under_five_chances_there_is_no_figure() -> None:
    assert figure("KKKK") == Reliability(None, None, None, 4)
    assert figure("KKKKK").estimate is not None


def test_full_size_stands_beside_and_never_above() -> None:
    of = figure("KkKkKkKkMk")
    assert of.full_size is not None
    assert of.estimate is not None
    assert of.full_size < of.estimate
    assert figure("KKKKKKMKKK").full_size == figure("KKKKKKMKKK").estimate


def test_many_days_without_a_word_make_it_a_range() -> None:
    assert figure("KKKK.KKKK.").range is None
    low, high = figure("KK..KKM.KK").range or (1, 0)
    assert low == figure("KKMMKKMMKK").estimate
    assert high == figure("KKKKKKMKKK").estimate


def test_many_skips_are_told_as_misses_too() -> None:
    assert figure("KKKKKKKKSS").if_skips_missed is None
    assert figure("KSKKSKKSKK").if_skips_missed == figure("KMKKMKKMKK").estimate


def test_a_change_is_told_once_three_looks_agree() -> None:
    steady = "KMKKMKK " * 12
    assert figure(steady).changed == 0
    assert figure("KMMMKMM " * 12 + "KKKKKKK " * 2).changed == 0
    assert figure("KMMMKMM " * 12 + "KKKKKKK " * 6).changed == 1
    assert figure("KKKKKKK " * 12 + "KMMMKMM " * 6).changed == -1


def test_overall_is_the_mean_with_shared_doubt() -> None:
    texts = ["KKMKKKKKMKK", "KMMKMKKMMKM", "KKK"]
    every = [chances_of(text) for text in texts]
    memories = [memory(of) for of in every]
    days = np.array([MONDAY.toordinal() + 10])
    held = [each.before(days) for each in memories]
    stands = standing([(promise_of(), each.enough_from) for each in memories], days)
    kept, missed = (np.stack(v) for v in zip(*((m.kept, m.missed) for m in held), strict=True))
    at = overall_band(Then(kept, missed, stands))
    betas = [stats.beta(*by_hand(text, 14)) for text in texts[:2]]
    mean = sum(beta.mean() for beta in betas) / 2
    variance = (betas[0].var() + betas[1].var() + betas[0].std() * betas[1].std()) / 4
    assert at.mean[0] == pytest.approx(mean)
    size = mean * (1 - mean) / variance - 1
    ends = stats.beta.ppf([0.1, 0.9], mean * size, (1 - mean) * size)
    assert [at.low[0], at.high[0]] == pytest.approx(np.asarray(ends))


def test_overall_counts_every_chance_and_waits_for_a_figure() -> None:
    parts = [Reliability(None, None, None, 3), Reliability(None, None, None, 4)]
    none = np.full(6, np.nan)
    nothing = band(memory(chances_of("KKK")), looks_at_change(SUNDAY))
    assert np.array_equal(nothing.mean, none, equal_nan=True)
    assert overall(parts, nothing, nothing) == Reliability(None, None, None, 7)


def test_what_is_known_of_the_first_chances_is_not_worked_out_again(
    rng: np.random.Generator,
) -> None:
    of = chances_of("".join(rng.choice(["M", "K", "k"], 3000)))
    whole = memory(of)
    for day in (0, 5, 900, 2999, 3000):
        followed = memory(of, whole.until(int(of.days[0]) + day - 1))
        for column in ("days", "kept", "missed", "full"):
            assert (getattr(followed, column) == getattr(whole, column)).all()
    other = replace(whole, kept=whole.kept + 1)
    assert memory(of, other.until(int(of.days[0]) + 899)).kept[899] == other.kept[899]


@given(st.lists(st.booleans(), min_size=1, max_size=300), st.floats(0.5, 60))
def test_sums_that_forget(values: list[bool], half_life: float) -> None:
    expected, total = [], 0.0
    for value in values:
        total = total * 0.5 ** (1 / half_life) + value
        expected.append(total)
    assert remembered(values, half_life) == pytest.approx(expected, abs=1e-9)


def test_sums_that_forget_stand_half_a_century(rng: np.random.Generator) -> None:
    values = rng.integers(0, 2, 20000)
    sums = remembered(values, 0.7)
    assert np.isfinite(sums).all()
    assert sums[-1] == pytest.approx(remembered(values[-200:], 0.7)[-1])


@given(st.text("KkMS.", min_size=1, max_size=80))
def test_a_kept_day_never_lowers_the_figure_and_a_missed_one_never_lifts_it(words: str) -> None:
    known = [figure(words + end).estimate for end in ("M", ".", "K")]
    shown = [estimate for estimate in known if estimate is not None]
    assert shown == sorted(shown)
