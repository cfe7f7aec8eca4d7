#!/usr/bin/env python3
"""Give the next release its version: python3 packaging/release.py 0.2.0

Writes it into desktop_app/__init__.py, CHANGELOG.md, and the metainfo and the recipe of Flatpak of
Linux. It refuses, and changes nothing, where the version is no step forward or the changelog has
not a line about it.
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
_VERSION: Final = re.compile(r'(?<=^__version__ = ")(\d+\.\d+\.\d+)(?="$)', re.MULTILINE)
_ARCHIVE: Final = re.compile(r"(?<=/kept-)\d+\.\d+\.\d+(?=-linux)")
_UNRELEASED: Final = re.compile(r"^## \[Unreleased\]\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_LINE: Final = re.compile(r"^- \S", re.MULTILINE)


class RefusedError(Exception):
    """Why this is no release, in a sentence."""


def main(arguments: list[str]) -> int:
    """Write the version, or say why not. The exit code."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    try:
        release(ROOT, arguments[0], datetime.now(UTC).date())
    except RefusedError as refused:
        print(f"{refused} Nothing was changed.", file=sys.stderr)
        return 1
    print(f"Kept is {arguments[0]} now. What comes next is in packaging/RELEASING.md.")
    return 0


def release(root: Path, version: str, today: date) -> None:
    """Write `version` and the date into the four files of the checkout `root`.

    Raises:
        RefusedError: it is no step forward, or nothing is said about it.
    """
    package = root / "desktop_app" / "__init__.py"
    changes = root / "CHANGELOG.md"
    metainfo = root / "packaging" / "linux" / "app.kept.Kept.metainfo.xml"
    flatpak = metainfo.with_name("app.kept.Kept.yml")
    written = {
        package: _stepped(package.read_text(encoding="utf-8"), version),
        changes: _told(changes.read_text(encoding="utf-8"), version, today),
        metainfo: _listed(metainfo.read_text(encoding="utf-8"), version, today),
        flatpak: _ARCHIVE.sub(version, flatpak.read_text(encoding="utf-8")),
    }
    for file, text in written.items():
        file.write_text(text, encoding="utf-8", newline="\n")


def _stepped(code: str, version: str) -> str:
    now = _VERSION.search(code)
    if now is None or not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise RefusedError(f"A version is three numbers with dots, and {version} is not.")
    if _numbers(version) <= _numbers(now.group()):
        raise RefusedError(f"{version} is not after {now.group()}.")
    return _VERSION.sub(version, code)


def _told(changes: str, version: str, today: date) -> str:
    found = _UNRELEASED.search(changes)
    if found is None or not _LINE.search(found.group(1)):
        raise RefusedError("CHANGELOG.md has no line about it under [Unreleased].")
    heading = f"## [Unreleased]\n\n## [{version}] - {today.isoformat()}\n"
    return changes[: found.start()] + heading + found.group(1) + changes[found.end() :]


def _listed(metainfo: str, version: str, today: date) -> str:
    line = f'    <release version="{version}" date="{today.isoformat()}"/>\n'
    return metainfo.replace("  <releases>\n", "  <releases>\n" + line)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
