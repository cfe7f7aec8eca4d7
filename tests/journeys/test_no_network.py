"""Kept uses no network at all: cut off from it, nothing is different."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.stage import Stage, until

_CUT_OFF = ("unshare", "-n")


def _kept(stage: Stage, *typed: str) -> str:
    return stage.run(*_CUT_OFF, sys.executable, "-m", "desktop_app", *typed)


def test_without_any_network_everything_goes_on(bare: Stage, tmp_path: Path) -> None:
    if subprocess.run([*_CUT_OFF, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets us cut nothing off")
    _kept(bare, "add", "Drink a glass of water", "--smaller", "One sip", "--baseline")
    bare.start("kept", [*_CUT_OFF, sys.executable, "-m", "desktop_app"])
    window = until(lambda: bare.windows("--name", "^Kept$"), "the window")[0]
    bare.xdotool("windowactivate", "--sync", str(window))
    bare.xdotool("key", "ctrl+k")
    until(lambda: bare.windows("--name", "^Find"), "the palette")
    bare.xdotool("type", "--delay", "30", "water smaller")
    bare.xdotool("key", "Return")

    def is_logged() -> bool:
        due = json.loads(_kept(bare, "today", "--json"))["due"]
        return bool(due[0]["outcome"] == "kept_smaller")

    until(is_logged, "the log")
    _kept(bare, "export", str(tmp_path / "out.json"))
    _kept(bare, "backup")
    assert "whole" in _kept(bare, "check")
