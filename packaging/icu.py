"""ICU's data without what Qt never asks it for: Qt compares, and changes case, in every language.

Names of countries, units and currencies, forms of dates, old encodings, dictionaries: these Qt has
of its own or leaves out. They are four fifths of ICU, which is the heaviest part of the bundle.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path
from typing import Final, TypeAlias

Items: TypeAlias = list[tuple[bytes, bytes]]
"""Their names and contents."""

_MAGIC: Final = b"\xda\x27"
_NOT_ASKED_FOR: Final = re.compile(
    rb"\.(cnv|spp|cfu)$|/unames\.icu$"
    rb"|/translit/|/(brkitr|curr|lang|rbnf|region|unit|zone)/(?!(root|pool|res_index)\.)"
    rb"|^[^/]+/(?!res_index)[a-z]{2,3}(_\w+)?\.res$"
)
"""Encodings, and what is said of each language outside of the order of its letters."""

_ALIGNED: Final = 16
_SOURCE: Final = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}: .incbin "{data}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack, "", @progbits
"""


def slim(library: Path, work: Path) -> None:
    """Make libicudata anew in its place, with the few items that are asked for."""
    header, items = read(library.read_bytes())
    data, code, made = (work / f"icudata.{kind}" for kind in ("dat", "s", "o"))
    data.write_bytes(written(header, [item for item in items if is_asked_for(item[0])]))
    symbol = f"icudt{library.name.rsplit('.', 1)[-1]}_dat"
    code.write_text(_SOURCE.format(symbol=symbol, data=data), encoding="utf-8")
    _run("as", "-o", str(made), str(code))
    _run("ld", "-shared", "-s", "-soname", library.name, "-o", str(library), str(made))


def is_asked_for(name: bytes) -> bool:
    """Whether Qt has a way to the item of this name."""
    return not _NOT_ASKED_FOR.search(name)


def read(library: bytes) -> tuple[bytes, Items]:
    """The header and the items of the table of contents that the library consists of."""
    start = next(
        found.start() - 2
        for found in re.finditer(_MAGIC, library)
        if library[found.start() + 10 : found.start() + 14] == b"CmnD"
    )
    (size,) = struct.unpack_from("<H", library, start)
    table = start + size
    (count,) = struct.unpack_from("<I", library, table)
    places = [struct.unpack_from("<II", library, table + 4 + 8 * at) for at in range(count)]
    ends = [*(data for _name, data in places[1:]), len(library) - table]
    names = [library[table + at : library.index(b"\0", table + at)] for at, _data in places]
    contents = [library[table + a : table + b] for (_, a), b in zip(places, ends, strict=True)]
    return library[start:table], list(zip(names, contents, strict=True))


def written(header: bytes, items: Items) -> bytes:
    """The same with these items alone."""
    names = b"".join(name + b"\0" for name, _content in items)
    at_names = 4 + 8 * len(items)
    at_data = _aligned(at_names + len(names))
    table, contents = bytearray(struct.pack("<I", len(items))), bytearray()
    for name, content in items:
        table += struct.pack("<II", at_names, at_data + len(contents))
        at_names += len(name) + 1
        contents += content.ljust(_aligned(len(content)), b"\0")
    return header + (table + names).ljust(_aligned(len(table + names)), b"\0") + contents


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
