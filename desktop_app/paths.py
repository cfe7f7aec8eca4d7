"""Where things are: the diary's folder and what lies in it, the machine's settings, resources."""

from __future__ import annotations

import json
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

_NAME = "kept"
_INSTALLED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"
_NEAR = Path("/tmp")  # noqa: S108 (a folder of our own in it, and looked at before it is used)
_LONGEST_SOCKET = 100
"""A socket's address has room for 104 bytes on macOS and 108 on Linux; a listener needs a few."""


class DiaryAway(OSError):
    """The diary was moved to a folder (`filename`) in which it is not to be found now."""


def data_folder() -> Path:
    """The folder of the diary: KEPT_DATA, or where it was moved to, or the platform's place.

    Raises:
        DiaryAway: the place it was moved to does not hold it now.
        OSError: the folder is not there and cannot be made.
    """
    if chosen := os.environ.get("KEPT_DATA"):
        return private_folder(Path(chosen).expanduser().absolute())
    moved = _moved_to()
    if moved is None:
        return private_folder(_platform_data_folder().absolute())
    if not database_file(moved).is_file():
        raise DiaryAway(None, "the diary was moved there", str(moved))
    return moved


def is_named() -> bool:
    """Whether the environment names the diary's folder, before any place it was moved to."""
    return bool(os.environ.get("KEPT_DATA"))


def database_file(folder: Path) -> Path:
    """The diary itself, in its folder."""
    return folder / "diary.db"


def keyring_file(database: Path) -> Path:
    """What unlocks the diary with that database; there is one where it has a passphrase."""
    return database.with_suffix(".keys")


def backups_folder(folder: Path) -> Path:
    """The backups of the diary in the given folder; made now, unless nothing can be made there."""
    with suppress(OSError):
        private_folder(folder / "backups")
    return folder / "backups"


def log_file(folder: Path) -> Path:
    """The program's own log; it holds no text of the user's."""
    return folder / "kept.log"


def machine_settings_file() -> Path:
    """Settings of this machine (window, theme, language), readable while the diary is locked."""
    private_folder(_machine_file().parent)
    return _machine_file()


def cache_folder() -> Path:
    """What can be made again, for this machine; not made now."""
    return _linux_folder("XDG_CACHE_HOME", ".cache") or _dirs().user_cache_path


def runtime_folder() -> Path:
    """A folder of the user's own for what lives as long as the session."""
    if not (named := os.environ.get("XDG_RUNTIME_DIR")):
        # Without a session the platform's answer lies in a folder that everybody shares.
        return private_folder(cache_folder() / "run")
    if _is_of_user(Path(named)) and (ours := _linux_folder("XDG_RUNTIME_DIR")):
        return private_folder(ours)
    return private_folder(_dirs().user_runtime_path)


def socket_file(folder: Path) -> Path:
    """The socket of the one window that may have the diary in the given folder open."""
    wanted = runtime_folder() / f"{_digest(str(folder.resolve()))}.sock"
    if os.name != "posix" or len(os.fsencode(wanted)) <= _LONGEST_SOCKET:
        return wanted
    near = _NEAR / f"{_NAME}-{os.getuid()}"
    return near / wanted.name if _is_ours(near) else wanted


def resource(name: str) -> Path:
    """A file or folder that ships with Kept, by its name below `resources`.

    Raises:
        FileNotFoundError: nothing of that name ships.
    """
    path = (_INSTALLED if _INSTALLED.is_dir() else _CHECKOUT) / name
    if not path.exists():
        raise FileNotFoundError(f"No such resource: {name}")
    return path


def file_uri(path: PurePath) -> str:
    """An absolute path as a URI: for pathlib's own Python 3.14 loads all of OpenSSL and `email`."""
    words = path.as_posix()
    root = "file:///" if path.drive[1:] == ":" else "file:" if path.drive else "file://"
    return root + quote_from_bytes(os.fsencode(words), safe="/:")


def private_folder(folder: Path) -> Path:
    """The folder, made with every missing parent so that the user alone may enter (0700)."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir(mode=0o700, exist_ok=True)
    return folder


def _digest(words: str) -> str:
    from desktop_app.digests import blake2b  # noqa: PLC0415 (for the window alone)

    return str(blake2b(words.encode(), digest_size=8).hexdigest())


def _is_of_user(folder: Path) -> bool:
    """Whether the user owns it: who became another user keeps the first one's session."""
    with suppress(OSError):
        return os.name == "posix" and folder.stat().st_uid == os.getuid()
    return False


def _is_ours(folder: Path) -> bool:
    """Whether it is, or can be made, a folder that its user alone may enter."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        about = folder.lstat()
        is_closed = stat.S_IMODE(about.st_mode) & 0o077 == 0
        return stat.S_ISDIR(about.st_mode) and about.st_uid == os.getuid() and is_closed
    return False


def _moved_to() -> Path | None:
    try:
        said = json.loads(_machine_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    folder = said.get("diary_folder") if isinstance(said, dict) else None
    return Path(folder) if isinstance(folder, str) and Path(folder).is_absolute() else None


def _machine_file() -> Path:
    return _config_folder() / "machine.json"


def _config_folder() -> Path:
    return _linux_folder("XDG_CONFIG_HOME", ".config") or _dirs().user_config_path


def _platform_data_folder() -> Path:
    return _linux_folder("XDG_DATA_HOME", ".local/share") or _dirs().user_data_path


def _linux_folder(variable: str, usual: str = "") -> Path | None:
    """On Linux as platformdirs has it, which every command and every start would wait for."""
    if not sys.platform.startswith("linux"):
        return None
    named = os.environ.get(variable, "").strip()
    return (Path(named) if Path(named).is_absolute() else Path.home() / usual) / _NAME


def _dirs() -> PlatformDirs:
    from platformdirs import PlatformDirs  # noqa: PLC0415 (a folder that is named needs none)

    return PlatformDirs(_NAME, False)
