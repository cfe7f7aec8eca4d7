"""What the operating system must provide: the libraries that Qt loads, and the parts tests use."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

# Each library that Qt's platform plugins load, with the Debian package that holds it.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Desktops, trays and notification daemons that the journeys click through; what checks recipes.
JOURNEY_PACKAGES = (
    "appstream",
    "at-spi2-core",
    "chromium",
    "dbus",
    "desktop-file-utils",
    "dunst",
    "faketime",
    "fonts-inter",
    "gnome-keyring",
    "imagemagick",
    "x11-utils",
    "libglib2.0-bin",
    "lxqt-panel",
    "lxqt-session",
    "nsis",
    "openbox",
    "poppler-utils",
    "python3-dbusmock",
    "strace",
    "tint2",
    "trayer",
    "weston",
    "xdotool",
    "xfce4-notifyd",
    "xfce4-panel",
    "xfwm4",
)
# What takes programs apart and packs them: PyInstaller asks binutils, and wants Python's library.
BUILDER_PACKAGES = (
    *("binutils", "xz-utils"),
    f"libpython{sys.version_info.major}.{sys.version_info.minor}",
)
# What looks the packages over, and makes the clean system that they are installed in.
CLEAN_ROOT_PACKAGES = ("debootstrap", "flatpak-builder", "lintian", "man-db")
APT_INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")
_OPTIONS = ("-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0")


class MissingPartsError(Exception):
    """Says in a sentence what the machine lacks and what to do about it."""


def ensure_python(agreed: bool) -> None:
    """What it takes to create an environment."""
    _ensure(_missing_venv(), "Python's environments", agreed)


def ensure_window(agreed: bool) -> None:
    """What it takes to open a window; Qt's wheels bring all of it but on Linux."""
    _ensure(_missing_venv() + _missing_libraries(), "Qt's windows", agreed)


def ensure_tests(agreed: bool) -> None:
    """A window's parts and a virtual screen; with consent also whole desktops."""
    if sys.platform != "linux":
        return
    screen = {"Xvfb": "xvfb", "xauth": "xauth"}
    programs = [package for program, package in screen.items() if not shutil.which(program)]
    packages = _missing_venv() + _missing_libraries() + programs
    _ensure(packages, "Qt's windows and a virtual screen", agreed)
    if agreed and (desktops := _not_installed(JOURNEY_PACKAGES)):
        try:
            _ensure(desktops, "the journeys through real desktops", agreed, as_far_as_known=True)
        except MissingPartsError as error:
            print(f"{error}\nThe journeys that need these parts will say so.", flush=True)


def ensure_builders(agreed: bool) -> None:
    """What packages are built with."""
    _ensure(_not_installed(BUILDER_PACKAGES), "building packages", agreed)


def ensure_clean_root(agreed: bool) -> None:
    """What packages are tried with."""
    _ensure(_not_installed(CLEAN_ROOT_PACKAGES), "trying packages", agreed)


def _missing_venv() -> list[str]:
    """Debian keeps the part of Python that creates environments in a package of its own."""
    importlib.invalidate_caches()
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def _missing_libraries() -> list[str]:
    if sys.platform != "linux":
        return []
    return [package for library, package in LIBRARIES.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _not_installed(packages: tuple[str, ...]) -> list[str]:
    """Nothing is known of them where there is no dpkg; then none is asked for."""
    if not shutil.which("dpkg-query"):
        return []
    answer = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *packages],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = answer.stdout.splitlines()
    return [package for package in packages if f"{package} installed" not in installed]


def _ensure(
    packages: list[str], purpose: str, agreed: bool, *, as_far_as_known: bool = False
) -> None:
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise MissingPartsError(
            f"This machine lacks parts for {purpose}. Install what your system calls these "
            f"Debian packages, then run the command again: {names}"
        )
    superuser = os.geteuid() == 0
    line = ("" if superuser else "sudo ") + " ".join(APT_INSTALL) + f" {names}"
    if not (agreed or _asked(purpose, line)) or not (superuser or _sudo_works()):
        raise MissingPartsError(
            f"This machine lacks parts for {purpose}. Run this, then the command again:\n{line}"
        )
    prefix = [] if superuser else ["sudo"]
    _fetch_lists(prefix)
    known = _known(packages) if as_far_as_known else packages
    if unknown := set(packages).difference(known):
        print(f"This system has no package for {purpose} called {' or '.join(sorted(unknown))}.")
    if known:
        _install(known, purpose, prefix, line)


def _asked(purpose: str, line: str) -> bool:
    if not sys.stdin.isatty():
        return False
    print(f"This machine lacks parts for {purpose}. This installs them:\n{line}")
    return input("Run it now? [y/N] ").strip().lower() in {"y", "yes"}


def _sudo_works() -> bool:
    if not shutil.which("sudo"):
        return False
    if sys.stdin.isatty():
        return True
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def _fetch_lists(prefix: list[str]) -> None:
    """Old package lists are reason enough; what they lack shows in the installation."""
    subprocess.run(
        [*prefix, "apt-get", "update", *_OPTIONS], env=_quietly(), capture_output=True, check=False
    )


def _known(packages: list[str]) -> list[str]:
    """Those that this release of the system has: of one that is unknown apt installs none."""
    answer = subprocess.run(
        ["apt-cache", "show", *packages], capture_output=True, text=True, check=False
    )
    shown = answer.stdout.splitlines()
    return [package for package in packages if f"Package: {package}" in shown]


def _install(packages: list[str], purpose: str, prefix: list[str], line: str) -> None:
    print(f"Installing parts for {purpose}: {' '.join(packages)}", flush=True)
    done = subprocess.run(
        [*prefix, *APT_INSTALL, *_OPTIONS, *packages],
        env=_quietly(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        reason = next((text for text in done.stderr.splitlines() if text.startswith("E:")), "")
        raise MissingPartsError(
            f"apt could not install parts for {purpose}. {reason}\n"
            f"When the network is there, run this, then the command again:\n{line}"
        )


def _quietly() -> dict[str, str]:
    return {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
