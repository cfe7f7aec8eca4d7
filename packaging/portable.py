"""Linux: the tree that lies below /usr, ~/.local or any other folder, and its .tar.xz."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import Final

import icons
from manual import manual_page

HERE: Final = Path(__file__).parent / "linux"
ICON_FOLDER: Final = "share/icons/hicolor"
_PRESSED: Final = "--x86 --lzma2=preset=9"
"""What is said to xz, unless the environment says something else: most bytes are machine code."""
_FILES: Final = {
    "kept.desktop": "share/applications/kept.desktop",
    "app.kept.Kept.metainfo.xml": "share/metainfo/app.kept.Kept.metainfo.xml",
}


def tree(bundle: Path, folder: Path) -> Path:
    """Lay out `folder` anew with the bundle in lib/kept and what a desktop looks for in share."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder / "lib" / "kept", symlinks=True)
    (folder / "bin").mkdir()
    (folder / "bin" / "kept").symlink_to("../lib/kept/kept")
    for source, place in _FILES.items():
        _add(folder / place, (HERE / source).read_bytes())
    _add(folder / "share/man/man1/kept.1", manual_page().encode())
    _add(folder / ICON_FOLDER / "scalable/apps/kept.svg", icons.SVG.read_bytes())
    for size in icons.LINUX_SIZES:
        _add(folder / ICON_FOLDER / f"{size}x{size}/apps/kept.png", icons.png(size))
    _open_to_all(folder)
    return folder


def archive(tree: Path, out: Path, version: str) -> Path:
    """The tree as an archive that is unpacked anywhere, or over ~/.local."""
    made = out.absolute() / f"kept-{version}-linux-{platform.machine()}.tar.xz"
    nobody = ("--owner=0", "--group=0", "--numeric-owner", "--sort=name")
    # S: a link's target stays as it is.
    top = (f"--transform=s,^[.],kept-{version},S", f"--transform=s,^README,kept-{version}/README,S")
    contents = ("-C", str(tree), ".", "-C", str(HERE), "README")
    command = ("tar", "--create", "--xz", f"--file={made}", *nobody, *top, *contents)
    subprocess.run(command, check=True, env={"XZ_OPT": _PRESSED, **os.environ})
    return made


def _add(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _open_to_all(folder: Path) -> None:
    """Whatever the builder's umask: everybody may read, and run what can be run."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.parts[-2:] == ("kept", "kept")
            path.chmod(0o755 if runs else 0o644)
