"""A minute of calm, then a smaller, equally doable version: for today or from now on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.pacing import Ladder
from desktop_app.domain.phrases import counted, isolated
from desktop_app.ui.keys import bind
from desktop_app.ui.theme import GAP, GRID, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.breathing import Breathing
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.chips import Segments
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.strategy_offer import OfferedStrategy, StrategyOffer
from desktop_app.ui.widgets.text import dialog_heading, hint, quiet

_TODAY, _FROM_NOW = "today", "from-now"
_WORDS: Final = ("words", "smaller", "reason")


@dataclass(frozen=True, slots=True)
class Smaller:
    """The size that was chosen; `for_today` alone, or from now on with a size for hard days."""

    words: str
    for_today: bool
    smaller: str = ""
    reason: str = ""


class BreatheDialog(Sheet):
    """`saved` carries the Smaller size that was chosen, and whoever has written it accepts the
    dialog; `left` a draft, None for nothing typed; `used` the id of a strategy that is taken up.

    `helpers` are what worked before where the same was in the way. Without `breathes` it begins
    with the smaller version.
    """

    saved = Signal(object)
    left = Signal(object)
    used = Signal(object)

    def __init__(
        self,
        sizes: Ladder,
        draft: dict[str, Any] | None = None,
        parent: QWidget | None = None,
        *,
        breathes: bool = True,
        helpers: Sequence[OfferedStrategy] = (),
    ) -> None:
        super().__init__(SHORT_WIDTH, parent)
        self.setWindowTitle(self.tr("This feels heavy"))
        self._usual = sizes.smaller or ""
        self._breathing = Breathing()
        self._left = hint()
        self.offer = StrategyOffer()
        self.offer.used.connect(self.used)
        self._span = Segments(
            self.tr("For how long"),
            [(_TODAY, self.tr("For today")), (_FROM_NOW, self.tr("From now on"))],
        )
        self._fields = {
            "words": line(self.tr("So small that it goes on a hard day")),
            "smaller": line(self.tr("Even smaller, if you like")),
            "reason": line(self.tr("In a few words, if you like")),
        }
        self._pages, self._feet = QStackedWidget(), QStackedWidget()
        self._from_now = QWidget()
        self._set_out(sizes)
        self._fill(draft or {"words": self._usual})
        self.offer.offer(helpers)
        self._span.chosen.connect(self._show_span)
        self._breathing.moved.connect(self._count)
        self._breathing.ended.connect(self._go_on)
        bind("save", self, self._save)
        if breathes:
            self._breathing.begin()
        else:
            self._leave_the_minute_out()
            self._go_on()

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        self._breathing.stop()
        typed = {name: field.text().strip() for name, field in self._fields.items()}
        is_typed = typed != {"words": self._usual, "smaller": "", "reason": ""}
        self.left.emit(typed | {"span": self._span.value} if is_typed else None)
        super().reject()

    def _leave_the_minute_out(self) -> None:
        """No more room than the smaller version takes."""
        self._pages.removeWidget(self._first)
        self._feet.removeWidget(self._first_foot)

    def _go_on(self) -> None:
        self._breathing.stop()
        for stack in (self._pages, self._feet):
            stack.setCurrentIndex(stack.count() - 1)
        self._fields["words"].setFocus()

    def _save(self) -> None:
        if self._pages.currentWidget() is self._first:
            self._go_on()
            return
        words = self._fields["words"].text().strip()
        if not words:
            self._fields["words"].setFocus()
            return
        for_today = self._span.value == _TODAY
        others = ("", "") if for_today else (self._text("smaller"), self._text("reason"))
        self.saved.emit(Smaller(words, for_today, *others))

    def _text(self, name: str) -> str:
        return self._fields[name].text().strip()

    def _fill(self, draft: dict[str, Any]) -> None:
        for name, field in self._fields.items():
            field.setText(draft.get(name, ""))
        self._span.show_choice(draft.get("span", _TODAY))
        self._show_span()

    def _show_span(self) -> None:
        self._from_now.setVisible(self._span.value == _FROM_NOW)

    def _count(self) -> None:
        left = self._breathing.seconds_left
        words = counted(self.tr("%n second(s)", None, left), left)
        if words != self._left.text():
            self._left.say(words)

    def _set_out(self, sizes: Ladder) -> None:
        self._first = self._minute()
        self._pages.addWidget(self._first)
        self._pages.addWidget(self._shrinking(sizes))
        self.column.addWidget(self._pages)
        self.foot.addWidget(self._feet)

    def _minute(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        column.addLayout(
            _head(self.tr("One minute first"), self.tr("Nothing has to happen in it."))
        )
        column.addWidget(self._breathing, 1)
        self._left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._left)
        skip = OutlinedButton(self.tr("Go on"))
        skip.clicked.connect(self._go_on)
        self._first_foot = _foot(WordButton(self.tr("Close")), skip, self)
        self._feet.addWidget(self._first_foot)
        skip.setFocus()
        return page

    def _shrinking(self, sizes: Ladder) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        column.addLayout(
            _head(
                self.tr("What would go well now?"),
                self.tr("In place of “{title}”").format(title=isolated(sizes.sizes[sizes.at])),
            )
        )
        column.addWidget(self.offer)
        column.addLayout(
            labelled(self.tr("A smaller version, just as good"), self._fields["words"])
        )
        column.addWidget(self._span)
        more = QVBoxLayout(self._from_now)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(GROUP_GAP)
        more.addLayout(labelled(self.tr("And on a hard day?"), self._fields["smaller"]))
        more.addLayout(labelled(self.tr("What makes it heavy?"), self._fields["reason"]))
        self._from_now.hide()
        column.addWidget(self._from_now)
        column.addStretch(1)
        save = PrimaryButton(self.tr("Make it smaller"))
        save.clicked.connect(self._save)
        save.setToolTip(self.tr("Ctrl+Enter"))
        self._feet.addWidget(_foot(WordButton(self.tr("Leave it as it is")), save, self))
        return page


def _head(words: str, below: str) -> QVBoxLayout:
    head = QVBoxLayout()
    head.setSpacing(GRID)
    head.addWidget(dialog_heading(words))
    head.addWidget(quiet(below))
    return head


def _foot(leave: WordButton, on: QWidget, dialog: QDialog) -> QWidget:
    made = QWidget()
    foot = QHBoxLayout(made)
    foot.setContentsMargins(0, 0, 0, 0)
    foot.setSpacing(GAP)
    leave.clicked.connect(dialog.reject)
    foot.addStretch(1)
    foot.addWidget(leave)
    foot.addWidget(on)
    return made
