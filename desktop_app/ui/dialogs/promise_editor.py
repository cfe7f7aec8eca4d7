"""The promise editor: what, how small, what for, when; and a sentence that reads it all back."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.domain.readback import readback
from desktop_app.ui.keys import bind
from desktop_app.ui.promise_draft import draft_of, restored
from desktop_app.ui.theme import (
    DIALOG_PADDING,
    GAP,
    GRID,
    GROUP_GAP,
    TALLEST,
    WIDE_WIDTH,
    Role,
)
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.dialog_size import fit
from desktop_app.ui.widgets.promise_fields import Edited, PromiseFields
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.showing import bring_into_view
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, dialog_heading, hint
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.spoken import say


class PromiseEditorDialog(QDialog):
    """`saved` carries Terms, and whoever has written them accepts the dialog; `left` a draft to
    keep (a dict), None when nothing was changed.

    `heavy`: the promise feels so; the editor has left.
    """

    saved = Signal(object)
    left = Signal(object)
    heavy = Signal()

    def __init__(
        self, edited: Edited, draft: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self.setWindowTitle(self.tr("New promise") if edited.is_new else self.tr("Edit promise"))
        self.fields = PromiseFields(edited)
        self._sentence = body()
        self._set_out()
        self._begun_with = self.fields.terms()
        if draft is not None:
            self.fields.show_terms(restored(draft, edited.terms, edited.earliest))
        self._start_over.setVisible(self.fields.terms() != self._begun_with)
        self._read_back()
        self._listen()
        self._order_stops()
        self.fields.begin()

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        typed = self.fields.terms()
        is_typed = typed != self._begun_with
        self.left.emit(draft_of(typed, self.fields.schedule) if is_typed else None)
        super().reject()

    def _breathe(self) -> None:
        self.reject()
        self.heavy.emit()

    def _save(self) -> None:
        if self.fields.ask_for_what_lacks():
            return
        if self.fields.terms() == self._begun_with:
            self.reject()
        else:
            self.saved.emit(self.fields.terms())

    def _read_back(self) -> None:
        self._sentence.say(say(readback(self.fields.terms(), long_date)))

    def _order_stops(self) -> None:
        """Cues come and go in the middle: what follows them on the screen follows on Tab too."""
        ends = (self._start_over, self._later, self._save_button)
        for before, after in pairwise((*self.fields.last_stops(), *ends)):
            QWidget.setTabOrder(before, after)

    def _follow_keyboard(self) -> None:
        """Scroll to what has the keyboard, with all it belongs to as far as there is room."""
        at = self.focusWidget()
        around: QWidget | None = at if self.fields.isAncestorOf(at) else self.fields
        while around not in (None, self.fields) and around.height() <= self._area.height():
            at, around = around, around.parentWidget()
        bring_into_view(self._area, at, GRID)

    def _begin_again(self) -> None:
        self.fields.show_terms(self._edited.terms)
        self._order_stops()
        self._start_over.hide()
        self.fields.begin()

    def _listen(self) -> None:
        self.fields.changed.connect(self._read_back)
        self.fields.cues_changed.connect(self._order_stops)
        self.fields.asked.connect(lambda: QTimer.singleShot(0, self, self._follow_keyboard))
        self.fields.heavy.connect(self._breathe)
        self._start_over.clicked.connect(self._begin_again)
        bind("save", self, self._save)

    def _set_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, DIALOG_PADDING, 0, DIALOG_PADDING)
        column.setSpacing(GROUP_GAP)
        column.addLayout(self._inset(dialog_heading(self.windowTitle())))
        self._area = Scrolled(self.fields)
        self._area.verticalScrollBar().rangeChanged.connect(lambda *_: self._follow_keyboard())
        column.addWidget(self._area, 1)
        card = Card(ground=Role.SOFT, border=None)
        card.column.addWidget(self._sentence)
        column.addLayout(self._inset(card))
        foot = QWidget()
        self._foot(QHBoxLayout(foot))
        column.addLayout(self._inset(foot))
        fit(self, WIDE_WIDTH, TALLEST)

    def _inset(self, part: QWidget) -> QLayout:
        row = QHBoxLayout()
        row.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 0)
        row.addWidget(part)
        return row

    def _foot(self, foot: QHBoxLayout) -> None:
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(GAP)
        self._start_over = WordButton(self.tr("Start over"))
        self._later = WordButton(self.tr("Later"))
        self._save_button = PrimaryButton(self.tr("Save"))
        self._later.clicked.connect(self.reject)
        self._save_button.clicked.connect(self._save)
        self._save_button.setToolTip(self.tr("Ctrl+Enter"))
        foot.addWidget(hint(self.tr("Esc keeps this for later")), 1)
        foot.addWidget(self._start_over)
        foot.addWidget(self._later)
        foot.addWidget(self._save_button)
