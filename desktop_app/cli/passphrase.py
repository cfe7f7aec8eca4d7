"""`kept passphrase set|change|remove`."""

from __future__ import annotations

import secrets
from argparse import Namespace
from typing import Any, Final

from desktop_app import paths
from desktop_app.cli.opening import asked, diary_folder, key_of
from desktop_app.cli.safekeeping import safe_in
from desktop_app.cli.typed import AddCommand, marked
from desktop_app.desktop.keychain import forget_in_keychain, keep_in_keychain, keychain_is_there
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import ENVIRONMENT, USAGE, Problem
from desktop_app.domain.safety import goes_told
from desktop_app.storage.keyring import Way
from desktop_app.storage.passphrase import (
    change_passphrase,
    keyring_of,
    leave_keychain,
    remove_passphrase,
    set_passphrase,
    use_keychain,
)
from desktop_app.storage.safe import Safe
from desktop_app.storage.spoiled import spoiled_files

_ACTS: Final = ("set", "change", "remove")


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    passphrase = command(
        "passphrase", run, marked("lock the diary and its backups with a passphrase")
    )
    passphrase.add_argument("act", choices=_ACTS, metavar="|".join(_ACTS))
    passphrase.add_argument(
        "--keychain",
        choices=("on", "off"),
        help=marked("whether the system’s keychain unlocks it as well, for cues and commands"),
    )
    passphrase.add_argument(
        "--yes", action="store_true", help=marked("set it although damaged files go")
    )
    passphrase.set_defaults(needs_no_diary=True)


def run(options: Namespace) -> dict[str, Any]:
    """Set, change or remove the passphrase of the diary."""
    folder = diary_folder(options.data)
    file = paths.database_file(folder)
    has_one = keyring_of(file) is not None
    if not file.exists() or has_one == (options.act == "set"):
        raise Problem(USAGE, _not_so(has_one))
    safe = safe_in(folder, key_of(folder))
    if options.act == "remove":
        return {"text": removed(safe)}
    if options.keychain == "on" and not keychain_is_there():
        raise _no_keychain()
    if options.act == "set" and not options.yes:
        _tell_what_goes(safe)
    passphrase = _asked_twice()
    if options.act == "set":
        safe, code = set_passphrase(safe, passphrase)
    else:
        code = change_passphrase(safe, passphrase)
    answer = {"text": code_told(code), "recovery_code": code}
    remark = keychain_remark(safe, on=options.keychain == "on") if options.keychain else None
    if remark is None:
        return answer
    return answer | {"text": f"{code_told(code)}\n\n{remark}", "remark": str(remark)}


def keychain_remark(safe: Safe, *, on: bool) -> Phrase | None:
    """Let the system's keychain unlock the diary, or no longer; why not, where it cannot be.

    For a passphrase that is in force already: its recovery code is to be told in any case.
    """
    try:
        switch_keychain(safe, on=on)
    except Problem as problem:
        return problem.phrase
    return None


def switch_keychain(safe: Safe, *, on: bool) -> None:
    """Let the system's keychain unlock the diary, or no longer. Raises Problem."""
    keyring = keyring_of(safe.file)
    if keyring is None:
        return
    if not on:
        leave_keychain(safe)
        forget_in_keychain(keyring.id)
        return
    secret = secrets.token_hex(32)
    if not keep_in_keychain(keyring.id, secret):
        raise _not_taken()
    use_keychain(safe, secret)


def code_told(code: str) -> Phrase:
    """The recovery code, which is shown this once."""
    return translate(
        "Keys",
        "Your diary and its backups are locked. This is your recovery code, shown this once:\n"
        "\n    {code}\n\n"
        "Print it or write it down, and keep it away from this computer. Without the passphrase"
        " and without this code nobody can read the diary, and nobody can bring it back.",
        code=code,
    )


def removed(safe: Safe) -> Phrase:
    """Remove the passphrase, and what the keychain has of it; what there is to say."""
    keyring = keyring_of(safe.file)
    remove_passphrase(safe)
    if keyring and keyring.has(Way.KEYCHAIN):
        forget_in_keychain(keyring.id)
    return translate("Keys", "Your diary and its backups open without a passphrase from now on.")


def _tell_what_goes(safe: Safe) -> None:
    """Problem where setting a passphrase takes damaged files away."""
    if files := [str(file) for file in spoiled_files(safe)]:
        raise Problem(
            USAGE,
            translate(
                "Keys",
                "{told}\nNothing was changed. To go on, type it again with --yes.",
                told=goes_told(files),
            ),
        )


def _asked_twice() -> str:
    passphrase = asked(translate("Command", "New passphrase: "))
    if asked(translate("Command", "Once more: ")) != passphrase:
        raise Problem(
            USAGE, translate("Keys", "The two differ, so nothing was changed. Try again.")
        )
    return passphrase


def _no_keychain() -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Keys",
            "This system has no keychain that keeps secrets encrypted. Nothing was changed."
            " A passphrase works without it.",
        ),
    )


def _not_taken() -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Keys",
            "The system’s keychain took no secret, so it does not open the diary. Your passphrase"
            " does. Settings, While you are away can let the keychain try again.",
        ),
    )


def _not_so(has_one: bool) -> Phrase:
    if has_one:
        return translate(
            "Keys", "This diary has a passphrase. Type: kept passphrase change, or remove."
        )
    return translate("Keys", "This diary has no passphrase. Nothing was changed.")
