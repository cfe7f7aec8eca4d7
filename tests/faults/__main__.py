"""`python -m tests.faults [--short]`: do every fault, print one table."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.faults.scenes import Tally, long_form, short_form

_HEAD = (
    "| Fault | rounds | acknowledged | of it gone | backups gone | claimed and not so"
    " | files not whole | silent | what the user read |\n|---|---|---|---|---|---|---|---|---|"
)


def row(tally: Tally) -> str:
    """One line of the table."""
    if tally.left_out:
        return f"| {tally.fault} | left out: {tally.left_out} | | | | | | | |"
    said = "<br>".join(sorted({_generally(words) for words in tally.said})) or "nothing amiss"
    return (
        f"| {tally.fault} | {tally.rounds} | {tally.acknowledged} | {tally.lost}"
        f" | {tally.backups_lost} | {tally.claimed} | {tally.unsound} | {tally.silent} | {said} |"
    )


def _generally(words: str) -> str:
    """A sentence without the places and days of this run."""
    parts = ("…" if "/" in part or part[:2] == "20" else part for part in words.split())
    return " ".join(parts)


def main(arguments: list[str]) -> int:
    """Run the faults; 1 when one of them took or claimed anything."""
    good = True
    print(_HEAD, flush=True)
    for scene in short_form() if "--short" in arguments else long_form():
        with tempfile.TemporaryDirectory() as folder:
            tally = scene(Path(folder))
        good = good and tally.is_good
        print(row(tally), flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
