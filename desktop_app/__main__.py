"""The way in: `kept` and `python -m desktop_app`. A command, or else the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; open the window when it names no command. Returns the exit code."""
    os.umask(0o077)
    gc.disable()  # what is imported stays, so nobody needs to look for what could go
    from desktop_app import cli  # noqa: PLC0415 (while nothing is looked for)

    gc.freeze()
    gc.enable()
    wanted = cli.run(argv)
    if isinstance(wanted, int):
        return wanted
    from desktop_app.desktop.early_end import EarlyEnd  # noqa: PLC0415 (for the window alone)

    end = EarlyEnd()
    ready_qt()
    from desktop_app import app  # noqa: PLC0415 (as above)

    return app.run(wanted.data, end, hidden=wanted.hidden, answer=wanted.answer)


def ready_qt() -> None:
    """Load Qt, in the quickest way there is on this machine."""
    gc.disable()  # a start makes much and drops little; `app` lets it look again
    from desktop_app import paths  # noqa: PLC0415 (as above)
    from desktop_app.desktop.qt_code import load_qt  # noqa: PLC0415 (as above)

    load_qt(paths.cache_folder())


if __name__ == "__main__":
    sys.exit(main())
