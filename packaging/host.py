"""What the bundle takes from the Linux that builds it, and whose it is: Debian knows of each file.

Elsewhere nothing is known here, and nothing is said.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from contents import Entry

_DOCUMENTS: Final = Path("/usr/share/doc")
_COMMON: Final = Path("/usr/share/common-licenses")
_NAMED: Final = re.compile(rf"{_COMMON}/([\w.+-]*\w)")


def copyrights(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The copyright file of each package that a library is from, and the licences it refers to."""
    common = set()
    for package in packages_of(source for _place, source, _kind in entries):
        text = _DOCUMENTS / package / "copyright"
        if text.exists():
            common |= set(_NAMED.findall(text.read_text(encoding="utf-8", errors="replace")))
            yield f"licenses/system/{package}.txt", str(text), "DATA"
    for name in sorted(common):
        if (_COMMON / name).is_file():
            yield f"licenses/system/common-{name}.txt", os.path.realpath(_COMMON / name), "DATA"


def packages_of(files: Iterable[str]) -> list[str]:
    """The names of the Debian packages that these files are from."""
    ours = Path(sysconfig.get_path("platlib"))
    real = {Path(os.path.realpath(file)) for file in files if not Path(file).is_relative_to(ours)}
    if not real or not shutil.which("dpkg-query"):
        return []
    # The package database may name a file as it was before /lib became /usr/lib.
    names = {name for file in real for name in (str(file), str(file).removeprefix("/usr"))}
    asked = ["dpkg-query", "--search", *sorted(names)]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    owners = (line.rpartition(": ")[::2] for line in said.splitlines())
    return sorted({each.partition(":")[0] for names, _file in owners for each in names.split(", ")})
