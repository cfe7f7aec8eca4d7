"""The promises that Kept suggests to begin with are tiny, and told apart."""

import json
from collections import Counter

import pytest

from desktop_app.paths import resource

STARTERS = json.loads(resource("starters.json").read_text(encoding="utf-8"))
ALL = [starter for group in STARTERS.values() for starter in group]


def test_there_are_some_for_everything_a_promise_can_serve() -> None:
    assert list(STARTERS) == ["energy", "relationship", "goal", "commitment"]
    assert all(4 <= len(group) <= 5 for group in STARTERS.values())


@pytest.mark.parametrize("starter", ALL, ids=lambda starter: starter["title"])
def test_a_starter_is_short_and_has_a_shorter_version(starter: dict[str, str]) -> None:
    assert set(starter) == {"title", "smaller", "anchor"}
    assert all(words and words == words.strip() for words in starter.values())
    assert len(starter["title"].split()) <= 8
    assert len(starter["smaller"].split()) <= len(starter["title"].split())


def test_no_two_starters_are_the_same() -> None:
    assert max(Counter(starter["title"] for starter in ALL).values()) == 1
