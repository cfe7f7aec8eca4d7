"""All modules of a bundle in one file, and what Python finds in it."""

from __future__ import annotations

import py_compile
import subprocess
import sys
from pathlib import Path

import modules
import pytest

FIRST = Path(__file__).parents[2] / "packaging" / "linux" / "first.py"
RUN = """
import sys
sys._MEIPASS = sys.argv[1]
sys.path.insert(0, sys.argv[1])
exec(compile(open(sys.argv[2]).read(), "first", "exec"))
import alone, house.cellar.wine
from importlib.resources import files
label = files("house.cellar").joinpath("label").read_text()
print(sys.frozen, alone.SAID, house.cellar.wine.SAID, label)
print(alone.__file__, house.__path__, house.cellar.wine.__spec__.parent)
try:
    import house.attic
except ModuleNotFoundError as error:
    print(error)
"""


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    sources = {
        "alone.py": "SAID = 'one'",
        "house/__init__.py": "",
        "house/cellar/__init__.py": "",
        "house/cellar/wine.py": "from .. import cellar\nSAID = 'two'",
        "house/bare/__init__.py": "",
        "encodings/__init__.py": "",
        "shiboken6/files.dir/support.py": "",
    }
    for name, code in sources.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(code)
        py_compile.compile(str(file), str(file.with_suffix(".pyc")), doraise=True)
        file.unlink()
    (tmp_path / "house/cellar/label").write_text("red")
    return tmp_path


def test_python_finds_every_module_in_the_one_file(bundle: Path) -> None:
    modules.gather(bundle)
    told = subprocess.run(
        [sys.executable, "-c", RUN, bundle, FIRST], capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == [
        "True one two red",
        f"{bundle}/alone.pyc ['{bundle}/house'] house.cellar",
        "No module named 'house.attic'",
    ]


def test_only_what_is_read_before_it_stays_outside(bundle: Path) -> None:
    modules.gather(bundle)
    left = {file.relative_to(bundle).as_posix() for file in bundle.rglob("*") if file.is_file()}
    assert left == {
        *("modules", "house/cellar/label", "encodings/__init__.pyc"),
        "shiboken6/files.dir/support.pyc",
    }
    assert not (bundle / "house/bare").exists()
