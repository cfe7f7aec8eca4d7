"""How likely a promise that is due is kept: a figure that forgets slowly, with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED, matched
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.intervals import interval
from desktop_app.evidence.memory import Days, Floats, remembered
from desktop_app.evidence.standing import Then

ENOUGH: Final = 5
"""Chances below which there is no figure."""

FIGURE_FROM: Final = 10
"""Chances from which the figure is shown beside its band; before, the band in words."""

WORTH_A_WORD: Final = 0.2
"""The share of unrecorded (or skipped) days above which the figure says so."""

ALIKE: Final = 0.5
"""The correlation assumed between two promises' reliabilities."""

_EIGHT_WEEKS: Final = 56
_REMEMBERED: Final = 800
"""Chances beyond which a weight is below rounding: a half-life is of 14 at most."""
_NEVER: Final = np.iinfo(np.int64).max
_LOOKS: Final = 3


@dataclass(frozen=True, slots=True)
class Memory:
    """The dimmed counts of one promise after each of its chances (rule "Reliability").

    `kept`, `missed`, `full`: a, b and the part of a that was kept at full size, (chances,); in
    single precision where they are those of every chance, as a long diary has a million.
    """

    days: Days
    kept: NDArray[np.floating]
    missed: NDArray[np.floating]
    full: NDArray[np.floating]

    @property
    def enough_from(self) -> int:
        """The day from which on there is a figure."""
        return int(self.days[ENOUGH - 1]) if len(self.days) >= ENOUGH else _NEVER

    def before(self, days: Days) -> Memory:
        """The counts as they stood at the end of each of `days`; zero before the first chance."""
        if not len(self.days):
            nothing = np.zeros(len(days))
            return Memory(days, nothing, nothing, nothing)
        count = self.count(days)
        last, some = np.maximum(count - 1, 0), count > 0
        columns = (self.kept, self.missed, self.full)
        return Memory(days, *(v[last].astype(np.float64) * some for v in columns))

    def until(self, day: int) -> Memory:
        """The counts after the chances that were decided up to `day`."""
        some = slice(int(np.searchsorted(self.days, day, side="right")))
        return Memory(self.days[some], self.kept[some], self.missed[some], self.full[some])

    def ended(self) -> tuple[Floats, Floats, Floats]:
        """The counts after the last chance."""
        last = (np.asarray(v[-1], dtype=np.float64) for v in (self.kept, self.missed, self.full))
        kept, missed, full = last
        return kept, missed, full

    def count(self, days: Days) -> Days:
        """How many chances were decided up to each of `days`."""
        return np.searchsorted(self.days, days, side="right").astype(np.int64)


@dataclass(frozen=True, slots=True)
class Band:
    """An estimate and the ends of its 80 % interval, each (n,); not-a-number: not enough yet."""

    mean: Floats
    low: Floats
    high: Floats

    def on(self, days: slice) -> Band:
        """Some of its days."""
        return Band(self.mean[days], self.low[days], self.high[days])

    def followed_by(self, later: Band) -> Band:
        """That of these days, and of later ones."""
        return Band(
            np.concatenate([self.mean, later.mean]),
            np.concatenate([self.low, later.low]),
            np.concatenate([self.high, later.high]),
        )


@dataclass(frozen=True, slots=True)
class Reliability:
    """The figure R of one promise, or of all; shares run from 0 to 1, None: not enough yet.

    `full_size`: how likely it is kept at full size. `range`: from all unrecorded days missed to
    all of them kept, where they are more than a fifth. `if_skips_missed`: likewise for skips.
    `changed`: 1 better, -1 worse than 8 weeks ago, 0 as before as far as one can say; `compared`:
    there was a figure 8 weeks ago to compare with.
    """

    estimate: float | None
    low: float | None
    high: float | None
    chances: int
    full_size: float | None = None
    skipped: int = 0
    paused: int = 0
    unrecorded: int = 0
    range: tuple[float, float] | None = None
    if_skips_missed: float | None = None
    changed: int = 0
    compared: bool = False


def memory(chances: Chances, known: Memory | None = None) -> Memory:
    """a ← a·g + kept, b ← b·g + missed, with g = 0.5 ** (1 / H), H = 14·√(times a week / 7).

    `known` is that of the first of these chances, which needs no more working out.
    """
    same = len(known.days) if known else 0
    begin = max(same - _REMEMBERED, 0)
    kept = chances.kept[begin:]
    columns = np.stack([kept, ~kept, chances.full[begin:]])
    sums = remembered(columns, chances.half_life[begin:]).astype(np.float32)
    if known:
        held = np.stack([known.kept, known.missed, known.full])
        sums = np.concatenate([held, sums[:, same - begin :]], axis=1)
    return Memory(chances.days, *sums)


def mean(kept: NDArray[np.floating], missed: NDArray[np.floating]) -> Floats:
    """The mean of Beta(kept + 1.2, missed + 0.8)."""
    return (kept + PRIOR_KEPT) / (kept + missed + PRIOR_KEPT + PRIOR_MISSED)


def band(of: Memory, days: Days) -> Band:
    """The reliability of one promise at the end of each of `days`."""
    then = of.before(days)
    low, high = interval(then.kept + PRIOR_KEPT, then.missed + PRIOR_MISSED)
    enough = days >= of.enough_from
    figures = (mean(then.kept, then.missed), low, high)
    return Band(*(np.where(enough, v, np.nan) for v in figures))


def overall_band(then: Then) -> Band:
    """The mean of the promises' reliabilities at the end of each day of `then`.

    Variances are added with correlation 0.5 between promises, and a Beta is matched.
    """
    a, b, counted = then.kept + PRIOR_KEPT, then.missed + PRIOR_MISSED, then.standing.counted
    n = counted.sum(axis=0)
    some = np.maximum(n, 1)
    deviation = np.where(counted, np.sqrt(a * b / (a + b + 1)) / (a + b), 0.0)
    variance = (1 - ALIKE) * (deviation**2).sum(axis=0) + ALIKE * deviation.sum(axis=0) ** 2
    means = np.where(counted, a / (a + b), 0.0).sum(axis=0) / some
    matched_a, matched_b = matched(
        np.where(n > 0, means, 0.5), np.where(n > 0, variance / some**2, 0.05)
    )
    figures = (means, *interval(matched_a, matched_b))
    return Band(*(np.where(n > 0, v, np.nan) for v in figures))


def looks_at_change(week_over: int) -> Days:
    """The six days that `change` compares: three weekly looks, and 8 weeks before each."""
    now = week_over - 7 * np.arange(_LOOKS, dtype=np.int64)
    return np.concatenate([now, now - _EIGHT_WEEKS])


def change(at: Band) -> int:
    """Rule "This has changed", of the band at `looks_at_change`: 1 better, -1 worse, or 0.

    The 80 % bands of now and of 8 weeks ago do not touch, at three weekly looks running.
    """
    better = at.low[:_LOOKS] > at.high[_LOOKS:]
    worse = at.high[:_LOOKS] < at.low[_LOOKS:]
    return int(better.all()) - int(worse.all())


def reliability(chances: Chances, of: Memory, day: int, week_over: int) -> Reliability:
    """The figure at the end of `day`; `chances` reach no further, `of` is their memory."""
    counted = Reliability(
        None,
        None,
        None,
        len(chances),
        skipped=len(chances.skipped),
        paused=len(chances.paused),
        unrecorded=len(chances.unrecorded),
    )
    if len(chances) < ENOUGH:
        return counted
    at = band(of, np.concatenate([[day], looks_at_change(week_over)]))
    now, then = at.on(slice(1)), at.on(slice(1, None))
    return replace(
        counted,
        estimate=float(now.mean[0]),
        low=float(now.low[0]),
        high=float(now.high[0]),
        full_size=_full_size(of),
        range=_range(chances),
        if_skips_missed=_last_mean(chances.with_skips_missed())
        if chances.skipped_share > WORTH_A_WORD
        else None,
        changed=change(then),
        compared=bool(np.isfinite(then.mean).all()),
    )


def overall(parts: Sequence[Reliability], now: Band, then: Band) -> Reliability:
    """All promises as one: `parts` of the active ones, `now` (1,) and `then` by `overall_band`."""
    known = [part for part in parts if part.estimate is not None]
    counted = Reliability(
        None,
        None,
        None,
        sum(part.chances for part in parts),
        skipped=sum(part.skipped for part in parts),
        paused=sum(part.paused for part in parts),
        unrecorded=sum(part.unrecorded for part in parts),
    )
    if not known:
        return counted
    ranges = [part.range or (part.estimate, part.estimate) for part in known]
    return replace(
        counted,
        estimate=float(now.mean[0]),
        low=float(now.low[0]),
        high=float(now.high[0]),
        full_size=_mean([part.full_size for part in known]),
        range=(_mean([low for low, _ in ranges]), _mean([high for _, high in ranges]))
        if _share(counted.unrecorded, counted.chances) > WORTH_A_WORD
        else None,
        changed=change(then),
        compared=bool(np.isfinite(then.mean).all()),
    )


def _range(chances: Chances) -> tuple[float, float] | None:
    if chances.unrecorded_share <= WORTH_A_WORD:
        return None
    return (
        _last_mean(chances.with_unrecorded_as(kept=False)),
        _last_mean(chances.with_unrecorded_as(kept=True)),
    )


def _last_mean(chances: Chances) -> float:
    last = memory(chances)
    kept, missed, _ = last.ended()
    return float(mean(kept, missed))


def _full_size(of: Memory) -> float:
    kept, missed, full = of.ended()
    return float(mean(full, kept + missed - full))


def _mean(values: Sequence[float | None]) -> float:
    return float(np.mean([value for value in values if value is not None]))


def _share(part: int, rest: int) -> float:
    return part / (part + rest) if part else 0.0
