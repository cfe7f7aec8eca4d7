"""`kept erase`: for good, after it was said what goes."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from desktop_app.cli.safekeeping import safe_of
from desktop_app.cli.typed import DATES, AddCommand, day, day_of, marked, words
from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.safety import Erased


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    gone = command("erase", erase, marked("remove for good, from history and backups as well"))
    gone.add_argument("promise", nargs="?", type=words, metavar="PROMISE")
    gone.add_argument("--from", dest="first", type=day, metavar="DATE", help=DATES)
    gone.add_argument("--to", dest="last", type=day, metavar="DATE", help=DATES)
    gone.add_argument("--everything", action="store_true", help=marked("the whole diary"))
    gone.add_argument(
        "--yes", action="store_true", help=marked("do it; without, it is said what goes")
    )


def erase(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Erase a promise, a range of days, or everything; without --yes say what would go."""
    erased, what = _named(diary, options)
    safe = safe_of(diary)
    count, copies = safe.what_goes(erased), len(safe.backups())
    answer = {"entries": count, "backups": copies, "erased": bool(options.yes)}
    if not options.yes:
        text = translate(
            "Command",
            "This would go for good: {what} (entries: {entries}), its history, its traces in"
            " backups ({backups} here), and all that was typed in the window and not saved. Undo"
            " does not reach it. Nothing was erased.\n"
            "To keep a copy first: kept export FILE. To go on, type it again with --yes.",
            what=what,
            entries=count,
            backups=copies,
        )
        return answer | {"text": text}
    reached = safe.erase(erased)
    text = translate(
        "Command",
        "Erased: {what} (entries: {entries}), from the diary, its history and its backups.",
        what=what,
        entries=count,
    )
    if not reached:
        text = translate(
            "Command",
            "{text} The second place for backups is not there now: what it holds is as it was."
            " Connect it, then erase once more.",
            text=text,
        )
    return answer | {"text": text, "second_place_reached": reached}


def _named(diary: Diary, options: Namespace) -> tuple[Erased, Phrase]:
    has_days = options.first is not None or options.last is not None
    if bool(options.promise) + has_days + options.everything != 1:
        raise Problem(
            USAGE,
            translate(
                "Command",
                "Name one of these: a promise, a range (--from, --to), or --everything."
                " Nothing was erased.",
            ),
        )
    if options.promise:
        promise = diary.promises.find(options.promise)
        title = translate("Command", "“{title}”", title=promise.terms[-1].title)
        return Erased(promise=promise.id), title
    if options.everything:
        return Erased(), translate("Command", "everything in this diary")
    first = day_of(diary, options.first) if options.first else date.min
    last = day_of(diary, options.last) if options.last else date.max
    days = translate("Command", "the days {first} to {last}", first=first, last=last)
    return Erased(first=first, last=last), days
