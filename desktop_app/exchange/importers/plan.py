"""What a file would bring in, told so that a person can choose: by promise and by mood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app.diary import Diary
from desktop_app.diary.importing import ImportReport, Progress
from desktop_app.domain.incoming import Incoming, chosen
from desktop_app.exchange.heed import Heed, heeding, unheeded
from desktop_app.exchange.importers import formats
from desktop_app.exchange.importers.arriving import Home, Span


@dataclass(slots=True)
class Coming:
    """A promise of the file: how many entries it brings, from when to when, whether it is there."""

    promise: UUID
    title: str
    is_known: bool
    entries: int = 0
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A dry run: the report on all of it, and its promises in their order."""

    path: Path
    report: ImportReport
    promises: tuple[Coming, ...]

    @property
    def entries(self) -> int:
        """How many entries the file holds."""
        return sum(coming.entries for coming in self.promises)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose: for a promise another one to merge into, or None to leave it out; for
    a mood what it feels like, from 1 (heavy) to 5 (light).
    """

    promises: Mapping[UUID, UUID | None] = field(default_factory=dict)
    feelings: Mapping[str, int] = field(default_factory=dict)


def read(
    diary: Diary, path: Path, heed: Heed, feelings: Mapping[str, int] | None = None
) -> Incoming:
    """The file, recognised by its content. Raises Problem where it cannot be read."""
    zone = str(diary.now().tzinfo)
    home = Home(diary.rule, zone, diary.today, diary.settings, feelings or {}, heed)
    return formats.read(path, home)


def look(diary: Diary, path: Path, progress: Progress) -> ImportPlan:
    """The dry run. Raises Problem where the file cannot be read, Stopped as `progress` says."""
    heed = heeding(lambda: progress(0))
    incoming = read(diary, path, heed)
    return ImportPlan(path, diary.imports.look(incoming, progress), coming(diary, incoming, heed))


def coming(diary: Diary, incoming: Incoming, heed: Heed = unheeded) -> tuple[Coming, ...]:
    """The promises of the file, in its order."""
    held = {promise.id for promise in diary.promises.all()}
    found = {
        promise.id: Coming(promise.id, promise.terms[-1].title, promise.id in held)
        for promise in incoming.promises
    }
    for entry in incoming.entries:
        heed()
        own = found[entry.promise]
        own.entries += 1
        own.span.reach(entry.day)
    return tuple(found.values())


def bring_in(diary: Diary, plan: ImportPlan, choices: Choices, progress: Progress) -> ImportReport:
    """Bring it in as the user chose, in one step. Raises as `look` does; nothing is written then.

    A file whose moods were given a feeling is read once more, with their meaning.
    """
    incoming = plan.report.incoming
    if choices.feelings:
        incoming = read(diary, plan.path, heeding(lambda: progress(0)), choices.feelings)
    return diary.imports.bring_in(chosen(incoming, choices.promises), progress)


def days_of(plan: ImportPlan) -> tuple[date, date] | None:
    """The first and the last day with an entry."""
    firsts = [coming.span.first for coming in plan.promises if coming.span.first]
    lasts = [coming.span.last for coming in plan.promises if coming.span.last]
    return (min(firsts), max(lasts)) if firsts and lasts else None
