"""How a test lets a cue come, and reads it."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.cues.cue_popup import CuePopup
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.widgets.text import Text
from tests.clock import FakeClock


def words_of(surface: QWidget) -> list[str]:
    return [text.text() for text in surface.findChildren(Text) if text.isVisible() and text.text()]


def let_click(popup: CuePopup) -> None:
    popup._sparing.end()


def come(cues: Cueing, clock: FakeClock, **by: float) -> None:
    clock.turn(**by)
    cues.reminders.look()
