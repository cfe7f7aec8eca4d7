"""Where the tray icon is, for the real mouse; what its menu says, over the bus."""

from __future__ import annotations

from tests.journeys.stage import Stage, until

Place = tuple[int, int]

_PLAIN = 8
_LEAST, _MOST = 16, 64
"""An icon is no smaller than this: an empty tray is a sliver. And no larger: that is a window."""


def icon_place(stage: Stage) -> Place:
    """The middle of Kept's icon, whichever kind of host shows it."""
    criteria = ("--class", "Wrapper") if "xfce4-panel" in stage.running else ("--class", "kept")

    def look() -> Place | None:
        for window in stage.windows(*criteria):
            x, y, width, height = stage.geometry(window)
            is_icon = _LEAST <= width <= _MOST and _LEAST <= height <= _MOST
            if is_icon and _colours(stage, window) > _PLAIN:
                return x + width // 2, y + height // 2
        return None

    found = until(look, "the tray icon")
    assert found is not None
    return found


def _colours(stage: Stage, window: int) -> int:
    """How many colours the window shows: a ring has many, an empty tray hardly any."""
    return int(stage.run("sh", "-c", f"import -window {window} png:- | identify -format %k -"))


def open_quick_log(stage: Stage) -> tuple[int, int, int, int]:
    """Click the icon; where the quick log stands."""
    stage.click(*icon_place(stage))
    window = until(lambda: stage.windows("--name", "quick log"), "the quick log")[0]
    return stage.geometry(window)
