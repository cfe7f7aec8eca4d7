"""What waits for the end of the program is done then, with the diary closed."""

from functools import partial
from pathlib import Path

import pytest

from desktop_app import cli, guarding
from desktop_app.diary import Diary
from desktop_app.domain.problems import Problem
from desktop_app.domain.settings import MachineSettings
from desktop_app.guarding import Guard, unlock
from desktop_app.storage import passphrase
from desktop_app.storage.keyring import LOCKED, Cost
from desktop_app.storage.safe import Safe
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.machine_desk import MachineDesk
from tests.clock import terms_of

PHRASE = "tea at the window"


@pytest.fixture
def guard(diary: Diary, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Guard:
    cheap = partial(passphrase.set_passphrase, cost=Cost(1, 8192))
    monkeypatch.setattr(guarding, "set_passphrase", cheap)
    diary.promises.add(terms_of("Water"))
    return Guard(diary, MachineDesk(MachineSettings(), lambda _settings: None))


def test_a_passphrase_is_set_after_the_end_and_asked_for_at_the_start(
    guard: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = guard.diary.store.path
    guard.wait_to_set_passphrase(PHRASE, keychain=False)
    assert unlock(file) is None, "nothing has happened yet"
    guard.diary.store.close()
    assert "recovery code" in str(guard.finish())
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
    assert again.finish() is not None
    assert unlock(file) is None


def test_a_repair_is_done_after_the_end(guard: Guard) -> None:
    guard.back_up()
    guard.wait_to_repair()
    guard.diary.store.close()
    assert "Repaired" in str(guard.finish())
    assert guard.health().faults == ()


def test_a_second_place_is_used_from_the_start(guard: Guard, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    place = guard.choose_second_place(tmp_path / "disk")
    guard.desk.change(second_backups=place)
    state = guard.health().second
    assert state is not None
    assert state.is_there
    assert state.newest is not None
