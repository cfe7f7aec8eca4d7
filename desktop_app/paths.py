"""Where things are: the diary's folder and what lies in it, the machine's settings, resources."""

import json
import os
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import platformdirs

_NAME = "kept"
_INSTALLED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


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
        return private_folder(platformdirs.user_data_path(_NAME, False).absolute())
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


def runtime_folder() -> Path:
    """A folder of the user's own for sockets, on a path short enough for them."""
    if os.environ.get("XDG_RUNTIME_DIR"):
        return private_folder(platformdirs.user_runtime_path(_NAME, False))
    # Without a session the platform's answer lies in a folder that everybody shares.
    return private_folder(platformdirs.user_cache_path(_NAME, False) / "run")


def socket_file(folder: Path) -> Path:
    """The socket of the one window that may have the diary in the given folder open."""
    digest = blake2b(str(folder.resolve()).encode(), digest_size=8).hexdigest()
    return runtime_folder() / f"{digest}.sock"


def resource(name: str) -> Path:
    """A file or folder that ships with Kept, by its name below `resources`.

    Raises:
        FileNotFoundError: nothing of that name ships.
    """
    path = (_INSTALLED if _INSTALLED.is_dir() else _CHECKOUT) / name
    if not path.exists():
        raise FileNotFoundError(f"No such resource: {name}")
    return path


def private_folder(folder: Path) -> Path:
    """The folder, made with every missing parent so that the user alone may enter (0700)."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir(mode=0o700, exist_ok=True)
    return folder


def _moved_to() -> Path | None:
    try:
        said = json.loads(_machine_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    folder = said.get("diary_folder") if isinstance(said, dict) else None
    return Path(folder) if isinstance(folder, str) and Path(folder).is_absolute() else None


def _machine_file() -> Path:
    return platformdirs.user_config_path(_NAME, False) / "machine.json"
