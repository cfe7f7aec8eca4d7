"""The made-up diaries that pictures are taken of: empty, a week, ten years."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from desktop_app.diary import Diary
from desktop_app.diary.demo import demo_records
from desktop_app.domain.promises import Cue, Pause, Promise, Terms
from desktop_app.domain.schedules import Daily, Every, Schedule, Weekdays
from desktop_app.paths import database_file
from desktop_app.storage.store import Record, Store
from tests.clock import BERLIN, FakeClock

MORNING: Final = datetime.combine(date(2026, 3, 16), time(8, 40), BERLIN)
"""A Monday; the evening is still open."""

_WEEK: Final = 7
_TEN_YEARS: Final = 3652
_NAMESPACE: Final = uuid5(NAMESPACE_OID, "kept gallery")
_LONG: Final = (
    ("Put the phone into the drawer in the hall before the evening begins", time(17)),
    ("Steuerunterlagen in den Ordner legen, Rechtsschutzversicherungsgesellschaften zuerst", None),
)


def _week(diary: Diary) -> Iterator[Record]:
    yield from demo_records(diary.today, diary.rule, _WEEK)


def _ten_years(diary: Diary) -> Iterator[Record]:
    today = diary.today
    yield from demo_records(today, diary.rule, _TEN_YEARS)
    schedules: tuple[Schedule, ...] = (Weekdays(frozenset({1, 3})), Every(3))
    for number, ((title, at), schedule) in enumerate(zip(_LONG, schedules, strict=True)):
        yield from _promise(title, today, 3 + number, schedule=schedule, at=at)
    yield from _promise("Stretch", today, 5, pause=True)
    yield from _promise("Read one page", today, 6, rest=True)
    yield from _promise("Water the plants", today, 7, ended=today - timedelta(days=300))


def _promise(
    title: str,
    today: date,
    place: int,
    *,
    schedule: Schedule | None = None,
    at: time | None = None,
    pause: bool = False,
    rest: bool = False,
    ended: date | None = None,
) -> Iterator[Record]:
    own, start = uuid5(_NAMESPACE, title), today - timedelta(days=900)
    cues = (Cue("gallery", at=at),) if at else ()
    asked = schedule or Daily()
    yield Promise(own, start, ended, False, place)
    yield Terms(own, start, title, "One minute of it", "goal", "by the door", asked, cues)
    if pause or rest:
        last = None if rest else today + timedelta(days=5)
        yield Pause(uuid5(own, "pause"), today - timedelta(days=30), last, own, rest)


DIARIES: Final[dict[str, Callable[[Diary], Iterator[Record]] | None]] = {
    "empty": None,
    "week": _week,
    "years": _ten_years,
}
"""What fills each of them."""


def open_diary(name: str, folder: Path) -> Diary:
    """The diary of that name, made anew in `folder`; its clock stands still."""
    clock = FakeClock(MORNING)
    diary = Diary(Store.open(database_file(folder), folder / "backups", clock()), clock)
    fill = DIARIES[name]
    if fill is not None:
        diary.imports.fill(list(fill(diary)))
    return diary
