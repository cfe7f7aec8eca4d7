"""The running bet: how far it has grown, and intervals that hold however often one looks."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.evidence.memory import Flags, Floats

SLOTS: Final = 64
"""The most tags that are tested, first come first."""

BAR: Final = SLOTS / 0.10
"""How many times a bet has to have grown for its pattern to be shown (rule 4): of the features
that everybody has, and of tags on the average."""

_COME: Final = 16 + np.arange(1.0, SLOTS + 1)
TAG_BARS: Final[Floats] = _COME * (1 / _COME).sum() / 0.10
"""The bars of tags in the order in which they reach their support: 269 for the first, 1268 for the
last. One in each adds up to 0.10, as SLOTS times 1 / BAR does, but is spent where one logs."""

HUNCH_BAR: Final = 80.0
"""The same for what the user named in advance (rule 7)."""

RHO: Final = 1.0
"""The spread from which on a stake counts in earnest (rule 3)."""
_OUTSIDE: Final = 0.10
_TOGETHER: Final = 0.8
"""The part that is staked on what all promises share, the rest on each alone."""


def log_stake(total: Floats, spread: Floats) -> Floats:
    """ln E of rule 3: E = sqrt(rho/(rho+V))·exp(S²/(2(rho+V))), of S = Σz and V = Σz²; rho is 1."""
    grown = spread + RHO
    return 0.5 * (np.log(RHO / grown) + total**2 / grown)


def log_mixed(together: Floats, each: Floats, counted: Flags) -> Floats:
    """ln of .8·E_all + .2·mean(E_promise), of the logarithms `together` and `each`.

    `each` has one more axis, promises, at its end; the mean is over those `counted`, which
    broadcasts against it.
    """
    shared = np.where(counted, each, -np.inf)
    peak = np.max(shared, axis=-1, initial=0.0)
    people = np.broadcast_to(counted, each.shape).sum(axis=-1)
    with np.errstate(divide="ignore"):
        mean = peak + np.log(np.exp(shared - peak[..., None]).sum(axis=-1) / np.maximum(people, 1))
    mixed: Floats = np.logaddexp(together + np.log(_TOGETHER), mean + np.log(1 - _TOGETHER))
    return mixed


def bound(spread: Floats, outside: Floats | float = _OUTSIDE) -> Floats:
    """How far S strays when nothing is there, at any time, but with probability `outside`.

    sqrt((V+rho)(2·ln(1/outside) + ln((V+rho)/rho))), of rules 5 and 6.
    """
    grown = spread + RHO
    strayed: Floats = np.sqrt(grown * (2 * np.log(1 / outside) + np.log(grown / RHO)))
    return strayed


def smallest_shown(spread: Floats, bar: Floats | float = BAR) -> Floats:
    """The |S| at which the stake reaches the bar, at this V (rule 6)."""
    return bound(spread, 1 / bar)
