"""What the journeys of cues share: promises, another program, what became of every cue."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from tests.journeys.stage import Stage, until

LETTER: Final = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit

app = QApplication([])
field = QLineEdit()
field.setWindowTitle("A letter")
field.textChanged.connect(lambda words: Path(sys.argv[1]).write_text(words))
field.resize(400, 60)
field.show()
app.exec()
"""


def make_promises(stage: Stage, *promises: dict[str, Any]) -> None:
    """Import promises that are due daily in Berlin; each holds what is special about it."""
    document = {
        "kept": 1,
        "settings": {"day_ends_at": "03:00", "zone": "Europe/Berlin"},
        "promises": [
            {
                "id": str(UUID(int=number)),
                "schedule": {"kind": "daily"},
                "started_on": "2026-01-01",
                "state": "active",
                **held,
            }
            for number, held in enumerate(promises, start=1)
        ],
        "entries": [],
        "days": [],
        "trust": [],
    }
    file = stage.folder / "promises.json"
    file.write_text(json.dumps(document))
    stage.command("import", str(file))


def outcomes(stage: Stage) -> dict[str, str | None]:
    """What is said of each promise today."""
    due = json.loads(stage.command("today", "--json"))["due"]
    return {item["title"]: item["outcome"] for item in due}


def write_letter(stage: Stage) -> Path:
    """Another program that has the keyboard; what is typed there."""
    typed = stage.folder / "letter"
    typed.touch()
    stage.start("letter", [sys.executable, "-c", LETTER, str(typed)], LD_PRELOAD="")
    window = until(lambda: stage.windows("--name", "^A letter$"), "the letter")[0]
    stage.xdotool("windowactivate", "--sync", str(window))
    return typed


def cue_log(stage: Stage) -> list[tuple[str, str, str | None]] | None:
    """What became of every cue, in order: its promise or check-in, the state, and why."""
    file = Path(stage.env["KEPT_DATA"]) / "diary.db"
    if not file.exists():
        return None
    with closing(sqlite3.connect(file)) as database:
        watched = database.execute("SELECT 1 FROM setting WHERE name = 'cues_watched'").fetchone()
        told = database.execute(
            "SELECT coalesce((SELECT title FROM terms WHERE terms.promise = d.promise), cue),"
            " state, why FROM delivery AS d WHERE coalesce(why, '') <> 'new' ORDER BY seq"
        ).fetchall()
    return told if watched else None


def watch(stage: Stage) -> None:
    """Start Kept in the tray and wait until it looks after cues."""
    stage.kept("--hidden")
    until(lambda: cue_log(stage) is not None, "Kept watching")


def use_notifications(stage: Stage) -> None:
    """As the user chooses them in Settings."""
    file = Path(stage.env["XDG_CONFIG_HOME"]) / "kept" / "machine.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"notifications": True}))
