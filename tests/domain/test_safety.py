"""The one thing to do: the most pressing first, nothing where all is well."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop_app.domain.safety import Act, Health, SecondPlaceState, advice

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=8)
WELL = Health((), NOW, NOW, 1_000_000, 50_000_000_000, has_passphrase=False)
AWAY = SecondPlaceState("/media/disk", is_there=False, newest=None)


@pytest.mark.parametrize(
    ("state", "act"),
    [
        ({}, Act.NOTHING),
        ({"faults": None}, Act.NOTHING),
        ({"newest_backup": None}, Act.BACK_UP),
        ({"newest_backup": LONG_AGO}, Act.BACK_UP),
        ({"newest_backup": LONG_AGO, "newest_change": LONG_AGO}, Act.NOTHING),
        ({"newest_backup": None, "newest_change": None}, Act.NOTHING),
        ({"second": AWAY}, Act.CONNECT),
        ({"second": replace(AWAY, is_there=True)}, Act.NOTHING),
        ({"free": 1000, "second": AWAY}, Act.MAKE_ROOM),
        ({"size": 30_000_000_000}, Act.MAKE_ROOM),
        ({"faults": ("page 3",), "free": 1000, "newest_backup": None}, Act.REPAIR),
    ],
)
def test_the_one_thing_to_do(state: dict[str, Any], act: Act) -> None:
    assert advice(replace(WELL, **state), NOW)[0] is act
