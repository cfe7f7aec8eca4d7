"""Whatever is typed is done or refused in a sentence: no traceback, no other exit code, no hang."""

import argparse
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Final
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.cli.arguments import parser
from tests.cli.conftest import Kept

WAITS: Final = {"passphrase", "demo"}
"""Asks at the terminal; writes a year."""
TAKEN: Final = {"--help", "-h", "--data", "--notify"}


def _grammar() -> dict[str, list[str]]:
    """The commands with the options of each."""
    (commands,) = (
        each for each in parser()._actions if isinstance(each, argparse._SubParsersAction)
    )
    return {
        name: sorted(set(sub._option_string_actions) - TAKEN)
        for name, sub in commands.choices.items()
        if name not in WAITS
    }


GRAMMAR: Final = _grammar()
WORDS: Final = st.one_of(
    st.text(st.characters(exclude_characters="\0/\\", codec="utf-8"), max_size=12),
    st.sampled_from(
        [
            *("water", "today", "yesterday", "2026-01-06", "9999-99-99", "0001-01-01", "24:00"),
            *("08:00", "-1", "0", "5", "9" * 400, "1h", "json", "html", "-", "--", "", "\udcff"),
            *("..", "=1+1", "<b>", "%s{x}", "\u202e", "x" * 5000),
        ]
    ),
)


@st.composite
def typed(draw: st.DrawFn) -> list[str]:
    """A command with options of its own and any words between."""
    name = draw(st.sampled_from(sorted(GRAMMAR)))
    option = st.sampled_from([*GRAMMAR[name], "--nonsense"])
    return [name, *draw(st.lists(WORDS | option, max_size=5))]


@pytest.fixture(autouse=True)
def water(kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A diary of one promise. Files are written in this test's folder, whatever names them, and
    nobody is at the terminal."""
    kept("add", "water", "--baseline")
    place = tmp_path / "here" / "and" / "now"
    place.mkdir(parents=True)
    monkeypatch.chdir(place)
    with patch("sys.stdin", None):
        yield


@settings(
    max_examples=100,
    deadline=timedelta(seconds=10),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(words=typed())
def test_it_is_done_or_refused_in_a_sentence(kept: Kept, words: list[str]) -> None:
    with suppress(SystemExit):
        ended = kept(*words)
        assert ended.code in {0, 1, 2, 3}, ended
        assert ended.code == 0 or ended.err or "--json" in words
        assert "Traceback" not in ended.err
