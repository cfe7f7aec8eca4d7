"""Nobody's words are taken for markup, on whatever they are shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.chips import Chips
from desktop_app.ui.widgets.notices import EmptyState, Notice
from desktop_app.ui.widgets.text import body
from tests.gallery.widgets import SAY, row
from tests.ui.widgets.seeing import colours

BAIT = "#ff0080"


@pytest.fixture
def markup(tmp_path: Path, appearance: Appearance) -> str:
    """Words that would show a picture, and lose their brackets, if they were taken for markup."""
    picture = tmp_path / "bait.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(BAIT))
    image.save(str(picture))
    return f'<b>Drink</b> <img src="{picture}"> water'


def label(words: str) -> QWidget:
    return QLabel(words)


def message(words: str) -> QWidget:
    box = QMessageBox()
    box.setText(words)
    box.setInformativeText(words)
    return box


def acknowledgement(words: str) -> QWidget:
    bar = AcknowledgementBar()
    bar.acknowledge(words)
    return bar


def notice(words: str) -> QWidget:
    made = Notice()
    made.say(words, words)
    return made


def menu(words: str) -> QWidget:
    made = QMenu()
    made.addAction(words)
    return made


def empty(words: str) -> QWidget:
    return EmptyState("today", words, words, words)


SURFACES = (
    label, message, body, PrimaryButton, acknowledgement, notice, menu, empty,
    lambda words: Chips((words,)), lambda words: row(words, words, badge=words, actions=SAY),
)  # fmt: skip


@pytest.mark.parametrize("surface", SURFACES)
def test_markup_is_shown_as_it_was_written(
    surface: Callable[[str], QWidget], markup: str, qtbot: QtBot
) -> None:
    widget = surface(markup)
    qtbot.addWidget(widget)
    widget.resize(900, widget.sizeHint().height())
    widget.show()
    assert BAIT not in colours(widget.grab().toImage())


def test_the_bait_would_be_seen(markup: str, qtbot: QtBot) -> None:
    """The same words where markup is wanted: otherwise the tests above could not notice it."""
    wanted = QTextEdit()
    qtbot.addWidget(wanted)
    wanted.setHtml(markup)
    wanted.show()
    assert BAIT in colours(wanted.grab().toImage())


def test_tips_show_markup_as_it_was_written(markup: str, qtbot: QtBot, qapp: QApplication) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    QToolTip.showText(QPoint(10, 10), markup, owner)
    tips = [window for window in qapp.topLevelWidgets() if window.inherits("QTipLabel")]
    assert tips
    assert all(BAIT not in colours(tip.grab().toImage()) for tip in tips)
    QToolTip.hideText()
    for tip in tips:
        tip.close()


def test_fields_accept_no_markup_from_the_clipboard(
    markup: str, qtbot: QtBot, qapp: QApplication
) -> None:
    field = QTextEdit()
    qtbot.addWidget(field)
    field.show()
    assert not field.acceptRichText()
