"""The man page kept.1, from the very grammar that the command is parsed with."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from desktop_app import __version__
from desktop_app.cli.arguments import parser

_HEAD = """.TH KEPT 1 "" "Kept {version}" "User Commands"
.SH NAME
kept \\- tiny promises, and honest evidence of keeping them
.SH SYNOPSIS
.B kept
[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]
.SH DESCRIPTION
Without a command the window opens, or the one that runs comes forward. Every command does what the
window does, works with and without it, and takes \\fB\\-\\-json\\fR, \\fB\\-\\-quiet\\fR,
\\fB\\-\\-data\\fR \\fIDIR\\fR and \\fB\\-\\-help\\fR.
.SH OPTIONS
"""
_TAIL = """.SH EXIT STATUS
0 when done, 1 when the machine refuses (with a sentence), 2 when the call is off, 3 when no
promise, or several, match.
.SH ENVIRONMENT
.TP
.B KEPT_DATA
The folder of the diary, instead of the usual one.
.SH FILES
.TP
.I ~/.local/share/kept/diary.db
The diary; its backups are in \\fIbackups\\fR beside it. Removing the program leaves them as they
are.
.TP
.I ~/.config/kept/machine.json
What belongs to this machine: window place, theme, language.
"""


def manual_page() -> str:
    """The page in the language of man."""
    grammar = parser()
    lines = [_HEAD.format(version=__version__).rstrip("\n"), *_options(grammar), ".SH COMMANDS"]
    commands = next(a for a in grammar._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001
    for name, command in commands.choices.items():
        lines += [f".SS kept {_plain(name)}", _plain(_sentence(command.description or ""))]
        lines += _options(command)
    return "\n".join((*lines, _TAIL))


def _options(grammar: argparse.ArgumentParser) -> Iterator[str]:
    """What one command takes; what all of them take is said once, above."""
    for action in grammar._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction) or action.dest == "help":  # noqa: SLF001
            continue
        if action.dest in {"json", "quiet", "data"} and not grammar.prog.endswith("kept"):
            continue
        words = [f"\\fB{_plain(name)}\\fR" for name in action.option_strings]
        if action.nargs != 0:
            words.append(f"\\fI{_plain(_value(action))}\\fR")
        yield f".TP\n{' '.join(words)}\n{_plain(action.help or '')}"


def _value(action: argparse.Action) -> str:
    if action.choices:
        return "|".join(map(str, action.choices))
    name = action.metavar or action.dest.upper()
    return name if isinstance(name, str) else " ".join(name)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")


def _plain(text: str) -> str:
    """Text as it is: no command of man's, hyphens that can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text
