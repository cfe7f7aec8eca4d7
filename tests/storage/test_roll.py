"""Which entries are counted as gone: those that were there, for all that can be read."""

import json
from datetime import date
from typing import Any

import pytest

from desktop_app.storage.left import Left, Row
from desktop_app.storage.replay import Replay
from desktop_app.storage.roll import Roll

WATER, DAY = bytes(16), date(2026, 1, 5).toordinal()
KEY: Row = (WATER, DAY)
DARK = (range(DAY, DAY + 1),)


def log(*deleted: bool) -> Replay:
    """A history that ends with an entry, or with its deletion."""
    key = json.dumps({"promise": WATER.hex(), "day": DAY})
    fields = json.dumps({"outcome": 0})
    return Replay(("entry", key, None if gone else fields, fields) for gone in deleted)


@pytest.mark.parametrize(
    ("roll", "left", "history", "gone"),
    [
        (Roll(frozenset({KEY})), Left(), log(), [KEY]),
        (Roll(frozenset({KEY})), Left({KEY: KEY}), log(), []),
        (Roll(), Left(), log(False), []),
        (Roll(dark=DARK), Left(), log(False), [KEY]),
        (Roll(dark=DARK), Left(), log(False, True), []),
        (Roll(dark=DARK), Left(unread=set()), log(False), []),
        (Roll(frozenset({KEY})), Left(), log(False, True), [KEY]),
    ],
    ids=[
        *("named by the index", "came back", "not in an index that is whole"),
        *("named by the history alone", "deleted", "not where all can be read"),
        "deleted, and there again since",
    ],
)
def test_what_counts_as_gone(roll: Roll, left: Left, history: Replay, gone: list[Row]) -> None:
    assert roll.absent(history.keys("entry"), left, history) == gone


@pytest.mark.parametrize("key", [(WATER, "monday"), (b"short", DAY), (WATER, 0), (WATER, 10**9)])
def test_rubbish_is_not_counted(key: tuple[Any, ...]) -> None:
    assert Roll(dark=(range(10**10),)).absent([key], Left(), Replay(())) == []
