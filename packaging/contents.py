"""What the bundle holds: the hidden parts that go in, and the dragged-in parts that stay out."""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final, TypeAlias

import catalogues

Entry: TypeAlias = tuple[str, str, str]
"""A line of PyInstaller's tables of contents: the place in the bundle, the source, the kind."""

FOUND_BY_NAME: Final = ("desktop_app.cli", "desktop_app.ui.places")
"""Packages whose modules are imported by name, so that no import statement tells of them."""

NAMED_BY_LIBRARIES: Final = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""What pyqtgraph imports by a name that it puts together, whether or not OpenGL draws."""

ASKED_FOR_THEIR_VERSION: Final = (
    *("PySide6-Essentials", "peewee", "sqlcipher3", "numpy", "pyqtgraph"),
    "keyring",  # finds its backends there
)

NOT_IMPORTED: Final = (
    *("tkinter", "unittest", "doctest", "pdb", "test", "lib2to3", "distutils", "curses"),
    *("setuptools", "pkg_resources", "pip", "wheel", "pytest", "_pytest", "hypothesis"),
    *("scipy", "matplotlib", "cupy", "numba", "h5py", "IPython", "OpenGL", "pandas", "PIL"),
    *("numpy.f2py", "numpy.distutils", "numpy._pyinstaller", "pycparser"),
    *("numpy.random", "numpy.testing", "numpy._core._multiarray_tests"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.console"),
    *("pyqtgraph.flowchart", "pyqtgraph.canvas", "readline"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtDesigner", "PySide6.QtHelp"),
    *("PySide6.QtUiTools", "PySide6.QtXml"),
    *("icalendar.tests", "icalendar.fuzzing", "ssl", "_ssl", "_hashlib", "PySide6.QtTest"),
    *(() if sys.platform == "win32" else ("PySide6.QtNetwork",)),  # a named pipe is there its part
)
"""Offered by some library, used by none of Kept's ways."""

NOT_RUN: Final = (
    *("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing"),
    *("pyi_rth_pyqtgraph_multiprocess", "pyi_rth_cryptography_openssl"),
    *(("pyi_rth_pyside6",) if sys.platform == "linux" else ()),  # there, Qt finds what is its own
)
"""PyInstaller's preparations for what Kept never does: they import Qt, and more, at each start."""

PLUGINS: Final = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontext"),
    "platformthemes": ("qxdgdesktopportal",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qico", "qicns"),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
}
"""Qt's plugins that Kept can come to need; libqgtk3, which is not, brings the host's whole GTK."""

_PLUGIN: Final = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+?)\.(?:so|dll|dylib)$")
_LANGUAGES: Final = "|".join(
    file.stem.removeprefix("kept_") for file in sorted(catalogues.FOLDER.glob("kept_*.ts"))
)
_TRANSLATION: Final = re.compile(
    rf"PySide6/(?:Qt/)?translations/(?!qtbase_({_LANGUAGES})\.qm)|desktop_app/resources/.*\.ts$"
)
"""What Qt says is taken along in the languages Kept speaks; of those, what the program loads."""
_SUPERFLUOUS: Final = re.compile(
    r"(^|/)(tests?|__pycache__|examples)/"
    r"|\.(pyi|pxd|pyx|h|hpp|lib|a|md|rst)$"
    r"|^pyqtgraph/icons/peegee/"
    r"|(opengl32sw|d3dcompiler_\d+)\.dll$"
)
_LEFT_OUT: Final = Path(__file__).parent / "licenses"
"""What wheels leave out, by their names: Qt's, ICU's, and of what is linked into SQLCipher's."""

_LICENCE: Final = re.compile(r"dist-info/(licenses/.*|[^/]*(LICEN[CS]E|COPYING)[^/]*)$")


def modules_by_name(root: Path) -> list[str]:
    """The modules that Kept and pyqtgraph import by name, and the keychain that keyring would."""
    found = []
    for package in FOUND_BY_NAME:
        folder = root.joinpath(*package.split("."))
        found += [f"{package}.{file.stem}" for file in sorted(folder.glob("[!_]*.py"))]
    keychains = {"darwin": "macOS", "win32": "Windows"}
    keychain = keychains.get(sys.platform, "SecretService")
    return [*found, *NAMED_BY_LIBRARIES, f"keyring.backends.{keychain}"]


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """The entries without the files that no way of Kept leads to."""
    return [entry for entry in entries if is_needed(entry[0])]


def is_needed(place: str) -> bool:
    """Whether the file at this place of the bundle is of use."""
    place = place.replace("\\", "/")
    if plugin := _PLUGIN.search(place):
        folder, name = plugin.groups()
        return name.startswith(PLUGINS.get(folder, ("\0",)))
    return not _TRANSLATION.search(place) and not _SUPERFLUOUS.search(place)


def still_linked(
    entries: Iterable[Entry], linked_to: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """The entries without the libraries that only something left out was linked to."""
    files = {os.path.realpath(source): (place, kind) for place, source, kind in entries}
    reached = {file for file, (place, kind) in files.items() if _is_loaded(place, kind)}
    ahead = list(reached)
    while ahead:
        new = {os.path.realpath(file) for file in linked_to(ahead.pop())} & files.keys() - reached
        reached |= new
        ahead += new
    return [entry for entry in entries if os.path.realpath(entry[1]) in reached]


def _is_loaded(place: str, kind: str) -> bool:
    """Python loads its extensions, Qt its plugins, and the program Python."""
    return kind == "EXTENSION" or bool(_PLUGIN.search(place)) or place.startswith("libpython")


def modules_inside(entries: Iterable[Entry]) -> list[str]:
    """The names of the modules and packages that lie uppermost in the bundle, and of some more."""
    return sorted({Path(place).parts[0].split(".")[0] for place, _source, _kind in entries})


def distributions_of(modules: Iterable[str]) -> list[str]:
    """The names of the libraries that these modules come from, without Kept and the standard's."""
    known = metadata.packages_distributions()
    tops = {name.split(".")[0] for name in modules}
    return sorted({name for top in tops for name in known.get(top, ())} - {"kept"}, key=str.lower)


def licences(modules: Iterable[str]) -> Iterator[Entry]:
    """The licences of all that is inside, each in a folder of its library's name."""
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if python.exists():
        yield "licenses/Python/LICENSE.txt", str(python), "DATA"
    for text in sorted(_LEFT_OUT.glob("*/*.txt")):
        yield f"licenses/{text.parent.name}/{text.name}", str(text), "DATA"
    for name in distributions_of(modules):
        for file in metadata.files(name) or ():
            if _LICENCE.search(file.as_posix()):
                place = file.as_posix().split("dist-info/")[1].removeprefix("licenses/")
                yield f"licenses/{name}/{place}", str(file.locate()), "DATA"


def without_loose_links(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The entries without links to binaries that have been left out."""
    there = {place for place, _source, _kind in binaries}
    return [
        (place, source, kind)
        for place, source, kind in entries
        if kind != "SYMLINK" or os.path.normpath(Path(place).parent / source) in there
    ]
