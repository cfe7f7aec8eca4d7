"""`kept cues`, `kept hold`."""

from __future__ import annotations

import argparse
import re
from argparse import Namespace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.cli.typed import YEARS, AddCommand, day
from desktop_app.diary import Diary
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem

_A_WEEK: Final = timedelta(days=7)
_INSTANTS: Final = "2026-03-29T08:00, with or without an offset; or a date"


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    listed = command("cues", cues, "when every cue is due, in order; a week from now on")
    listed.add_argument("--from", dest="start", type=_instant, metavar="INSTANT", help=_INSTANTS)
    listed.add_argument("--until", dest="end", type=_instant, metavar="INSTANT", help=_INSTANTS)
    listed.add_argument("--zone", type=_zone, metavar="ZONE", help="as if you were there")
    still = command("hold", hold, "hold cues for a while; what is due stays due")
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
        raise argparse.ArgumentTypeError(f"“{text}” is no time to come")
    return day(text)


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no instant ({_INSTANTS})") from error
    if instant.year not in YEARS:
        raise argparse.ArgumentTypeError(f"“{text}” lies outside the years 1900 to 2200")
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
        raise argparse.ArgumentTypeError(f"“{text}” is no time zone") from error
