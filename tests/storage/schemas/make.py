"""Writes a diary in the present schema, to be opened by every later version: run at a release.

python tests/storage/schemas/make.py
"""

import sqlite3
import sys
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[2]))

from desktop_app.diary import Diary  # noqa: E402 (the path comes first)
from desktop_app.domain.checkins import CheckIn  # noqa: E402
from desktop_app.domain.entries import Outcome, Role, Tag, TrustRating  # noqa: E402
from desktop_app.domain.friends import (  # noqa: E402
    Conversation,
    Friend,
    KindMessage,
    SharedItem,
    Way,
)
from desktop_app.domain.pacing import DaySize  # noqa: E402
from desktop_app.domain.promises import Cue, CueKind, Terms  # noqa: E402
from desktop_app.domain.reflections import Reflection  # noqa: E402
from desktop_app.domain.reviews import Review  # noqa: E402
from desktop_app.domain.revisions import Change, Revision  # noqa: E402
from desktop_app.domain.routines import Facet, Routine, Shows  # noqa: E402
from desktop_app.domain.schedules import PerWeek, Weekdays  # noqa: E402
from desktop_app.domain.settings import Settings  # noqa: E402
from desktop_app.domain.strategies import Strategy, Use  # noqa: E402
from desktop_app.storage.migrations import MIGRATIONS  # noqa: E402
from desktop_app.storage.store import Store  # noqa: E402

MONDAY = date(2026, 1, 5)
WATER, PAGE = UUID(int=1), UUID(int=2)


def write(path: Path) -> None:
    """A small diary with something in every table, and one step taken back."""
    now = datetime.combine(MONDAY, time(9), ZoneInfo("Europe/Berlin"))
    store = Store.open(path, path.parent, now)
    diary = Diary(store, lambda: now)
    cues = (Cue("c1", at=time(8)), Cue("c2", CueKind.AFTER, after=PAGE, minutes=5))
    water = Terms(WATER, MONDAY, "Drink a glass", "One sip", "energy", "the kettle", cues=cues)
    diary.promises.add(water, baseline=True)
    diary.promises.add(Terms(PAGE, MONDAY, "Read a page", schedule=PerWeek(3)))
    _revise(diary, water, now)
    diary.promises.pause(MONDAY + timedelta(days=7), MONDAY + timedelta(days=9))
    diary.promises.rest(PAGE, MONDAY + timedelta(days=14))
    said = Reflection(2, 4, tags=(Tag("home"), Tag("music", Role.HELPED)), note="Räume 東京")
    diary.log(WATER, Outcome.KEPT_SMALLER, reflection=said)
    diary.log(PAGE, Outcome.MISSED)
    diary.note_day(MONDAY, ["slept badly"])
    diary.rate_trust(TrustRating(MONDAY, 7, 4))
    diary.save_settings(Settings(day_ends_at=time(4), zone="Europe/Berlin"))
    diary.keep_draft("reflection", {"note": "half a"})
    diary.log(PAGE, Outcome.KEPT)
    diary.undo()
    _deliver(diary, now)
    store.close()
    database = sqlite3.connect(path)
    database.executescript("PRAGMA journal_mode = delete; VACUUM")
    database.close()


def _revise(diary: Diary, water: Terms, now: datetime) -> None:
    tomorrow = MONDAY + timedelta(days=1)
    later = replace(water, from_day=tomorrow, schedule=Weekdays(frozenset({1, 5})))
    diary.promises.revise(later)
    half = replace(later, title="Drink half a glass")
    revision = Revision(UUID(int=3), WATER, tomorrow, Change.SIZE, water, half, "Short mornings")
    diary.store.apply("revise", now, [revision, DaySize(WATER, MONDAY, "One sip")])
    _share(diary, now)


def _share(diary: Diary, now: datetime) -> None:
    ada = Friend(UUID(int=4), "Ada", MONDAY, "ada@example.org", promises=(WATER,), next_on=MONDAY)
    records = (
        ada,
        Conversation(UUID(int=5), ada.id, MONDAY, "A walk", 4),
        KindMessage(UUID(int=6), ada.id, MONDAY, "You came back"),
        SharedItem(UUID(int=7), ada.id, "Ada", now, Way.MAIL, "My week", "Water: kept 1 of 1."),
    )
    diary.store.apply("friend", now, records)
    walk = Strategy(UUID(int=8), MONDAY, "Walk first", "Around the block", ("energy",), (PAGE,))
    diary.store.apply("strategy", now, [walk, Use(walk.id, PAGE, MONDAY)])
    diary.reviews.write(Review(MONDAY, MONDAY, "A calm week", gap=WATER, hard="Late evenings"))
    diary.routines.revise(CheckIn.EVENING, Facet.TIME, Routine(time(21), Shows.ALL), "Late dinners")


def _deliver(diary: Diary, now: datetime) -> None:
    diary.cues.use()
    diary.cues.hold(now + timedelta(hours=1))
    diary.cues.decide()


if __name__ == "__main__":
    target = HERE / f"schema-{len(MIGRATIONS)}.db"
    target.unlink(missing_ok=True)
    write(target)
