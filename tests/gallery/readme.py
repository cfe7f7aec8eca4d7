"""Makes the picture of the README: the real window and tray on a virtual screen.

python -m tests.gallery.readme docs/pictures/kept.png
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from tests.journeys.stage import Stage, stage, until
from tests.journeys.tray import open_quick_log
from tests.journeys.wall_clock import WallClock

_SIZE = "1240x820"
_MORNING = "2026-03-16 10:20:00"
_EMPTY_SCREEN, _GROUND = "#000000", "#cfcabf"
_FIRST_DONE = (50, 106)
_SETTLE_S = 1.5


def main(path: Path) -> None:
    """Draw a made-up year as a user would see it on a Monday morning."""
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder), size=_SIZE) as opened:
        WallClock(opened).set(_MORNING)
        opened.command("demo", opened.env["KEPT_DATA"])
        _settings(opened)
        opened.kept()
        window = until(lambda: opened.windows("--name", "^Kept$"), "the window")[0]
        opened.xdotool("windowmove", str(window), "60", "40")
        opened.xdotool("windowsize", str(window), "960", "700")
        time.sleep(_SETTLE_S)
        x, y, width, _height = open_quick_log(opened)
        opened.click(x + width - _FIRST_DONE[0], y + _FIRST_DONE[1])
        time.sleep(_SETTLE_S)
        path.parent.mkdir(parents=True, exist_ok=True)
        opened.picture(path)
        opened.run("mogrify", "-fill", _GROUND, "-opaque", _EMPTY_SCREEN, str(path.absolute()))


def _settings(opened: Stage) -> None:
    settings = opened.folder / "config/kept/machine.json"
    settings.parent.mkdir(mode=0o700, exist_ok=True)
    settings.write_text(json.dumps({"scheme": "light", "reduced_motion": True}), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
