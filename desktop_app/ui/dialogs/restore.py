"""One backup, looked into: what it holds; all of it, or one promise, comes back."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.pages.settings.row import SettingRow
from desktop_app.ui.theme import GRID, WIDE_WIDTH
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.steady import NarrowBox, steady
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import body, dialog_heading, second_line, title


class RestoreDialog(Sheet):
    """`all_requested` brings all of it back, `promise_requested` the one it carries."""

    all_requested = Signal()
    promise_requested = Signal(object)

    def __init__(
        self,
        heading: str,
        holds: str,
        now: str,
        promises: Sequence[tuple[UUID, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDE_WIDTH, parent)
        self.setWindowTitle(self.tr("Bring back"))
        self._promise = steady(NarrowBox())
        for own, name in promises:
            self._promise.addItem(name, str(own))
        self._one = OutlinedButton(self.tr("Bring it back"))
        self._one.clicked.connect(self._bring_one)
        self._busy = BusyLine()
        self._leave = WordButton(self.tr("Cancel"))
        self._leave.clicked.connect(self.reject)
        self._all = PrimaryButton(self.tr("Bring all of it back"))
        self._all.clicked.connect(self._bring_all)
        self._answer = body()
        self._open = body(
            self.tr(
                "This backup is locked with a passphrase, and your diary has none: what comes back"
                " can be read without one. Settings, Safety sets a passphrase."
            )
        )
        self._set_out(heading, holds, now, has_promises=bool(promises))
        self._leave.setFocus()

    def warn_open(self) -> None:
        """Say that the passphrase of the file does not come along."""
        self._open.show()

    def show_done(self, words: str) -> None:
        """Say what came of it."""
        self._busy.end()
        self._answer.say(words)
        self._answer.show()
        announce(self, words)
        self._leave.say(self.tr("Close"))
        self._leave.setEnabled(True)
        self._one.setEnabled(True)
        self._leave.setFocus()

    def _bring_all(self) -> None:
        self._begin()
        self._all.hide()
        self.all_requested.emit()

    def _bring_one(self) -> None:
        self._begin()
        self.promise_requested.emit(UUID(self._promise.currentData()))

    def _begin(self) -> None:
        self._answer.hide()
        self._one.setEnabled(False)
        self._leave.setEnabled(False)
        self._busy.begin(
            self.tr("Backing up what is there, then bringing it back"), can_cancel=False
        )

    def _set_out(self, heading: str, holds: str, now: str, *, has_promises: bool) -> None:
        column = self.column
        column.addWidget(dialog_heading(heading))
        for words, amount in ((self.tr("It holds"), holds), (self.tr("Your diary holds"), now)):
            pair = QVBoxLayout()
            pair.setSpacing(GRID // 2)
            pair.addWidget(title(words))
            pair.addWidget(second_line(amount))
            column.addLayout(pair)
        column.addWidget(body(self.tr("What is there now is backed up first.")))
        column.addWidget(self._open)
        self._open.hide()
        if has_promises:
            rows = Rows()
            field, policies = QWidget(), QSizePolicy.Policy
            self._promise.setSizePolicy(policies.Expanding, policies.Fixed)
            field.setLayout(BesideLayout(self._promise, self._one))
            stays = self.tr("As it was then; what you noted on later days stays.")
            rows.add(SettingRow(self.tr("One promise of it"), field, stays, wide=True))
            column.addWidget(rows)
        column.addWidget(self._busy)
        column.addWidget(self._answer)
        self._answer.hide()
        stretch_then(self.foot, self._leave, self._all)
