"""`kept import`, `kept export`, `kept demo`."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from tests.cli.conftest import Ended, Kept, days_ago


@pytest.fixture
def document(kept: Kept, tmp_path: Path) -> Path:
    """A diary of two promises as Kept's own JSON."""
    kept("add", "Drink", "--smaller", "One sip", "--baseline", "--at", "08:00")
    kept("add", "Read", "--times", "3")
    kept("log", "drink", "--note", "Räume 東京", "--tag", "home")
    kept("note", "--tag", "slept badly")
    kept("pause", "read", "--from", "2026-02-01", "--to", "2026-02-07")
    path = tmp_path / "kept.json"
    assert kept("export", str(path)).code == 0
    return path


@pytest.fixture
def other(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Kept:
    """The command in another, empty diary."""

    def run(*typed: str) -> Ended:
        code = cli.run(["--data", str(tmp_path / "other"), *typed])
        assert isinstance(code, int)
        out, err = capfd.readouterr()
        return Ended(code, out, err)

    return run


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_diary_survives_its_json(document: Path, other: Kept) -> None:
    brought = other("import", str(document))
    assert brought.code == 0
    assert brought.out.splitlines() == [
        "Kept: new promises: 2, new entries: 1; updated: 0, there already: 0.",
        "Days with their feelings and context: 1.",
        "Its settings came along; undo does not reach them.",
        "It is one step: kept undo takes it back.",
    ]
    assert json.loads(other("export", "-").out) == read(document)


def test_a_made_up_year_survives_its_json(kept: Kept, tmp_path: Path, other: Kept) -> None:
    there, document = tmp_path / "demo", tmp_path / "year.json"
    kept("demo", str(there))
    assert cli.run(["--data", str(there), "export", str(document)]) == 0
    year = read(document)
    assert all(year[name] for name in ("friends", "conversations", "kind_messages"))
    other("import", str(document))
    assert json.loads(other("export", "-").out) == year
    assert other("share", "ada").out == kept("--data", str(there), "share", "ada").out


def test_a_dry_run_changes_nothing(document: Path, other: Kept) -> None:
    said = other("import", str(document), "--dry-run", "--json").json
    assert said["promises"] == {"new": 2, "changed": 0, "unchanged": 0, "yours_kept": 0}
    assert said["dry_run"] is True
    assert other("promises", "--json").json["promises"] == []


def test_a_dry_run_shows_each_promise(document: Path, other: Kept) -> None:
    said = other("import", str(document), "--dry-run", "--json").json["by_promise"]
    promises = read(document)["promises"]
    assert [one["title"] for one in said] == [promise["title"] for promise in promises]
    assert not any(one["there_already"] for one in said)
    with_entry = next(one for one in said if one["entries"])
    lines = other("import", str(document), "--dry-run").out.splitlines()
    day = read(document)["entries"][0]["day"]
    assert f"  {with_entry['title']}: 1 entry, {day} to {day}" in lines


def test_twice_changes_nothing_and_undo_takes_it_back_as_one(document: Path, other: Kept) -> None:
    other("import", str(document))
    again = other("import", str(document), "--json").json
    assert again["entries"] == {"new": 0, "changed": 0, "unchanged": 1, "yours_kept": 0}
    assert "undo" not in other("import", str(document)).out
    assert other("undo").out.startswith("Taken back: an import of ")
    assert other("promises", "--json").json["promises"] == []
    assert other("undo").out == "There is nothing to take back.\n"


def test_what_is_no_file_of_any_program_is_said(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear diary")
    for path in (tmp_path / "letter.txt", tmp_path / "missing", tmp_path):
        said = kept("import", str(path))
        assert said.code == 1, path
        assert "Traceback" not in said.err


def test_an_export_replaces_no_file(document: Path, kept: Kept) -> None:
    before = document.read_bytes()
    refused = kept("export", str(document))
    assert refused.code == 2
    assert "was left as it is" in refused.err
    assert document.read_bytes() == before


def test_an_export_is_the_users_alone(document: Path) -> None:
    assert document.stat().st_mode & 0o077 == 0


def test_an_export_to_nowhere_is_said(kept: Kept, tmp_path: Path) -> None:
    said = kept("export", str(tmp_path / "no" / "such.json"), "--json")
    assert (said.code, said.json["error"]["kind"]) == (1, "environment")


def test_a_table_for_spreadsheets(document: Path, kept: Kept, tmp_path: Path) -> None:
    assert kept("export", str(tmp_path / "kept.csv"), "--format", "csv").code == 0
    text = (tmp_path / "kept.csv").read_text(encoding="utf-8-sig")
    assert "Räume 東京" in text


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("all.JSON", b"{"),
        ("table.csv", b"\xef\xbb\xbf"),
        ("cues.ics", b"BEGIN:VCALENDAR"),
        ("days.html", b"<!DOCTYPE html>"),
        ("all", b"{"),
        ("diary.2026", b"{"),
    ],
)
def test_the_ending_of_its_name_tells_what_is_written(
    kept: Kept, tmp_path: Path, name: str, begins: bytes
) -> None:
    kept("add", "Read")
    assert kept("export", str(tmp_path / name)).code == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_made_up_year(kept: Kept, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    there = tmp_path / "demo"
    assert kept("demo", str(there), "--json").json["folder"] == str(there)
    assert cli.run(["--data", str(there), "entries", "--json"]) == 0
    entries = json.loads(capfd.readouterr().out)["entries"]
    assert len(entries) > 500
    assert max(entry["day"] for entry in entries) == days_ago(0)
    assert cli.run(["--data", str(there), "today"]) == 0
    assert capfd.readouterr().out.count("\n") >= 2
    assert kept("demo", str(there)).code == 2, "never over a diary that is there"


def test_a_range_of_the_journal_as_a_page_and_a_pdf(kept: Kept, tmp_path: Path) -> None:
    kept("add", "Read")
    kept("log", "read", "--note", "<b>A page</b>")
    page, paper = tmp_path / "journal.html", tmp_path / "journal.pdf"
    assert kept("export", str(page), "--format", "html", "--from", "2026-01-01").code == 0
    assert "Note: &lt;b&gt;A page&lt;/b&gt;" in page.read_text(encoding="utf-8")
    assert kept("export", str(paper), "--format", "pdf").code == 0
    assert paper.read_bytes().startswith(b"%PDF")
    assert kept("export", str(tmp_path / "a.json"), "--from", "2026-01-01").code == 2
