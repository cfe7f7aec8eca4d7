"""Settings of this machine, in a file of their own that can be read while the diary is locked."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from desktop_app.domain.settings import MachineSettings
from desktop_app.domain.values import fields


def load_machine_settings(file: Path) -> MachineSettings:
    """The settings in `file`; what is missing or unreadable is at its default."""
    try:
        said: Any = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return MachineSettings()
    if not isinstance(said, dict):
        return MachineSettings()
    usual = MachineSettings()
    known = {
        field.name: said[field.name]
        for field in fields(MachineSettings)
        if field.name in said and _fits(said[field.name], getattr(usual, field.name))
    }
    return MachineSettings(**known)


def save_machine_settings(file: Path, settings: MachineSettings) -> None:
    """Write the settings, whole or not at all. Raises OSError."""
    part = file.with_suffix(".part")
    with os.fdopen(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as out:
        json.dump(
            {field.name: getattr(settings, field.name) for field in fields(settings)}, out, indent=1
        )
    part.replace(file)


def _fits(value: object, usual: object) -> bool:
    if usual is None:
        return value is None or isinstance(value, bool)
    if isinstance(usual, int) and not isinstance(usual, bool):
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    if isinstance(usual, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, type(usual))
