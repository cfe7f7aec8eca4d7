"""Backups at the user's wish: look into one, bring it back; one file out and in, to move house."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import Problem
from desktop_app.ui.background import in_background
from desktop_app.ui.capabilities import Shelf, Shelved
from desktop_app.ui.dialogs.backups import BackupRow, BackupsDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.dialogs.restore import RestoreDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.counts import holding_words
from desktop_app.ui.words.days import clock, long_date
from desktop_app.ui.words.spoken import say

_ENDING = "db"


class BringingBack(QObject):
    """Connects the shelf of backups with the dialogs that show it; `brought` back was something."""

    brought = Signal()

    def __init__(self, around: Surroundings, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._shelf = around, shelf
        self._shown = set[RestoreDialog]()
        self._listed: BackupsDialog | None = None

    def browse(self) -> None:
        """Show the backups."""
        dialog = BackupsDialog(self._around.window)
        dialog.look_requested.connect(lambda row: self.look_into(row.file, row.when))
        dialog.file_requested.connect(self.take_in)
        dialog.finished.connect(self._close_list)
        self._listed = dialog
        open_dialog(dialog)
        self._list()

    def _list(self) -> None:
        shelf = self._shelf

        def show(found: tuple[list[Shelved], str]) -> None:
            backups, now = found
            words = self.tr("Your diary holds {holding}.").format(holding=now)
            if self._listed is not None:
                self._listed.show_backups(words, [self._row(each) for each in backups])

        if self._listed is not None:
            self._do(lambda: (shelf.backups(), holding_words(shelf.holding())), show, self)

    def _close_list(self) -> None:
        self._listed = None

    def take_in(self) -> None:
        """Ask for a file that holds a whole diary."""
        asked = QFileDialog(self._around.window, self.tr("Take a file in"), str(Path.home()))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilter(self.tr("Kept’s backups (*.db)"))
        asked.fileSelected.connect(lambda name: self.look_into(Path(name)))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def look_into(self, file: Path, heading: str = "") -> None:
        """Show what a backup holds, once it is unlocked; under its name, or `heading`."""
        shelf = self._shelf

        def go_on(is_foreign: bool) -> None:
            if not is_foreign:
                self._show(file, heading, None)
                return
            dialog = UnlockDialog(
                lambda secret: shelf.unlock(file, secret), file.name, self._around.window
            )
            dialog.accepted.connect(lambda: self._show(file, heading, dialog.key))
            open_dialog(dialog)

        self._do(lambda: shelf.is_foreign(file), go_on, self)

    def write_file(self) -> None:
        """Ask where the one file goes, and write it."""
        asked = QFileDialog(self._around.window, self.tr("Write the file"), str(Path.home()))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(_ENDING)
        name = self.tr("Kept diary {day}", "the name of a file")
        asked.selectFile(f"{name.format(day=self._around.diary.today.isoformat())}.{_ENDING}")
        asked.fileSelected.connect(lambda chosen: self._write(Path(chosen)))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _write(self, file: Path) -> None:
        shelf = self._shelf
        self._do(lambda: shelf.write_file(file), self._tell, self)

    def _show(self, file: Path, heading: str, key: bytes | None) -> None:
        shelf = self._shelf

        def look() -> tuple[str, str, Any, bool]:
            holds, now = shelf.holding_of(file, key), shelf.holding()
            promises = shelf.promises_in(file, key)
            return holding_words(holds), holding_words(now), promises, shelf.lays_open(file)

        def show(found: tuple[str, str, Any, bool]) -> None:
            holds, now, promises, lays_open = found
            dialog = RestoreDialog(heading or file.name, holds, now, promises, self._around.window)
            if lays_open:
                dialog.warn_open()
            dialog.all_requested.connect(
                lambda: self._bring(dialog, lambda: shelf.restore(file, key))
            )
            dialog.promise_requested.connect(
                lambda own: self._bring(dialog, lambda: shelf.bring_back(file, own, key))
            )
            dialog.finished.connect(lambda: self._shown.discard(dialog))
            self._shown.add(dialog)
            open_dialog(dialog)

        self._do(look, show, self)

    def _bring(self, dialog: RestoreDialog, work: Callable[[], Phrase]) -> None:
        """It comes back, and is told, also where the dialog is left meanwhile."""

        def tell(words: str) -> None:
            self._around.diary.notice()
            self.brought.emit()
            self._list()
            if dialog in self._shown:
                dialog.show_done(words)
            else:
                self._say(words)

        self._do(work, lambda words: tell(say(words)), self, tell)

    def _row(self, backup: Shelved) -> BackupRow:
        local = backup.instant.astimezone(self._around.diary.now().tzinfo)
        when = f"{long_date(local.date())}, {clock(local.time())}"
        holds = (
            holding_words(backup.holding)
            if backup.holding
            else self.tr("It does not open: damaged, or of another passphrase.")
        )
        reasons = {
            "by-hand": self.tr("made by hand"),
            "before-update": self.tr("before an update"),
            "before-import": self.tr("before an import"),
            "before-restore": self.tr("before something was brought back"),
            "before-repair": self.tr("before a repair"),
        }
        said = " · ".join(filter(None, (holds, reasons.get(backup.reason, ""))))
        return BackupRow(backup.file, when, said, backup.holding is not None)

    def _tell(self, words: Phrase) -> None:
        self._say(say(words))

    def _say(self, words: str) -> None:
        open_dialog(ToldDialog(words, self._around.window))

    def _do(
        self,
        work: Callable[[], object],
        then: Callable[..., object],
        parent: QObject,
        refused: Callable[[str], object] | None = None,
    ) -> None:
        """Do it in a worker, for as long as `parent` is there; a Problem becomes its sentence."""
        say_no = refused or self._say

        def refuse(problem: Problem) -> None:
            say_no(say(problem.phrase))

        task = in_background(work, parent)
        task.done.connect(then)
        task.refused.connect(refuse)
        task.broken.connect(_raise)


def _raise(error: Exception) -> None:
    raise error
