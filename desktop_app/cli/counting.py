"""`kept evidence`, `kept patterns`."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.cli.typed import DATES, AddCommand, day, day_of, marked
from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase, translate

if TYPE_CHECKING:
    from desktop_app.evidence.report import Advice, PromiseFigures


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    for name, run, what in (
        ("evidence", evidence, marked("how reliably promises are kept, and how sure that is")),
        ("patterns", patterns, marked("what helps and what hinders, where it is real")),
    ):
        listed = command(name, run, what)
        listed.add_argument("--as-of", dest="as_of", type=day, metavar="DATE", help=DATES)


def evidence(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Reliability, return and suggestions of a day, as known now."""
    from desktop_app.evidence import (  # noqa: PLC0415 (numpy is slow to load)
        report_words,
        review_words,
    )

    at = day_of(diary, options.as_of)
    found, advice = diary.figures.evidence(at), diary.figures.advice(at)
    change = report_words.change_sentence(found.overall)
    lines = [
        review_words.long_run(found.overall) or report_words.reliability_sentence(found.overall),
        report_words.return_sentence(found.returning),
    ]
    lines += [change] if change else []
    for each, advised in zip(found.promises, advice, strict=True):
        lines += _promise_lines(each, advised)
    return {"text": "\n".join(map(str, lines)), **report_words.evidence_as_json(found, advice)}


def patterns(diary: Diary, options: Namespace) -> dict[str, Any]:
    """The patterns that hold on a day, their evidence, and how many were looked at."""
    from desktop_app.evidence import pattern_words  # noqa: PLC0415 (numpy is slow to load)

    found, titles = diary.figures.patterns(day_of(diary, options.as_of)), diary.figures.titles()
    lines = [
        translate(
            "Command",
            "{sentence} {effect} Shown since {day}.",
            sentence=pattern_words.pattern_sentence(pattern, titles),
            effect=pattern_words.effect_sentence(pattern.effect),
            day=pattern.first_shown,
        )
        for pattern in found.patterns
    ]
    lines.append(pattern_words.silence_sentence(found))
    return {
        "text": "\n".join(map(str, lines)),
        **pattern_words.patterns_as_json(found, titles),
    }


def _promise_lines(of: PromiseFigures, advised: Advice) -> list[Phrase]:
    from desktop_app.evidence.reliability import FIGURE_FROM  # noqa: PLC0415 (as above)
    from desktop_app.evidence.report_words import reliability_sentence  # noqa: PLC0415 (as above)
    from desktop_app.evidence.suggestions import in_ten  # noqa: PLC0415 (as above)

    figure = of.reliability
    if figure.estimate is None or figure.low is None or figure.high is None:
        words = translate("Command", "{title}: not enough yet", title=of.title)
    elif figure.range is not None or figure.chances < FIGURE_FROM:
        words = translate(
            "Command", "{title}: {line}", title=of.title, line=reliability_sentence(figure)
        )
    else:
        words = translate(
            "Command",
            "{title}: about {n} of 10 ({low} to {high}), of {chances} chances",
            title=of.title,
            n=in_ten(figure.estimate),
            low=in_ten(figure.low),
            high=in_ten(figure.high),
            chances=figure.chances,
        )
    first = advised.suggestions[:1]
    return [words, *(translate("Command", "  {why}", why=held.because) for held in first)]
