"""The line of fact that answers what was said to a cue."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop_app.ui.cues.answering import Answer
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar


class AnswerBar(AcknowledgementBar):
    """Says what came of it; `miss_asked` carries the promise and the day of a miss."""

    miss_asked = Signal(object, object)

    def __init__(self, *, flat: bool = False) -> None:
        super().__init__(flat=flat)
        self._answer: Answer | None = None
        self.reflect_requested.connect(self._ask)

    def say(self, answer: Answer) -> None:
        """Say it; a miss can be told about."""
        self._answer = answer
        self.acknowledge(
            answer.words,
            can_undo=answer.can_undo,
            can_reflect=answer.missed is not None,
            question=self.tr("What got in the way?"),
        )

    def _ask(self) -> None:
        if self._answer is not None and self._answer.missed is not None:
            self.miss_asked.emit(*self._answer.missed)
