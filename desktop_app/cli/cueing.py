"""`kept cues`, `kept hold`."""

from __future__ import annotations

import re
from argparse import Namespace
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app import paths
from desktop_app.cli.typed import YEARS, AddCommand, day, marked, out_of_years, refused, shown
from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.deliveries import Delivery, State, Why
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.storage.store import Store

_SHOWN: Final = 10
_WHY: Final = {
    Why.LATE: translate("Command", "Kept or the computer was off, or its clock was set"),
    Why.QUIET_HOURS: translate("Command", "quiet hours"),
    Why.HOLD: translate("Command", "cues were held"),
    Why.DO_NOT_DISTURB: translate("Command", "do not disturb"),
    Why.FULL_SCREEN: translate("Command", "a window filled the screen"),
    Why.NEXT_CUE: translate("Command", "the next cue took its place"),
}
_A_WEEK: Final = timedelta(days=7)
_INSTANTS: Final = marked("2026-03-29T08:00, with or without an offset; or a date")


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    listed = command("cues", cues, marked("when every cue is due, in order; a week from now on"))
    listed.add_argument("--from", dest="start", type=_instant, metavar="INSTANT", help=_INSTANTS)
    listed.add_argument("--until", dest="end", type=_instant, metavar="INSTANT", help=_INSTANTS)
    listed.add_argument("--zone", type=_zone, metavar="ZONE", help=marked("as if you were there"))
    still = command("hold", hold, marked("hold cues for a while; what is due stays due"))
    still.add_argument("until", type=_while, metavar="1h|tomorrow|DATE|off")


def cues(diary: Diary, options: Namespace) -> dict[str, Any]:
    """The occurrences of every cue."""
    zone = options.zone or diary.rule.zone
    start = _within(options.start, zone) or diary.now()
    end = _within(options.end, zone) or start + _A_WEEK
    titles = {promise.id: promise for promise in diary.promises.all()}
    found = diary.cues.occurrences(start, end, zone)
    lines, listed = [], []
    for occurrence in found:
        if (promise := occurrence.key.promise) is None:
            continue
        local = occurrence.at.astimezone(zone)
        title = titles[promise].terms_on(occurrence.key.day).title
        lines.append(f"{local:%Y-%m-%d %H:%M}  {title}")
        listed.append(
            {
                "promise": str(promise),
                "title": title,
                "cue": occurrence.key.cue,
                "kind": occurrence.kind.value,
                "day": occurrence.key.day.isoformat(),
                "local": local.isoformat(),
                "utc": f"{occurrence.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            }
        )
    return {
        "text": "\n".join(lines) or translate("Command", "No cue is due in that time."),
        "cues": listed,
    }


def hold(diary: Diary, options: Namespace) -> dict[str, Any]:
    """Hold cues, or let them come again."""
    if options.until == "off":
        diary.cues.hold(diary.now())
        return {
            "text": translate("Command", "Cues come again as they are due."),
            "held_until": None,
        }
    until = _end(diary, options.until)
    if until <= diary.now():
        raise Problem(USAGE, translate("Command", "That time is over already. Cues were not held."))
    diary.cues.hold(until)
    until = until.astimezone(diary.rule.zone)
    return {
        "text": translate(
            "Command",
            "Cues are held until {until}. What is due stays due.",
            until=f"{until:%Y-%m-%d %H:%M}",
        ),
        "held_until": until.isoformat(),
    }


def cue_report(folder: Path, key: bytes | None) -> tuple[list[Phrase], dict[str, Any]]:
    """How cues came lately, for people and as JSON: the last one, a hold, those that are held now,
    those of a week that passed unseen, and up to when Kept looked after them.
    """
    file, backups = paths.database_file(folder), paths.backups_folder(folder)
    with closing(Store.open(file, backups, system_now(), key)) as store:
        diary = Diary(store, system_now)
        titles = {promise.id: promise.terms[-1].title for promise in diary.promises.all()}
        log, until = diary.cues.log, diary.cues.held_until
        told = [held for held in log.deliveries if held.key.promise in titles]
        shown = [held for held in told if held.state is State.SHOWN]
        waits = [held for held in log.live.values() if held.state is State.HELD]
        since = diary.now() - _A_WEEK
        missed = [held for held in told if held.state is State.PASSED and held.at > since]
        zone = diary.rule.zone

    def listed(held: Delivery) -> dict[str, Any]:
        return {
            "promise": str(held.key.promise),
            "title": titles[held.key.promise] if held.key.promise else "",
            "day": held.key.day.isoformat(),
            "at": held.at.astimezone(zone).isoformat(),
            "why": held.why.value if held.why else None,
        }

    report = {
        "watched_until": log.watched.at.astimezone(zone).isoformat() if log.watched else None,
        "last": listed(shown[-1]) if shown else None,
        "held_until": until.isoformat() if until else None,
        "held": [listed(held) for held in waits if held.key.promise in titles],
        "missed": [listed(held) for held in missed],
    }
    return _report_lines(report), report


def _report_lines(report: dict[str, Any]) -> list[Phrase]:
    last, until, missed = report["last"], report["held_until"], report["missed"]
    lines = [translate("Command", "No cue has come yet.")]
    if last:
        words = translate(
            "Command", "Last cue: {title}, {at}.", title=last["title"], at=_minute(last["at"])
        )
        lines = [words]
    if until:
        lines.append(translate("Command", "Cues are held until {until}.", until=_minute(until)))
    waits = translate("Command", "Held: {title}, {day} ({why}).")
    passed = translate("Command", "Passed unseen: {title}, {day} ({why}).")
    named = [(waits, held) for held in report["held"][-_SHOWN:]]
    named += [(passed, held) for held in missed[-_SHOWN:]]
    return lines + [_about(words, held) for words, held in named]


def _about(words: Phrase, held: dict[str, Any]) -> Phrase:
    why = _WHY.get(Why(held["why"]), _WHY[Why.LATE])
    return replace(words, args={"title": held["title"], "day": held["day"], "why": why})


def _minute(instant: str) -> str:
    return f"{datetime.fromisoformat(instant):%Y-%m-%d %H:%M}"


def _end(diary: Diary, typed: str) -> datetime:
    if typed == "tomorrow":
        return diary.rule.boundary(diary.today + timedelta(days=1))
    if typed.endswith("h"):
        return diary.now() + timedelta(hours=int(typed[:-1]))
    return diary.rule.boundary(date.fromisoformat(typed))


def _while(text: str) -> str:
    if text in ("tomorrow", "off") or re.fullmatch(r"[1-9]\d?h", text, re.ASCII):
        return text
    if text in ("today", "yesterday"):
        raise refused(translate("Command", "“{text}” is no time to come", text=text))
    return day(text)


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        why = translate(
            "Command", "“{text}” is no instant ({form})", text=text, form=shown(_INSTANTS)
        )
        raise refused(why) from error
    if instant.year not in YEARS:
        raise refused(out_of_years(text))
    return instant


def _within(instant: datetime | None, zone: tzinfo) -> datetime | None:
    """The instant, in `zone` where it was typed without an offset."""
    if instant is None:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=zone)


def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise refused(translate("Command", "“{text}” is no time zone", text=text)) from error
