"""Real files of other programs, where they are at hand."""

from datetime import date

import pytest

from desktop_app.domain.incoming import Incoming
from desktop_app.domain.schedules import Daily, PerWeek
from desktop_app.exchange.importers import formats
from tests.exchange.conftest import BERLIN, PEER_DATA, entries_of, outcomes_of

pytestmark = pytest.mark.skipif(not PEER_DATA.is_dir(), reason="the real files are not here")


def read(name: str) -> Incoming:
    return formats.read(PEER_DATA / name, BERLIN)


def test_loop() -> None:
    incoming = read("loop.db")

    assert len(incoming.promises) == 9
    first = incoming.promises[0]
    assert (first.terms[0].title, first.terms[0].schedule) == ("Wake up early", PerWeek(3))
    days = outcomes_of(incoming, "Wake up early")
    assert (days["2016-03-14"], days["2016-03-16"]) == ("kept", "kept")
    assert "2016-03-17" not in days
    assert sum(1 for _ in incoming.entries) == 164


def test_tickmate() -> None:
    incoming = read("tickmate.db")

    assert [promise.terms[0].title for promise in incoming.promises][2] == "Vegan"
    days = outcomes_of(incoming, "Vegan")
    assert {days[day] for day in ("2016-01-24", "2016-02-05", "2016-03-18")} == {"kept"}
    assert "2016-03-14" not in days


def test_habitbull() -> None:
    incoming = read("habitbull.csv")

    assert len(incoming.promises) == 4
    first = incoming.promises[0].terms[0]
    assert (first.title, first.schedule) == ("Breed dragons", Daily())
    assert first.serves.startswith("with love and fire")
    days = entries_of(incoming, "Breed dragons")
    assert days[date(2016, 3, 18)].note == "text"
    assert days[date(2016, 3, 19)].outcome == "kept"
    assert date(2016, 3, 20) not in days
