"""What the review shows, worked out from what the diary looks back on."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.diary.reviewing import Adjustment, Retrospect, Suggested, Unanswered
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.entries import TrustRating
from desktop_app.domain.phrases import counted
from desktop_app.domain.promises import State
from desktop_app.domain.reviews import Reach, Review, first_of, last_of
from desktop_app.domain.routines import Shows
from desktop_app.evidence import review_words
from desktop_app.evidence.then_and_now import ThenAndNow, Words
from desktop_app.ui.pages.review.adjusting import Offers
from desktop_app.ui.pages.review.guide import Guiding, Step
from desktop_app.ui.pages.review.told import Section
from desktop_app.ui.widgets.facts import Fact
from desktop_app.ui.widgets.quiet_card import Offered
from desktop_app.ui.words.counts import decimal
from desktop_app.ui.words.cues import check_in_name
from desktop_app.ui.words.days import day_and_month
from desktop_app.ui.words.how import suggestion_how
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


def heading(found: Retrospect) -> str:
    """The sentence that answers the page."""
    return say(review_words.kept_sentences(found.facts)[0]).removesuffix(".")


def span_words(week: date, reach: Reach, today: date) -> str:
    """“16 November to 22 November”."""
    return translate("Review", "{first} to {last}").format(
        first=day_and_month(first_of(week, reach), today),
        last=day_and_month(last_of(week), today),
    )


def sections(found: Retrospect, today: date) -> dict[Step, Section]:
    """The facts of each step."""
    return {
        Step.KEPT: _kept(found),
        Step.IMPROVED: _improved(found),
        Step.GAP: _gap(found),
        Step.ADJUST: _adjusted(found, today),
        Step.TRUST: Section(translate("Review", "Trust"), ""),
    }


def told(found: Retrospect, today: date) -> tuple[Section, ...]:
    """All sections to be read, with what the user wrote, and what turned since."""
    made = sections(found, today)
    words = {
        Step.KEPT: _quotes(found, "note", today),
        Step.IMPROVED: _quotes(found, "helped", today),
        Step.GAP: _quotes(found, "hard", today),
    }
    shown = [
        Section(each.name, each.sentence, each.facts, words.get(step, ()))
        for step, each in made.items()
        if step is not Step.TRUST and (each.sentence or each.facts or words.get(step))
    ]
    if found.turned:
        shown.insert(2, _turned(found, today))
    return (*shown, _trust(found, today))


def guiding(diary: Diary, found: Retrospect, said: dict[str, Any] | None) -> Guiding:
    """The week to be written; `said` is a draft, else what was written before counts."""
    review, rating = found.review, diary.reviews.rating(found.week)
    short = diary.settings.review_shows == Shows.SHORT
    told_before = _fields(review) if review else {}
    at = (said or {}).get("at")
    return Guiding(
        found.week,
        sections(found, diary.today),
        (Step.KEPT, Step.TRUST) if short else tuple(Step),
        told_before | {k: str(v) for k, v in (said or {}).items() if k != "at"},
        _offers(diary),
        rating.expect_next_10 if rating else None,
        rating.felt if rating else None,
        Step(at) if at in list(Step) else None,
    )


def offered(suggested: Suggested | None) -> Offered | None:
    """The suggestion as a card, with its answers."""
    if suggested is None:
        return None
    if not isinstance(suggested, Unanswered):
        taken = ("take", translate("Review", "Try it"))
        return Offered(
            suggested.title,
            say(suggested.suggestion.because),
            (taken, ("later", translate("Review", "Not now"))),
            suggestion_how(suggested.suggestion),
        )
    about = suggested.title
    answers = [("time", translate("Review", "Another time…"))]
    if suggested.check_in:
        about = check_in_name(suggested.check_in)
        answers.append(("content", translate("Review", "Less in it…")))
    else:
        answers.append(("smaller", translate("Review", "A smaller version…")))
    answers.append(("none", translate("Review", "No cue")))
    words = translate("Review", "The last {n} times nobody answered its cue.")
    return Offered(about, words.format(n=suggested.times), tuple(answers))


def _offers(diary: Diary) -> Offers:
    today = diary.today
    return Offers(
        offered(diary.reviews.suggested()),
        [
            (promise.id, promise.terms_on(today).title)
            for promise in diary.promises.all()
            if promise.state_on(today) is State.ACTIVE
        ],
        [(check_in.value, check_in_name(check_in)) for check_in in CheckIn],
    )


def _fields(review: Review) -> dict[str, str]:
    return {"note": review.note, "helped": review.helped, "hard": review.hard}


def _kept(found: Retrospect) -> Section:
    phrases = review_words.kept_sentences(found.facts)
    facts = [
        Fact(each.title, value=say(review_words.lived_sentence(each)))
        for each in found.facts.promises
    ]
    rest = " ".join(say(phrase) for phrase in phrases[1:])
    return Section(translate("Review", "Kept"), rest, tuple(facts))


def _improved(found: Retrospect) -> Section:
    of = found.facts
    facts = [
        Fact(each.title, say(review_words.improved_sentence(each, found.reach)))
        for each in of.improved
    ]
    if (returned := review_words.return_sentence(of)) is not None:
        facts.append(Fact(translate("Review", "Coming back"), say(returned)))
    if (run := review_words.long_run(found.overall)) is not None:
        facts.append(Fact(translate("Review", "Over the longer run"), say(run)))
    sentence = "" if of.improved else say(review_words.nothing_improved(of))
    return Section(translate("Review", "Improved"), sentence, tuple(facts))


def _gap(found: Retrospect) -> Section:
    name, gap = translate("Review", "Gap"), found.facts.gap
    if gap is None:
        return Section(name, say(review_words.no_gap()))
    words = say(review_words.gap_sentence(gap, found.reach, found.hindered))
    sentence = translate("Review", "One stays open more than the others.")
    return Section(name, sentence, (Fact(gap.title, words),))


def _adjusted(found: Retrospect, today: date) -> Section:
    facts = tuple(_adjustment(each, today) for each in found.adjustments)
    sentence = "" if facts else translate("Review", "Nothing was changed in these days.")
    return Section(translate("Review", "Adjust"), sentence, facts)


def _adjustment(of: Adjustment, today: date) -> Fact:
    about = check_in_name(of.check_in) if of.check_in else of.title
    since = translate("Review", "Since {day}").format(day=day_and_month(of.day, today))
    return Fact(about, f"{since}: {say(of.changed)} {say(of.told)}", of.reason)


def _turned(found: Retrospect, today: date) -> Section:
    facts = tuple(_then_and_now(each, found.reach, today) for each in found.turned)
    return Section(
        translate("Review", "Then and now"),
        translate("Review", "What was hard before is kept now."),
        facts,
    )


def _then_and_now(of: ThenAndNow, reach: Reach, today: date) -> Fact:
    words = say(review_words.improved_sentence(of.lived, reach))
    return Fact(
        of.lived.title,
        words,
        of.then.text if of.then else "",
        _when(translate("Review", "Then"), of.then, today),
        of.now.text if of.now else "",
        _when(translate("Review", "Now"), of.now, today),
    )


def _when(time: str, words: Words | None, today: date) -> str:
    if words is None:
        return translate("Review", "{time}: nothing written").format(time=time)
    day = day_and_month(words.day, today)
    return translate("Review", "{time}, {day}").format(time=time, day=day)


def _trust(found: Retrospect, today: date) -> Section:
    name = translate("Review", "Trust")
    if found.reach is not Reach.WEEK and found.ratings:
        now, then = _means(found.ratings), _means(found.earlier_ratings)
        facts = [Fact(translate("Review", "In these weeks"), now)]
        if found.earlier_ratings:
            facts.append(Fact(translate("Review", "In the weeks before"), then))
        return Section(name, "", tuple(facts))
    facts = [
        Fact(
            day_and_month(rating.day, today),
            value=" ".join(say(phrase) for phrase in review_words.trust_sentences([rating])),
        )
        for rating in found.ratings[-1:]
    ]
    sentence = "" if facts else translate("Review", "The two questions were not answered.")
    return Section(name, sentence, tuple(facts))


def _means(ratings: tuple[TrustRating, ...]) -> str:
    """The middle of the answers with how many there were: “6.5 of 10 expected, 3.8 of 5 felt”."""
    expected = [r.expect_next_10 for r in ratings if r.expect_next_10 is not None]
    felt = [r.felt for r in ratings if r.felt is not None]
    parts = []
    if expected:
        words = translate("Review", "Expected {mean} of the next ten on average ({answers}).")
        parts.append(words.format(mean=_mean(expected), answers=_answers(len(expected))))
    if felt:
        words = translate("Review", "Trusted yourself {mean} of 5 on average ({answers}).")
        parts.append(words.format(mean=_mean(felt), answers=_answers(len(felt))))
    return " ".join(parts)


def _answers(n: int) -> str:
    return counted(translate("Review", "%n answer(s)", None, n), n)


def _mean(values: list[int]) -> str:
    return decimal(sum(values) / len(values))


def _quotes(found: Retrospect, name: str, today: date) -> tuple[tuple[str, str], ...]:
    """What was written: of one week its own words, of several each with its week."""
    said = [(review.week, getattr(review, name)) for review in found.reviews]
    if found.reach is Reach.WEEK:
        return tuple(("", words) for _, words in said if words)
    form = translate("Review", "Week of {day}")
    return tuple(
        (form.format(day=day_and_month(week, today)), words) for week, words in said if words
    )
