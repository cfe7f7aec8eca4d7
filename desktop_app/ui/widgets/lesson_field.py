"""The field for one lesson, which kindly refuses a second one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.misses import holds_one_lesson, one_is_enough
from desktop_app.ui.theme import GRID, Role
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.fields import line
from desktop_app.ui.widgets.text import hint
from desktop_app.ui.words.spoken import say


class LessonField(QWidget):
    """One sentence; with a second one it says so and is not `accepted`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = line(self.tr("What would you tell a friend?"))
        self._field.setAccessibleName(self.tr("One lesson, if there is one"))
        self._answer = hint(say(one_is_enough()))
        self._answer.set_role(Role.WARM)
        self._answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._field)
        column.addWidget(self._answer)
        self._field.textChanged.connect(self._change)

    @property
    def lesson(self) -> str:
        """What is written."""
        return self._field.text().strip()

    def write(self, lesson: str) -> None:
        """Fill the field."""
        self._field.setText(lesson)

    def accepted(self) -> bool:
        """Whether it is one lesson at most; otherwise the keyboard goes there."""
        if holds_one_lesson(self.lesson):
            return True
        self._field.setFocus()
        announce(self, self._answer.text())
        return False

    def _change(self) -> None:
        self._answer.setVisible(not holds_one_lesson(self.lesson))
        self.changed.emit()
