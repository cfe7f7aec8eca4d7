"""A day is written as where the user lives, with its whole year."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.day_field import DayField


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("C", "2026-03-09"),
        ("de_DE", "09.03.2026"),
        ("en_GB", "09/03/2026"),
        ("en_US", "3/9/2026"),
        ("sv_SE", "2026-03-09"),
    ],
)
def test_a_day_is_written_as_where_the_user_lives(name: str, shown: str, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(name))
    field = DayField(date(2026, 3, 9))
    qtbot.addWidget(field)
    assert field.text() == shown
