"""`kept evidence`, `kept patterns`."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Kept, days_ago


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
    assert lines[0] == "You keep about 9 of 10"
    assert lines[2].startswith("Read: about 9 of 10 (")


def test_evidence_as_of_a_past_day(read: Kept) -> None:
    then = read("evidence", "--as-of", days_ago(20), "--json").json
    assert (then["as_of"], then["overall"]["chances"]) == (days_ago(20), 4)
    assert then["overall"]["estimate"] is None
    assert read("evidence", "--as-of", "soon").code == 2


def test_patterns_of_a_short_diary_say_that_it_is_not_enough(read: Kept) -> None:
    found = read("patterns", "--json").json
    assert found["patterns"] == []
    assert found["smallest_visible"] is None
    assert read("patterns").out == (
        "Not enough yet: a pattern needs 10 answered days with a thing, and 10 without it.\n"
    )


def test_a_pattern_is_told_with_its_evidence(kept: Kept, tmp_path: Path) -> None:
    made_up = str(tmp_path / "made-up")
    assert kept("demo", made_up).code == 0
    (pattern,) = kept("--data", made_up, "patterns", "--json").json["patterns"]
    assert (pattern["name"], pattern["direction"]) == ("slept badly", "hinders")
    first, last = kept("--data", made_up, "patterns").out.splitlines()
    assert first.startswith("On days with “slept badly” you keep your promises less often: ")
    assert "would have shown by now" in last
    before = (date.fromisoformat(pattern["first_shown"]) - timedelta(days=1)).isoformat()
    assert not kept("--data", made_up, "patterns", "--as-of", before, "--json").json["patterns"]
