"""Pictures of the whole face: python -m tests.gallery FOLDER [--only NAME …] [--scale 100 300]."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from tests.gallery.diaries import DIARIES
from tests.gallery.face import Face, face, settle
from tests.gallery.scenes import SCENES

_SCREEN: Final = (3840, 2160)
_SCALES: Final = ("100", "200")
_LARGEST: Final = "300"
_SCHEMES: Final = (SchemeChoice.LIGHT, SchemeChoice.DARK)


def main() -> None:
    """One process a scale, as Qt reads it once."""
    asked = _asked()
    if len(asked.scale) > 1:
        for scale in asked.scale:
            command = [sys.executable, "-m", "tests.gallery", *sys.argv[1:], "--scale", scale]
            subprocess.run(command, check=True)
        return
    os.environ["QT_SCALE_FACTOR"] = str(int(asked.scale[0]) / 100)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(asked.folder)}"
    os.environ["LC_ALL"] = "C.UTF-8"
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    appearance = Appearance(app, Look(SchemeChoice.LIGHT, reduced_motion=True))
    appearance.guard_words()
    for state in asked.diary:
        with tempfile.TemporaryDirectory() as folder, face(state, Path(folder), appearance) as made:
            for scheme in _SCHEMES:
                appearance.choose(Look(scheme, reduced_motion=True))
                for name in asked.only or SCENES:
                    file = f"{name}-{state}-{scheme.value}-{asked.scale[0]}.png"
                    _draw(made, name, asked.folder / file)


def _screen(folder: Path) -> Path:
    """A file that gives Qt a screen with room for every dialog, at twice its size too."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "screen.json"
    size = {"x": 0, "y": 0, "width": _SCREEN[0], "height": _SCREEN[1], "dpr": 1}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    file.write_text(json.dumps({"screens": [{"name": "gallery", **size, **dots}]}))
    return file


def _draw(made: Face, name: str, path: Path) -> None:
    shown = SCENES[name](made)
    if shown is not None:
        settle()
        shown.grab().save(str(path))
    made.put_back()


def _asked() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--only", nargs="+", choices=SCENES, metavar="NAME", default=())
    words.add_argument("--diary", nargs="+", choices=DIARIES, default=tuple(DIARIES))
    words.add_argument("--scale", nargs="+", choices=(*_SCALES, _LARGEST), default=_SCALES)
    return words.parse_args()


if __name__ == "__main__":
    main()
