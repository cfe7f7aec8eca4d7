"""What users of Windows and macOS open: an installer, and a disk image."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent


def windows(payload: Path, out: Path, version: str, icon: Path | None = None) -> Path:
    """The installer of the folder `payload`, compiled with NSIS (on any system)."""
    made = out.absolute() / f"kept-{version}-windows-setup.exe"
    named = {"VERSION": version, "PAYLOAD": payload.absolute(), "OUT": made}
    if icon is not None:
        named["ICON"] = icon.absolute()
    words = [f"-D{name}={value}" for name, value in named.items()]
    _run("makensis", "-V2", "-WX", *words, str(HERE / "windows" / "kept.nsi"))
    return made


def macos(app: Path, work: Path, out: Path, version: str) -> Path:
    """The disk image of Kept.app; notarised where the environment names a profile of notarytool.

    PyInstaller has signed the app by then, where KEPT_SIGNED_BY names an identity.
    """
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(app, work / "Kept.app", symlinks=True)
    (work / "Applications").symlink_to("/Applications")
    made = out / f"kept-{version}-macos-{platform.machine()}.dmg"
    image = ["-volname", "Kept", "-srcfolder", str(work), "-ov", "-format", "ULMO", str(made)]
    _run("hdiutil", "create", *image)
    if signer := os.environ.get("KEPT_SIGNED_BY"):
        _run("codesign", "--sign", signer, "--timestamp", str(made))
    if profile := os.environ.get("KEPT_NOTARY_PROFILE"):
        wait = ["--keychain-profile", profile, "--wait"]
        _run("xcrun", "notarytool", "submit", str(made), *wait)
        _run("xcrun", "stapler", "staple", str(made))
    return made


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
