"""One calm line of fact, true, and not the same one twice in a row."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.acknowledgements import Facts, acknowledgement
from desktop_app.domain.entries import Outcome

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


@given(st.sampled_from(Outcome), st.lists(st.sampled_from(Outcome), max_size=9))
def test_where_there_is_another_line_it_is_never_the_same_twice(
    outcome: Outcome, earlier: list[Outcome]
) -> None:
    facts = Facts(outcome, earlier, 1, 2)
    first = str(acknowledgement(facts))
    second = str(acknowledgement(facts, first))
    alone = outcome is SKIPPED or (
        outcome is MISSED
        and not any(e.is_kept for e in [e for e in earlier if e is not SKIPPED][:5])
    )
    assert (first == second) == alone
