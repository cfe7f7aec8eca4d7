"""Choosing a passphrase: typed twice, with what it means said before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.safety import goes_told
from desktop_app.ui.theme import SHORT_WIDTH
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.widgets.text import body, dialog_heading, hint
from desktop_app.ui.widgets.tick_line import TickLine
from desktop_app.ui.words.spoken import say

_SHORTEST: Final = 8


class PassphraseDialog(Sheet):
    """Emits `chosen(passphrase, keychain)`, and waits until whoever has set it accepts the dialog
    or lets it `go_on`; offers the keychain where there is one.

    `is_new`: the diary has none yet, and is to be written anew. Then nothing is chosen before
    `show_what_goes` has said what that takes away.
    """

    chosen = Signal(str, bool)

    def __init__(
        self, *, has_keychain: bool, is_new: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHORT_WIDTH, parent)
        self._is_new = is_new
        self._knows_what_goes = not is_new
        self.setWindowTitle(self.tr("Passphrase"))
        self._first, self._again = line(), line()
        self._hint, self._goes = hint(""), body("")
        self._goes.hide()
        self._keychain = TickLine(self.tr("Let this system’s keychain open it too, for cues"))
        show_or_hide(self._keychain, shown=has_keychain)
        self._set = PrimaryButton(
            self.tr("Lock the diary") if is_new else self.tr("Change the passphrase")
        )
        self._lay_out()
        for field in (self._first, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._look)
        self._set.setDefault(True)
        self._set.clicked.connect(self._choose)
        self._first.setFocus()
        self._look()

    def show_what_goes(self, files: Sequence[Path]) -> None:
        """Say which damaged files go, if there are any: they can be moved away first."""
        self._knows_what_goes = True
        if files:
            self._goes.say(say(goes_told([str(file) for file in files])))
            self._goes.show()
            announce(self, self._goes.text())
        self._look()

    def go_on(self) -> None:
        """It was not set: what was typed is there still."""
        self.setEnabled(True)
        self._set.setFocus()

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(dialog_heading(self._heading()))
        column.addWidget(body(self._what_it_means()))
        column.addWidget(self._goes)
        column.addLayout(labelled(self.tr("Passphrase"), self._first))
        column.addLayout(labelled(self.tr("Once more"), self._again))
        column.addWidget(self._hint)
        column.addWidget(self._keychain)
        leave = WordButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        stretch_then(self.foot, leave, self._set)

    def _heading(self) -> str:
        if self._is_new:
            return self.tr("Lock your diary with a passphrase")
        return self.tr("Another passphrase for your diary")

    def _what_it_means(self) -> str:
        if self._is_new:
            return self.tr(
                "The diary and its backups are encrypted, and Kept starts again. Then you get a"
                " recovery code, once. Without the passphrase and without that code nobody can"
                " read the diary."
            )
        return self.tr(
            "The former passphrase and the former recovery code open it no longer. You get a new"
            " recovery code, once."
        )

    def _look(self) -> None:
        typed, again = self._first.text(), self._again.text()
        is_long = len(typed) >= _SHORTEST
        self._set.setEnabled(is_long and typed == again and self._knows_what_goes)
        if not is_long:
            words = self.tr("At least {n} characters; several words are good.").format(n=_SHORTEST)
        elif typed != again:
            words = self.tr("Type the same once more.")
        elif not self._knows_what_goes:
            words = self.tr("Looking through the backups…")
        else:
            words = self.tr("Both are the same.")
        self._hint.say(words)

    def _choose(self) -> None:
        self.setEnabled(False)
        self.chosen.emit(self._first.text(), self._keychain.isChecked())
