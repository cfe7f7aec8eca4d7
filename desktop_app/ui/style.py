"""Qt's Fusion style with one rule of Kept's: nobody's words are ever taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProxyStyle, QTextEdit


class KeptStyle(QProxyStyle):
    """Qt polishes every widget before it is measured or shown, its own dialogs and tips too."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, polished: object) -> object:  # type: ignore[override]
        """Turn off the guess whether a text is markup, which would load pictures it names."""
        if isinstance(polished, QLabel) and polished.textFormat() is Qt.TextFormat.AutoText:
            polished.setTextFormat(Qt.TextFormat.PlainText)
        elif isinstance(polished, QTextEdit):
            polished.setAcceptRichText(False)
        return super().polish(polished)  # type: ignore[call-overload]
