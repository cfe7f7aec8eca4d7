"""A range of the journal, printed or saved: asked for in a dialog, drawn in a worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop_app.diary import Diary
from desktop_app.diary.aside import aside
from desktop_app.domain.problems import Problem, Stopped
from desktop_app.domain.sought import Sought
from desktop_app.exchange.exporters.journal import title_of
from desktop_app.exchange.exporters.journal_file import Asked, Form, months_of, write
from desktop_app.exchange.exporters.paper import draw
from desktop_app.exchange.exporters.writing import whole_file
from desktop_app.ui.background import in_background
from desktop_app.ui.dialogs.journal_out import JournalOutDialog
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.spoken import say, translated

Work = Callable[[Diary], None]


class JournalOut(QObject):
    """One dialog for what is shown now; it stays open until something is written, or it is left.

    What has ended is told it by signals: they go nowhere once it is gone.
    """

    _reached = Signal(int, int)
    _made = Signal()

    def __init__(self, around: Surroundings, sought: Sought, shown: str) -> None:
        """`shown` says in words what `sought` looks for."""
        super().__init__(around.window)
        self._around, self._sought = around, sought
        self._stop = Event()
        today = around.diary.today
        span = around.diary.store.span()
        first = today.replace(day=1) if span is None else max(span[0], today.replace(day=1))
        self.dialog = JournalOutDialog(first, today, shown, around.window)
        self.dialog.save_requested.connect(self._choose)
        self.dialog.print_requested.connect(self._choose_printer)
        self.dialog.stopped.connect(self._stop.set)
        self.dialog.finished.connect(lambda _: self.dialog.deleteLater())
        self._reached.connect(self.dialog.busy.show_progress)
        self._made.connect(self.dialog.accept)
        self.dialog.open()

    def save(self, form: Form, path: Path) -> None:
        """Write the file, whole or not at all."""
        asked = self._asked()

        def work(diary: Diary) -> None:
            with whole_file(path) as out:
                write(diary, form, asked, out, self._progress)

        self._do(work, self._written(path))

    def print_on(self, printer: QPrinter) -> None:
        """Draw it on the pages of a printer, or of the file that stands for one."""
        asked, file = self._asked(), printer.outputFileName()

        def work(diary: Diary) -> None:
            title = title_of(asked.first, asked.last, asked.tell_day)
            try:
                draw(title, months_of(diary, asked, self._progress), printer, asked.translated)
            except Stopped:
                if file:
                    Path(file).unlink(missing_ok=True)
                raise

        if file:
            self._do(work, self._written(Path(file)))
            return
        told = self.tr("The journal is on its way to the printer.")
        stopped = self.tr("Stopped. Pages that were drawn by then may still be printed.")
        self._do(work, told, stopped)

    def _written(self, file: Path) -> str:
        words = self.tr("Written: {name}. It is as private as the place where it lies.")
        return words.format(name=file.name)

    def _choose(self, form: Form) -> None:
        name = {Form.PAGE: self.tr("A page (*.html)"), Form.PAPER: self.tr("A PDF (*.pdf)")}[form]
        asked = QFileDialog(self.dialog, self.tr("Save the journal"), str(Path.home()), name)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(form.value)
        asked.selectFile(self.tr("My journal", "the name of a file"))
        asked.fileSelected.connect(lambda chosen: self.save(form, Path(chosen)))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, self.dialog)
        asked.accepted.connect(lambda: self.print_on(printer))
        asked.finished.connect(asked.deleteLater)
        QDialog.open(asked)

    def _asked(self) -> Asked:
        dialog = self.dialog
        return Asked(dialog.first, dialog.last, self._sought, long_date, translated)

    def _do(self, work: Work, told: str, stopped: str = "") -> None:
        opened = aside(self._around.diary)
        self._stop.clear()
        self.dialog.begin_work()

        def carry_out() -> bool:
            try:
                with opened() as diary:
                    work(diary)
            except Stopped:
                return False
            return True

        task = in_background(carry_out, self)
        for ended in (task.done, task.refused, task.broken):
            ended.connect(self.dialog.end_work)
        task.done.connect(lambda is_whole: self._end(told if is_whole else stopped, is_whole))
        task.refused.connect(self._refuse)
        task.broken.connect(self._break)

    def _progress(self, done: int, of: int) -> bool:
        """In the worker: tell how far it is; False once it is to stop."""
        self._reached.emit(done, of)
        return not self._stop.is_set()

    def _end(self, told: str, is_whole: bool) -> None:
        if is_whole:
            self._made.emit()
        if told:
            self._around.wishes.told.emit(told)

    def _refuse(self, problem: Problem) -> None:
        self._around.wishes.refused.emit(say(problem.phrase))

    def _break(self, error: Exception) -> None:
        raise error
