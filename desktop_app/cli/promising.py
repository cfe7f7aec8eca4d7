"""`kept add`, `kept promises`, `kept pause`."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any
from uuid import uuid4

from desktop_app.cli.typed import (
    DATES,
    AddCommand,
    clock_time,
    day,
    day_of,
    marked,
    weekdays,
    within,
    words,
)
from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase, translate
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


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    make = command("add", add, marked("make a promise"))
    make.add_argument("title", metavar="TITLE", type=words)
    make.add_argument(
        "--smaller", type=words, default="", metavar="TEXT", help=marked("when it is hard")
    )
    make.add_argument(
        "--serves", type=words, default="", metavar="energy|relationship|goal|commitment|TEXT"
    )
    make.add_argument(
        "--anchor", type=words, default="", metavar="TEXT", help=marked("its cue in words")
    )
    make.add_argument("--at", type=clock_time, action="append", default=[], metavar="HH:MM")
    schedule = make.add_mutually_exclusive_group()
    schedule.add_argument("--daily", action="store_true", help=marked("every day (the default)"))
    schedule.add_argument("--days", type=weekdays, metavar="mon,wed,fri")
    schedule.add_argument("--times", type=within(7), metavar="N", help=marked("per week"))
    schedule.add_argument("--every", type=within(366), metavar="N", help=marked("days"))
    schedule.add_argument("--once", type=day, metavar="DATE")
    make.add_argument("--start", type=day, metavar="DATE", help=DATES)
    make.add_argument("--baseline", action="store_true", help=marked("the one all else returns to"))
    command("promises", promises, marked("what is active, paused, resting"))
    stop = command("pause", pause, marked("let nothing be due for a while"))
    stop.add_argument("promise", metavar="PROMISE", nargs="?", type=words)
    stop.add_argument("--from", dest="first", type=day, required=True, metavar="DATE", help=DATES)
    stop.add_argument("--to", dest="last", type=day, required=True, metavar="DATE", help=DATES)


def add(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Make a promise."""
    terms = Terms(
        uuid4(),
        _start(diary, options),
        options.title,
        options.smaller,
        options.serves,
        options.anchor,
        _schedule(diary, options),
        tuple(Cue(uuid4().hex[:8], at=at) for at in dict.fromkeys(options.at)),
    )
    promise = diary.promises.add(terms, baseline=options.baseline)
    return {
        "text": translate("Command", "Promised: {title}.", title=promise.terms[-1].title),
        "promise": str(promise.id),
        "title": promise.terms[-1].title,
    }


def promises(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """What is active, paused, resting."""
    listed = [_listed(diary, promise) for promise in diary.promises.all()]
    shown = [item for item in listed if item["state"] != State.ARCHIVED]
    nothing = translate("Command", "No promises yet. Begin with one: kept add TITLE --smaller TEXT")
    return {
        "text": "\n".join(str(_line(item)) for item in shown) or nothing,
        "promises": listed,
    }


def pause(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Let nothing be due in a range of days."""
    promise = diary.promises.find(options.promise) if options.promise else None
    first, last = day_of(diary, options.first), day_of(diary, options.last)
    diary.promises.pause(first, last, promise.id if promise else None)
    if promise:
        sentence = translate(
            "Command",
            "“{title}” is paused from {first} to {last}. It counts neither way.",
            title=promise.terms[-1].title,
            first=first,
            last=last,
        )
    else:
        sentence = translate(
            "Command",
            "Everything is paused from {first} to {last}. It counts neither way.",
            first=first,
            last=last,
        )
    return {
        "text": sentence,
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


def _line(item: dict[str, Any]) -> Phrase | str:
    line: Phrase | str = item["title"]
    if item["baseline"]:
        line = translate("Command", "{title} (baseline)", title=line)
    if item["state"] == State.RESTING:
        line = translate("Command", "{title} (resting)", title=line)
    elif item["paused"]:
        line = translate("Command", "{title} (paused)", title=line)
    if item["smaller"]:
        line = translate(
            "Command", "{title} · smaller: {smaller}", title=line, smaller=item["smaller"]
        )
    return line


def _start(diary: Diary, options: Namespace) -> date:
    """The day it begins; what is for one day begins by then."""
    start = day_of(diary, options.start)
    return min(start, day_of(diary, options.once)) if options.once else start


def _schedule(diary: Diary, options: Namespace) -> Schedule:
    if options.days:
        return Weekdays(options.days)
    if options.times:
        return PerWeek(options.times)
    if options.every:
        return Every(options.every)
    return Once(day_of(diary, options.once)) if options.once else Daily()
