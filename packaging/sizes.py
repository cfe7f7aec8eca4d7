"""What the bundle weighs, by part, as it lies on the disk and compressed.

python packaging/sizes.py dist/kept
"""

from __future__ import annotations

import lzma
import re
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

PARTS: Final = {
    "Kept and all Python code": r"kept(w)?(\.exe)?$|_internal/modules$|desktop_app/|files\.dir/",
    "numpy and its OpenBLAS": r"numpy",
    "ICU, which Qt is linked to": r"libicu",
    "Qt's translations": r"PySide6/.*translations",
    "Qt's plugins": r"PySide6/.*plugins/",
    "Qt's libraries": r"PySide6/(Qt/lib/|Qt6)",
    "PySide6 and shiboken6": r"PySide6|shiboken6|pyside6_essentials",
    "Passphrase and keychain": r"sqlcipher3|nacl|cryptography|_cffi_backend|keyring",
    "Python": r"libpython|python3|lib-dynload|Python",
    "Time zones": r"tzdata",
    "The system's libraries": r"(^|/)lib[^/]+\.so|\.dylib$|\.dll$",
    "The rest": r"",
}
"""Each part with what its files' places match; the first that matches counts."""

_MB: Final = 1_000_000
_PRESSED: Final = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 0}]
"""The quickest there is: minutes less, and about a tenth more, than what the packages are."""


def main() -> None:
    """Print the table."""
    print("\n".join(table(weigh(Path(sys.argv[1])))))


def weigh(folder: Path) -> dict[str, tuple[int, int]]:
    """Of each part the bytes on the disk and compressed, the heaviest download first."""
    found: dict[str, list[bytes]] = {part: [] for part in PARTS}
    for place, content in _files(folder):
        part = next(name for name, pattern in PARTS.items() if re.search(pattern, place))
        found[part].append(content)
    wholes = {part: b"".join(contents) for part, contents in found.items() if contents}
    wholes = dict(sorted(wholes.items(), key=lambda part: -len(part[1])))
    with ThreadPoolExecutor() as pool:
        pressed = list(pool.map(_pressed, wholes.values()))
    weights = {
        part: (len(whole), size)
        for (part, whole), size in zip(wholes.items(), pressed, strict=True)
    }
    return dict(sorted(weights.items(), key=lambda part: -part[1][1]))


def _pressed(whole: bytes) -> int:
    """What is left of it when pressed; each part has a thread of its own."""
    return len(lzma.compress(whole, lzma.FORMAT_XZ, filters=_PRESSED))


def table(weights: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    """The lines of a table in Markdown, in MB."""
    yield "| Part | MB on the disk | MB as .xz |"
    yield "| --- | ---: | ---: |"
    whole = tuple(map(sum, zip(*weights.values(), strict=True)))
    for part, (plain, compressed) in (*weights.items(), ("Together", whole)):
        yield f"| {part} | {plain / _MB:.1f} | {compressed / _MB:.1f} |"


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


if __name__ == "__main__":
    main()
