"""What was remembered of each promise on some days, kept while the same days are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import numpy as np

from desktop_app.evidence.memory import Days
from desktop_app.evidence.reliability import Memory
from desktop_app.evidence.report import Record


class Thens:
    """What memories were on the same days, kept for those promises that are not logged."""

    def __init__(self) -> None:
        self._days: Days | None = None
        self._known: dict[UUID, Memory] = {}

    def of(self, records: Sequence[Record], days: Days) -> list[Memory]:
        """Those of several promises; those of other days are forgotten."""
        if self._days is None or not np.array_equal(self._days, days):
            self._known, self._days = {}, days
        known = self._known
        for of in records:
            if of.promise.id not in known:
                known[of.promise.id] = of.memory.before(days)
        return [known[of.promise.id] for of in records]

    def forget(self, promise: UUID) -> None:
        """One was logged."""
        self._known.pop(promise, None)

    def forget_all(self) -> None:
        """Nothing holds any more."""
        self._known.clear()
