"""What is left of a table of a damaged database."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Row = tuple[Any, ...]


@dataclass(slots=True)
class Left:
    """What is left of a table: rows by key, and keys on pages that could not be read.

    `unread` None: nothing of the table could be read. `gaps` are numbers below and above all that
    can be read.
    """

    rows: dict[Row, Row] = field(default_factory=dict)
    unread: set[Row] | None = None
    gaps: list[range] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Whether all that the table held is there."""
        if self.unread is None or any(self.gaps):
            return False
        return self.unread <= self.rows.keys()

    def lacks(self, key: Row) -> bool:
        """Whether a record may have stood where nothing can be read; False: it is there, or was
        not there.
        """
        if key in self.rows:
            return False
        is_unread = self.unread is None or key in self.unread
        return is_unread or any(key[0] in gap for gap in self.gaps)
