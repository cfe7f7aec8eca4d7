"""A day is written as where the user lives, with its whole year."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import Role, theme
from desktop_app.ui.widgets.day_field import DayField
from tests.ui.widgets.seeing import colours


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


def opened(field: DayField) -> QWidget:
    """The calendar, by a click on the field's arrow."""
    field.show()
    arrow = QPoint(field.width() - 14, field.height() // 2)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=arrow)
    return field.calendarWidget().window()


@pytest.mark.usefixtures("appearance")
@pytest.mark.parametrize("day", [23, 29])
def test_the_whole_week_is_seen_whichever_day_is_chosen(day: int, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    field = DayField(date(2026, 11, day))
    qtbot.addWidget(field)
    popup = opened(field)
    days = popup.findChild(QTableView)
    assert isinstance(days, QTableView)
    ends = days.columnViewportPosition(0), days.columnViewportPosition(6) + days.columnWidth(6)
    popup.close()
    assert -3 < ends[0] < ends[1] < days.viewport().width() + 3


@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_the_calendar_has_kept_s_colours_and_no_day_in_red(
    scheme: SchemeChoice, qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.choose(Look(scheme, reduced_motion=True))
    field = DayField(date(2026, 3, 9))
    qtbot.addWidget(field)
    popup = opened(field)
    assert popup.isVisible()
    seen = colours(popup.grab().toImage())
    popup.close()
    assert seen[theme().colour(Role.SURFACE).name()] > sum(seen.values()) / 2
    assert seen[theme().colour(Role.MIST).name()] > popup.width()
    assert not [name for name in seen if name.startswith("#ff00")]


@pytest.mark.usefixtures("appearance")
def test_days_that_cannot_be_chosen_are_quiet(qtbot: QtBot) -> None:
    field = DayField(date(2026, 3, 18))
    qtbot.addWidget(field)
    field.begin_with(date(2026, 3, 10))
    popup = opened(field)
    days = popup.findChild(QTableView)
    assert isinstance(days, QTableView)
    inks = {day: ink_of(days, day) for day in (9, 10)}
    popup.close()
    assert inks[10] == theme().colour(Role.INK).name()
    assert inks[9] == theme().colour(Role.FAINT).name()


def ink_of(days: QTableView, day: int) -> str:
    """The colour of that day of March's figures, of those that the calendar knows."""
    model = days.model()
    cells = [model.index(row, column) for row in range(1, 7) for column in range(7)]
    first = next(n for n, cell in enumerate(cells) if cell.data() == 1)
    seen = colours(days.viewport().grab(days.visualRect(cells[first + day - 1])).toImage())
    inks = (theme().colour(role).name() for role in (Role.INK, Role.FAINT))
    return max(inks, key=lambda ink: seen[ink])
