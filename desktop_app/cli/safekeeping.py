"""`kept backup`, `kept backups`, `kept restore`."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from desktop_app import paths
from desktop_app.cli.opening import unlocked
from desktop_app.cli.showing import entries_counted
from desktop_app.cli.typed import AddCommand, marked, words
from desktop_app.clock import system_now
from desktop_app.desktop.machine import load_machine_settings, save_machine_settings
from desktop_app.diary import Diary
from desktop_app.diary.safekeeping import promise_in
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.safety import Holding
from desktop_app.storage.backups import Backup
from desktop_app.storage.passphrase import keyring_in_use
from desktop_app.storage.safe import Safe
from desktop_app.storage.sealing import read_seal
from desktop_app.storage.second_place import SecondPlace, make_second_place, second_place

_NONE: Final = "off"


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    write = command("backup", back_up, marked("write a backup, checked, into one file"))
    write.add_argument("file", nargs="?", metavar="FILE", help=marked("else beside the others"))
    listed = command("backups", backups, marked("the backups and what they hold"))
    listed.add_argument(
        "--also",
        type=words,
        metavar="DIR|off",
        help=marked("a second place that backups go to as well"),
    )
    bring = command(
        "restore", restore, marked("bring a backup back; what is there is backed up first")
    )
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help=marked("say what the backup holds"))
    bring.add_argument(
        "--promise", type=words, metavar="P", help=marked("this promise of it alone")
    )


def safe_of(diary: Diary) -> Safe:
    """The safe of an open diary."""
    return safe_in(diary.store.path.parent, diary.store.key)


def safe_in(folder: Path, key: bytes | None) -> Safe:
    """The safe of the diary in `folder`."""
    return Safe(paths.database_file(folder), key, _chosen_second_place(), system_now)


def _chosen_second_place() -> SecondPlace | None:
    return second_place(load_machine_settings(paths.machine_settings_file()).second_backups)


def back_up(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Write a backup."""
    safe = safe_of(diary)
    if options.file is None:
        path = safe.back_up().path
    else:
        path = Path(options.file).expanduser().absolute()
        if path.exists():
            raise Problem(
                USAGE,
                translate(
                    "Command",
                    "{path} is there already and was left as it is. Name another.",
                    path=path,
                ),
            )
        safe.back_up_to(path)
    held = safe.holding_of(path, safe.key)
    return {
        "text": translate("Command", "{path}: {holding}. Checked.", path=path, holding=told(held)),
        "file": str(path),
        "size": path.stat().st_size,
        **_holding_json(held),
    }


def backups(diary: Diary, options: Namespace) -> dict[str, Any]:
    """The backups here, newest first, and how the second place stands."""
    if options.also:
        _choose_second_place(diary, options.also)
    safe = safe_of(diary)
    listed = [(backup, _looked_at(safe, backup)) for backup in safe.backups()]
    lines = [_line(diary, backup, held) for backup, held in listed]
    if not lines:
        lines = [str(translate("Command", "No backups yet. kept backup makes one."))]
    if safe.second:
        lines.append(str(second_place_told(safe.second)))
    return {
        "text": "\n".join(lines),
        "backups": [_backup_json(backup, held) for backup, held in listed],
        "second_place": second_place_json(safe.second) if safe.second else None,
    }


def restore(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Bring a backup back, all of it or one promise; or say what it holds."""
    safe = safe_of(diary)
    backup = safe.find(options.file)
    key = _key_of(backup, safe)
    held, now = safe.holding_of(backup, key), safe.holding()
    answer = {"file": str(backup), "dry_run": options.dry_run, **_holding_json(held)}
    if options.promise:
        with safe.looked_into(backup, key) as source:
            promise = promise_in(source, options.promise)
            changed = not options.dry_run and diary.safekeeping.bring_back(promise, source)
        return answer | {"text": _promise_told(promise.terms[-1].title, changed, options.dry_run)}
    told_words = {"holding": told(held), "now": told(now)}
    if options.dry_run:
        text = translate(
            "Command",
            "The backup holds {holding}. Your diary holds {now}. Nothing was changed.",
            **told_words,
        )
        return answer | {"text": _with_warning(text, safe, backup)}
    before = safe.restore(backup, key)
    text = translate(
        "Command",
        "Brought back: {holding}. What was there before ({now}) is in {before}.",
        **told_words,
        before=before.path.name,
    )
    return answer | {"text": _with_warning(text, safe, backup), "before": str(before.path)}


def told(holding: Holding) -> Phrase:
    """“3 promises, 412 entries, until 2026-01-06”."""
    promises = translate("Command", "%n promise(s)", None, holding.promises)
    entries = entries_counted(holding.entries)
    if holding.until is None:
        return translate("Command", "{promises}, {entries}", promises=promises, entries=entries)
    return translate(
        "Command",
        "{promises}, {entries}, until {day}",
        promises=promises,
        entries=entries,
        day=holding.until,
    )


def second_place_told(place: SecondPlace) -> Phrase:
    """How the second place stands."""
    if not place.is_there:
        return translate(
            "Command",
            "The second place, {folder}, is not there now. Backups go to it once it is back.",
            folder=place.chosen,
        )
    if place.newest is None:
        return translate("Command", "The second place, {folder}, is ready.", folder=place.chosen)
    return translate(
        "Command",
        "The second place, {folder}, has backups until {instant}.",
        folder=place.chosen,
        instant=f"{place.newest:%Y-%m-%d %H:%M} UTC",
    )


def _choose_second_place(diary: Diary, typed: str) -> None:
    file = paths.machine_settings_file()
    chosen = ""
    if typed != _NONE:
        place = make_second_place(Path(typed))
        chosen = str(place.own)
        safe = replace(safe_of(diary), second=place)
        newest = next(iter(safe.backups()), None)
        place.take((newest or safe.back_up()).path, system_now())
    save_machine_settings(file, replace(load_machine_settings(file), second_backups=chosen))


def _key_of(backup: Path, safe: Safe) -> bytes | None:
    """The key of a backup: the diary's own, or of a passphrase that is asked for."""
    keyring = read_seal(backup).keyring
    if keyring is None:
        return None
    ours = keyring_in_use(safe)
    return safe.key if ours is not None and ours.id == keyring.id else unlocked(keyring)


def _looked_at(safe: Safe, backup: Backup) -> Holding | None:
    """What it holds; None where it is damaged or of another passphrase."""
    try:
        key = safe.key if read_seal(backup.path).keyring else None
        return safe.holding_of(backup.path, key)
    except Problem:
        return None


def _line(diary: Diary, backup: Backup, held: Holding | None) -> str:
    instant = _local(diary, backup.instant)
    what = told(held) if held else translate("Command", "damaged, or of another passphrase")
    return f"{instant:%Y-%m-%d %H:%M}  {backup.path.name}  {what}"


def _local(diary: Diary, instant: datetime) -> datetime:
    return instant.astimezone(diary.now().tzinfo)


def _promise_told(title: str, changed: bool, dry_run: bool) -> Phrase:
    if dry_run:
        return translate("Command", "The backup holds “{title}”. Nothing was changed.", title=title)
    if not changed:
        return translate("Command", "“{title}” is as in the backup already.", title=title)
    return translate(
        "Command", "“{title}” is as it was in the backup. kept undo takes that back.", title=title
    )


def _with_warning(text: Phrase, safe: Safe, backup: Path) -> Phrase:
    """The answer, and where a passphrase does not come along with the backup, that it does not."""
    if not safe.lays_open(backup):
        return text
    return translate(
        "Command",
        "{text}\nThe backup is locked with a passphrase; this diary has none, so it can be read"
        " without one. To lock it: kept passphrase set.",
        text=text,
    )


def _holding_json(held: Holding) -> dict[str, Any]:
    until = held.until.isoformat() if held.until else None
    return {"promises": held.promises, "entries": held.entries, "until": until}


def _backup_json(backup: Backup, held: Holding | None) -> dict[str, Any]:
    return {
        "name": backup.path.name,
        "instant": backup.instant.isoformat(),
        "reason": backup.reason,
        "size": backup.size,
        "whole": held is not None,
        **(_holding_json(held) if held else {}),
    }


def second_place_json(place: SecondPlace) -> dict[str, Any]:
    newest = place.newest
    return {
        "folder": str(place.chosen),
        "is_there": place.is_there,
        "newest": newest.isoformat() if newest else None,
    }
