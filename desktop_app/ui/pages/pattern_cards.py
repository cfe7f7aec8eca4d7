"""What stands on the Patterns page: a pattern, a hunch, and how the next hunch is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.graphs.shares import Share, SharesGraph
from desktop_app.ui.theme import GAP, GRID
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.steady import steady
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, second_line, title


@dataclass(frozen=True, slots=True)
class Shown:
    """One pattern in words, with the bars of then and otherwise."""

    sentence: str
    bars: tuple[Share, ...]
    effect: str
    since: str


@dataclass(frozen=True, slots=True)
class Guess:
    """A hunch and how it stands; `bars` are empty while nothing was counted."""

    name: str
    stand: str
    bars: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """What a hunch can be about: words, and what stands for it in the diary."""

    words: str
    stands_for: object


class PatternCard(Card):
    """A sentence, its two bars, the effect, and the offer to try it; emits `tried`."""

    tried = Signal()

    def __init__(self, one: Shown) -> None:
        super().__init__()
        self.column.setSpacing(GAP)
        self.column.addWidget(title(one.sentence))
        self.column.addWidget(bars_of(one.sentence, one.bars))
        foot = QHBoxLayout()
        foot.setSpacing(GAP * 2)
        told = QVBoxLayout()
        told.setSpacing(GRID)
        told.addWidget(body(one.effect))
        told.addWidget(second_line(one.since))
        foot.addLayout(told, 1)
        asked = OutlinedButton(self.tr("Try it for two weeks"))
        asked.setAccessibleDescription(one.sentence)
        asked.clicked.connect(self.tried)
        foot.addWidget(asked)
        self.column.addLayout(foot)


class HunchCard(Card):
    """A hunch and how it stands; emits `dropped`."""

    dropped = Signal()

    def __init__(self, one: Guess) -> None:
        super().__init__()
        self.column.setSpacing(GAP)
        head = QHBoxLayout()
        head.addWidget(title(one.name), 1)
        drop = _Removal(self.tr("Remove"))
        drop.setAccessibleDescription(one.name)
        drop.clicked.connect(self.dropped)
        head.addWidget(drop)
        self.column.addLayout(head)
        if one.bars:
            self.column.addWidget(bars_of(one.name, one.bars))
        self.column.addWidget(second_line(one.stand))


class _Removal(WordButton):
    """Comes up where the hunch was named, or where the one above it was removed just now.

    The second click of a double click was meant for what stood there at the first.
    """

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._age = QElapsedTimer()
        self._age.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt takes the second click for a first one where the button is new."""
        if self._age.hasExpired(QApplication.doubleClickInterval()):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The button is about to go."""
        event.accept()


class Naming(QWidget):
    """Chooses or types what the next hunch is about."""

    named = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choice = steady(QComboBox())
        self._choice.setEditable(True)
        self._choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._choice.setAccessibleName(self.tr("What do you expect to matter?"))
        field = self._choice.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("What do you expect to matter?"))
        field.setAccessibleName(self._choice.accessibleName())
        field.returnPressed.connect(self._name)
        name = OutlinedButton(self.tr("Name it"))
        name.clicked.connect(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._choice, 1)
        row.addWidget(name)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these beside whatever is typed; what was typed stays."""
        typed = self._choice.currentText()
        self._choice.clear()
        for one in choices:
            self._choice.addItem(one.words, one.stands_for)
        self._choice.setCurrentIndex(-1)
        self._choice.setEditText(typed)

    def _name(self) -> None:
        typed = " ".join(self._choice.currentText().split())
        if not typed:
            return
        at = self._choice.findText(typed)
        self._choice.setEditText("")
        self.named.emit(typed if at < 0 else self._choice.itemData(at))


def bars_of(name: str, bars: Sequence[Share]) -> SharesGraph:
    """Bars below each other, named for those who hear them."""
    graph = SharesGraph(name)
    graph.show_shares(bars)
    return graph
