"""What got in the way: outside factors first, then the user's own words, each a chip."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.chips import Chips
from desktop_app.ui.widgets.fields import line

_MOST_OWN = 6


class Obstacles(QWidget):
    """Any number of chips, and a field for something else once that is chosen."""

    changed = Signal()

    def __init__(self, own: Iterable[str] = (), parent: QWidget | None = None) -> None:
        """`own` are the user's own words for what was in the way before."""
        super().__init__(parent)
        usual = self._usual()
        mine = [name for name in own if name not in usual][:_MOST_OWN]
        self._else = self.tr("something else")
        self._chips = Chips([*usual, *mine, self._else])
        self._field = line(self.tr("In a few words"))
        self._field.setAccessibleName(self._else)
        self._field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._chips)
        column.addWidget(self._field)
        self._chips.changed.connect(self._change)
        self._field.textChanged.connect(self.changed)

    def chosen(self) -> tuple[str, ...]:
        """The names of what was in the way; what is in the field stands for something else."""
        typed = " ".join(self._field.text().split())
        names = (typed or name if name == self._else else name for name in self._chips.chosen())
        return tuple(dict.fromkeys(names))

    def choose(self, names: Iterable[str]) -> None:
        """Choose exactly these; a name without a chip gets one."""
        self._chips.choose(names)

    def _change(self) -> None:
        is_else = self._else in self._chips.chosen()
        if is_else and self._field.isHidden():
            self._field.show()
            self._field.setFocus()
        self._field.setVisible(is_else)
        self.changed.emit()

    def _usual(self) -> list[str]:
        return [
            self.tr("time"),
            self.tr("health"),
            self.tr("other people"),
            self.tr("place"),
            self.tr("energy"),
            self.tr("tools"),
            self.tr("forgot"),
        ]
