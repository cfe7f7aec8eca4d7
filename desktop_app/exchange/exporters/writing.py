"""A diary in the form in which it leaves: as Kept's own document, a table, or calendar events."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from desktop_app.diary import Diary
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem

AHEAD: Final = timedelta(days=365)
"""How far the events of a calendar reach."""


class Form(StrEnum):
    """What can be written, by its ending."""

    KEPT = "json"
    TABLE = "csv"
    CALENDAR = "ics"


def write(diary: Diary, form: Form, out: BinaryIO) -> None:
    """Write all of the diary to `out`; of a calendar, the year to come."""
    if form is Form.CALENDAR:
        from desktop_app.exchange.exporters import calendar  # noqa: PLC0415 (slow to load)

        today, now = diary.today, diary.now()
        out.write(calendar.write(diary.contents(), diary.rule, today, today + AHEAD, now))
        return
    from desktop_app.exchange.exporters import kept_csv, kept_json  # noqa: PLC0415 (one is wanted)

    encoding = "utf-8-sig" if form is Form.TABLE else "utf-8"
    text = io.TextIOWrapper(out, encoding=encoding, newline="", write_through=True)
    try:
        if form is Form.TABLE:
            kept_csv.write(diary.contents(), text)
        else:
            kept_json.write(diary.contents(), text, diary.today)
    finally:
        text.detach()


def write_file(diary: Diary, form: Form, path: Path) -> None:
    """Write the file for the user alone, whole or not at all. Raises Problem."""
    with whole_file(path) as out:
        write(diary, form, out)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file for the user alone that is there as a whole or not at all. Raises Problem."""
    part = path.with_name(f".{path.name}.part")
    try:
        number = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(number, "wb") as out:
            yield out
            out.flush()
            os.fsync(number)
        part.replace(path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        raise Problem(
            ENVIRONMENT,
            translate(
                "Export",
                "{path} could not be written ({reason}). Your diary is as it was. Choose another"
                " place.",
                path=path,
                reason=error.strerror or error,
            ),
        ) from error
