"""The machine's clock and zone: what `app` and `cli` pass on as `Now`."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone_name


def system_now() -> datetime:
    """The present instant, aware, in the system's zone (UTC where that is unknown)."""
    return datetime.now(system_zone())


def system_zone() -> ZoneInfo:
    """The system's zone, read anew each time: people travel."""
    try:
        return ZoneInfo(get_localzone_name() or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(str(UTC))
