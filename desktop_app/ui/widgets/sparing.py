"""What has come up below the mouse a moment ago is not what a click there was meant for."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Sparing(QTimer):
    """Lets parts of a window take no click for a while; keys are not concerned."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__(parts[0], singleShot=True)
        self._parts = parts
        self.timeout.connect(self.end)

    def begin(self, milliseconds: int = 0) -> None:
        """From now on, for as long as a double click may take at least."""
        wanted = max(milliseconds, QApplication.doubleClickInterval(), self.remainingTime())
        self._take_clicks(is_ready=False)
        self.start(wanted)

    def end(self) -> None:
        """Take clicks again."""
        self.stop()
        self._take_clicks(is_ready=True)

    def _take_clicks(self, *, is_ready: bool) -> None:
        for part in self._parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_ready)
