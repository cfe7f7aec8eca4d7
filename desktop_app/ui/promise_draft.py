"""What was typed into the promise editor and left, as a draft and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

from desktop_app.domain.days import Part
from desktop_app.domain.promises import Cue, CueKind, Terms
from desktop_app.domain.schedules import Daily, Schedule, schedule_as_json, schedule_from_json

_WORDS = ("title", "smaller", "serves", "anchor")


def draft_of(terms: Terms, schedule: Schedule | None) -> dict[str, Any]:
    """The terms as typed; `schedule` None: it was not chosen to the end."""
    return {name: getattr(terms, name) for name in _WORDS} | {
        "from_day": terms.from_day.isoformat(),
        "schedule": schedule_as_json(schedule or Daily()),
        "planned_part": terms.planned_part,
        "cues": [_cue_draft(cue) for cue in terms.cues],
    }


def restored(draft: Mapping[str, Any], held: Terms, earliest: date) -> Terms:
    """`held` with what the draft says; a day that has passed since becomes `earliest`."""
    part = draft["planned_part"]
    return replace(
        held,
        **{name: draft[name] for name in _WORDS},
        from_day=max(date.fromisoformat(draft["from_day"]), earliest),
        schedule=schedule_from_json(draft["schedule"]),
        planned_part=Part(part) if part else None,
        cues=tuple(_cue_of(cue) for cue in draft["cues"]),
    )


def _cue_draft(cue: Cue) -> dict[str, Any]:
    return {
        "id": cue.id,
        "kind": cue.kind.value,
        "at": cue.at.isoformat("minutes") if cue.at else None,
        "zone": cue.zone,
        "over_quiet": cue.over_quiet,
        "check_in": cue.check_in,
        "after": str(cue.after) if cue.after else None,
        "minutes": cue.minutes,
    }


def _cue_of(draft: Mapping[str, Any]) -> Cue:
    at, after = draft["at"], draft["after"]
    return Cue(
        draft["id"],
        CueKind(draft["kind"]),
        time.fromisoformat(at) if at else None,
        draft["zone"],
        draft["over_quiet"],
        draft["check_in"],
        UUID(after) if after else None,
        draft["minutes"],
    )
