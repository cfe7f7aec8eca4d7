"""The calm line of fact that answers a log, with Undo and Reflect."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import CARD_PADDING, CARD_RADIUS, GAP, SLIDE, Role, theme
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import WordButton
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

    from desktop_app.ui.widgets.sparing import Sparing

_NARROWEST: Final = 200
_FIRST_SENTENCE: Final = r".+?(?<!\d)[.。؟?](?=\s)"
"""A stop behind a figure may be that of “29. November”."""


class AcknowledgementBar(QWidget):
    """Hidden until there is something to say; its parent decides when it goes.

    `flat`: a band without corners, for a small window that is a card itself. `undo_offered` says
    that it has answered with Undo.
    """

    undo_offered = Signal()
    undo_requested = Signal()
    reflect_requested = Signal()

    def __init__(self, *, flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offset = 0
        self._panel = Card(
            ground=Role.SOFT, border=None, radius=0 if flat else CARD_RADIUS, parent=self
        )
        self._words = body()
        self._undo = WordButton(self.tr("Undo"))
        self._reflect = WordButton(self.tr("Reflect"))
        self._buttons = (self._undo, self._reflect)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._undo.clicked.connect(self.undo_requested)
        self._reflect.clicked.connect(self.reflect_requested)
        self._set_out()
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def offers_undo(self) -> bool:
        """Whether Undo stands beside its words."""
        return not (self.isHidden() or self._undo.isHidden())

    def withdraw_undo(self) -> None:
        """Take Undo away; the words stay."""
        self._undo.hide()
        self._set_out_anew()

    def acknowledge(
        self,
        words: str,
        *,
        can_undo: bool = True,
        can_reflect: bool = True,
        question: str = "",
    ) -> None:
        """Show `words`, their first sentence strong, and have them read aloud.

        `question` takes the place of “Reflect”.
        """
        lead = re.match(_FIRST_SENTENCE, words)
        self._words.say(words, lead=lead.end() if lead else 0)
        self._undo.setVisible(can_undo)
        self._reflect.say(question or self.tr("Reflect"))
        self._reflect.setVisible(can_reflect)
        self._set_out_anew()
        if self.isHidden() and self._sparing is not None:
            self._sparing.begin()
        self.show()
        announce(self, words)
        self._slide_in(theme().motion())
        if can_undo:
            self.undo_offered.emit()

    def sizeHint(self) -> QSize:
        """One line high: how its words wrap is known only at its width."""
        return QSize(self._panel.sizeHint().width(), self._one_line())

    def minimumSizeHint(self) -> QSize:
        """One line high, see above."""
        return QSize(self._panel.minimumSizeHint().width(), self._one_line())

    def hasHeightForWidth(self) -> bool:
        """Long sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As its panel, whose buttons go below the words where there is little room."""
        self._turn(width)
        return self._panel.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel where the slide has it."""
        super().resizeEvent(event)
        self._turn(self.width())
        self._move_to(self._offset)

    def _set_out_anew(self) -> None:
        self._panel.column.activate()  # else buttons that are gone have their room still
        self.updateGeometry()

    def _one_line(self) -> int:
        around = self._panel.column.contentsMargins()
        return self._undo.sizeHint().height() + around.top() + around.bottom()

    @cached_property
    def _sparing(self) -> Sparing | None:
        """What is below it goes down: a double click was not meant for what takes its place.

        A small window, where it lies below all else, sees to that itself.
        """
        from desktop_app.ui.widgets.sparing import Sparing  # noqa: PLC0415 (a start has none)

        ground = self.parentWidget()
        return None if ground is None or ground.isWindow() else Sparing(ground)

    @cached_property
    def _slide(self) -> QVariantAnimation:
        from PySide6.QtCore import QEasingCurve, QVariantAnimation  # noqa: PLC0415 (a start has none)

        slide = QVariantAnimation(self, startValue=-SLIDE, endValue=0)
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.valueChanged.connect(self._move_to)
        return slide

    def _slide_in(self, duration: int) -> None:
        self._slide.stop()
        self._move_to(-SLIDE if duration else 0)
        if duration:
            self._slide.setDuration(duration)
            self._slide.start()

    def _move_to(self, offset: object) -> None:
        self._offset = offset if isinstance(offset, int) else 0
        self._panel.setGeometry(QRect(0, self._offset, self.width(), self.height()))

    def _turn(self, width: int) -> None:
        asked = [b.sizeHint().width() + GAP for b in self._buttons if not b.isHidden()]
        is_narrow = width < sum(asked) + theme().grown(_NARROWEST)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _set_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row, buttons = self._row, QHBoxLayout()
        buttons.setSpacing(GAP)
        row.setSpacing(GAP)
        row.addWidget(self._words, 1)
        row.addLayout(buttons)
        buttons.addStretch(1)
        for button in self._buttons:
            buttons.addWidget(button)
        self._panel.column.setContentsMargins(CARD_PADDING, 10, CARD_PADDING, 10)
        self._panel.column.addLayout(row)
