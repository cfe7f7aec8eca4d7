"""Clearing away what was written halfway."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def clear(*files: Path) -> None:
    """Remove what is there of them. A disk that refuses even that has been told of already."""
    for file in files:
        with suppress(OSError):
            file.unlink(missing_ok=True)
