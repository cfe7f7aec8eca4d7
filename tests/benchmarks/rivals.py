"""What others do with the same diaries: plain correlation, Benjamini-Hochberg, Loop's score."""

from __future__ import annotations

import numpy as np
from scipy import stats

from desktop_app.evidence.memory import Flags, Floats
from tests.benchmarks.worlds import Person

SUPPORT = 10


def correlations(person: Person) -> Floats:
    """Two-sided p of the correlation of each tag with what was kept, at the end of each week.

    (weeks, tags); 1 without 10 days with and 10 without. Whatever was noted counts, also after.
    """
    named = person.context.named
    if person.after is not None:
        named = np.concatenate([named, person.after], axis=1)
    chance = person.tried.chance & person.context.answered.any(axis=1, keepdims=True)
    trials = chance.sum(axis=1, keepdims=True).astype(np.float64)
    kept = (person.tried.kept & chance).sum(axis=1, keepdims=True)
    n, y, x, xy, days = (
        np.cumsum(v, axis=0)[6::7]
        for v in (trials, kept, trials * named, kept * named, (trials > 0) & named)
    )
    all_days = np.cumsum(trials > 0, axis=0)[6::7]
    with np.errstate(all="ignore"):
        covariance = xy / n - x / n * y / n
        r = covariance / np.sqrt(x / n * (1 - x / n) * (y / n) * (1 - y / n))
        p = 2 * stats.t.sf(np.abs(r) * np.sqrt((n - 2) / (1 - r**2)), n - 2)
    supported = (days >= SUPPORT) & (all_days - days >= SUPPORT)
    return np.where(supported & np.isfinite(p), p, 1.0)


def plain(p: Floats) -> Flags:
    """p < .05, as most apps do."""
    return p < 0.05


def benjamini_hochberg(p: Floats, rate: float = 0.05) -> Flags:
    """The false discovery rate held at each look, as if it were the first."""
    order = np.sort(p, axis=1)
    steps = rate * np.arange(1, p.shape[1] + 1) / p.shape[1]
    below = np.where(order <= steps, order, -1.0).max(axis=1, keepdims=True)
    found: Flags = p <= below
    return found


def loop_score(kept: Flags, times_a_week: float = 7.0) -> Floats:
    """Loop's score after each day: s ← s·m + v·(1 − m), m = 0.5^(√f/13), from 0 (Score.kt)."""
    m = 0.5 ** (np.sqrt(times_a_week / 7) / 13)
    score, scores = 0.0, []
    for value in kept:
        score = score * m + value * (1 - m)
        scores.append(score)
    return np.array(scores)


def raw_share(kept: Flags, days: int = 30) -> Floats:
    """The share of the last 30 days."""
    total = np.cumsum(np.append(0, kept))
    at = np.arange(1, len(kept) + 1)
    since = np.maximum(at - days, 0)
    share: Floats = (total[at] - total[since]) / (at - since)
    return share


def streak(kept: Flags, days: int = 30) -> Floats:
    """The length of the run so far, of 30."""
    run, runs = 0, []
    for value in kept:
        run = run + 1 if value else 0
        runs.append(min(run / days, 1.0))
    return np.array(runs)
