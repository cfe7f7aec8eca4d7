"""What was around on a day, noted or taken back in one go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.keys import bind
from desktop_app.ui.theme import DIALOG_PADDING, GAP, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.chips import Chips
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.text import dialog_heading


class DayNoteDialog(QDialog):
    """`saved` carries the names of what was around, none is "nothing of note", and whoever has
    written it accepts the dialog; `left` a draft to keep, None where nothing was changed."""

    saved = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        heading: str,
        noted: Sequence[str],
        usual: Sequence[str],
        draft: dict[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note the day"))
        self._chips = Chips(dict.fromkeys((*noted, *usual)))
        self._chips.choose(noted)
        self._other = line(self.tr("slept badly, travelling, visitors"))
        self._begun_with = self._draft()
        if draft is not None:
            self._chips.choose(draft["chosen"])
            self._other.setText(draft["other"])
        bind("save", self, self._save)
        self._set_out(heading)
        self._other.setFocus()
        settle(self, SHORT_WIDTH)

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        typed = self._draft()
        self.left.emit(typed if typed != self._begun_with else None)
        super().reject()

    def _draft(self) -> dict[str, Any]:
        return {"chosen": list(self._chips.chosen()), "other": self._other.text()}

    def _save(self) -> None:
        others = (" ".join(name.split()) for name in self._other.text().split(","))
        self.saved.emit([*self._chips.chosen(), *(name for name in others if name)])

    def _set_out(self, heading: str) -> None:
        save, leave = PrimaryButton(self.tr("Save")), WordButton(self.tr("Cancel"))
        save.setDefault(True)
        save.clicked.connect(self._save)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addWidget(dialog_heading(heading))
        column.addWidget(self._chips)
        column.addLayout(labelled(self.tr("Something else"), self._other))
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(save)
        column.addLayout(foot)
