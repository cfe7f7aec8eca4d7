"""`kept import`, `kept export`, `kept demo`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from desktop_app import paths
from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.diary.importing import ImportReport
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, USAGE, Problem
from desktop_app.storage.store import Store


def bring_in(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Bring in a file of another program, or of Kept."""
    from desktop_app.exchange.importers import read  # noqa: PLC0415 (only an import needs it)

    incoming = read(Path(options.file), diary.rule, options.format)
    report = diary.imports.look(incoming) if options.dry_run else diary.imports.bring_in(incoming)
    return {
        "text": _report_text(report, dry_run=options.dry_run),
        "source": incoming.source,
        "dry_run": options.dry_run,
        "promises": _tally_json(report.promises),
        "entries": _tally_json(report.entries),
        "left_out": [str(phrase) for phrase in incoming.left_out],
    }


def export(diary: Diary, options: Namespace) -> None:
    """Write the diary to a file, or to stdout for `-`."""
    from desktop_app.exchange import exporters  # noqa: PLC0415 (only an export needs it)

    write = {"json": exporters.write_json, "csv": exporters.write_csv}[options.format]
    if options.file == "-":
        write(diary, sys.stdout)
        return
    with _new_file(Path(options.file)) as out:
        write(diary, out)


def demo(options: Namespace) -> dict[str, Any]:
    """Make up a year in a folder that holds no diary yet."""
    from desktop_app.diary.demo import demo_records  # noqa: PLC0415

    folder = Path(options.folder)
    path = paths.database_file(folder)
    if path.exists():
        raise Problem(
            USAGE,
            translate(
                "Command",
                "There is a diary in {folder} already. It was left as it is. Name an empty folder.",
                folder=folder,
            ),
        )
    store = Store.open(path, paths.backups_folder(folder), datetime.now(UTC))
    diary = Diary(store, system_now)
    diary.imports.fill(demo_records(diary.today, diary.rule))
    store.close()
    return {
        "text": f"A made-up year is in {folder}. Look around: kept --data {folder}",
        "folder": str(folder),
    }


def _new_file(path: Path) -> TextIO:
    """The file to write to, for the user alone; one that is there already stays as it is."""
    try:
        return os.fdopen(
            os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8"
        )
    except FileExistsError as error:
        raise Problem(
            USAGE,
            translate(
                "Command", "{path} is there already and was left as it is. Name another.", path=path
            ),
        ) from error
    except OSError as error:
        raise Problem(
            ENVIRONMENT,
            translate(
                "Command",
                "{path} could not be written ({reason}). Your diary is as it was. Name another place.",
                path=path,
                reason=error.strerror,
            ),
        ) from error


def _report_text(report: ImportReport, *, dry_run: bool) -> str:
    promises, entries = report.promises, report.entries
    would = "Would bring in" if dry_run else "Brought in"
    lines = [
        f"{report.incoming.source}: {would} {promises.new} new promises and {entries.new} new entries;"
        f" {promises.changed + entries.changed} updated,"
        f" {promises.unchanged + entries.unchanged} there already."
    ]
    kept = promises.yours_kept + entries.yours_kept + report.others.yours_kept
    if kept:
        lines.append(f"{kept} stay as you edited them.")
    lines += [f"Not carried over: {phrase}" for phrase in report.incoming.left_out]
    if not dry_run and report.changes_anything:
        lines.append("It is one step: kept undo takes it back.")
    return "\n".join(lines)


def _tally_json(tally: Any) -> dict[str, int]:
    return {
        "new": tally.new,
        "changed": tally.changed,
        "unchanged": tally.unchanged,
        "yours_kept": tally.yours_kept,
    }
