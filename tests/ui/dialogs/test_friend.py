"""The dialogs of sharing by keyboard."""

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.domain.friends import Friend
from desktop_app.domain.letters import Letter
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.dialogs.conversation import ConversationDialog
from desktop_app.ui.dialogs.friend import FriendDialog
from desktop_app.ui.dialogs.kind_words import KindWordsDialog
from desktop_app.ui.dialogs.share import ShareDialog
from tests.clock import MONDAY

pytestmark = pytest.mark.usefixtures("appearance")


def save_by_key(dialog: FriendDialog | ConversationDialog | KindWordsDialog, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_each_form_is_saved_by_its_key(appearance: Appearance, qtbot: QtBot) -> None:
    save_by_key(FriendDialog(Friend(uuid4(), "Ada", MONDAY), [], MONDAY), qtbot)
    save_by_key(ConversationDialog("Ada", MONDAY), qtbot)
    save_by_key(KindWordsDialog("Ada", {"words": "Kind"}), qtbot)


def test_a_friend_comes_back_as_it_was(appearance: Appearance, qtbot: QtBot) -> None:
    promise = uuid4()
    ada = Friend(
        uuid4(), "Ada", MONDAY, "by phone", "Listens", (promise,), next_on=MONDAY, small_wins=False
    )
    dialog = FriendDialog(ada, [(promise, "Rock & roll")], MONDAY + timedelta(days=3))
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog._save()
    assert saved.args == [ada]


def test_a_form_follows_the_words(appearance: Appearance, qtbot: QtBot) -> None:
    dialog = ShareDialog("Ada", Letter("Week", "One"))
    qtbot.addWidget(dialog)
    dialog.show()
    heights = []
    for words in ("One", "\n\n".join(["Line"] * 40)):
        dialog.forms.show_choice("text")
        dialog.body.setPlainText(words)
        dialog.forms._keys["png"].click()
        shown = dialog._preview._column.itemAt(0)
        picture = shown.widget() if shown else None
        assert picture is not None
        assert picture.accessibleDescription() == dialog.letter.text
        heights.append(picture.sizeHint().height())
        dialog.forms._keys["pdf"].click()
    assert heights[1] > 2 * heights[0]
    assert dialog._preview._column.count() == 3, "two pages and the room below them"
