"""What runs first in a bundle of Linux, in place of what PyInstaller has for it.

PyInstaller's looks into its archive, which holds none of Kept's modules, and then lets Python look
into one folder after the other. Here all modules are in one file, which is opened once
(`packaging/modules.py` writes it); whoever upgrades Kept while it runs does not change it.
"""

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec  # `importlib` itself is in the file
from _frozen_importlib_external import SourcelessFileLoader, spec_from_file_location

FOLDER: str = sys._MEIPASS  # type: ignore[attr-defined]  # noqa: SLF001 (the bootloader's)
FILE = os.open(f"{FOLDER}/modules", os.O_RDONLY | os.O_CLOEXEC)
PLACES = marshal.loads(os.pread(FILE, int.from_bytes(os.pread(FILE, 8, 0), "little"), 8))  # noqa: S302


class Loader(SourcelessFileLoader):
    """Reads the code of a module from the file; what lies beside it is in the folder as ever."""

    def get_code(self, fullname: str):  # type: ignore[no-untyped-def]  # its name is in the file too
        """The code of the module `fullname`."""
        _path, start, size = PLACES[fullname]
        return marshal.loads(os.pread(FILE, size, start))  # noqa: S302


class Finder:
    """Knows which modules are in the file; Python looks for the others."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Where the module is, if it is in the file."""
        if name not in PLACES:
            return None
        path = f"{FOLDER}/{PLACES[name][0]}"
        around, _, last = path.rpartition("/")
        below = [around] if last == "__init__.pyc" else None
        loader = Loader(name, path)
        return spec_from_file_location(name, path, loader=loader, submodule_search_locations=below)


sys.frozen = True  # type: ignore[attr-defined]
sys.meta_path.insert(-1, Finder)
