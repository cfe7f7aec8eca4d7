"""A home for imports, and what a plan says in a few words."""

from datetime import date
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from desktop_app.domain.days import DayRule
from desktop_app.domain.entries import Entry
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise
from desktop_app.exchange.importers import formats
from desktop_app.exchange.importers.arriving import Home

BERLIN: Final = Home(DayRule(ZoneInfo("Europe/Berlin")), "Europe/Berlin", date(2026, 11, 23))
PEER_DATA: Final = Path(__file__).parents[3] / "shared" / "peer-data"


def titled(incoming: Incoming, title: str) -> Promise:
    """The one promise of that title."""
    (found,) = (promise for promise in incoming.promises if promise.terms[0].title == title)
    return found


def entries_of(incoming: Incoming, title: str) -> dict[date, Entry]:
    """The entries of the one promise of that title, by day."""
    own = titled(incoming, title).id
    return {entry.day: entry for entry in incoming.entries if entry.promise == own}


def outcomes_of(incoming: Incoming, title: str) -> dict[str, str]:
    """Day and outcome of the one promise of that title, as words."""
    return {
        day.isoformat(): entry.outcome.value for day, entry in entries_of(incoming, title).items()
    }


def said(incoming: Incoming) -> list[str]:
    """What is left out, in English."""
    return [str(phrase) for phrase in incoming.left_out]


def refusal_of(path: Path, name: str | None = None) -> str:
    """The sentence with which the file is refused; empty when it makes a plan."""
    try:
        incoming = formats.read(path, BERLIN, name)
        for entry in incoming.entries:
            assert entry.day.year < 2201
        assert all(promise.terms for promise in incoming.promises)
        assert all(isinstance(str(phrase), str) for phrase in incoming.left_out)
    except Problem as problem:
        return str(problem)
    return ""
