"""PySide's own Python, kept as byte code: PySide compiles it from source at each start.

It carries the part that words errors and signatures as source within a library, and loads all of
it although a program hardly ever needs it. Where there is a `files.dir` beside it, that is read
instead (what PySide's switch SBK_EMBED makes). Here `files.dir` is one file in a folder of Kept's,
and what is seldom needed in it is loaded when it is asked for. Without it all works as ever. A
bundle has it beside PySide, as a folder (`packaging/bundle.py`).
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER, find_spec, module_from_spec
from pathlib import Path
from typing import Final

from desktop_app.desktop.qt_enums import quick_enums

_PACKAGE: Final = "shiboken6"
_KEPT_AS: Final = "files.dir"
_PREFIX: Final = "pyside-"
_SUPPORT: Final = "shibokensupport/"
_LATE: Final = tuple(
    f"{_SUPPORT}signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "parser")
)
_UNTIL_ASKED: Final = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    from importlib import import_module
    return getattr(import_module(__name__ + "_"), name)
"""
"""A module in place of the one that has an underscore after its name."""

_SOURCES: Final = f"{_SUPPORT}sources.py"
_NONE_TO_SEE: Final = """
def getsource(module):
    raise OSError
"""
_IN_PLACE: Final = {
    f"{_SUPPORT}feature.py": (
        b"\nimport inspect\n", b"\nfrom shibokensupport import sources as inspect\n"
    ),
    f"{_SUPPORT}signature/lib/tool.py": (
        b"\nfrom inspect import currentframe\n", b"\nfrom sys import _getframe as currentframe\n"
    ),
}  # fmt: skip
"""The others need `inspect`, with a dozen modules in its train, when a call goes wrong as well."""
_NOTHING: Final = (b"\n", b"\n")
_FORM: Final = 2
"""One more whenever something else is kept of the same PySide."""


def load_qt(folder: Path) -> None:
    """Load PySide for this process, from the byte code in `folder` where that is kept."""
    if _PACKAGE not in sys.modules:
        with quick_enums():
            if kept := _kept(folder):
                _load_from(kept)
            import PySide6.QtCore  # noqa: F401, PLC0415 (only now)

    # PySide reads the source of whatever is imported, for a syntax that Kept does not use.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def keep_code(folder: Path) -> None:
    """Keep the byte code in `folder` for the next start, unless that is done. Raises OSError."""
    bootstrap = sys.modules.get("signature_bootstrap")
    place = _place(folder)
    if bootstrap is None or place is None or place.exists():
        return
    for old in folder.glob(f"{_PREFIX}*"):
        (old / _KEPT_AS).unlink(missing_ok=True)
        old.rmdir()
    new = folder / f"{_PREFIX}{os.getpid()}"
    new.mkdir()
    _write(new / _KEPT_AS)
    new.rename(place)


def code_of_pyside() -> Iterator[tuple[str, bytes]]:
    """The names and the byte code of what PySide, which is loaded, carries as source."""
    sources = sys.modules["signature_bootstrap"].prepare_zipfile()[1].zfile
    yield f"{_SOURCES}c", _byte_code(_NONE_TO_SEE, _SOURCES)
    for name in (each for each in sources.namelist() if each.startswith(_SUPPORT)):
        if name.endswith("/"):
            continue
        source = sources.read(name).replace(*_IN_PLACE.get(name, _NOTHING))
        if name in _LATE:
            yield f"{name[:-3]}_.pyc", _byte_code(source, name)
            source = _UNTIL_ASKED
        yield f"{name}c", _byte_code(source, name)


def _kept(folder: Path) -> Path | None:
    """The file in `folder`, if it is of this PySide and this Python and whole."""
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415 (PySide needs it as well)

    place = _place(folder)
    try:
        if place is None or not (place / _KEPT_AS).exists():
            return None
        with ZipFile(place / _KEPT_AS) as kept:
            return None if kept.testzip() else place / _KEPT_AS
    except (OSError, BadZipFile):
        return None


def _place(folder: Path) -> Path | None:
    """Where the file is, or comes; None where PySide has one of its own beside it."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None or Path(spec.origin).with_name(_KEPT_AS).exists():
        return None
    for library in Path(spec.origin).parent.glob("Shiboken.*"):
        if library.suffix in {".so", ".pyd"}:
            about = library.stat()
            mark = f"{sys.implementation.cache_tag}-{about.st_mtime_ns:x}-{about.st_size:x}"
            mark += f"-{_FORM}"
            return folder / f"{_PREFIX}{mark}"
    return None


def _load_from(kept: Path) -> None:
    """Load the package as one that lies beside `kept`: there it looks for `files.dir`."""
    spec = find_spec(_PACKAGE)
    assert spec is not None
    assert spec.loader is not None
    package = module_from_spec(spec)
    own, package.__file__ = package.__file__, str(kept.with_name("__init__.py"))
    sys.modules[_PACKAGE] = package
    spec.loader.exec_module(package)
    package.__file__ = own


def _write(place: Path) -> None:
    from zipfile import ZipFile  # noqa: PLC0415 (once for each PySide)

    with ZipFile(place, "w") as kept:
        for name, code in code_of_pyside():
            kept.writestr(name, code)


def _byte_code(source: bytes | str, name: str) -> bytes:
    """The module as Python keeps it; three fields say nothing of its source, which is not there."""
    from marshal import dumps  # noqa: PLC0415 (once for each PySide)

    return MAGIC_NUMBER + bytes(12) + dumps(compile(source, name, "exec", dont_inherit=True))
