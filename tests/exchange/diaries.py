"""Made-up diaries of any shape, for hypothesis."""

from datetime import date, datetime, time, timedelta, timezone
from typing import Final
from uuid import UUID

from hypothesis import strategies as st

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.days import Part, week_of
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
from desktop_app.domain.friends import (
    Conversation,
    Friend,
    Interval,
    KindMessage,
    OfFriend,
    SharedItem,
    Way,
)
from desktop_app.domain.incoming import Contents
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise, Terms
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Change, Decision, Revision
from desktop_app.domain.routines import CheckInRevision, Facet, Routine, Shows
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Weekdays
from desktop_app.domain.settings import Settings
from desktop_app.domain.strategies import Strategy, Use

DAYS: Final = st.dates(date(1900, 1, 2), date(2200, 12, 30))
WORDS: Final = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30
)
NAMES: Final = WORDS.filter(lambda text: bool(text.strip()))
FEELINGS: Final = st.none() | st.integers(1, 5)
CLOCKS: Final = st.builds(time, st.integers(0, 23), st.integers(0, 59))
OFFSETS: Final = st.integers(-12 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
INSTANTS: Final = st.builds(
    datetime.combine,
    DAYS,
    st.times(),
    OFFSETS,
)
ZONES: Final = st.sampled_from(["Europe/Berlin", "America/St_Johns", "UTC"])
SCHEDULES: Final = st.one_of(
    st.just(Daily()),
    st.frozensets(st.integers(1, 7), min_size=1).map(Weekdays),
    st.integers(1, 7).map(PerWeek),
    st.integers(1, 366).map(Every),
    DAYS.map(Once),
)
TAGS: Final = st.builds(Tag, NAMES, st.sampled_from(Role), st.none() | st.sampled_from(When))
CUES: Final = st.one_of(
    st.builds(Cue, NAMES, st.just(CueKind.TIME), CLOCKS, st.none() | ZONES, st.booleans()),
    st.builds(Cue, NAMES, st.just(CueKind.FIRST_USE)),
    st.builds(Cue, NAMES, st.just(CueKind.CHECK_IN), check_in=st.sampled_from(["morning"])),
    st.builds(Cue, NAMES, st.just(CueKind.AFTER), after=st.uuids(), minutes=st.integers(0, 600)),
)

ROUTINES: Final = st.builds(
    Routine, st.none() | CLOCKS, st.sampled_from(Shows), st.none() | st.integers(1, 7)
)
CHECK_INS: Final = st.builds(
    CheckInRevision,
    st.uuids(),
    st.sampled_from(CheckIn),
    DAYS,
    st.sampled_from(Facet),
    ROUTINES,
    ROUTINES,
    WORDS,
    st.none() | st.sampled_from(Decision),
    st.none() | DAYS,
)


@st.composite
def pauses(draw: st.DrawFn, own: UUID | None, *, rest: bool = False) -> Pause:
    first, last = sorted([draw(DAYS), draw(DAYS)])
    return Pause(draw(st.uuids()), first, draw(st.sampled_from([last, None])), own, rest)


@st.composite
def terms(draw: st.DrawFn, own: UUID, day: date) -> Terms:
    return Terms(
        own,
        day,
        draw(NAMES),
        draw(WORDS),
        draw(WORDS),
        draw(WORDS),
        draw(SCHEDULES),
        tuple(draw(st.lists(CUES, max_size=2))),
        draw(st.none() | st.sampled_from(Part)),
    )


@st.composite
def promises(draw: st.DrawFn, own: UUID) -> Promise:
    days = sorted(draw(st.sets(DAYS, min_size=1, max_size=3)))
    own_pauses = draw(st.lists(pauses(own), max_size=2))
    rests = draw(st.lists(pauses(own, rest=True), max_size=1))
    return Promise(
        own,
        draw(DAYS),
        draw(st.none() | DAYS),
        draw(st.booleans()),
        draw(st.integers(0, 50)),
        tuple(draw(terms(own, day)) for day in days),
        (*own_pauses, *rests),
    )


@st.composite
def revisions(draw: st.DrawFn, own: UUID) -> Revision:
    before, after = draw(DAYS), draw(DAYS)
    return Revision(
        draw(st.uuids()),
        own,
        after,
        draw(st.sampled_from(Change)),
        draw(terms(own, before)),
        draw(terms(own, after)),
        draw(WORDS),
        draw(st.none() | st.sampled_from(Decision)),
        draw(st.none() | DAYS),
    )


def strategies(own: UUID, promises: list[UUID]) -> st.SearchStrategy[Strategy]:
    return st.builds(
        Strategy,
        st.just(own),
        DAYS,
        st.just("a walk"),
        WORDS,
        st.lists(NAMES, max_size=2).map(tuple),
        st.sampled_from([(), tuple(promises)]),
    )


def reviews(week: date) -> st.SearchStrategy[Review]:
    ids = st.none() | st.uuids()
    return st.builds(Review, st.just(week), DAYS, WORDS, WORDS, ids, WORDS, ids)


def entries(own: UUID, day: date, tags: st.SearchStrategy[Tag] = TAGS) -> st.SearchStrategy[Entry]:
    return st.builds(
        Entry,
        st.just(own),
        st.just(day),
        st.sampled_from(Outcome),
        INSTANTS,
        ZONES,
        st.none() | CLOCKS,
        st.none() | st.sampled_from(Part),
        WORDS,
        st.none() | st.sampled_from(When),
        FEELINGS,
        FEELINGS,
        st.lists(tags, max_size=3).map(tuple),
        WORDS,
        WORDS,
        WORDS,
        WORDS,
        WORDS,
        WORDS,
    )


@st.composite
def friends(draw: st.DrawFn, promised: list[UUID]) -> list[OfFriend]:
    seen = st.lists(st.sampled_from(promised), unique=True) if promised else st.just([])
    held: list[OfFriend] = []
    for own in draw(st.lists(st.uuids(), max_size=2, unique=True)):
        name, since, reach, agreed = draw(NAMES).strip(), draw(DAYS), draw(WORDS), draw(WORDS)
        every, small_wins = draw(st.sampled_from(Interval)), draw(st.booleans())
        on, at = draw(st.none() | DAYS), draw(st.none() | CLOCKS)
        told = tuple(draw(seen))
        held += [
            Friend(own, name, since, reach, agreed, told, every, on, at, small_wins),
            Conversation(draw(st.uuids()), own, draw(DAYS), draw(WORDS), draw(FEELINGS)),
            KindMessage(draw(st.uuids()), own, draw(DAYS), draw(WORDS)),
            SharedItem(
                *(draw(st.uuids()), own, name, draw(INSTANTS)),
                *(draw(st.sampled_from(Way)), draw(WORDS), draw(WORDS)),
            ),
        ]
    return held


@st.composite
def diaries(draw: st.DrawFn, tags: st.SearchStrategy[Tag] = TAGS) -> Contents:
    ids = draw(st.lists(st.uuids(), max_size=3, unique=True))
    known = [(own, day) for own in ids for day in draw(st.sets(DAYS, max_size=2))]
    kept = draw(st.lists(st.uuids(), max_size=1))
    days = draw(st.sets(DAYS, max_size=2))
    noted = st.lists(st.builds(Noted, NAMES, INSTANTS), max_size=2).map(tuple)
    return Contents(
        settings=draw(st.builds(Settings, day_ends_at=CLOCKS, zone=st.none() | ZONES)),
        pauses=tuple(draw(st.lists(pauses(None), max_size=2))),
        promises=tuple(draw(promises(own)) for own in ids),
        entries=tuple(draw(entries(own, day, tags)) for own, day in known),
        days=tuple(
            DayContext(
                day,
                draw(INSTANTS if names else st.none() | INSTANTS),
                names,
                draw(FEELINGS),
                draw(WORDS),
            )
            for day in sorted(days)
            for names in [draw(noted)]
        ),
        trust=tuple(
            TrustRating(day, draw(st.none() | st.integers(0, 10)), draw(FEELINGS))
            for day in sorted(days)
        ),
        revisions=tuple(draw(revisions(own)) for own in ids),
        sizes=tuple(DaySize(own, day, draw(NAMES).strip() or "small") for own, day in known),
        strategies=tuple(draw(strategies(own, ids)) for own in kept),
        uses=tuple(Use(each, own, day) for own, day in known for each in kept),
        friends=tuple(draw(friends(ids))),
    )


@st.composite
def reviewed(draw: st.DrawFn) -> Contents:
    """A diary that holds reviews and changed check-ins alone."""
    weeks = draw(st.sets(DAYS.map(week_of), max_size=3))
    changed = st.lists(CHECK_INS, max_size=3, unique_by=lambda each: each.id)
    return Contents(
        reviews=tuple(draw(reviews(week)) for week in sorted(weeks)),
        check_ins=tuple(draw(changed)),
    )
