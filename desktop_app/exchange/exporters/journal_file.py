"""A range of the journal as a file to read or to print: an HTML page or a PDF."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import BinaryIO

from desktop_app.diary import Diary
from desktop_app.diary.journal import Journal
from desktop_app.domain.phrases import Translator, untranslated
from desktop_app.domain.problems import Stopped
from desktop_app.domain.sought import Sought
from desktop_app.exchange.exporters.journal import Block, TellDay, blocks, title_of

Progress = Callable[[int, int], bool]
"""Called with the months done and how many there are; False asks to stop."""


class Form(StrEnum):
    """What can be written, by its ending."""

    PAGE = "html"
    PAPER = "pdf"


@dataclass(frozen=True, slots=True)
class Asked:
    """The days from `first` to `last`, as far as they fit `sought`, in the reader's words."""

    first: date
    last: date
    sought: Sought = field(default_factory=Sought)
    tell_day: TellDay = date.isoformat
    translated: Translator = untranslated


def write(
    diary: Diary,
    form: Form,
    asked: Asked,
    out: BinaryIO,
    progress: Progress = lambda _done, _of: True,
) -> None:
    """Write the range to `out`. Raises Stopped when `progress` says so."""
    title, months = (
        title_of(asked.first, asked.last, asked.tell_day),
        months_of(diary, asked, progress),
    )
    if form is Form.PAPER:
        from desktop_app.exchange.exporters import paper  # noqa: PLC0415 (Qt is slow to load)

        out.write(paper.pdf(title, months, asked.translated))
        return
    from desktop_app.exchange.exporters import page  # noqa: PLC0415 (one is wanted)

    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    try:
        page.write(title, months, text, asked.translated)
    finally:
        text.detach()


def months_of(diary: Diary, asked: Asked, progress: Progress) -> Iterator[list[Block]]:
    """The blocks of each month, in order. Raises Stopped when `progress` says so."""
    count = 12 * (asked.last.year - asked.first.year) + asked.last.month - asked.first.month + 1
    journal = Journal(diary, asked.tell_day)
    for done, parts in enumerate(journal.within(asked.first, asked.last, asked.sought)):
        if not progress(done, count):
            raise Stopped
        yield list(blocks(parts, asked.tell_day))
