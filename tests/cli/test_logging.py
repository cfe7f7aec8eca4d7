"""`kept log`, `kept note`, `kept reflect`, `kept undo`, `kept redo`."""

from itertools import pairwise

import pytest

from tests.cli.conftest import Kept, days_ago


@pytest.fixture(autouse=True)
def promises(kept: Kept) -> None:
    start = ["--start", days_ago(3)]
    kept("add", "Drink a glass of water", "--smaller", "One sip", "--at", "08:00", *start)
    kept("add", "Lire à voix haute", "--times", "3", *start)


def entries(kept: Kept) -> list[dict[str, object]]:
    found: list[dict[str, object]] = kept("entries", "--json").json["entries"]
    return found


def test_log_says_one_line_of_fact(kept: Kept) -> None:
    said = kept("log", "drink")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Drink a glass of water: Kept. That is the first one.\n"
    assert kept("log", "DRINK A").out == "Drink a glass of water: Already kept. Nothing changed.\n"


def test_log_with_all_that_can_be_said(kept: Kept) -> None:
    said = kept(
        *("log", "lire a", "--smaller", "--on", "yesterday", "--time", "07:45", "--before", "2"),
        *("--after", "4", "--tag", "home", "--helped", "music", "--hindered", "slept badly"),
        *("--note", "Räume 東京", "--json"),
    )
    assert {k: said.json[k] for k in ("kept", "day", "outcome", "changed")} == {
        "kept": 1,
        "day": days_ago(1),
        "outcome": "kept_smaller",
        "changed": True,
    }
    (entry,) = entries(kept)
    assert entry["promise"] == said.json["promise"]
    expected = {
        "outcome": "kept_smaller",
        "day": days_ago(1),
        "done_at": "07:45",
        "zone": "Europe/Berlin",
        "logged_at": "2026-01-07T09:00:00+01:00",
        "before": 2,
        "after": 4,
        "note": "Räume 東京",
        "context_when": "after",
    }
    assert {name: entry[name] for name in expected} == expected
    assert entry["tags"] == [
        {"name": "home", "role": "context"},
        {"name": "music", "role": "helped"},
        {"name": "slept badly", "role": "hindered"},
    ]


@pytest.mark.parametrize(
    ("flag", "outcome"),
    [("--smaller", "kept_smaller"), ("--missed", "missed"), ("--skip", "skipped")],
)
def test_outcomes(kept: Kept, flag: str, outcome: str) -> None:
    kept("log", "drink", flag)
    assert [entry["outcome"] for entry in entries(kept)] == [outcome]


def test_logging_again_adds_to_what_was_noted(kept: Kept) -> None:
    kept("log", "drink", "--tag", "home", "--note", "Rain")
    kept("log", "drink", "--helped", "music", "--before", "3")
    (entry,) = entries(kept)
    assert (entry["note"], entry["before"]) == ("Rain", 3)
    assert len(entry["tags"]) == 2  # type: ignore[arg-type]


def test_a_skip_in_advance_and_nothing_else(kept: Kept) -> None:
    assert kept("log", "drink", "--on", "2026-01-08", "--skip").code == 0
    refused = kept("log", "drink", "--on", "2026-01-08")
    assert refused.code == 2
    assert refused.err.startswith("2026-01-08 is still to come, so nothing was logged.")


def test_the_days_context(kept: Kept) -> None:
    said = kept("note", "--tag", "slept badly", "--tag", "visitors", "--json").json
    assert said == {"kept": 1, "day": days_ago(0), "context": ["slept badly", "visitors"]}
    assert kept("note", "--on", "yesterday", "--nothing").out == (
        f"Noted for {days_ago(1)}: nothing of note.\n"
    )


@pytest.mark.parametrize("typed", [[], ["--tag", "x", "--nothing"], ["--tag", " "]])
def test_a_note_names_something_or_nothing(kept: Kept, typed: list[str]) -> None:
    assert kept("note", *typed).code == 2


def test_three_questions(kept: Kept) -> None:
    kept("log", "drink", "--missed", "--tag", "home")
    typed = ["--what-helped", "Tea", "--what-nearly-stopped", "A call", "--lesson", "Earlier"]
    assert kept("reflect", "drink", *typed).code == 0
    kept("reflect", "drink", "--adjust", "Before the phone")
    (entry,) = entries(kept)
    answers = ("what_helped", "what_nearly_stopped", "adjust", "lesson")
    assert [entry[name] for name in answers] == ["Tea", "A call", "Before the phone", "Earlier"]
    assert entry["tags"], "what was noted before stays"


def test_reflecting_needs_a_log_and_an_answer(kept: Kept) -> None:
    assert kept("reflect", "drink", "--lesson", "x").err.startswith("Nothing is logged for")
    kept("log", "drink")
    assert kept("reflect", "drink").code == 2


def test_undo_and_redo_say_what_they_did(kept: Kept) -> None:
    kept("log", "drink")
    assert kept("undo").out == f"Taken back: “Drink a glass of water”, kept on {days_ago(0)}.\n"
    assert entries(kept) == []
    assert kept("redo", "--json").json["done"] is True
    assert len(entries(kept)) == 1
    assert kept("redo").out == "There is nothing to repeat.\n"
    for _step in range(3):
        assert kept("undo").code == 0
    nothing = kept("undo", "--json")
    assert (nothing.code, nothing.json) == (0, {"kept": 1, "done": False})


def test_undo_tells_several_logs_of_a_day_apart(kept: Kept) -> None:
    for typed in ("", "--missed", "--skip", "--smaller", "--smaller --note sipped"):
        kept("log", "drink", *typed.split())
    today, title = days_ago(0), "“Drink a glass of water”"
    told = (
        f"what you noted on {title}, {today}.",
        f"{title}, kept at its smaller size on {today}.",
        f"{title}, skipped on {today}.",
        f"{title}, not kept on {today}.",
        f"{title}, kept on {today}.",
    )
    assert [kept("undo").out for _ in told] == [f"Taken back: {words}\n" for words in told]
    assert [kept("redo").out for _ in told] == [f"Done again: {words}\n" for words in told[::-1]]


def test_the_baseline_needs_no_name(kept: Kept) -> None:
    refused = kept("log", "--baseline")
    assert refused.code == 3
    assert refused.err == "There is no baseline now, so nothing was logged. Choose one in Kept.\n"
    kept("add", "Stretch", "--baseline")
    said = kept("log", "--baseline", "--smaller", "--json").json
    assert (said["title"], said["outcome"]) == ("Stretch", "kept_smaller")
    assert kept("log", "--baseline", "--missed").out.splitlines()[-1].startswith("One lesson")


@pytest.mark.parametrize("typed", [("log",), ("log", "drink", "--baseline")])
def test_a_log_names_one_promise(kept: Kept, typed: tuple[str, ...]) -> None:
    refused = kept(*typed)
    assert (refused.code, refused.err) == (2, "Name a promise, or say --baseline.\n")


def test_the_same_line_is_not_said_twice_in_a_row(kept: Kept) -> None:
    """Each command is a process of its own."""
    for title in ("Water", "Read", "Walk"):
        kept("add", title)
    lines = [
        kept("log", title, "--json").json["acknowledgement"] for title in ("wat", "rea", "wal")
    ]
    assert all(first != second for first, second in pairwise(lines)), lines
