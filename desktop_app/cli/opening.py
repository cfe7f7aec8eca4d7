"""Where the diary is, and its key: from the keychain, or a passphrase at the terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import LOCKED, Problem

if TYPE_CHECKING:
    from desktop_app.storage.keyring import Keyring


def diary_folder(data: str | None) -> Path:
    """The folder of the diary: `data` as typed, else the one of the environment or the platform.

    Nothing (an empty variable of a script) names no folder, as in the environment.

    Raises OSError where it is not there and cannot be made.
    """
    if not data:
        return paths.data_folder()
    return paths.private_folder(Path(data).expanduser().absolute())


def key_of(folder: Path) -> bytes | None:
    """The key of the diary in `folder`; None where it has no passphrase. Raises Problem."""
    if not any(folder.glob(paths.keyring_file(paths.database_file(folder)).name + "*")):
        return None
    from desktop_app.storage.passphrase import keyring_of  # noqa: PLC0415 (few diaries need it)

    keyring = keyring_of(paths.database_file(folder))
    return None if keyring is None else unlocked(keyring)


def unlocked(keyring: Keyring) -> bytes:
    """The key of a keyring, from the keychain or asked for. Raises Problem."""
    from desktop_app.desktop.keychain import keychain_secret  # noqa: PLC0415 (as above)
    from desktop_app.storage.keyring import Way  # noqa: PLC0415 (as above)

    if keyring.has(Way.KEYCHAIN) and (secret := keychain_secret(keyring.id)):
        try:
            return keyring.without(Way.PASSPHRASE).without(Way.RECOVERY).unlock(secret)
        except Problem:
            pass  # another diary's, or from before: then the passphrase is asked for
    return keyring.unlock(asked(translate("Command", "Passphrase: ")))


def asked(prompt: Phrase) -> str:
    """What is typed unseen at the terminal, or the next line of what is piped in.

    Raises Problem where neither is there.
    """
    import getpass  # noqa: PLC0415 (as above)

    try:
        if sys.stdin is not None and sys.stdin.isatty():
            return getpass.getpass(str(prompt))
    except EOFError:
        raise _none_typed() from None
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise _none_typed()
    return line.rstrip("\r\n")


def _none_typed() -> Problem:
    return Problem(
        LOCKED,
        translate(
            "Command",
            "A passphrase is asked for, and none was typed. Nothing was changed. Type the command"
            " in a terminal; Settings can let the keychain open the diary too.",
        ),
    )
