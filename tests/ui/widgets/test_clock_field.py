"""A time is reached from either side of midnight."""

from datetime import time
from uuid import uuid4

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.friends import Friend
from desktop_app.domain.promises import Cue, CueKind
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.dialogs.friend import FriendDialog
from desktop_app.ui.pages.settings.row import TimeField
from desktop_app.ui.widgets.cue_settings import setting_of
from tests.clock import MONDAY

MIDNIGHT = time(0)


def kinds() -> list[tuple[QWidget, QTimeEdit]]:
    """Each field that a time is chosen in, and what it stands in."""
    friend = FriendDialog(
        Friend(uuid4(), "Ada", MONDAY, next_on=MONDAY, next_at=MIDNIGHT), [], MONDAY
    )
    cue = setting_of(Cue("a", CueKind.TIME, at=MIDNIGHT), {}, [])
    setting = TimeField()
    return [(friend, friend.time), (cue, cue.findChildren(QTimeEdit)[0]), (setting, setting)]


def test_a_step_back_from_midnight_is_the_hour_before_it(
    appearance: Appearance, qtbot: QtBot
) -> None:
    for stands_in, field in kinds():
        qtbot.addWidget(stands_in)
        field.setTime(QTime(0, 30))
        field.setSelectedSection(QTimeEdit.Section.HourSection)
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.time() == QTime(23, 30), field
        QTest.keyClick(field, Qt.Key.Key_Up)
        assert field.time() == QTime(0, 30), field
