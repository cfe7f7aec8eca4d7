"""Bringing single promises back from another diary, such as a backup: one step, undo reaches it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.incoming import Lazily
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import NO_SUCH_PROMISE, Problem
from desktop_app.domain.promises import Promise
from desktop_app.storage.store import Record, Store

RESTORE = "restore"


class Safekeeping:
    """The use cases about what was there before."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def bring_back(self, promise: Promise, source: Store) -> bool:
        """Let a promise and its entries be as they are in `source`; whether anything changed.

        Entries that `source` does not know stay. The diary's baseline stays the baseline.
        """
        others = [held for held in self._ledger.promises() if held.id != promise.id]
        is_baseline = promise.baseline and not any(held.baseline for held in others)
        bare = replace(promise, baseline=is_baseline, terms=(), pauses=())

        def records() -> list[Record]:
            entries = source.entries_between(date.min, date.max, promise.id)
            return [bare, *promise.terms, *promise.pauses, *entries]

        return self._ledger.apply(RESTORE, Lazily(lambda: iter(records()))) is not None


def promise_in(source: Store, title: str) -> Promise:
    """The promise in `source` whose newest title begins with `title`; Problem unless it is one."""
    wanted = title.casefold()
    held = [
        promise
        for promise in source.promises()
        if promise.terms[-1].title.casefold().startswith(wanted) or str(promise.id) == wanted
    ]
    if len(held) == 1:
        return held[0]
    titles = "\n".join(f"  {promise.terms[-1].title}" for promise in held or source.promises())
    raise Problem(
        NO_SUCH_PROMISE,
        translate(
            "Safekeeping",
            "Which promise? The backup holds:\n{titles}\nNothing was changed.",
            titles=titles,
        ),
    )
