"""The faults, each done so many times; after each the diary is looked through."""

from __future__ import annotations

import filecmp
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from desktop_app.domain.problems import Problem
from desktop_app.storage.backups import backups_in
from desktop_app.storage.sealing import check_seal
from tests.clock import terms_of
from tests.faults.actors import ACTORS, LOGGING, NOW, opened
from tests.faults.cast import Cast

ROOT: Final = Path(__file__).parents[2]
CALLS: Final = ("pwrite64", "fdatasync", "fsync", "ftruncate", "write")
ERRORS: Final = ("EIO", "ENOSPC")
_WHILE_STARTING: Final = 5
_BEFORE_A_KILL: Final = 6
"""At most so many entries, less one, are waited for before the moment to kill is drawn."""
_BEFORE_A_CUT: Final = 40
"""So many entries were acknowledged when the power goes, or a little more."""


@dataclass
class Tally:
    """What became of the diary over all rounds of one fault."""

    fault: str
    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    backups_lost: int = 0
    claimed: int = 0
    unsound: int = 0
    silent: int = 0
    said: set[str] = field(default_factory=set)
    left_out: str = ""

    @property
    def is_good(self) -> bool:
        """Nothing lost, nothing claimed that is not so, every file whole, every round heard."""
        amiss = (self.lost, self.backups_lost, self.claimed, self.unsound, self.silent)
        return not any(amiss)


class Ledger:
    """What the actors said was done: promise and day, with the outcomes in their order."""

    def __init__(self) -> None:
        self.said: dict[tuple[str, str], str] = {}
        self.refused: set[str] = set()
        self.newest_backup = ""
        self.count = 0

    def read(self, lines: str, tally: Tally) -> None:
        """Take in what was said; a line that was cut off was not said."""
        for line in lines.split("\n")[:-1]:
            word, *rest = line.split(" ", 2)
            if word in LOGGING:
                self.said[word, rest[0]] = rest[1]
                self.count += 1
            elif word == "refused":
                self.refused.add(rest[0])
                tally.said.add(rest[1])
            elif word == "backup":
                self.newest_backup = rest[0]
            elif word != "up":
                tally.said.add(" ".join(rest))

    def compare(self, folder: Path, tally: Tally, in_flight: int) -> None:
        """Look the diary through: what was said is there, and all else is at most in flight."""
        tally.rounds += 1
        tally.acknowledged += self.count
        with closing(opened(folder).store) as store:
            tally.unsound += bool(store.check(NOW))
            names = {p.id: p.terms[-1].title for p in store.promises()}
            found = {
                (names[entry.promise], entry.day.isoformat()): entry.outcome.value
                for entry in store.entries_between(date.min, date.max)
            }
        others = [key for key, outcome in found.items() if self.said.get(key) != outcome]
        gone = [key for key in self.said if key not in found]
        tally.lost += len(gone) + max(0, len(others) - in_flight)
        tally.claimed += sum(("diary", day) in found for day in self.refused)
        self.said |= {key: found[key] for key in others}
        self.count = 0
        self.refused.clear()
        self._look_at_backups(folder, tally)

    def _look_at_backups(self, folder: Path, tally: Tally) -> None:
        """The newest are whole, and the one that was said last is there."""
        for backup in backups_in(folder / "backups")[:3]:
            try:
                check_seal(backup.path)
            except Problem:
                tally.unsound += 1
        there = {backup.path.name for backup in backups_in(folder / "backups")}
        tally.backups_lost += bool(self.newest_backup) and self.newest_backup not in there
        self.newest_backup = ""


def a_diary(folder: Path) -> Path:
    """A diary with a promise for each actor."""
    diary = opened(folder)
    for name in LOGGING:
        diary.promises.add(terms_of(name, NOW.date()))
    diary.store.close()
    return folder


def kills(folder: Path, rounds: int, seed: int = 1) -> Tally:
    """kill -9 of the window, the command line and a backup at once, at a random moment.

    Mostly while all three write; in every fifth round while the window may be starting yet.
    """
    tally, ledger, dice = Tally("kill -9 while three write"), Ledger(), random.Random(seed)
    a_diary(folder)
    for round_ in range(rounds):
        is_starting = round_ % _WHILE_STARTING == 0
        with Cast(folder, dice.randrange(1 << 30), at_once=is_starting) as cast:
            is_heard = is_starting or cast.hear(dice.randrange(_BEFORE_A_KILL))
            time.sleep(dice.uniform(0.05, 1.5 if is_starting else 0.8))
        tally.silent += not (cast.is_up and is_heard)
        ledger.read(cast.said, tally)
        ledger.compare(folder, tally, in_flight=2)
        shutil.rmtree(folder / "backups", ignore_errors=True)
    return tally


def two_writers(folder: Path, seconds: float) -> Tally:
    """Window and command line write for a while, without a pause."""
    tally, ledger = Tally(f"two writers for {seconds:g} s"), Ledger()
    a_diary(folder)
    with Cast(folder, 1, ACTORS[:2]) as cast:
        cast.listen(seconds)
    ledger.read(cast.said, tally)
    ledger.compare(folder, tally, in_flight=2)
    return tally


def failing_calls(folder: Path, most: int) -> Tally:
    """Each write and sync of the diary's files refused once, with EIO and with ENOSPC."""
    tally = Tally("a write or sync call refused once (EIO, ENOSPC)")
    if shutil.which("strace") is None:
        tally.left_out = "strace is not here"
        return tally
    whole = a_diary(folder / "whole")
    for call in CALLS:
        for error in ERRORS:
            for when in range(1, most + 1):
                place = folder / "tried"
                shutil.rmtree(place, ignore_errors=True)
                shutil.copytree(whole, place)
                done = _under_strace(place, f"{call}:error={error}:when={when}")
                ledger = Ledger()
                ledger.read(done.stdout, tally)
                tally.unsound += "Traceback" in done.stderr
                ledger.compare(place, tally, in_flight=0)
                if "(INJECTED)" not in done.stderr:
                    break
    return tally


def full_disk(folder: Path) -> Tally:
    """A small file system that fills up while days are logged."""
    tally, ledger = Tally("a file system of 1 MB that fills up"), Ledger()
    with _mounted(folder, tally, "-t", "tmpfs", "-o", "size=1m", "tmpfs") as mount:
        if mount:
            a_diary(mount)
            ledger.read(_steps(mount, 400).stdout, tally)
            ledger.compare(mount, tally, in_flight=0)
    return tally


def read_only(folder: Path) -> Tally:
    """Media that cannot be written: everything is shown, nothing is claimed."""
    tally, ledger = Tally("read-only media"), Ledger()
    with _mounted(folder, tally, "-t", "tmpfs", "-o", "size=4m", "tmpfs") as mount:
        if mount:
            a_diary(mount)
            ledger.read(_steps(mount, 3).stdout, tally)
            subprocess.run(["mount", "-o", "remount,ro", str(mount)], check=True)
            ledger.read(_steps(mount, 6).stdout, tally)
            ledger.refused -= {day for _name, day in ledger.said}
            shutil.copytree(mount, folder / "copy")
            ledger.compare(folder / "copy", tally, in_flight=0)
    return tally


def power_cuts(folder: Path, rounds: int) -> Tally:
    """The disk as it is at a random moment, without what was still in memory."""
    tally, dice = Tally("power cut under a loop mount"), random.Random(2)
    image = folder / "disk.img"
    with image.open("wb") as file:
        file.truncate(48 << 20)
    made = shutil.which("mkfs.ext4") and subprocess.run(
        ["mkfs.ext4", "-q", str(image)], check=False
    )
    with _mounted(folder, tally, "-o", "loop", str(image)) as mount:
        if mount and made:
            a_diary(mount / "diary")
            for round_ in range(rounds):
                _cut(mount / "diary", image, folder / f"cut-{round_}.img", tally, dice)
    return tally


def _cut(diary: Path, image: Path, cut: Path, tally: Tally, dice: random.Random) -> None:
    ledger = Ledger()
    with closing(opened(diary).store) as store:
        names = {p.id: p.terms[-1].title for p in store.promises()}
        for entry in store.entries_between(date.min, date.max):
            ledger.said[names[entry.promise], entry.day.isoformat()] = entry.outcome.value
    with Cast(diary, dice.randrange(1 << 30), (*ACTORS, "diary")) as cast:
        tally.silent += not cast.hear(_BEFORE_A_CUT)
        time.sleep(dice.uniform(0, 1))
        cast.stop()
        shutil.copyfile(image, cut)
        while not filecmp.cmp(image, cut, shallow=False):  # the system wrote meanwhile
            shutil.copyfile(image, cut)
    ledger.read(cast.said, tally)
    mount = cut.with_suffix("")
    mount.mkdir()
    subprocess.run(["mount", "-o", "loop", str(cut), str(mount)], check=True)
    try:
        ledger.compare(mount / "diary", tally, in_flight=3)
    finally:
        subprocess.run(["umount", str(mount)], check=True)
        cut.unlink()
        shutil.rmtree(diary / "backups", ignore_errors=True)


def _steps(folder: Path, count: int, *before: str) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, "-m", "tests.faults.actors", str(folder), str(count)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _under_strace(folder: Path, injection: str) -> subprocess.CompletedProcess[str]:
    call = injection.split(":", 1)[0]
    database = folder / "diary.db"
    files = [database, *(Path(f"{database}{end}") for end in ("-wal", "-shm"))]
    backup = folder / "backups" / f".kept-{NOW:%Y%m%d-%H%M%S}-auto.db.part"
    watched = [word for file in (*files, backup) for word in ("-P", str(file))]
    strace = ["strace", "-f", "-qq", *watched, "-e", f"trace={call}", "-e", f"inject={injection}"]
    return _steps(folder, 2, *strace)


@contextmanager
def _mounted(folder: Path, tally: Tally, *options: str) -> Iterator[Path | None]:
    """A file system of its own below `folder`; None where this machine does not permit it."""
    mount = folder / "mount"
    mount.mkdir()
    done = (
        subprocess.run(["mount", *options, str(mount)], capture_output=True, text=True, check=False)
        if shutil.which("mount")
        else None
    )
    if done is None or done.returncode:
        tally.left_out = "this machine mounts nothing for us"
        yield None
        return
    try:
        yield mount
    finally:
        subprocess.run(["umount", str(mount)], check=True)


def short_form() -> list[Callable[[Path], Tally]]:
    """A taste of each, in seconds."""
    return [
        lambda folder: kills(folder, 10),
        lambda folder: failing_calls(folder, 2),
        full_disk,
        read_only,
        lambda folder: two_writers(folder, 2),
        lambda folder: power_cuts(folder, 2),
    ]


def long_form() -> list[Callable[[Path], Tally]]:
    """All of it, in minutes."""
    return [
        lambda folder: kills(folder, 1000),
        lambda folder: failing_calls(folder, 200),
        full_disk,
        read_only,
        lambda folder: two_writers(folder, 60),
        lambda folder: power_cuts(folder, 20),
    ]
