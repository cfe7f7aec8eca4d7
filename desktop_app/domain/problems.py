"""What can go wrong for a user, as a sentence: what happened, what is safe, what to do now."""

from __future__ import annotations

from typing import Final

from desktop_app.domain.phrases import Phrase

USAGE: Final = "usage"
NO_SUCH_PROMISE: Final = "no_such_promise"
SEVERAL_PROMISES: Final = "several_promises"
NO_SUCH_FRIEND: Final = "no_such_friend"
ENVIRONMENT: Final = "environment"
LOCKED: Final = "locked"


class Problem(Exception):
    """Raised for anything the user can understand and act on; `kind` is stable for `--json`."""

    def __init__(self, kind: str, phrase: Phrase) -> None:
        super().__init__(str(phrase))
        self.kind = kind
        self.phrase = phrase


class Stopped(Exception):
    """The user, or the end of the program, asked a long piece of work to stop."""
