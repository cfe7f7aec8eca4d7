"""A timeline draws what it is given, and is read and walked by pointer and by keyboard."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.graphs.course import Course, Mark, Ribbon
from desktop_app.ui.graphs.date_axis import DateAxis
from desktop_app.ui.graphs.timeline import Timeline
from desktop_app.ui.theme import Role, theme
from desktop_app.ui.widgets.text import Text
from tests.ui.widgets.seeing import colours, drawn

FIRST = date(2026, 1, 5)
DAYS = FIRST.toordinal() + np.arange(30, dtype=np.int64)
VALUES = np.linspace(0.4, 0.9, 30)
VALUES[3] = np.nan
KEY = Qt.Key


def course(**more: object) -> Course:
    ribbon = Ribbon(DAYS, VALUES - 0.1, VALUES + 0.1)
    return Course(DAYS, **{"values": VALUES, "ribbon": ribbon, **more})  # type: ignore[arg-type]


@pytest.fixture
def timeline(qtbot: QtBot, appearance: Appearance) -> Timeline:
    made = Timeline("Reliability")
    made.describe = lambda day: f"facts of {day}"
    qtbot.addWidget(made)
    made.resize(700, 240)
    made.show_course(course())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    QApplication.processEvents()
    return made


def curves(of: Timeline) -> list[pg.PlotCurveItem]:
    return [i for i in of.plot.getPlotItem().items if isinstance(i, pg.PlotCurveItem)]


def told(of: Timeline) -> str:
    (line,) = of.findChildren(Text)
    return str(line.text())


def on_screen(of: Timeline) -> QImage:
    """What stands there now, without drawing it anew."""
    return of.screen().grabWindow(of.window().winId()).toImage()


def at(of: Timeline, day: date, value: float = 0.6) -> QPoint:
    """Where a day lies on the viewport of the graph."""
    scene = of.plot.getPlotItem().getViewBox().mapViewToScene(QPointF(day.toordinal(), value))
    return QPoint(of.plot.mapFromScene(scene))


def reach(of: Timeline) -> tuple[float, float]:
    (low, high), _ = of.plot.getPlotItem().getViewBox().viewRange()
    return low, high


def test_the_axis_labels_no_day_before_the_first(qapp: QApplication) -> None:
    axis = DateAxis(orientation="bottom")
    ((_spacing, days),) = axis.tickValues(-0.5, 2.2, 700)
    assert days == [1, 2]
    assert len(axis.tickStrings(days, 1, 1)) == 2


def test_the_drawn_values_are_the_given_ones(timeline: Timeline) -> None:
    ribbon, line = curves(timeline)
    np.testing.assert_array_equal(line.getData()[0], DAYS)
    np.testing.assert_array_equal(line.getData()[1], VALUES)
    days, ends = ribbon.getData()
    told = [day for day in DAYS if day != DAYS[3]]
    assert sorted(day for day in days if not np.isnan(day)) == sorted(told * 2)
    for day in told:
        value = VALUES[day - DAYS[0]]
        assert sorted(ends[days == day]) == pytest.approx([value - 0.1, value + 0.1])


def test_the_band_has_a_gap_where_nothing_is_known() -> None:
    low = np.array([0.2, 0.3, np.nan, 0.4, 0.5])
    days, ends = Ribbon(DAYS[:5], low, low + 0.1).outline()
    first, second, last = np.split(days, np.flatnonzero(np.isnan(days)) + 1)
    assert first[:-1].tolist() == [*DAYS[:2], *DAYS[1::-1]]
    assert second[:-1].tolist() == [*DAYS[3:5], *DAYS[4:2:-1]]
    assert not len(last)
    assert ends[:4] == pytest.approx([0.2, 0.3, 0.4, 0.3])


@pytest.mark.parametrize("place", [0, 14, 29])
def test_a_day_that_stands_alone_is_seen_with_its_band(timeline: Timeline, place: int) -> None:
    values = np.full(30, np.nan)
    timeline.show_course(course(values=values, ribbon=Ribbon(DAYS, values, values)))
    QApplication.processEvents()
    empty = drawn(timeline.plot)

    values = values.copy()
    values[place] = 0.6
    timeline.show_course(course(values=values, ribbon=Ribbon(DAYS, values - 0.2, values + 0.2)))
    QApplication.processEvents()
    day = date.fromordinal(int(DAYS[place]))

    line, band = at(timeline, day), at(timeline, day, 0.75)
    seen = drawn(timeline.plot)
    assert seen.pixelColor(line) == theme().colour(Role.ACCENT)
    assert seen.pixelColor(band) != empty.pixelColor(band)


def test_new_values_leave_the_zoom_as_it_is(timeline: Timeline) -> None:
    timeline.plot.setXRange(int(DAYS[5]), int(DAYS[15]), padding=0)
    zoomed = reach(timeline)
    timeline.show_course(course(ribbon=Ribbon(DAYS, VALUES - 0.2, VALUES + 0.1)))
    assert reach(timeline) == zoomed
    assert np.nanmin(curves(timeline)[0].getData()[1]) == pytest.approx(0.2)


@pytest.mark.parametrize("is_zoomed", [False, True])
@pytest.mark.parametrize("places", [[-1], [0], [12], [7, 25], [3]])
def test_what_is_painted_in_part_is_what_is_painted_whole(
    timeline: Timeline, is_zoomed: bool, places: list[int]
) -> None:
    """A log changes one day: as little as that is painted again, and nothing stale is left."""
    if is_zoomed:
        timeline.plot.setXRange(int(DAYS[2]), int(DAYS[20]), padding=0)
    seen = []
    for level in (0.5, 0.4, 0.2):
        values = VALUES.copy()
        values[places] = level
        timeline.show_course(Course(DAYS, values, Ribbon(DAYS, values - 0.1, values + 0.1)))
        QApplication.processEvents()
        seen.append(on_screen(timeline))
    before, in_part = seen[1:]
    timeline.plot.viewport().update()
    QApplication.processEvents()
    assert in_part == on_screen(timeline)
    assert is_zoomed or in_part != before


@pytest.mark.parametrize("weeks", [2, 3, 13])
def test_a_week_that_stood_alone_leaves_nothing_when_the_next_one_comes(
    timeline: Timeline, weeks: int
) -> None:
    days = FIRST.toordinal() + 7 * np.arange(weeks, dtype=np.int64)
    seen = []
    for ends in ([0.8, np.nan], [0.8, 0.3], [np.nan, 0.5], [0.6, np.nan], [0.6, 0.4]):
        values = np.full(weeks, np.nan)
        values[-2:] = ends
        timeline.show_course(Course(days, values, Ribbon(days, values - 0.2, values + 0.2)))
        QApplication.processEvents()
        seen.append(on_screen(timeline))
        timeline.plot.viewport().update()
        QApplication.processEvents()
        assert seen[-1] == on_screen(timeline)
    assert all(one != two for one, two in pairwise(seen))


@pytest.mark.parametrize(("count", "step"), [(90, 1), (199, 4), (201, 1), (370, 50)])
@pytest.mark.parametrize("from_end", [1, 2, 7, 40])
def test_the_end_of_a_long_line_is_painted_as_the_whole(
    timeline: Timeline, count: int, step: int, from_end: int
) -> None:
    """Of a year, or of fifty, no more than the end is drawn after a log, to the pixel."""
    days = FIRST.toordinal() + step * np.arange(count, dtype=np.int64)
    dice = np.random.default_rng(count + from_end)
    values = np.clip(np.cumsum(dice.normal(0, 0.05, count)) + 0.5, 0, 1)
    values[: dice.integers(1, 20)] = values[50:53] = np.nan
    seen = []
    for shift in (0.0, 0.2, -0.1):
        shown = values.copy()
        shown[-from_end:] = np.clip(values[-from_end:] + shift, 0, 1)
        low, high = np.clip(shown - 0.1, 0, 1), np.clip(shown + 0.08, 0, 1)
        timeline.show_course(Course(days, shown, Ribbon(days, low, high)))
        QApplication.processEvents()
        seen.append(on_screen(timeline))
    timeline.plot.viewport().update()
    QApplication.processEvents()
    assert seen[2] == on_screen(timeline)
    assert seen[1] != seen[2]


def test_another_range_is_shown_whole(timeline: Timeline) -> None:
    timeline.plot.setXRange(int(DAYS[5]), int(DAYS[15]), padding=0)
    longer = FIRST.toordinal() + np.arange(200, dtype=np.int64)
    timeline.show_course(Course(longer, np.full(200, 0.5)))
    low, high = reach(timeline)
    assert low <= longer[0]
    assert high >= longer[-1]


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([KEY.Key_Right], 29),
        ([KEY.Key_Home], 0),
        ([KEY.Key_End], 29),
        ([KEY.Key_Home, KEY.Key_Right, KEY.Key_Right], 2),
        ([KEY.Key_Home, KEY.Key_Right, KEY.Key_Right, KEY.Key_Right], 4),
        ([KEY.Key_End, KEY.Key_Left], 28),
        ([KEY.Key_Home, KEY.Key_Left], 0),
    ],
)
def test_keys_walk_over_the_days_that_have_a_value(
    timeline: Timeline, qtbot: QtBot, keys: list[Qt.Key], day: int
) -> None:
    for key in keys:
        QTest.keyClick(timeline, key)
    wanted = FIRST + timedelta(days=day)
    assert told(timeline) == f"facts of {wanted}"
    assert timeline.accessibleDescription() == f"facts of {wanted}"
    with qtbot.waitSignal(timeline.day_chosen) as chosen:
        QTest.keyClick(timeline, KEY.Key_Return)
    assert chosen.args == [wanted]


def test_enter_without_a_day_chooses_nothing(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(timeline.day_chosen):
        QTest.keyClick(timeline, KEY.Key_Return)


def test_right_to_left_the_last_day_is_on_the_left(timeline: Timeline) -> None:
    timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert at(timeline, FIRST).x() > at(timeline, FIRST + timedelta(days=29)).x()
    QTest.keyClick(timeline, KEY.Key_Home)
    QTest.keyClick(timeline, KEY.Key_Left)
    assert told(timeline) == f"facts of {FIRST + timedelta(days=1)}"


def test_right_to_left_the_days_have_their_labels(timeline: Timeline) -> None:
    timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    bottom = timeline.plot.getPlotItem().getAxis("bottom")
    ((_, places),) = bottom.tickValues(*bottom.range, 600)
    assert bottom.tickStrings(places, 1, 1)


def test_the_pointer_tells_the_nearest_day_and_leaves_without_a_trace(timeline: Timeline) -> None:
    timeline.say("at rest")
    QTest.mouseMove(timeline.plot.viewport(), at(timeline, FIRST + timedelta(days=10)))
    assert told(timeline) == f"facts of {FIRST + timedelta(days=10)}"
    QTest.mouseMove(timeline.plot.viewport(), at(timeline, FIRST + timedelta(days=3)))
    assert told(timeline) != f"facts of {FIRST + timedelta(days=3)}"
    QApplication.sendEvent(timeline.plot.viewport(), QEvent(QEvent.Type.Leave))
    assert told(timeline) == "at rest"


def test_a_day_whose_value_went_away_is_pointed_at_no_more(timeline: Timeline) -> None:
    timeline.say("at rest")
    QTest.mouseMove(timeline.plot.viewport(), at(timeline, FIRST + timedelta(days=10)))
    values = VALUES.copy()
    values[10] = np.nan
    timeline.show_course(course(values=values))
    assert told(timeline) == "at rest"


def test_a_click_chooses_the_day_and_a_drag_does_not(timeline: Timeline, qtbot: QtBot) -> None:
    viewport, place = timeline.plot.viewport(), at(timeline, FIRST + timedelta(days=20))
    with qtbot.waitSignal(timeline.day_chosen) as chosen:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [FIRST + timedelta(days=20)]
    with qtbot.assertNotEmitted(timeline.day_chosen):
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=place)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(viewport, place + QPoint(60, 0))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier]
)
def test_the_wheel_zooms_with_control_and_is_left_to_the_page_without(
    timeline: Timeline, held: Qt.KeyboardModifier
) -> None:
    viewport, before = timeline.plot.viewport(), reach(timeline)
    place = QPointF(at(timeline, FIRST + timedelta(days=15)))
    wheel = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, wheel)
    zoomed = reach(timeline)[1] - reach(timeline)[0] < before[1] - before[0]
    assert zoomed is wheel.isAccepted() is bool(held & Qt.KeyboardModifier.ControlModifier)


def test_near_marks_have_their_words_below_each_other_and_inside(timeline: Timeline) -> None:
    first, last = int(DAYS[0]), int(DAYS[-1])
    marks = (
        Mark(first + 10, None, "made smaller"),
        Mark(first + 11, None, "another cue"),
        Mark(first + 2, first + 5, "paused", warm=False),
        Mark(last, None, "other days"),
    )
    timeline.show_course(course(marks=marks))
    QApplication.processEvents()
    words = [i for i in timeline.plot.getPlotItem().items if isinstance(i, pg.TextItem)]
    places = [w.mapRectToScene(w.boundingRect()).adjusted(2, 3, -2, -3) for w in words]
    assert {w.toPlainText() for w in words} == {mark.words for mark in marks}
    for n, one in enumerate(places):
        assert not any(one.intersects(other) for other in places[n + 1 :])
        assert timeline.plot.sceneRect().contains(one)


def test_close_up_the_words_of_marks_stay_whole(timeline: Timeline) -> None:
    marks = tuple(Mark(int(DAYS[n]), None, f"revision {n}") for n in (2, 17, 20, 22))
    timeline.show_course(course(marks=marks))
    for times in (2.0, 1.5, 1.2):
        timeline.zoom(times)
        QApplication.processEvents()
        view = timeline.plot.getPlotItem().getViewBox()
        shown = [i for i in timeline.plot.getPlotItem().items if isinstance(i, pg.TextItem)]
        shown = [words for words in shown if words.isVisible()]
        low, high = reach(timeline)
        seen = {mark.words for mark in marks if low <= mark.first <= high}
        assert {words.toPlainText() for words in shown} == seen
        places = [words.mapRectToScene(words.boundingRect()) for words in shown]
        room = view.mapRectToScene(view.boundingRect()).adjusted(-1, -1, 1, 1)
        assert all(room.left() <= p.left() and p.right() <= room.right() for p in places)
        assert not any(one.intersects(other) for one, other in pairwise(places))
    timeline.show_whole()
    assert all(
        i.isVisible() for i in timeline.plot.getPlotItem().items if isinstance(i, pg.TextItem)
    )


def test_another_theme_is_another_drawing(timeline: Timeline, appearance: Appearance) -> None:
    light = theme().colour(Role.ACCENT).name()
    assert colours(drawn(timeline))[light] > 20
    appearance.choose(Look(SchemeChoice.DARK, reduced_motion=True))
    QApplication.processEvents()
    seen = colours(drawn(timeline))
    assert seen[theme().colour(Role.ACCENT).name()] > 20
    assert not seen[light]
    np.testing.assert_array_equal(curves(timeline)[1].getData()[1], VALUES)


def test_dots_stand_at_their_values(timeline: Timeline) -> None:
    dots = Course(DAYS[::7], VALUES[::7], dots=True, reach=(int(DAYS[0]), int(DAYS[-1])))
    timeline.show_course(dots)
    (shown,) = [i for i in timeline.plot.getPlotItem().items if isinstance(i, pg.ScatterPlotItem)]
    np.testing.assert_array_equal(shown.getData()[0], DAYS[::7])
    np.testing.assert_array_equal(shown.getData()[1], VALUES[::7])


@pytest.mark.parametrize("value", [0.15, 0.85])
def test_the_words_of_marks_leave_the_line_alone(timeline: Timeline, value: float) -> None:
    level = np.full(30, value)
    ribbon = Ribbon(DAYS, level - 0.1, level + 0.1)
    marks = (Mark(int(DAYS[4]), None, "made smaller"), Mark(int(DAYS[5]), None, "another cue"))
    timeline.show_course(Course(DAYS, level, ribbon, marks=marks))
    QApplication.processEvents()
    view = timeline.plot.getPlotItem().getViewBox()
    ends = sorted(view.mapViewToScene(QPointF(0, value + by)).y() for by in (-0.1, 0.1))
    for words in (i for i in timeline.plot.getPlotItem().items if isinstance(i, pg.TextItem)):
        place = words.mapRectToScene(words.boundingRect())
        assert place.bottom() <= ends[0] or place.top() >= ends[1]


@pytest.mark.parametrize("days", [1, 5, 40, 400, 20000])
def test_labels_of_days_never_touch(timeline: Timeline, days: int) -> None:
    axis = np.arange(700000, 700000 + days, dtype=np.int64)
    timeline.show_course(Course(axis, np.full(days, 0.5)))
    QApplication.processEvents()
    bottom = timeline.plot.getPlotItem().getAxis("bottom")
    low, high = reach(timeline)
    ((_, places),) = bottom.tickValues(low, high, 600)
    names = bottom.tickStrings(places, 1, 1)
    assert len(set(names)) == len(names) or days > 300
    pixels = 600 / (high - low)
    gaps = [(b - a) * pixels for a, b in pairwise(places)]
    assert all(gap >= 40 for gap in gaps)


def test_plus_and_minus_zoom_around_the_cursor_and_nought_shows_all(timeline: Timeline) -> None:
    whole = reach(timeline)
    QTest.keyClick(timeline, KEY.Key_Home)
    QTest.keyClick(timeline, KEY.Key_Plus)
    low, high = reach(timeline)
    assert high - low < whole[1] - whole[0]
    assert low <= DAYS[0] < high
    QTest.keyClick(timeline, KEY.Key_Minus)
    assert reach(timeline)[1] - reach(timeline)[0] > high - low
    QTest.keyClick(timeline, KEY.Key_Plus)
    QTest.keyClick(timeline, KEY.Key_0)
    assert reach(timeline) == pytest.approx(whole)


def test_a_course_of_one_day_does_not_fill_the_graph(timeline: Timeline) -> None:
    day, values = DAYS[:1], np.array([0.6])
    timeline.show_course(Course(day, values, Ribbon(day, values - 0.2, values + 0.2)))
    QApplication.processEvents()
    (low, high) = reach(timeline)
    assert low < day[0] < high
    assert high - low > 10
