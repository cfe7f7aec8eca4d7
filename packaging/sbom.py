"""The list of what the bundle is made of, as CycloneDX 1.6 (JSON)."""

from __future__ import annotations

import platform
import re
import uuid
from collections.abc import Iterable
from importlib import metadata
from typing import Any

Component = dict[str, Any]


def bill_of_materials(version: str, modules: Iterable[str]) -> dict[str, Any]:
    """The document for Kept `version`, whose bundle holds these top-level modules."""
    distributions = metadata.packages_distributions()
    inside = {name for module in modules for name in distributions.get(module, ())} - {"kept"}
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
        "components": [_python(), *map(_component, sorted(inside, key=str.lower))],
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
    """As an expression where the library gives one, else by the names of its classifiers."""
    if expression := about.get("License-Expression"):
        return [{"expression": expression}]
    named = [
        line.rsplit(" :: ", 1)[-1]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
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
