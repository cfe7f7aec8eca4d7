"""A wish to end that comes before anything is there to hear it: it is noted, and kept."""

from __future__ import annotations

import signal
from typing import Final

SIGNALS: Final = tuple(
    number
    for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
    if (number := getattr(signal, name, None)) is not None
)
"""What asks a program to end."""


class EarlyEnd:
    """Notes the signals that ask for the end, until `Ending` takes them over.

    Made on the main thread. What is being done meanwhile is done to its end.
    """

    def __init__(self) -> None:
        self.is_wished = False
        for number in SIGNALS:
            signal.signal(number, self.note)

    def note(self, *_: object) -> None:
        """Somebody wants Kept to end."""
        self.is_wished = True
