"""The diary's key: random, wrapped once for each way to unlock it, in one small file.

The wrapping is Argon2id (3 passes, 256 MiB) and XSalsa20-Poly1305, both of libsodium. What is
random comes from the system, as it does in `secrets`, which would load OpenSSL for its `hmac`.
"""

from __future__ import annotations

import base64
import json
import os
import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from desktop_app.digests import blake2b
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, LOCKED, Problem

WRONG_PASSPHRASE: Final = "wrong_passphrase"  # noqa: S105 (the name of a kind of problem)

_KEY: Final = 32
_SALT: Final = 16
_RECOVERY: Final = 20
_GROUP: Final = 4
_FORMAT: Final = 1
_LOOKALIKES: Final = str.maketrans("018", "OIB")


class Way(StrEnum):
    """A way to unlock: what the user knows, what they printed, what the system's keychain holds."""

    PASSPHRASE = "passphrase"  # noqa: S105 (the name of a way)
    RECOVERY = "recovery"
    KEYCHAIN = "keychain"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: passes over so many bytes of memory."""

    passes: int = 3
    memory: int = 256 << 20


USUAL_COST: Final = Cost()
_MOST: Final = Cost(16, 2 << 30)
"""A file that asks for more was not written by Kept."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The key, sealed so that one secret opens it."""

    way: Way
    salt: bytes
    cost: Cost
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Keyring:
    """The slots of one key; `id` tells keys apart without telling anything of them."""

    id: str
    slots: tuple[Slot, ...]

    def unlock(self, secret: str) -> bytes:
        """The key. Raises Problem when no slot opens with `secret`."""
        for slot in self.slots:
            key = _opened(slot, secret)
            if key is not None:
                return key
        raise Problem(
            WRONG_PASSPHRASE,
            translate(
                "Keys",
                "That does not unlock your diary. Nothing was changed."
                " Try again, or use your recovery code.",
            ),
        )

    def has(self, way: Way) -> bool:
        """Whether this way unlocks it."""
        return any(slot.way is way for slot in self.slots)

    def with_secret(self, way: Way, key: bytes, secret: str, cost: Cost = USUAL_COST) -> Keyring:
        """The keyring with `secret` as its one secret of this way."""
        return replace(self, slots=(*self.without(way).slots, _sealed(way, key, secret, cost)))

    def without(self, way: Way) -> Keyring:
        """The keyring that this way no longer unlocks."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.way is not way))

    def as_json(self) -> dict[str, Any]:
        """For the file, and for the seal of a backup."""
        return {
            "kept_keys": _FORMAT,
            "id": self.id,
            "slots": [_slot_as_json(slot) for slot in self.slots],
        }

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> Keyring:
        """What `as_json` gave. Raises ValueError, KeyError or TypeError for anything else."""
        if said["kept_keys"] != _FORMAT:
            raise ValueError(said["kept_keys"])
        return cls(str(said["id"]), tuple(_slot_from_json(slot) for slot in said["slots"]))


def new_keyring(
    passphrase: str, recovery_code: str, cost: Cost = USUAL_COST
) -> tuple[Keyring, bytes]:
    """A new key, with its keyring for a passphrase and a recovery code."""
    key = os.urandom(_KEY)
    named = blake2b(key, digest_size=8, person=b"kept key id").hexdigest()
    keyring = Keyring(named, ()).with_secret(Way.PASSPHRASE, key, passphrase, cost)
    return keyring.with_secret(Way.RECOVERY, key, recovery_code, cost), key


def new_recovery_code() -> str:
    """160 random bits in eight groups of four letters and digits."""
    letters = base64.b32encode(os.urandom(_RECOVERY)).decode()
    groups = (letters[place : place + _GROUP] for place in range(0, len(letters), _GROUP))
    return "-".join(groups)


def load_keyring(file: Path) -> Keyring | None:
    """The keyring in `file`; None where there is none. Problem when it cannot be understood."""
    try:
        return Keyring.from_json(json.loads(file.read_bytes()))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise Problem(
            LOCKED,
            translate(
                "Keys",
                "{file} is damaged, so the diary cannot be unlocked with it. Your diary is as it"
                " was. Each backup holds these keys too: kept restore FILE.",
                file=file,
            ),
        ) from error


def save_keyring(file: Path, keyring: Keyring) -> None:
    """Write the keyring, whole or not at all, and onto the disk. Raises OSError."""
    part = file.with_suffix(".keys-part")
    number = os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(number, "w", encoding="utf-8") as out:
        json.dump(keyring.as_json(), out, indent=1)
        out.flush()
        os.fsync(out.fileno())
    part.replace(file)
    settle_folder(file.parent)


def settle_folder(folder: Path) -> None:
    """Bring the names in a folder onto the disk, where the system has a way to."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _sealed(way: Way, key: bytes, secret: str, cost: Cost) -> Slot:
    from nacl.secret import SecretBox  # noqa: PLC0415 (most diaries have no passphrase)

    salt = os.urandom(_SALT)
    box = SecretBox(_stretched(way, secret, salt, cost))
    return Slot(way, salt, cost, bytes(box.encrypt(key)))


def _opened(slot: Slot, secret: str) -> bytes | None:
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.secret import SecretBox  # noqa: PLC0415

    try:
        return SecretBox(_stretched(slot.way, secret, slot.salt, slot.cost)).decrypt(slot.sealed)
    except CryptoError:
        return None


def _stretched(way: Way, secret: str, salt: bytes, cost: Cost) -> bytes:
    from nacl.exceptions import RuntimeError as CannotStretch  # noqa: PLC0415
    from nacl.pwhash import argon2id  # noqa: PLC0415

    said = _letters(secret) if way is Way.RECOVERY else unicodedata.normalize("NFC", secret)
    try:
        return argon2id.kdf(_KEY, said.encode(), salt, opslimit=cost.passes, memlimit=cost.memory)
    except CannotStretch as error:
        raise _no_memory(cost) from error


def _no_memory(cost: Cost) -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Keys",
            "A passphrase takes {n} MB of memory for a moment, and so much is not free. Nothing was"
            " changed. Close another program, then try again.",
            n=cost.memory >> 20,
        ),
    )


def _letters(code: str) -> str:
    """A recovery code however it was typed: case, spaces, dashes and look-alikes do not matter."""
    return re.sub(r"[^A-Z2-7]", "", code.upper().translate(_LOOKALIKES))


def _slot_as_json(slot: Slot) -> dict[str, Any]:
    return {
        "way": slot.way,
        "salt": slot.salt.hex(),
        "passes": slot.cost.passes,
        "memory": slot.cost.memory,
        "sealed": slot.sealed.hex(),
    }


def _slot_from_json(said: dict[str, Any]) -> Slot:
    cost = Cost(int(said["passes"]), int(said["memory"]))
    if not (1 <= cost.passes <= _MOST.passes and 8192 <= cost.memory <= _MOST.memory):
        raise ValueError(cost)
    salt = bytes.fromhex(said["salt"])
    if len(salt) != _SALT:
        raise ValueError(salt)
    return Slot(Way(said["way"]), salt, cost, bytes.fromhex(said["sealed"]))
