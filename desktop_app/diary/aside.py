"""The same diary over a connection of its own: for work that leaves the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

from desktop_app.diary.diary import Diary
from desktop_app.storage.store import Store


def aside(diary: Diary) -> Callable[[], AbstractContextManager[Diary]]:
    """What opens `diary` once more, in another thread; there it is as late as it is now."""
    path, key, now = diary.store.path, diary.store.key, diary.now()

    @contextmanager
    def opened() -> Iterator[Diary]:
        with closing(Store.open(path, path.parent, now, key)) as store:
            yield Diary(store, lambda: now)

    return opened
