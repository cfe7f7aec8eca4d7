"""How the desktop wants programs to look, where it says so."""

from __future__ import annotations

from desktop_app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Wishes:
    """None and "" where the desktop says nothing."""

    dark: bool | None = None
    accent: str = ""
    reduced_motion: bool | None = None
