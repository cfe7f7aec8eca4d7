"""The short form of the fault suite; the long one is `python -m tests.faults`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.scenes import Tally, short_form

NAMES = ("kills", "calls", "full disk", "read only", "two writers", "power cuts")


@pytest.mark.parametrize("scene", short_form(), ids=NAMES)
def test_nothing_is_lost_and_nothing_is_claimed(
    scene: Callable[[Path], Tally], tmp_path: Path
) -> None:
    tally = scene(tmp_path)
    if tally.left_out:
        pytest.skip(tally.left_out)
    assert tally.is_good, tally
    assert tally.rounds
