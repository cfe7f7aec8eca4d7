"""Looking back: the week's review, what it is made of, and those of earlier weeks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from desktop_app.diary.ledger import Ledger
from desktop_app.diary.offers import Offer
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.entries import Entry, TrustRating
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.promises import State
from desktop_app.domain.readback import TellDay
from desktop_app.domain.reviews import (
    Reach,
    Review,
    asked_in,
    due_since,
    first_of,
    last_of,
    week_to_review,
)
from desktop_app.domain.routines import what_changed as routine_changed
from desktop_app.domain.stories import what_changed
from desktop_app.evidence.looking_back import LookBack, Spans, hindered_most, look_back
from desktop_app.evidence.reliability import Reliability
from desktop_app.evidence.then_and_now import ThenAndNow, then_and_now, was_hard

if TYPE_CHECKING:
    from desktop_app.diary.cueing import Cueing
    from desktop_app.diary.figures import Figures
    from desktop_app.diary.learning import Learning
    from desktop_app.diary.routines import Routines

UNANSWERED: Final = 3
"""So many cues in a row without a word, and the review offers another time, or none."""

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A promise, or a check-in, whose last `times` cues came and went without a word."""

    times: int
    title: str = ""
    promise: UUID | None = None
    check_in: CheckIn | None = None


Suggested = Unanswered | Offer


@dataclass(frozen=True, slots=True)
class Adjustment:
    """One change that was made, of the promise `title` or of `check_in`, and how it goes."""

    day: date
    changed: Phrase
    told: Phrase
    title: str = ""
    check_in: CheckIn | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Retrospect:
    """Everything that a review shows of a week, a month or a quarter.

    `overall` is reliability at its end, `hindered` what was noted most of the gap, `turned` what
    was hard before and is kept now; `reviews` are those of its weeks, the latest last.
    """

    week: date
    reach: Reach
    facts: LookBack
    overall: Reliability
    hindered: tuple[str, int] | None
    adjustments: tuple[Adjustment, ...]
    ratings: tuple[TrustRating, ...]
    earlier_ratings: tuple[TrustRating, ...]
    turned: tuple[ThenAndNow, ...]
    reviews: tuple[Review, ...]

    @property
    def review(self) -> Review | None:
        """What was written for the week itself."""
        return next((each for each in self.reviews if each.week == self.week), None)


class Reviewing:
    """The use cases of the weekly review. What is written is one step."""

    def __init__(
        self,
        ledger: Ledger,
        figures: Callable[[], Figures],
        cues: Callable[[], Cueing],
        learning: Callable[[], Learning],
        routines: Callable[[], Routines],
    ) -> None:
        self._ledger = ledger
        self._figures, self._cues = figures, cues
        self._learning, self._routines = learning, routines

    def week(self) -> date:
        """The Monday of the week that is to be looked back on these days."""
        return week_to_review(self._ledger.today, self._ledger.settings.review_weekday)

    def due(self) -> date | None:
        """The week whose review waits; None where it is written, off, or nothing was asked for."""
        weekday, today = self._ledger.settings.review_weekday, self._ledger.today
        week = self.week()
        if weekday is None or self.of(week) is not None:
            return None
        begun = any(p.started_on <= due_since(today, weekday) for p in self._ledger.promises())
        has_word = self._ledger.store.last_day_before(last_of(week) + _DAY)
        return week if begun and has_word is not None and has_word >= week else None

    def of(self, week: date) -> Review | None:
        """What was written for that week."""
        held: Review | None = self._ledger.store.held(Review(week, week))
        return held

    def all(self) -> list[Review]:
        """All reviews, the newest first."""
        return sorted(self._ledger.store.all_of(Review), key=lambda r: r.week, reverse=True)

    def write(self, review: Review) -> None:
        """Keep what was written for a week."""
        if review.week > self._ledger.today:
            raise Problem(
                USAGE, translate("Review", "That week is still to come. Nothing was saved.")
            )
        self._ledger.apply("review", [review])

    def rating(self, week: date) -> TrustRating | None:
        """The latest answers to the two questions in the days of that week's review."""
        found = self._ratings(*asked_in(week, self._ledger.settings.review_weekday))
        return found[-1] if found else None

    def suggested(self) -> Suggested | None:
        """One change to suggest: about cues that nobody answers first, else what is offered now."""
        return self._unanswered() or self._figures().offers.current()

    def look(
        self, week: date, reach: Reach = Reach.WEEK, tell_day: TellDay = date.isoformat
    ) -> Retrospect:
        """The week, or the weeks up to it, as known now."""
        first, last = first_of(week, reach), min(last_of(week), self._ledger.today)
        before = first_of(first, reach.before + 1)
        figures = self._figures()
        spans = Spans(before.toordinal(), first.toordinal(), last.toordinal())
        facts = look_back(figures.records(last, before), spans)
        gap = facts.gap
        entries = self._entries(gap.promise, before, last) if gap else []
        weekday = self._ledger.settings.review_weekday
        asked, until = asked_in(first, weekday)[0], asked_in(week, weekday)[1]
        reviews = self.all()
        return Retrospect(
            week,
            reach,
            facts,
            figures.evidence(last).overall,
            hindered_most(entries),
            tuple(self._adjustments(first, last, self.of(week), tell_day)),
            tuple(self._ratings(asked, until)),
            tuple(self._ratings(asked_in(before, weekday)[0], asked - _DAY)),
            tuple(self._turned(facts, before, reviews)),
            tuple(r for r in reversed(reviews) if first <= r.week <= week),
        )

    def _ratings(self, first: date, last: date) -> list[TrustRating]:
        return [r for r in self._ledger.store.trust_ratings() if first <= r.day <= last]

    def _entries(self, promise: UUID, first: date, last: date) -> list[Entry]:
        return list(self._ledger.store.entries_between(first, last, promise))

    def _turned(self, facts: LookBack, before: date, reviews: list[Review]) -> list[ThenAndNow]:
        then = [r for r in reviews if before <= r.week < facts.first]
        return [
            then_and_now(
                lived,
                self._entries(lived.promise, before, facts.first - _DAY),
                self._entries(lived.promise, facts.first, facts.last),
                then,
            )
            for lived in facts.promises
            if was_hard(lived)
        ]

    def _adjustments(
        self, first: date, last: date, review: Review | None, tell_day: TellDay
    ) -> list[Adjustment]:
        adjusted = review.adjusted if review else None
        titles = {p.id: p.terms_on(last).title for p in self._ledger.promises()}
        found = []
        for revision in self._ledger.store.revisions():
            if (first <= revision.day <= last or revision.id == adjusted) and (
                revision.promise in titles
            ):
                changed = what_changed(revision.kind, revision.before, revision.after, tell_day)
                told = self._learning().trial(revision).told
                title = titles[revision.promise]
                found.append(Adjustment(revision.day, changed, told, title, reason=revision.reason))
        for each in self._routines().all():
            if first <= each.day <= last or each.id == adjusted:
                told = self._routines().trial(each).told
                changed = routine_changed(each)
                found.append(
                    Adjustment(each.day, changed, told, check_in=each.check_in, reason=each.reason)
                )
        return sorted(found, key=lambda adjustment: adjustment.day)

    def _unanswered(self) -> Unanswered | None:
        log, today = self._cues().log, self._ledger.today
        found = [
            Unanswered(log.unanswered(p.id), p.terms_on(today).title, p.id)
            for p in self._ledger.promises()
            if p.state_on(today) is State.ACTIVE and p.terms_on(today).cues
        ]
        found += [Unanswered(log.unanswered(None, c), check_in=c) for c in self._on()]
        longest = max(found, key=lambda each: each.times, default=None)
        return longest if longest is not None and longest.times >= UNANSWERED else None

    def _on(self) -> list[CheckIn]:
        return [check_in for check_in in CheckIn if self._routines().of(check_in).at is not None]
