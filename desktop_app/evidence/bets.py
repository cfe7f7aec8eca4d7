"""The running bet: how far it has grown, and intervals that hold however often one looks."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.evidence.memory import Floats

SLOTS: Final = 64
"""The most tags that are tested, first come first."""

BAR: Final = SLOTS / 0.10
"""How many times a bet has to have grown for its pattern to be shown (rule 4)."""

HUNCH_BAR: Final = 80.0
"""The same for what the user named in advance (rule 7)."""

_RHO: Final = 1.0
_OUTSIDE: Final = 0.10


def log_stake(total: Floats, spread: Floats) -> Floats:
    """ln E of rule 3: E = sqrt(rho/(rho+V))·exp(S²/(2(rho+V))), of S = Σz and V = Σz²; rho is 1."""
    grown = spread + _RHO
    return 0.5 * (np.log(_RHO / grown) + total**2 / grown)


def log_mixed(all_together: Floats, each: Floats, counted: Floats) -> Floats:
    """ln of ½·E_all + ½·mean(E_promise), of their logarithms.

    `each` has one more axis, promises, at its end; `counted` are 1 for those that take part, and
    broadcasts against it.
    """
    peak = np.max(np.where(counted > 0, each, -np.inf), axis=-1, initial=0.0)
    shares = np.exp(np.where(counted > 0, each - peak[..., None], -np.inf)).sum(axis=-1)
    people = np.maximum(np.sum(np.broadcast_to(counted, each.shape), axis=-1), 1)
    mean = peak + np.log(np.maximum(shares, 1e-300) / people)
    mixed: Floats = np.logaddexp(all_together, mean) - np.log(2)
    return mixed


def bound(spread: Floats, outside: float = _OUTSIDE) -> Floats:
    """How far S strays when nothing is there, at any time, but with probability `outside`.

    sqrt((V+rho)(2·ln(1/outside) + ln((V+rho)/rho))), of rules 5 and 6.
    """
    grown = spread + _RHO
    strayed: Floats = np.sqrt(grown * (2 * np.log(1 / outside) + np.log(grown / _RHO)))
    return strayed


def smallest_shown(spread: Floats) -> Floats:
    """The |S| at which the stake reaches the bar, at this V (rule 6)."""
    return bound(spread, 1 / BAR)
