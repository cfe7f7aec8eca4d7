"""What may be typed after `kept`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date, time
from typing import Any

from desktop_app import __version__
from desktop_app.cli import logging, moving, promising, showing

Command = Callable[..., Any]
_DATES = "YYYY-MM-DD, today or yesterday"


def parser() -> argparse.ArgumentParser:
    """The whole grammar of the command."""
    shared = argparse.ArgumentParser(add_help=False)
    for flag, what in (("--json", "print one JSON document"), ("--quiet", "print nothing")):
        shared.add_argument(flag, action="store_true", default=argparse.SUPPRESS, help=what)
    shared.add_argument(
        "--data", metavar="DIR", default=argparse.SUPPRESS, help="the diary's folder"
    )
    whole = argparse.ArgumentParser(
        prog="kept",
        description="Tiny promises, kept. Without a command the window opens.",
        parents=[shared],
    )
    whole.set_defaults(command=None, json=False, quiet=False, data=None)
    whole.add_argument("--version", action="version", version=f"kept {__version__}")
    whole.add_argument("--hidden", action="store_true", help="start in the tray")
    commands = whole.add_subparsers(metavar="COMMAND", title="commands")

    def command(name: str, run: Command, what: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=what, description=what, parents=[shared])
        sub.set_defaults(command=run)
        return sub

    _promises(command)
    _entries(command)
    _moving(command)
    return whole


def _promises(command: Callable[..., argparse.ArgumentParser]) -> None:
    add = command("add", promising.add, "make a promise")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--smaller", default="", metavar="TEXT", help="its smaller version")
    add.add_argument("--serves", default="", metavar="energy|relationship|goal|commitment|TEXT")
    add.add_argument("--anchor", default="", metavar="TEXT", help="its cue in words")
    add.add_argument("--at", type=clock_time, action="append", default=[], metavar="HH:MM")
    schedule = add.add_mutually_exclusive_group()
    schedule.add_argument("--daily", action="store_true", help="every day (the default)")
    schedule.add_argument("--days", type=weekdays, metavar="mon,wed,fri")
    schedule.add_argument("--times", type=within(7), metavar="N", help="per week")
    schedule.add_argument("--every", type=within(366), metavar="N", help="days")
    schedule.add_argument("--once", type=day, metavar="DATE")
    add.add_argument("--start", type=day, metavar="DATE", help=_DATES)
    add.add_argument("--baseline", action="store_true", help="the one all else returns to")
    command("promises", promising.promises, "what is active, paused, resting")
    pause = command("pause", promising.pause, "let nothing be due for a while")
    pause.add_argument("promise", metavar="PROMISE", nargs="?")
    pause.add_argument("--from", dest="first", type=day, required=True, metavar="DATE")
    pause.add_argument("--to", dest="last", type=day, required=True, metavar="DATE")


def _entries(command: Callable[..., argparse.ArgumentParser]) -> None:
    log = command("log", logging.log, "log a promise")
    log.add_argument("promise", metavar="PROMISE")
    outcome = log.add_mutually_exclusive_group()
    for flag in ("smaller", "missed", "skip"):
        outcome.add_argument(f"--{flag}", action="store_true")
    log.add_argument("--on", type=day, metavar="DATE", help=_DATES)
    log.add_argument("--time", type=clock_time, metavar="HH:MM")
    for feeling in ("before", "after"):
        log.add_argument(f"--{feeling}", type=within(5), metavar="1..5", help="1 heavy, 5 light")
    for role in ("tag", "helped", "hindered"):
        log.add_argument(f"--{role}", action="append", default=[], metavar="NAME")
    log.add_argument("--note", default="", metavar="TEXT")
    note = command("note", logging.note, "note the day's context")
    note.add_argument("--on", type=day, metavar="DATE", help=_DATES)
    note.add_argument("--tag", action="append", default=[], metavar="NAME")
    note.add_argument("--nothing", action="store_true", help="nothing of note")
    reflect = command("reflect", logging.reflect, "three questions about a log")
    reflect.add_argument("promise", metavar="PROMISE")
    reflect.add_argument("--on", type=day, metavar="DATE", help=_DATES)
    for answer in ("what-helped", "what-nearly-stopped", "adjust", "lesson"):
        reflect.add_argument(f"--{answer}", metavar="TEXT")
    command("undo", logging.undo, "take back the last change")
    command("redo", logging.redo, "repeat what was taken back")
    command("today", showing.today, "what is due and what is logged")
    entries = command("entries", showing.entries, "the entries of a range of days")
    entries.add_argument("--from", dest="first", type=day, metavar="DATE", help=_DATES)
    entries.add_argument("--to", dest="last", type=day, metavar="DATE", help=_DATES)
    entries.add_argument("--promise", metavar="P")


def _moving(command: Callable[..., argparse.ArgumentParser]) -> None:
    bring = command("import", moving.bring_in, "bring in what another program recorded")
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--format", metavar="NAME", help="default: recognised by its content")
    bring.add_argument("--dry-run", action="store_true", help="say what would come in")
    export = command("export", moving.export, "write the diary to a file")
    export.add_argument("file", metavar="FILE|-")
    export.add_argument("--format", choices=("json", "csv"), default="json")
    demo = command("demo", moving.demo, "a made-up diary of a year, to look around in")
    demo.add_argument("folder", metavar="DIR")
    demo.set_defaults(needs_no_diary=True)


class Spoken(str):
    """A date as typed: today and yesterday are the user's days, known once the diary is open."""

    __slots__ = ()


def day(text: str) -> Spoken:
    """A date of the command line; ArgumentTypeError where it is none."""
    if text not in ("today", "yesterday"):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            raise argparse.ArgumentTypeError(f"“{text}” is no date ({_DATES})")
        try:
            date.fromisoformat(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"“{text}” is no date: {error}") from error
    return Spoken(text)


def clock_time(text: str) -> time:
    """A wall time HH:MM."""
    if not re.fullmatch(r"\d\d:\d\d", text):
        raise argparse.ArgumentTypeError(f"“{text}” is no time (HH:MM)")
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no time (HH:MM)") from error


def weekdays(text: str) -> frozenset[int]:
    """Days of the week by their English names, 1 = Monday."""
    names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    try:
        return frozenset(names.index(name.strip().lower()[:3]) + 1 for name in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}”: write days as mon,wed,fri") from error


def within(most: int) -> Callable[[str], int]:
    """A whole number from 1 to `most`."""

    def number(text: str) -> int:
        if not text.isdigit() or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 to {most}")
        return int(text)

    return number
