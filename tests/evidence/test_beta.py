"""The Beta distribution beside scipy's."""

import numpy as np
import pytest
from scipy import stats

from desktop_app.evidence.beta import beta_cdf, beta_quantile, matched
from desktop_app.evidence.intervals import interval


@pytest.mark.parametrize("largest", [1.5, 25.0, 5000.0])
def test_share_and_quantile_agree_with_scipy(rng: np.random.Generator, largest: float) -> None:
    a, b = rng.uniform(0.3, largest, (2, 2000))
    p = rng.uniform(0.001, 0.999, 2000)
    x = stats.beta.ppf(p, a, b)
    assert np.allclose(beta_quantile(p, a, b), x, rtol=1e-8, atol=1e-12)
    assert np.allclose(beta_cdf(x, a, b), stats.beta.cdf(x, a, b), rtol=0, atol=1e-9)


def test_ends_of_the_range() -> None:
    assert beta_cdf([0.0, 1.0], 1.2, 0.8).tolist() == [0.0, 1.0]
    low, high = interval(np.array([1.2]), np.array([0.8]))
    assert [low[0], high[0]] == pytest.approx(stats.beta.ppf([0.1, 0.9], 1.2, 0.8))


def test_a_beta_is_matched_to_its_mean_and_variance() -> None:
    a, b = matched(0.7, 0.01)
    assert stats.beta.mean(a, b) == pytest.approx(0.7)
    assert stats.beta.var(a, b) == pytest.approx(0.01)


def test_intervals_agree_with_scipy_few_or_many_and_again(rng: np.random.Generator) -> None:
    a, b = rng.uniform(0.6, 60.0, (2, 300))
    low, high = np.asarray(stats.beta.ppf([[0.1], [0.9]], a, b))
    few = interval(a[:5], b[:5])
    assert np.allclose(few, (low[:5], high[:5]), rtol=1e-9)
    for _ in range(2):
        assert np.allclose(interval(a, b), (low, high), rtol=1e-9)
    assert np.allclose(few, [end[:5] for end in interval(a, b)], rtol=1e-9)


def test_intervals_of_one_near_its_edges() -> None:
    for a, b in ((0.8, 4000.0), (1.2, 0.8), (9000.0, 0.8), (0.9, 0.9), (300.0, 300.0)):
        found = [float(end) for end in interval(a, b)]
        assert found == pytest.approx(
            np.asarray(stats.beta.ppf([0.1, 0.9], a, b)).tolist(), rel=1e-8
        )


def test_more_intervals_than_are_remembered(rng: np.random.Generator) -> None:
    a, b = rng.uniform(1.0, 60.0, (2, 5000))
    ends = interval(a, b)
    assert np.allclose(ends, stats.beta.ppf([[0.1], [0.9]], a, b), rtol=1e-8)
    assert np.allclose([end[0] for end in ends], interval(a[0], b[0]), rtol=1e-9)
