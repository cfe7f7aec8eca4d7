"""The face is tested in the look that users see."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice

LIGHT = Look(SchemeChoice.LIGHT, reduced_motion=True)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The application dressed for one test, light and still until the test chooses otherwise."""
    made = Appearance(qapp, LIGHT)
    yield made
    made.choose(LIGHT)
    qapp.setStyleSheet("")
    shiboken6.delete(made)
