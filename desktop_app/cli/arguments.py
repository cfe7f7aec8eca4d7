"""What may be typed after `kept`: each topic adds its own commands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib import import_module
from typing import Any, Final, NoReturn

from desktop_app import __version__
from desktop_app.cli.typed import marked, shown
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem

_WIDTH: Final = 80
_HELP: Final = {"-h", "--help"}
_TOPICS: Final = {
    "promising": ("add", "promises", "pause"),
    "logging": ("log", "note", "reflect", "undo", "redo"),
    "showing": ("today", "entries"),
    "counting": ("evidence", "patterns"),
    "keeping": ("strategies",),
    "reviewing": ("review",),
    "cueing": ("cues", "hold"),
    "sharing": ("share",),
    "moving": ("import", "export", "demo"),
    "safekeeping": ("backup", "backups", "restore"),
    "health": ("check",),
    "passphrase": ("passphrase",),
    "erasing": ("erase",),
}
"""Each topic is a module beside this one with `add_commands`; only what is asked for is loaded."""


def parse(typed: Sequence[str]) -> argparse.Namespace:
    """What was typed after `kept`; Problem for what is not in the grammar."""
    # Not as the parser's own defaults: the parsers of the commands would bring them back again.
    flags = dict.fromkeys(("json", "quiet", "notify", "needs_no_diary"), False)
    usual = {"command": None, "data": None, **flags}
    return parser(_topics_of(typed)).parse_args(typed, argparse.Namespace(**usual))


def parser(topics: Iterable[str] = tuple(_TOPICS)) -> argparse.ArgumentParser:
    """The grammar of these topics' commands; the whole without."""
    shared = _shared_options()
    whole: argparse.ArgumentParser = _Parser(
        prog="kept",
        description=shown(marked("Tiny promises, kept. Without a command the window opens.")),
        parents=[shared],
        allow_abbrev=False,
    )
    whole.add_argument(
        "--version",
        action="version",
        version=f"kept {__version__}",
        help=marked("print the version"),
    )
    whole.add_argument("--hidden", action="store_true", help=marked("start in the tray"))
    whole.add_argument("--answer", action="store_true", help=marked("answer the cues that wait"))
    commands = whole.add_subparsers(metavar="COMMAND", title=shown(marked("commands")))

    def command(name: str, run: Callable[..., Any], what: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name, help=what, description=shown(what), parents=[shared], allow_abbrev=False
        )
        sub.set_defaults(command=run)
        return sub

    for topic in topics:
        import_module(f"desktop_app.cli.{topic}").add_commands(command)
    return whole


def _topics_of(typed: Sequence[str]) -> Iterable[str]:
    """The topic of the command that is typed; all where it is no known one, or help is wanted."""
    words = (word for at, word in enumerate(typed) if typed[at - 1 : at] != ["--data"])
    named = next((word for word in words if not word.startswith("-")), None)
    if named is None and not _HELP & set(typed):
        return ()
    return [topic for topic, names in _TOPICS.items() if named in names] or _TOPICS


class _Formatter(argparse.HelpFormatter):
    def _get_help_string(self, action: argparse.Action) -> str | None:
        return shown(action.help) if action.help else None


class _Unseen(_Formatter):
    """What it says is shown to nobody: Python 3.14 loads `inspect` and its train for colours."""

    def _set_color(self, _color: bool) -> None:
        self._theme, self._decolor = _Uncoloured(), str


class _Uncoloured:
    def __getattr__(self, name: str) -> str:
        return ""


_UNSEEN: Final = _Unseen if sys.version_info[:2] == (3, 14) else _Formatter


class _Parser(argparse.ArgumentParser):
    """It is asked for its formatter at each argument: how wide the screen is, when it prints."""

    def __init__(self, **said: Any) -> None:
        super().__init__(**said, formatter_class=partial(_UNSEEN, width=_WIDTH))

    def format_help(self) -> str:
        """As wide as the screen is."""
        self.formatter_class = _Formatter
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Say it as every problem is said, with `--json` too."""
        words = translate(
            "Command",
            "{message}. See {program} --help.",
            message=message[:1].upper() + message[1:],
            program=self.prog,
        )
        raise Problem(USAGE, words)


def _shared_options() -> _Parser:
    """What may stand before a command as well as after it."""
    shared = _Parser(add_help=False)
    for flag, what in (
        ("--json", marked("print one JSON document")),
        ("--quiet", marked("print nothing")),
        ("--notify", marked("say it in a notification of the desktop, for keys and launchers")),
    ):
        shared.add_argument(flag, action="store_true", default=argparse.SUPPRESS, help=what)
    shared.add_argument(
        "--data", metavar="DIR", default=argparse.SUPPRESS, help=marked("the diary’s folder")
    )
    return shared
