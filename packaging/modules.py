"""The byte code of all modules of a bundle, in one file: `linux/first.py` reads it.

A start loads some 250 modules; looking for each in folders took a tenth of its time.
"""

from __future__ import annotations

import marshal
from pathlib import Path
from typing import Final

NAME: Final = "modules"
_HEADER: Final = 16
"""What Python says of a module's source, at the beginning of its file."""

_PLAIN: Final = 2
"""The last form of marshal in which nothing refers to what was written before."""

_ELSEWHERE: Final = ("encodings", "files.dir")
"""Python needs the first before it runs anything, and PySide looks for the second by itself."""


def gather(folder: Path) -> None:
    """Put the modules that lie below `folder` into one file in it."""
    files = [file for file in sorted(folder.rglob("*.pyc")) if _is_module(file.relative_to(folder))]
    codes = [file.read_bytes()[_HEADER:] for file in files]
    names = [file.relative_to(folder) for file in files]
    with (folder / NAME).open("wb") as out:
        table = _table(names, codes)
        out.write(len(table).to_bytes(8, "little") + table)
        out.writelines(codes)
    for file in files:
        file.unlink()
        if not any(file.parent.iterdir()):
            file.parent.rmdir()


def _is_module(path: Path) -> bool:
    return not any(part in _ELSEWHERE for part in path.parts)


def _table(names: list[Path], codes: list[bytes]) -> bytes:
    """Of each module: its place in the bundle, where in the file its code begins, its length.

    A number takes as much room as any other, so the table is as long whatever is in it.
    """
    start = 0
    for _again in range(2):
        at, places = start, {}
        for path, code in zip(names, codes, strict=True):
            name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
            places[name] = (path.as_posix(), at, len(code))
            at += len(code)
        table = marshal.dumps(places, _PLAIN)
        start = 8 + len(table)
    return table
