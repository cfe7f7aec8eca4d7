"""A page of groups that are drawn anew as a whole, with a bar that answers what was done on it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import GROUP_GAP
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.showing import show_in_place


class GroupsPage(Page):
    """`bar` answers; the page puts `groups` into its column where they belong."""

    undo_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.bar = AcknowledgementBar()
        self.bar.undo_requested.connect(self.undo_requested)
        self.groups = QWidget()

    def acknowledge(self, words: str, *, undo: bool = False) -> None:
        """Answer with one line of fact."""
        self.bar.acknowledge(words, can_undo=undo, can_reflect=False)
        self.verticalScrollBar().setValue(0)

    def draw_groups(self, parts: Iterable[QWidget]) -> None:
        """Show `parts` in place of the groups that were there."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        for part in parts:
            column.addWidget(part)
        show_in_place(self.column, self.groups, fresh, shown=column.count() > 0)
        self.groups = fresh
