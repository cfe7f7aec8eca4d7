"""Build what users install, for the system this runs on: python3 packaging/dev.py bundle

The folder dist/kept holds Kept, its libraries and a Python of its own. Beside it come the packages
of this system, the list of what is inside, and everybody's checksums.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import catalogues  # noqa: E402
import debian  # noqa: E402
import icons  # noqa: E402
import icu  # noqa: E402
import installers  # noqa: E402
import modules  # noqa: E402
import portable  # noqa: E402
from sbom import bill_of_materials  # noqa: E402

from desktop_app import __version__  # noqa: E402
from desktop_app.desktop.qt_code import code_of_pyside  # noqa: E402

BUILD: Final = ROOT / "build"
SYSTEM: Final = platform.system()
_STRIPPED: Final = ("libpython*", "*/lib-dynload/*.so", "sqlcipher3/*.so", "nacl/*.so")
"""What carries its builder's debugging symbols. numpy's OpenBLAS does not survive the same."""


def main() -> int:
    """Build everything that this system can build."""
    options = _options()
    out: Path = options.out
    if not options.packages_only:
        build(out)
    made = _packages(out, options.maintainer)
    name = f"kept-{__version__}-{sys.platform}-{platform.machine().lower()}"
    made.append(out / f"{name}.cdx.json")
    inside = (BUILD / "kept" / "modules.txt").read_text(encoding="utf-8").split()
    _write(made[-1], json.dumps(bill_of_materials(__version__, inside), indent=1))
    sums = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in made)
    _write(out / f"{name}.sha256", "\n".join(sums) + "\n")
    print(*(f"{file}  {file.stat().st_size / 1e6:.1f} MB" for file in made), sep="\n")
    return 0


def build(out: Path) -> None:
    """The folder `out/kept` (on macOS also Kept.app)."""
    catalogues.build()
    _draw_icons()
    _compile_pyside()
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(out)]
    run(sys.executable, "-m", "PyInstaller", *options, str(ROOT / "packaging" / "kept.spec"))
    if SYSTEM == "Linux":
        inside = out / "kept" / "_internal"
        for file in (file for shape in _STRIPPED for file in inside.glob(shape)):
            run("strip", "--strip-unneeded", str(file))
        for file in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
            icu.slim(file, BUILD)
        modules.gather(inside)


def run(*command: str) -> None:
    """Run one tool in the project's folder; its failure ends the build."""
    subprocess.run(command, cwd=ROOT, check=True)


def _packages(out: Path, maintainer: str) -> list[Path]:
    if SYSTEM == "Windows":
        return [installers.windows(out / "kept", out, __version__, BUILD / "kept.ico")]
    if SYSTEM == "Darwin":
        return [installers.macos(out / "Kept.app", BUILD / "dmg", out, __version__)]
    tree = portable.tree(out / "kept", BUILD / "tree")
    packages = [portable.archive(tree, out, __version__)]
    if shutil.which("dpkg-deb"):
        packages.append(debian.package(tree, BUILD / "deb", out, __version__, maintainer))
    return packages


def _draw_icons() -> None:
    """Windows and macOS want theirs inside the program."""
    BUILD.mkdir(exist_ok=True)
    (BUILD / "kept.ico").write_bytes(icons.ico())
    (BUILD / "kept.icns").write_bytes(icons.icns())


def _compile_pyside() -> None:
    """What PySide would compile at each start; `desktop_app/desktop/qt_code.py` says more of it."""
    folder = BUILD / "files.dir"
    shutil.rmtree(folder, ignore_errors=True)
    for name, code in code_of_pyside():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(code)


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 packaging/dev.py bundle")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where it goes: dist")
    parser.add_argument(
        "--packages-only", action="store_true", help="of a folder that was built already"
    )
    parser.add_argument(
        "--maintainer",
        default=os.environ.get("KEPT_MAINTAINER", "The Kept authors <kept@localhost>"),
        help="who answers for the Debian package: Name <address>",
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
