"""One calm line of fact, true, and not the same one twice in a row."""

from collections.abc import Iterator
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.acknowledgements import Facts, acknowledgement
from desktop_app.domain.days import Part
from desktop_app.domain.entries import Outcome
from tests.test_wording import UNKIND

KEPT, SMALLER, MISSED, SKIPPED = (
    Outcome.KEPT,
    Outcome.KEPT_SMALLER,
    Outcome.MISSED,
    Outcome.SKIPPED,
)


def line(outcome: Outcome, *earlier: Outcome, today: tuple[int, int] = (0, 0)) -> str:
    return str(acknowledgement(Facts(outcome, earlier, *today)))


def test_it_counts_the_last_six_chances() -> None:
    assert line(KEPT, KEPT, MISSED, KEPT, KEPT, SMALLER, MISSED, MISSED) == (
        "Kept. That is 5 of the last 6."
    )


def test_a_skip_is_no_chance() -> None:
    assert line(KEPT, SKIPPED, KEPT) == "Kept. That is 2 of the last 2."


def test_the_first_one_is_named() -> None:
    assert line(SMALLER) == "Kept at its smaller size. That is the first one."


def test_a_return_is_named() -> None:
    assert line(KEPT, MISSED) == "Kept. You came back at the first chance after a miss."


def test_a_miss_is_a_data_point() -> None:
    assert line(MISSED, KEPT, KEPT) == "Noted. 2 of the last 3 are kept."
    assert line(MISSED) == "Noted. One day is one data point."


def test_a_skip_counts_neither_way() -> None:
    assert line(SKIPPED, KEPT) == "Skipped. It counts neither way."


def test_today_is_told_of_when_the_log_is_one_of_its_chances() -> None:
    facts = Facts(KEPT, [KEPT], 2, 3)
    first = str(acknowledgement(facts))
    assert str(acknowledgement(facts, first)) == "Kept. 2 of 3 for today."
    past = Facts(KEPT, [KEPT], 0, 0)
    assert "today" not in str(acknowledgement(past, str(acknowledgement(past))))


def told(facts: Facts) -> list[str]:
    """What is said when the same is logged again and again."""
    lines = [str(acknowledgement(facts))]
    lines.append(str(acknowledgement(facts, lines[0])))
    return lines


def test_a_return_on_the_same_day_is_named() -> None:
    assert told(Facts(SMALLER, [KEPT], was=MISSED))[0] == (
        "Kept at its smaller size. You came back on the same day."
    )


def test_a_return_after_several_misses_is_named() -> None:
    assert line(KEPT, MISSED, MISSED, KEPT) == "Kept. You came back after two misses."
    assert line(KEPT, MISSED, SKIPPED, MISSED, MISSED) == (
        "Kept. You came back after several misses."
    )


def test_a_whole_week_is_named() -> None:
    whole = Facts(KEPT, [KEPT], kept_this_week=3, asked_this_week=3)
    assert told(whole) == ["Kept. That is all 3 of this week.", "Kept. That is 2 of the last 2."]
    short = Facts(KEPT, [KEPT], kept_this_week=2, asked_this_week=3)
    assert told(short)[0] == "Kept. That is 2 of the last 2."
    one = Facts(KEPT, [KEPT], kept_this_week=1, asked_this_week=1)
    assert told(one)[0] == "Kept. That is 2 of the last 2."


def test_a_hard_day_is_named_as_the_user_did() -> None:
    assert told(Facts(SMALLER, [KEPT], hard="slept badly"))[0] == (
        "Kept at its smaller size. You had noted “slept badly” today."
    )
    assert told(Facts(KEPT, [KEPT], before=2))[0] == "Kept. It felt heavy before."
    assert told(Facts(KEPT, [KEPT], before=3, hard="slept badly"))[0] == (
        "Kept. That is 2 of the last 2."
    )


def test_another_part_of_the_day_is_named_once_there_is_a_usual_one() -> None:
    usual = [Part.MORNING] * 5
    at_night = Facts(KEPT, [KEPT] * 5, part=Part.EVENING, parts=usual)
    assert told(at_night)[0] == "Kept. This time in the evening."
    as_ever = Facts(KEPT, [KEPT] * 5, part=Part.MORNING, parts=usual)
    assert told(as_ever)[0] == "Kept. That is 6 of the last 6."
    too_few = Facts(KEPT, [KEPT] * 4, part=Part.EVENING, parts=usual[:4])
    assert told(too_few)[0] == "Kept. That is 5 of the last 5."


FACTS = st.builds(
    Facts,
    st.sampled_from(Outcome),
    st.lists(st.sampled_from(Outcome), max_size=9),
    st.integers(0, 3),
    st.integers(0, 3),
    st.none() | st.sampled_from(Outcome),
    st.none() | st.sampled_from(Part),
    st.lists(st.sampled_from(Part), max_size=9),
    st.integers(0, 7),
    st.integers(0, 7),
    st.none() | st.integers(1, 5),
    st.sampled_from(["", "slept badly"]),
)


@given(FACTS)
def test_every_line_is_kind_and_never_the_same_twice_in_a_row(facts: Facts) -> None:
    first, second = told(facts)
    assert first != second
    for words in (first, second):
        assert not UNKIND.search(words)
        assert words.startswith(("Kept", "Noted.", "Skipped"))
        assert words.startswith("Kept") == facts.outcome.is_kept


def every_combination() -> Iterator[Facts]:
    """Each rule true and untrue, with each of the others."""
    earlier: tuple[list[Outcome], ...] = (
        [],
        [MISSED],
        [MISSED, MISSED, KEPT],
        [MISSED, SKIPPED, MISSED, MISSED],
        [KEPT] * 9,
        [SMALLER, SKIPPED],
    )
    usual = [Part.MORNING] * 5
    for outcome, before, (kept, due), was, part, (kept_week, week), felt, hard in product(
        Outcome,
        earlier,
        ((0, 0), (1, 1), (2, 3)),
        (None, *Outcome),
        (None, Part.MORNING, Part.EVENING),
        ((0, 0), (2, 3), (3, 3)),
        (None, 1, 4),
        ("", "slept badly"),
    ):
        yield Facts(outcome, before, kept, due, was, part, usual, kept_week, week, felt, hard)


def test_no_combination_of_rules_is_unkind_or_says_the_same_twice() -> None:
    said = set()
    for facts in every_combination():
        first, second = told(facts)
        assert first != second
        said |= {first, second}
    assert len(said) > 20
    assert not [line for line in said if UNKIND.search(line)]


@given(FACTS)
def test_no_line_tells_more_than_the_facts(facts: Facts) -> None:
    words = " ".join(told(facts))
    if "first one" in words:
        assert all(outcome is SKIPPED for outcome in facts.earlier)
    if "came back" in words:
        assert MISSED in (facts.was, *facts.earlier)
    if "this week" in words:
        assert facts.kept_this_week >= facts.asked_this_week > 0
    if "heavy" in words:
        assert facts.before in {1, 2}
    if "This time" in words:
        assert facts.part not in facts.parts
    if "for today" in words:
        assert facts.due_today
