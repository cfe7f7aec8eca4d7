"""Builds the catalogues into a wheel or an environment; a source archive brings them built."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Runs before hatchling gathers the files."""

    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        """Build what is older than its source."""
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        import catalogues  # noqa: PLC0415 (found through the line above)

        catalogues.build()
