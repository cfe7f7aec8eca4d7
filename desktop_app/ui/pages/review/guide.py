"""The review as five short steps, each with its facts and at most one thing to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.evidence.review_words import EXPECTED, FELT
from desktop_app.ui.keys import bind
from desktop_app.ui.pages.review.adjusting import Adjusting, Offers
from desktop_app.ui.pages.review.told import Section
from desktop_app.ui.theme import GAP, GRID, GROUP_GAP
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.facts import facts_card
from desktop_app.ui.widgets.fields import Paragraph, labelled
from desktop_app.ui.widgets.scale import Scale
from desktop_app.ui.widgets.text import body
from desktop_app.ui.words.spoken import say

_KEPT_MS: Final = 1000
"""So long after the last key what was typed is kept, should the machine stop."""


class Step(StrEnum):
    """The steps, in their order."""

    KEPT = "kept"
    IMPROVED = "improved"
    GAP = "gap"
    ADJUST = "adjust"
    TRUST = "trust"


WRITTEN: Final = {Step.KEPT: "note", Step.IMPROVED: "helped", Step.GAP: "hard"}
"""The steps that ask for words, and the field of the review that takes them."""


@dataclass(frozen=True, slots=True)
class Guiding:
    """A week to be written: what each step tells, what was said so far, what is offered.

    `steps` are those that are asked; `expected` and `felt` the answers of the last step.
    """

    week: object
    sections: dict[Step, Section]
    steps: tuple[Step, ...]
    said: dict[str, str]
    offers: Offers
    expected: int | None = None
    felt: int | None = None
    at: Step | None = None


class Guide(QWidget):
    """`left` carries a draft (None: nothing was said), `done` what was said; `rated` the two
    answers. `adjusting` offers the one change.
    """

    left = Signal(object)
    done = Signal(object)
    rated = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.adjusting = Adjusting()
        self._week: object = None
        self._steps: tuple[Step, ...] = tuple(Step)
        self._begun: dict[str, str] = {}
        self._fields = {
            Step.KEPT: Paragraph(self.tr("If there is something")),
            Step.IMPROVED: Paragraph(self.tr("A word is plenty")),
            Step.GAP: Paragraph(self.tr("Outside things count too")),
        }
        self.expected = Scale(say(EXPECTED), range(11), (self.tr("none"), self.tr("all ten")))
        self.felt = Scale(say(FELT), range(1, 6), (self.tr("hardly"), self.tr("fully")))
        self._heads = {step: QVBoxLayout() for step in Step}
        self._pages = {step: QWidget() for step in Step}
        self._groups = {step: QWidget() for step in self._fields}
        self._chips = Choice(self.tr("Steps"), [(step.value, "") for step in Step])
        self._back, self._next = OutlinedButton(self.tr("Back")), PrimaryButton("")
        self._rest = QTimer(self, singleShot=True, interval=_KEPT_MS)
        self._arrange()
        self._listen()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return Step(self._chips.value)

    def said(self) -> dict[str, str]:
        """What the fields say."""
        return {name: self._fields[step].toPlainText().strip() for step, name in WRITTEN.items()}

    def show_week(self, guiding: Guiding) -> None:
        """Ask about a week; what is being typed for the same one stays."""
        is_new = guiding.week != self._week
        self._week, self._steps = guiding.week, guiding.steps
        names = {step: guiding.sections[step].name for step in Step}
        self._chips.name_choices(
            {
                step.value: self.tr("{n} {name}").format(n=n, name=names[step])
                for n, step in enumerate(guiding.steps, start=1)
            }
        )
        for step in Step:
            self._tell(step, guiding.sections[step])
        self._groups[Step.GAP].setVisible(bool(guiding.sections[Step.GAP].facts))
        self.adjusting.show_offers(guiding.offers)
        self._rate(guiding)
        if is_new:
            self._begun = guiding.said
            for step, name in WRITTEN.items():
                self._fields[step].setPlainText(guiding.said.get(name, ""))
            self._rest.stop()
            self.go(guiding.at if guiding.at in guiding.steps else guiding.steps[0])

    def go(self, step: Step | None) -> None:
        """Show a step, with the keyboard where it asks."""
        if step is None:
            return
        self._chips.show_choice(step.value)
        for each, page in self._pages.items():
            page.setVisible(each is step)
        is_last = step is self._steps[-1]
        self._back.setEnabled(step is not self._steps[0])
        self._next.say(self.tr("Done") if is_last else self.tr("Next"))

    def forget(self) -> None:
        """What was said is written: the next week begins anew."""
        self._week = None
        self._rest.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Left at any moment, nothing that was typed goes."""
        super().hideEvent(event)
        self.keep()

    def keep(self) -> None:
        """Hand over what was typed so far."""
        self._rest.stop()
        if self._week is None:
            return
        said: dict[str, Any] = self.said()
        is_begun = said != {name: self._begun.get(name, "") for name in said}
        at = self.step
        self.left.emit(said | {"at": at.value} if is_begun or at is not self._steps[0] else None)

    def _go_on(self) -> None:
        at = self._steps.index(self.step)
        if at + 1 == len(self._steps):
            self.done.emit(self.said())
            return
        self._turn_to(self._steps[at + 1])

    def _go_back(self) -> None:
        at = self._steps.index(self.step)
        if at:
            self._turn_to(self._steps[at - 1])

    def _turn_to(self, step: Step) -> None:
        self.go(step)
        self.keep()
        first: QWidget = self._next
        if step in self._fields and self._fields[step].isVisible():
            first = self._fields[step]
        elif step is Step.TRUST:
            first = self.expected
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, step: Step, told: Section) -> None:
        head = self._heads[step]
        while (item := head.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if told.sentence:
            head.addWidget(body(told.sentence))
        if told.facts:
            head.addWidget(facts_card(told.facts))

    def _rate(self, guiding: Guiding) -> None:
        for scale, value in ((self.expected, guiding.expected), (self.felt, guiding.felt)):
            scale.blockSignals(True)
            scale.say(value)
            scale.blockSignals(False)

    def _listen(self) -> None:
        self._rest.timeout.connect(self.keep)
        for field in self._fields.values():
            field.textChanged.connect(self._rest.start)
        self._chips.chosen.connect(lambda key: self._turn_to(Step(key)))
        self._next.clicked.connect(self._go_on)
        self._back.clicked.connect(self._go_back)
        for scale in (self.expected, self.felt):
            scale.changed.connect(lambda: self.rated.emit(self.expected.value, self.felt.value))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        bind("save", self, self._go_on, within)
        self._next.setToolTip(self.tr("Ctrl+Enter"))

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GROUP_GAP)
        whole.addWidget(self._chips)
        for step, page in self._pages.items():
            self._fill(step, page)
            whole.addWidget(page)
        whole.addLayout(foot)

    def _fill(self, step: Step, page: QWidget) -> None:
        asked = {
            Step.KEPT: self.tr("Anything worth remembering of this week?"),
            Step.IMPROVED: self.tr("What helped?"),
            Step.GAP: self.tr("What makes it hard?"),
        }
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        self._heads[step].setSpacing(2 * GRID)
        column.addLayout(self._heads[step])
        if step in asked:
            group = labelled(asked[step], self._fields[step])
            group.setContentsMargins(0, 0, 0, 0)
            self._groups[step].setLayout(group)
            column.addWidget(self._groups[step])
        for widget in {Step.ADJUST: (self.adjusting,), Step.TRUST: (self.expected, self.felt)}.get(
            step, ()
        ):
            column.addWidget(widget)
