"""The system's keychain, as one more way to unlock the diary while nobody types a passphrase."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "kept"
_ENCRYPTED: Final = ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
"""The modules of keyring whose backends keep secrets encrypted."""


def keychain_is_there() -> bool:
    """Whether the system has a keychain that keeps secrets encrypted."""
    return _keychain() is not None


def keychain_secret(name: str) -> str | None:
    """The secret kept under this name; None without one, or while the keychain is locked."""
    chain = _keychain()
    if chain is None:
        return None
    from keyring.errors import KeyringError  # noqa: PLC0415 (few diaries need it)

    try:
        return chain.get_password(_SERVICE, name)
    except (KeyringError, OSError):
        return None


def keep_in_keychain(name: str, secret: str) -> bool:
    """Keep a secret under this name; whether the keychain took it."""
    chain = _keychain()
    if chain is None:
        return False
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        chain.set_password(_SERVICE, name, secret)
    except (KeyringError, OSError):
        return False
    return True


def forget_in_keychain(name: str) -> None:
    """Forget the secret of this name, if there is one."""
    chain = _keychain()
    if chain is None:
        return
    from keyring.errors import KeyringError  # noqa: PLC0415

    with suppress(KeyringError, OSError):
        chain.delete_password(_SERVICE, name)


def _keychain() -> KeyringBackend | None:
    """A backend that encrypts; keyring itself may offer others, or several in a row. None also
    where Kept was installed without its extra `keychain`.
    """
    try:
        import keyring  # noqa: PLC0415
    except ImportError:
        return None
    found = keyring.get_keyring()
    for backend in (*getattr(found, "backends", ()), found):
        if type(backend).__module__.rsplit(".", 1)[-1] in _ENCRYPTED:
            return backend  # type: ignore[no-any-return]
    return None
