"""Kept at the keyboard: real keys alone, and what they are on as a screen reader says it."""

from __future__ import annotations

from typing import Final

from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, until

_STEPS: Final = 80
_BETWEEN_KEYS_MS: Final = "40"


class Keyboard:
    """Types and presses; it never touches the mouse."""

    def __init__(self, stage: Stage, reader: ScreenReader) -> None:
        self._stage, self._reader = stage, reader

    def press(self, *keys: str) -> None:
        """Press these one after the other, as xdotool names them."""
        self._stage.xdotool("key", "--delay", _BETWEEN_KEYS_MS, *keys)

    def write(self, words: str) -> None:
        """Type words."""
        self._stage.xdotool("type", "--delay", _BETWEEN_KEYS_MS, words)

    def window(self, name: str) -> None:
        """Wait until the window of that name takes the keys."""
        until(lambda: self._stage.windows("--name", name), f"the window {name}")
        until(lambda: self._stage.windows("--name", name)[-1:] == self._active(), f"{name} active")

    def gone(self, name: str) -> None:
        """Wait until the window of that name is gone."""
        until(lambda: not self._stage.windows("--name", name), f"{name} gone")

    def hear(self, words: str) -> None:
        """Wait until something is read that begins so."""
        self._reader.hear(words)

    def hear_no_more(self, words: str) -> None:
        """Wait until nothing is read that begins so."""
        until(lambda: not self._reader.says(words), f"no “{words}”")

    def away_from(self, words: str) -> None:
        """Wait until the keyboard is on something else."""
        until(lambda: not self._reader.focused().startswith(words), f"away from {words}")

    def go_to(self, words: str, by: str = "Tab") -> None:
        """Press `by` until the keyboard is on what is named so, or begins so."""
        passed: list[str] = []
        for _step in range(_STEPS):
            if passed and passed[-1].startswith(words):
                return
            self.press(by)
            passed.append(self._reader.focused())
        raise AssertionError(f"{by} does not come to {words}: {passed}")

    def choose(self, opens: str, *keys: str) -> None:
        """Open a menu by the key `opens` and take what these keys take in it."""
        before = len(self._shown())
        self.press(opens)
        until(lambda: len(self._shown()) > before, "the menu")
        self.press(*keys)

    def find(self, words: str) -> None:
        """Take the first that the palette finds."""
        self.press("ctrl+k")
        until(lambda: self._stage.windows("--name", "^Find$"), "the palette")
        self.write(words)
        self.press("Return")
        self.gone("^Find$")

    def _active(self) -> list[int]:
        return [int(self._stage.xdotool("getactivewindow"))]

    def _shown(self) -> list[int]:
        return self._stage.windows("--pid", str(self._stage.running["kept"].pid))
