"""How it felt, from 1 (heavy) to 5 (light): five steps that can be left empty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.widgets.scale import Scale

translate = QCoreApplication.translate


class FeelingScale(Scale):
    """Keys 1 to 5 choose, 0 or Backspace clears, as does a click on what is chosen."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        ends = translate("FeelingScale", "heavy"), translate("FeelingScale", "light")
        super().__init__(words, range(1, 6), ends, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
