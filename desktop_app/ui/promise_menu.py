"""All that can be done to a promise, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do: its words, what does it, and its key where the list has one."""

    words: str
    do: Callable[[], object]
    key: str = ""


def promise_menu(groups: list[list[Act]], parent: QWidget) -> QMenu:
    """A menu with a line between groups; it ends itself when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for acts in filter(None, groups):
        if menu.actions():
            menu.addSeparator()
        for act in acts:
            action = menu.addAction(f"{act.words}\t{_shown(act.key)}" if act.key else act.words)
            action.triggered.connect(lambda *_, act=act: act.do())
    return menu


def _shown(key: str) -> str:
    """As this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
