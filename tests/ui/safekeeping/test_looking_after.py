"""Settings, Safety in use: what is shown, and what each button sets off."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.safety import Erased, Health, SecondPlaceState
from desktop_app.storage.keyring import WRONG_PASSPHRASE, Cost, new_keyring
from desktop_app.ui.dialogs.confirm import ConfirmDialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.pages.settings.locking import LockingSection
from desktop_app.ui.pages.settings.safety import SafetySection
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.safekeeping.looking_after import LookingAfter
from desktop_app.ui.safekeeping.passphrases import Passphrases
from tests.clock import FakeClock

PHRASE = "tea at the window"


@dataclass
class Guarded:
    """A guard that only remembers what it was asked for; `health` is what a test lets it be."""

    state: Health
    asked: list[Any] = field(default_factory=list)
    has_keychain: bool = False
    reaches_second: bool = True
    has_passphrase: bool = False
    opens_by_keychain: bool = False
    key: bytes = b"key"
    cannot_look: bool = False
    looks: int = 0
    spoiled: list[Path] = field(default_factory=list)

    def unlock(self, secret: str) -> bytes:
        if secret != PHRASE:
            raise Problem(
                WRONG_PASSPHRASE,
                Phrase(
                    "Keys",
                    "That does not unlock your diary. Nothing was changed. Try again, or use your"
                    " recovery code.",
                ),
            )
        return self.key

    def switch_keychain(self, on: bool) -> None:
        self.asked.append(("keychain", on))
        self.opens_by_keychain = on

    def health(self) -> Health:
        self.looks += 1
        if self.cannot_look:
            raise Problem(ENVIRONMENT, Phrase("Storage", "Another program has the diary."))
        return self.state

    def back_up(self) -> None:
        self.asked.append("back up")

    def choose_second_place(self, folder: Path | None) -> str:
        self.asked.append(folder)
        return str(folder or "")

    def what_goes(self, erased: Erased) -> tuple[int, int]:
        return (3, 2) if erased.promise else (30, 2)

    def erase(self, erased: Erased) -> bool:
        self.asked.append(erased)
        return self.reaches_second

    def diagnostics(self, health: Health) -> str:
        return f"size {health.size}"

    def change_passphrase(self, passphrase: str) -> str:
        self.asked.append(("change", passphrase))
        return "NEW2-CODE"

    def wait_to_repair(self) -> None:
        self.asked.append("repair")

    def spoiled_files(self) -> list[Path]:
        return self.spoiled

    def wait_to_set_passphrase(self, passphrase: str, keychain: bool) -> None:
        self.asked.append(("set", passphrase, keychain))

    def wait_to_remove_passphrase(self) -> None:
        self.asked.append("remove")


Open = Callable[..., tuple[Guarded, QWidget]]


@pytest.fixture
def opened(around: Surroundings, clock: FakeClock, qtbot: QtBot) -> Open:
    """The section with a guard in a given state, once it was looked at."""

    def open_(*, has_keychain: bool = False, **state: Any) -> tuple[Guarded, QWidget]:
        usual: dict[str, Any] = {"faults": (), "newest_backup": clock(), "newest_change": clock()}
        usual |= {"size": 1_000_000, "free": 10**11, "has_passphrase": False}
        guard = Guarded(Health(**(usual | state)))
        shown = QWidget()
        qtbot.addWidget(shown)
        section = SafetySection(shown)
        LookingAfter(section, around, guard).look()
        guard.has_passphrase = guard.state.has_passphrase
        guard.has_keychain = has_keychain
        locks = LockingSection(shown)
        column = QVBoxLayout(shown)
        column.addLayout(section.layout())
        column.addWidget(locks.card)
        Passphrases(section, locks, around, guard).show()
        shown.show()
        qtbot.waitUntil(lambda: "Looking" not in words(shown))
        return guard, shown

    return open_


def words(shown: QWidget) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel))


def press(shown: QWidget, name: str) -> None:
    (button,) = (
        button
        for button in shown.findChildren(QAbstractButton)
        if button.isVisible() and button.text() == name
    )
    button.click()


def test_a_diary_that_is_well_says_so_and_can_be_backed_up(opened: Open, qtbot: QtBot) -> None:
    guard, shown = opened()
    assert "Your diary is whole and backed up." in words(shown)
    press(shown, "Back up now")
    qtbot.waitUntil(lambda: guard.asked == ["back up"])
    qtbot.waitUntil(lambda: "Looking" not in words(shown))


def test_a_damaged_one_is_repaired_after_the_program_ended(
    opened: Open, around: Surroundings
) -> None:
    guard, shown = opened(faults=("page 3",))
    press(shown, "Repair")
    assert guard.asked == ["repair"]


def test_where_it_cannot_be_looked_at_that_is_said_once(
    opened: Open, around: Surroundings, qtbot: QtBot
) -> None:
    guard, shown = opened()
    said: list[str] = []
    around.wishes.refused.connect(said.append)
    guard.cannot_look, guard.looks = True, 0
    press(shown, "Back up now")
    qtbot.waitUntil(lambda: bool(said))
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    QApplication.processEvents()
    assert (said, guard.looks) == (["Another program has the diary."], 1)
    assert "Your diary is whole and backed up." in words(shown)


def test_after_an_error_of_kepts_own_it_says_what_was_known(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    guard, shown = opened()

    def break_down() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(guard, "back_up", break_down)
    with qtbot.captureExceptions() as caught:
        press(shown, "Back up now")
        qtbot.waitUntil(lambda: bool(caught))
    assert "Your diary is whole and backed up." in words(shown)


def test_a_second_place_that_is_away_is_said_and_can_be_given_up(
    opened: Open, around: Surroundings, qtbot: QtBot
) -> None:
    place = SecondPlaceState("/media/disk", is_there=False, newest=None)
    guard, shown = opened(second=place)
    assert "/media/disk is not there now." in words(shown)
    press(shown, "Stop")
    qtbot.waitUntil(lambda: guard.asked == [None])


def test_a_second_place_without_a_backup_says_so(opened: Open) -> None:
    _guard, shown = opened(second=SecondPlaceState("/media/disk", is_there=True, newest=None))
    assert "/media/disk has no backup yet." in words(shown)


def test_a_second_place_is_looked_for_again_once_it_is_connected(
    opened: Open, qtbot: QtBot
) -> None:
    place = SecondPlaceState("/media/disk", is_there=False, newest=None)
    guard, shown = opened(second=place)
    assert "Connect it when you can." in words(shown)
    guard.state = replace(guard.state, second=replace(place, is_there=True))
    press(shown, "Look again")
    qtbot.waitUntil(lambda: "Your diary is whole and backed up." in words(shown))
    assert guard.asked == []


def test_diagnostics_go_to_the_clipboard(opened: Open, qtbot: QtBot) -> None:
    _guard, shown = opened()
    press(shown, "Copy diagnostics")
    assert QGuiApplication.clipboard().text() == "size 1000000"


def test_a_passphrase_is_typed_twice(opened: Open, around: Surroundings, qtbot: QtBot) -> None:
    guard, shown = opened()
    press(shown, "Set…")
    (dialog,) = around.window.findChildren(PassphraseDialog)
    for first, again, may in (
        ("short", "short", False),
        (PHRASE, "x", False),
        (PHRASE,) * 2 + (True,),
    ):
        dialog._first.setText(first)
        dialog._again.setText(again)
        qtbot.waitUntil(lambda: "Looking" not in words(dialog))
        assert dialog._set.isEnabled() is may
    assert not dialog._goes.isVisible()
    dialog._set.click()
    assert guard.asked == [("set", PHRASE, False)]


def test_which_damaged_backups_a_passphrase_takes_away_is_said_before(
    opened: Open, around: Surroundings, qtbot: QtBot
) -> None:
    guard, shown = opened()
    guard.spoiled = [Path(f"/backups/kept-{n}.db") for n in range(8)]
    press(shown, "Set…")
    (dialog,) = around.window.findChildren(PassphraseDialog)
    for typed in (dialog._first, dialog._again):
        typed.setText(PHRASE)
    assert not dialog._set.isEnabled(), "it is not known yet"
    assert "Looking through the backups…" in words(dialog)
    qtbot.waitUntil(dialog._set.isEnabled)
    assert dialog._goes.isVisible()
    assert "(files: 8)" in dialog._goes.text()
    assert "/backups/kept-0.db\n" in dialog._goes.text()
    assert dialog._goes.text().endswith("kept-5.db\n…")
    assert dialog._first.hasFocus()
    dialog.reject()
    assert guard.asked == []


def test_it_is_changed_and_removed(opened: Open, around: Surroundings, qtbot: QtBot) -> None:
    guard, shown = opened(has_passphrase=True)
    press(shown, "Change…")
    (dialog,) = around.window.findChildren(PassphraseDialog)
    for typed in (dialog._first, dialog._again):
        typed.setText(PHRASE)
    dialog._set.click()
    qtbot.waitUntil(lambda: guard.asked == [("change", PHRASE)])
    qtbot.waitUntil(lambda: bool(around.window.findChildren(RecoveryCodeDialog)))
    (code,) = around.window.findChildren(RecoveryCodeDialog)
    assert code.isVisible()
    assert "Your passphrase is changed" in words(code)
    assert "is locked" not in words(code), "it is open"
    press(code, "Copy")
    assert QGuiApplication.clipboard().text() == "NEW2-CODE"
    code.reject()
    assert code.isVisible(), "a stray Esc does not take it away"
    assert "NEW2-CODE" in code.text()
    press(code, "I have it")
    press(shown, "Remove…")
    (sure,) = around.window.findChildren(ConfirmDialog)
    assert guard.asked[1:] == []
    press(sure, "Remove it")
    assert guard.asked[1:] == ["remove"]


def test_a_passphrase_that_is_refused_stays_typed(
    opened: Open, around: Surroundings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_passphrase: str) -> str:
        raise Problem(ENVIRONMENT, Phrase("Test", "The disk is full."))

    guard, shown = opened(has_passphrase=True)
    press(shown, "Change…")
    (dialog,) = around.window.findChildren(PassphraseDialog)
    for typed in (dialog._first, dialog._again):
        typed.setText(PHRASE)
    with monkeypatch.context() as full, qtbot.waitSignal(around.wishes.refused):
        full.setattr(guard, "change_passphrase", refuse)
        dialog._set.click()
        assert not dialog.isEnabled(), "while it is being changed"
    (told,) = dialog.findChildren(ToldDialog)
    told.accept()
    assert dialog.isVisible()
    dialog._set.click()
    qtbot.waitUntil(lambda: guard.asked == [("change", PHRASE)])
    qtbot.waitUntil(lambda: not around.window.findChildren(PassphraseDialog))


def test_when_it_locks_is_chosen(opened: Open, around: Surroundings, qtbot: QtBot) -> None:
    _guard, shown = opened()
    assert "While you are away" not in seen(shown), "there is no passphrase"
    shown.hide()
    guard, shown = opened(has_passphrase=True, has_keychain=True)
    press(shown, "1 hour")
    assert around.machine.settings.lock_after == 60
    (screen, chain) = (box for box in shown.findChildren(QCheckBox) if box.isVisible())
    screen.click()
    assert around.machine.settings.lock_with_screen is False
    chain.click()
    qtbot.waitUntil(lambda: guard.asked == [("keychain", True)])


def seen(shown: QWidget) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())


def test_a_locked_diary_opens_with_its_passphrase(appearance: object, qtbot: QtBot) -> None:
    keyring, key = new_keyring(PHRASE, "the code", Cost(1, 8192))
    dialog = UnlockDialog(keyring.unlock)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._field.setText("something else")
    dialog._open.click()
    qtbot.waitUntil(dialog._answer.isVisible)
    assert "does not unlock" in dialog._answer.text()
    dialog._field.setText(PHRASE)
    dialog._open.click()
    qtbot.waitUntil(lambda: dialog.result() == 1)
    assert dialog.key == key
