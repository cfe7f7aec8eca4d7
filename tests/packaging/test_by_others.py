"""The parts list and the recipe of Flatpak, as the tools of those formats read them.

python3 packaging/dev.py rehearse
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sbom

PACKAGING = Path(__file__).parents[2] / "packaging"
_VALIDATED = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read()))
"""

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def validator(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that has the library of CycloneDX, with its schema."""
    folder = tmp_path_factory.mktemp("validator")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = ["-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    library = "cyclonedx-python-lib[json-validation]>=11,<12"
    subprocess.run([python, *install, library], check=True)
    return python


def said_of(bill: object, validator: Path) -> str:
    done = subprocess.run(
        [validator, "-c", _VALIDATED],
        input=json.dumps(bill),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_the_parts_list_is_what_its_schema_says(validator: Path) -> None:
    modules = ["PySide6", "shiboken6", "numpy", "peewee", "nacl", "sqlcipher3", "tzdata", "jeepney"]
    bill = sbom.bill_of_materials("1.2.3", modules)
    assert len(bill["components"]) == len(modules) + 1
    assert said_of(bill, validator) == "None"
    assert "licenses" in said_of(bill | {"metadata": {"licenses": "MIT"}}, validator)


def test_the_recipe_of_flatpak_is_understood() -> None:
    if not shutil.which("flatpak-builder"):
        pytest.skip("the machine lacks flatpak-builder")
    recipe = PACKAGING / "linux" / "app.kept.Kept.yml"
    done = subprocess.run(
        ["flatpak-builder", "--show-manifest", recipe], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["modules"][0]["name"] == "kept"
    assert "WARNING" not in done.stderr
