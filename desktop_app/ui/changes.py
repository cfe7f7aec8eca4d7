"""The bridge from the diary to Qt: what changed, here or in another process, as a signal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop_app.diary import Diary
from desktop_app.diary.ledger import Changed

_LOOKS_MS = (30, 150, 500, 1500)
"""A write is seen in the file before the disk has taken it, and readable only then."""


class Changes(QObject):
    """Emits `changed` after each change of the diary.

    Another process's writes are noticed by watching the write-ahead file; nothing is polled.
    """

    changed = Signal(object)

    def __init__(self, diary: Diary, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary = diary
        self._wal = f"{database}-wal"
        self._looks: list[int] = []
        self._gather = QTimer(self, singleShot=True)
        self._gather.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher([str(database), str(database.parent)], self)
        self._watch_wal()
        self._watcher.fileChanged.connect(self._stir)
        self._watcher.directoryChanged.connect(self._stir)
        diary.listen(self._tell)

    def end(self) -> None:
        """Notice nothing more."""
        self._diary.listen_no_more(self._tell)

    def _tell(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _stir(self) -> None:
        self._looks = list(_LOOKS_MS)
        if not self._gather.isActive():
            self._look_later()

    def _look_later(self) -> None:
        if self._looks:
            self._gather.start(self._looks.pop(0))

    def _look(self) -> None:
        if self._diary.store.is_closed:
            return
        self._watch_wal()
        if not self._diary.notice():
            self._look_later()

    def _watch_wal(self) -> None:
        if self._wal not in self._watcher.files() and Path(self._wal).exists():
            self._watcher.addPath(self._wal)
