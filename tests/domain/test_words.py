"""Words are found by their beginning, whatever their case and accents; CJK by any piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.words import found_in, has_word, words_of


def found(text: str, wanted: str) -> list[str]:
    return [text[start:end] for start, end in found_in(text, words_of(wanted))]


@pytest.mark.parametrize(
    ("text", "wanted", "marked"),
    [
        ("Raining, went anyway", "rain", ["Raining"]),
        ("A train in the rain", "rain", ["rain"]),
        ("Straße und CAFÉ", "strasse cafe", ["Straße", "CAFÉ"]),
        ("Cafe\u0301 noir", "café", ["Cafe\u0301"]),
        ("朝、水を飲む", "水", ["水"]),
        ("朝、水を飲む", "を飲", ["を飲"]),
        ("🎉 rain 🎉", "RAIN", ["rain"]),
        ("e-mail first", "e-mail", ["e", "mail"]),
        ("nothing here", "zebra", []),
        ("nothing here", "  ", []),
    ],
)  # fmt: skip
def test_what_is_found_is_marked(text: str, wanted: str, marked: list[str]) -> None:
    assert found(text, wanted) == marked


def test_a_script_without_spaces_parts_from_its_neighbours() -> None:
    assert [word.folded for word in words_of("v2を読む")] == ["v2", "を読む"]


@given(st.text())
def test_words_lie_in_their_text_one_after_another(text: str) -> None:
    ends = [0, *(word.end for word in words_of(text))]
    assert all(
        end <= word.start < word.end for end, word in zip(ends, words_of(text), strict=False)
    )


@given(st.text(st.characters(categories=["Ll", "Lu", "Lo", "Nd"]), min_size=1))
def test_every_word_finds_itself(word: str) -> None:
    assert all(has_word(words_of(word), wanted) for wanted in words_of(word))
