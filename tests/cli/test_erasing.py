"""`kept erase` as typed: it says what goes, and does it with --yes alone."""

from collections.abc import Callable
from typing import Any

import pytest

Kept = Callable[..., Any]


@pytest.fixture
def water(kept: Kept) -> Kept:
    kept("add", "Water")
    kept("add", "Stretch")
    kept("log", "water")
    kept("log", "stretch")
    return kept


@pytest.mark.parametrize("named", [["water"], ["--from", "today"], ["--everything"]])
def test_without_yes_nothing_goes(named: list[str], water: Kept) -> None:
    said = water("erase", *named)
    assert said.code == 0
    assert "Nothing was erased" in said.out
    assert "kept export FILE" in said.out
    assert len(water("entries", "--json").json["entries"]) == 2


def test_a_promise_goes(water: Kept) -> None:
    assert "“Water” (entries: 1)" in water("erase", "water", "--yes").out
    assert "Water" not in water("promises").out
    assert [e["title"] for e in water("entries", "--json").json["entries"]] == ["Stretch"]


def test_one_thing_has_to_be_named(water: Kept) -> None:
    for named in ([], ["water", "--everything"], ["--from", "today", "--everything"]):
        assert water("erase", *named, "--yes").code == 2
    assert len(water("entries", "--json").json["entries"]) == 2
