"""A screen reader finds a chart, hears its figures in words, and each day that is walked to."""

from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.graphs import read_aloud
from desktop_app.ui.graphs.course import Course
from desktop_app.ui.graphs.in_words import course_words
from desktop_app.ui.graphs.read_aloud import Graph
from desktop_app.ui.graphs.shares import Share, SharesGraph
from desktop_app.ui.graphs.timeline import Timeline
from desktop_app.ui.graphs.year import Tiles, YearGraph

FIRST = date(2026, 1, 5)
DAYS = FIRST.toordinal() + np.arange(4, dtype=np.int64)
COURSE = Course(DAYS, np.array([np.nan, 0.4, 0.9, 0.6]))
LAST = FIRST + timedelta(days=400)


@pytest.fixture(params=["timeline", "year", "shares"])
def graph(request: pytest.FixtureRequest, qtbot: QtBot, appearance: Appearance) -> Graph:
    made: Timeline | YearGraph | SharesGraph
    match request.param:
        case "timeline":
            made = Timeline("What is drawn")
            made.show_course(COURSE)
        case "year":
            made = YearGraph("What is drawn")
            made.show_days(Tiles(LAST - timedelta(days=1), np.array([2, 3])))
        case _:
            made = SharesGraph("What is drawn")
            made.show_shares([Share("Monday", 1, 2, counted="1 of 2")])
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def test_it_is_one_chart_with_a_name_and_its_figures_in_words(graph: Graph) -> None:
    read = QAccessible.queryAccessibleInterface(graph)
    assert read.role() is QAccessible.Role.Chart
    assert read.childCount() == 0
    assert read.text(QAccessible.Text.Name) == "What is drawn"
    told = read.text(QAccessible.Text.Description)
    expected = {
        Timeline: "4 of 10 at first, 6 of 10 at the end, between 4 of 10 and 9 of 10",
        YearGraph: "all kept: 1. In part, or smaller: 1. Otherwise: 0.",
        SharesGraph: "Monday: 1 of 2",
    }
    assert expected[type(graph)] in told


def test_a_course_of_one_answer_or_none_is_told_too() -> None:
    felt = Course(DAYS[:1], np.array([3.0]), span=(1.0, 5.0))
    assert course_words(felt).endswith("3 of 5.")
    assert course_words(Course(DAYS[:1], np.array([np.nan]))) == "Nothing to show yet."


def test_each_day_that_is_walked_to_is_read_and_then_the_whole_again(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(read_aloud, "announce", lambda _graph, words: heard.append(words))
    made = Timeline("Reliability")
    made.describe = lambda day: f"facts of {day}"
    made.show_course(COURSE)
    qtbot.addWidget(made)
    made.show()
    QTest.keyClick(made, Qt.Key.Key_Home)
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert heard == [f"facts of {FIRST + timedelta(days=n)}" for n in (1, 2)]
    assert made.accessibleDescription() == heard[-1]
    QApplication.sendEvent(made, QFocusEvent(QEvent.Type.FocusOut))
    assert "4 of 10 at first" in made.accessibleDescription()
