"""The Qt binding gives back every reference it takes: one that does not ends the program."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

_TIMES = 500
_NOISE = 50


class _Speaker(QObject):
    spoke = Signal(object)


def _paint() -> None:
    ground = QPixmap(4, 4)
    with QPainter(ground):
        pass


def _speak() -> None:
    speaker = _Speaker()
    speaker.spoke.connect(lambda _words: None)
    speaker.spoke.emit(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they live for ever there, uncounted")
@pytest.mark.parametrize("act", [_paint, _speak])
def test_nothing_is_given_back_twice(qtbot: QtBot, act: Callable[[], None]) -> None:
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(_TIMES):
        act()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert all(b - a < _NOISE for b, a in zip(before, after, strict=True))
