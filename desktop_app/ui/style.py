"""Qt's Fusion style with one rule of Kept's: nobody's words are ever taken for markup."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QTextEdit,
    QWidget,
)

_FIELD_PADDING: Final = 10


class KeptStyle(QProxyStyle):
    """Qt polishes every widget before it is measured or shown, its own dialogs and tips too."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._dresses: dict[type, Callable[[QWidget], None] | None] = {}

    def polish(self, polished: object) -> object:  # type: ignore[override]
        """Turn off the guess whether a text is markup, which would load pictures it names."""
        if isinstance(polished, QLabel) and polished.textFormat() is Qt.TextFormat.AutoText:
            polished.setTextFormat(Qt.TextFormat.PlainText)
        elif isinstance(polished, QTextEdit):
            polished.setAcceptRichText(False)
        elif isinstance(polished, QAbstractSpinBox) and not polished.property("calendarPopup"):
            # A style sheet's padding does not reach into the field inside.
            for field in polished.findChildren(QLineEdit):
                field.setTextMargins(_FIELD_PADDING, 0, _FIELD_PADDING, 0)
        elif isinstance(polished, QWidget) and (dress := self._dress_of(polished)) is not None:
            dress(polished)
        return super().polish(polished)  # type: ignore[call-overload]

    def _dress_of(self, widget: QWidget) -> Callable[[QWidget], None] | None:
        """What this kind of widget is dressed by; asked once a kind, by name: a start has none."""
        kind = type(widget)
        if kind not in self._dresses:
            found = (dress for name, dress in _DRESSED.items() if widget.inherits(name))
            self._dresses[kind] = next(found, None)
        return self._dresses[kind]


def _give_air(box: QWidget) -> None:
    """Its own way to draw the list of a box knows no air around the words."""
    from PySide6.QtWidgets import QComboBox, QStyledItemDelegate  # noqa: PLC0415 (a start has none)

    if isinstance(box, QComboBox):
        box.setItemDelegate(QStyledItemDelegate(box))


def _give_look(calendar: QWidget) -> None:
    """It comes out of a field when that is asked for, and paints its days by itself."""
    from PySide6.QtWidgets import QCalendarWidget  # noqa: PLC0415 (a start has none)

    from desktop_app.ui.widgets.calendar import dress  # noqa: PLC0415

    if isinstance(calendar, QCalendarWidget):
        dress(calendar)


_DRESSED: Final = {"QComboBox": _give_air, "QCalendarWidget": _give_look}
