"""A ratio must be the same on a machine that grows slower while it is measured."""

from tests.benchmarks.turns import in_turn, typical


def test_a_machine_that_slows_down_does_not_change_the_ratio() -> None:
    base = [100.0, 120.0, 150.0]
    figures = [155.0, 180.0, 222.0]

    assert typical(figures, base) == (180.0, 120.0)


def test_each_is_measured_once_a_round_after_one_for_warmth() -> None:
    first, second = iter((9.0, 1.0, 2.0)), iter((9.0, 3.0, 4.0))

    assert in_turn(2, lambda: next(first), lambda: next(second)) == [[1.0, 2.0], [3.0, 4.0]]
