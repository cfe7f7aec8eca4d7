"""A promise is read back in sentences that could have been written by hand."""

from datetime import date, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.promises import Cue, CueKind, Terms
from desktop_app.domain.readback import cue_remark, looks_big, readback, schedule_words
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from desktop_app.domain.settings import Settings

DAY = date(2026, 11, 23)
WORKING_DAYS = Weekdays(frozenset(range(1, 6)))

schedules = st.one_of(
    st.just(Daily()),
    st.frozensets(st.integers(1, 7), min_size=1).map(Weekdays),
    st.integers(1, 7).map(PerWeek),
    st.integers(1, 366).map(Every),
    st.dates().map(Once),
)
words = st.text(max_size=40)
plain = st.from_regex(r"[a-z]{2,8}( [a-z]{1,8}){0,3}", fullmatch=True)


def read(title: str, smaller: str = "", anchor: str = "", schedule: Schedule | None = None) -> str:
    terms = Terms(UUID(int=1), DAY, title, smaller, "", anchor, schedule or Daily())
    return str(readback(terms, lambda day: f"{day:%A, %d %B %Y}"))


def test_the_whole_is_read_back() -> None:
    assert read("Drink a glass of water", "One sip", "when the kettle boils", WORKING_DAYS) == (
        "On weekdays, when the kettle boils: drink a glass of water. On a hard day: one sip."
    )


def test_a_language_of_capital_nouns_leaves_the_users_words_as_they_are() -> None:
    terms = Terms(UUID(int=1), DAY, "Zähne putzen", "Ein Zahn!", "", "Nach dem Essen", Daily())
    said = readback(terms).render(lambda _context, text, _n: text.replace(":small", ""))
    assert said == "Every day, Nach dem Essen: Zähne putzen. On a hard day: Ein Zahn!"


def test_what_is_not_said_yet_leaves_no_gap() -> None:
    assert read("") == "Every day: …"
    assert read("", anchor="After lunch") == "Every day, after lunch: …"
    assert read("Water") == "Every day: water."


@pytest.mark.parametrize(
    ("schedule", "said"),
    [
        (Daily(), "Every day"),
        (Weekdays(frozenset(range(1, 8))), "Every day"),
        (WORKING_DAYS, "On weekdays"),
        (Weekdays(frozenset((6, 7))), "At weekends"),
        (Weekdays(frozenset((4,))), "On Thursdays"),
        (Weekdays(frozenset((1, 5))), "On Mondays and Fridays"),
        (Weekdays(frozenset((1, 3, 5, 7))), "On Mondays, Wednesdays, Fridays and Sundays"),
        (PerWeek(1), "Once a week"),
        (PerWeek(2), "Twice a week"),
        (PerWeek(3), "Three times a week"),
        (Every(1), "Every day"),
        (Every(2), "Every second day"),
        (Every(10), "Every ten days"),
        (Every(14), "Every 14 days"),
        (Once(DAY), "On 2026-11-23"),
    ],
)
def test_every_schedule_has_its_words(schedule: Schedule, said: str) -> None:
    assert str(schedule_words(schedule)) == said


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Call mum.", "call mum."),
        ("  Write   one line;  ", "write one line."),
        ("Ask: how was it?", "ask: how was it?"),
        ("Text Anna", "Text Anna."),
        ("DVD", "DVD."),
        ("I write", "I write."),
        ("Stretch when I wake", "stretch when I wake."),
        ("Ein Glas Wasser trinken", "Ein Glas Wasser trinken."),
        ("{title} & <b>", "{title} & <b>."),
        ("喝一杯水。", "喝一杯水."),
    ],
)
def test_a_title_reads_well_within_a_sentence(title: str, said: str) -> None:
    assert read(title) == f"Every day: {said}"


@given(words, words, words, schedules)
def test_any_words_make_tidy_sentences(
    title: str, smaller: str, anchor: str, schedule: Schedule
) -> None:
    said = read(title, smaller, anchor, schedule)
    assert said[0].isupper()
    assert said == " ".join(said.split())
    assert said.endswith((".", "!", "?", "…", "\uff01", "\uff1f"))


@given(plain, plain, plain, schedules, st.text(" .,;:\n", max_size=4))
def test_how_words_begin_and_end_makes_no_difference(
    title: str, smaller: str, anchor: str, schedule: Schedule, ends: str
) -> None:
    when = read("", schedule=schedule).removesuffix(": …")
    said = f"{when}, {anchor}: {title}. On a hard day: {smaller}."
    assert read(title, smaller, anchor, schedule) == said

    def dressed(words: str) -> str:
        return f"{ends}{words.capitalize()}{ends}"

    assert read(dressed(title), dressed(smaller), dressed(anchor), schedule) == said


@given(st.text(max_size=80))
def test_a_title_is_big_when_long_or_joined(title: str) -> None:
    assert looks_big(f"{title} and {title}")
    assert looks_big(title.strip()) or len(title.strip()) <= 60


def test_a_small_title_is_not_called_big() -> None:
    assert not looks_big("Stand on the balcony by the sandbox")
    assert looks_big("Wasser und Brot", "und")
    assert looks_big("x" * 61)
    assert not looks_big("x" * 60)


def remark(cue: Cue, settings: Settings | None = None) -> str:
    said = cue_remark(cue, settings or Settings(), lambda at: f"{at:%H:%M}")
    return str(said or "")


def test_a_cue_in_quiet_hours_is_told() -> None:
    said = "06:59 lies in your quiet hours (22:00 to 07:00), so this cue would wait."
    assert remark(Cue("c", at=time(6, 59))) == said
    assert remark(Cue("c", at=time(7))) == ""
    assert remark(Cue("c", at=time(23), over_quiet=True)) == ""
    assert remark(Cue("c", at=time(23), zone="Asia/Tokyo")) == "", "it is another hour here"
    assert remark(Cue("c", at=time(23)), Settings(quiet_from=time(7))) == ""


def test_a_check_in_that_is_off_or_quiet_is_told() -> None:
    midday = Cue("c", CueKind.CHECK_IN, check_in="midday")
    assert remark(midday) == ("This check-in is off in Settings, so the cue stays silent for now.")
    assert remark(midday, Settings(midday_check_in=time(12))) == ""
    early = Settings(morning_check_in=time(6))
    assert "quiet hours" in remark(Cue("c", CueKind.CHECK_IN, check_in="morning"), early)
    assert remark(Cue("c", CueKind.FIRST_USE)) == ""
