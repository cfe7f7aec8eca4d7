"""`kept check`: how the diary is, in plain words, and one thing to do."""

from __future__ import annotations

import socket
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from desktop_app import paths
from desktop_app.cli.cueing import cue_report
from desktop_app.cli.opening import diary_folder, key_of
from desktop_app.cli.repairs import not_back_json, repair_told
from desktop_app.cli.safekeeping import safe_in, second_place_json
from desktop_app.cli.typed import AddCommand, marked
from desktop_app.clock import system_now
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import ENVIRONMENT, USAGE, Problem
from desktop_app.domain.safety import Act, Health, advice
from desktop_app.storage.safe import Safe
from desktop_app.storage.salvage import Salvaged

_SHOWN: Final = 20
_WHAT_TO_TYPE: Final = {
    Act.REPAIR: (translate("Command", "Type: kept check --repair"),),
    Act.BACK_UP: (translate("Command", "Type: kept backup"),),
    Act.MAKE_ROOM: (),
    Act.CONNECT: (),
    Act.NOTHING: (),
}


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    looked = command("check", check, marked("how the diary’s file, its backups and the disk are"))
    looked.add_argument("--repair", action="store_true", help=marked("rebuild what is damaged"))
    looked.set_defaults(needs_no_diary=True)


def check(options: Namespace) -> dict[str, Any]:
    """How the diary is; with --repair it is rebuilt where it is damaged."""
    file = paths.database_file(diary_folder(options.data))
    if not file.exists():
        raise Problem(
            USAGE, translate("Command", "There is no diary here yet: kept add begins it.")
        )
    key = key_of(file.parent)
    safe = safe_in(file.parent, key)
    health = safe.health()
    repaired = _repaired(safe) if options.repair and health.faults else None
    if repaired:
        health = safe.health()
    act, why = advice(health, system_now())
    told, cues = ([], None) if health.faults else cue_report(file.parent, key)
    said = repair_told(*repaired) if repaired else None
    health_lines = [*([said] if said else []), *_health_lines(health)]
    lines = [*health_lines, *told, why, *_WHAT_TO_TYPE[act]]
    return {
        "text": "\n".join(str(line) for line in lines),
        "whole": not health.faults,
        "faults": list(health.faults or ())[:_SHOWN],
        "newest_backup": health.newest_backup.isoformat() if health.newest_backup else None,
        "newest_change": health.newest_change.isoformat() if health.newest_change else None,
        "size": health.size,
        "free": health.free,
        "has_passphrase": health.has_passphrase,
        "second_place": second_place_json(safe.second) if safe.second else None,
        "advice": act.value,
        "repaired": str(said) if said else None,
        "not_back": not_back_json(repaired[0]) if repaired else None,
        "cues": cues,
    }


def _repaired(safe: Safe) -> tuple[Salvaged, Path]:
    if _window_runs(safe.file.parent):
        raise Problem(
            ENVIRONMENT,
            translate(
                "Command",
                "Kept’s window is open with this diary. Nothing was changed."
                " Repair it there (Settings, Safety), or quit Kept first.",
            ),
        )
    return safe.repair()


def _window_runs(folder: Path) -> bool:
    """Whether the window of this diary answers on its socket."""
    if not hasattr(socket, "AF_UNIX"):
        return False
    with socket.socket(socket.AF_UNIX) as knock:
        try:
            knock.connect(str(paths.socket_file(folder)))
        except OSError:
            return False
    return True


def _health_lines(health: Health) -> list[Phrase]:
    lines = [
        translate("Safety", "The file: whole.")
        if not health.faults
        else translate("Safety", "The file: damaged in %n place(s).", None, len(health.faults)),
        translate("Safety", "Last backup: {when}.", when=_when(health.newest_backup)),
        translate("Safety", "Newest change: {when}.", when=_when(health.newest_change)),
        translate(
            "Safety",
            "Size: {size} MB; {free} MB are free on its disk.",
            size=f"{health.size / 1e6:.1f}",
            free=f"{health.free / 1e6:.0f}",
        ),
    ]
    place = health.second
    if place is not None and place.is_there and place.newest is None:
        lines.append(translate("Safety", "Second place: has no backup yet."))
    elif place is not None and place.is_there:
        when = _when(place.newest)
        lines.append(translate("Safety", "Second place: has backups until {when}.", when=when))
    return lines


def _when(instant: datetime | None) -> Phrase | str:
    if instant is None:
        return translate("Safety", "none yet")
    return f"{instant.astimezone(system_now().tzinfo):%Y-%m-%d %H:%M}"
