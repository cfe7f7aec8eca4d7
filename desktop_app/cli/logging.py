"""`kept log`, `kept note`, `kept reflect`, `kept undo`, `kept redo`."""

from __future__ import annotations

from argparse import Namespace
from typing import Any, Final

from desktop_app.cli.typed import DATES, AddCommand, clock_time, day, day_of, marked, within, words
from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection, reflection_of
from desktop_app.domain.values import replace

_ANSWERS: Final = ("what_helped", "what_nearly_stopped", "adjust", "lesson")


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    mark = command("log", log, marked("log a promise"))
    mark.add_argument("promise", metavar="PROMISE", type=words, nargs="?")
    mark.add_argument(
        "--baseline", action="store_true", help=marked("the baseline, without naming it")
    )
    outcome = mark.add_mutually_exclusive_group()
    for flag, what in (
        ("smaller", marked("kept at its smaller size")),
        ("missed", marked("not kept")),
        ("skip", marked("counts neither way; may be chosen in advance")),
    ):
        outcome.add_argument(f"--{flag}", action="store_true", help=what)
    mark.add_argument("--on", type=day, metavar="DATE", help=DATES)
    mark.add_argument("--time", type=clock_time, metavar="HH:MM")
    for feeling in ("before", "after"):
        mark.add_argument(
            f"--{feeling}", type=within(5), metavar="1..5", help=marked("1 heavy, 5 light")
        )
    for role in ("tag", "helped", "hindered"):
        mark.add_argument(f"--{role}", type=words, action="append", default=[], metavar="NAME")
    mark.add_argument("--note", type=words, default="", metavar="TEXT")
    context = command("note", note, marked("note the day’s context"))
    context.add_argument("--on", type=day, metavar="DATE", help=DATES)
    context.add_argument("--tag", type=words, action="append", default=[], metavar="NAME")
    context.add_argument("--nothing", action="store_true", help=marked("nothing of note"))
    questions = command("reflect", reflect, marked("three questions about a log"))
    questions.add_argument("promise", metavar="PROMISE", type=words)
    questions.add_argument("--on", type=day, metavar="DATE", help=DATES)
    for answer in _ANSWERS:
        questions.add_argument(f"--{answer.replace('_', '-')}", type=words, metavar="TEXT")
    command("undo", undo, marked("take back the last change"))
    command("redo", redo, marked("repeat what was taken back"))


def log(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Log one promise on one day."""
    promise = _named(diary, options)
    on = day_of(diary, options.on)
    title = promise.terms_on(on).title
    held = diary.store.entry(promise.id, on)
    said = reflection_of(held) if held else Reflection()
    noted = replace(
        said,
        before=options.before or said.before,
        after=options.after or said.after,
        tags=tuple(dict.fromkeys((*said.tags, *_tags(options)))),
        note=options.note or said.note,
    )
    logged = diary.log(promise.id, _outcome(options), on, options.time, noted)
    diary.remember_line()
    line = logged.acknowledgement
    if logged.entry.outcome is Outcome.MISSED and logged.changed:
        line = _with_offer(line, options.promise or title, options.on)
    return {
        "text": translate("Command", "{title}: {line}", title=title, line=line),
        "promise": str(promise.id),
        "title": title,
        "day": on.isoformat(),
        "outcome": logged.entry.outcome.value,
        "changed": logged.changed,
        "acknowledgement": str(logged.acknowledgement),
    }


def note(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Note the day's context."""
    names = [name.strip() for name in options.tag if name.strip()]
    if bool(names) == options.nothing:
        raise Problem(
            USAGE,
            translate("Command", "Name what is special about the day (--tag NAME), or --nothing."),
        )
    context = diary.note_day(day_of(diary, options.on), names)
    held = [noted.name for noted in context.noted]
    return {
        "text": translate(
            "Command",
            "Noted for {day}: {names}.",
            day=context.day,
            names=", ".join(held) or translate("Command", "nothing of note"),
        ),
        "day": context.day.isoformat(),
        "context": held,
    }


def reflect(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Answer the three questions, or draw a lesson."""
    promise = diary.promises.find(options.promise)
    on = day_of(diary, options.on)
    answers = {n: given for n in _ANSWERS if (given := getattr(options, n)) is not None}
    if not answers:
        raise Problem(
            USAGE,
            translate("Command", "Give at least one answer: see kept reflect --help."),
        )
    if options.lesson is not None:
        _check_lesson(options.lesson)
    held = diary.store.entry(promise.id, on)
    diary.reflect(promise.id, on, replace(reflection_of(held) if held else Reflection(), **answers))
    return {
        "text": translate(
            "Command", "Noted on “{title}”, {day}.", title=promise.terms_on(on).title, day=on
        ),
        "promise": str(promise.id),
        "day": on.isoformat(),
    }


def undo(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """Take back the last change, whoever made it."""
    done = diary.undo()
    return {
        "text": done or translate("Command", "There is nothing to take back."),
        "done": done is not None,
    }


def redo(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """Repeat what was taken back."""
    done = diary.redo()
    return {
        "text": done or translate("Command", "There is nothing to repeat."),
        "done": done is not None,
    }


def _named(diary: Diary, options: Namespace) -> Promise:
    """The promise that was named, or the baseline where that was asked for."""
    if bool(options.promise) == options.baseline:
        raise Problem(USAGE, translate("Command", "Name a promise, or say --baseline."))
    return diary.promises.baseline() if options.baseline else diary.promises.find(options.promise)


def _check_lesson(words: str) -> None:
    from desktop_app.domain.misses import (  # noqa: PLC0415 (few commands draw a lesson)
        holds_one_lesson,
        one_is_enough,
    )

    if not holds_one_lesson(words):
        raise Problem(USAGE, one_is_enough())


def _with_offer(line: Phrase, promise: str, on: str | None) -> Phrase:
    """The answer to a miss, and how one lesson is drawn from it."""
    import shlex  # noqa: PLC0415 (few logs are misses)

    named = shlex.join(["kept", "reflect", promise, *(["--on", str(on)] if on else [])])
    return translate(
        "Command", "{line}\nOne lesson, if there is one: {command} --lesson “…”", line=line,
        command=named,
    )  # fmt: skip


def _outcome(options: Namespace) -> Outcome:
    if options.smaller:
        return Outcome.KEPT_SMALLER
    if options.missed:
        return Outcome.MISSED
    return Outcome.SKIPPED if options.skip else Outcome.KEPT


def _tags(options: Namespace) -> list[Tag]:
    named = (
        (options.tag, Role.CONTEXT),
        (options.helped, Role.HELPED),
        (options.hindered, Role.HINDERED),
    )
    return [Tag(name.strip(), role) for names, role in named for name in names if name.strip()]
