"""A try-out of two weeks: what a pattern suggests becomes one change of one promise's cue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.promises import Terms
from desktop_app.ui.dialogs.foot import leave_or_do
from desktop_app.ui.theme import GRID, SHEET_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.steady import NarrowBox, steady
from desktop_app.ui.widgets.text import dialog_heading, quiet


class TryOutDialog(Sheet):
    """`saved` carries the promise and the words of its cue from today on, and whoever has written
    it accepts the dialog; `left` a draft to keep, None where nothing was typed."""

    saved = Signal(object, str)
    left = Signal(object)

    def __init__(
        self,
        pattern: str,
        offered: Sequence[Terms],
        draft: dict[str, Any] | None = None,
        parent: QWidget | None = None,
        *,
        how: str = "",
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Try it for two weeks"))
        self._offered, self._shown = offered, ""
        self._promise = steady(NarrowBox())
        self._promise.addItems([terms.title for terms in offered])
        self._anchor = line(self.tr("after the kettle, with music, before opening mail"))
        self._save_button = PrimaryButton(self.tr("Try it"))
        self._save_button.setDefault(True)
        self._promise.currentIndexChanged.connect(self._show_anchor)
        self._anchor.textChanged.connect(self._look_for_change)
        self._set_out(pattern, how)
        self._show_anchor()
        if draft is not None:
            self._restore(draft)
        self._anchor.setFocus()

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        held, is_typed = self._held(), self._save_button.isEnabled()
        typed = {"promise": str(held.promise), "anchor": self._said()} if held else None
        self.left.emit(typed if is_typed else None)
        super().reject()

    def _restore(self, draft: dict[str, Any]) -> None:
        chosen = UUID(draft["promise"])
        at = next((n for n, terms in enumerate(self._offered) if terms.promise == chosen), None)
        if at is not None:
            self._promise.setCurrentIndex(at)
            self._anchor.setText(draft["anchor"])

    def _held(self) -> Terms | None:
        at = self._promise.currentIndex()
        return self._offered[at] if at >= 0 else None

    def _show_anchor(self) -> None:
        """Show the cue of the promise; what was typed in its place stays."""
        held = self._held()
        if self._anchor.text() in ("", self._shown):
            self._shown = held.anchor if held else ""
            self._anchor.setText(self._shown)
        self._look_for_change()

    def _said(self) -> str:
        return " ".join(self._anchor.text().split())

    def _look_for_change(self) -> None:
        held = self._held()
        self._save_button.setEnabled(held is not None and self._said() not in ("", held.anchor))

    def _save(self) -> None:
        held = self._held()
        if held is not None and self._save_button.isEnabled():
            self.saved.emit(held.promise, self._said())

    def _set_out(self, pattern: str, how: str) -> None:
        column = self.column
        head = QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(dialog_heading(self.tr("What will you do differently for two weeks?")))
        head.addWidget(quiet(pattern))
        if how:
            head.addWidget(Computed(how))
        column.addLayout(head)
        column.addLayout(labelled(self.tr("Promise"), self._promise))
        column.addLayout(
            labelled(
                self.tr("Its cue from today"),
                self._anchor,
                self.tr("One change, nothing else. In two weeks Kept asks: keep it, or go back?"),
            )
        )
        leave_or_do(self.foot, self, self._save_button, self._save)
