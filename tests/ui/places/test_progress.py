"""Progress in the running program: what is drawn equals the figures, and everything is reached."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.diary.demo import demo_records
from desktop_app.domain.entries import Outcome
from desktop_app.evidence.report_words import reliability_sentence
from desktop_app.ui.graphs.shares import Range, Share, SharesGraph
from desktop_app.ui.graphs.timeline import Timeline
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.pages.progress import ProgressPage
from desktop_app.ui.pages.progress_cards import Part
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.words.days import day_and_month, long_date
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import open_page

Values = NDArray[np.float64]


@pytest.fixture
def year(diary: Diary, clock: FakeClock) -> Diary:
    """A year of three promises, with feelings, ratings, an illness."""
    diary.store.apply("import", clock(), demo_records(diary.today, diary.rule))
    return Diary(diary.store, clock)


@pytest.fixture
def page(year: Diary, program: Program, qtbot: QtBot) -> ProgressPage:
    return drawn(program, qtbot)


def drawn(program: Program, qtbot: QtBot) -> ProgressPage:
    program._diary.notice()
    page = open_page(program, "progress", ProgressPage, qtbot)
    qtbot.waitUntil(lambda: not page._waiting)
    return page


def test_no_card_stands_there_before_there_is_something_to_draw(qtbot: QtBot) -> None:
    page = ProgressPage()
    qtbot.addWidget(page)
    page.show()
    assert not any(card.isVisible() for card in page.drawn.cards.values())


def test_the_chosen_promise_is_named_as_long_as_it_is_there(
    year: Diary, page: ProgressPage, program: Program, qtbot: QtBot
) -> None:
    diary, shown = program._diary, page._promises
    page._promises.setCurrentIndex(2)
    page._promises.activated.emit(2)
    chosen = diary.promises.get(shown.currentData())
    diary.promises.revise(replace(chosen.terms[-1], title="Another title"))
    qtbot.waitUntil(lambda: shown.findText("Another title") == 2)
    assert shown.currentText() == "Another title"
    diary.promises.delete(chosen.id)
    qtbot.waitUntil(lambda: shown.findText("Another title") == -1)
    assert shown.currentText() == "All promises together"


def line_of(graph: Timeline) -> tuple[Values, Values]:
    drawn = [i for i in graph.plot.getPlotItem().items if isinstance(i, pg.PlotCurveItem)]
    return drawn[-1].getData()  # type: ignore[no-any-return]


def dots_of(graph: Timeline) -> tuple[Values, Values]:
    (dots,) = [i for i in graph.plot.getPlotItem().items if isinstance(i, pg.ScatterPlotItem)]
    return dots.getData()  # type: ignore[no-any-return]


def marks_of(graph: Timeline) -> list[str]:
    items = graph.plot.getPlotItem().items
    return sorted(item.toPlainText() for item in items if isinstance(item, pg.TextItem))


def shares_of(graph: SharesGraph) -> list[Share]:
    return [bar for bar in graph.shares if isinstance(bar, Share)]


def choose_range(page: ProgressPage, words: str) -> None:
    next(chip for chip in page.findChildren(Chip) if chip.words == words).click()


def choose_promise(page: ProgressPage, title: str) -> None:
    box = page.findChild(QComboBox)
    assert box is not None
    box.setFocus()
    box.setCurrentIndex(box.findText(title))
    box.activated.emit(box.currentIndex())


def bring_into_view(page: ProgressPage, part: Part) -> None:
    page.ensureWidgetVisible(page.drawn.cards[part])
    QApplication.processEvents()


def table(page: ProgressPage, part: Part) -> list[tuple[str, ...]]:
    bring_into_view(page, part)
    (menu,) = page.drawn.cards[part].findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "As a table").trigger()
    view = page.drawn.cards[part].table
    items = [[view.item(r, c) for c in range(view.columnCount())] for r in range(view.rowCount())]
    return [tuple(item.text() if item else "" for item in row) for row in items]


def last_kept(diary: Diary) -> tuple[UUID, date]:
    """The last daily entry before today that is kept."""
    water = diary.promises.find("Drink").id
    entries = diary.store.latest_entries(water, diary.today, 20)
    return water, max(entry.day for entry in entries if entry.outcome.is_kept)


RANGES: list[tuple[str, int]] = [("Week", 7), ("Month", 31), ("Quarter", 92), ("Year", 366)]


@pytest.mark.parametrize(("words", "days"), RANGES)
def test_the_line_is_that_of_the_figures(
    page: ProgressPage, year: Diary, words: str, days: int
) -> None:
    choose_range(page, words)
    first = year.today - timedelta(days=min(days - 1, 365))
    wanted = year.figures.line(first, year.today, None, 400)
    drawn_days, values = line_of(page.drawn.course)
    np.testing.assert_array_equal(drawn_days, wanted.days)
    np.testing.assert_allclose(values, wanted.band.mean)
    assert page.heading.text() == str(reliability_sentence(year.figures.evidence().overall))


def test_a_promise_alone_has_its_own_figures(page: ProgressPage, year: Diary) -> None:
    promise = year.promises.find("Write one sentence")
    choose_promise(page, "Write one sentence")
    choose_range(page, "Year")
    of = next(e for e in year.figures.evidence().promises if e.promise == promise.id)
    assert page.heading.text() == str(reliability_sentence(of.reliability))
    first = year.today - timedelta(days=365)
    wanted = year.figures.line(first, year.today, promise.id, 370)
    np.testing.assert_allclose(line_of(page.drawn.course)[1], wanted.band.mean)


def test_every_card_draws_its_figures(page: ProgressPage, year: Diary) -> None:
    choose_range(page, "Quarter")
    first = year.today - timedelta(days=91)
    for part in Part:
        bring_into_view(page, part)
    weeks = year.figures.weeks(first, year.today)
    np.testing.assert_allclose(line_of(page.drawn.weeks)[1], weeks.band().mean)
    counts = year.figures.counts(first, year.today)
    assert [b.kept for b in shares_of(page.drawn.by_weekday)] == counts.kept_by_weekday.tolist()
    assert [b.of for b in shares_of(page.drawn.by_weekday)] == counts.chances_by_weekday.tolist()
    dots, _ = year.figures.trust()
    shown = dots.days >= first.toordinal()
    np.testing.assert_allclose(dots_of(page.drawn.expected)[1], dots.expected[shown])
    np.testing.assert_allclose(dots_of(page.drawn.felt)[1], dots.felt[shown])
    size, *single = shares_of(page.drawn.sizes)
    assert [bar.words for bar in single] == [
        p.terms_on(year.today).title for p in year.promises.all()
    ]
    assert (size.kept, size.of, size.full) == tuple(
        int(v.sum()) for v in (weeks.kept, weeks.chances, weeks.full)
    )
    pairs = year.figures.lift(first, year.today).after_given_before
    assert [b.kept for b in shares_of(page.drawn.lift)] == [
        np.triu(pairs, 1).sum(), np.trace(pairs), np.tril(pairs, -1).sum()
    ]  # fmt: skip


def test_both_panels_of_trust_share_one_axis_of_days(page: ProgressPage, qtbot: QtBot) -> None:
    bring_into_view(page, Part.TRUST)
    (low, high), _ = page.drawn.expected.plot.getPlotItem().getViewBox().viewRange()
    page.drawn.expected.plot.setXRange(low + 20, high - 20, padding=0)

    def same() -> bool:
        views = (g.plot.getPlotItem().getViewBox() for g in (page.drawn.expected, page.drawn.felt))
        (one, _), (other, _) = (view.viewRange() for view in views)
        return bool(np.allclose(one, other, atol=1.5))

    qtbot.waitUntil(same)


def test_tables_hold_what_is_drawn(page: ProgressPage, year: Diary) -> None:
    first = year.today - timedelta(days=91)
    weeks = year.figures.weeks(first, year.today)
    rows = table(page, Part.WEEKS)
    assert [int(row[1]) for row in rows] == weeks.kept[weeks.chances > 0][::-1].tolist()
    assert [int(row[2]) for row in rows] == weeks.chances[weeks.chances > 0][::-1].tolist()
    line = year.figures.line(first, year.today)
    means = line.band.mean[~np.isnan(line.band.mean)][::-1]
    assert [row[1] for row in table(page, Part.COURSE)] == [f"{round(m * 100)} %" for m in means]
    counts = year.figures.counts(first, year.today)
    numbers = [int(row[1]) for row in table(page, Part.COUNTS)[:7]]
    assert numbers == counts.kept_by_weekday.tolist()
    glance = year.figures.glance(year.today - timedelta(days=371), year.today)
    assert sum(int(row[1]) for row in table(page, Part.YEAR)) == int(glance.kept.sum())
    assert len(table(page, Part.TRUST)) == len(year.figures.trust()[0].days)


def test_a_log_moves_the_open_page(page: ProgressPage, program: Program) -> None:
    diary = program._diary
    promise, day = last_kept(diary)
    before = line_of(page.drawn.course)[1][-1]
    diary.log(promise, Outcome.MISSED, day)
    assert line_of(page.drawn.course)[1][-1] < before
    diary.undo()
    assert line_of(page.drawn.course)[1][-1] == pytest.approx(before)


def test_what_was_out_of_view_is_new_when_it_is_scrolled_to(
    page: ProgressPage, program: Program
) -> None:
    promise, day = last_kept(program._diary)
    before = sum(bar.kept for bar in shares_of(page.drawn.by_weekday))
    program._diary.log(promise, Outcome.MISSED, day)
    assert sum(bar.kept for bar in shares_of(page.drawn.by_weekday)) == before
    bring_into_view(page, Part.COUNTS)
    assert sum(bar.kept for bar in shares_of(page.drawn.by_weekday)) == before - 1


def test_a_hidden_page_catches_up_when_it_is_opened(page: ProgressPage, program: Program) -> None:
    program.go("today")
    promise, day = last_kept(program._diary)
    before = line_of(page.drawn.course)[1][-1]
    program._diary.log(promise, Outcome.MISSED, day)
    assert line_of(page.drawn.course)[1][-1] == before
    program.go("progress")
    assert line_of(page.drawn.course)[1][-1] < before


def test_enter_on_a_day_opens_it_in_the_journal(page: ProgressPage, program: Program) -> None:
    page.drawn.course.setFocus()
    QTest.keyClick(page.drawn.course, Qt.Key.Key_End)
    QTest.keyClick(page.drawn.course, Qt.Key.Key_Left)
    QTest.keyClick(page.drawn.course, Qt.Key.Key_Return)
    assert program._window.page == "journal"
    assert isinstance(program._window.page_at("journal"), JournalPage)


def test_the_facts_of_a_day_are_its_own(page: ProgressPage, year: Diary) -> None:
    _, day = last_kept(year)
    glance = year.figures.glance(day, day)
    kept, missed = int(glance.kept[0] + glance.smaller[0]), int(glance.missed[0])
    words = page.drawn.course.describe(day)
    assert words.startswith(long_date(day))
    assert f"{kept} of {kept + missed} kept" in words
    assert "of 10 (" in words


def test_a_week_is_told_as_a_week_by_pointer_and_by_keyboard(
    page: ProgressPage, year: Diary
) -> None:
    graph = page.drawn.weeks
    bring_into_view(page, Part.WEEKS)
    figures = year.figures.weeks(year.today - timedelta(days=91), year.today)
    at = len(figures.mondays) - 3
    monday = date.fromordinal(int(figures.mondays[at]))
    told = f"{figures.kept[at]} of {figures.chances[at]} kept"

    graph.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(graph, key)
    heard = graph.accessibleDescription()
    assert heard.startswith(f"Week of {day_and_month(monday, year.today)} · {told} · ")

    view = graph.plot.getPlotItem().getViewBox()
    place = graph.plot.mapFromScene(view.mapViewToScene(QPointF(monday.toordinal(), 0.5)))
    QTest.mouseMove(graph.plot.viewport(), place)
    assert heard in [text.text() for text in graph.findChildren(Text)]


def test_revisions_are_marked_in_words(page: ProgressPage, program: Program) -> None:
    diary = program._diary
    water = diary.promises.find("Drink")
    diary.learning.step_down(water.id, water.terms[0].smaller, "")
    smaller = diary.promises.get(water.id).terms_on(diary.today)
    diary.promises.revise(replace(smaller, anchor="with music"))
    choose_range(page, "Month")
    assert "made smaller, another cue" in marks_of(page.drawn.course)


def test_an_illness_is_marked(page: ProgressPage) -> None:
    choose_range(page, "Quarter")
    assert "paused" in marks_of(page.drawn.course)


def test_long_titles_keep_the_page_in_its_width(page: ProgressPage, program: Program) -> None:
    title = "Donaudampfschifffahrtsgesellschaft " * 8
    program._diary.promises.add(terms_of(title.strip(), from_day=program._diary.today))
    QApplication.processEvents()
    box = page.findChild(QComboBox)
    assert box is not None
    assert box.findText(title.strip()) > 0
    ground = page.widget()
    assert ground is not None
    assert ground.width() <= page.viewport().width()
    assert ground.minimumSizeHint().width() <= page.viewport().width()


def test_right_to_left_nothing_is_lost_from_view(page: ProgressPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    for part, card in page.drawn.cards.items():
        bring_into_view(page, part)
        place = card.mapTo(page.viewport(), QPoint()).x()
        assert place >= 0
        assert place + card.width() <= page.viewport().width()
    assert page.drawn.by_weekday.findChildren(SharesGraph) == []


def test_an_empty_diary_says_what_will_appear(diary: Diary, program: Program, qtbot: QtBot) -> None:
    diary.promises.add(terms_of("Water"), baseline=True)
    page = drawn(program, qtbot)
    (empty,) = page.findChildren(EmptyState)
    assert empty.isVisible()
    assert not page.drawn.course.isVisible()
    diary.log(diary.promises.find("Water").id, Outcome.KEPT, MONDAY)
    assert page.drawn.year.isVisible()
    assert not empty.isVisible()
    assert page.heading.text() == "Not enough yet (1 of 5)."


def test_the_line_comes_with_the_first_figure(diary: Diary, program: Program, qtbot: QtBot) -> None:
    water = diary.promises.add(terms_of("Water"))
    page = drawn(program, qtbot)
    for n in range(1, 5):
        diary.log(water.id, Outcome.KEPT, MONDAY - timedelta(days=5 - n))
        said = [text.text() for text in page.drawn.cards[Part.COURSE].findChildren(Text)]
        assert f"Not enough yet ({n} of 5)." in said
        assert not page.drawn.course.isVisible()
    diary.log(water.id, Outcome.KEPT, MONDAY)
    assert page.drawn.course.isVisible()


def test_what_changed_is_said_or_that_nothing_did(page: ProgressPage, program: Program) -> None:
    def changed() -> str:
        return next(t.text() for t in page.findChildren(Text) if "8 weeks" in t.text())

    assert changed().startswith("Much as 8 weeks ago, as far as one can say. Latest change, 21 Nov")
    diary = program._diary
    water = diary.promises.find("Drink")
    diary.learning.step_down(water.id, water.terms[0].smaller, "")
    assert changed().endswith("Latest change, 5 January: “One sip”, made smaller.")


def test_after_months_without_a_word_it_says_until_when_it_speaks(
    page: ProgressPage, clock: FakeClock, year: Diary
) -> None:
    def says(words: str) -> bool:
        return any(t.text().startswith(words) for t in page.findChildren(Text) if t.isVisible())

    span = year.store.span()
    assert span
    last = span[1]
    clock.set(last + timedelta(days=56))
    choose_range(page, "Month")
    assert says("Lately between")
    clock.set(last + timedelta(days=330))
    choose_range(page, "Quarter")
    assert says(f"Up to {long_date(last)}: between")
    assert not says("Lately between")
    assert not says("Much as 8 weeks ago")


def test_what_is_expected_lies_on_the_band_of_what_is_kept(page: ProgressPage, year: Diary) -> None:
    bring_into_view(page, Part.TRUST)
    choose_promise(page, "Write one sentence")
    bring_into_view(page, Part.TRUST)
    line = year.figures.line(year.today - timedelta(days=91), year.today)
    days, ends = line_of(page.drawn.expected)
    assert ends[days == line.days[-1]].tolist() == [line.band.low[-1], line.band.high[-1]]


def test_returns_are_drawn_with_how_sure_they_are(page: ProgressPage, year: Diary) -> None:
    bring_into_view(page, Part.RETURN)
    returning = year.figures.evidence().returning
    drawn = [bar for bar in page.drawn.returning.shares if isinstance(bar, Range)]
    assert [(bar.value, bar.low, bar.high) for bar in drawn] == [
        (of.estimate, of.low, of.high) for of in (returning.next, returning.later) if of
    ]
    assert [row[1:] for row in table(page, Part.RETURN)] == [
        tuple(f"{round(v * 100)} %" for v in (bar.value, bar.low, bar.high)) for bar in drawn
    ]


def test_every_graph_has_a_table_and_says_how_it_is_computed(page: ProgressPage) -> None:
    for part, card in page.drawn.cards.items():
        assert table(page, part), part
        (menu,) = card.findChildren(QMenu)
        next(a for a in menu.actions() if a.text() == "How is this computed?").trigger()
        (how,) = [t for t in card.findChildren(Text) if t.isVisible() and len(t.text()) > 120]
        assert any(letter.isdigit() for letter in how.text()), how.text()


def test_a_range_without_chances_says_so_calmly(page: ProgressPage, clock: FakeClock) -> None:
    clock.turn(days=200)
    choose_range(page, "Month")
    for part in (Part.WEEKS, Part.SIZES, Part.TRUST):
        bring_into_view(page, part)
        card = page.drawn.cards[part]
        graphs = [*card.findChildren(Timeline), *card.findChildren(SharesGraph)]
        assert not any(graph.isVisible() for graph in graphs), part
        said = [t.text() for t in card.findChildren(Text) if t.isVisible()]
        assert part is Part.TRUST or "No chance in this range." in said
        assert not any("dots" in words for words in said)
