"""Patterns in words and in JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.evidence.features import Family
from desktop_app.evidence.patterns import Effect, Pattern, Patterns, Tally

Titles = Mapping[UUID, str]


def pattern_sentence(pattern: Pattern, titles: Titles) -> Phrase:
    """A pattern with its evidence, as a fact about what goes together, never as a cause."""
    return translate(
        "Patterns",
        "{when} you keep {what} {more}: {kept} of {chances}, otherwise {other_kept} of"
        " {other_chances}.",
        when=when_phrase(pattern.family, pattern.name),
        what=_what(pattern, titles),
        more=_more(pattern),
        kept=pattern.with_it.kept,
        chances=pattern.with_it.chances,
        other_kept=pattern.without.kept,
        other_chances=pattern.without.chances,
    )


def effect_sentence(effect: Effect) -> Phrase:
    """How large, and how sure: points of 100, the interval from smaller to larger."""
    low, high = points(effect.low), points(effect.high)
    if effect.mean > 0:
        return translate(
            "Patterns",
            "About {n} points more ({low} to {high}).",
            n=points(effect.mean),
            low=low,
            high=high,
        )
    return translate(
        "Patterns",
        "About {n} points less ({low} to {high}).",
        n=-points(effect.mean),
        low=-high,
        high=-low,
    )


def silence_sentence(of: Patterns) -> Phrase:
    """What was looked at, and what would have shown by now (rule 6)."""
    if of.smallest_visible is None:
        return translate(
            "Patterns",
            "Not enough yet: a pattern needs 10 answered days with a thing, and 10 without it.",
        )
    return translate(
        "Patterns",
        "{n} things were looked at. Anything bigger than {points} points either way would have"
        " shown by now.",
        n=of.looked_at,
        points=points(of.smallest_visible),
    )


def how_it_works() -> Phrase:
    """The running bet in two sentences."""
    return translate(
        "Patterns",
        "Every day Kept guesses whether a promise will be kept without looking at a possible"
        " cause, then bets on whether that cause would have helped. A pattern appears once its bet"
        " has grown some hundredfold: 269-fold for what you had noted often enough first, more for"
        " each later thing. Fewer than 2 in 100 people with nothing to find see one in a year.",
    )


def points(share: float) -> int:
    """A difference of shares in points of 100."""
    return int(abs(share) * 100 + 0.5) * (1 if share >= 0 else -1)


def when_phrase(family: Family, name: str) -> Phrase:
    """When a feature is there, as the beginning of a sentence."""
    if family is Family.CONTEXT:
        return translate("Patterns", "On days with “{name}”", name=name)
    return _WHEN[name]()


_WHEN: dict[str, Callable[[], Phrase]] = {
    "morning": lambda: translate("Patterns", "In the morning"),
    "midday": lambda: translate("Patterns", "Around midday"),
    "evening": lambda: translate("Patterns", "In the evening"),
    "night": lambda: translate("Patterns", "At night"),
    "low": lambda: translate("Patterns", "When it feels heavy before"),
    "weekend": lambda: translate("Patterns", "At weekends"),
    "Mon": lambda: translate("Patterns", "On Mondays"),
    "Tue": lambda: translate("Patterns", "On Tuesdays"),
    "Wed": lambda: translate("Patterns", "On Wednesdays"),
    "Thu": lambda: translate("Patterns", "On Thursdays"),
    "Fri": lambda: translate("Patterns", "On Fridays"),
    "Sat": lambda: translate("Patterns", "On Saturdays"),
    "Sun": lambda: translate("Patterns", "On Sundays"),
}


def patterns_as_json(of: Patterns, titles: Titles) -> dict[str, Any]:
    """The document of `kept patterns --json`, without its version."""
    return {
        "as_of": of.as_of.isoformat(),
        "looked_at": of.looked_at,
        "smallest_visible": of.smallest_visible,
        "patterns": [_pattern_as_json(pattern, titles) for pattern in of.patterns],
    }


def _pattern_as_json(pattern: Pattern, titles: Titles) -> dict[str, Any]:
    effect = pattern.effect
    return {
        "family": pattern.family.value,
        "name": pattern.name,
        "promise": str(pattern.promise) if pattern.promise else None,
        "direction": "helps" if pattern.helps else "hinders",
        "first_shown": pattern.first_shown.isoformat(),
        "with": _tally_as_json(pattern.with_it),
        "without": _tally_as_json(pattern.without),
        "effect": {"mean": effect.mean, "low": effect.low, "high": effect.high},
        "sentence": str(pattern_sentence(pattern, titles)),
    }


def _tally_as_json(tally: Tally) -> dict[str, int]:
    return {"kept": tally.kept, "chances": tally.chances}


def _what(pattern: Pattern, titles: Titles) -> Phrase:
    if pattern.promise is None:
        return translate("Patterns", "your promises")
    return translate("Patterns", "“{title}”", title=titles.get(pattern.promise, "…"))


def _more(pattern: Pattern) -> Phrase:
    if pattern.helps:
        return translate("Patterns", "more often")
    return translate("Patterns", "less often")
