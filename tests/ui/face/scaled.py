"""Every scene on a screen of 3840 × 2160 at a scale: python -m tests.ui.face.scaled 3 week long.

A process of its own, as Qt reads the scale once. Tells the faults, and exits with 1 where there are
any.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from tests.gallery.face import face
from tests.gallery.scenes import DIALOGS, PAGES, POPUPS
from tests.ui.face.pseudo import spoken
from tests.ui.face.test_geometry import NARROW, found

_SCREEN: Final = {"name": "wide", "x": 0, "y": 0, "width": 3840, "height": 2160, "dpr": 1}


def main(scale: str, state: str, words: str) -> int:
    """How many scenes have a fault, 1 at most."""
    with tempfile.TemporaryDirectory() as scratch:
        screen = Path(scratch, "screen.json")
        dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
        screen.write_text(json.dumps({"screens": [_SCREEN | dots]}), encoding="utf-8")
        os.environ["QT_SCALE_FACTOR"] = scale
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        app = QApplication(sys.argv[:1])
        app.setQuitOnLastWindowClosed(False)
        appearance = Appearance(app, Look(SchemeChoice.LIGHT, reduced_motion=True))
        language = nullcontext() if words == "plain" else spoken(words, app)
        with language, face(state, Path(scratch), appearance) as made:
            made.size = NARROW
            made.window.resize(*NARROW)
            wrong = found(made, (*PAGES, *DIALOGS, *POPUPS))
    for name, faults in wrong.items():
        sys.stdout.write("\n  ".join([name, *faults]) + "\n")
    return min(len(wrong), 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
