"""The `kept` command. Loads Qt only to open the window or to draw."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.cli.arguments import parser
from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.problems import NO_SUCH_PROMISE, SEVERAL_PROMISES, USAGE, Problem
from desktop_app.storage.store import Store

_EXITS = {USAGE: 2, NO_SUCH_PROMISE: 3, SEVERAL_PROMISES: 3}


def run(argv: Sequence[str] | None = None) -> int | argparse.Namespace:
    """Carry out the command line. Returns the exit code, or the options when a window is wanted."""
    options = parser().parse_args(argv)
    if options.command is None:
        return options
    try:
        answer = _answer(options)
    except Problem as problem:
        _complain(problem, as_json=options.json)
        return _EXITS.get(problem.kind, 1)
    except BrokenPipeError:
        return 1
    _say(answer, options)
    return int(answer.get("exit", 0)) if isinstance(answer, dict) else 0


def data_folder(options: argparse.Namespace) -> Path:
    """The folder of the diary that the options, the environment or the platform name."""
    return Path(options.data) if options.data else paths.data_folder()


def open_diary(folder: Path) -> Diary:
    """The diary in `folder`, made when there is none yet."""
    store = Store.open(paths.database_file(folder), paths.backups_folder(folder), datetime.now(UTC))
    return Diary(store, system_now)


def _answer(options: argparse.Namespace) -> Any:
    if getattr(options, "needs_no_diary", False):
        return options.command(options)
    diary = open_diary(data_folder(options))
    try:
        return options.command(diary, options)
    finally:
        diary.store.close()


def _say(answer: Any, options: argparse.Namespace) -> None:
    """Print the answer: a dict's `text` for people, or the dict itself as JSON."""
    if answer is None:
        return
    if options.json:
        document = {"kept": 1} | {k: v for k, v in answer.items() if k not in ("text", "exit")}
        print(json.dumps(document, ensure_ascii=False, indent=1))
    elif answer.get("text") and not options.quiet:
        print(answer["text"])


def _complain(problem: Problem, *, as_json: bool) -> None:
    if as_json:
        error = {"kind": problem.kind, "message": str(problem)}
        print(json.dumps({"kept": 1, "error": error}, ensure_ascii=False))
    else:
        print(problem, file=sys.stderr)
