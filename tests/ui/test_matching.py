"""A few letters find what is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.matching import ranked

TITLES = ["Write one sentence", "Drink a glass of water", "Café with Zoë", "Wasser trinken"]


def found(typed: str) -> list[str]:
    return ranked(typed, [(title, title) for title in TITLES])


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("water", "Drink a glass of water"),
        ("wat", "Drink a glass of water"),
        ("glass dri", "Drink a glass of water"),
        ("WRITE", "Write one sentence"),
        ("cafe zoe", "Café with Zoë"),
        ("sntce", "Write one sentence"),
        ("inken", "Wasser trinken"),
    ],
)
def test_it_finds(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_every_typed_word_has_to_match() -> None:
    assert found("water wine") == []


def test_the_beginning_comes_before_the_middle() -> None:
    assert ranked("wr", [("to write", 1), ("Write", 2), ("awry", 3)]) == [2, 1, 3]


def test_nothing_typed_leaves_all_in_order() -> None:
    assert found("  ") == TITLES


@given(st.text(max_size=30))
def test_whatever_is_called_so_is_found_by_its_name(title: str) -> None:
    assert 1 in ranked(title, [("another thing", 0), (title, 1)])
