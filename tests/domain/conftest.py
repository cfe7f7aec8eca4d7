"""The zones of the tzdata package, whatever the machine's own say."""

import zoneinfo
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def zones_of_the_package() -> Iterator[None]:
    """The same as PYTHONTZPATH="": zone data differ by the year of a machine."""
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath(to=before)
    zoneinfo.ZoneInfo.clear_cache()
