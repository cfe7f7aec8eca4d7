"""What a step did, or did not have to do, as a sentence."""

from __future__ import annotations

from uuid import UUID

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Pause, Promise
from desktop_app.storage.store import Step, Touched

_MANY = 3
CHECK_IN_STEPS = ("revise-check-in", "decide-check-in")
"""The kinds of steps that the settings of a check-in follow."""


def step_sentence(ledger: Ledger, step: Step) -> Phrase:
    """What the step (of an undo or redo: its target) was about."""
    seq = step.target or step.seq
    kind = ledger.store.step_kind(seq)
    count = ledger.store.changes_in(seq)
    if kind == "import":
        return translate("Steps", "an import of %n record(s).", None, count)
    touched = ledger.store.touched_by(seq, _MANY)
    if kind == "review":
        week = touched[0].key["week"]
        return translate("Steps", "the review of the week of {week}.", week=week)
    if kind in {"note", "awry"}:
        day = touched[0].key["day"]
        return {
            "note": translate("Steps", "a note on {day}.", day=day),
            "awry": translate("Steps", "what you noted of the day {day}.", day=day),
        }[kind]
    of_itself = {
        "trust": translate("Steps", "this week’s two answers."),
        "order": translate("Steps", "the order of your promises."),
        "decide": translate("Steps", "your word on a change."),
        "strategy": translate("Steps", "what you kept as a strategy."),
        "strategy-gone": translate("Steps", "removing a strategy."),
        "strategy-use": translate("Steps", "using a strategy."),
        "revise-check-in": translate("Steps", "a change to a check-in."),
        "decide-check-in": translate("Steps", "your word on a change."),
        "friend": translate("Steps", "a change to your friends."),
        "conversation": translate("Steps", "a conversation with a friend."),
        "kind-words": translate("Steps", "a kind message."),
        "share": translate("Steps", "a line in the log of what you shared."),
        "unshare": translate("Steps", "erasing what you shared from the log."),
    }
    if kind == "log":
        return _about_log(ledger, seq, touched[0])
    return of_itself.get(kind) or _about_promise(ledger, kind, touched[0])


def already(entry: Entry) -> Phrase:
    """The answer to a log that changes nothing."""
    return {
        Outcome.KEPT: translate("Diary", "Already kept. Nothing changed."),
        Outcome.KEPT_SMALLER: translate(
            "Diary", "Already kept at its smaller size. Nothing changed."
        ),
        Outcome.MISSED: translate("Diary", "Already noted as not kept. Nothing changed."),
        Outcome.SKIPPED: translate("Diary", "Already skipped. Nothing changed."),
    }[entry.outcome]


def _about_log(ledger: Ledger, seq: int, touched: Touched) -> Phrase:
    title, day = _title(ledger, touched), touched.key["day"]
    outcome = ledger.store.outcome_set_by(seq)
    if outcome is None:
        return _about_promise(ledger, "reflect", touched)
    return {
        Outcome.KEPT: translate("Steps", "“{title}”, kept on {day}.", title=title, day=day),
        Outcome.KEPT_SMALLER: translate(
            "Steps", "“{title}”, kept at its smaller size on {day}.", title=title, day=day
        ),
        Outcome.MISSED: translate("Steps", "“{title}”, not kept on {day}.", title=title, day=day),
        Outcome.SKIPPED: translate("Steps", "“{title}”, skipped on {day}.", title=title, day=day),
    }[outcome]


def _about_promise(ledger: Ledger, kind: str, touched: Touched) -> Phrase:
    title = _title(ledger, touched)
    if touched.record is Entry and kind != "restore":
        day = touched.key["day"]
        if kind == "clear":
            return translate("Steps", "“{title}” on {day} made open.", title=title, day=day)
        return translate("Steps", "what you noted on “{title}”, {day}.", title=title, day=day)
    words = {
        "add": translate("Steps", "the promise “{title}”.", title=title),
        "restore": translate("Steps", "bringing back “{title}”.", title=title),
        "delete": translate("Steps", "deleting “{title}”.", title=title),
        "terms": translate("Steps", "a change to “{title}”.", title=title),
        "pause": translate("Steps", "a pause."),
        "day-size": translate("Steps", "the size of “{title}” for the day.", title=title),
        "rest": translate("Steps", "resting “{title}”.", title=title),
        "return": translate("Steps", "the return of “{title}”.", title=title),
        "archive": translate("Steps", "archiving “{title}”.", title=title),
        "baseline": translate("Steps", "the choice of the baseline."),
    }
    return words.get(kind, words["terms"])


def _title(ledger: Ledger, touched: Touched) -> str:
    owner = _owner(ledger, touched)
    for promise in ledger.promises():
        if promise.id == owner:
            return promise.terms[-1].title
    return ledger.store.last_title(owner) if owner else "…"


def _owner(ledger: Ledger, touched: Touched) -> UUID | None:
    """The promise that the record is about; a rest that is taken back is there no more."""
    own: UUID | None = touched.key.get("promise")
    if touched.record is Promise:
        own = touched.key["id"]
    elif touched.record is Pause:
        held = (pause for promise in ledger.promises() for pause in promise.pauses)
        known = ledger.store.last_known(Pause, touched.key)
        rest = next((pause for pause in held if pause.id == touched.key["id"]), known)
        own = rest.promise if rest else None
    return own
