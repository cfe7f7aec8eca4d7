"""What argparse says of its own accord, in the language that is spoken."""

from __future__ import annotations

import argparse
from typing import Final

from desktop_app.domain.phrases import translate

_SAID: Final = (
    translate("Usage", "usage: "),
    translate("Usage", "options"),
    translate("Usage", "positional arguments"),
    translate("Usage", "show this help message and exit"),
    translate("Usage", "argument %(argument_name)s: %(message)s"),
    translate("Usage", "unrecognized arguments: %s"),
    translate("Usage", "the following arguments are required: %s"),
    translate("Usage", "one of the arguments %s is required"),
    translate("Usage", "not allowed with argument %s"),
    translate("Usage", "expected one argument"),
    translate("Usage", "expected at least one argument"),
    translate("Usage", "ignored explicit argument %r"),
    translate("Usage", "invalid choice: %(value)r (choose from %(choices)s)"),
    translate("Usage", "unknown parser %(parser_name)r (choices: %(choices)s)"),
)
_KNOWN: Final = {phrase.text: phrase for phrase in _SAID}


def speak_usage() -> None:
    """Let argparse ask here for its words; what it takes from gettext has no other door."""
    setattr(argparse, "_", _word)  # noqa: B010 (typeshed does not know the name)


def _word(text: str | None) -> str | None:
    return str(_KNOWN[text]) if text in _KNOWN else text
