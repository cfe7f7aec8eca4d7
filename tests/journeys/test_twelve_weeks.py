"""Twelve weeks are lived in the real window, and the journal afterwards tells that story."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from tests.journeys.stage import Stage, until

LONG_S = 900.0
STORY = (
    "2026-01-05: Write a page: You promised: Every day, when the kettle boils: write a page.",
    "2026-01-17: Write a page. Kept.",
    "2026-01-18: You looked back on the week. “Week 2 is told.”",
    "2026-01-23: Paused: nothing was due.",
    "2026-01-26: Write a page. Not kept. in the way: time. in the way: energy. Lesson: On late",
    "2026-01-27: Write a page. Not kept.",
    "2026-01-28: Write a page. Not kept.",
    "2026-01-29: Write half a page: “Write half a page” in place of “Write a page”. “Long days",
    "2026-01-29: Write half a page. Kept.",
    "2026-01-31: Write half a page: A strategy kept. “Shorter on tired evenings”",
    "2026-02-04: Write half a page: You kept that change.",
    "2026-02-05: Write half a page: Used: Shorter on tired evenings.",
    "2026-02-05: Write half a page. Kept at its smaller size.",
    "2026-02-09: Write half a page: Its anchor: before opening mail. “Mornings are quiet”",
    "2026-02-16: Write half a page: You kept that change.",
    "Text one friend: You promised: Every day: text one friend.",
    "2026-03-23: Write half a page: It went by itself, and began to rest.",
    "2026-03-29: You looked back on the week. “Week 12 is told.”",
)


def test_twelve_weeks_and_the_journal_tells_them(bare: Stage) -> None:
    folder = Path(bare.env["KEPT_DATA"])
    life = bare.start("life", [sys.executable, "-m", "tests.journeys.twelve_weeks", str(folder)])
    until(lambda: life.poll() is not None, "twelve weeks", LONG_S)
    said = (bare.folder / "life.log").read_text(encoding="utf-8")
    assert life.returncode == 0, said[-4000:]
    journal: list[str] = json.loads((folder / "journal.json").read_text(encoding="utf-8"))

    at = -1
    for event in STORY:
        found = [n for n, line in enumerate(journal) if event in line and n > at]
        assert found, f"not told after {journal[at]!r}: {event!r}"
        at = found[0]
    assert sum("You looked back on the week." in line for line in journal) == 12
    assert len(list((folder / "pictures").iterdir())) > 20
    _the_command_tells_the_same(bare)


def _the_command_tells_the_same(stage: Stage) -> None:
    (strategy,) = json.loads(stage.command("strategies", "tired", "--json"))["strategies"]
    assert (strategy["used"], strategy["kept_after"]) == (1, 1)
    listed = stage.command("promises")
    assert re.search(r"Write half a page.*rest", listed)
    kept = json.loads(stage.command("entries", "--json"))["entries"]
    assert sum(entry["outcome"] == "missed" for entry in kept) == 3
