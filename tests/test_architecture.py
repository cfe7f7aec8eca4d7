"""Who may import whom, who may read a clock, and what `kept log` must not load."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = "desktop_app"


@dataclass(frozen=True)
class Layer:
    """What a part of the house may import: parts of Kept, and libraries by their top name.

    The standard library is free to all but for the names in `DATABASES` and `OUTSIDE_WORLD`.
    """

    parts: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()


EVERYTHING = (
    *("domain", "evidence", "storage", "diary", "exchange", "desktop", "ui", "cli", "app"),
    *("clock", "logbook", "diagnostics", "guarding", "application", "environs", "__main__"),
)
DATABASES = ("peewee", "playhouse", "sqlite3", "sqlcipher3")
OUTSIDE_WORLD = ("os", "io", "pathlib", "shutil", "socket", "subprocess", "tempfile", "threading")

# The deepest name that fits a module decides. A part may always import itself, the package's
# version and `paths`; `storage.store` names that one module of storage.
LAYERS = {
    "domain": Layer(),
    "evidence": Layer(("domain",), ("numpy",)),
    "storage": Layer(("domain", "digests"), (*DATABASES, "nacl")),
    "diary": Layer(("domain", "evidence", "storage.store")),
    "exchange": Layer(("domain", "diary")),
    "exchange.exporters.calendar": Layer(("domain",), ("icalendar",)),
    "exchange.exporters.paper": Layer(("domain", "exchange"), ("PySide6",)),
    "exchange.paging": Layer((), ("PySide6",)),
    "exchange.sharing": Layer(("domain",)),
    "exchange.sharing.invitation": Layer(("domain",), ("icalendar",)),
    "exchange.sharing.sheet": Layer(("domain", "exchange.paging"), ("PySide6",)),
    # Other programs' diaries are SQLite files too.
    "exchange.importers": Layer(("domain", "diary", "exchange"), ("sqlite3",)),
    "exchange.untrusted": Layer(("domain",), ("sqlite3",)),
    "desktop": Layer(("domain",), ("PySide6", "jeepney", "desktop_notifier", "keyring")),
    "ui": Layer(("domain", "evidence", "diary", "exchange"), ("PySide6", "shiboken6")),
    "ui.graphs": Layer(
        ("domain", "evidence", "diary", "ui"), ("PySide6", "shiboken6", "numpy", "pyqtgraph")
    ),
    "cli.drawing": Layer((), ("PySide6",)),
    "cli": Layer(("domain", "evidence", "storage", "diary", "exchange", "desktop", "clock")),
    "app": Layer(EVERYTHING, ("PySide6", "shiboken6")),
    "application": Layer(("domain", "desktop", "ui"), ("PySide6",)),
    "environs": Layer(EVERYTHING, ("PySide6",)),
    "guarding": Layer(EVERYTHING, ("PySide6",)),
    "__main__": Layer(EVERYTHING),
    "clock": Layer((), ("tzlocal",)),
    "paths": Layer(("digests",), ("platformdirs",)),
    "digests": Layer(),
    "logbook": Layer(),
    "diagnostics": Layer(("domain", "storage", "logbook"), ("sqlite3",)),
}
READ_THE_CLOCK = ("app", "cli", "clock", "environs", "__main__")
CLOCKS = {
    *("datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today"),
    *("datetime.date.today", "time.time", "time.time_ns", "time.localtime", "time.gmtime"),
    *("time.ctime", "time.strftime"),
    *(f"PySide6.QtCore.QDateTime.current{name}" for name in ("DateTime", "DateTimeUtc")),
    *(f"PySide6.QtCore.QDateTime.current{name}" for name in ("MSecsSinceEpoch", "SecsSinceEpoch")),
    *("PySide6.QtCore.QDate.currentDate", "PySide6.QtCore.QTime.currentTime"),
}


@pytest.fixture(scope="module")
def imports() -> dict[str, set[str]]:
    """Every module of Kept with what it imports anywhere in it, also inside functions."""
    graph = grimp.build_graph(PACKAGE, include_external_packages=True, cache_dir=None)
    return {
        module.removeprefix(f"{PACKAGE}."): {
            name.removeprefix(f"{PACKAGE}.") if name.startswith(f"{PACKAGE}.") else f"/{name}"
            for name in graph.find_modules_directly_imported_by(module)
            if name != PACKAGE
        }
        for module in graph.modules
        if module.startswith(f"{PACKAGE}.")
    }


def is_within(module: str, part: str) -> bool:
    return module == part or module.startswith(f"{part}.")


def layer_of(module: str) -> str:
    return max((name for name in LAYERS if is_within(module, name)), key=len, default="")


def layer(module: str) -> Layer:
    return LAYERS.get(layer_of(module), Layer())


def sources() -> Iterator[tuple[str, ast.Module]]:
    """Every module of Kept, as `ui.pages.today`, with its syntax tree."""
    for file in sorted((ROOT / PACKAGE).rglob("*.py")):
        names = file.relative_to(ROOT / PACKAGE).with_suffix("").parts
        module = ".".join(name for name in names if name != "__init__")
        yield module, ast.parse(file.read_text(encoding="utf-8"), str(file))


def test_every_module_has_its_place(imports: dict[str, set[str]]) -> None:
    """A folder without __init__.py would escape every rule below, and the wheel."""
    unseen = {name for name, _ in sources()} - imports.keys() - {""}
    homeless = {module for module in imports if not layer_of(module)}
    assert not unseen | homeless, unseen | homeless


def test_parts_import_as_the_house_says(imports: dict[str, set[str]]) -> None:
    wrong = [
        f"{module} imports {name}"
        for module, names in sorted(imports.items())
        for name in sorted(names)
        if not name.startswith("/")
        and not any(is_within(name, part) for part in (*layer(module).parts, layer_of(module)))
        and name != "paths"
    ]
    assert not wrong, "\n".join(wrong)


def test_libraries_are_used_where_the_house_says(imports: dict[str, set[str]]) -> None:
    """So `ui.graphs` alone imports pyqtgraph, and no widget knows a database."""
    wrong = [
        f"{module} imports {name}"
        for module, names in sorted(imports.items())
        for name in sorted(outside.removeprefix("/") for outside in names if outside[0] == "/")
        if name not in layer(module).libraries
        and (name not in sys.stdlib_module_names or name in DATABASES)
    ]
    assert not wrong, "\n".join(wrong)


def test_rules_and_figures_touch_nothing_outside(imports: dict[str, set[str]]) -> None:
    """Domain and evidence compute; they open no file, socket, process or thread."""
    wrong = [
        f"{module} imports {name}"
        for module, names in sorted(imports.items())
        for name in OUTSIDE_WORLD
        if layer_of(module) in {"domain", "evidence"} and f"/{name}" in names
    ]
    assert not wrong, "\n".join(wrong)


def test_time_is_a_parameter() -> None:
    wrong = [
        f"{module}:{line} reads {clock}"
        for module, tree in sources()
        if layer_of(module) not in READ_THE_CLOCK
        for line, clock in clock_readings(tree)
    ]
    assert not wrong, "\n".join(wrong)


def clock_readings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Lines that call or hand on a clock, by whatever name it was imported; SQL's clocks too."""
    names = dict(imported_names(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            first, *rest = ast.unparse(node).split(".")
            if (full := ".".join([names.get(first, first), *rest])) in CLOCKS:
                yield node.lineno, full
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            for clock in ("CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME", "'now'"):
                if clock in node.value:
                    yield node.lineno, clock


def imported_names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each name that an import binds, with what it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name.split(".")[0], alias.name
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


@pytest.mark.parametrize("module", ["cli", "diary", "storage.store", "__main__"])
def test_logging_from_a_terminal_loads_neither_qt_nor_numpy(module: str) -> None:
    if not list((ROOT / PACKAGE).glob(f"{module.replace('.', '/')}*")):
        pytest.skip(f"there is no {module} yet")
    code = (
        f"import sys, {PACKAGE}.{module}; "
        "print(*{'PySide6', 'numpy', 'pyqtgraph', 'shiboken6'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("", "")
