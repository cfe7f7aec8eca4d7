"""Kept's own document: nothing is lost on the way out and in, and less is understood too."""

import io
import json
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.domain.entries import Entry, Noted, Outcome, Role, Tag, When
from desktop_app.domain.incoming import Contents, Incoming, Lazily
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise, State, Terms
from desktop_app.domain.schedules import Daily, Weekdays
from desktop_app.domain.settings import Settings
from desktop_app.exchange.exporters import kept_json
from desktop_app.exchange.importers import formats
from tests.exchange.conftest import BERLIN, said, titled
from tests.exchange.diaries import DAYS, diaries, reviewed

WATER = UUID("0d9f1a52-6f3f-4d0c-9d1b-0d6a5f9f0001")

DOCUMENT: dict[str, Any] = {
    "kept": 1,
    "settings": {"day_ends_at": "04:00", "zone": "Europe/Lisbon"},
    "promises": [
        {
            "id": str(WATER), "title": "Drink a glass of water", "smaller": "One sip",
            "serves": "energy", "anchor": "when the kettle boils", "times": ["08:00"],
            "planned_part": "morning", "schedule": {"kind": "daily"},
            "started_on": "2026-01-05", "ended_on": None, "state": "active", "baseline": True,
            "pauses": [{"from": "2026-02-01", "to": "2026-02-07"}],
        }
    ],
    "entries": [
        {
            "promise": str(WATER), "day": "2026-01-05", "outcome": "kept",
            "logged_at": "2026-01-05T08:03:11+01:00", "done_at": "08:00", "zone": "Europe/Berlin",
            "planned_part": "morning", "context_when": "before", "before": 2, "after": 4,
            "tags": [
                {"name": "home", "role": "context"}, {"name": "music", "role": "helped"},
                {"name": "slept badly", "role": "hindered"},
            ],
            "note": "", "what_helped": "", "what_nearly_stopped": "", "adjust": "", "lesson": "",
        }
    ],
    "days": [
        {"day": "2026-01-05", "noted_at": "2026-01-05T07:10:00+01:00", "context": ["slept badly"]}
    ],
    "trust": [{"day": "2026-01-11", "expect_next_10": 7, "felt": 4}],
}  # fmt: skip


def written(contents: Contents, today: date = BERLIN.today) -> str:
    out = io.StringIO()
    kept_json.write(contents, out, today)
    return out.getvalue()


def read(text: str) -> Incoming:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "diary.json"
        path.write_text(text, encoding="utf-8", newline="")
        incoming = formats.read(path, BERLIN)
        entries = tuple(incoming.entries)
    return replace(incoming, entries=entries)


def document(**changes: Any) -> str:
    return json.dumps(DOCUMENT | changes)


def promise(**changes: Any) -> str:
    return document(promises=[DOCUMENT["promises"][0] | changes])


def entry(**changes: Any) -> str:
    return document(entries=[DOCUMENT["entries"][0] | changes])


@settings(suppress_health_check=[HealthCheck.too_slow])  # a whole diary is much to make up
@given(diaries(), DAYS)
def test_what_goes_out_comes_in_again(diary: Contents, today: date) -> None:
    came = read(written(diary, today))

    assert came.settings == diary.settings
    assert came.pauses == diary.pauses
    assert came.promises == diary.promises
    assert came.entries == diary.entries
    assert came.days == diary.days
    assert came.trust == diary.trust
    assert (came.revisions, came.sizes) == (diary.revisions, diary.sizes)
    assert (came.strategies, came.uses) == (diary.strategies, diary.uses)
    assert Counter(came.friends) == Counter(diary.friends)
    assert not came.left_out


@given(reviewed())
def test_reviews_and_changed_check_ins_come_in_again(diary: Contents) -> None:
    came = read(written(diary))
    assert (came.reviews, came.check_ins) == (diary.reviews, diary.check_ins)
    assert not came.left_out


def test_a_review_is_of_a_week() -> None:
    with pytest.raises(Problem, match="a Monday is expected"):
        read(document(reviews=[{"week": "2026-01-06", "day": "2026-01-11"}]))


def test_the_contracts_document_is_understood() -> None:
    came = read(document())

    assert came.settings == Settings(day_ends_at=time(4), zone="Europe/Lisbon")
    (water,) = came.promises
    assert (water.id, water.started_on, water.baseline) == (WATER, date(2026, 1, 5), True)
    assert water.terms[0].cues == (Cue(water.terms[0].cues[0].id, CueKind.TIME, time(8)),)
    assert [(pause.first.day, pause.promise) for pause in water.pauses] == [(1, WATER)]
    (kept,) = came.entries
    assert kept.outcome is Outcome.KEPT
    assert kept.logged_at == datetime(2026, 1, 5, 7, 3, 11, tzinfo=UTC)
    assert kept.logged_at.utcoffset() == timedelta(hours=1)
    assert kept.tags[1] == Tag("music", Role.HELPED)
    assert kept.context_when is When.BEFORE
    (day,) = came.days
    assert [noted.name for noted in day.noted] == ["slept badly"]
    assert came.trust[0].expect_next_10 == 7


def test_the_document_says_what_the_contract_says() -> None:
    again = json.loads(written(read(document())))

    for section in ("promises", "entries", "days", "trust"):
        (told,), (held,) = DOCUMENT[section], again[section]
        held["pauses"] = [{k: p[k] for k in ("from", "to")} for p in held.get("pauses", [])]
        assert {name: held[name] for name in told} == told
    assert DOCUMENT["settings"].items() <= again["settings"].items()


def test_a_document_of_the_least_is_enough() -> None:
    came = read(
        json.dumps(
            {
                "kept": 1,
                "promises": [{"id": str(WATER), "title": "Water", "started_on": "2026-01-05"}],
                "entries": [{"promise": str(WATER), "day": "2026-01-05", "outcome": "missed"}],
            }
        )
    )

    assert titled(came, "Water").terms[0].schedule == Daily()
    (missed,) = came.entries
    assert missed.logged_at.isoformat() == "2026-01-05T12:00:00+01:00"
    assert came.settings is None


def test_entries_may_stand_before_their_promises() -> None:
    turned = dict(reversed(list(DOCUMENT.items())))

    assert len(tuple(read(json.dumps(turned)).entries)) == 1


def test_settings_that_are_not_named_stay() -> None:
    came = read(document(settings={"quiet_from": "21:30", "review_weekday": None}))

    assert came.settings == Settings(quiet_from=time(21, 30), review_weekday=None)


def test_terms_tell_what_changed_and_the_top_is_todays() -> None:
    changes = [
        {
            "from": "2026-01-05",
            "title": "Two glasses",
            "schedule": {"kind": "weekdays", "days": [1]},
        },
        {"from": "2026-03-01", "title": "Drink a glass of water"},
        {"from": "2026-04-01", "schedule": {"kind": "daily"}, "times": []},
    ]

    (water,) = read(promise(terms=changes)).promises

    first, second, third = water.terms
    assert (first.title, first.schedule) == ("Two glasses", Weekdays(frozenset({1})))
    assert (first.smaller, first.cues[0].at) == ("One sip", time(8))
    assert (second.title, second.schedule) == (
        "Drink a glass of water",
        Weekdays(frozenset({1})),
    )
    assert (third.schedule, third.cues) == (Daily(), ())


def test_the_top_of_a_promise_is_that_of_the_day_of_writing() -> None:
    terms = (
        Terms(WATER, date(2026, 1, 5), "Two glasses"),
        Terms(WATER, date(2026, 3, 1), "One glass"),
    )
    diary = Contents(promises=(Promise(WATER, date(2026, 1, 5), terms=terms),))

    def top(day: date) -> str:
        return str(json.loads(written(diary, day))["promises"][0]["title"])

    assert (top(date(2026, 2, 1)), top(date(2026, 3, 1))) == ("Two glasses", "One glass")


def test_an_archived_promise_without_a_date_ended_after_its_last_day() -> None:
    (water,) = read(promise(state="archived")).promises

    assert water.ended_on == date(2026, 1, 6)


def test_a_resting_promise_without_a_date_rests_after_its_last_day() -> None:
    (water,) = read(promise(state="resting")).promises

    assert water.state_on(date(2026, 1, 5)) is State.ACTIVE
    assert water.state_on(date(2026, 1, 6)) is State.RESTING


def test_a_rest_is_no_pause_in_the_document() -> None:
    rest = Pause(UUID(int=1), date(2026, 1, 9), None, WATER, rest=True)
    terms = (Terms(WATER, date(2026, 1, 5), "Water"),)
    diary = Contents(promises=(Promise(WATER, date(2026, 1, 5), terms=terms, pauses=(rest,)),))

    (held,) = json.loads(written(diary))["promises"]

    assert (held["state"], held["pauses"], len(held["rests"])) == ("resting", [], 1)


def test_notes_of_several_instants_keep_theirs() -> None:
    came = read(document())
    (day,) = came.days
    later = Noted("tired", datetime(2026, 1, 5, 20, tzinfo=UTC))
    diary = Contents(days=(type(day)(day.day, day.answered_at, (*day.noted, later)),))

    assert tuple(read(written(diary)).days) == diary.days


def test_a_part_of_a_newer_version_is_named() -> None:
    assert any("constellations" in line for line in said(read(document(constellations=[1, 2]))))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (document(kept=2), "newer version of Kept"),
        (document(kept="1"), "kept: a whole number"),
        (document(promises={}), "promises: a list"),
        (document(entries=None), "entries: a list"),
        (document(promises=[3]), r"promises\[0\]: an object"),
        (document(promises=DOCUMENT["promises"] * 2), r"promises\[1\]\.id: it is there twice"),
        (document(days=DOCUMENT["days"] * 2), r"days\[1\]\.day: it is there twice"),
        (document(entries=DOCUMENT["entries"] * 2), r"entries\[1\]\.day: the same promise"),
        (document(promises=[]), "entries: they speak of a promise that is not there"),
        (document(settings={"zone": "Mars/North"}), "settings.zone: “Mars/North”"),
        (document(settings={"zone": "../../etc/passwd"}), r"settings\.zone"),
        (document(settings={"day_ends_at": "3"}), r"settings\.day_ends_at"),
        (document(settings={"day_ends_at": None}), r"settings\.day_ends_at: it is missing"),
        (promise(id="water"), r"promises\[0\]\.id: “water”"),
        (promise(title=" "), r"promises\[0\]\.title: it is missing"),
        (promise(title=["x"]), r"promises\[0\]\.title: a text"),
        (promise(title="a\0b"), r"promises\[0\]\.title: .*NUL"),
        (promise(title="x" * (1 << 20) + "x"), r"promises\[0\]\.title: .*longer than 1 MB"),
        (promise(started_on="2026-1-5"), r"promises\[0\]\.started_on: “2026-1-5”"),
        (promise(started_on="20260105"), r"promises\[0\]\.started_on"),
        (promise(started_on="2026-W01-1"), r"promises\[0\]\.started_on"),
        (promise(started_on="1899-12-31"), r"promises\[0\]\.started_on"),
        (promise(started_on="2201-01-01"), r"promises\[0\]\.started_on"),
        (promise(started_on=None), r"promises\[0\]\.started_on: it is missing"),
        (promise(schedule={"kind": "every", "days": 0}), r"promises\[0\]\.schedule"),
        (promise(schedule={"kind": "once", "on": "20260105"}), r"promises\[0\]\.schedule"),
        (promise(schedule="daily"), r"promises\[0\]\.schedule"),
        (promise(times=["8:00"]), r"promises\[0\]\.times: “8:00”"),
        (promise(cues=[{"kind": "time"}]), r"promises\[0\]\.cues\[0\]\.at: it is missing"),
        (promise(cues=[{"kind": "gong"}]), r"promises\[0\]\.cues\[0\]\.kind: “gong”"),
        (promise(state="asleep"), r"promises\[0\]\.state"),
        (promise(pauses=[{"from": "2026-02-02", "to": "2026-02-01"}]), r"pauses\[0\]\.to"),
        (promise(terms=[{"title": "x"}]), r"terms\[0\]\.from: it is missing"),
        (promise(terms=[{"from": "2026-01-05"}] * 2), r"terms\[1\]\.from: two terms"),
        (entry(outcome="done"), r"entries\[0\]\.outcome: “done”"),
        (entry(before=6), r"entries\[0\]\.before: it is not between 1 and 5"),
        (entry(before=True), r"entries\[0\]\.before: a whole number"),
        (entry(logged_at="2026-01-05T08:03:11"), r"entries\[0\]\.logged_at: .*offset"),
        (entry(tags=[{"role": "helped"}]), r"entries\[0\]\.tags\[0\]\.name: it is missing"),
        (entry(note="\ud800"), r"entries\[0\]\.note: .*half a character"),
        ('{"kept": 1, "kept": 1}', "the key “kept” is there twice"),
        ('{"kept": 1, "trust": [{"day": "2026-01-11", "felt": 4, "felt": 5}]}', r"trust\[0\]"),
        ('{"kept": 1, "trust": [{"felt": NaN}]}', "NaN is no number"),
        ('{"kept": 1, "trust": [{"felt": -Infinity}]}', "-Infinity is no number"),
        ('{"kept": 1, "trust": [{"felt": 1e999}]}', "too large"),
        ('{"kept": 1, "trust": [{"felt": ' + "9" * 5000 + "}]}", "too long"),
        ('{"kept": 1, "days": ' + "[" * 100_000, "nested too deep|no JSON"),
        ('{"kept": 1, "days": [' + '{"a":' * 100_000, "nested too deep|no JSON"),
        ('{"kept": 1, "days": [', "no JSON"),
        ('{"kept": 1} {"kept": 1}', "more after the end"),
        ('{"kept": 1,}', "no JSON"),
    ],
)  # fmt: skip
def test_what_is_not_right_is_refused_with_its_place(text: str, sentence: str) -> None:
    with pytest.raises(Problem, match=rf"(?s)^diary\.json.*({sentence})") as refusal:
        read(text)

    assert refusal.value.kind == "unreadable"


def test_text_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_bytes(document().replace("One sip", "One \xff").encode("latin-1"))

    with pytest.raises(
        Problem, match=r"^diary\.json, promises\[0\], line 1, character \d+: this is"
    ):
        formats.read(path, BERLIN)


def test_a_mark_at_the_beginning_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_text(document(), encoding="utf-8-sig")

    assert len(formats.read(path, BERLIN).promises) == 1


def test_a_file_that_changes_in_between_is_refused_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_text(document(), encoding="utf-8")
    incoming = formats.read(path, BERLIN)

    path.write_text(document()[:-20], encoding="utf-8")

    with pytest.raises(Problem, match="no JSON"):
        list(incoming.entries)


def test_memory_does_not_grow_with_the_entries(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        path = tmp_path / f"{count}.json"
        diary = Contents(
            promises=(Promise(WATER, _FIRST, terms=(Terms(WATER, _FIRST, "Water"),)),),
            entries=Lazily(lambda: _many(count)),
        )
        tracemalloc.start()
        with path.open("w", encoding="utf-8", newline="\n") as out:
            kept_json.write(diary, out, BERLIN.today)
        incoming = formats.read(path, BERLIN)
        assert sum(1 for _ in incoming.entries) == count
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(10)
    few, many = peak(3_000), peak(12_000)

    assert many < few * 1.2


_FIRST = date(1950, 1, 1)


def _many(count: int) -> Iterator[Entry]:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    for n in range(count):
        yield Entry(WATER, _FIRST + timedelta(days=n), Outcome.KEPT, at, "UTC", note="x" * 50)
