"""Import at the user's wish: choose a file, look into it in a worker, choose, bring it in, undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.diary.aside import aside
from desktop_app.diary.importing import ImportReport
from desktop_app.domain.problems import Problem, Stopped
from desktop_app.exchange.importers import plan as plans
from desktop_app.exchange.importers.plan import Choices, Coming, ImportPlan
from desktop_app.ui.background import in_background
from desktop_app.ui.dialogs.import_plan import ComingRow, ImportDialog, PlanState
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.counts import amount_words, entries_words
from desktop_app.ui.words.days import short_date
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


class BringingIn(QObject):
    """One import: until the user says so nothing is written, and what came in is one step."""

    _progressed = Signal(int, int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.window)
        self._around = around
        self._is_stopped = False
        self._works = self._is_left = False
        self._total = 0

    def choose(self) -> None:
        """Ask for the file."""
        asked = QFileDialog(self._around.window, self.tr("Choose a file"), str(Path.home()))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.fileSelected.connect(lambda name: self.look_into(Path(name)))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def look_into(self, path: Path) -> None:
        """Show what the file would bring in."""
        dialog = ImportDialog(path.name, self._around.window)
        dialog.stopped.connect(self._stop)
        dialog.finished.connect(self._leave)
        dialog.undo_requested.connect(self._around.wishes.undo)
        self._progressed.connect(dialog.show_progress)
        opened, report = aside(self._around.diary), self._report

        def look() -> ImportPlan:
            with opened() as diary:
                return plans.look(diary, path, report)

        self._do(look, dialog, lambda plan: self._show(dialog, plan))
        open_dialog(dialog)

    def _show(self, dialog: ImportDialog, plan: ImportPlan) -> None:
        self._total = plan.entries
        into = [
            (promise.id, promise.terms_on(self._around.diary.today).title)
            for promise in self._around.diary.promises.all()
        ]
        dialog.bring_requested.connect(lambda choices: self._bring(dialog, plan, choices))
        dialog.show_plan(
            PlanState(
                self.tr("What {source} recorded").format(source=plan.report.incoming.source),
                " ".join(filter(None, self._summary(plan))),
                tuple(ComingRow(each.promise, each.title, _about(each)) for each in plan.promises),
                tuple(into),
                plan.report.incoming.moods,
                tuple(say(phrase) for phrase in plan.report.incoming.left_out),
                plan.report.changes_anything,
            )
        )

    def _bring(self, dialog: ImportDialog, plan: ImportPlan, choices: Choices) -> None:
        opened, report = aside(self._around.diary), self._report

        def bring() -> ImportReport:
            with opened() as diary:
                return plans.bring_in(diary, plan, choices, report)

        self._do(bring, dialog, lambda made: self._tell(dialog, made))

    def _tell(self, dialog: ImportDialog, made: ImportReport) -> None:
        self._around.diary.notice()
        amount = amount_words(made.promises.new, made.entries.new)
        changed = made.promises.changed + made.entries.changed
        parts = [self._days(made)] if made.days.new else []
        if amount or not parts:
            parts.insert(0, self.tr("New: {amount}.").format(amount=amount or self.tr("nothing")))
        if changed:
            parts.append(self.tr("Changed: {n}.").format(n=changed))
        parts.append(self.tr("It is one step: Undo takes it back."))
        if made.takes_settings:
            parts.append(self.tr("Its settings came along; undo does not reach them."))
        dialog.show_done(" ".join(parts))

    def _summary(self, plan: ImportPlan) -> list[str]:
        report, days = plan.report, plans.days_of(plan)
        said = amount_words(len(plan.promises), plan.entries)
        if days:
            first, last = (short_date(day) for day in days)
            said = self.tr("{what}, from {first} to {last}").format(
                what=said, first=first, last=last
            )
        yours = report.yours_kept
        return [
            f"{said}." if said else "",
            self._days(report) if report.days.new else "",
            self.tr("As you left them: {n}.").format(n=yours) if yours else "",
            self.tr("Nothing has come in yet: choose what does.")
            if report.changes_anything
            else self.tr("All of it is in your diary already."),
        ]

    def _days(self, report: ImportReport) -> str:
        return self.tr("Days with their feelings and context: {n}.").format(n=report.days.new)

    def _do(
        self, work: Callable[[], object], dialog: ImportDialog, then: Callable[..., object]
    ) -> None:
        def go_on(answer: object) -> None:
            if not self._is_stopped:
                then(answer)

        def refuse(problem: Problem) -> None:
            if not self._is_stopped:
                dialog.show_refused(say(problem.phrase))

        self._works = True
        task = in_background(work, self)
        for ended in (task.done, task.refused, task.broken):
            ended.connect(self._rest)
        task.done.connect(go_on)
        task.refused.connect(refuse)
        task.broken.connect(self._raise)

    def _report(self, done: int) -> bool:
        self._progressed.emit(done, self._total)
        return not self._is_stopped

    def _stop(self) -> None:
        self._is_stopped = True

    def _rest(self) -> None:
        self._works = False
        if self._is_left:
            self.deleteLater()

    def _leave(self) -> None:
        """Go, once no worker tells it how far it is any more."""
        self._is_left = True
        if not self._works:
            self.deleteLater()

    def _raise(self, error: Exception) -> None:
        if not isinstance(error, Stopped):
            raise error


def _about(coming: Coming) -> str:
    parts = [entries_words(coming.entries)]
    if coming.span.first and coming.span.last:
        days = dict.fromkeys(short_date(day) for day in (coming.span.first, coming.span.last))
        parts.append(" – ".join(days))
    if coming.is_known:
        parts.append(translate("BringingIn", "there already: what is new is added"))
    return " · ".join(parts)
