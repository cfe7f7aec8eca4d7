"""What a notification of the desktop says and which buttons it has."""

from __future__ import annotations

from typing import Final

from desktop_app.domain.values import dataclass

OPEN: Final = "open"


@dataclass(frozen=True, slots=True)
class Notice:
    """Plain words; `actions` are buttons as (name, label), in order.

    A click on the body is the action `OPEN`; some desktops name it (`open_label`).
    """

    title: str
    body: str
    open_label: str
    actions: tuple[tuple[str, str], ...] = ()
