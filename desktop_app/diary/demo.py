"""Made-up days, always the same for the same day: to look around in, and for pictures."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import NAMESPACE_OID, UUID, uuid5

from desktop_app.domain.days import DayRule, week_of
from desktop_app.domain.entries import (
    DayContext,
    Entry,
    Noted,
    Outcome,
    Role,
    Tag,
    TrustRating,
    When,
)
from desktop_app.domain.friends import Conversation, Friend, KindMessage
from desktop_app.domain.promises import Cue, Pause, Promise, Terms
from desktop_app.domain.schedules import Daily, PerWeek, Weekdays
from desktop_app.storage.store import Record

_NAMESPACE = uuid5(NAMESPACE_OID, "kept demo")
A_YEAR = 365
_HELPED = ("notebook open", "music", "shoes by the door")
_HINDERED = ("work ran late", "tired", "phone")
_NOTES = (
    "The notebook was already open.",
    "Did it before opening mail.",
    "Raining, went anyway.",
    "Easier than expected.",
)
_SAID = (("A walk by the river. She asked how the writing goes.", 4), ("A short call.", 3))
_LESSONS = ("On late days, do it before opening mail.", "Put the pen on the cup.")


def demo_records(today: date, rule: DayRule, days: int = A_YEAR, seed: int = 7) -> list[Record]:
    """Promises, entries, days and ratings of the days up to `today`, whose evening is open."""
    dice = random.Random(seed)  # noqa: S311 (a made-up diary needs no secrets)
    start = today - timedelta(days=days)
    promises = list(_promises(start, today))
    illness = Pause(
        uuid5(_NAMESPACE, "illness"), today - timedelta(days=80), today - timedelta(days=72)
    )
    records: list[Record] = [illness]
    for promise in promises:
        records += [promise, *promise.terms]
    bad_nights = {
        day for day in (start + timedelta(days=n) for n in range(days)) if dice.random() < 0.2
    }
    records += _contexts(start, today, bad_nights, rule)
    for promise in promises:
        records += _entries(promise, today, rule, illness, bad_nights, dice)
    records += _ratings(start, today, dice)
    records += _friend(promises, today)
    return records


def _promises(start: date, today: date) -> Iterator[Promise]:
    later = [max(start, today - timedelta(days=ago)) for ago in ((today - start).days, 250, 170)]
    texts = (
        ("Drink a glass of water", "One sip", "energy", "when the kettle boils", time(8)),
        ("Write one sentence", "One word", "goal", "pen next to the coffee", time(8, 30)),
        ("Text one friend", "One emoji", "relationship", "after dinner", time(20)),
    )
    schedules = (Daily(), Weekdays(frozenset({1, 2, 3, 4, 5})), PerWeek(3))
    for n, (title, smaller, serves, anchor, at) in enumerate(texts):
        promise = uuid5(_NAMESPACE, title)
        cue = Cue(f"demo{n}", at=at)
        terms = Terms(promise, later[n], title, smaller, serves, anchor, schedules[n], (cue,))
        every = _shrunk(terms, today) if smaller == "One word" else (terms,)
        yield Promise(promise, later[n], None, n == 0, n, every)


def _shrunk(now: Terms, today: date) -> tuple[Terms, Terms]:
    """It was larger until some weeks ago."""
    since = max(now.from_day + timedelta(days=1), today - timedelta(days=45))
    return replace(now, title="Write a page", smaller=now.title), replace(now, from_day=since)


def _friend(promises: list[Promise], today: date) -> Iterator[Record]:
    """Ada, who sees the first two promises, with what was said and one kind message."""
    ada, since = uuid5(_NAMESPACE, "Ada"), today - timedelta(days=90)
    seen = tuple(promise.id for promise in promises[:2])
    yield Friend(
        ada, "Ada", since, "ada@example.org", "Reads it, listens, gives no advice", seen,
        next_on=today + timedelta(days=4), next_at=time(18),
    )  # fmt: skip
    for weeks, (said, felt) in enumerate(_SAID):
        day = today - timedelta(days=3 + 7 * weeks)
        yield Conversation(uuid5(ada, day.isoformat()), ada, day, said, felt)
    yield KindMessage(
        uuid5(ada, "kind"), ada, today - timedelta(days=10), "You came back. That is what counts."
    )


def _entries(
    promise: Promise,
    today: date,
    rule: DayRule,
    illness: Pause,
    bad_nights: set[date],
    dice: random.Random,
) -> Iterator[Entry]:
    kept_in_week: dict[date, int] = {}
    day = promise.started_on
    while day <= today:
        week = week_of(day)
        terms = promise.terms_on(day)
        is_enough = isinstance(terms.schedule, PerWeek) and kept_in_week.get(week, 0) >= 3
        if promise.asked_on(day, (illness,)) and not is_enough:
            grown = min(1.0, (day - promise.started_on).days / 200)
            chance = 0.62 + 0.28 * grown - (0.25 if day in bad_nights else 0)
            entry = _entry(promise.id, terms, day, rule, chance, dice)
            if entry is not None and (day < today or promise.baseline):
                kept_in_week[week] = kept_in_week.get(week, 0) + entry.outcome.is_kept
                yield entry
        day += timedelta(days=1)


def _entry(
    promise: UUID, terms: Terms, day: date, rule: DayRule, chance: float, dice: random.Random
) -> Entry | None:
    if dice.random() < 0.03:
        return None
    at = terms.cues[0].at or time(8)
    logged = rule.instant(day, at).astimezone(rule.zone) + timedelta(minutes=dice.randrange(50))
    outcome = Outcome.KEPT if dice.random() < chance else Outcome.MISSED
    if outcome is Outcome.KEPT and dice.random() < 0.2:
        outcome = Outcome.KEPT_SMALLER
    done_at = logged.time().replace(second=0) if outcome.is_kept else None
    size = terms.smaller if outcome is Outcome.KEPT_SMALLER else terms.title
    plain = Entry(promise, day, outcome, logged, str(rule.zone), done_at, rule.part(at), size)
    return _told(plain, dice)


def _told(entry: Entry, dice: random.Random) -> Entry:
    """Now and then an entry says more."""
    if entry.outcome is Outcome.MISSED:
        tags = (Tag(dice.choice(_HINDERED), Role.HINDERED),) if dice.random() < 0.6 else ()
        lesson = dice.choice(_LESSONS) if dice.random() < 0.2 else ""
        return replace(entry, tags=tags, lesson=lesson)
    if dice.random() < 0.4:
        before = dice.choice((2, 2, 3, 3, 4))
        entry = replace(
            entry,
            before=before,
            after=min(5, before + dice.choice((0, 1, 1))),
            context_when=When.AFTER,
        )
    if dice.random() < 0.25:
        helped = (Tag(dice.choice(_HELPED), Role.HELPED),)
        entry = replace(entry, tags=helped, what_helped=dice.choice(_NOTES))
    return entry


def _contexts(
    start: date, today: date, bad_nights: set[date], rule: DayRule
) -> Iterator[DayContext]:
    for n in range((today - start).days):
        day = start + timedelta(days=n)
        at = rule.instant(day, time(7, 10)).astimezone(rule.zone)
        noted = (Noted("slept badly", at),) if day in bad_nights else ()
        if day < today:
            yield DayContext(day, at, noted)


def _ratings(start: date, today: date, dice: random.Random) -> Iterator[TrustRating]:
    sunday = week_of(start) + timedelta(days=6)
    while sunday <= today:
        grown = min(1.0, (sunday - start).days / A_YEAR)
        expected = round(3.5 + 4 * grown + dice.choice((-1, 0, 0, 1)))
        yield TrustRating(sunday, expected, min(5, round(2 + 2.2 * grown)))
        sunday += timedelta(days=7)
