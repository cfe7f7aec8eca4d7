"""The bridge from the diary to Qt: what changed, here or in another process, as a signal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop_app.diary import Diary
from desktop_app.diary.ledger import Changed

_GATHER_MS = 30


class Changes(QObject):
    """Emits `changed` after each change of the diary.

    Another process's writes are noticed by watching the write-ahead file; nothing is polled.
    """

    changed = Signal(object)

    def __init__(self, diary: Diary, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary = diary
        self._wal = f"{database}-wal"
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher([str(database), str(database.parent)], self)
        self._watch_wal()
        self._watcher.fileChanged.connect(self._stir)
        self._watcher.directoryChanged.connect(self._stir)
        diary.listen(self._tell)

    def _tell(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _stir(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _look(self) -> None:
        self._watch_wal()
        self._diary.notice()

    def _watch_wal(self) -> None:
        if self._wal not in self._watcher.files() and Path(self._wal).exists():
            self._watcher.addPath(self._wal)
