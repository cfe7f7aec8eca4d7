"""Undo and redo by key in a field: of its words while there are such, else of the diary."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

_UNDO: Final = QKeySequence.StandardKey.Undo
_REDO: Final = QKeySequence.StandardKey.Redo


class FieldUndo(QObject):
    """Qt's fields take these keys even where nothing was typed: then the window's act instead.

    A key that is held stays with the field, so that it stops where the typed words end.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication), "fields have one"
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the key from a field that has no use for it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        field = _field_of(watched)
        if field is None or event.isAutoRepeat():
            return False
        can_undo, can_redo = _has(field)
        is_free = (event.matches(_UNDO) and not can_undo) or (event.matches(_REDO) and not can_redo)
        if is_free:
            event.ignore()
        return is_free

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if _field_of(new) is not None else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _field_of(widget: QObject | None) -> QLineEdit | QPlainTextEdit | QTextEdit | None:
    """The field the keyboard writes in there; that of a box or a number lies within it."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return widget
    if isinstance(widget, QComboBox | QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return None


def _has(field: QLineEdit | QPlainTextEdit | QTextEdit) -> tuple[bool, bool]:
    """Whether the field can take something back, and repeat something."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable(), field.isRedoAvailable()
    return field.document().isUndoAvailable(), field.document().isRedoAvailable()
