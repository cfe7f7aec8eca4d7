"""A day with cues, from the night in which the clocks go back to the evening check-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from tests.journeys.cueing import cue_log, make_promises, outcomes, watch
from tests.journeys.login1 import Login1
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, end, until
from tests.journeys.wall_clock import WallClock

DONE, SMALLER, LATER, OPEN = "Done", "Smaller", "Later", "Open"
EVENING: Final = "Evening check-in"
_PROMISES: Final[tuple[dict[str, Any], ...]] = (
    {"title": "Lights out", "cues": [
        {"id": "c", "kind": "time", "at": "02:30", "over_quiet": True}]},
    {"title": "Stretch", "cues": [{"id": "c", "kind": "first_use"}]},
    {"title": "Water", "times": ["10:00"]},
    {"title": "Read", "smaller": "One line", "times": ["12:00"]},
    {"title": "Walk", "times": ["15:00"]},
)  # fmt: skip
_WALK: Final = "Walk, 15:00: Kept or the computer was off, or its clock was set"

Press = Callable[[str, str, Callable[[], object]], None]
"""`press(title, what, done)` says something of the cue of that title, until `done` is true."""


@dataclass(frozen=True)
class Day:
    """Whatever the cues come by; `snoozes` are the times at which Read comes again over lunch."""

    stage: Stage
    clock: WallClock
    login1: Login1
    reader: ScreenReader
    press: Press
    snoozes: tuple[str, ...]

    def live(self) -> None:
        """Live it, and see that everything became of it that the rules say."""
        self.clock.set("2026-10-25 01:00:00")
        make_promises(self.stage, *_PROMISES)
        self._the_clocks_go_back()
        self._the_morning()
        self._read_after_lunch()
        self._asleep_in_the_afternoon()
        self._the_evening_check_in()
        assert cue_log(self.stage) == _as_the_rules_say(len(self.snoozes))
        assert outcomes(self.stage) == {
            "Lights out": None,
            "Stretch": "kept",
            "Water": "kept",
            "Read": "kept_smaller",
            "Walk": None,
        }

    def _the_clocks_go_back(self) -> None:
        watch(self.stage)
        self.clock.strike("2026-10-25 02:30:00")
        self._answer("Lights out", DONE)
        self.clock.strike("2026-10-25 02:30:00", second_time=True)
        end(self.stage.running["kept"])

    def _the_morning(self) -> None:
        self.clock.set("2026-10-25 09:40:00")
        self.stage.kept("--hidden")
        until(lambda: len(self._log) > 2, "what passed while Kept was off")
        self.clock.strike("2026-10-25 09:40:46")
        self._answer("Stretch", DONE)
        self.clock.strike("2026-10-25 10:00:00")
        self._answer("Water", DONE)

    def _read_after_lunch(self) -> None:
        self.clock.strike("2026-10-25 12:00:00")
        for number, again in enumerate(self.snoozes, start=1):
            self.press("Read", LATER, partial(self._has_snoozed, number))
            self.clock.strike(f"2026-10-25 {again}:00")
        self._answer("Read", SMALLER)

    def _asleep_in_the_afternoon(self) -> None:
        self.clock.set("2026-10-25 14:30:00")
        self.login1.sleep()
        self.clock.set("2026-10-25 16:45:00")
        self.login1.wake()
        until(lambda: ("Walk", "passed", "late") in self._log, "the walk that passed")

    def _the_evening_check_in(self) -> None:
        self.clock.strike("2026-10-25 20:00:00")
        self.press(EVENING, OPEN, lambda: ("evening", "answered", "logged") in self._log)
        until(lambda: self.reader.says(_WALK), "the evening check-in that lists the walk")
        assert [name for name in self.reader.names() if ": Kept or the" in name] == [_WALK]

    def _answer(self, title: str, what: str) -> None:
        self.press(title, what, lambda: (title, "answered", "logged") in self._log)

    def _has_snoozed(self, times: int) -> bool:
        return self._log.count(("Read", "snoozed", None)) == times

    @property
    def _log(self) -> list[tuple[str, str, str | None]]:
        return cue_log(self.stage) or []


def _as_the_rules_say(snoozes: int) -> list[tuple[str, str, str | None]]:
    return [
        ("Lights out", "shown", None),
        ("Lights out", "answered", "logged"),
        ("morning", "passed", "late"),
        ("Stretch", "shown", None),
        ("Stretch", "answered", "logged"),
        ("Water", "shown", None),
        ("Water", "answered", "logged"),
        *[("Read", "shown", None), ("Read", "snoozed", None)] * snoozes,
        ("Read", "shown", None),
        ("Read", "answered", "logged"),
        ("Walk", "passed", "late"),
        ("review", "passed", "late"),
        ("evening", "shown", None),
        ("evening", "answered", "logged"),
    ]
