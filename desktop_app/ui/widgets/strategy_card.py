"""One strategy: what it is called, what to do, when it applies, and what it has shown."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import CARD_PADDING, GAP, GRID
from desktop_app.ui.widgets.buttons import IconButton, OutlinedButton, WordButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.text import body, second_line, title


@dataclass(frozen=True, slots=True)
class StrategyState:
    """A strategy as drawn. `can_use`: something is due that it can be used for."""

    id: UUID
    name: str
    what: str
    where: str
    evidence: str
    can_use: bool = False


@dataclass(frozen=True, slots=True)
class CandidateState:
    """Words that could become a strategy, with a line on where they are from."""

    key: str
    words: str
    second: str


class StrategyCard(QWidget):
    """A row of the library; each signal carries the strategy's id, `use_requested` a place too."""

    use_requested = Signal(object, QPoint)
    edit_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, state: StrategyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        texts = QVBoxLayout()
        texts.setSpacing(GRID // 2)
        texts.addWidget(title(state.name))
        if state.what:
            texts.addWidget(body(state.what))
        for words in (state.where, state.evidence):
            if words:
                texts.addWidget(second_line(words))
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_PADDING, 3 * GRID, 3 * GRID, 3 * GRID)
        row.setSpacing(GAP)
        row.addLayout(texts, 1)
        if state.can_use:
            use = OutlinedButton(self.tr("Use it"))
            use.setAccessibleName(f"{use.words}: {state.name}")
            use.clicked.connect(
                lambda: self.use_requested.emit(
                    state.id, use.mapToGlobal(QPoint(0, use.height() + GRID))
                )
            )
            row.addWidget(use, 0, Qt.AlignmentFlag.AlignTop)
        for words, icon, signal in (
            (self.tr("Change"), "edit", self.edit_requested),
            (self.tr("Remove"), "remove", self.remove_requested),
        ):
            button = IconButton(words, icon)
            button.setAccessibleName(f"{words}: {state.name}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(state.id))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(". ".join(filter(None, (state.name, state.where, state.evidence))))


class CandidateRow(QWidget):
    """Emits the key of the words that are kept, or left as they are."""

    kept = Signal(str)
    left = Signal(str)

    def __init__(self, state: CandidateState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, 3 * GRID, CARD_PADDING, 3 * GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(body(state.words))
        column.addWidget(second_line(state.second))
        column.addSpacing(GRID)
        row = FlowLayout()
        keep = OutlinedButton(self.tr("Keep as a strategy…"))
        leave = WordButton(self.tr("Not this one"))
        for button in (keep, leave):
            button.setAccessibleName(f"{button.words}: {state.words}")
        keep.clicked.connect(lambda: self.kept.emit(state.key))
        leave.clicked.connect(lambda: self.left.emit(state.key))
        row.addWidget(keep)
        row.addWidget(leave)
        column.addLayout(row)
