"""The installed bundle's start and memory, against bare programs and others, as ratios in one run.

    python -m tests.benchmarks.bundle dist/kept [--rounds 25] [--other "vorta" --other "anki"]

A start ends when the first window has been painted. Qt itself says so on its standard error, in any
program and without a hand in it; it is asked for few words, as a window of many parts would pay for
each. The programs take turns, each with a cache of its own (Kept keeps there what is of one Qt) and
ended as at the end of a session. Where other work takes the machine's time, the processor's time is
what to go by: it is told beside the rest. Needs Xvfb, openbox and tint2, as the journeys do.
"""

from __future__ import annotations

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.benchmarks.speed import BARE_TRAY, EMPTY_WINDOW, Row, memory
from tests.journeys.stage import Stage, end, stage, until
from tests.journeys.tray import icon_place

_PAINTED: Final = "Flushing"
_LOUD: Final = {"QT_LOGGING_RULES": "qt.widgets.painting.debug=true", "QT_LOGGING_TO_CONSOLE": "1"}
_KEPT: Final = (sys.executable, "-m", "desktop_app")


def main() -> None:
    """Measure everything and print one table."""
    options = _options()
    bundle = str((options.bundle / "kept").absolute())
    with (
        tempfile.TemporaryDirectory(prefix="kept-") as scratch,
        stage(Path(scratch), "tint2") as opened,
    ):
        opened.command("add", "Drink a glass of water", "--smaller", "One sip", "--baseline")
        rows = _starts(opened, bundle, options.other, options.rounds)
        rows += _memories(opened, bundle)
    print("| what | measured | at most | met | figures |\n| --- | --- | --- | --- | --- |")
    print("\n".join(map(str, rows)))


def _starts(opened: Stage, bundle: str, others: Sequence[str], rounds: int) -> list[Row]:
    commands = {
        "empty": (sys.executable, "-c", EMPTY_WINDOW, "0"),
        "bundle": (bundle,),
        "environment": _KEPT,
        **{other: tuple(shlex.split(other)) for other in others},
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _round in range(rounds + 1):
        for name, command in commands.items():
            cache = opened.folder / f"cache of {Path(name).name}"
            cache.mkdir(mode=0o700, exist_ok=True)
            times[name].append(_until_painted(opened, command, XDG_CACHE_HOME=str(cache)))
    # The first round fills the caches. The least is what the machine's other work adds nothing to.
    return [
        row
        for at, unit in enumerate(("ms", "ms of the processor"))
        for row in _rows(
            {name: [both[at] for both in seen[1:]] for name, seen in times.items()}, unit
        )
    ]


def _rows(times: dict[str, list[float]], unit: str) -> list[Row]:
    print({name: round(statistics.median(seen)) for name, seen in times.items()}, f"median, {unit}")
    least = {name: min(seen) for name, seen in times.items()}
    empty, bundle, environment, *others = least
    return [
        Row(
            "bundle: first painted window against an empty one",
            least[bundle],
            least[empty],
            unit,
            1.6,
        ),
        Row("bundle against the environment", least[bundle], least[environment], unit, 1.05),
        *(
            Row(f"{Path(o).name} against an empty window", least[o], least[empty], unit, 99)
            for o in others
        ),
    ]


def _until_painted(opened: Stage, command: Sequence[str], **variables: str) -> tuple[float, float]:
    """The time that passed, and the processor's, in ms."""
    env = opened.env | _LOUD | variables
    started = time.monotonic()
    with subprocess.Popen(
        command, env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as program:
        assert program.stderr is not None
        try:
            if not any(_PAINTED in line for line in map(bytes.decode, program.stderr)):
                raise RuntimeError(f"{command} ended without a window")
            return 1000 * (time.monotonic() - started), _processor_ms(program.pid)
        finally:
            end(program)


def _processor_ms(program: int) -> float:
    """What the program and its threads have used so far, to the tick of the system's clock."""
    fields = Path(f"/proc/{program}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return 1000 * sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def _memories(opened: Stage, bundle: str) -> list[Row]:
    bare = opened.start("bare", [sys.executable, "-c", BARE_TRAY])
    least = memory(bare)
    end(bare)
    end(_in_the_tray(opened, bundle))  # the diary, not left cleanly so far, is looked through once
    kept = memory(_in_the_tray(opened, bundle))
    return [Row("bundle: memory in the tray against a bare tray", kept, least, "MB", 1.35)]


def _in_the_tray(opened: Stage, bundle: str) -> subprocess.Popen[bytes]:
    running = opened.start("kept", [bundle, "--hidden"])
    until(lambda: icon_place(opened), "the tray icon")
    return running


def _options() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("bundle", type=Path, help="the folder that `dev.py bundle` made")
    reader.add_argument("--rounds", type=int, default=25)
    reader.add_argument(
        "--other", action="append", default=[], help="another program to compare with"
    )
    return reader.parse_args()


if __name__ == "__main__":
    main()
