"""The recipes of the packages: what goes in, what stays out, and what each system makes of them."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

import contents
import debian
import host
import icons
import installers
import manual
import portable
import pytest
import sbom
from PySide6.QtGui import QImage

from desktop_app.cli.arguments import parser
from desktop_app.desktop.identity import APP_ID

PACKAGING = Path(__file__).parents[2] / "packaging"
LINUX = PACKAGING / "linux"


def with_tool(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(name), reason=f"the machine lacks {name}")


def validated(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A stand-in for the bundle."""
    folder = tmp_path / "bundle"
    (folder / "_internal" / "desktop_app").mkdir(parents=True)
    for name in ("kept", "kept.exe", "keptw.exe", "_internal/desktop_app/paths.py"):
        (folder / name).write_text("stand-in")
    return folder


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qtwebengine_de.qm", False),
        ("desktop_app/resources/translations/kept_de.qm", True),
        ("desktop_app/resources/translations/kept_de.ts", False),
        ("desktop_app/resources/icons/kept.svg", True),
        ("numpy/_core/tests/data/astype_copy.pkl", False),
        ("numpy.libs/libscipy_openblas64_.so", True),
        ("tzdata/zoneinfo/Europe/Berlin", True),
    ],
)
def test_the_bundle_takes_what_kept_needs(place: str, stays: bool) -> None:
    assert contents.is_needed(place) is stays


def test_libraries_of_what_is_left_out_are_left_out(tmp_path: Path) -> None:
    names = ("ext.so", "used.so", "deep.so", "gtk.so")
    ext, used, deep, gtk = (str(tmp_path / name) for name in names)
    linked = {ext: [used], used: [deep, "/lib/libc.so"], gtk: [deep]}
    entries = [("ext.so", ext, "EXTENSION"), *((n, str(tmp_path / n), "BINARY") for n in names[1:])]
    kept = contents.still_linked(entries, lambda file: linked.get(file, ()))
    assert [place for place, _, _ in kept] == ["ext.so", "used.so", "deep.so"]
    links = [("lib.so", "sub/used.so", "SYMLINK"), ("old.so", "gtk.so", "SYMLINK")]
    there = [("sub/used.so", used, "BINARY")]
    assert contents.without_loose_links(links, there) == links[:1]


def test_every_module_that_is_loaded_by_its_name_is_inside() -> None:
    names = contents.modules_by_name(PACKAGING.parent)
    assert {"desktop_app.cli.logging", "desktop_app.ui.places.today"} < set(names)


def test_licences_of_all_that_is_inside_are_inside() -> None:
    libraries = (
        *("colorama", "cryptography", "dateutil", "icalendar", "jeepney", "keyring", "nacl"),
        *("numpy", "peewee", "platformdirs", "pyqtgraph", "PySide6", "secretstorage"),
        *("sqlcipher3", "typing_extensions", "tzdata", "tzlocal"),
    )
    there = [name for name in libraries if find_spec(name)]  # some are of one system
    texts = list(contents.licences(there))
    folders = {place.split("/")[1] for place, _, _ in texts}
    assert set(contents.distributions_of(there)) | {"ICU"} <= folders
    assert all(Path(source).stat().st_size > 0 for _, source, _ in texts)
    assert "licenses/sqlcipher3/OpenSSL-Apache-2.0.txt" in {place for place, _, _ in texts}


def test_a_library_of_python_alone_is_known_to_be_inside() -> None:
    places = ("peewee.pyc", "jeepney/io/blocking.pyc", "numpy.libs/libm.so", "libz.so.1")
    inside = contents.modules_inside([(place, "", "DATA") for place in places])
    assert contents.distributions_of(inside) == ["jeepney", "numpy", "peewee"]


@with_tool("dpkg-query")
def test_what_is_taken_from_the_system_brings_its_copyright() -> None:
    library = next(Path("/usr/lib").glob("*/libdbus-1.so.3"))
    taken = [(library.name, str(library), "BINARY"), ("numpy", contents.__file__, "DATA")]
    texts = {place: Path(source) for place, source, _ in host.copyrights(taken)}
    assert "D-Bus" in texts["licenses/system/libdbus-1-3.txt"].read_text(encoding="utf-8")
    assert "licenses/system/common-GPL-2.txt" in texts, "which that file refers to"


def test_the_list_of_parts_names_versions_and_licences() -> None:
    bill = sbom.bill_of_materials("1.2.3", ["numpy", "PySide6", "json", "peewee", "desktop_app"])
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    parts = {part["name"]: part for part in bill["components"]}
    assert {"CPython", "numpy", "peewee", "PySide6_Essentials"} <= parts.keys()
    assert "kept" not in parts
    assert parts["numpy"]["purl"].startswith("pkg:pypi/numpy@2")
    assert {name for name, part in parts.items() if not part["licenses"]} == set()


def test_icons_are_what_windows_and_macos_take() -> None:
    ico = icons.ico()
    count = struct.unpack_from("<HHH", ico)[2]
    for at in range(count):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * at)
        picture = QImage.fromData(ico[offset : offset + length])
        assert (picture.width(), picture.height()) == (width or 256,) * 2
    icns = icons.icns()
    assert struct.unpack_from(">4sI", icns) == (b"icns", len(icns))
    at = 8
    while at < len(icns):
        _kind, length = struct.unpack_from(">4sI", icns, at)
        assert not QImage.fromData(icns[at + 8 : at + length]).isNull()
        at += length


def test_the_man_page_tells_of_every_command() -> None:
    page = manual.manual_page()
    commands = re.findall(r"^\.SS kept (\S+)", page, flags=re.MULTILINE)
    assert "log" in commands
    assert parser().format_help().count("\n    ") >= len(commands) > 15
    assert r"\fB\-\-smaller\fR" in page


@with_tool("man")
def test_man_reads_the_page_without_a_warning(tmp_path: Path) -> None:
    (tmp_path / "kept.1").write_text(manual.manual_page())
    assert "WARNING" not in validated("man", "--warnings", "-E", "UTF-8", "-l", tmp_path / "kept.1")


@with_tool("desktop-file-validate")
def test_the_desktop_entry_is_valid() -> None:
    assert validated("desktop-file-validate", LINUX / "kept.desktop") == ""


@with_tool("appstreamcli")
def test_the_metainfo_is_valid() -> None:
    validated("appstreamcli", "validate", "--no-net", LINUX / f"{APP_ID}.metainfo.xml")


def test_actions_of_the_launcher_are_commands_that_kept_understands() -> None:
    entry = (LINUX / "kept.desktop").read_text(encoding="utf-8")
    lines = re.findall(r"^Exec=kept ?(.*)$", entry, flags=re.MULTILINE)
    assert len(lines) == 3
    for line in lines:
        parser().parse_args(line.split())


@pytest.mark.skipif(sys.platform != "linux", reason="a package of Linux")
@with_tool("dpkg-deb")
def test_the_deb_holds_what_debian_asks_for(payload: Path, tmp_path: Path) -> None:
    tree = portable.tree(payload, tmp_path / "tree")
    made = debian.package(tree, tmp_path / "deb", tmp_path, "1.2.3", "Mira <mira@localhost>")
    told = validated("dpkg-deb", "--contents", made)
    for place in (
        *("./usr/bin/kept -> ../lib/kept/kept", "./usr/share/doc/kept/copyright"),
        *("./usr/share/man/man1/kept.1.gz", "./usr/share/applications/kept.desktop"),
        *(f"/{n}x{n}/apps/kept.png" for n in icons.LINUX_SIZES),
    ):
        assert place in told
    fields = validated("dpkg-deb", "--field", made)
    assert "Version: 1.2.3" in fields
    assert "root/root" in told
    assert f"{os.environ.get('USER', 'nobody')}/" not in told.replace("root/root", "")


def test_debians_changelog_is_ours() -> None:
    notes = "## [Unreleased]\n\n## [1.2.0] - 2026-01-01\n\n### Added\n\n- A\n  line.\n- Two.\n"
    date = datetime(2026, 1, 1, tzinfo=UTC)
    told = debian.changelog("1.2.0", "M <m@x>", notes, date)
    assert told.startswith("kept (1.2.0) unstable; urgency=medium\n\n  * A line.\n  * Two.\n")
    assert told.endswith("\n\n -- M <m@x>  Thu, 01 Jan 2026 00:00:00 +0000\n")
    coming = notes.replace("[1.2.0]", "[Unreleased]", 1).replace("## [Unreleased]\n\n", "", 1)
    assert "  * Two." in debian.changelog("9.0.0", "M <m@x>", coming, date)


@with_tool("xz")
def test_the_archive_bears_no_name_of_its_builder(payload: Path, tmp_path: Path) -> None:
    made = portable.archive(portable.tree(payload, tmp_path / "tree"), tmp_path, "1.2.3")
    lines = validated("tar", "-tvf", made).splitlines()
    assert all(" 0/0 " in line for line in lines)
    names = {line.split()[5] for line in lines}
    assert {"kept-1.2.3/README", "kept-1.2.3/bin/kept", "kept-1.2.3/lib/kept/kept"} <= names


@with_tool("xz")
def test_the_archive_is_unpacked_with_a_command_that_leads_to_the_program(
    payload: Path, tmp_path: Path
) -> None:
    made = portable.archive(portable.tree(payload, tmp_path / "tree"), tmp_path, "1.2.3")
    validated("tar", "-xf", made, "-C", tmp_path)
    assert (tmp_path / "kept-1.2.3" / "bin" / "kept").read_text() == "stand-in"


@with_tool("makensis")
def test_the_installer_of_windows_compiles(payload: Path, tmp_path: Path) -> None:
    (tmp_path / "kept.ico").write_bytes(icons.ico())
    made = installers.windows(payload, tmp_path, "1.2.3", tmp_path / "kept.ico")
    assert made.read_bytes()[:2] == b"MZ"


def test_the_uninstaller_leaves_the_diary_and_says_so() -> None:
    script = (PACKAGING / "windows" / "kept.nsi").read_text(encoding="utf-8")
    removed = re.findall(r"(?:RMDir /r|Delete) \"([^\"]+)\"", script)
    assert {path.split("\\")[0] for path in removed} == {"$INSTDIR", "$SMPROGRAMS"}
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\Kept"' in script
    assert "Your diary and its backups stay in $LOCALAPPDATA\\kept" in script
    assert f'APP_ID "{APP_ID}"' in script


def test_the_entitlements_are_a_property_list() -> None:
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())


WITHOUT = """
import importlib, pkgutil, sys
import contents, desktop_app
class LeftOut:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in contents.NOT_IMPORTED:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, LeftOut)
for module in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
    if module.name not in sys.argv:
        importlib.import_module(module.name)
"""


def test_kept_does_without_what_is_left_out() -> None:
    elsewhere = [] if sys.platform == "win32" else ["desktop_app.desktop.word_pipe"]
    where = {"PYTHONPATH": os.pathsep.join([str(PACKAGING.parent), str(PACKAGING)])}
    command = [sys.executable, "-c", WITHOUT, "desktop_app.__main__", *elsewhere]
    done = subprocess.run(
        command, env=os.environ | where, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
