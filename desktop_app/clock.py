"""The machine's clock and zone: what `app` and `cli` pass on as `Now`."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal


def system_now() -> datetime:
    """The present instant, aware, in the system's zone (UTC where that is unknown)."""
    return datetime.now(system_zone())


def system_zone() -> ZoneInfo:
    """The system's zone as it was read last."""
    try:
        return ZoneInfo(tzlocal.get_localzone_name() or str(UTC))
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(str(UTC))


def read_zone_anew() -> None:
    """Look where the machine is now: people travel while a program runs."""
    try:
        tzlocal.reload_localzone()
    except (ZoneInfoNotFoundError, ValueError):
        return
