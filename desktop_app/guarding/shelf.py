"""The backups as the window shows them: what each holds, and bringing one back."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import Problem
from desktop_app.domain.safety import Holding
from desktop_app.domain.values import dataclass
from desktop_app.guarding.guard import Guard
from desktop_app.ui.capabilities import Shelved


@dataclass(frozen=True, slots=True)
class Shelf:
    """The shelf of the diary that the window has open; its calls are for a worker."""

    guard: Guard

    def backups(self) -> list[Shelved]:
        """The backups here, newest first, with what each holds."""
        safe = self.guard.safe
        return [
            Shelved(backup.path, backup.instant, backup.reason, self._holding_or_none(backup.path))
            for backup in safe.backups()
        ]

    def holding(self) -> Holding:
        """What the diary holds now."""
        return self.guard.safe.holding()

    def is_foreign(self, file: Path) -> bool:
        """Whether a file is locked with another passphrase than the diary."""
        from desktop_app.storage.passphrase import keyring_in_use  # noqa: PLC0415 (as in guard)
        from desktop_app.storage.sealing import read_seal  # noqa: PLC0415 (as in guard)

        keyring = read_seal(file).keyring
        ours = keyring_in_use(self.guard.safe)
        return keyring is not None and (ours is None or ours.id != keyring.id)

    def unlock(self, file: Path, secret: str) -> bytes:
        """The key of a locked file. Raises Problem when `secret` does not open it."""
        key = self.guard.safe.unlock_backup(file, secret)
        assert key is not None, "a locked file was asked for"
        return key

    def lays_open(self, file: Path) -> bool:
        """Whether a locked file, brought back here, can be read without its passphrase."""
        return self.guard.safe.lays_open(file)

    def holding_of(self, file: Path, key: bytes | None = None) -> Holding:
        """What a backup holds. Raises Problem."""
        return self.guard.safe.holding_of(file, self._key(file, key))

    def restore(self, file: Path, key: bytes | None = None) -> Phrase:
        """Let the backup become the diary; what came of it. Raises Problem."""
        self.guard.safe.restore(file, self._key(file, key))
        return translate(
            "Shelf", "All of it is back. What was there before is the newest of your backups."
        )

    def promises_in(self, file: Path, key: bytes | None = None) -> list[tuple[UUID, str]]:
        """The promises that a backup holds. Raises Problem."""
        with self.guard.safe.looked_into(file, self._key(file, key)) as source:
            return [(promise.id, promise.terms[-1].title) for promise in source.promises()]

    def bring_back(self, file: Path, promise: UUID, key: bytes | None = None) -> Phrase:
        """Let one promise and its entries be as they were; what came of it. Raises Problem."""
        safe = self.guard.safe
        with safe.looked_into(file, self._key(file, key)) as source, safe.opened() as store:
            held = next(each for each in source.promises() if each.id == promise)
            title = held.terms[-1].title
            if Diary(store, system_now).safekeeping.bring_back(held, source):
                return translate(
                    "Shelf", "“{title}” is as it was then. Undo takes it back.", title=title
                )
            return translate("Shelf", "“{title}” is as it was then already.", title=title)

    def write_file(self, file: Path) -> Phrase:
        """Write all of the diary into one file, checked; what it holds. Raises Problem."""
        self.guard.safe.back_up_to(file)
        return translate(
            "Shelf",
            "{name} holds all of it and was checked. On the other computer: Settings, Another"
            " computer, Take a file in.",
            name=file.name,
        )

    def _key(self, file: Path, key: bytes | None) -> bytes | None:
        from desktop_app.storage.sealing import read_seal  # noqa: PLC0415 (as in guard)

        if key is not None or read_seal(file).keyring is None:
            return key
        return self.guard.safe.key

    def _holding_or_none(self, file: Path) -> Holding | None:
        """What it holds; None where it is damaged or of another passphrase."""
        try:
            return self.holding_of(file)
        except Problem:
            return None
