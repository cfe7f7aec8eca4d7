"""Long work without a window says how far it is, and stops where it can."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.capabilities import Progress
from desktop_app.ui.dialogs.work import WorkDialog, seen_through

Seen = list[tuple[int, int]]


def _until_stopped(progress: Progress) -> str:
    for _ in range(400):
        if not progress(3, 4):
            return "stopped"
        threading.Event().wait(0.005)
    return "done"


@pytest.fixture
def leave(appearance: Appearance, qtbot: QtBot) -> Callable[[bool], tuple[str, Seen]]:
    """Do the work and press Esc as soon as it is told how far it is: its answer, what was seen."""

    def leave_(can_stop: bool) -> tuple[str, Seen]:
        dialog = WorkDialog("Repairing the diary", "", _until_stopped, can_stop=can_stop)
        qtbot.addWidget(dialog)
        bar, seen = dialog.findChild(QProgressBar), Seen()
        assert bar is not None

        def look() -> None:
            seen.append((bar.value(), bar.maximum()))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

        dialog._progressed.connect(look)
        dialog.exec()
        return dialog.answer, seen

    return leave_


def test_it_shows_how_far_it_is_and_can_be_stopped(
    leave: Callable[[bool], tuple[str, Seen]],
) -> None:
    answer, seen = leave(True)
    assert answer == "stopped"
    assert seen[0] == (3, 4)


def test_what_cannot_be_stopped_goes_on_to_its_end(
    leave: Callable[[bool], tuple[str, Seen]],
) -> None:
    answer, _seen = leave(False)
    assert answer == "done"


def test_what_goes_wrong_in_it_is_raised(appearance: Appearance) -> None:
    def refuse(_progress: Progress) -> None:
        raise Problem(ENVIRONMENT, translate("Test", "The disk is away."))

    with pytest.raises(Problem, match="The disk is away"):
        seen_through("Repairing the diary", "", refuse, can_stop=True)
