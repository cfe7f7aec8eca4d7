"""The way of a package: built, installed in a clean Debian, used, upgraded, removed.

python3 packaging/dev.py rehearse
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from desktop_app import __version__
from tests.journeys.stage import Stage, lacking, stage, until
from tests.journeys.tray import open_quick_log
from tests.packaging.clean_root import CleanRoot, bootstrapped

ROOT: Final = Path(__file__).parents[2]
OLDER: Final = re.sub(r"\d", "0", __version__)
"""As long as this one, so that all that comes after it in a file stays in its place."""
MOST_BYTES: Final = 45_000_000
WELL_KNOWN: Final = frozenset({"PySide6_Essentials", "peewee", "pyqtgraph", "numpy", "jeepney"})
_FIRST_DONE: Final = (50, 106)

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("debootstrap"),
        reason="a clean Debian takes root and debootstrap",
    ),
]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packages")


@pytest.fixture(scope="module")
def built(work: Path) -> Path:
    """The folder with this checkout's packages."""
    return bundle(checkout(work / "new", __version__), work / "dist")


@pytest.fixture(scope="module")
def older(work: Path, built: Path) -> Path:
    """The package of an earlier version, which is this one but for its name.

    It is made in less time: nobody downloads it.
    """
    source, out = checkout(work / "old", OLDER), work / "dist-old"
    shutil.copytree(work / "new" / "build" / "kept", source / "build" / "kept")
    shutil.copytree(built / "kept", out / "kept", symlinks=True)
    code = out / "kept" / "_internal" / "modules"
    code.write_bytes(code.read_bytes().replace(__version__.encode(), OLDER.encode()))
    fast = {"XZ_OPT": "-0", "DPKG_DEB_COMPRESSOR_LEVEL": "0"}
    return deb(bundle(source, out, "--packages-only", **fast))


@pytest.fixture(scope="module")
def clean(work: Path) -> CleanRoot:
    return CleanRoot(bootstrapped(work / "root"))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Stage]:
    if missing := lacking():
        pytest.skip(f"the machine lacks {missing}; `packaging/dev.py test --yes` installs it")
    with stage(tmp_path / "desktop", "tint2") as opened:
        yield opened


def checkout(folder: Path, version: str) -> Path:
    """A copy of what is built from, that bears `version`."""
    for name in ("desktop_app", "resources", "packaging"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder)
    (folder / "desktop_app" / "__init__.py").write_text(
        f'"""Kept."""\n\n__version__ = "{version}"\n'
    )
    return folder


def bundle(source: Path, out: Path, *options: str, **variables: str) -> Path:
    done = subprocess.run(
        [sys.executable, source / "packaging" / "bundle.py", "--out", out, *options],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def deb(folder: Path) -> Path:
    (found,) = folder.glob("*.deb")
    return found


def test_the_download_is_small(built: Path) -> None:
    archives = [*built.glob("*.tar.xz"), *built.glob("*.deb")]
    assert len(archives) == 2
    assert [file.name for file in archives if file.stat().st_size > MOST_BYTES] == []


def test_every_library_is_listed_with_its_licence(built: Path) -> None:
    (file,) = built.glob("*.cdx.json")
    parts = json.loads(file.read_text(encoding="utf-8"))["components"]
    assert {part["name"] for part in parts if part["licenses"]} >= WELL_KNOWN
    inside = built / "kept" / "_internal"
    texts = {file.parent.name for file in (inside / "licenses").glob("*/*")}
    names = {part["name"] for part in parts} - {"CPython", "shiboken6"}  # it is PySide's
    assert sorted((names | {"Python", "ICU"}) - texts) == []
    assert without_their_text(inside) == []


def without_their_text(inside: Path) -> list[str]:
    """The libraries of the system in a bundle, of whose Debian package no text of a licence is."""
    taken = {file.name for file in inside.glob("lib*.so*") if not file.is_symlink()}
    asked = ["dpkg-query", "--search", *(f"*/{name}" for name in taken)]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    texts = {file.stem for file in inside.glob("licenses/system/*")}
    told = set()
    for line in said.splitlines():
        package, file = line.split(": ")
        if package.partition(":")[0] in texts:
            told.add(Path(file).name)
    return sorted(name for name in taken - told if not name.startswith("libpython"))


def test_every_package_has_its_checksum(built: Path) -> None:
    (sums,) = built.glob("*.sha256")
    told = subprocess.run(
        ["sha256sum", "--check", sums], cwd=built, capture_output=True, text=True, check=True
    )
    assert told.stdout.count(": OK") == 3


def test_a_command_does_not_load_qt(built: Path) -> None:
    loads = {**os.environ, "LD_DEBUG": "files"}
    done = subprocess.run(
        [built / "kept" / "kept", "--version"],
        env=loads,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "libpython" in done.stderr
    assert "libQt6" not in done.stderr


def test_lintian_finds_nothing_that_is_not_explained(built: Path) -> None:
    command = ["lintian", "--fail-on", "error,warning", "--allow-root", str(deb(built))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_installed_used_upgraded_and_removed(
    clean: CleanRoot, older: Path, built: Path, screen: Stage
) -> None:
    before = clean.files()
    clean.install(older)
    assert "python" not in clean.as_user("sh", "-c", "ls /usr/bin /usr/local/bin")
    assert clean.as_user("kept", "--version") == f"kept {OLDER}"
    clean.as_user("kept", "add", "Drink a glass of water", "--smaller", "One sip", "--baseline")
    log_by_click(clean, screen)

    clean.install(deb(built))
    assert clean.as_user("kept", "--version") == f"kept {__version__}"
    assert outcomes(clean) == ["kept"]
    open_window(clean, screen)

    clean.remove("kept")
    left = {file for file in clean.files() - before if re.search("kept", file, re.IGNORECASE)}
    assert left == set()
    assert (clean.home / ".local/share/kept/diary.db").stat().st_size > 0


def log_by_click(clean: CleanRoot, screen: Stage) -> None:
    """The icon in the tray, then Done in the quick log; the program leaves when it is asked to."""
    window = screen.start("kept", clean.line("kept", "--hidden", DISPLAY=screen.env["DISPLAY"]))
    x, y, width, _height = open_quick_log(screen)
    screen.click(x + width - _FIRST_DONE[0], y + _FIRST_DONE[1])
    until(lambda: outcomes(clean) == ["kept"], "the entry")
    window.terminate()
    assert window.wait(30) == 0


def open_window(clean: CleanRoot, screen: Stage) -> None:
    window = screen.start("kept", clean.line("kept", DISPLAY=screen.env["DISPLAY"]))
    until(lambda: screen.windows("--name", "^Kept$"), "the window")
    until(lambda: heeds_its_end(window.pid), "what comes after the first paint")
    screen.xdotool("key", "ctrl+2")
    until(lambda: has_loaded("openblas", window.pid), "what graphs are drawn with")
    window.terminate()
    assert window.wait(30) == 0
    assert (clean.home / ".local/share/kept/kept.log").read_text(encoding="utf-8") == ""


def has_loaded(library: str, program: int) -> bool:
    """Whether a program has a library of this name in its memory."""
    return library in Path(f"/proc/{program}/maps").read_text(encoding="utf-8")


def heeds_its_end(program: int) -> bool:
    """Whether it has come to the point from which on SIGTERM is a wish, and no end at once."""
    status = Path(f"/proc/{program}/status").read_text(encoding="ascii")
    caught = int(status.partition("SigCgt:")[2].split()[0], 16)
    return bool(caught >> (signal.SIGTERM - 1) & 1)


def outcomes(clean: CleanRoot) -> list[str | None]:
    return [due["outcome"] for due in clean.said("today")["due"]]


def test_the_archive_runs_from_any_folder(clean: CleanRoot, built: Path) -> None:
    (archive,) = built.glob("*.tar.xz")
    place = clean.home / "programs"
    place.mkdir()
    subprocess.run(["tar", "-xf", archive, "-C", place], check=True)
    kept = f"programs/kept-{__version__}/bin/kept"
    told = clean.as_user("sh", "-c", f"cd ~ && {kept} --data ~/other today")
    assert told == "Nothing is due today."
