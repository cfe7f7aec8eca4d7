"""What goes out, in its final form and before it goes: to be changed, copied, mailed or saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.friends import Way
from desktop_app.domain.letters import Letter, with_sentence, without_sentence
from desktop_app.domain.phrases import isolated
from desktop_app.ui.theme import (
    DIALOG_PADDING,
    GRID,
    GROUP_GAP,
    HIGH_HEIGHT,
    LOW_HEIGHT,
    WIDEST_WIDTH,
    theme,
)
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import FlushWord, OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.chips import Segments
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.dialog_size import fit
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.letter_preview import LetterPreview
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.widgets.text import body, dialog_heading, quiet, title
from desktop_app.ui.widgets.tick_line import TickLine
from desktop_app.ui.words.help import help_of

_SHOWN: Final = 90
_LOWEST: Final = 260
_FEW_LINES: Final = 112


class ShareDialog(QDialog):
    """`copied` and `mailed` carry the letter, `saved` the way, the letter and where to.

    `private`: sentences out of the user's notes, each added by its own tick. `meeting`: the words
    for when it is; then this is an invitation, which is saved and nothing else. `left` carries
    the words as they were changed, None where they are the letter's own; `changed` is what was
    left the time before.
    """

    copied = Signal(object)
    mailed = Signal(object)
    saved = Signal(object, object, object)
    left = Signal(object)

    def __init__(
        self,
        name: str,
        letter: Letter,
        private: Sequence[str] = (),
        meeting: str = "",
        changed: Letter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Share"))
        self._meeting, self._composed = meeting, letter
        shown = changed or letter
        self.subject = line(words=shown.subject)
        self.body = _editor(shown.body, is_short=bool(meeting))
        self.anew = WordButton(self.tr("Begin anew"), "undo")
        show_or_hide(self.anew, shown=changed is not None)
        self.forms = Segments(
            self.tr("Form"),
            [
                (Way.TEXT.value, self.tr("Words")),
                (Way.PAGE.value, self.tr("Web page")),
                (Way.PDF.value, self.tr("PDF")),
                (Way.PICTURE.value, self.tr("Picture")),
            ],
        )
        show_or_hide(self.forms, shown=not meeting)
        self.forms.chosen.connect(self._show_form)
        self.ticks = [self._tick(sentence) for sentence in private]
        self._preview, self._stack = LetterPreview(), QStackedWidget()
        self.copy = PrimaryButton(self.tr("Copy"), "copy")
        self.mail = OutlinedButton(self.tr("Mail draft"))
        self.save_words = OutlinedButton(self.tr("Save as…"))
        self.save_form = PrimaryButton(self.tr("Save as…"))
        self._refusal = quiet()
        self._connect()
        self._set_out(name)
        self._show_form()
        fit(self, WIDEST_WIDTH, LOW_HEIGHT if meeting else HIGH_HEIGHT)
        self.body.setFocus()

    @property
    def letter(self) -> Letter:
        """The words as they stand."""
        return Letter(self.subject.text().strip(), self.body.toPlainText().strip())

    @property
    def way(self) -> Way:
        """The form that is shown."""
        return Way.INVITATION if self._meeting else Way(self.forms.value)

    def say_refused(self, words: str) -> None:
        """Say here why nothing went out."""
        self._refusal.say(words)
        self._refusal.show()
        announce(self, words)

    def reject(self) -> None:
        """Leave, and hand over what was changed."""
        self.left.emit(self.letter if self.letter != self._composed else None)
        super().reject()

    def _begin_anew(self) -> None:
        self.subject.setText(self._composed.subject)
        for box in self.ticks:
            box.setChecked(False)
        self.body.setPlainText(self._composed.body)
        self.anew.hide()
        self.body.setFocus()

    def _connect(self) -> None:
        self.anew.clicked.connect(self._begin_anew)
        self.copy.clicked.connect(lambda: self.copied.emit(self.letter))
        self.mail.clicked.connect(lambda: self.mailed.emit(self.letter))
        for button in (self.save_words, self.save_form):
            button.clicked.connect(self._ask_where)

    def _show_form(self) -> None:
        is_words = self.way in (Way.TEXT, Way.INVITATION)
        self._stack.setCurrentIndex(0 if is_words else 1)
        if not is_words:
            self._preview.show_letter(self.letter, self.way)
        is_text = self.way is Way.TEXT
        for button in (self.copy, self.mail, self.save_words):
            button.setVisible(is_text)
        self.save_form.setVisible(not is_text)

    def _tick(self, sentence: str) -> TickLine:
        box = TickLine(shorten(sentence, _SHOWN, placeholder="…"))
        box.setAccessibleName(sentence)
        box.setChecked(" ".join(sentence.split()) in self.body.toPlainText().splitlines())
        box.toggled.connect(lambda on: self._add(sentence) if on else self._take_out(sentence))
        return box

    def _add(self, sentence: str) -> None:
        self.body.setPlainText(with_sentence(self.body.toPlainText(), sentence))

    def _take_out(self, sentence: str) -> None:
        self.body.setPlainText(without_sentence(self.body.toPlainText(), sentence))

    def _begin(self, words: str) -> None:
        """Put the beginning of a sentence in, and the cursor behind it."""
        if words not in self.body.toPlainText():
            self._add(words)
        place = self.body.toPlainText().index(words) + len(words)
        cursor = self.body.textCursor()
        cursor.setPosition(place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if not cursor.block().text().endswith(" "):
            cursor.insertText(" ")
        self.body.setTextCursor(cursor)
        self.body.setFocus()

    def _ask_where(self) -> None:
        way = self.way
        ending = "txt" if way is Way.TEXT else way.value
        asked = QFileDialog(self, self.tr("Save as"), str(Path.home()))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(ending)
        asked.selectFile(self.tr("My week", "the name of a file") + f".{ending}")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda name: self.saved.emit(way, self.letter, Path(name)))
        asked.open()

    def _set_out(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        head = QVBoxLayout()
        head.setSpacing(GRID)
        heading = self.tr("What {name} will see").format(name=isolated(name))
        head.addWidget(dialog_heading(heading))
        head.addWidget(
            quiet(self.tr("Nothing has gone out yet. Change any word: this is all there is."))
        )
        column.addLayout(head)
        column.addWidget(self.forms)
        self._stack.addWidget(Scrolled(self._words()))
        preview = Scrolled(self._preview)
        preview.read_by_keys(heading)
        self._stack.addWidget(preview)
        column.addWidget(self._stack, 1)
        self._refusal.hide()
        column.addWidget(self._refusal)
        column.addLayout(self._foot())

    def _words(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        if self._meeting:
            column.addWidget(body(self._meeting))
        column.addLayout(labelled(self.tr("Heading"), self.subject))
        column.addLayout(labelled(self.tr("Words"), self.body))
        if not self._meeting:
            column.addLayout(self._more())
            column.addWidget(Computed(help_of("friend").computed))
        column.addStretch(1)
        return inside

    def _more(self) -> QVBoxLayout:
        row, column = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(GROUP_GAP)
        for words in (self.tr("One thing I learned:"), self.tr("What would help:")):
            button = FlushWord(words.removesuffix(":"), "plus")
            button.clicked.connect(lambda _=False, words=words: self._begin(words))
            row.addWidget(button)
        row.addStretch(1)
        column.setSpacing(GRID)
        column.addLayout(row)
        if self.ticks:
            column.addWidget(title(self.tr("From your notes: a sentence goes along when ticked")))
        for box in self.ticks:
            column.addWidget(box)
        return column

    def _foot(self) -> FlowLayout:
        leave = WordButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        row = FlowLayout(at_end=True)
        for button in (self.anew, leave, self.save_words, self.mail, self.copy, self.save_form):
            row.addWidget(button)
        return row


def _editor(words: str, *, is_short: bool) -> QPlainTextEdit:
    editor = QPlainTextEdit(words)
    editor.setTabChangesFocus(True)
    if is_short:
        editor.setFixedHeight(theme().grown(_FEW_LINES))
    else:
        editor.setMinimumHeight(_LOWEST)
    return editor
