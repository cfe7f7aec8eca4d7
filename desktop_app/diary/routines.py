"""The check-ins as routines on trial: revised in one thing, with before and after in numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from desktop_app.diary.ledger import Ledger
from desktop_app.diary.telling import CHECK_IN_STEPS
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.revisions import ENOUGH, LOOKED_BACK, Decision, Tally
from desktop_app.domain.routines import (
    CheckInRevision,
    Facet,
    Routine,
    is_in_force,
    opened,
    opened_verdict,
    revised,
    routine_of,
    with_routine,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.diary.cueing import Cueing
    from desktop_app.storage.store import Step

_DAY: Final = timedelta(days=1)
_LATER: Final = timedelta(days=14)
_TRIALS: Final = "check-ins put off"


@dataclass(frozen=True, slots=True)
class CheckInTrial:
    """A revision of a check-in with how often it was opened before it and since."""

    revision: CheckInRevision
    before: Tally
    after: Tally
    in_force: bool

    @property
    def told(self) -> Phrase:
        """Before and after in a sentence, or that it is too early to tell."""
        return opened_verdict(self.before, self.after)

    @property
    def is_ready(self) -> bool:
        """Whether the user can be asked to keep it or go back."""
        undecided = self.revision.decided is None and self.in_force
        return undecided and self.after.chances >= ENOUGH


class Routines:
    """The use cases that change a check-in. Each is one step; undo brings the settings along."""

    def __init__(self, ledger: Ledger, cues: Callable[[], Cueing]) -> None:
        self._ledger = ledger
        self._cues = cues

    def of(self, check_in: CheckIn) -> Routine:
        """How a check-in is now."""
        return routine_of(self._ledger.settings, check_in)

    def revise(
        self, check_in: CheckIn, kind: Facet, asked: Routine, reason: str = ""
    ) -> CheckInRevision:
        """Change the one thing `kind` names to what `asked` says, from today on."""
        before = self.of(check_in)
        after = revised(before, asked, kind)
        if after == before:
            raise Problem(
                USAGE,
                translate("Routines", "That is how it is already. Nothing changed."),
            )
        made = CheckInRevision(
            uuid4(), check_in, self._ledger.today, kind, before, after, reason.strip()
        )
        self._ledger.apply(CHECK_IN_STEPS[0], [made])
        self._settle(check_in, after)
        return made

    def decide(self, revision: CheckInRevision, decision: Decision) -> None:
        """Keep a revision, or go back to what was before it."""
        decided = replace(revision, decided=decision, decided_on=self._ledger.today)
        self._ledger.apply(CHECK_IN_STEPS[1], [decided])
        if decision is Decision.BACK:
            check_in = revision.check_in
            back = revised(self.of(check_in), revision.before, revision.kind)
            self._settle(check_in, back)

    def all(self, check_in: CheckIn | None = None) -> list[CheckInRevision]:
        """The revisions of one check-in, or of all, in the order of their days."""
        held = self._ledger.store.all_of(CheckInRevision)
        chosen = (each for each in held if check_in in (None, each.check_in))
        return sorted(chosen, key=lambda each: (each.day, each.id))

    def trial(self, revision: CheckInRevision) -> CheckInTrial:
        """How a revision goes: the four weeks before it, and as many days since."""
        span, log, day = timedelta(days=LOOKED_BACK), self._cues().log, revision.day
        until = revision.decided_on or self._ledger.today
        name = revision.check_in
        return CheckInTrial(
            revision,
            opened(log, name, day - span, day - _DAY),
            opened(log, name, day, min(until, day + span)),
            is_in_force(revision, self.of(name)),
        )

    def trials(self, check_in: CheckIn) -> list[CheckInTrial]:
        """The revisions of a check-in that wait for a word, as they go."""
        waiting = [self.trial(each) for each in self.all(check_in) if each.decided is None]
        return [trial for trial in waiting if trial.in_force]

    def trial_to_decide(self) -> CheckInTrial | None:
        """A revision that has had its chances and waits for a word; None while there is none."""
        put_off, today = self._ledger.store.draft(_TRIALS) or {}, self._ledger.today
        for revision in self.all():
            asked = put_off.get(str(revision.id))
            is_asked = asked is not None and today - date.fromisoformat(asked) < _LATER
            if revision.decided is not None or is_asked:
                continue
            if (trial := self.trial(revision)).is_ready:
                return trial
        return None

    def put_off_trial(self, revision: CheckInRevision) -> None:
        """Not now: the question comes again in two weeks."""
        store = self._ledger.store
        saved = store.draft(_TRIALS) or {}
        store.save_draft(_TRIALS, saved | {str(revision.id): self._ledger.today.isoformat()})

    def _settle(self, check_in: CheckIn, routine: Routine) -> None:
        held = self._ledger.settings
        wanted = with_routine(held, check_in, routine)
        if wanted != held:
            self._ledger.save_settings(wanted)

    def follow(self, step: Step) -> None:
        """What an undo or redo changed holds for the settings, unless they were set since."""
        for touched in self._ledger.store.touched_by(step.seq):
            if touched.record is not CheckInRevision:
                continue
            held = next((r for r in self.all() if r.id == touched.key["id"]), None)
            known = held or self._ledger.store.last_known(CheckInRevision, touched.key)
            if known is None:
                continue
            is_held = held is not None and held.decided is not Decision.BACK
            wanted, left = (known.after, known.before) if is_held else (known.before, known.after)
            now = self.of(known.check_in)
            if revised(now, left, known.kind) == now:
                self._settle(known.check_in, revised(now, wanted, known.kind))
