"""Kept's own JSON document: everything a diary holds, written as it is gone through."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date, time
from typing import Any, Final, TextIO

from desktop_app.domain.entries import DayContext, Entry, Tag, TrustRating
from desktop_app.domain.incoming import Contents
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise, Terms
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Revision
from desktop_app.domain.routines import CheckInRevision, Routine
from desktop_app.domain.schedules import schedule_as_json
from desktop_app.domain.settings import Settings
from desktop_app.domain.strategies import Strategy, Use
from desktop_app.exchange.exporters.kept_friends import LISTS

VERSION: Final = 1

_WORDS: Final = (
    "size", "note", "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows",
)  # fmt: skip


def write(contents: Contents, out: TextIO, today: date) -> None:
    """Write the document to `out`; memory does not grow with the number of entries or days."""
    settings = settings_json(contents.settings or Settings(), contents.pauses)
    out.write(f'{{"kept": {VERSION},\n "settings": {_text(settings)},\n')
    _write_array(out, "promises", (promise_json(promise, today) for promise in contents.promises))
    out.write(",\n")
    _write_array(out, "entries", (entry_json(entry) for entry in contents.entries))
    out.write(",\n")
    _write_array(out, "days", (day_json(day) for day in contents.days))
    out.write(",\n")
    _write_array(out, "trust", (trust_json(rating) for rating in contents.trust))
    out.write(",\n")
    _write_array(out, "revisions", (revision_json(revision) for revision in contents.revisions))
    out.write(",\n")
    _write_array(out, "day_sizes", (size_json(size) for size in contents.sizes))
    out.write(",\n")
    _write_array(out, "strategies", (strategy_json(each) for each in contents.strategies))
    out.write(",\n")
    _write_array(out, "strategy_uses", (use_json(use) for use in contents.uses))
    for name, (kind, as_json) in LISTS.items():
        out.write(",\n")
        _write_array(out, name, (as_json(one) for one in contents.friends if type(one) is kind))
    out.write(",\n")
    _write_array(out, "reviews", (review_json(review) for review in contents.reviews))
    out.write(",\n")
    _write_array(out, "check_ins", (check_in_json(revision) for revision in contents.check_ins))
    out.write("}\n")


def settings_json(settings: Settings, pauses: Iterable[Pause]) -> dict[str, Any]:
    """The settings with the pauses for all."""
    values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    written = {
        name: _clock(value) if isinstance(value, time) else value for name, value in values.items()
    }
    return {**written, "pauses": [_pause_json(pause) for pause in pauses]}


def promise_json(promise: Promise, today: date) -> dict[str, Any]:
    """A promise: the fields on top are those of `today`, `terms` hold what changed since when."""
    written: dict[str, Any] = {"id": str(promise.id)} | terms_json(promise.terms_on(today))
    written |= {
        "started_on": promise.started_on.isoformat(),
        "ended_on": promise.ended_on.isoformat() if promise.ended_on else None,
        "state": promise.state_on(today).value,
        "baseline": promise.baseline,
        "position": promise.position,
        "pauses": [_pause_json(pause) for pause in promise.pauses if not pause.rest],
        "rests": [_pause_json(pause) for pause in promise.pauses if pause.rest],
    }
    history = list(_history(promise.terms))
    if len(history) > 1 or promise.terms[0].from_day != promise.started_on:
        written["terms"] = history
    return written


def terms_json(terms: Terms) -> dict[str, Any]:
    """What a promise asks for."""
    return {
        "title": terms.title,
        "smaller": terms.smaller,
        "serves": terms.serves,
        "anchor": terms.anchor,
        "times": [_clock(cue.at) for cue in terms.cues if cue.kind is CueKind.TIME and cue.at],
        "cues": [cue_json(cue) for cue in terms.cues],
        "planned_part": terms.planned_part,
        "schedule": schedule_as_json(terms.schedule),
    }


def cue_json(cue: Cue) -> dict[str, Any]:
    """A cue; what its kind does not use is left out."""
    written: dict[str, Any] = {
        "id": cue.id,
        "kind": cue.kind.value,
        "at": _clock(cue.at) if cue.at else None,
        "zone": cue.zone,
        "over_quiet": cue.over_quiet,
    }
    if cue.check_in is not None:
        written["check_in"] = cue.check_in
    if cue.after is not None:
        written["after"] = str(cue.after)
    if cue.minutes:
        written["minutes"] = cue.minutes
    return written


def entry_json(entry: Entry) -> dict[str, Any]:
    """An entry with all that was noted about it."""
    return {
        "promise": str(entry.promise),
        "day": entry.day.isoformat(),
        "outcome": entry.outcome.value,
        "logged_at": entry.logged_at.isoformat(),
        "done_at": _clock(entry.done_at) if entry.done_at else None,
        "zone": entry.zone,
        "planned_part": entry.planned_part,
        "context_when": entry.context_when,
        "before": entry.before,
        "after": entry.after,
        "tags": [_tag_json(tag) for tag in entry.tags],
    } | {name: getattr(entry, name) for name in _WORDS}


def day_json(context: DayContext) -> dict[str, Any]:
    """A day's context; `noted` is there when not everything was noted at once."""
    written: dict[str, Any] = {
        "day": context.day.isoformat(),
        "noted_at": context.answered_at and context.answered_at.isoformat(),
        "context": [noted.name for noted in context.noted],
        "feeling": context.feeling,
        "note": context.note,
    }
    if any(noted.at.isoformat() != written["noted_at"] for noted in context.noted):
        written["noted"] = [
            {"name": noted.name, "at": noted.at.isoformat()} for noted in context.noted
        ]
    return written


def trust_json(rating: TrustRating) -> dict[str, Any]:
    """A rating of felt trust."""
    return {
        "day": rating.day.isoformat(),
        "expect_next_10": rating.expect_next_10,
        "felt": rating.felt,
    }


def revision_json(revision: Revision) -> dict[str, Any]:
    """A change to a promise, with what there was before and after it."""
    return {
        "id": str(revision.id),
        "promise": str(revision.promise),
        "day": revision.day.isoformat(),
        "kind": revision.kind.value,
        "before": _dated(revision.before),
        "after": _dated(revision.after),
        "reason": revision.reason,
        "decided": revision.decided,
        "decided_on": revision.decided_on.isoformat() if revision.decided_on else None,
    }


def size_json(size: DaySize) -> dict[str, Any]:
    """What a promise asks for on one day alone."""
    return {"promise": str(size.promise), "day": size.day.isoformat(), "words": size.words}


def strategy_json(strategy: Strategy) -> dict[str, Any]:
    """A strategy in the user's words."""
    return {
        "id": str(strategy.id),
        "day": strategy.day.isoformat(),
        "name": strategy.name,
        "what": strategy.what,
        "when": list(strategy.when),
        "promises": [str(promise) for promise in strategy.promises],
    }


def use_json(use: Use) -> dict[str, Any]:
    """One use of a strategy."""
    return {
        "strategy": str(use.strategy),
        "promise": str(use.promise),
        "day": use.day.isoformat(),
    }


def review_json(review: Review) -> dict[str, Any]:
    """What was said to a week."""
    return {
        "week": review.week.isoformat(),
        "day": review.day.isoformat(),
        "note": review.note,
        "helped": review.helped,
        "gap": str(review.gap) if review.gap else None,
        "hard": review.hard,
        "adjusted": str(review.adjusted) if review.adjusted else None,
    }


def check_in_json(revision: CheckInRevision) -> dict[str, Any]:
    """A change to a check-in, with what there was before and after it."""
    return {
        "id": str(revision.id),
        "check_in": revision.check_in.value,
        "day": revision.day.isoformat(),
        "kind": revision.kind.value,
        "before": _routine_json(revision.before),
        "after": _routine_json(revision.after),
        "reason": revision.reason,
        "decided": revision.decided,
        "decided_on": revision.decided_on.isoformat() if revision.decided_on else None,
    }


def _routine_json(routine: Routine) -> dict[str, Any]:
    at = _clock(routine.at) if routine.at else None
    return {"at": at, "shows": routine.shows.value, "weekday": routine.weekday}


def _dated(terms: Terms) -> dict[str, Any]:
    return {"from": terms.from_day.isoformat(), **terms_json(terms)}


def _history(all_terms: tuple[Terms, ...]) -> Iterator[dict[str, Any]]:
    before: dict[str, Any] = {}
    for terms in all_terms:
        held = terms_json(terms)
        changed = {name: value for name, value in held.items() if before.get(name, ...) != value}
        if "times" in changed or "cues" in changed:
            changed |= {"times": held["times"], "cues": held["cues"]}
        yield {"from": terms.from_day.isoformat(), **changed}
        before = held


def _pause_json(pause: Pause) -> dict[str, Any]:
    return {
        "id": str(pause.id),
        "from": pause.first.isoformat(),
        "to": pause.last.isoformat() if pause.last else None,
    }


def _tag_json(tag: Tag) -> dict[str, Any]:
    written = {"name": tag.name, "role": tag.role.value}
    return written | {"when": tag.when.value} if tag.when else written


def _write_array(out: TextIO, name: str, items: Iterator[dict[str, Any]]) -> None:
    out.write(f' "{name}": [')
    separator = "\n"
    for item in items:
        out.write(separator + _text(item))
        separator = ",\n"
    out.write("]")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _clock(at: time) -> str:
    return at.isoformat("minutes") if not (at.second or at.microsecond) else at.isoformat()
