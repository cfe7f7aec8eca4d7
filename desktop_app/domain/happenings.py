"""What the journal tells beside promises: check-ins that changed, talks, felt trust."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from desktop_app.domain.checkins import check_in_words
from desktop_app.domain.entries import TrustRating
from desktop_app.domain.friends import Conversation
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.revisions import Decision
from desktop_app.domain.routines import CheckInRevision, what_changed
from desktop_app.domain.stories import Event


def of_check_ins(revisions: Iterable[CheckInRevision]) -> list[Event]:
    """When check-ins were changed, and what became of it."""
    told = []
    for revision in revisions:
        name, now = check_in_words(revision.check_in), what_changed(revision)
        words = translate("Happenings", "{check_in}: {change}", check_in=name, change=now)
        told.append(Event(revision.day, words, revision.reason))
        if revision.decided is not None:
            told.append(Event(revision.decided_on or revision.day, _decided(revision)))
    return told


def of_conversations(held: Iterable[Conversation], names: Mapping[UUID, str]) -> list[Event]:
    """When you talked with a friend, and what was said."""
    return [
        Event(
            each.day,
            translate("Happenings", "You talked with {name}.", name=names[each.friend]),
            each.said,
        )
        for each in held
        if each.friend in names
    ]


def of_ratings(ratings: Iterable[TrustRating]) -> list[Event]:
    """When the two questions of felt trust were answered."""
    return [
        Event(each.day, _rated(each))
        for each in ratings
        if each.expect_next_10 is not None or each.felt is not None
    ]


def _decided(revision: CheckInRevision) -> Phrase:
    name = check_in_words(revision.check_in)
    if revision.decided is Decision.KEEP:
        return translate("Happenings", "{check_in}: you kept that change.", check_in=name)
    return translate("Happenings", "{check_in}: you went back to how it was.", check_in=name)


def _rated(rating: TrustRating) -> Phrase:
    if rating.felt is None:
        return translate(
            "Happenings", "Of your next ten you expected {n}.", n=rating.expect_next_10
        )
    if rating.expect_next_10 is None:
        return translate("Happenings", "You trusted yourself {n} of 5.", n=rating.felt)
    return translate(
        "Happenings",
        "Of your next ten you expected {n}, and trusted yourself {felt} of 5.",
        n=rating.expect_next_10,
        felt=rating.felt,
    )
