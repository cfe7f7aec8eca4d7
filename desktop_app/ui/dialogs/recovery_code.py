"""The recovery code, shown once: to be printed, copied or written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.exchange.paging import plain_font
from desktop_app.ui.theme import DIALOG_PADDING, GAP, GROUP_GAP, SHEET_WIDTH, Type, theme
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import FlushWord, OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, dialog_heading, hint

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class RecoveryCodeDialog(QDialog):
    """Closes only by its button: there is no second time.

    `is_new`: the diary has its first passphrase, and is closed.
    """

    def __init__(self, code: str, parent: QWidget | None = None, *, is_new: bool = True) -> None:
        super().__init__(parent)
        self._code = code
        self.setWindowTitle(self.tr("Recovery code"))
        self._said = hint("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        self._column.setSpacing(GROUP_GAP)
        locked, changed = self.tr("Your diary is locked"), self.tr("Your passphrase is changed")
        self._column.addWidget(dialog_heading(locked if is_new else changed))
        self._column.addWidget(body(self._why()))
        card = Card()
        card.column.addWidget(self._code_label())
        self._column.addWidget(card)
        self._column.addWidget(self._said)
        self._column.addLayout(self._foot())
        self._said.hide()
        settle(self, SHEET_WIDTH)

    def reject(self) -> None:
        """Esc does not take it away."""

    def text(self) -> str:
        """What is printed."""
        return "\n\n".join((self.tr("Kept: recovery code"), self._code, self._why()))

    def _why(self) -> str:
        return self.tr(
            "This is your recovery code, shown this once. Print it or write it down, and keep it"
            " away from this computer. Without the passphrase and without this code nobody can"
            " read the diary, and nobody can bring it back."
        )

    def _code_label(self) -> QLabel:
        groups = self._code.split("-")
        half = (len(groups) + 1) // 2
        label = QLabel("-\n".join("-".join(part) for part in (groups[:half], groups[half:])))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme().grown(Type.DIALOG.value[0]))
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setMinimumHeight(2 * QFontMetrics(font).lineSpacing())
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAccessibleName(self._code)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _foot(self) -> QHBoxLayout:
        copy, have_it = FlushWord(self.tr("Copy")), PrimaryButton(self.tr("I have it"))
        paper = OutlinedButton(self.tr("Print…"))
        copy.clicked.connect(self._copy)
        paper.clicked.connect(self._print)
        have_it.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(paper)
        row.addWidget(have_it)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        words = self.tr("Copied. The clipboard forgets it with the next copy.")
        self._said.say(words)
        self._said.show()
        settle(self, SHEET_WIDTH)
        announce(self, words)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (if at all)

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, self)
        asked.accepted.connect(lambda: self._print_on(printer))
        asked.finished.connect(asked.deleteLater)
        asked.setModal(True)
        asked.show()

    def _print_on(self, printer: QPrinter) -> None:
        paper = QTextDocument()
        paper.setDefaultFont(plain_font())
        paper.setPlainText(self.text())
        paper.print_(printer)
