#!/usr/bin/env python3
"""Run or test Kept on a machine that has nothing but Python.

    python3 packaging/dev.py run  [--yes] [what `kept` takes]
    python3 packaging/dev.py test [--yes] [what pytest takes]
    python3 packaging/dev.py lock [--upgrade]      write requirements.lock anew
    python3 packaging/dev.py wheel                 build a wheel and its source into dist/
    python3 packaging/dev.py bundle                build this system's packages into dist/
    python3 packaging/dev.py rehearse [--yes]      install, upgrade and remove them for real

Makes .venv next to this folder with the locked libraries; a second call finds them there.
--yes agrees to installing missing system packages with apt (so does CI=true).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import catalogues
import system_parts

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "kept-lock"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(PROGRAMS / ("python.exe" if os.name == "nt" else "python"))
OLDEST_PYTHON = (3, 11)
BOUNDED = ("--timeout", "180")
ALONE = ["pytest", "--last-failed", "--last-failed-no-failures", "none", *BOUNDED]
# A starved machine can keep a whole desktop from coming up in time; a real fault stays one alone.
NETWORK_WORDS = ("resolution", "NewConnectionError", "unreachable", "timed out", "Connection")


class StopError(Exception):
    """Ends the command with a sentence instead of a traceback."""


def main(arguments: list[str]) -> int:
    """Run one command; returns its exit code, 2 when there is no such command."""
    known = (run, test, lock, wheel, bundle, rehearse)
    commands = {command.__name__: command for command in known}
    name, rest = (arguments or ["--help"])[0], arguments[1:]
    if name not in commands:
        print(__doc__)
        return 0 if name in {"-h", "--help"} else 2
    agreed = "--yes" in rest or os.environ.get("CI") == "true"
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise StopError("Kept needs Python 3.11 or newer: run this file with such a Python.")
        return commands[name]([word for word in rest if word != "--yes"], agreed)
    except (StopError, system_parts.MissingPartsError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"Stopped: {error}. Nothing of your diary was touched.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 1


def run(arguments: list[str], agreed: bool) -> int:
    """Start Kept with the arguments; without any it opens the window."""
    if opens_window(arguments):
        if not has_display():
            raise StopError(
                "There is no display here, so no window can open: run this in a desktop session, "
                f"or on a virtual screen with `xvfb-run python3 {sys.argv[0]} run`."
            )
        system_parts.ensure_window(agreed)
    ensure_environment(agreed)
    command = [PYTHON, "-m", "desktop_app", *arguments]
    if os.name == "posix":
        os.execv(PYTHON, command)  # so that signals reach Kept itself
    return subprocess.run(command, check=False).returncode


def opens_window(arguments: list[str]) -> bool:
    """Whether `kept` was given nothing but options of the window."""
    words = iter(arguments)
    for word in words:
        if word == "--data":
            next(words, None)
        elif word != "--hidden" and not word.startswith("--data="):
            return False
    return True


def has_display() -> bool:
    """Outside Linux there always is one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def test(arguments: list[str], agreed: bool) -> int:
    """Lint, types, architecture and tests, each of them whatever the others say."""
    started = time.monotonic()
    system_parts.ensure_tests(agreed)
    ensure_environment(agreed)
    rules = ("tests/test_architecture.py", "tests/test_wording.py")
    steps = {
        "Lint": ["ruff", "check"],
        "Format": ["ruff", "format", "--check"],
        "Types": ["mypy"],
        "Dead code": ["vulture"],
        "Architecture and wording": ["pytest", "--quiet", *rules],
        "Tests": [
            *("pytest", "-n", "2", "--dist", "worksteal", "--durations", "10", *BOUNDED),
            *(f"--ignore={file}" for file in rules),
            *arguments,
        ],
    }
    not_passed = [title for title, command in steps.items() if not passes(title, command)]
    if "Tests" in not_passed and passes("What did not pass, once more and alone", ALONE):
        not_passed.remove("Tests")
    minutes, seconds = divmod(round(time.monotonic() - started), 60)
    verdict = f"Not passed: {', '.join(not_passed)}." if not_passed else "Everything passed."
    print(f"\n{verdict} {len(steps)} steps in {minutes} min {seconds} s.")
    return 1 if not_passed else 0


def passes(title: str, command: list[str]) -> bool:
    """Run one tool of the environment in the project's folder under a heading."""
    print(f"\n=== {title} ===", flush=True)
    started = time.monotonic()
    path = os.pathsep.join([str(PROGRAMS), os.environ.get("PATH", "")])
    done = subprocess.run(
        [PYTHON, "-m", *command], cwd=ROOT, env={**os.environ, "PATH": path}, check=False
    )
    word = "not passed" if done.returncode else "passed"
    print(f"--- {title}: {word}, {time.monotonic() - started:.0f} s", flush=True)
    return done.returncode == 0


def lock(arguments: list[str], agreed: bool) -> int:
    """Resolve pyproject.toml for every platform; names no package index and no local path."""
    ensure_environment(agreed)
    options = [
        *(
            "--group",
            "dev",
            "--all-extras",
            "--universal",
            "--python-version",
            "3.11",
            "--generate-hashes",
        ),
        *("--no-emit-index-url", "--no-emit-find-links", "--output-file", LOCK.name, "--quiet"),
        "--system-certs",
        *("--custom-compile-command", "python3 packaging/dev.py lock"),
    ]
    command = [PYTHON, "-m", "uv", "pip", "compile", "pyproject.toml", *options, *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def wheel(arguments: list[str], agreed: bool) -> int:
    """Build a wheel with the locked tools, without the network once they are there."""
    ensure_environment(agreed)
    command = [PYTHON, "-m", "build", "--sdist", "--wheel", "--no-isolation", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def bundle(arguments: list[str], agreed: bool) -> int:
    """Build what users of this system install."""
    system_parts.ensure_window(agreed)
    system_parts.ensure_builders(agreed)
    ensure_environment(agreed)
    command = [PYTHON, str(ROOT / "packaging" / "bundle.py"), *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def rehearse(arguments: list[str], agreed: bool) -> int:
    """Go the whole way of a package, from the checkout to a clean Debian and out of it again."""
    system_parts.ensure_tests(agreed)
    system_parts.ensure_builders(agreed)
    system_parts.ensure_clean_root(agreed)
    ensure_environment(agreed)
    long = ["pytest", "-m", "long", "tests/packaging", *arguments]
    return 0 if passes("The packages, for real", long) else 1


def ensure_environment(agreed: bool) -> None:
    """Make .venv hold exactly what the lock names, unless it does already."""
    wanted = fingerprint()
    if Path(PYTHON).exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        catalogues.build(PROGRAMS)
        return
    system_parts.ensure_python(agreed)
    print(f"Preparing {VENV} (the first time this takes a minute or two)", flush=True)
    install([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--no-deps"]
    if not sys.stdout.isatty():
        pip.append("--quiet")
    install([*pip, "--require-hashes", "--requirement", str(LOCK)])
    install([*pip, "--no-build-isolation", "--editable", str(ROOT)])
    STAMP.write_text(wanted, encoding="utf-8")


def fingerprint() -> str:
    """Changes with the lock, the Python, and the place of the checkout (.venv is not movable)."""
    place = f"{ROOT} {sys.version_info.major}.{sys.version_info.minor}"
    return hashlib.sha256(LOCK.read_bytes() + place.encode()).hexdigest()


def install(command: list[str]) -> None:
    """Run a step of the installation.

    Raises:
        StopError: it did not work; says why and what to do.
    """
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode == 0:
        return
    if any(word in done.stderr for word in NETWORK_WORDS):
        raise StopError(
            "The libraries could not be fetched: the package index does not answer. "
            "Look at the network connection, then run the command again."
        )
    told = [text for text in done.stderr.splitlines() if "error" in text.lower()] or [
        "no reason given"
    ]
    raise StopError(f"The environment in {VENV} could not be prepared: {told[-1].strip()}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
