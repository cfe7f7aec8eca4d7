"""`kept review`: the week looked back on."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.cli.typed import AddCommand, day, day_of, marked
from desktop_app.diary import Diary
from desktop_app.domain.days import week_of
from desktop_app.domain.phrases import Phrase, translate

if TYPE_CHECKING:
    from desktop_app.diary.reviewing import Adjustment, Retrospect
    from desktop_app.domain.reviews import Review


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    asked = command("review", review, marked("the weekly review in text"))
    asked.add_argument(
        "--week",
        type=day,
        metavar="DATE",
        help=marked("any day of it: YYYY-MM-DD, today or yesterday"),
    )


def review(diary: Diary, options: Namespace) -> dict[str, Any]:
    """The facts of a week, what was written about it, and what it would suggest."""
    from desktop_app.evidence import report_words, review_words  # noqa: PLC0415 (numpy is slow to load)

    chosen = day_of(diary, options.week) if options.week else None
    week = week_of(chosen) if chosen else diary.reviews.week()
    found = diary.reviews.look(min(week, week_of(diary.today)))
    written = found.review
    return {
        "text": "\n".join(map(str, _lines(found))),
        "week": found.week.isoformat(),
        "facts": review_words.look_back_as_json(found.facts),
        "overall": report_words.reliability_as_json(found.overall),
        "adjustments": [_adjustment_json(each) for each in found.adjustments],
        "trust": [
            {"day": r.day.isoformat(), "expect_next_10": r.expect_next_10, "felt": r.felt}
            for r in found.ratings
        ],
        "written": _written_json(written) if written else None,
    }


def _lines(of: Retrospect) -> list[Phrase | str]:
    from desktop_app.evidence import review_words  # noqa: PLC0415 (numpy is slow to load)

    facts, written = of.facts, of.review
    lines: list[Phrase | str] = [
        translate("Command", "The week from {first} to {last}", first=facts.first, last=facts.last),
        *review_words.kept_sentences(facts),
        *(f"  {each.title}: {review_words.lived_sentence(each)}" for each in facts.promises),
        *([written.note] if written and written.note else []),
        translate("Command", "Improved"),
        *(f"  {e.title}: {review_words.improved_sentence(e, of.reach)}" for e in facts.improved),
    ]
    if not facts.improved:
        lines.append(f"  {review_words.nothing_improved(facts)}")
    for phrase in (review_words.return_sentence(facts), review_words.long_run(of.overall)):
        lines += [f"  {phrase}"] if phrase else []
    lines += [f"  {written.helped}"] if written and written.helped else []
    lines.append(translate("Command", "Persists"))
    if facts.gap is None:
        lines.append(f"  {review_words.no_gap()}")
    else:
        words = review_words.gap_sentence(facts.gap, of.reach, of.hindered)
        lines.append(f"  {facts.gap.title}: {words}")
    lines += [f"  {written.hard}"] if written and written.hard else []
    lines.append(translate("Command", "Adjusted"))
    lines += [f"  {_adjusted(each)}" for each in of.adjustments] or [
        f"  {translate('Command', 'Nothing was changed.')}"
    ]
    lines.append(translate("Command", "Trust"))
    lines += [f"  {words}" for words in review_words.trust_sentences(of.ratings)] or [
        f"  {translate('Command', 'Not asked yet.')}"
    ]
    return lines


def _adjusted(of: Adjustment) -> str:
    return f"{of.title or of.check_in}: {of.changed} {of.told}"


def _adjustment_json(of: Adjustment) -> dict[str, Any]:
    return {
        "day": of.day.isoformat(),
        "about": of.title or of.check_in,
        "changed": str(of.changed),
        "told": str(of.told),
        "reason": of.reason,
    }


def _written_json(of: Review) -> dict[str, Any]:
    from desktop_app.exchange.exporters.kept_json import review_json  # noqa: PLC0415 (slow)

    return review_json(of)
