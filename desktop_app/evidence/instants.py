"""Instants out of their texts, thousands at once."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.evidence.memory import Days

WIDTH: Final = 25
"""Of the text of an instant to the second: 2026-01-05T12:00:00+01:00."""

_DAY: Final = 86_400
_1970: Final = 719_163
_MONTHS_BEFORE_1970: Final = 12 * 1970 + 1
_AT_ONCE: Final = 2048
"""So many at once stay in the processor's cache, and are multiplied without a second thread, which
costs more than it helps."""
_MINUS: Final = ord("-")
_SIGN: Final = 19
_PARTS: Final = (
    ((0, 12_000), (1, 1200), (2, 120), (3, 12), (5, 10), (6, 1)),
    ((8, 10), (9, 1)),
    ((11, 36_000), (12, 3600), (14, 600), (15, 60), (17, 10), (18, 1)),
    ((20, 36_000), (21, 3600), (23, 600), (24, 60)),
)
"""What each digit is worth: in months, days, seconds, and seconds ahead of UTC."""


def _worth() -> NDArray[np.float32]:
    worth = np.zeros((WIDTH, len(_PARTS)), dtype=np.float32)
    for part, digits in enumerate(_PARTS):
        for place, each in digits:
            worth[place, part] = each
    return worth


_WORTH: Final = _worth()
_ZERO: Final = ord("0") * _WORTH.sum(axis=0)


def read(texts: NDArray[np.uint8]) -> tuple[Days, Days]:
    """Seconds since 1970, and the same on the clock where it was lived, of (n, 25) letters."""
    starts = range(0, max(len(texts), 1), _AT_ONCE)
    at, lived = np.concatenate([_read(texts[n : n + _AT_ONCE]) for n in starts], axis=1)
    return at, lived


def _read(texts: NDArray[np.uint8]) -> tuple[Days, Days]:
    parts = texts.astype(np.float32) @ _WORTH - _ZERO  # whole numbers far below 2 ** 24
    months, days, seconds, ahead = parts.T.astype(np.int64)
    lived = (_first_days(months) + days - 1) * _DAY + seconds
    ahead[texts[:, _SIGN] == _MINUS] *= -1
    return lived - ahead, lived


def _first_days(months: Days) -> Days:
    """The first day of each month, since 1970; there are few months, and many instants in each."""
    if not len(months):
        return months
    earliest = int(months.min())
    every = np.arange(earliest, int(months.max()) + 1) - _MONTHS_BEFORE_1970
    first = every.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return first[months - earliest]


def day_of(lived: Days, day_ends: int) -> Days:
    """The day to which a second since 1970 belongs where a day ends so many after midnight."""
    return (lived - day_ends) // _DAY + _1970
