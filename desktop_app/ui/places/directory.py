"""Which places there are, in the order of the side bar; a page's code is imported when it opens."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.places.surroundings import Surroundings
    from desktop_app.ui.widgets.side_bar import Place

translate = QCoreApplication.translate

_APART = ("check_in", "review")
"""Pages that open from elsewhere than the side bar."""


def places() -> list[Place]:
    """Key, word and icon of each place; the key names the module that makes its page."""
    from desktop_app.ui.widgets.side_bar import Place  # noqa: PLC0415 (the tray needs no places)

    return [
        Place("today", translate("Places", "Today"), "today"),
        Place("progress", translate("Places", "Progress"), "progress"),
        Place("patterns", translate("Places", "Patterns"), "patterns"),
        Place("journal", translate("Places", "Journal"), "journal"),
        Place("strategies", translate("Places", "Strategies"), "strategies"),
        Place("promises", translate("Places", "Promises"), "promises"),
        Place("friend", translate("Places", "Friend"), "friend"),
        Place("settings", translate("Places", "Settings"), "settings"),
    ]


def makers(around: Surroundings) -> dict[str, Callable[[], Page]]:
    """What makes the page of each place: `make(around)` of the module named like its key."""

    def maker(key: str) -> Callable[[], Page]:
        def make() -> Page:
            made: Page = import_module(f"desktop_app.ui.places.{key}").make(around)
            return made

        return make

    return {key: maker(key) for key in (*(place.key for place in places()), *_APART)}
