"""The page of a range: everything the user noted, and none of it as markup."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from html.parser import HTMLParser
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.entries import DayContext, Entry, Noted, Outcome, Role, Tag
from desktop_app.domain.incoming import Contents
from desktop_app.domain.promises import Promise, Terms
from desktop_app.exchange.exporters import page
from tests.exchange.diaries import NAMES

OWN = UUID(int=1)
DAY = date(2026, 1, 5)
AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
FIELDS = ("note", "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows")


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


def written(diary: Contents, first: date = DAY, last: date = DAY) -> str:
    out = io.StringIO()
    page.write(diary, out, first, last)
    return out.getvalue()


def diary(words: str = "words", day: date = DAY) -> Contents:
    tags = tuple(Tag(f"{words} {role}", role) for role in Role)
    bare = Entry(OWN, day, Outcome.KEPT_SMALLER, AT, "UTC", time(8, 5), before=2, tags=tags)
    told: dict[str, Any] = {name: f"{words} {name}" for name in FIELDS}
    entry = replace(bare, **told)
    promise = Promise(OWN, DAY, terms=(Terms(OWN, DAY, f"{words} title"),))
    days = (DayContext(day, AT, (Noted(f"{words} noted", AT),), 4, f"{words} of the day"),)
    return Contents(promises=(promise,), entries=(entry,), days=days)


def test_everything_that_was_noted_is_there() -> None:
    words = Reader(written(diary())).words

    ends = [*FIELDS, *Role, "title", "noted", "of the day"]
    assert not [end for end in ends if f"words {end}" not in words]
    assert "words title: kept, the smaller version, 08:05" in words


@given(NAMES | st.sampled_from(["<img src=x onerror=alert(1)>", "</p><script>", "&amp;", "{0}"]))
def test_no_word_of_the_user_is_markup(words: str) -> None:
    plain, tried = Reader(written(diary())), Reader(written(diary(words)))

    assert tried.marks == plain.marks
    shown = " ".join(words.split())
    assert shown in " ".join(tried.words.split())


def test_other_days_stay_away() -> None:
    before, after = DAY - timedelta(days=1), DAY + timedelta(days=1)

    assert "words" not in written(diary(day=before))
    assert "words" not in written(diary(day=after))


def test_days_with_context_alone_come_in_their_order() -> None:
    held = diary()
    days = [
        DayContext(DAY + timedelta(days=n), AT, (Noted(f"day {n}", AT),)) for n in (3, -1, 0, 1)
    ]
    both = Contents(promises=held.promises, entries=held.entries, days=days)

    words = Reader(written(both, DAY - timedelta(days=2), DAY + timedelta(days=4))).words

    found = [word for word in words.split("\n") if word.startswith("The day: ")]
    assert found == [f"The day: day {n}" for n in (-1, 0, 1, 3)]
