"""The weekly review, connected: facts in, words, answers and one adjustment out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.diary.reviewing import Retrospect, Suggested, Unanswered
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.days import week_of
from desktop_app.domain.entries import TrustRating
from desktop_app.domain.promises import Terms
from desktop_app.domain.reviews import Reach, Review
from desktop_app.domain.revisions import Change
from desktop_app.domain.routines import Facet
from desktop_app.evidence.suggestions import Kind
from desktop_app.ui.pages.review import ReviewPage, ReviewState, Way
from desktop_app.ui.places.on_top import answer_on_top
from desktop_app.ui.places.review_state import guiding, heading, span_words, told
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.how import review_how

translate = QCoreApplication.translate

_WEEK: Final = timedelta(days=7)


def make(around: Surroundings) -> ReviewPage:
    """The page, drawn when it can be seen."""
    page = ReviewPage()
    _Connected(page, around)
    return page


class _Connected(QObject):
    """Keeps the page and the diary together for as long as the page lives.

    `_week` is the week shown, `_writes` whether it is to be written anew.
    """

    def __init__(self, page: ReviewPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around, self._diary = page, around, around.diary
        self._week = self._newest = around.diary.reviews.week()
        self._reach, self._writes = Reach.WEEK, False
        self._suggested: Suggested | None = None
        self._adjusted: UUID | None = None
        page.opened.connect(self._show)
        page.begun.connect(self._begin)
        page.reach_chosen.connect(self._choose_reach)
        page.way_chosen.connect(self._go)
        page.write_requested.connect(self._write_anew)
        page.start_requested.connect(lambda: around.go("today", None))
        self._connect_guide()
        around.day.shown.connect(lambda *_: self._show())
        around.changes.changed.connect(lambda _: self._show())
        answer_on_top(page, around)

    def _connect_guide(self) -> None:
        guide, around = self._page.guide, self._around
        guide.left.connect(self._keep)
        guide.done.connect(self._write)
        guide.rated.connect(self._rate)
        guide.adjusting.answered.connect(self._answer)
        guide.adjusting.promise_chosen.connect(around.revising.revise)
        guide.adjusting.check_in_chosen.connect(lambda key: around.routines.open(CheckIn(key)))
        for revising in (around.revising, around.routines):
            revising.revised.connect(self._take_adjustment)

    def _show(self) -> None:
        if not self._page.isVisible():
            return
        diary = self._diary
        if (newest := diary.reviews.week()) != self._newest:
            self._week = self._newest = newest
        if diary.store.span() is None:
            self._page.show_empty()
            return
        found = diary.reviews.look(self._week, self._reach, long_date)
        guides = self._guides()
        draft = diary.draft(self._name) if guides else None
        self._adjusted = self._adjusted or _id((draft or {}).get("adjusted"))
        shown = guiding(diary, found, draft) if guides else None
        if shown is not None and shown.offers.suggested is not None:
            self._suggested = diary.reviews.suggested()
            if self._suggested and not isinstance(self._suggested, Unanswered):
                diary.figures.offers.shown(self._suggested)
        state = ReviewState(
            heading(found),
            span_words(self._week, self._reach, diary.today),
            self._reach,
            shown,
            () if guides else told(found, diary.today),
            self._writing(found) if not guides else "",
            self._ways(),
            review_how(found.facts, diary.today),
        )
        self._gap = found.facts.gap.promise if found.facts.gap else None
        self._page.show_state(state)

    @property
    def _name(self) -> str:
        return f"review {self._week}"

    def _guides(self) -> bool:
        """Whether the week is to be written: it is the one of these days, or was asked for."""
        if self._reach is not Reach.WEEK:
            return False
        is_open = self._week == self._newest and self._diary.reviews.of(self._week) is None
        return self._writes or is_open

    def _writing(self, found: Retrospect) -> str:
        """What leads to writing: for a single week."""
        if found.reach is not Reach.WEEK:
            return ""
        if found.review is None:
            return translate("Review", "Write to this week")
        return translate("Review", "Say it otherwise")

    def _ways(self) -> frozenset[Way]:
        span = self._diary.store.span()
        earlier = {Way.EARLIER} if span and week_of(span[0]) < self._week else set()
        later = {Way.LATER} if self._week < week_of(self._diary.today) else set()
        return frozenset(earlier | later)

    def _begin(self) -> None:
        self._reach = Reach.WEEK
        self._turn_to(self._diary.reviews.week())

    def _go(self, way: Way) -> None:
        self._turn_to(self._week + way * _WEEK)

    def _turn_to(self, week: date) -> None:
        self._page.guide.keep()
        self._week, self._writes, self._adjusted = week, False, None
        self._show()

    def _choose_reach(self, reach: Reach) -> None:
        self._page.guide.keep()
        self._reach, self._writes = reach, False
        self._show()

    def _write_anew(self) -> None:
        self._writes = True
        self._show()

    def _keep(self, said: dict[str, Any] | None) -> None:
        if said is not None and self._adjusted is not None:
            said = said | {"adjusted": str(self._adjusted)}
        if said != self._diary.draft(self._name):
            self._around.wishes.keep_draft(self._name, said)

    def _write(self, said: dict[str, str]) -> None:
        diary, before = self._diary, self._diary.reviews.of(self._week)
        held = before or Review(self._week, diary.today)
        adjusted = self._adjusted or held.adjusted
        gap = self._gap or held.gap
        review = Review(
            held.week, held.day, said["note"], said["helped"], gap, said["hard"], adjusted
        )

        def write() -> None:
            diary.reviews.write(review)
            diary.keep_draft(self._name, None)

        self._page.guide.forget()
        self._writes, self._adjusted = False, None
        words = translate("Review", "The week is looked back on, and kept in your journal.")
        self._around.wishes.do(write, words)
        self._show()

    def _rate(self, expected: int | None, felt: int | None) -> None:
        held = self._diary.reviews.rating(self._week)
        day = held.day if held else self._diary.today
        rating = TrustRating(day, expected, felt)
        self._around.wishes.carry_out(lambda: self._diary.rate_trust(rating))

    def _take_adjustment(self, revision: UUID) -> None:
        """What was changed while the review is open came of it."""
        if self._page.isVisible():
            self._adjusted = revision
            self._page.guide.keep()

    def _answer(self, key: str) -> None:
        suggested = self._suggested
        if isinstance(suggested, Unanswered):
            self._answer_unanswered(suggested, key)
        elif suggested is not None:
            self._diary.figures.offers.put_off(suggested)
            revising = self._around.revising
            acts: dict[Kind, Callable[[], object]] = {
                Kind.GROW: self._around.promising.edit,
                Kind.SHRINK: partial(revising.heavy, suggested.promise, breathes=False),
                Kind.REST: partial(self._rest, suggested.promise),
            }
            if key == "take":
                acts[suggested.suggestion.kind]()
        self._show()

    def _answer_unanswered(self, of: Unanswered, key: str) -> None:
        revising, routines = self._around.revising, self._around.routines
        reason = translate("Review", "Its cue came {n} times without a word.").format(n=of.times)
        if of.check_in is not None:
            if key == "none":
                routines.switch_off(of.check_in, reason)
            else:
                routines.open(of.check_in, Facet.TIME if key == "time" else Facet.CONTENT)
        elif of.promise is not None:
            if key == "time":
                revising.revise(of.promise, reason, Change.CUE)
            elif key == "smaller":
                revising.heavy(of.promise, breathes=False)
            else:
                self._drop_cues(self._terms(of.promise), reason)

    def _drop_cues(self, held: Terms, reason: str) -> None:
        self._around.revising.change(Change.CUE, replace(held, cues=()), reason)

    def _terms(self, promise: UUID) -> Terms:
        today = self._diary.today
        return replace(self._diary.promises.get(promise).terms_on(today), from_day=today)

    def _rest(self, promise: UUID) -> None:
        self._around.promising.rest(promise)


def _id(text: object) -> UUID | None:
    return UUID(str(text)) if text else None
