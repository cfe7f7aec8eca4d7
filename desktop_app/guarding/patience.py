"""Opening a diary that takes longer than a moment: a small window says what is waited for."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from desktop_app import cli
from desktop_app.diary import Diary
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import Stopped
from desktop_app.storage.course import Progress
from desktop_app.storage.database import NotAtOnce
from desktop_app.ui.words.spoken import say

_TRIES: Final = 20
"""Each waits for half a second."""


def opened_in_time(folder: Path, key: bytes | None = None) -> Diary:
    """The diary in `folder`, once it is free and up to date.

    Raises Problem; SystemExit when the user would rather not wait.
    """
    while True:
        try:
            return cli.open_diary(folder, key, in_haste=True)
        except NotAtOnce as problem:
            _see_to(problem, folder, key)


def _see_to(problem: NotAtOnce, folder: Path, key: bytes | None) -> None:
    from desktop_app.ui.dialogs.work import seen_through  # noqa: PLC0415 (seldom needed)

    if not problem.is_busy:
        remark = translate("Safety", "A backup of it as it was is made first.")
        update = partial(_bring_up_to_date, folder, key)
        seen_through(say(problem.phrase), say(remark), update, can_stop=False, is_brief=True)
        return
    words = translate("Safety", "Waiting for your diary")
    remark = translate(
        "Safety", "Another program has it to itself just now. Kept opens as soon as it is free."
    )
    try:
        seen_through(say(words), say(remark), partial(_wait, folder, key), can_stop=True)
    except Stopped:
        raise SystemExit(0) from None


def _bring_up_to_date(folder: Path, key: bytes | None, _progress: Progress) -> None:
    cli.open_diary(folder, key).store.close()


def _wait(folder: Path, key: bytes | None, progress: Progress) -> None:
    """Until it can be opened. Raises NotAtOnce when that takes too long, or Stopped."""
    for tried in range(_TRIES):
        if not progress(tried, _TRIES):
            raise Stopped
        try:
            cli.open_diary(folder, key, in_haste=True).store.close()
        except NotAtOnce as problem:
            if problem.is_busy and tried < _TRIES - 1:
                continue
            if problem.is_busy:
                raise
        return
