"""What a repair says: what is there, what is not, and what nobody can know."""

import sqlite3
from datetime import date
from pathlib import Path

from desktop_app import cli
from desktop_app.cli.repairs import not_back_json, repair_told
from desktop_app.domain.safety import Doubt, Gone
from desktop_app.storage.salvage import Salvaged

FIRST, LAST = date(2025, 11, 3), date(2025, 11, 9)


def told(*gone: Gone, doubt: Doubt | None = None) -> list[str]:
    """Its lines; the first says what is there, the last where the damaged file is."""
    return str(repair_told(Salvaged(90, 8, 2, gone, doubt), Path("aside.db"))).splitlines()


def test_where_all_came_back_it_says_so() -> None:
    there, none, kept = told()
    assert there.startswith("Repaired: 100 entries are there, 8 of them out of the history and 2")
    assert none == "No entry is missing."
    assert kept == "The damaged file is kept as aside.db."


def test_it_says_how_many_did_not_come_back_and_of_which_days() -> None:
    _there, *gone, _kept = told(Gone("Water", 9, FIRST, LAST), Gone(None, 1, LAST, LAST))
    assert gone == [
        "10 did not come back:",
        "• Water: 9, between 2025-11-03 and 2025-11-09",
        "• a promise that is gone as well: 2025-11-09",
    ]


def test_many_promises_are_counted() -> None:
    _there, *gone, _kept = told(*[Gone(f"Promise {n}", 1, FIRST, FIRST) for n in range(8)])
    assert gone[-2:] == ["• Promise 4: 2025-11-03", "• and of 3 other promises"]


def test_what_cannot_be_known_is_not_none() -> None:
    _there, count, _water, doubt, _kept = told(
        Gone("Water", 9, FIRST, LAST), doubt=Doubt(FIRST, LAST)
    )
    assert count == "9, at least, did not come back:"
    assert doubt.startswith("Whether there were others between 2025-11-03 and 2025-11-09 cannot")
    _there, doubt, _kept = told(doubt=Doubt())
    assert doubt.startswith("Whether there were others cannot be known")


def test_a_program_reads_the_same() -> None:
    salvaged = Salvaged(1, 0, 0, (Gone("Water", 9, FIRST, LAST),), Doubt())
    assert not_back_json(salvaged) == {
        "entries": 9,
        "promises": [{"title": "Water", "entries": 9, "first": "2025-11-03", "last": "2025-11-09"}],
        "may_be_more": True,
    }


def test_who_stumbles_over_a_damaged_page_is_told_what_to_type() -> None:
    said = str(cli.as_problem(sqlite3.DatabaseError("database disk image is malformed")))
    assert said.endswith("kept check --repair.")
    assert "repair" not in str(cli.as_problem(sqlite3.OperationalError("disk I/O error")))
