"""`kept passphrase` as typed: the passphrase is asked for, never an argument."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage import passphrase
from desktop_app.storage.keyring import Cost

Kept = Callable[..., Any]
PHRASE = "tea at the kitchen window"


@pytest.fixture
def typing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """`typing(lines, *command)`: a command with what is typed when it asks."""

    def run(lines: list[str], *command: str) -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return kept(*command)

    for name in ("set_passphrase", "change_passphrase"):
        usual = getattr(passphrase, name)
        cheap = lambda safe, words, usual=usual: usual(safe, words, Cost(1, 8192))  # noqa: E731
        monkeypatch.setattr(f"desktop_app.cli.passphrase.{name}", cheap)
    kept("add", "Water")
    return run


def test_a_life_with_a_passphrase(typing: Kept, folder: Path, tmp_path: Path) -> None:
    said = typing([PHRASE, PHRASE], "passphrase", "set", "--json")
    code = said.json["recovery_code"]
    assert b"Water" not in (folder / "diary.db").read_bytes()
    assert typing([PHRASE], "log", "water").code == 0
    refused = typing(["not this"], "today")
    assert (refused.code, "does not unlock" in refused.err) == (1, True)
    assert "Water" in typing([code.lower()], "today").out
    carried = str(tmp_path / "carried.db")
    assert typing([PHRASE], "backup", carried).code == 0
    assert typing([PHRASE], "passphrase", "set").code == 2
    changed = typing([PHRASE, "quite another", "quite another"], "passphrase", "change")
    assert "recovery code" in changed.out
    assert typing([PHRASE], "today").code == 1
    restored = typing(["quite another"], "restore", carried)
    assert (restored.code, "can be read without" in restored.out) == (0, False)
    assert typing(["quite another"], "check", "--json").json["has_passphrase"]
    assert typing(["quite another"], "passphrase", "remove").code == 0
    assert "Water" in typing([], "today").out
    assert typing([], "passphrase", "remove").code == 2
    for flags in (["--dry-run"], []):
        restored = typing([PHRASE], "restore", carried, *flags)
        assert "this diary has none, so it can be read without one" in restored.out


@pytest.mark.parametrize("closed", [False, True])
def test_where_nobody_can_type_it_that_is_said(
    typing: Kept, kept: Kept, monkeypatch: pytest.MonkeyPatch, closed: bool
) -> None:
    refused = typing([], "passphrase", "set", "--json")
    assert (refused.code, refused.json["error"]["kind"]) == (1, "locked")
    typing([PHRASE, PHRASE], "passphrase", "set")
    monkeypatch.setattr("sys.stdin", None if closed else io.StringIO(""))
    refused = kept("log", "water", "--json")
    assert (refused.code, refused.json["error"]["kind"]) == (1, "locked")
    assert "none was typed" in refused.json["error"]["message"]


def test_leaving_the_question_with_its_key_is_no_error(
    typing: Kept, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing([PHRASE, PHRASE], "passphrase", "set")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def leave(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", leave)
    assert kept("today", "--json").json["error"]["kind"] == "locked"


def test_what_differs_or_is_short_changes_nothing(typing: Kept) -> None:
    assert typing([PHRASE, "something else"], "passphrase", "set").code == 2
    assert typing(["short", "short"], "passphrase", "set").code == 2
    assert "Water" in typing([], "today").out


def test_where_there_is_no_safe_keychain_it_is_said(typing: Kept) -> None:
    said = typing([PHRASE, PHRASE], "passphrase", "set", "--keychain", "on")
    assert "no keychain that keeps secrets encrypted" in said.err


def test_a_keychain_that_takes_nothing_keeps_no_code_back(
    typing: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.cli.passphrase.keychain_is_there", lambda: True)
    monkeypatch.setattr("desktop_app.cli.passphrase.keep_in_keychain", lambda *_: False)
    said = typing([PHRASE, PHRASE], "passphrase", "set", "--keychain", "on", "--json")
    assert (said.code, "does not open the diary" in said.json["remark"]) == (0, True)
    assert typing([said.json["recovery_code"]], "log", "water").code == 0
    said = typing(
        [PHRASE, "quite another", "quite another"], "passphrase", "change", "--keychain", "on"
    )
    assert "recovery code" in said.out
    assert "does not open the diary" in said.out


def test_which_damaged_backups_go_is_said_before(typing: Kept, folder: Path) -> None:
    assert typing([], "backup").code == 0
    (backup,) = (folder / "backups").glob("kept-*.db")
    backup.write_bytes(backup.read_bytes()[:-1])
    refused = typing([PHRASE, PHRASE], "passphrase", "set")
    assert refused.code == 2
    assert f"(files: 1). To keep a file, move it to another folder first:\n{backup}" in refused.err
    assert "Nothing was changed." in refused.err
    assert backup.exists()
    assert "Water" in typing([], "today").out
    assert typing([PHRASE, PHRASE], "passphrase", "set", "--yes").code == 0
    assert not backup.exists()
