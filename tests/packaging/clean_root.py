"""A Debian with nothing in it, in a folder: what a package finds on somebody else's machine."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

USER: Final = "mira"
_HOME: Final = f"/home/{USER}"
_APT: Final = ("apt-get", "--quiet", "--yes", "--no-install-recommends")


@dataclass(frozen=True)
class CleanRoot:
    """The system below `folder`, in which root installs and `USER` uses what is there."""

    folder: Path

    def __post_init__(self) -> None:
        shutil.copy("/etc/resolv.conf", self.folder / "etc")
        self.as_root("useradd", "--create-home", USER)

    @property
    def home(self) -> Path:
        """The user's home folder, as seen from outside."""
        return self.folder / _HOME.lstrip("/")

    def install(self, package: Path) -> None:
        """Install a package from a file, with what it depends on."""
        shutil.copy(package, self.folder / "tmp")
        self.as_root(*_APT, "install", f"./tmp/{package.name}")

    def remove(self, name: str) -> None:
        """Remove a package."""
        self.as_root(*_APT, "remove", name)

    def as_root(self, *command: str) -> str:
        """Run a command in there; its output."""
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        return _told(["chroot", str(self.folder), *command], env)

    def as_user(self, *command: str) -> str:
        """Run a command of the user; its output."""
        return _told(self.line(*command), {})

    def said(self, *command: str) -> Any:
        """What a command of Kept answers as JSON."""
        return json.loads(self.as_user("kept", *command, "--json"))

    def line(self, *command: str, **variables: str) -> list[str]:
        """The words that start a command as the user, with nothing of this machine around it."""
        env = {"HOME": _HOME, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"} | variables
        words = [f"{name}={value}" for name, value in env.items()]
        change = ["chroot", f"--userspec={USER}:{USER}", str(self.folder)]
        return [*change, "env", "-i", *words, *command]

    def files(self) -> set[str]:
        """All that lies where packages put things."""
        places = (path for top in ("usr", "etc") for path in (self.folder / top).rglob("*"))
        return {path.relative_to(self.folder).as_posix() for path in places}


def bootstrapped(folder: Path) -> Path:
    """Make the smallest Debian in `folder`, from where this machine has its own packages."""
    shape = "$(REPO_URI) $(CODENAME)"
    found = _told(["apt-get", "indextargets", "--format", shape, "Created-By: Packages"], {})
    mirror, release = next(line.split() for line in found.splitlines() if "/debian/ " in line)
    _told(["debootstrap", "--variant=minbase", release, str(folder), mirror], {})
    return folder


def _told(command: list[str], variables: Mapping[str, str]) -> str:
    env = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", **variables}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout.strip()
