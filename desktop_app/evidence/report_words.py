"""The figures in words and in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.evidence.intervals import INTERVAL
from desktop_app.evidence.recovery import Likely, Return
from desktop_app.evidence.reliability import ENOUGH, FIGURE_FROM, Reliability
from desktop_app.evidence.report import Advice, Evidence
from desktop_app.evidence.suggestions import Suggestion, in_ten


def reliability_sentence(of: Reliability) -> Phrase:
    """The figure as a sentence, as sure as it is; the page's heading."""
    if of.estimate is None or of.low is None or of.high is None:
        return translate(
            "Evidence",
            "Not enough yet ({k} of {enough}).",
            k=min(of.chances, ENOUGH),
            enough=ENOUGH,
        )
    low, high = of.range or (of.low, of.high)
    if in_ten(low) == in_ten(high):
        return translate("Evidence", "You keep about {n} of 10", n=in_ten(of.estimate))
    if of.range is not None:
        return translate(
            "Evidence",
            "You keep between {low} and {high} of 10, depending on the days without a word.",
            low=in_ten(low),
            high=in_ten(high),
        )
    if of.chances < FIGURE_FROM:
        return translate(
            "Evidence",
            "You keep between {low} and {high} of 10, as far as one can say.",
            low=in_ten(low),
            high=in_ten(high),
        )
    return translate("Evidence", "You keep about {n} of 10", n=in_ten(of.estimate))


def return_sentence(of: Return) -> Phrase:
    """How surely you return after a miss, as a sentence."""
    if of.next is None:
        return translate("Evidence", "Returning after a miss: not enough yet.")
    return translate(
        "Evidence",
        "After a miss you are back at the next chance about {n} times in 10 ({low} to {high}).",
        n=in_ten(of.next.estimate),
        low=in_ten(of.next.low),
        high=in_ten(of.next.high),
    )


def change_sentence(of: Reliability) -> Phrase | None:
    """Rule "This has changed"; None when it has not, as far as one can say."""
    if of.changed > 0:
        return translate("Evidence", "This has changed: lately you keep more than 8 weeks ago.")
    if of.changed < 0:
        return translate("Evidence", "This has changed: lately you keep less than 8 weeks ago.")
    return None


def evidence_as_json(of: Evidence, advice: Sequence[Advice]) -> dict[str, Any]:
    """The document of `kept evidence --json`, without its version; `advice` goes with `of`."""
    return {
        "as_of": of.as_of.isoformat(),
        "overall": reliability_as_json(of.overall),
        "promises": [
            {
                "promise": str(each.promise),
                "title": each.title,
                "reliability": reliability_as_json(each.reliability),
                "return": return_as_json(each.returning),
                "suggestion": _suggestion_as_json(advised.suggestions),
                "tense": advised.tense,
            }
            for each, advised in zip(of.promises, advice, strict=True)
        ],
    }


def reliability_as_json(of: Reliability) -> dict[str, Any]:
    """R of the JSON contract, and what is beside it."""
    return {
        "estimate": of.estimate,
        "low": of.low,
        "high": of.high,
        "interval": INTERVAL,
        "chances": of.chances,
        "full_size": of.full_size,
        "unrecorded": of.unrecorded,
        "range": list(of.range) if of.range else None,
        "changed": of.changed != 0,
        "skipped": of.skipped,
        "paused": of.paused,
        "if_skips_missed": of.if_skips_missed,
    }


def return_as_json(of: Return) -> dict[str, Any]:
    """T of the JSON contract, and the later chances of a gap beside it."""
    return {
        "next": _likely_as_json(of.next),
        "later": _likely_as_json(of.later),
        "misses": of.misses,
    }


def _likely_as_json(of: Likely | None) -> dict[str, float] | None:
    return None if of is None else {"estimate": of.estimate, "low": of.low, "high": of.high}


def _suggestion_as_json(held: Sequence[Suggestion]) -> dict[str, str] | None:
    return {"kind": held[0].kind.value, "because": str(held[0].because)} if held else None
