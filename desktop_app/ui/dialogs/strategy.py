"""A strategy: what it is called, what to do, when it applies, and for which promises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.strategies import Strategy, a_name_is_needed
from desktop_app.ui.dialogs.foot import leave_or_do
from desktop_app.ui.theme import GRID, SHEET_WIDTH, Role
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.fields import Paragraph, labelled, line
from desktop_app.ui.widgets.obstacles import Obstacles
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.text import hint, title
from desktop_app.ui.widgets.tick_line import TickLine
from desktop_app.ui.words.spoken import say


@dataclass(frozen=True, slots=True)
class Describing:
    """A strategy that is written down or changed.

    `own` are the user's words for what was in the way, `promises` those it can belong to.
    """

    strategy: Strategy
    is_new: bool
    own: Sequence[str] = ()
    promises: Sequence[tuple[UUID, str]] = ()


class StrategyDialog(Sheet):
    """`saved` carries the Strategy, and whoever has written it accepts the dialog; `left` a draft
    to keep, None where nothing was changed."""

    saved = Signal(object)
    left = Signal(object)

    def __init__(
        self, describing: Describing, draft: dict[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Strategy"))
        self._strategy = describing.strategy
        self.name = line(self.tr("A few words you will know again"))
        self.what = Paragraph(self.tr("As you would tell a friend"))
        self.when = Obstacles(describing.own)
        self.promises = {own: TickLine(name) for own, name in describing.promises}
        self._needs = hint(say(a_name_is_needed()))
        self._needs.set_role(Role.WARM)
        self._needs.hide()
        self._set_out(is_new=describing.is_new)
        self._show(self._strategy)
        self._begun_with = self.strategy()
        if draft is not None:
            self._show(_restored(draft, self._strategy))
        self.name.textChanged.connect(lambda _: self._needs.hide())
        self.name.setFocus()

    def strategy(self) -> Strategy:
        """What the fields say now; promises that are not offered stay linked."""
        elsewhere = [own for own in self._strategy.promises if own not in self.promises]
        chosen = [own for own, box in self.promises.items() if box.isChecked()]
        return replace(
            self._strategy,
            name=" ".join(self.name.text().split()),
            what=self.what.toPlainText().strip(),
            when=self.when.chosen(),
            promises=(*elsewhere, *chosen),
        )

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        typed = self.strategy()
        self.left.emit(_draft(typed) if typed != self._begun_with else None)
        super().reject()

    def _save(self) -> None:
        if not self.name.text().strip():
            self._needs.show()
            self.name.setFocus()
            announce(self, self._needs.text())
            return
        self.saved.emit(self.strategy())

    def _show(self, strategy: Strategy) -> None:
        self.name.setText(strategy.name)
        self.what.setPlainText(strategy.what)
        self.when.choose(strategy.when)
        for own, box in self.promises.items():
            box.setChecked(own in strategy.promises)

    def _set_out(self, *, is_new: bool) -> None:
        column = self.column
        self.begin(
            self.tr("Keep what works") if is_new else self.tr("Change what works"),
            self.tr("It is offered to you again when the same thing gets in the way."),
        )
        called = labelled(self.tr("What do you call it?"), self.name)
        called.addWidget(self._needs)
        column.addLayout(called)
        column.addLayout(labelled(self.tr("What do you do?"), self.what))
        column.addLayout(labelled(self.tr("What gets in the way when you use it?"), self.when))
        if self.promises:
            column.addLayout(self._for_which())
        later = self.tr("Later") if is_new else ""
        leave_or_do(self.foot, self, PrimaryButton(self.tr("Keep it")), self._save, later)

    def _for_which(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(title(self.tr("For which promises?")))
        for box in self.promises.values():
            column.addWidget(box)
        column.addWidget(hint(self.tr("None chosen: for every promise.")))
        return column


def _draft(typed: Strategy) -> dict[str, Any]:
    return {
        "name": typed.name,
        "what": typed.what,
        "when": list(typed.when),
        "promises": [str(own) for own in typed.promises],
    }


def _restored(draft: dict[str, Any], strategy: Strategy) -> Strategy:
    return replace(
        strategy,
        name=draft["name"],
        what=draft["what"],
        when=tuple(draft["when"]),
        promises=tuple(UUID(own) for own in draft["promises"]),
    )
