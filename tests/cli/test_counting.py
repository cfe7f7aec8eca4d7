"""`kept evidence`, `kept patterns`."""

import json
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Kept, days_ago

PROMISES = ("6f8d1d0a-6f0e-4b5e-9d0c-3a8a4f6c1b01", "6f8d1d0a-6f0e-4b5e-9d0c-3a8a4f6c1b02")


def test_evidence_of_a_new_diary(kept: Kept) -> None:
    found = kept("evidence", "--json").json
    assert (found["kept"], found["as_of"], found["promises"]) == (1, days_ago(0), [])
    assert (found["overall"]["estimate"], found["overall"]["chances"]) == (None, 0)
    assert kept("evidence").out.splitlines() == [
        "Not enough yet (0 of 5).",
        "Returning after a miss: not enough yet.",
    ]


@pytest.fixture
def read(kept: Kept) -> Kept:
    """A promise kept for three weeks, but for the last Sunday."""
    kept("add", "Read", "--start", days_ago(23))
    for n in range(24):
        kept("log", "read", "--on", days_ago(n), *(["--missed"] if n == 3 else []))
    return kept


def test_evidence_of_three_weeks(read: Kept) -> None:
    (promise,) = read("evidence", "--json").json["promises"]
    figure = promise["reliability"]
    assert (promise["title"], figure["chances"], figure["unrecorded"]) == ("Read", 24, 0)
    assert 0.75 < figure["low"] < figure["estimate"] < figure["high"] < 1
    assert figure["full_size"] == figure["estimate"]
    assert (figure["interval"], figure["range"], figure["changed"]) == (0.8, None, False)
    assert promise["return"]["next"] is None
    assert promise["return"]["misses"] == 1
    lines = read("evidence").out.splitlines()
    assert lines[0] == "You keep about 9 in 10 (8 to 10)."
    assert lines[2].startswith("Read: about 9 of 10 (")


def test_what_days_without_a_word_leave_open_is_said(kept: Kept) -> None:
    kept("add", "Read", "--start", days_ago(40))
    for n in range(30, 42):
        kept("log", "read", "--on", days_ago(n))
    words = "You keep between 2 and 10 of 10, depending on the days without a word."
    assert kept("evidence").out.splitlines()[0] == words
    assert f"Read: {words}" in kept("evidence").out
    assert f"  {words}" in kept("review", "--week", days_ago(0)).out


def test_few_chances_are_told_as_a_range(kept: Kept) -> None:
    kept("add", "Read", "--start", days_ago(5))
    for n in range(6):
        kept("log", "read", "--on", days_ago(n))
    words = "You keep between 7 and 10 of 10, as far as one can say."
    assert f"Read: {words}" in kept("evidence").out
    assert f"  {words}" in kept("review", "--week", days_ago(0)).out


def test_evidence_as_of_a_past_day(read: Kept) -> None:
    then = read("evidence", "--as-of", days_ago(20), "--json").json
    assert (then["as_of"], then["overall"]["chances"]) == (days_ago(20), 4)
    assert then["overall"]["estimate"] is None
    assert read("evidence", "--as-of", "soon").code == 2


def test_evidence_as_of_a_day_between_words_from_before_the_start(kept: Kept) -> None:
    kept("add", "Read", "--start", days_ago(2))
    for n in (60, 30):
        kept("log", "read", "--on", days_ago(n))
    (then,) = kept("evidence", "--as-of", days_ago(50), "--json").json["promises"]
    assert then["reliability"]["chances"] == 1
    assert kept("review", "--week", days_ago(60)).out.splitlines()[1] == "Kept 1 of 1."


def test_patterns_of_a_short_diary_say_that_it_is_not_enough(read: Kept) -> None:
    found = read("patterns", "--json").json
    assert found["patterns"] == []
    assert found["smallest_visible"] is None
    assert read("patterns").out == (
        "Not enough yet: a pattern needs 10 answered days with a thing, and 10 without it.\n"
    )


def half_a_year() -> dict[str, Any]:
    """A document to import: after a bad night, noted in the morning, much less is kept."""
    dice = random.Random(3)
    days, entries = [], []
    for n in range(182, 0, -1):
        bad = dice.random() < 0.35
        noted = {"noted_at": f"{days_ago(n)}T07:10:00+01:00", "context": ["slept badly"] * bad}
        days.append({"day": days_ago(n), **noted})
        for promise in PROMISES:
            outcome = "kept" if dice.random() < (0.35 if bad else 0.9) else "missed"
            at = f"{days_ago(n)}T12:00:00+01:00"
            entry = {"promise": promise, "day": days_ago(n), "outcome": outcome, "logged_at": at}
            entries.append({**entry, "zone": "Europe/Berlin"})
    promises = [
        {"id": promise, "title": title, "schedule": {"kind": "daily"}, "started_on": days_ago(182)}
        for promise, title in zip(PROMISES, ("Read", "Walk"), strict=True)
    ]
    return {"kept": 1, "promises": promises, "entries": entries, "days": days}


def test_a_pattern_is_told_with_its_evidence(kept: Kept, tmp_path: Path) -> None:
    file = tmp_path / "half a year.json"
    file.write_text(json.dumps(half_a_year()))
    assert kept("import", str(file)).code == 0
    (pattern,) = kept("patterns", "--json").json["patterns"]
    assert (pattern["name"], pattern["direction"]) == ("slept badly", "hinders")
    assert pattern["promise"] is None
    first, last = kept("patterns").out.splitlines()
    assert first.startswith("On days with “slept badly” you keep your promises less often: ")
    assert first.endswith(f"Shown since {pattern['first_shown']}.")
    assert "would have shown by now" in last
    shown = date.fromisoformat(pattern["first_shown"])
    for day, names in ((shown, ["slept badly"]), (shown - timedelta(days=1), [])):
        then = kept("patterns", "--as-of", day.isoformat(), "--json").json["patterns"]
        assert [each["name"] for each in then] == names
