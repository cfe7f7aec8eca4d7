"""The .deb: the tree below /usr with what Debian's policy asks for beside it."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from textwrap import TextWrapper
from typing import Final

HERE: Final = Path(__file__).parent / "linux"
CHANGES: Final = HERE.parent.parent / "CHANGELOG.md"
_DOCUMENTS: Final = "usr/share/doc/kept"
_DEPENDS: Final = ("libc6 (>= 2.36)", "libegl1", "libgl1", "libxcb1", "fontconfig-config")
"""What the bundle leaves to the system: the C library, graphics drivers, the list of fonts."""

_WRAP: Final = TextWrapper(width=79, initial_indent="  * ", subsequent_indent="    ")

_CONTROL: Final = """Package: kept
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-noto-core | fonts-inter
Section: utils
Priority: optional
Description: tiny promises, and honest evidence of keeping them
 Kept is for people who no longer trust themselves to follow through. You make
 promises so small that they can be kept on a bad day, and log each with one
 click in the system tray. Cues come at the right moment, a short reflection
 turns an action into learning, and graphs show months of evidence.
 .
 Everything stays on your machine. The diary lies in your own home folder:
 upgrading keeps it, and removing this package leaves it there.
"""


def package(tree: Path, work: Path, out: Path, version: str, maintainer: str) -> Path:
    """Build the package in `work` from a copy of the tree; its place in `out`."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(tree, work / "usr", symlinks=True)
    _write_documents(work, version, maintainer)
    architecture = _told("dpkg", "--print-architecture")
    control = _CONTROL.format(
        version=version,
        architecture=architecture,
        maintainer=maintainer,
        size=_kilobytes(work),
        depends=", ".join(_DEPENDS),
    )
    (work / "DEBIAN").mkdir(mode=0o755)
    (work / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    sums = _told("sh", "-c", "find usr -type f -print0 | sort -z | xargs -0 md5sum", folder=work)
    (work / "DEBIAN" / "md5sums").write_text(sums + "\n", encoding="utf-8")
    made = out / f"kept_{version}_{architecture}.deb"
    _told("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(made))
    return made


def changelog(version: str, maintainer: str, notes: str, date: datetime) -> str:
    """The lines under this version's heading in CHANGELOG.md, in the form of Debian."""
    sections = re.split(r"^## \[(.+?)\].*$", notes, flags=re.MULTILINE)
    told = dict(zip(sections[1::2], sections[2::2], strict=True))
    text = told.get(version) or told["Unreleased"]
    points = re.findall(r"^- ((?:.+\n?)(?:  .+\n?)*)", text, flags=re.MULTILINE)
    lines = "\n".join(_WRAP.fill(" ".join(point.split())) for point in points)
    signed = f" -- {maintainer}  {format_datetime(date)}"
    return f"kept ({version}) unstable; urgency=medium\n\n{lines}\n\n{signed}\n"


def _write_documents(work: Path, version: str, maintainer: str) -> None:
    documents = work / _DOCUMENTS
    documents.mkdir(parents=True)
    shutil.copy(HERE / "copyright", documents / "copyright")
    told = changelog(version, maintainer, CHANGES.read_text(encoding="utf-8"), datetime.now(UTC))
    _press(documents / "changelog.gz", told.encode())
    page = work / "usr/share/man/man1/kept.1"
    _press(page.with_name("kept.1.gz"), page.read_bytes())
    page.unlink()
    overrides = work / "usr/share/lintian/overrides/kept"
    overrides.parent.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides)
    _let_all_read(work / "usr/share")


def _press(file: Path, content: bytes) -> None:
    """With the best ratio and without a date, as the policy has it."""
    file.write_bytes(gzip.compress(content, 9, mtime=0))


def _let_all_read(folder: Path) -> None:
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _kilobytes(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(-(-path.stat().st_size // 1024) for path in files)


def _told(*command: str, folder: Path | None = None) -> str:
    done = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()
