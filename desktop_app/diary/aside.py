"""The same diary over a connection of its own: for work that leaves the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

from desktop_app.diary.diary import Diary
from desktop_app.storage.store import Store

Opened = Callable[[], AbstractContextManager[Diary]]


class BrokenOff(Exception):
    """The diary was closed meanwhile: nobody waits for the answer."""


def aside(diary: Diary) -> Opened:
    """What opens `diary` once more, in another thread; there it is as late as it is now."""
    path, key, now = diary.store.path, diary.store.key, diary.now()

    @contextmanager
    def opened() -> Iterator[Diary]:
        with closing(Store.open(path, path.parent, now, key)) as store:
            yield Diary(store, lambda: now)

    return opened


def glance_aside(diary: Diary) -> Opened:
    """The same, to read alone: it raises BrokenOff soon after `diary` is closed."""
    opened, held = aside(diary), diary.store

    @contextmanager
    def watched() -> Iterator[Diary]:
        with opened() as own:
            own.store.break_off_once(lambda: held.is_closed)
            try:
                yield own
            except Exception as error:
                if held.is_closed:
                    raise BrokenOff from error
                raise

    return watched
