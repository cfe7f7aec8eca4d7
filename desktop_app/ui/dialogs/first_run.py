"""The first run: one baseline promise, its smaller version, its anchor. Nothing else is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.promises import Terms
from desktop_app.domain.readback import looks_big, readback
from desktop_app.ui.keys import bind
from desktop_app.ui.starters import Starter
from desktop_app.ui.theme import (
    DIALOG_PADDING,
    GAP,
    GRID,
    GROUP_GAP,
    HIGH_HEIGHT,
    WIDEST_WIDTH,
    Role,
)
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.dialog_size import fit
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.greeting import Greeting
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.starter_picker import StarterPicker
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, dialog_heading, hint, quiet
from desktop_app.ui.words.spoken import say

_NOBODY: Final = UUID(int=0)


class FirstRunDialog(QDialog):
    """`chosen` carries the promise as a Starter, and whoever has written it accepts the dialog;
    `left` what was chosen so far, as a dict."""

    chosen = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        starters: Mapping[str, Sequence[Starter]],
        groups: Mapping[str, str],
        draft: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`groups`: words for what the starters serve, by its key."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("One promise to begin with"))
        self._picker = StarterPicker(starters, groups)
        self._remark = hint()
        self._smaller = line(self.tr("One sip"))
        self._anchor = line(self.tr("when the kettle boils"))
        self._suggested = Starter("")
        self._steps = QStackedWidget()
        self._sentences = (body(), body())
        self._step = hint()
        self._back = WordButton(self.tr("Back"))
        self._next = PrimaryButton(self.tr("Next"))
        Greeting(self)
        self._set_out()
        self._listen()
        if draft:
            self._restore(draft)
        self._go(0)

    def promise(self) -> Starter:
        """What is chosen so far."""
        picked = self._picker.picked
        smaller, anchor = self._smaller.text().strip(), self._anchor.text().strip()
        return Starter(picked.title, smaller, anchor, picked.serves)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a starter, while none is picked, picks it and goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick_focused()
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Skip; what was chosen so far waits for the next time."""
        self.left.emit(asdict(self.promise()))
        super().reject()

    def _pick_focused(self) -> None:
        at = self.focusWidget()
        if isinstance(at, Chip) and not self._picker.picked.title:
            at.click()

    def _save(self) -> None:
        self._pick_focused()
        self._next.click()

    def _advance(self) -> None:
        step = self._steps.currentIndex()
        if not self._picker.picked.title:
            self._remark.say(self.tr("Choose one, or write your own in a few words."))
            self._remark.show()
            self._picker.take_focus()
        elif step < self._steps.count() - 1:
            self._go(step + 1)
        else:
            self.chosen.emit(self.promise())

    def _go(self, step: int) -> None:
        last = self._steps.count() - 1
        self._steps.setCurrentIndex(step)
        self._back.setVisible(step > 0)
        self._next.say(self.tr("Next") if step < last else self.tr("Promise it"))
        self._step.say(self.tr("{step} of {steps}").format(step=step + 1, steps=last + 1))
        if step == 0:
            self._picker.take_focus()
        else:
            field = (self._smaller, self._anchor)[step - 1]
            field.setFocus()
            field.selectAll()

    def _pick(self) -> None:
        """Suggest what belongs to the promise that was picked, where nothing else was written."""
        picked = self._picker.picked
        for field, old, new in (
            (self._smaller, self._suggested.smaller, picked.smaller),
            (self._anchor, self._suggested.anchor, picked.anchor),
        ):
            if field.text() == old:
                field.setText(new)
        self._suggested = picked
        self._read_back()

    def _read_back(self) -> None:
        promise = self.promise()
        is_own = not self._picker.picked.serves
        big = is_own and looks_big(promise.title, self.tr("and"))
        self._remark.say(self.tr("Could it be smaller?") if big else "")
        self._remark.setVisible(big)
        terms = Terms(_NOBODY, date.min, promise.title, promise.smaller, anchor=promise.anchor)
        for sentence in self._sentences:
            sentence.say(say(readback(terms)))

    def _restore(self, draft: Mapping[str, Any]) -> None:
        self._picker.pick(str(draft.get("title", "")))
        self._pick()
        self._smaller.setText(str(draft.get("smaller", "")))
        self._anchor.setText(str(draft.get("anchor", "")))

    def _listen(self) -> None:
        self._picker.changed.connect(self._pick)
        self._smaller.textChanged.connect(self._read_back)
        self._anchor.textChanged.connect(self._read_back)
        self._next.clicked.connect(self._advance)
        self._next.setDefault(True)
        bind("save", self, self._save)
        self._back.clicked.connect(lambda: self._go(self._steps.currentIndex() - 1))

    def _set_out(self) -> None:
        first = self._add_step(
            self.tr("Choose one promise to begin with"),
            self.tr("A few minutes at most, right after waking or after settling in from work."),
        )
        first.addWidget(Scrolled(self._picker), 1)
        first.addLayout(labelled(self.tr("Or one of your own"), self._picker.own))
        first.addWidget(self._remark)
        hard = self._add_step(
            self.tr("And on a hard day?"),
            self.tr("A smaller version, agreed in advance, counts as kept."),
        )
        hard.addLayout(labelled(self.tr("Its smaller version"), self._smaller))
        when = self._add_step(
            self.tr("What reminds you of it?"),
            self.tr("Something that happens anyway makes a reliable cue."),
        )
        when.addLayout(labelled(self.tr("Its anchor"), self._anchor))
        for column, sentence in zip((hard, when), self._sentences, strict=True):
            card = Card(ground=Role.SOFT, border=None)
            card.column.addWidget(sentence)
            column.addWidget(card)
            column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(DIALOG_PADDING,) * 4)
        whole.setSpacing(GROUP_GAP)
        whole.addWidget(self._steps, 1)
        whole.addLayout(self._foot())
        self._read_back()
        fit(self, WIDEST_WIDTH, HIGH_HEIGHT)

    def _add_step(self, heading: str, words: str) -> QVBoxLayout:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        head = QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(dialog_heading(heading))
        head.addWidget(quiet(words))
        column.addLayout(head)
        self._steps.addWidget(step)
        return column

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        skip = WordButton(self.tr("Skip for now"))
        skip.clicked.connect(self.reject)
        foot.addWidget(self._step, 1)
        foot.addWidget(skip)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        return foot
