"""Each way out holds the letter's words, no other, and nothing that is read as more than words."""

import subprocess
from datetime import date, datetime
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop_app.domain.friends import Interval, Meeting, Way
from desktop_app.domain.letters import Letter
from desktop_app.exchange.sharing import sheet
from desktop_app.exchange.sharing.mail import draft
from desktop_app.exchange.sharing.writing import written
from tests.clock import BERLIN

LETTER = Letter(
    "My week, 16 to 22 November",
    "Hello Ada,\n\n– “Water”: kept 5 of 6.\n– “<b>Räume</b> 東京”: kept 1 of 1.\n\nThank you.",
)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")))
AT = datetime(2026, 3, 22, 18, tzinfo=BERLIN)
NOW = datetime(2026, 3, 16, 9, tzinfo=BERLIN)


class Read(HTMLParser):
    """Tags and texts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.texts: list[str] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        self._inside = tag

    def handle_data(self, data: str) -> None:
        if self._inside != "style" and data.strip():
            self.texts.append(data)


def test_the_page_is_self_contained() -> None:
    text = written(Way.PAGE, LETTER).decode()
    read = Read(text)
    assert set(read.tags) == {
        *("html", "head", "meta", "title", "style", "body", "main", "h1", "p", "ul", "li")
    }
    assert not {"src", "href", "style", "onload"} & set(read.attributes)
    assert "http:" not in text
    assert "https:" not in text
    assert "url(" not in text
    assert read.texts == [
        LETTER.subject, LETTER.subject, "Hello Ada,", "“Water”: kept 5 of 6.",
        "“<b>Räume</b> 東京”: kept 1 of 1.", "Thank you.",
    ]  # fmt: skip


def test_a_list_runs_as_its_letter_does(qapp: QApplication) -> None:
    items = "– “كتب”: kept 5 of 6.\n– “Water”: kept 1 of 1."
    for hello, runs in (("Hello Ada,", "ltr"), ("كتب", "rtl")):
        letter = Letter("", f"{hello}\n\n{items}")
        assert written(Way.PAGE, letter).decode().count(f'<li dir="{runs}">') == 2
        block = sheet.document_of(letter).findBlock(len(hello) + 2)
        wanted = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
        assert block.textDirection() is wanted[runs]


@given(WORDS, WORDS)
@example("</title><script>alert(1)</script>", "– <img src=x onerror=alert(1)>{title}")
def test_no_word_of_a_page_is_markup(subject: str, body: str) -> None:
    tags = Read(written(Way.PAGE, Letter(subject, body)).decode()).tags
    assert set(tags) <= set(Read(written(Way.PAGE, LETTER).decode()).tags)


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
@example("a\r\nBcc: eve@example.org", "a&b=c?d#e%20+ ü\n\n東京")
def test_a_mail_draft_is_read_back_as_it_was(subject: str, body: str) -> None:
    address = draft(Letter(subject, body), "ada+kept@example.org")
    assert address.isascii()
    parts = urlsplit(address)
    assert unquote(parts.path) == "ada+kept@example.org"
    said = dict(pair.split("=", 1) for pair in parts.query.split("&"))
    assert list(said) == ["subject", "body"]
    assert unquote(said["subject"]) == " ".join(subject.split())
    assert unquote(said["body"]) == "\r\n".join(body.splitlines())
    assert "%0D" not in said["subject"]
    assert "%0A" not in said["subject"]


@pytest.mark.parametrize(
    "reach",
    ["", "by phone", "a@b?bcc=eve@example.org", "a@b&cc=x@y", "a@b,c@d", "a@b\r\nBcc: x@y"],
)
def test_what_is_no_address_is_left_to_the_user(reach: str) -> None:
    assert draft(LETTER, reach).startswith("mailto:?subject=My%20week")


def test_an_invitation_is_an_event_that_repeats() -> None:
    made = written(Way.INVITATION, LETTER, Meeting(uuid4(), AT, Interval.TWO_WEEKS, NOW))
    calendar = Calendar.from_ical(made)
    (event,) = calendar.walk("VEVENT")
    assert (event["summary"], event["description"]) == (LETTER.subject, LETTER.body)
    assert event.decoded("dtstart") == AT
    assert event["dtstart"].params["TZID"] == "Europe/Berlin"
    assert [zone["tzid"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/Berlin"]
    assert event["rrule"].to_ical() == b"FREQ=WEEKLY;INTERVAL=2"
    assert not {"organizer", "attendee"} & {name.lower() for name in event}


def test_a_second_invitation_moves_the_first() -> None:
    friend = uuid4()
    found = [
        Calendar.from_ical(written(Way.INVITATION, LETTER, meeting)).walk("VEVENT")[0]
        for meeting in (
            Meeting(friend, AT, Interval.WEEK, NOW),
            Meeting(friend, date(2026, 4, 1), Interval.ON_REQUEST, AT),
        )
    ]
    assert found[0]["uid"] == found[1]["uid"]
    assert int(str(found[1]["sequence"])) > int(str(found[0]["sequence"]))
    assert found[1].decoded("dtstart") == date(2026, 4, 1)
    assert "rrule" not in found[1]


@given(WORDS, st.text(st.characters(codec="utf-8")))
@example("x", "a\r\nATTACH:http://evil\r\nb;c,d\\n")
def test_no_word_of_an_invitation_is_a_property(subject: str, body: str) -> None:
    meeting = Meeting(uuid4(), AT.astimezone(ZoneInfo("UTC")), Interval.WEEK, NOW)
    (event,) = Calendar.from_ical(written(Way.INVITATION, Letter(subject, body), meeting)).walk(
        "VEVENT"
    )
    assert {name.lower() for name in event} == {
        *("uid", "dtstamp", "sequence", "summary", "description", "dtstart", "dtend", "rrule")
    }


def test_text_is_the_letter() -> None:
    assert written(Way.TEXT, LETTER).decode() == LETTER.text


def test_a_pdf_says_the_words(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("pdf") / "week.pdf"
    long = Letter(LETTER.subject, LETTER.body + "\n\n" + "\n".join(["Line"] * 90))
    file.write_bytes(written(Way.PDF, long))
    assert file.read_bytes().startswith(b"%PDF")
    try:
        done = subprocess.run(
            ["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True
        )
    except FileNotFoundError:
        pytest.skip("pdftotext is not installed")
    assert "“Water”: kept 5 of 6." in done.stdout
    assert "<b>Räume</b>" in done.stdout
    assert done.stdout.count("Line") == 90
    assert done.stdout.count("\f") >= 2


def test_a_picture_is_a_card_as_high_as_its_words(qapp: QApplication) -> None:
    short, long = (
        QImage.fromData(written(Way.PICTURE, letter))
        for letter in (LETTER, Letter("", "\n".join(["Line"] * 30)))
    )
    assert short.width() == long.width() == 1176
    assert long.height() > short.height()
    shades = {QColor(short.pixel(x, y)).lightness() for x in range(0, 1176, 3) for y in (160, 170)}
    assert min(shades) < 100
    assert max(shades) > 240
