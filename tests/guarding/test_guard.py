"""What waits for the end of the program is done then, with the diary closed."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app import cli
from desktop_app.diary import Diary
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import LOCKED, Problem
from desktop_app.domain.settings import MachineSettings
from desktop_app.guarding.guard import Guard
from desktop_app.guarding.opening import opened, unlock
from desktop_app.storage import passphrase
from desktop_app.storage.keyring import Cost
from desktop_app.storage.passphrase import keyring_of
from desktop_app.storage.safe import Safe
from desktop_app.ui.dialogs.damaged import DamagedDialog
from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.dialogs.work import WorkDialog
from desktop_app.ui.machine_desk import MachineDesk
from tests.clock import terms_of

PHRASE = "tea at the window"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was said in dialogs, each of which was closed at once."""
    said: list[str] = []

    def close(dialog: ToldDialog | RecoveryCodeDialog) -> int:
        said.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.deleteLater()
        return 1

    for kind in (ToldDialog, RecoveryCodeDialog, DamagedDialog):
        monkeypatch.setattr(kind, "exec", close)
    return said


@pytest.fixture
def guard(diary: Diary, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Guard:
    cheap = partial(passphrase.set_passphrase, cost=Cost(1, 8192))
    monkeypatch.setattr("desktop_app.storage.passphrase.set_passphrase", cheap)
    diary.promises.add(terms_of("Water"))
    return Guard(diary, MachineDesk(MachineSettings(), lambda _settings: None))


def test_a_passphrase_is_set_after_the_end_and_asked_for_at_the_start(
    guard: Guard, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    file = guard.diary.store.path
    guard.wait_to_set_passphrase(PHRASE, keychain=False)
    assert unlock(file) is None, "nothing has happened yet"
    guard.diary.store.close()
    guard.finish()
    assert "recovery code" in told[-1]
    with pytest.raises(Problem) as refused:
        Safe(file, None, None, guard.diary.now).holding()
    assert refused.value.kind == LOCKED

    def typed(dialog: UnlockDialog) -> int:
        dialog.key = dialog._unlock(PHRASE)
        return 1

    monkeypatch.setattr(UnlockDialog, "exec", typed)
    again = Guard(cli.open_diary(file.parent, unlock(file)), guard.desk)
    assert [p.terms[0].title for p in again.diary.promises.all()] == ["Water"]
    again.wait_to_remove_passphrase()
    again.diary.store.close()
    again.finish()
    assert "without a passphrase" in told[-1]
    assert unlock(file) is None


def test_the_recovery_code_is_shown_though_the_keychain_takes_nothing(
    guard: Guard, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    monkeypatch.setattr("desktop_app.cli.passphrase.keep_in_keychain", lambda *_: False)
    guard.wait_to_set_passphrase(PHRASE, keychain=True)
    guard.diary.store.close()
    guard.finish()
    code, remark = told
    assert "recovery code" in code
    assert "does not open the diary" in remark
    assert "Nothing was changed" not in remark


def test_what_the_keychain_has_goes_with_the_passphrase(
    guard: Guard, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    chain: dict[str, str] = {}
    monkeypatch.setattr(
        "desktop_app.cli.passphrase.keep_in_keychain",
        lambda name, secret: chain.update({name: secret}) is None,
    )
    monkeypatch.setattr("desktop_app.cli.passphrase.forget_in_keychain", chain.pop)
    guard.wait_to_set_passphrase(PHRASE, keychain=True)
    guard.diary.store.close()
    guard.finish()
    ((_name, secret),) = chain.items()
    file = guard.diary.store.path
    keyring = keyring_of(file)
    assert keyring is not None
    diary = cli.open_diary(file.parent, keyring.unlock(secret))
    again = Guard(diary, guard.desk)
    again.wait_to_remove_passphrase()
    again.diary.store.close()
    again.finish()
    assert chain == {}


def test_a_repair_is_done_after_the_end(guard: Guard, told: list[str]) -> None:
    guard.back_up()
    guard.wait_to_repair()
    guard.diary.store.close()
    guard.finish()
    assert "Repaired" in told[-1]
    assert guard.health().faults == ()


def test_a_repair_that_is_stopped_leaves_the_file_as_it_is(
    guard: Guard, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    guard.back_up()
    guard.wait_to_repair()
    guard.diary.store.close()
    before = guard.diary.store.path.read_bytes()
    begin = WorkDialog.exec
    monkeypatch.setattr(WorkDialog, "exec", lambda dialog: dialog.reject() or begin(dialog))
    guard.finish()
    assert told == []
    assert guard.diary.store.path.read_bytes() == before
    assert not list(guard.diary.store.path.parent.glob("diary.damaged-*"))


@pytest.mark.parametrize("rubbish", [bytes(8192), b"\x17" * 9000])
def test_a_diary_that_cannot_be_opened_is_repaired_first(
    guard: Guard, told: list[str], rubbish: bytes
) -> None:
    guard.back_up()
    guard.diary.store.close()
    file = guard.diary.store.path
    for end in ("-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)
    file.write_bytes(rubbish)
    diary = opened(file.parent)
    assert [p.terms[0].title for p in diary.promises.all()] == ["Water"]
    diary.store.close()
    assert "damaged" in told[0]
    assert "Repaired" in told[-1]
    (aside,) = file.parent.glob("diary.damaged-*.db")
    assert aside.read_bytes() == rubbish


def test_a_file_of_something_else_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / "diary.db").write_text("a letter")
    with pytest.raises(Problem, match="is not a diary of Kept"):
        opened(tmp_path)


def test_a_second_place_is_used_from_the_start(guard: Guard, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    place = guard.choose_second_place(tmp_path / "disk")
    guard.desk.change(second_backups=place)
    state = guard.health().second
    assert state is not None
    assert state.is_there
    assert state.newest is not None


def test_no_backup_is_tried_where_the_diary_can_only_be_read(
    guard: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = guard.diary.store.path
    guard.diary.store.close()
    monkeypatch.setattr("desktop_app.storage.database._writable", lambda _path: False)
    (file.parent / "backups").write_text("no folder can be made here")
    read_only = Guard(cli.open_diary(file.parent), guard.desk)
    assert read_only.diary.store.is_read_only
    read_only.back_up_if_due()
    read_only.diary.store.close()


@pytest.mark.parametrize("is_locked", [False, True])
def test_a_backup_is_given_up_when_the_diary_is_closed(guard: Guard, is_locked: bool) -> None:
    if is_locked:
        key = passphrase.set_passphrase(guard.safe, PHRASE)[0].key
        guard = Guard(cli.open_diary(guard.diary.store.path.parent, key), guard.desk)
    before = guard.safe.backups()
    guard.diary.store.close()
    guard.back_up_if_due()
    assert guard.safe.backups() == before
    guard = Guard(cli.open_diary(guard.diary.store.path.parent, guard.diary.store.key), guard.desk)
    guard.back_up_if_due()
    assert len(guard.safe.backups()) == len(before) + 1
    guard.diary.store.close()


def test_a_backup_is_made_though_others_cannot_be_locked(
    guard: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_safe: Safe) -> None:
        raise Problem(LOCKED, translate("Test", "No room."))

    monkeypatch.setattr(passphrase, "bring_backups_in_line", refuse)
    with pytest.raises(Problem, match="No room"):
        guard.back_up_if_due()
    assert len(guard.safe.backups()) == 1
