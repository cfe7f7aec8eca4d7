"""Where things are: the diary's folder and what lies in it, the machine's settings, resources."""

import os
from hashlib import blake2b
from pathlib import Path

import platformdirs

_NAME = "kept"
_INSTALLED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def data_folder() -> Path:
    """The folder of the diary: KEPT_DATA, or the platform's place for a user's data.

    Raises:
        OSError: it is not there and cannot be made.
    """
    chosen = os.environ.get("KEPT_DATA")
    folder = (
        Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_path(_NAME, False))
    )
    return private_folder(folder.absolute())


def database_file(folder: Path) -> Path:
    """The diary itself, in its folder."""
    return folder / "diary.db"


def backups_folder(folder: Path) -> Path:
    """The backups of the diary in the given folder."""
    return private_folder(folder / "backups")


def log_file(folder: Path) -> Path:
    """The program's own log; it holds no text of the user's."""
    return folder / "kept.log"


def machine_settings_file() -> Path:
    """Settings of this machine (window, theme, language), readable while the diary is locked."""
    return private_folder(platformdirs.user_config_path(_NAME, False)) / "machine.json"


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
