"""Whoever asks Kept to end as soon as its window is there is heard, like anybody later."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ASKED_AT_THE_FIRST_PAINT = """
import os, signal, sys
from desktop_app import __main__
__main__.ready_qt()
from desktop_app import app
settle = app._Run._settle
def ask_first(run, **how):
    os.kill(os.getpid(), signal.SIGTERM)
    settle(run, **how)
app._Run._settle = ask_first
sys.exit(__main__.main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to leave on")
@pytest.mark.parametrize("how", [[], ["--hidden"]], ids=["window", "hidden"])
def test_it_ends_well(tmp_path: Path, how: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASKED_AT_THE_FIRST_PAINT, "--data", str(tmp_path), *how],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
