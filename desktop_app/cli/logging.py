"""`kept log`, `kept note`, `kept reflect`, `kept undo`, `kept redo`."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from typing import Any

from desktop_app.cli.typed import day_of
from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.reflections import Reflection, reflection_of


def log(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Log one promise on one day."""
    promise = diary.promises.find(options.promise)
    day = day_of(diary, options.on)
    held = diary.store.entry(promise.id, day)
    said = reflection_of(held) if held else Reflection()
    noted = replace(
        said,
        before=options.before or said.before,
        after=options.after or said.after,
        tags=tuple(dict.fromkeys((*said.tags, *_tags(options)))),
        note=options.note or said.note,
    )
    logged = diary.log(
        promise.id, _outcome(options), day, options.time, noted if noted != said else None
    )
    return {
        "text": f"{promise.terms_on(day).title}: {logged.acknowledgement}",
        "promise": str(promise.id),
        "day": day.isoformat(),
        "outcome": logged.entry.outcome.value,
        "changed": logged.changed,
        "acknowledgement": str(logged.acknowledgement),
    }


def note(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Note the day's context."""
    if bool(options.tag) == options.nothing:
        raise Problem(
            USAGE,
            translate("Command", "Name what is special about the day (--tag NAME), or --nothing."),
        )
    context = diary.note_day(day_of(diary, options.on), options.tag)
    names = [noted.name for noted in context.noted]
    return {
        "text": f"Noted for {context.day}: {', '.join(names) or 'nothing of note'}.",
        "day": context.day.isoformat(),
        "context": names,
    }


def reflect(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Answer the three questions, or draw a lesson."""
    promise = diary.promises.find(options.promise)
    day = day_of(diary, options.on)
    held = diary.store.entry(promise.id, day)
    answers = {
        name: given
        for name in ("what_helped", "what_nearly_stopped", "adjust", "lesson")
        if (given := getattr(options, name)) is not None
    }
    said = reflection_of(held) if held else Reflection()
    diary.reflect(promise.id, day, replace(said, **answers))
    title = promise.terms_on(day).title
    return {"text": f"Noted on “{title}”, {day}.", "promise": str(promise.id), "day": str(day)}


def undo(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """Take back the last change, whoever made it."""
    done = diary.undo()
    return {"text": str(done or "There is nothing to take back."), "done": done is not None}


def redo(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """Repeat what was taken back."""
    done = diary.redo()
    return {"text": str(done or "There is nothing to repeat."), "done": done is not None}


def _outcome(options: Namespace) -> Outcome:
    if options.smaller:
        return Outcome.KEPT_SMALLER
    if options.missed:
        return Outcome.MISSED
    return Outcome.SKIPPED if options.skip else Outcome.KEPT


def _tags(options: Namespace) -> list[Tag]:
    return [
        *(Tag(name) for name in options.tag),
        *(Tag(name, Role.HELPED) for name in options.helped),
        *(Tag(name, Role.HINDERED) for name in options.hindered),
    ]
