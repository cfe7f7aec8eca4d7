"""What is around Kept where its cues are tested."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.deliveries import Why
from desktop_app.domain.notice import Notice


class Notifier(QObject):
    """A desktop's notifications, as their user sees them."""

    acted = Signal(str, str)
    closed = Signal(str)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, Notice] = {}

    def show(self, key: str, notice: Notice) -> None:
        self.shown[key] = notice

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def dismiss(self) -> None:
        """Put the one notification away."""
        (key,) = self.shown
        self.shown.clear()
        self.closed.emit(key)

    def press(self, action: str) -> None:
        """A button of the one notification; it goes by that."""
        key = next(iter(self.shown))
        self.shown.clear()
        self.acted.emit(key, action)


@dataclass
class Machine:
    """What is around Kept."""

    disturbed: Why | None = None
    notifier: Notifier = field(default_factory=Notifier)
