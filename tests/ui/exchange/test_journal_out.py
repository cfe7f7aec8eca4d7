"""A range of the journal, saved from the window: progress, a way to stop, and what it says."""

import subprocess
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.reflections import Reflection
from desktop_app.exchange.exporters.journal_file import Form
from desktop_app.ui.dialogs.journal_out import JournalOutDialog
from desktop_app.ui.exchange.journal_out import JournalOut
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import told

DAY = timedelta(days=1)


@pytest.fixture
def page(diary: Diary, clock: FakeClock, window: MainWindow) -> JournalPage:
    promise = diary.promises.add(terms_of("Write one sentence", MONDAY))
    for n in range(60):
        clock.set(MONDAY + n * DAY)
        lesson = "Pen on the cup" if n == 50 else ""
        diary.log(promise.id, Outcome.KEPT, reflection=Reflection(2, 3, lesson=lesson))
    window.open_page("journal")
    made = window.page_at("journal")
    assert isinstance(made, JournalPage)
    return made


@pytest.fixture
def out(page: JournalPage, window: MainWindow) -> JournalOut:
    (asked,) = (b for b in page.findChildren(Button) if b.words == "Print or save…")
    asked.click()
    (made,) = window.findChildren(JournalOut)
    return made


def test_this_month_is_offered_and_saved(
    out: JournalOut, tmp_path: Path, qtbot: QtBot, program: Program
) -> None:
    assert (out.dialog.first, out.dialog.last) == (
        MONDAY.replace(month=3, day=1),
        MONDAY + 59 * DAY,
    )
    told = program._around.wishes.told
    with qtbot.waitSignal(told) as said:
        out.save(Form.PAGE, tmp_path / "journal.html")
    assert "Written: journal.html." in str(said.args)
    assert "Write one sentence: kept" in (tmp_path / "journal.html").read_text(encoding="utf-8")
    assert (tmp_path / "journal.html").stat().st_mode & 0o077 == 0


def test_a_pdf_is_drawn_in_a_worker(
    out: JournalOut, tmp_path: Path, qtbot: QtBot, program: Program
) -> None:
    with qtbot.waitSignal(program._around.wishes.told, timeout=20_000):
        out.save(Form.PAPER, tmp_path / "journal.pdf")
    assert (tmp_path / "journal.pdf").read_bytes().startswith(b"%PDF")
    if which("pdftotext"):
        command = ["pdftotext", str(tmp_path / "journal.pdf"), "-"]
        read = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        read = " ".join(read.split())
        assert "5 March 2026" in read, "figures can be searched"
        assert "Felt (1 heavy to 5 light): 2 before, 3 after" in read, "what stands beside them too"
        assert "kept, 09:00" in read
        assert read.count("5 March 2026") == 3, "above the pages, of the day, at the foot"


def test_a_printer_gets_the_same_pages(
    out: JournalOut, tmp_path: Path, qtbot: QtBot, program: Program
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(program._around.wishes.told, timeout=20_000):
        out.print_on(printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_leaving_stops_it_and_leaves_no_file(
    out: JournalOut, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out.dialog._first.show_day(MONDAY)
    monkeypatch.setattr(out, "_progress", lambda _done, _of: False)
    out.save(Form.PAGE, tmp_path / "journal.html")
    assert out.dialog.busy.isVisible()
    qtbot.waitUntil(lambda: not out.dialog.busy.isVisible())
    assert list(tmp_path.glob("*journal*")) == []
    assert out.dialog.isVisible()


def test_left_while_it_writes_nothing_more_is_said(
    out: JournalOut, window: MainWindow, tmp_path: Path
) -> None:
    out.save(Form.PAGE, tmp_path / "journal.html")
    out.dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not window.findChildren(JournalOutDialog)
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()  # an error in there ends the test


def test_stopped_while_it_prints_into_a_file_none_stays(
    out: JournalOut, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(out, "_progress", lambda done, _of: done < 1)
    out.dialog._first.show_day(MONDAY)
    out.print_on(printer)
    qtbot.waitUntil(lambda: not out.dialog.busy.isVisible())
    assert not (tmp_path / "printed.pdf").exists()
    said = [button for button in out.dialog.findChildren(Button) if button.isVisible()]
    next(button for button in said if button.words == "Cancel").click()
    assert not out.dialog.isVisible()


def test_what_cannot_be_written_is_said(
    out: JournalOut, tmp_path: Path, qtbot: QtBot, program: Program
) -> None:
    with qtbot.waitSignal(program._around.wishes.refused) as said:
        out.save(Form.PAGE, tmp_path / "nowhere" / "journal.html")
    assert "could not be written" in str(said.args)
    assert out.dialog.isVisible()


def test_the_filter_that_is_on_holds(
    page: JournalPage, window: MainWindow, tmp_path: Path, qtbot: QtBot, program: Program
) -> None:
    page.search._choose(lesson=True)
    page.search.out_requested.emit()
    (out,) = window.findChildren(JournalOut)
    assert "Shown: With a lesson" in told(out.dialog)
    out.dialog._first.show_day(MONDAY)
    with qtbot.waitSignal(program._around.wishes.told):
        out.save(Form.PAGE, tmp_path / "journal.html")
    text = (tmp_path / "journal.html").read_text(encoding="utf-8")
    assert text.count("<h3>") == 1
    assert "Pen on the cup" in text
