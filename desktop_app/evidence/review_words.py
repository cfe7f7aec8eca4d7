"""What a look back says: each step in sentences of fact, with how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from desktop_app.domain.entries import TrustRating
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.reviews import Reach
from desktop_app.evidence.looking_back import Lived, LookBack, Share
from desktop_app.evidence.reliability import FIGURE_FROM, Reliability
from desktop_app.evidence.report_words import reliability_sentence
from desktop_app.evidence.suggestions import in_ten

EXPECTED: Final = translate("Review", "Of your next ten small promises, how many will you keep?")
FELT: Final = translate("Review", "This week I trusted myself to do what I said")
"""The two questions of felt trust; they are always worded the same."""

_ONCE_IN: Final = ((0.99, 100), (0.95, 20), (0.0, 10))


def kept_sentences(of: LookBack) -> list[Phrase]:
    """What was kept: all together, then each promise."""
    total = of.total
    if not of.promises:
        return [translate("Review", "Nothing was asked for in these days.")]
    if not total.chances:
        return [translate("Review", "No chance has a word yet.")]
    whole = translate("Review", "Kept {kept} of {of}.", kept=total.kept, of=total.chances)
    smaller = total.kept - total.full
    if not smaller:
        return [whole]
    return [whole, translate("Review", "%n of them at the smaller size.", None, smaller)]


def lived_sentence(of: Lived) -> Phrase:
    """One promise: kept and chances, and what counts neither way."""
    if of.now.chances:
        share = translate("Review", "{kept} of {of}", kept=of.now.kept, of=of.now.chances)
    else:
        share = translate("Review", "no chance")
    for days, words in (
        (of.unrecorded, translate("Review", "%n without a word", None, of.unrecorded)),
        (of.skipped, translate("Review", "%n skipped", None, of.skipped)),
        (of.paused, translate("Review", "%n paused", None, of.paused)),
    ):
        if days:
            share = translate("Review", "{share} · {rest}", share=share, rest=words)
    return share


def improved_sentence(of: Lived, reach: Reach) -> Phrase:
    """One promise that is kept more surely than before, and how often chance does as much."""
    once_in = next(n for bar, n in _ONCE_IN if (of.more or 0) >= bar)
    return translate(
        "Review",
        "{now}, after {then} {before}. Chance alone does as much about 1 time in {n}.",
        now=_of(of.now),
        then=_of(of.then),
        before=before_words(reach),
        n=once_in,
    )


def nothing_improved(of: LookBack) -> Phrase:
    """Why no promise is named: there is no before yet, or nothing stands apart from it."""
    if all(each.more is None for each in of.promises):
        return translate(
            "Review", "Too early to tell: there are not enough chances to compare with yet."
        )
    return translate(
        "Review",
        "No promise stands apart from the weeks before, as far as one can say. Most weeks are so.",
    )


def return_sentence(of: LookBack) -> Phrase | None:
    """How many misses were followed by keeping the next chance; None without one."""
    if not of.misses:
        return None
    return translate(
        "Review",
        "After a miss the next chance was kept {kept} of {of} times.",
        kept=of.returned,
        of=of.misses,
    )


def long_run(of: Reliability) -> Phrase | None:
    """Reliability with its interval, as sure as it is; None while there is not enough."""
    if of.estimate is None or of.low is None or of.high is None:
        return None
    if of.range is not None or of.chances < FIGURE_FROM:
        return reliability_sentence(of)
    return translate(
        "Review",
        "You keep about {n} in 10 ({low} to {high}).",
        n=in_ten(of.estimate),
        low=in_ten(of.low),
        high=in_ten(of.high),
    )


def gap_sentence(of: Lived, reach: Reach, hindered: tuple[str, int] | None) -> Phrase:
    """The one gap that persists, with what was noted most often then."""
    share = translate(
        "Review",
        "{now}, and {then} {before}.",
        now=_of(of.now),
        then=_of(of.then),
        before=before_words(reach),
    )
    if hindered is None:
        return share
    name, times = hindered
    noted = translate("Review", "You noted “{name}” then, %n time(s).", None, times, name=name)
    return translate("Review", "{share} {noted}", share=share, noted=noted)


def no_gap() -> Phrase:
    """Nothing stays open for long."""
    return translate("Review", "No gap persists, as far as one can say.")


def before_words(reach: Reach) -> Phrase:
    """What a span is compared with."""
    return translate("Review", "in the %n week(s) before", None, reach.before)


def trust_sentences(ratings: Sequence[TrustRating]) -> list[Phrase]:
    """What was answered to the two questions, the latest first."""
    return [
        phrase
        for rating in reversed(ratings)
        for phrase in (_expected(rating), _felt(rating))
        if phrase is not None
    ]


def look_back_as_json(of: LookBack) -> dict[str, Any]:
    """The facts in the document of `kept review --json`."""
    return {
        "from": of.first.isoformat(),
        "to": of.last.isoformat(),
        "kept": of.total.kept,
        "chances": of.total.chances,
        "promises": [_lived_json(each) for each in of.promises],
        "returned": of.returned,
        "misses": of.misses,
        "improved": [str(each.promise) for each in of.improved],
        "gap": str(of.gap.promise) if of.gap else None,
    }


def _of(share: Share) -> Phrase:
    return translate("Review", "{kept} of {of}", kept=share.kept, of=share.chances)


def _expected(rating: TrustRating) -> Phrase | None:
    if rating.expect_next_10 is None:
        return None
    return translate("Review", "Of the next ten: {n}.", n=rating.expect_next_10)


def _felt(rating: TrustRating) -> Phrase | None:
    if rating.felt is None:
        return None
    return translate("Review", "Trusted yourself: {n} of 5.", n=rating.felt)


def _lived_json(of: Lived) -> dict[str, Any]:
    return {
        "promise": str(of.promise),
        "title": of.title,
        "kept": of.now.kept,
        "full_size": of.now.full,
        "chances": of.now.chances,
        "before": {"kept": of.then.kept, "chances": of.then.chances},
        "unrecorded": of.unrecorded,
        "skipped": of.skipped,
        "paused": of.paused,
        "more": of.more,
    }
