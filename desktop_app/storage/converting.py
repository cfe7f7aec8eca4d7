"""A diary's file written anew with another key, or without one."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]

_VERSIONS: Final = ("application_id", "user_version")


def convert(source: Path, key: bytes | None, target: Path, new_key: bytes | None) -> None:
    """Write the database `source`, opened with `key`, to the new file `target` with `new_key`.

    Raises sqlcipher3's DatabaseError or OSError; `target` is whatever was written by then.
    """
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
    with closing(sqlcipher.connect(str(source), isolation_level=None)) as connection:
        if key is not None:
            connection.execute(f'PRAGMA key = "{_raw(key)}"')
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA temp_store = 2")
        connection.execute("ATTACH ? AS target KEY ?", (str(target), _raw(new_key)))
        connection.execute("SELECT sqlcipher_export('target')")
        for name in _VERSIONS:
            (value,) = connection.execute(f"PRAGMA main.{name}").fetchone()
            connection.execute(f"PRAGMA target.{name} = {value}")
    with target.open("rb") as file:
        os.fsync(file.fileno())


def _raw(key: bytes | None) -> str:
    """A key as SQLCipher takes it without stretching it once more; empty for none."""
    return "" if key is None else f"x'{key.hex()}'"
