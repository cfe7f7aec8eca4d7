"""The list of what the bundle is made of, as CycloneDX 1.6 (JSON)."""

from __future__ import annotations

import platform
import re
import uuid
from collections.abc import Iterable
from importlib import metadata
from typing import Any, Final

from contents import distributions_of

Component = dict[str, Any]

_SAID_IN_THEIR_FILES: Final = {
    "peewee": "MIT",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0",
}
"""The licences of libraries whose metadata says nothing of one."""


def bill_of_materials(version: str, modules: Iterable[str]) -> dict[str, Any]:
    """The document for Kept `version`, whose bundle holds these top-level modules."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid4()}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "kept",
                "version": version,
                "bom-ref": "kept",
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [_python(), *map(_component, distributions_of(modules))],
    }


def _component(name: str) -> Component:
    about = metadata.metadata(name)
    key = re.sub(r"[-_.]+", "-", name).lower()
    return {
        "type": "library",
        "name": name,
        "version": about["Version"],
        "bom-ref": key,
        "purl": f"pkg:pypi/{key}@{about['Version']}",
        "licenses": _licences(about),
    }


def _licences(about: metadata.PackageMetadata) -> list[Component]:
    """As an expression where the library gives one, else by whatever name it gives."""
    if "License-Expression" in about:
        return [{"expression": about["License-Expression"]}]
    named = [
        line.rsplit(" :: ", 1)[-1]
        for line in about.get_all("Classifier", [])
        if line.startswith("License ::")
    ]
    if not named and "License" in about:
        named = [about["License"]]
    if not named and about["Name"] in _SAID_IN_THEIR_FILES:
        return [{"expression": _SAID_IN_THEIR_FILES[about["Name"]]}]
    return [{"license": {"name": name}} for name in named]


def _python() -> Component:
    version = platform.python_version()
    return {
        "type": "platform",
        "name": "CPython",
        "version": version,
        "bom-ref": "cpython",
        "purl": f"pkg:generic/cpython@{version}",
        "licenses": [{"license": {"id": "Python-2.0"}}],
    }
