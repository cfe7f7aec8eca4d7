"""Export from the window: the ending of the name says what is written, else the kind chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.ui.exchange.writing_out import WritingOut
from desktop_app.ui.places.surroundings import Surroundings
from tests.clock import terms_of


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("diary.json", '{"kept": 1'),
        ("diary.CSV", "\ufeffday,promise"),
        ("cues.ics", "BEGIN:VCALENDAR"),
        ("diary.backup", '{"kept": 1'),
    ],
)
def test_the_ending_says_what_is_written(
    around: Surroundings, diary: Diary, tmp_path: Path, qtbot: QtBot, name: str, begins: str
) -> None:
    diary.promises.add(terms_of())
    WritingOut(around).choose()
    (asked,) = around.window.findChildren(QFileDialog)
    with qtbot.waitSignal(around.wishes.told) as told:
        asked.fileSelected.emit(str(tmp_path / name))
        asked.reject()
    assert f"Written: {name}." in str(told.args)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
