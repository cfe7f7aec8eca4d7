"""`kept import`, `kept export`, `kept demo`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from desktop_app import paths
from desktop_app.cli.language import users_words
from desktop_app.cli.showing import entries_counted
from desktop_app.cli.typed import AddCommand, day, day_of, marked, words
from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.storage.store import Store

if TYPE_CHECKING:
    from desktop_app.diary.importing import ImportReport, Tally
    from desktop_app.domain.incoming import Incoming
    from desktop_app.exchange.importers.plan import Coming

_JOURNALS: Final = ("html", "pdf")
_FORMS: Final = ("json", "csv", "ics", *_JOURNALS)
_JOURNAL_DAYS: Final = marked("of html and pdf: YYYY-MM-DD, today or yesterday")


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    bring = command("import", bring_in, marked("bring in what another program recorded"))
    bring.add_argument("file", metavar="FILE")
    bring.add_argument(
        "--format", type=words, metavar="NAME", help=marked("else told by its content")
    )
    bring.add_argument("--dry-run", action="store_true", help=marked("say what would come in"))
    write = command("export", export, marked("write the diary to a file"))
    write.add_argument("file", metavar="FILE|-")
    write.add_argument(
        "--format", choices=_FORMS, help=marked("else told by the name’s ending; json if by none")
    )
    write.add_argument("--from", dest="first", type=day, metavar="DATE", help=_JOURNAL_DAYS)
    write.add_argument("--to", dest="last", type=day, metavar="DATE", help=_JOURNAL_DAYS)
    year = command("demo", demo, marked("a made-up diary of a year, to look around in"))
    year.add_argument("folder", metavar="DIR")
    year.set_defaults(needs_no_diary=True)


def bring_in(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Bring in a file of another program, or of Kept."""
    from desktop_app.exchange.importers import formats  # noqa: PLC0415 (an import alone needs it)
    from desktop_app.exchange.importers.arriving import Home  # noqa: PLC0415

    path = Path(options.file)
    form = formats.named(options.format) if options.format else formats.recognise(path)
    home = Home(diary.rule, str(diary.now().tzinfo), diary.today, diary.settings)
    incoming = form.read(path, home)
    if options.dry_run:
        return _looked_at(diary, incoming)
    report = diary.imports.bring_in(incoming)
    return _told(report, _report(report, dry_run=False)) | {"dry_run": False}


def _looked_at(diary: Diary, incoming: Incoming) -> dict[str, Any]:
    """What the file would bring in, promise by promise; nothing is written."""
    from desktop_app.exchange.importers import plan  # noqa: PLC0415 (an import alone needs it)

    report, coming = diary.imports.look(incoming), plan.coming(diary, incoming)
    first, *others = _report(report, dry_run=True)
    lines = chain([first], map(_coming, coming), others)
    each = [
        {
            "title": one.title,
            "there_already": one.is_known,
            "entries": one.entries,
            "from": one.span.first and one.span.first.isoformat(),
            "to": one.span.last and one.span.last.isoformat(),
        }
        for one in coming
    ]
    return _told(report, lines) | {"dry_run": True, "by_promise": each}


def _coming(one: Coming) -> Phrase:
    entries = entries_counted(one.entries)
    if one.span.first is None:
        return translate("Command", "  {title}: {entries}", title=one.title, entries=entries)
    return translate(
        "Command",
        "  {title}: {entries}, {first} to {last}",
        title=one.title,
        entries=entries,
        first=one.span.first,
        last=one.span.last,
    )


def _told(report: ImportReport, lines: Iterator[Phrase]) -> dict[str, Any]:
    incoming = report.incoming
    return {
        "text": "\n".join(str(line) for line in lines),
        "source": incoming.source,
        "promises": _tally_json(report.promises),
        "entries": _tally_json(report.entries),
        "days": _tally_json(report.days),
        "left_out": [str(phrase) for phrase in incoming.left_out],
    }


def export(diary: Diary, options: Namespace) -> None:
    """Write the diary to a file, or to stdout for `-`."""
    options.format = options.format or _form_by(options.file)
    if options.format in _JOURNALS:
        write = partial(_write_journal, diary, options)
    elif options.first or options.last:
        raise Problem(
            USAGE,
            translate("Command", "--from and --to are for html and pdf. Nothing was written."),
        )
    else:
        write = partial(_write_all, diary, options.format)
    if options.file == "-":
        write(sys.stdout.buffer)
        sys.stdout.flush()
        return
    with new_file(Path(options.file)) as out:
        write(out)


def _form_by(name: str) -> str:
    ending = Path(name).suffix.lower().removeprefix(".")
    return ending if ending in _FORMS else "json"


def _write_all(diary: Diary, form: str, out: BinaryIO) -> None:
    from desktop_app.exchange.exporters.writing import Form, write  # noqa: PLC0415 (alone here)

    write(diary, Form(form), out)


def _write_journal(diary: Diary, options: Namespace, out: BinaryIO) -> None:
    from desktop_app.exchange.exporters.journal_file import (  # noqa: PLC0415 (alone here)
        Asked,
        Form,
        write,
    )

    last = min(day_of(diary, options.last) if options.last else diary.today, diary.today)
    span = diary.store.span()
    first = day_of(diary, options.first) if options.first else span[0] if span else last
    form, asked = Form(options.format), Asked(min(first, last), last, translated=users_words())
    if form is Form.PAGE:
        write(diary, form, asked, out)
        return
    from desktop_app.cli.drawing import drawing  # noqa: PLC0415 (Qt is slow to load)

    with drawing():
        write(diary, form, asked, out)


def demo(options: Namespace) -> dict[str, Any]:
    """Make up a year in a folder that holds no diary yet."""
    from desktop_app.diary.demo import demo_records  # noqa: PLC0415 (nothing else needs it)

    folder = paths.private_folder(Path(options.folder).expanduser().absolute())
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
        "text": translate(
            "Command",
            "A made-up year is in {folder}. Look around: kept --data {folder}",
            folder=folder,
        ),
        "folder": str(folder),
    }


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A file for the user alone, whole or not at all; one that is there already stays as it is."""
    from desktop_app.exchange.exporters.writing import whole_file  # noqa: PLC0415 (few need it)

    if path.exists():
        raise Problem(
            USAGE,
            translate(
                "Command", "{path} is there already and was left as it is. Name another.", path=path
            ),
        )
    with whole_file(path) as out:
        yield out


def _report(report: ImportReport, *, dry_run: bool) -> Iterator[Phrase]:
    promises, entries = report.promises, report.entries
    counts: dict[str, object] = {
        "source": report.incoming.source,
        "promises": promises.new,
        "entries": entries.new,
        "changed": promises.changed + entries.changed,
        "there": promises.unchanged + entries.unchanged,
    }
    if dry_run:
        yield translate(
            "Command",
            "{source}: would bring in new promises: {promises}, new entries: {entries};"
            " updated: {changed}, there already: {there}.",
            **counts,
        )
    else:
        yield translate(
            "Command",
            "{source}: new promises: {promises}, new entries: {entries};"
            " updated: {changed}, there already: {there}.",
            **counts,
        )
    if report.days.new:
        yield translate(
            "Command", "Days with their feelings and context: {count}.", count=report.days.new
        )
    if report.yours_kept:
        yield translate("Command", "As you left them: {count}.", count=report.yours_kept)
    for phrase in report.incoming.left_out:
        yield translate("Command", "Not carried over: {what}", what=phrase)
    if report.takes_settings and not dry_run:
        yield translate("Command", "Its settings came along; undo does not reach them.")
    if report.changes_anything and not dry_run:
        yield translate("Command", "It is one step: kept undo takes it back.")


def _tally_json(tally: Tally) -> dict[str, int]:
    return {
        "new": tally.new,
        "changed": tally.changed,
        "unchanged": tally.unchanged,
        "yours_kept": tally.yours_kept,
    }
