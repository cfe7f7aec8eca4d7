"""The wheel that users install: complete, alone, and at home in any folder."""

import email
import os
import re
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app import __version__, paths


@dataclass(frozen=True)
class Needed:
    """A library that pip brings along: always, or for an extra."""

    name: str
    extra: bool


ROOT = Path(__file__).parent.parent.parent
PATIENCE_S = 30


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built with the environment's own backend, so without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT])
    (built,) = folder.glob("kept-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds Kept alone; the libraries are the environment's."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install"]
    run([*pip, "--no-deps", "--no-index", "--target", folder, wheel])
    return folder


def run(command: Sequence[str | Path], **variables: str) -> str:
    done = subprocess.run(
        command,
        cwd=Path.home(),
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_holds_kept_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {
        "desktop_app",
        f"kept-{__version__}.dist-info",
    }
    assert f"kept-{__version__}.dist-info/licenses/LICENSE" in names


def test_the_command_answers_from_another_folder(installed: Path) -> None:
    kept = str(installed / "bin" / "kept")
    assert __version__ in run([sys.executable, kept, "--version"], PYTHONPATH=str(installed))


def test_every_resource_of_the_checkout_is_found_where_kept_is_installed(installed: Path) -> None:
    names = [
        file.relative_to(ROOT / "resources").as_posix()
        for file in (ROOT / "resources").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    ]
    code = (
        "import sys; from desktop_app.paths import resource; "
        "print(*(resource(name) for name in sys.argv[1:]), sep='\\n')"
    )
    found = run([sys.executable, "-c", code, *names], PYTHONPATH=str(installed)).splitlines()
    assert found == [str(installed / "desktop_app" / "resources" / name) for name in names]
    assert names


def test_what_pip_brings_along_is_all_there_is_to_qt(wheel: Path) -> None:
    asked = {needed.name.lower() for needed in requirements(wheel) if not needed.extra}
    assert "pyside6-essentials" in asked
    assert asked.isdisjoint({"pyside6", "pyside6-addons", "keyring"})


def test_the_keychain_is_an_extra_of_its_own(wheel: Path) -> None:
    assert [needed.name for needed in requirements(wheel) if needed.extra] == ["keyring"]


def test_without_the_extra_a_passphrase_is_typed(installed: Path) -> None:
    code = (
        "import sys; sys.modules['keyring'] = None; from desktop_app.desktop import keychain as k; "
        "print(k.keychain_is_there(), k.keychain_secret('x'), k.keep_in_keychain('x', 'y')); "
        "k.forget_in_keychain('x')"
    )
    told = run([sys.executable, "-c", code], PYTHONPATH=str(installed))
    assert told.strip() == "False None False"


@pytest.mark.long
def test_pip_installs_it_into_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    run([sys.executable, "-m", "venv", tmp_path / "venv"])
    programs = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    run([programs / "python", "-m", "pip", "--disable-pip-version-check", "install", wheel])
    assert __version__ in run([programs / "kept", "--version"])
    run([programs / "kept", "add", "Drink a glass of water", "--smaller", "One sip", "--baseline"])
    assert "Drink a glass" in run([programs / "kept", "today"])
    names = run([programs / "python", "-m", "pip", "list", "--format", "freeze"]).lower()
    assert "pyside6_essentials" in names.replace("-", "_")
    assert "addons" not in names


@pytest.mark.long
def test_the_source_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    build: list[str | Path] = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--outdir",
        tmp_path,
    ]
    run([*build, "--sdist", ROOT])
    (source,) = tmp_path.glob("kept-*.tar.gz")
    run([sys.executable, "-m", "tarfile", "-e", source, tmp_path])
    run([*build, "--wheel", tmp_path / source.name.removesuffix(".tar.gz")])
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(tmp_path / wheel.name) as other:
        assert sorted(one.namelist()) == sorted(other.namelist())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to leave on")
def test_the_window_starts_where_kept_is_installed_and_leaves_when_asked(installed: Path) -> None:
    diary = paths.data_folder()
    with subprocess.Popen(
        [sys.executable, installed / "bin" / "kept", "--hidden"],
        cwd=Path.home(),
        env={**os.environ, "PYTHONPATH": str(installed)},
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            wait_until_it_listens(paths.socket_file(diary), window)
            window.terminate()
            _, told = window.communicate(timeout=PATIENCE_S)
        finally:
            window.kill()
    # The offscreen platform has no window manager to hand sizes to, and says so of each dialog.
    complaints = [line for line in told.splitlines() if "propagateSizeHints" not in line]
    assert (window.returncode, complaints) == (0, [])
    assert paths.database_file(diary).exists()


def requirements(wheel: Path) -> list[Needed]:
    """What the wheel asks pip for, with the extra it is asked for by."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        about = email.message_from_bytes(archive.read(name))
    lines = [
        re.split(r"[ <>=!~;(]", line, maxsplit=1) for line in about.get_all("Requires-Dist", [])
    ]
    return [Needed(name, "extra ==" in rest) for name, rest in lines]


def wait_until_it_listens(address: Path, window: subprocess.Popen[str]) -> None:
    """A running window hangs up on a caller who talks nonsense."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline and window.poll() is None:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(PATIENCE_S)
            if caller.connect_ex(str(address)) == 0:
                caller.sendall(b"?" * 64 + b"\n")
                with suppress(ConnectionResetError):  # where it read less than was said
                    caller.recv(1)
                return
        time.sleep(0.05)
    assert window.poll() is not None, "the window runs and answers nobody"
