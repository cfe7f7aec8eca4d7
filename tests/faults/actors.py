"""What writes while faults happen: each says what was acknowledged, line by line."""

from __future__ import annotations

import itertools
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_app import cli
from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.storage.safe import Safe
from desktop_app.storage.sql import disk_errors
from desktop_app.storage.store import Store

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ACTORS = ("window", "command", "backup")
LOGGING = ("window", "command", "diary")
_OUTCOMES = (Outcome.KEPT, Outcome.MISSED, Outcome.KEPT_SMALLER)


def now() -> datetime:
    """The one instant of the suite."""
    return NOW


def opened(folder: Path) -> Diary:
    """The diary in `folder`, as the window opens it."""
    return Diary(Store.open(folder / "diary.db", folder / "backups", NOW), now)


def act(actor: str, folder: Path, runtime: Path, out: Connection, seed: int) -> None:
    """Write until the end, saying on `out` what was done: promise, day, outcome."""
    _settle_in(folder, runtime)
    if actor == "window":
        from tests.faults.window import live

        live(folder, out.fileno(), seed)
    elif actor == "backup":
        _back_up(folder, out.fileno())
    else:
        _log(actor, folder, out.fileno(), random.Random(seed))


def _settle_in(folder: Path, runtime: Path) -> None:
    """A home of its own, without a desktop; what it complains of is not to be read here."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "KEPT_DATA"):
        os.environ.pop(name, None)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(folder / "home")
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={runtime}/no-bus"


def _back_up(folder: Path, out: int) -> None:
    while True:
        backup = Safe(folder / "diary.db", None, None, now).back_up("auto")
        os.write(out, f"backup {backup.path.name}\n".encode())


def _log(actor: str, folder: Path, out: int, dice: random.Random) -> None:
    """Log by the command line, or (`diary`) by the diary itself, which is faster."""
    diary = opened(folder)
    promise = diary.promises.find(actor)
    for _ in itertools.count():
        outcome = dice.choice(_OUTCOMES)
        day = NOW.date() - timedelta(days=dice.randrange(60))
        if actor == "command":
            _type(folder, promise, outcome, day.isoformat())
        else:
            words = Reflection(note="a line of words " * dice.randrange(20))
            diary.log(promise.id, outcome, day, reflection=words)
        os.write(out, f"{actor} {day} {outcome}\n".encode())


def _type(folder: Path, promise: Promise, outcome: Outcome, day: str) -> None:
    flags = {Outcome.KEPT: [], Outcome.MISSED: ["--missed"], Outcome.KEPT_SMALLER: ["--smaller"]}
    command = ["--data", str(folder), "--quiet", "log", str(promise.id), "--on", day]
    if cli.run([*command, *flags[outcome]]) != 0:
        raise SystemExit(1)


def a_few_steps(folder: Path, count: int) -> None:
    """Log `count` days and back up once, saying of each what a user would be told."""
    try:
        diary = opened(folder)
    except disk_errors(Problem, OSError) as error:
        print(f"closed {cli.as_problem(error)}", flush=True)
        return
    promise = diary.promises.find("diary")
    for n in range(count):
        day = diary.today - timedelta(days=n)
        try:
            diary.log(promise.id, Outcome.KEPT, day, reflection=Reflection(note="x" * 3000))
            print(f"diary {day} kept", flush=True)
        except Problem as problem:
            print(f"refused {day} {problem}", flush=True)
    try:
        path = Safe(folder / "diary.db", None, None, now).back_up("auto").path
        print(f"backup {path.name}", flush=True)
    except Problem as problem:
        print(f"no-backup {problem}", flush=True)


if __name__ == "__main__":
    a_few_steps(Path(sys.argv[1]), int(sys.argv[2]))
