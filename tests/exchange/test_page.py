"""The journal of a range, as a page and on paper: all that was noted, none of it as markup."""

import io
import subprocess
from datetime import date, time, timedelta
from html.parser import HTMLParser
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.cli.drawing import drawing
from desktop_app.diary import Diary
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.entries import Outcome, Role, Tag, TrustRating
from desktop_app.domain.friends import Friend
from desktop_app.domain.phrases import Phrase, untranslated
from desktop_app.domain.problems import Stopped
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.reviews import Review
from desktop_app.domain.routines import Facet, Routine, Shows
from desktop_app.domain.sought import Sought
from desktop_app.exchange.exporters import page
from desktop_app.exchange.exporters.journal import Block, Rank
from desktop_app.exchange.exporters.journal_file import Asked, Form, months_of, write
from tests.clock import MONDAY, FakeClock, terms_of
from tests.exchange.diaries import NAMES

DAY = timedelta(days=1)
FIELDS = ("note", "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows")
AFTER = MONDAY + 40 * DAY


class Reader(HTMLParser):
    """What a browser would make of it: the text, and the marks it is set in."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words = ""
        self.marks: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.marks |= {tag, *(name for name, _ in attrs if name.startswith("on"))}

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture
def lived(diary: Diary, clock: FakeClock) -> Promise:
    """Everything that a journal can tell, between MONDAY and AFTER."""
    promise = diary.promises.add(terms_of("words title", MONDAY))
    tags = tuple(Tag(f"words {role}", role) for role in Role)
    told: dict[str, Any] = {name: f"words {name}" for name in FIELDS}
    said = Reflection(2, 4, tags=tags, **told)
    diary.log(promise.id, Outcome.KEPT_SMALLER, done_at=time(8, 5), reflection=said)
    diary.note_day(MONDAY, ["words noted"])
    diary.write_day(MONDAY, "words of the day")
    clock.turn(days=8)
    diary.log(promise.id, Outcome.MISSED)
    diary.promises.pause(MONDAY + 10 * DAY, MONDAY + 12 * DAY)
    diary.reviews.write(Review(MONDAY, MONDAY + 7 * DAY, "words of the week"))
    diary.rate_trust(TrustRating(MONDAY + 7 * DAY, 7, 4))
    diary.routines.revise(CheckIn.EVENING, Facet.TIME, Routine(time(21), Shows.ALL), "words why")
    ada = Friend(promise.id, "words friend", MONDAY)
    diary.sharing.save(ada)
    diary.sharing.talked(ada, MONDAY + 8 * DAY, "words said")
    clock.set(AFTER)
    return promise


def html(diary: Diary, asked: Asked) -> str:
    out = io.BytesIO()
    write(diary, Form.PAGE, asked, out)
    return out.getvalue().decode()


def test_everything_that_was_noted_is_there(diary: Diary, lived: Promise) -> None:
    words = Reader(html(diary, Asked(MONDAY, AFTER))).words
    ends = [*FIELDS, *Role, "title", "noted", "of the day", "of the week", "why", "friend", "said"]
    assert not [end for end in ends if f"words {end}" not in words]
    assert "words title: kept, the smaller version, 08:05" in words
    assert "Of your next ten you expected 7, and trusted yourself 4 of 5." in words
    assert "2026-01-15 to 2026-01-17: paused for 3 days" in words
    assert "2026-01-06 to 2026-01-11: 6 days without a word" in words


def test_days_come_in_their_order_across_months(diary: Diary, lived: Promise) -> None:
    words = Reader(html(diary, Asked(MONDAY, AFTER))).words
    told = [words.index(mark) for mark in ("words noted", "words said", "paused", "2026-02-13")]
    assert told == sorted(told)


def test_other_days_stay_away(diary: Diary, lived: Promise) -> None:
    assert "words note" not in html(diary, Asked(MONDAY + DAY, AFTER))
    assert "words said" not in html(diary, Asked(MONDAY, MONDAY + 7 * DAY))


def test_a_filter_holds_for_the_page_too(diary: Diary, lived: Promise) -> None:
    for sought in (Sought(lesson=True), Sought(tag="words helped"), Sought(feelings=True)):
        words = Reader(html(diary, Asked(MONDAY, AFTER, sought))).words
        assert "words lesson" in words
        assert "not kept" not in words
    assert "words lesson" not in html(diary, Asked(MONDAY, AFTER, Sought(tag="words help")))


@given(NAMES | st.sampled_from(["<img src=x onerror=alert(1)>", "</p><script>", "&amp;", "{0}"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_word_of_the_user_is_markup(words: str) -> None:
    blocks = [Block(rank, Phrase("", "{words}", args={"words": words})) for rank in Rank]
    out, plain = io.StringIO(), io.StringIO()
    page.write(Phrase("", "Journal"), [blocks], out)
    page.write(Phrase("", "Journal"), [[Block(rank, Phrase("", "a")) for rank in Rank]], plain)
    tried = Reader(out.getvalue())
    assert tried.marks == Reader(plain.getvalue()).marks
    assert " ".join(words.split()) in " ".join(tried.words.split())


def test_it_can_be_stopped_between_two_months(diary: Diary, lived: Promise) -> None:
    seen = []

    def progress(done: int, of: int) -> bool:
        seen.append((done, of))
        return done < 1

    with pytest.raises(Stopped):
        list(months_of(diary, Asked(MONDAY, AFTER), progress))
    assert seen == [(0, 2), (1, 2)]


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler-utils")
def test_the_paper_says_the_same(diary: Diary, lived: Promise, tmp_path: Path) -> None:
    file = tmp_path / "journal.pdf"
    with drawing(), file.open("wb") as out:
        write(diary, Form.PAPER, Asked(MONDAY, AFTER), out)
    read = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
    words = " ".join(read.stdout.decode().split())
    ends = [*FIELDS, *Role, "title", "noted", "of the day", "of the week", "why", "friend", "said"]
    assert not [end for end in ends if f"words {end}" not in words]
    assert words.count("Your journal, 2026-01-05 to 2026-02-14") == 1 + _pages(file)


def _pages(file: Path) -> int:
    told = subprocess.run(["pdfinfo", str(file)], capture_output=True, check=True).stdout.decode()
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages:"))


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler-utils")
def test_no_page_ends_with_the_name_of_a_day(
    diary: Diary, clock: FakeClock, tmp_path: Path
) -> None:
    promise = diary.promises.add(terms_of("Water", MONDAY))
    for n in range(26):
        clock.set(MONDAY + n * DAY)
        diary.log(promise.id, Outcome.KEPT, reflection=Reflection(note="One line.\n" * (n % 5)))
    file = tmp_path / "journal.pdf"
    with drawing(), file.open("wb") as out:
        write(diary, Form.PAPER, Asked(MONDAY, date(2026, 1, 30)), out)
    read = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
    sheets = [sheet for sheet in read.stdout.decode().split("\f") if sheet.strip()]
    assert len(sheets) > 1
    for sheet in sheets:
        lines = [line.strip() for line in sheet.splitlines() if line.strip()]
        assert not lines[-2].startswith("2026-01-")


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler-utils")
def test_words_from_the_right_leave_sentences_in_their_order(
    diary: Diary, clock: FakeClock, tmp_path: Path
) -> None:
    promise = diary.promises.add(terms_of("كتب", MONDAY))
    diary.log(
        promise.id, Outcome.KEPT, done_at=time(8, 5), reflection=Reflection(note="A\nسلم b17")
    )
    assert "<h3>\u2068كتب\u2069: kept, 08:05</h3>" in html(diary, Asked(MONDAY, MONDAY))
    file = tmp_path / "journal.pdf"
    with drawing(), file.open("wb") as out:
        write(diary, Form.PAPER, Asked(MONDAY, MONDAY), out)
    read = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
    lines = read.stdout.decode().splitlines()
    assert [line[0] for line in lines if "b17" in line] == [" "], "the own line ends at the right"
    told = [line for line in lines if "kept, 08:05" in line]
    assert [line[0] for line in told] != [" "], "it begins where the others do"
    assert told[0].endswith("08:05")


def test_what_is_the_users_alone_runs_as_it_does() -> None:
    words = Phrase("", "{words}", args={"words": "سلم"})
    assert [Block(rank, words).said(untranslated) for rank in (Rank.LINE, Rank.QUOTE)] == [
        "\u2068سلم\u2069",
        "سلم",
    ]
