"""`kept add`, `kept promises`, `kept pause`."""

from __future__ import annotations

from argparse import Namespace
from typing import Any
from uuid import uuid4

from desktop_app.cli.typed import day_of
from desktop_app.diary import Diary
from desktop_app.domain.promises import Cue, Promise, State, Terms
from desktop_app.domain.schedules import (
    Daily,
    Every,
    Once,
    PerWeek,
    Schedule,
    Weekdays,
    schedule_as_json,
)


def add(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Make a promise."""
    terms = Terms(
        uuid4(),
        day_of(diary, options.start),
        options.title,
        options.smaller,
        options.serves,
        options.anchor,
        _schedule(diary, options),
        tuple(Cue(uuid4().hex[:8], at=at) for at in options.at),
    )
    promise = diary.promises.add(terms, baseline=options.baseline)
    return {
        "text": f"Promised: {terms.title}.",
        "promise": str(promise.id),
        "title": terms.title,
    }


def promises(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """What is active, paused, resting."""
    listed = [_listed(diary, promise) for promise in diary.promises.all()]
    shown = [item for item in listed if item["state"] != State.ARCHIVED]
    lines = [_line(item) for item in shown]
    text = "\n".join(lines) or "No promises yet. Begin with one: kept add TITLE --smaller TEXT"
    return {"text": text, "promises": listed}


def pause(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Let nothing be due in a range of days."""
    promise = diary.promises.find(options.promise) if options.promise else None
    first, last = day_of(diary, options.first), day_of(diary, options.last)
    diary.promises.pause(first, last, promise.id if promise else None)
    whom = f"“{promise.terms[-1].title}”" if promise else "Everything"
    return {
        "text": f"{whom} is paused from {first} to {last}. It counts neither way.",
        "from": first.isoformat(),
        "to": last.isoformat(),
        "promise": str(promise.id) if promise else None,
    }


def _listed(diary: Diary, promise: Promise) -> dict[str, Any]:
    today = diary.today
    terms = promise.terms_on(today)
    return {
        "id": str(promise.id),
        "title": terms.title,
        "smaller": terms.smaller,
        "serves": terms.serves,
        "anchor": terms.anchor,
        "schedule": schedule_as_json(terms.schedule),
        "state": promise.state_on(today).value,
        "paused": promise.paused_on(today, diary.promises.pauses_for_all()),
        "baseline": promise.baseline,
    }


def _line(item: dict[str, Any]) -> str:
    marks = [word for word in ("baseline", "paused") if item[word]]
    if item["state"] == State.RESTING:
        marks.append("resting")
    extra = f" ({', '.join(marks)})" if marks else ""
    smaller = f" · smaller: {item['smaller']}" if item["smaller"] else ""
    return f"{item['title']}{extra}{smaller}"


def _schedule(diary: Diary, options: Namespace) -> Schedule:
    if options.days:
        return Weekdays(options.days)
    if options.times:
        return PerWeek(options.times)
    if options.every:
        return Every(options.every)
    return Once(day_of(diary, options.once)) if options.once else Daily()
