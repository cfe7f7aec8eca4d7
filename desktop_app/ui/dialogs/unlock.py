"""Asks for the passphrase of a locked diary, or its recovery code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.problems import Problem
from desktop_app.ui.background import in_background
from desktop_app.ui.theme import DIALOG_PADDING, GAP, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.text import body, dialog_heading
from desktop_app.ui.words.spoken import say


class UnlockDialog(QDialog):
    """`unlock(secret)` gives the key or raises Problem; it takes a moment, and runs in a worker.

    `key` is there once the dialog was accepted. `file`: it is this file that is locked. `leave` is
    the word of the other button.
    """

    def __init__(
        self,
        unlock: Callable[[str], bytes],
        file: str = "",
        parent: QWidget | None = None,
        *,
        leave: str = "",
    ) -> None:
        super().__init__(parent)
        self.key = b""
        self._unlock = unlock
        self._leave = leave or (self.tr("Cancel") if file else self.tr("Quit"))
        self.setWindowTitle(self.tr("Kept"))
        self._field = line()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._answer = body("")
        self._open = PrimaryButton(self.tr("Open"))
        self._open.setDefault(True)
        self._open.clicked.connect(self._try)
        self._lay_out(file)
        self._answer.hide()
        settle(self, SHORT_WIDTH)
        self._field.setFocus()

    def _lay_out(self, file: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        heading = self.tr("{name} is locked") if file else self.tr("Your diary is locked")
        column.addWidget(dialog_heading(heading.format(name=file)))
        remark = self.tr("Your recovery code opens it too.")
        column.addLayout(labelled(self.tr("Passphrase"), self._field, remark))
        column.addWidget(self._answer)
        leave = WordButton(self._leave)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._open)
        column.addLayout(foot)

    def _try(self) -> None:
        secret, unlock = self._field.text(), self._unlock
        self._open.setEnabled(False)
        task = in_background(lambda: unlock(secret), self)
        task.done.connect(self._enter)
        task.refused.connect(self._stay)
        task.broken.connect(self._raise)

    def _enter(self, key: bytes) -> None:
        self.key = key
        self.accept()

    def _raise(self, error: Exception) -> None:
        self._open.setEnabled(True)
        raise error

    def _stay(self, problem: Problem) -> None:
        words = say(problem.phrase)
        self._answer.say(words)
        self._answer.show()
        settle(self, SHORT_WIDTH)
        announce(self._answer, words)
        self._open.setEnabled(True)
        self._field.selectAll()
        self._field.setFocus()
