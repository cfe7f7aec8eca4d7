"""What the program is able to do beyond the diary; made by the composition root, passed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from desktop_app.domain.deliveries import Why
from desktop_app.domain.notice import Notice
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.safety import Erased, Health, Holding
from desktop_app.domain.values import dataclass

Progress = Callable[[int, int], bool]
"""`progress(done, of)` is called now and then; False asks to stop."""


class LoginStart(Protocol):
    """Whether Kept starts at login. `switch` raises Problem where that cannot be changed."""

    def is_on(self) -> bool:
        """What will happen at the next login."""

    def switch(self, on: bool) -> None:
        """Start at login from now on, or no longer."""


class DiaryMove(Protocol):
    """Carries the diary to another folder: `begin`, `copy`, `settle`; again while that is False.

    The old one stays as it is.
    """

    def place_for(self, chosen: Path) -> Path:
        """The folder that the diary would lie in; Problem where it cannot."""

    def begin(self) -> None:
        """Remember what is written by now."""

    def copy(self, target: Path, progress: Progress) -> bool:
        """Copy and check, in a worker; False when it was stopped. Problem: nothing is left."""

    def settle(self, target: Path, switch: Callable[[], None]) -> bool:
        """Call `switch` if nothing was written since `begin`; else False.

        False, and whatever `switch` raises, leave nothing of the copy.
        """


class Notifier(Protocol):
    """The desktop's notifications, each known by a key; the signals carry it (and an action)."""

    acted: Any
    closed: Any
    refused: Any

    def show(self, key: str, notice: Notice) -> None:
        """Show it, in place of the one with the same key."""

    def withdraw(self, key: str) -> None:
        """Take it away."""


class Guard(Protocol):
    """Looks after the diary. But for `wait_…` and the properties, calls are for a worker.

    What waits is done once the program has ended, before it starts anew.
    """

    @property
    def has_keychain(self) -> bool:
        """Whether the system keeps secrets encrypted."""

    @property
    def has_passphrase(self) -> bool:
        """Whether the diary has a passphrase."""

    @property
    def opens_by_keychain(self) -> bool:
        """Whether the system's keychain opens it as well."""

    def unlock(self, secret: str) -> bytes:
        """See whether it is the passphrase or the recovery code; Problem where it is neither."""

    def switch_keychain(self, on: bool) -> None:
        """Let the keychain open the diary as well, or no longer. Raises Problem."""

    def health(self) -> Health:
        """How the diary is; looks at its whole file."""

    def back_up(self) -> None:
        """A backup now. Raises Problem."""

    def choose_second_place(self, folder: Path | None) -> str:
        """Begin to use a folder for backups as well, or stop (None); what the machine's setting
        `second_backups` is then. Raises Problem.
        """

    def what_goes(self, erased: Erased) -> tuple[int, int]:
        """How many entries erasing would take, and how many backups here hold traces of them."""

    def erase(self, erased: Erased) -> bool:
        """Erase it for good; whether the second place was reached too. Raises Problem."""

    def diagnostics(self, health: Health) -> str:
        """What may be pasted into a public report."""

    def change_passphrase(self, passphrase: str) -> str:
        """Another passphrase; the new recovery code. Raises Problem."""

    def wait_to_repair(self) -> None:
        """Repair the diary at the end."""

    def spoiled_files(self) -> list[Path]:
        """The damaged files that go once a passphrase is set; reads all backups."""

    def wait_to_set_passphrase(self, passphrase: str, keychain: bool) -> None:
        """Encrypt the diary at the end."""

    def wait_to_remove_passphrase(self) -> None:
        """Write the diary plainly at the end."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A backup: its file, when (UTC) and why it was made, what it holds.

    `holding` None: it does not open.
    """

    file: Path
    instant: datetime
    reason: str
    holding: Holding | None


class Shelf(Protocol):
    """The backups. All calls are for a worker; `key` is that of a file with another passphrase."""

    def backups(self) -> list[Shelved]:
        """The backups here, newest first."""

    def holding(self) -> Holding:
        """What the diary holds now."""

    def is_foreign(self, file: Path) -> bool:
        """Whether a file is locked with another passphrase than the diary."""

    def unlock(self, file: Path, secret: str) -> bytes:
        """The key of a locked file. Raises Problem when `secret` does not open it."""

    def lays_open(self, file: Path) -> bool:
        """Whether a locked file, brought back here, can be read without its passphrase."""

    def holding_of(self, file: Path, key: bytes | None = None) -> Holding:
        """What a backup holds. Raises Problem."""

    def restore(self, file: Path, key: bytes | None = None) -> Phrase:
        """Let the backup become the diary; what came of it. Raises Problem."""

    def promises_in(self, file: Path, key: bytes | None = None) -> list[tuple[UUID, str]]:
        """The promises that a backup holds. Raises Problem."""

    def bring_back(self, file: Path, promise: UUID, key: bytes | None = None) -> Phrase:
        """Let one promise and its entries be as they were; what came of it. Raises Problem."""

    def write_file(self, file: Path) -> Phrase:
        """Write all of the diary into one file; what it holds. Raises Problem."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """`folder` is the diary's, `log` the program's log file.

    `move` None: the folder was named when Kept was started, so no place chosen here would hold.
    `notifier` None: the desktop shows no notifications. `disturbed` says why a cue would disturb
    now, None when it would not. `guard`, `shelf` None: the diary is looked after elsewhere.
    `command` is what a person types to have Kept carry out these words; `desktop` is gnome, kde,
    xfce, windows or macos. `hand_over` lets the desktop open an address, and tells whether a
    program took it.
    """

    login: LoginStart
    folder: Path
    log: Path
    move: DiaryMove | None
    notifier: Notifier | None = None
    disturbed: Callable[[], Why | None] = lambda: None
    guard: Guard | None = None
    shelf: Shelf | None = None
    command: Callable[[Sequence[str]], str] = " ".join
    desktop: str = "gnome"
    hand_over: Callable[[str, Callable[[bool], object]], object] = lambda _address, told: told(
        False
    )
