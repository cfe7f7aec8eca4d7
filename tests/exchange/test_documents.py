"""Table Habit, Beaver, Habo and Habitica: their JSON files."""

import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.problems import Problem
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from desktop_app.exchange.importers import formats
from tests.exchange.conftest import BERLIN, entries_of, outcomes_of, said, titled
from tests.exchange.foreign_files import mhabit_habit, write_json

DAY_ONE = 19723  # 2024-01-01


def record(day: int, kind: int, value: float, reason: str = "") -> dict[str, Any]:
    return {"record_date": day, "record_type": kind, "record_value": value, "reason": reason}


def test_table_habits_records(tmp_path: Path) -> None:
    records = [
        record(DAY_ONE, 1, 1), record(DAY_ONE + 1, 1, 0, "late"), record(DAY_ONE + 2, 2, 0, "ill"),
        record(DAY_ONE + 3, 0, 0), record(DAY_ONE + 4, 0, 0, "hm"),
    ]  # fmt: skip
    document = {"habits": [mhabit_habit(records=records, desc="Air")], "groups": []}

    incoming = formats.read(write_json(tmp_path / "m.json", document), BERLIN)

    assert outcomes_of(incoming, "Run") == {
        "2024-01-01": "kept", "2024-01-02": "missed", "2024-01-03": "skipped",
        "2024-01-05": "skipped",
    }  # fmt: skip
    assert [entry.note for entry in incoming.entries] == ["", "late", "ill", "hm"]
    assert titled(incoming, "Run").terms[0].serves == "Air"


@pytest.mark.parametrize(
    ("kind", "value", "outcome", "note"),
    [
        (1, 2, "kept", "2 l"),
        (1, 1.5, "kept_smaller", "1.5 l"),
        (1, 0, "missed", "0 l"),
        (2, 1, "kept", "1 l"),
        (2, 3, "missed", "3 l"),
    ],
)
def test_table_habits_amounts(
    tmp_path: Path, kind: int, value: float, outcome: str, note: str
) -> None:
    habit = mhabit_habit(
        type=kind, daily_goal=2, daily_goal_unit="l", records=[record(DAY_ONE, 1, value)]
    )
    path = write_json(tmp_path / "m.json", {"habits": [habit], "groups": []})

    (entry,) = formats.read(path, BERLIN).entries

    assert (entry.outcome, entry.note) == (outcome, note)


@pytest.mark.parametrize(
    ("kind", "custom", "schedule"),
    [
        (3, "[1,1]", Daily()),
        (3, "[1,3]", Every(3)),
        (3, "[3,7]", PerWeek(3)),
        (1, "[3]", PerWeek(3)),
        (1, "[7]", Daily()),
        (2, "[8]", PerWeek(2)),
        (2, "[]", Daily()),
    ],
)
def test_table_habits_frequencies(
    tmp_path: Path, kind: int, custom: str, schedule: Schedule
) -> None:
    habit = mhabit_habit(freq_type=kind, freq_custom=custom)
    path = write_json(tmp_path / "m.json", {"habits": [habit], "groups": []})

    assert titled(formats.read(path, BERLIN), "Run").terms[0].schedule == schedule


def test_table_habits_reminder_group_and_state(tmp_path: Path) -> None:
    reminder = json.dumps({"type": 3, "time": {"hour": 7, "minute": 5}, "extra": [1, 2]})
    document = {
        "habits": [
            mhabit_habit(reminder=reminder, reminder_quest="Ready?", group_id="g", status=3),
            mhabit_habit(name="Gone", status=2, create_t=1),
        ],
        "groups": [{"uuid": "g", "name": "Health"}],
    }

    incoming = formats.read(write_json(tmp_path / "m.json", document), BERLIN)

    (run,) = incoming.promises
    assert run.terms[0].serves == "Ready? · Health"
    assert [cue.at for cue in run.terms[0].cues] == [time(7, 5)]
    assert (run.started_on, run.ended_on) == (date(2024, 1, 1), date(2024, 1, 1))
    assert "1 habit that you deleted there: left out." in said(incoming)


def test_table_habits_born_together_stay_apart(tmp_path: Path) -> None:
    habits = [mhabit_habit(), mhabit_habit(), mhabit_habit(name="Read")]
    path = write_json(tmp_path / "m.json", {"habits": habits, "groups": []})

    assert len({promise.id for promise in formats.read(path, BERLIN).promises}) == 3


def beaver(**about: Any) -> dict[str, Any]:
    return {"name": "Stretch", "id": "a1b2", "records": [], "tags": [], "star": False} | about


def test_beavers_records(tmp_path: Path) -> None:
    records = [
        {"day": "2024-01-01", "done": True, "text": "good"},
        {"day": "2024-01-02", "done": False, "text": "#amber #skip"},
        {"day": "2024-01-03", "done": False},
        {"day": "2024-01-04", "done": False, "text": "too late"},
    ]
    document = {"habits": [beaver(records=records, tags=["body", "am"])], "order": ["a1b2"]}

    incoming = formats.read(write_json(tmp_path / "b.json", document), BERLIN)

    assert outcomes_of(incoming, "Stretch") == {
        "2024-01-01": "kept", "2024-01-02": "skipped", "2024-01-04": "skipped",
    }  # fmt: skip
    assert [entry.note for entry in incoming.entries] == ["good", "#amber #skip", "too late"]
    assert titled(incoming, "Stretch").terms[0].serves == "body · am"


@pytest.mark.parametrize(
    ("period", "schedule"),
    [
        (None, Daily()),
        (("D", 1, 1), Daily()),
        (("D", 3, 1), Every(3)),
        (("W", 1, 2), PerWeek(2)),
        (("M", 1, 1), Every(30)),
        (("Y", 1, 52), PerWeek(1)),
    ],
)
def test_beavers_periods(
    tmp_path: Path, period: tuple[str, int, int] | None, schedule: Schedule
) -> None:
    names = ("period_type", "period_count", "target_count")
    told = dict(zip(names, period, strict=True)) if period else None
    path = write_json(tmp_path / "b.json", {"habits": [beaver(period=told)]})

    assert titled(formats.read(path, BERLIN), "Stretch").terms[0].schedule == schedule


def test_beavers_token_goes_nowhere(tmp_path: Path) -> None:
    token = "8123:secret-of-a-bot"  # noqa: S105
    document = {
        "habits": [beaver(status="archive"), beaver(status="soft_delete", id="x")],
        "backup": {"telegram_bot_token": token, "telegram_chat_id": "7"},
    }

    incoming = formats.read(write_json(tmp_path / "b.json", document), BERLIN)

    assert token not in repr(incoming)
    assert len(incoming.promises) == 1
    assert incoming.promises[0].ended_on is not None


def habo(**about: Any) -> dict[str, Any]:
    return {
        "id": 3, "title": "Walk", "cue": "after lunch", "routine": "round the block",
        "reward": "tea", "notification": 0, "notTime": "12:0", "twoDayRule": 0, "events": {},
    } | about  # fmt: skip


@pytest.mark.parametrize("wrap", [False, True])
def test_habos_events(tmp_path: Path, wrap: bool) -> None:
    events = {
        "2021-03-01 12:00:00.000Z": ["DayType.check", "sun"],
        "2021-03-02 12:00:00.000Z": ["DayType.Fail", ""],
        "2021-03-03 12:00:00.000": ["DayType.skip", "rain"],
        "2021-03-04": ["DayType.clear", ""],
        "2021-03-05": ["DayType.clear", "a thought"],
    }
    habits = [habo(events=events, notification=1)]
    document = {"habits": habits, "categories": []} if wrap else habits

    incoming = formats.read(write_json(tmp_path / "h.json", document), BERLIN)

    assert outcomes_of(incoming, "Walk") == {
        "2021-03-01": "kept", "2021-03-02": "missed", "2021-03-03": "skipped",
        "2021-03-05": "skipped",
    }  # fmt: skip
    assert [entry.note for entry in incoming.entries] == ["sun", "", "rain", "a thought"]
    terms = titled(incoming, "Walk").terms[0]
    assert (terms.anchor, terms.serves) == ("after lunch", "round the block · tea")
    assert [cue.at for cue in terms.cues] == [time(12)]


def test_habos_amounts(tmp_path: Path) -> None:
    events = {
        "2024-01-01": ["DayType.progress", "", 40.0, 100.0],
        "2024-01-02": ["DayType.check", "all", 100.0, 100.0],
        "2024-01-03": ["DayType.progress", "", 0.0, 100.0],
    }
    habit = habo(habitType=1, targetValue=100.0, unit="pages", events=events, uuid="u", archived=1)
    path = write_json(tmp_path / "h.json", {"habits": [habit], "categories": []})

    incoming = formats.read(path, BERLIN)

    assert outcomes_of(incoming, "Walk") == {
        "2024-01-01": "kept_smaller", "2024-01-02": "kept", "2024-01-03": "missed",
    }  # fmt: skip
    assert entries_of(incoming, "Walk")[date(2024, 1, 2)].note == "100 pages\nall"
    assert titled(incoming, "Walk").ended_on == date(2024, 1, 4)


def test_habos_unknown_kind_is_refused(tmp_path: Path) -> None:
    path = write_json(tmp_path / "h.json", [habo(events={"2024-01-01": ["DayType.maybe", ""]})])

    with pytest.raises(Problem, match=r"^h\.json, \[0\]\.events\.2024-01-01: .*no kind of day"):
        formats.read(path, BERLIN)


def at(day: int, hour: int) -> int:
    return int(datetime(2024, 1, day, hour, tzinfo=UTC).timestamp() * 1000)


def daily(**about: Any) -> dict[str, Any]:
    return {
        "id": "d1", "text": "Floss", "notes": "Teeth", "frequency": "daily", "everyX": 1,
        "startDate": "2024-01-01T08:00:00.000Z", "repeat": {}, "history": [], "value": 21.3,
    } | about  # fmt: skip


def tasks(**kinds: list[dict[str, Any]]) -> dict[str, Any]:
    return {"auth": {"apiToken": "x"}, "tasks": {"habits": [], "dailys": [], "todos": []} | kinds}


def test_habiticas_history_is_what_was_done_and_what_was_not(tmp_path: Path) -> None:
    history = [
        {"date": at(1, 20), "value": 1, "isDue": True, "completed": True},
        {"date": at(3, 7), "value": 0, "isDue": True, "completed": False},
        {"date": at(3, 20), "value": 1, "isDue": True, "completed": True},
        {"date": at(5, 7), "value": 1, "isDue": False, "completed": False},
        {"date": at(5, 7), "value": 1.5},
        None,
    ]
    path = write_json(tmp_path / "u.json", tasks(dailys=[daily(history=history)]))

    incoming = formats.read(path, BERLIN)

    assert outcomes_of(incoming, "Floss") == {
        "2024-01-01": "kept", "2024-01-02": "missed", "2024-01-03": "kept",
    }  # fmt: skip
    assert any("average of many days" in sentence for sentence in said(incoming))


@pytest.mark.parametrize(
    ("about", "schedule"),
    [
        ({}, Daily()),
        ({"everyX": 3}, Every(3)),
        (
            {"frequency": "weekly", "repeat": {"m": True, "th": True, "su": True}},
            Weekdays(frozenset({1, 4, 7})),
        ),
        ({"frequency": "weekly", "everyX": 2}, Every(14)),
        ({"frequency": "monthly"}, Every(30)),
        ({"frequency": "yearly"}, Every(365)),
    ],
)
def test_habiticas_frequencies(tmp_path: Path, about: dict[str, Any], schedule: Schedule) -> None:
    path = write_json(tmp_path / "u.json", tasks(dailys=[daily(**about)]))

    assert titled(formats.read(path, BERLIN), "Floss").terms[0].schedule == schedule


def test_habiticas_habits_and_todos(tmp_path: Path) -> None:
    habits = [
        {
            "id": "h1", "text": "Water", "up": True, "down": True, "frequency": "weekly",
            "history": [
                {"date": at(1, 9), "value": 1, "scoredUp": 2, "scoredDown": 0},
                {"date": at(2, 9), "value": 0, "scoredUp": 0, "scoredDown": 1},
                {"date": at(3, 9), "value": 0.4},
            ],
        }
    ]  # fmt: skip
    todos = [
        {"id": "t1", "text": "Taxes", "completed": True, "dateCompleted": "2024-02-03T10:00:00Z",
         "createdAt": "2024-01-01T10:00:00Z", "checklist": [{"text": "find papers"}]},
        {"id": "t2", "text": "Paint", "completed": False, "date": "2024-05-01T10:00:00Z"},
    ]  # fmt: skip
    path = write_json(tmp_path / "u.json", tasks(habits=habits, todos=todos))

    incoming = formats.read(path, BERLIN)

    assert outcomes_of(incoming, "Water") == {"2024-01-01": "kept", "2024-01-02": "missed"}
    assert entries_of(incoming, "Water")[date(2024, 1, 1)].note == "+2 −0"
    taxes = titled(incoming, "Taxes")
    assert taxes.terms[0].schedule == Once(date(2024, 2, 3))
    assert taxes.terms[0].serves == "find papers"
    assert (taxes.ended_on, outcomes_of(incoming, "Taxes")) == (
        date(2024, 2, 4), {"2024-02-03": "kept"},
    )  # fmt: skip
    assert titled(incoming, "Paint").ended_on is None


def test_habiticas_reminders_are_cues_at_home(tmp_path: Path) -> None:
    reminders = [{"id": "r", "time": "2024-01-01T06:30:00.000Z"}, {"id": "s", "time": "soon"}]
    path = write_json(tmp_path / "u.json", tasks(dailys=[daily(reminders=reminders)]))

    incoming = formats.read(path, BERLIN)

    assert [cue.at for cue in titled(incoming, "Floss").terms[0].cues] == [time(7, 30)]
    assert "1 reminder without a time: left out." in said(incoming)


def test_an_instant_out_of_range_is_refused(tmp_path: Path) -> None:
    history = [{"date": 10**14, "value": 1, "isDue": True, "completed": True}]
    path = write_json(tmp_path / "u.json", tasks(dailys=[daily(history=history)]))

    with pytest.raises(Problem, match=r"^u\.json, tasks\.dailys\[0\]\.history\[0\]\.date: "):
        formats.read(path, BERLIN)
