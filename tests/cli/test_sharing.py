"""`kept share`: what is printed is what goes out, and what is written to a file is noted."""

from datetime import date, time
from pathlib import Path
from uuid import uuid4

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QApplication

from desktop_app.cli import open_diary
from desktop_app.domain.friends import Friend
from tests.cli.conftest import Kept

MARKER = "zqx"


@pytest.fixture
def ada(kept: Kept, folder: Path) -> str:
    """Ada hears of “Water”, and of nothing else."""
    kept("add", "Water")
    kept("add", f"Other {MARKER}")
    kept("log", "Water", "--note", MARKER, "--hindered", MARKER, "--before", "1", "--after", "2")
    kept("reflect", "Water", "--lesson", MARKER, "--what-helped", MARKER, "--adjust", MARKER)
    kept("note", "--tag", MARKER)
    diary = open_diary(folder)
    water = next(p.id for p in diary.promises.all() if p.terms[0].title == "Water")
    diary.sharing.save(
        Friend(
            uuid4(), "Ada", date(2026, 1, 7), f"{MARKER}@example.org", MARKER, (water,),
            next_on=date(2026, 1, 11), next_at=time(18),
        )
    )  # fmt: skip
    diary.store.close()
    return "Ada"


def log_of(folder: Path) -> list[tuple[str, str]]:
    diary = open_diary(folder)
    found = [(item.way.value, item.words) for item in diary.sharing.log()]
    diary.store.close()
    return found


def test_it_prints_what_would_be_shared_and_shares_nothing(
    kept: Kept, ada: str, folder: Path
) -> None:
    done = kept("share", "ad")
    assert done.code == 0
    assert done.out == (
        "My week, 2026-01-05 to 2026-01-11\n\n"
        "Hello Ada,\n\n– “Water”: kept 1 of 1.\n\n"
        "Thank you for reading. Nothing needs an answer.\n"
    )
    told = kept("share", "ada", "--json").json
    assert (told["kept"], told["friend"], told["as"]) == (1, "Ada", "text")
    assert told["body"] in done.out
    assert log_of(folder) == []


@pytest.mark.parametrize("way", ["text", "html", "pdf", "png", "ics"])
def test_a_file_in_each_form_is_noted_and_holds_nothing_private(
    kept: Kept, ada: str, folder: Path, tmp_path: Path, way: str, qapp: QApplication
) -> None:
    file = tmp_path / f"week.{way}"
    done = kept("share", "Ada", "--as", way, "-o", str(file))
    assert (done.code, done.err) == (0, "")
    assert "Kept sends nothing" in done.out
    assert MARKER.encode() not in file.read_bytes()
    ((noted, words),) = log_of(folder)
    assert noted == way
    if way in ("text", "html"):
        assert all(line in file.read_text() for line in words.split("\n– ")[0].splitlines())
    again = kept("share", "Ada", "--as", way, "-o", str(file))
    assert again.code == 2
    assert "was left as it is" in again.err
    assert len(log_of(folder)) == 1


def test_an_invitation_to_the_next_conversation(kept: Kept, ada: str) -> None:
    (event,) = Calendar.from_ical(kept("share", "Ada", "--as", "ics").out).walk("VEVENT")
    assert str(event.decoded("dtstart")) == "2026-01-11 18:00:00+01:00"


def test_what_cannot_be_done_is_said(kept: Kept, ada: str) -> None:
    nobody = kept("share", "Zoe", "--json")
    assert (nobody.code, nobody.json["error"]["kind"]) == (3, "no_such_friend")
    assert "There are: Ada." in nobody.json["error"]["message"]
    drawn = kept("share", "Ada", "--as", "pdf")
    assert drawn.code == 2
    assert drawn.err == "A PDF needs a file: name one with -o.\n"
    assert kept("share", "Ada", "--as", "fax").code == 2


def test_the_demo_has_a_week_to_share(kept: Kept, folder: Path) -> None:
    assert kept("demo", str(folder)).code == 0
    told = kept("share", "Ada").out
    assert told.startswith("My week, ")
    assert "– “Drink a glass of water”: kept " in told
    assert "Text one friend" not in told


def test_a_diary_without_friends_says_where_to_begin(kept: Kept) -> None:
    assert kept("share", "Ada").err == (
        "There is no friend in this diary yet. The Friend page is where to begin.\n"
    )
