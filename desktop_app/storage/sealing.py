"""The seal at the end of a backup: what notices every changed byte, and how to unlock it.

A backup is a database file, then a JSON document, its length (4 bytes), the BLAKE2b (32 bytes)
of everything before, and a mark (16 bytes). SQLite ignores what follows its last page.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from desktop_app.digests import blake2b
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import Problem
from desktop_app.storage.keyring import Keyring

_MARK: Final = b"KEPT BACKUP 1\n\0\0"
_DIGEST: Final = 32
_LENGTH: Final = 4
_FOOT: Final = _LENGTH + _DIGEST + len(_MARK)
_PAGE: Final = 512
"""The smallest page of SQLite: a database file is a multiple of it, a sealed one never is."""
_CHUNK: Final = 1 << 20

DAMAGED: Final = "damaged_backup"


@dataclass(frozen=True, slots=True)
class Seal:
    """`state` is a mark of what the diary held; `keyring` None: the backup has no passphrase.

    `length` is that of the database in the file, in bytes.
    """

    length: int
    state: str = ""
    keyring: Keyring | None = None


def seal(path: Path, state: str, keyring: Keyring | None) -> None:
    """Put the seal on a database file and bring both to the disk."""
    length = path.stat().st_size
    said = {"state": state, "keys": keyring.as_json() if keyring else None}
    text = json.dumps(said).encode()
    if (length + len(text) + _FOOT) % _PAGE == 0:
        text += b" "
    with path.open("r+b") as file:
        digest = blake2b(digest_size=_DIGEST)
        for chunk in _chunks(file, length):
            digest.update(chunk)
        tail = text + len(text).to_bytes(_LENGTH)
        digest.update(tail)
        file.seek(length)
        file.write(tail + digest.digest() + _MARK)
        file.flush()
        os.fsync(file.fileno())


def read_seal(path: Path) -> Seal:
    """The seal of a backup, its bytes unchecked; of a bare database file, one that says nothing.

    Raises Problem for a file that has been cut or whose end was changed, OSError.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - _FOOT))
        foot = file.read(_FOOT)
        if not foot.endswith(_MARK):
            if size % _PAGE or not size:
                raise damaged(path)
            return Seal(size)
        said = int.from_bytes(foot[:_LENGTH])
        length = size - _FOOT - said
        if length < 0:
            raise damaged(path)
        file.seek(length)
        try:
            return _from_json(length, json.loads(file.read(said)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise damaged(path) from error


def check_seal(path: Path) -> Seal:
    """The seal of a backup after looking at every byte of it. Problem when one has changed."""
    sealed = read_seal(path)
    size = path.stat().st_size
    if size == sealed.length:
        return sealed
    digest = blake2b(digest_size=_DIGEST)
    with path.open("rb") as file:
        for chunk in _chunks(file, size - _DIGEST - len(_MARK)):
            digest.update(chunk)
        if file.read(_DIGEST) != digest.digest():
            raise damaged(path)
    return sealed


def break_seal(path: Path) -> Seal:
    """Make a sealed file a bare database file again; what the seal said."""
    sealed = read_seal(path)
    os.truncate(path, sealed.length)
    return sealed


def damaged(path: Path) -> Problem:
    """The refusal of a backup that is not as it was written."""
    return Problem(
        DAMAGED,
        translate(
            "Backups",
            "The backup {name} is not as it was written: its file is damaged. Nothing was changed."
            " Choose another one: kept backups lists them.",
            name=path.name,
        ),
    )


def _from_json(length: int, said: dict[str, Any]) -> Seal:
    keys = said["keys"]
    return Seal(length, str(said["state"]), Keyring.from_json(keys) if keys else None)


def _chunks(file: BinaryIO, length: int) -> Iterator[bytes]:
    """The first `length` bytes of `file`."""
    file.seek(0)
    while length > 0:
        chunk = file.read(min(_CHUNK, length))
        if not chunk:
            return
        length -= len(chunk)
        yield chunk
