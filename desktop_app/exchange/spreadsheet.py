"""Cells that a spreadsheet takes for text, whatever they begin with; and back."""

from __future__ import annotations

import re
from typing import Final

_BEGINNINGS: Final = r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]"
"""What a formula can begin with; the last four are the full-width forms of the first."""

_STARTS_A_FORMULA: Final = re.compile(f"'*{_BEGINNINGS}")
_MADE_HARMLESS: Final = re.compile(f"'+{_BEGINNINGS}")


def harmless(text: str) -> str:
    """`text` with a quote before it where a spreadsheet would read a formula."""
    return f"'{text}" if _STARTS_A_FORMULA.match(text) else text


def as_written(cell: str) -> str:
    """What `harmless` was given."""
    return cell[1:] if _MADE_HARMLESS.match(cell) else cell


def listed(names: list[str]) -> str:
    """Names in one cell, divided by semicolons; one within a name has a backslash before it."""
    return "; ".join(re.sub(r"([\\;])", r"\\\1", name) for name in names)


def names_of(cell: str) -> list[str]:
    """The names that `listed` was given."""
    names = re.findall(r"(?:[^\\;]|\\.|\\$)+", cell, re.DOTALL)
    return [
        re.sub(r"\\(.)", r"\1", name.strip(), flags=re.DOTALL) for name in names if name.strip()
    ]
