"""The machine's clock and zone: what `app` and `cli` pass on as `Now`."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LINK: Final = Path("/etc/localtime")
"""On nearly every Unix, into the folder of zones and to the one that holds."""
_ZONES: Final = "zoneinfo/"


def system_now() -> datetime:
    """The present instant, aware, in the system's zone (UTC where that is unknown)."""
    return datetime.now(system_zone())


def system_zone() -> ZoneInfo:
    """The system's zone as it was read last."""
    try:
        return ZoneInfo(_zone_name() or str(UTC))
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(str(UTC))


def read_zone_anew() -> None:
    """Look where the machine is now: people travel while a program runs."""
    _zone_name.cache_clear()
    if (tzlocal := sys.modules.get("tzlocal")) is not None:
        with suppress(ZoneInfoNotFoundError, ValueError):
            tzlocal.reload_localzone()


@cache
def _zone_name() -> str | None:
    if not os.environ.get("TZ"):
        with suppress(OSError):
            _, is_zone, name = _LINK.readlink().as_posix().rpartition(_ZONES)
            if is_zone:
                return name
    import tzlocal  # noqa: PLC0415 (it knows every other way, and takes a start's tenth to load)

    found: str | None = tzlocal.get_localzone_name()
    return found
