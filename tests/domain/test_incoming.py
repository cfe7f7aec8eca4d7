"""The user's choice per promise, before an import."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming, Lazily, chosen
from desktop_app.domain.promises import Cue, CueKind, Promise, Terms

RUN, READ, MINE = UUID(int=1), UUID(int=2), UUID(int=3)
DAY = date(2026, 1, 5)


def promise(own: UUID, after: UUID | None = None) -> Promise:
    cues = (Cue("c", CueKind.AFTER, after=after),) if after else ()
    return Promise(own, DAY, terms=(Terms(own, DAY, "Anything", cues=cues),))


def entry(own: UUID) -> Entry:
    return Entry(own, DAY, Outcome.KEPT, datetime(2026, 1, 5, 12, tzinfo=UTC), "UTC")


PLAN = Incoming(
    source="Elsewhere",
    promises=(promise(RUN), promise(READ, after=RUN)),
    entries=(entry(RUN), entry(READ)),
)


def test_without_a_choice_everything_comes_in() -> None:
    assert chosen(PLAN, {}) == PLAN


def test_what_is_left_out_goes_with_its_entries_and_cues_after_it() -> None:
    plan = chosen(PLAN, {RUN: None})

    assert [held.id for held in plan.promises] == [READ]
    assert plan.promises[0].terms[0].cues == ()
    assert list(plan.entries) == [entry(READ)]


def test_what_is_merged_gives_its_entries_to_the_other() -> None:
    plan = chosen(PLAN, {RUN: MINE})

    assert [held.id for held in plan.promises] == [READ]
    assert plan.promises[0].terms[0].cues[0].after == MINE
    assert list(plan.entries) == [replace(entry(RUN), promise=MINE), entry(READ)]


def test_entries_of_a_choice_stay_lazy() -> None:
    gone_through = []

    def many() -> object:
        gone_through.append(1)
        return iter([entry(RUN)])

    plan = chosen(replace(PLAN, entries=Lazily(many)), {READ: None})  # type: ignore[arg-type]

    assert not gone_through
    assert list(plan.entries) == list(plan.entries) == [entry(RUN)]
