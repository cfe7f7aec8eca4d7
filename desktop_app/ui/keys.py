"""The one table of keys: every action that has one, what it does, and where it holds."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.values import dataclass

translate = QCoreApplication.translate


class Where(Enum):
    """Where a key holds."""

    EVERYWHERE = auto()
    TODAY = auto()
    PROMISES = auto()
    JOURNAL = auto()
    GRAPHS = auto()
    LISTS = auto()
    DIALOGS = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """One action: its name in the program, its keys (portable text) and its words."""

    name: str
    keys: tuple[str, ...]
    where: Where
    words: str

    @property
    def shown(self) -> str:
        """The keys as this system writes them; of many the first and the last."""
        few = self.keys if len(self.keys) < 4 else (self.keys[0], self.keys[-1])
        joint = " / " if few == self.keys else " … "
        native = QKeySequence.SequenceFormat.NativeText
        return joint.join(QKeySequence(key).toString(native) for key in few)


def table() -> list[Key]:
    """All keys, in the order in which they are listed."""
    pages = (*_today(), *_promises(), *_journal(), *_graphs())
    return [*_everywhere(), *pages, *_lists(), *_dialogs()]


def where_words(where: Where) -> str:
    """The heading of a part of the list."""
    return {
        Where.EVERYWHERE: translate("Keys", "Everywhere"),
        Where.TODAY: translate("Keys", "On Today, with the keyboard on a promise"),
        Where.PROMISES: translate("Keys", "On Promises"),
        Where.JOURNAL: translate("Keys", "In the Journal"),
        Where.GRAPHS: translate("Keys", "In a graph"),
        Where.LISTS: translate("Keys", "In lists, scales and fields"),
        Where.DIALOGS: translate("Keys", "In dialogs"),
    }[where]


def bind(
    name: str,
    owner: QWidget,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> list[QShortcut]:
    """Let the keys of the action `name` do `act` within `owner`. KeyError: not in the table."""
    made = [QShortcut(QKeySequence(keys), owner) for keys in _bound()[name]]
    for shortcut in made:
        shortcut.setContext(context)
        shortcut.activated.connect(act)
    return made


@cache
def _bound() -> dict[str, tuple[str, ...]]:
    """The keys of each action; they are the same in every language."""
    return {key.name: key.keys for key in table()}


def _everywhere() -> list[Key]:
    here = Where.EVERYWHERE
    pages = tuple(f"Ctrl+{number}" for number in range(1, 9))
    return [
        Key("find", ("Ctrl+K",), here, translate("Keys", "Find a promise, a day, or what to do")),
        Key("help", ("F1",), here, translate("Keys", "What the page is for")),
        Key("keys", ("?",), here, translate("Keys", "Show the list of keys")),
        Key("pages", pages, here, translate("Keys", "Open a page of the side bar")),
        Key("settings", ("Ctrl+,",), here, translate("Keys", "Open Settings")),
        Key("new-promise", ("Ctrl+N",), here, translate("Keys", "Make a new promise")),
        Key("undo", ("Ctrl+Z",), here, translate("Keys", "Take back what was done last")),
        Key("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), here, translate("Keys", "Do it again")),
        Key("walk", ("Tab", "Shift+Tab"), here, translate("Keys", "Go on, go back")),
        Key("press", ("Space", "Return"), here, translate("Keys", "Press the button you are on")),
        Key("close", ("Ctrl+W",), here, translate("Keys", "Close the window")),
        Key("quit", ("Ctrl+Q",), here, translate("Keys", "End Kept")),
    ]  # fmt: skip


def _today() -> list[Key]:
    here = Where.TODAY
    return [
        Key("row-up", ("Up",), here, translate("Keys", "The promise above")),
        Key("row-down", ("Down",), here, translate("Keys", "The promise below")),
        Key("done", ("D",), here, translate("Keys", "Done")),
        Key("smaller", ("S",), here, translate("Keys", "Smaller version")),
        Key("not-today", ("N",), here, translate("Keys", "Not today")),
        Key("reflect", ("R",), here, translate("Keys", "Reflect on it")),
        Key("more", ("Menu", "Shift+F10"), here, translate("Keys", "All that can be said of it")),
        Key("move-up", ("Alt+Up",), here, translate("Keys", "Move it up in its part of the day")),
        Key("move-down", ("Alt+Down",), here, translate("Keys", "Move it down")),
    ]


def _promises() -> list[Key]:
    here = Where.PROMISES
    return [
        Key("edit-promise", ("Return", "F2"), here, translate("Keys", "Change it")),
        Key("delete-promise", ("Delete",), here, translate("Keys", "Remove it; undo returns it")),
    ]


def _journal() -> list[Key]:
    here = Where.JOURNAL
    by_day = ("Ctrl+Up", "Ctrl+Down")
    return [
        Key("search", ("Ctrl+F",), here, translate("Keys", "Search in titles, notes and answers")),
        Key("to-a-day", ("Ctrl+G",), here, translate("Keys", "Go to a day")),
        Key("by-day", by_day, here, translate("Keys", "The day above, the day below")),
        Key("ends", ("Home", "End"), here, translate("Keys", "The newest day, the oldest")),
    ]


def _graphs() -> list[Key]:
    here = Where.GRAPHS
    return [
        Key("point", ("Left", "Right"), here, translate("Keys", "The day before, the day after")),
        Key("point-ends", ("Home", "End"), here, translate("Keys", "The first day, the last day")),
        Key("zoom", ("+", "-"), here, translate("Keys", "Zoom in, zoom out")),
        Key("zoom-out", ("0",), here, translate("Keys", "The whole range")),
        Key("open-day", ("Return",), here, translate("Keys", "Open the day in the Journal")),
    ]


def _lists() -> list[Key]:
    here = Where.LISTS
    scale = tuple("12345")
    return [
        Key("choose", ("Up", "Down"), here, translate("Keys", "The one before, the one after")),
        Key("leaf", ("PgUp", "PgDown"), here, translate("Keys", "A page up, a page down")),
        Key("feeling", scale, here, translate("Keys", "A feeling from heavy to light")),
        Key(
            "no-feeling", ("0", "Backspace", "Delete"), here, translate("Keys", "No feeling noted")
        ),
    ]


def _dialogs() -> list[Key]:
    here = Where.DIALOGS
    return [
        Key("save", ("Ctrl+Return", "Ctrl+Enter"), here, translate("Keys", "Save")),
        Key("leave", ("Esc",), here, translate("Keys", "Leave; what you typed is kept")),
    ]
