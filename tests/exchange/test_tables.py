"""Loop's CSV archive, HabitBull and Daylio."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import Problem
from desktop_app.domain.schedules import Every, PerWeek
from desktop_app.exchange.importers import formats
from tests.exchange.conftest import BERLIN, entries_of, outcomes_of, said, titled
from tests.exchange.foreign_files import (
    DAYLIO,
    HABITBULL,
    OLD_DAYLIO,
    write_loop_csv,
    write_text,
    write_zip,
)


def test_loops_archive_brings_habits_and_days(tmp_path: Path) -> None:
    habits = (
        "001,Meditate,YES_NO,Did you meditate?,Calm,3,7,#FF8F00,,,,false\n"
        '002,"Run, far",NUMERICAL,,,1,1,#FF8F00,km,AT_LEAST,5.0,true\n'
        "003,走る,YES_NO,,,1,10,#FF8F00,,,,false\n"
    )
    marks = {
        "001 Meditate": "Date,Value,Notes\n2024-01-05,UNKNOWN,\n2024-01-04,SKIP,ill\n"
        '2024-01-03,YES_AUTO,\n2024-01-02,YES_MANUAL,"so, calm"\n2024-01-01,NO,\n',
        "002 Run far": "Date,Value\n2024-01-03,3\n2024-01-02,6000\n2024-01-01,1500\n",
        "003": "2024-01-01,2\n",
    }

    incoming = formats.read(write_loop_csv(tmp_path / "loop.zip", habits, marks), BERLIN)

    assert outcomes_of(incoming, "Meditate") == {
        "2024-01-04": "skipped", "2024-01-02": "kept", "2024-01-01": "missed",
    }  # fmt: skip
    assert entries_of(incoming, "Meditate")[date(2024, 1, 2)].note == "so, calm"
    assert titled(incoming, "Meditate").terms[0].schedule == PerWeek(3)
    assert titled(incoming, "Meditate").terms[0].serves == "Calm · Did you meditate?"
    assert outcomes_of(incoming, "Run, far") == {
        "2024-01-03": "skipped", "2024-01-02": "kept", "2024-01-01": "kept_smaller",
    }  # fmt: skip
    assert entries_of(incoming, "Run, far")[date(2024, 1, 1)].note == "1.5 km"
    assert titled(incoming, "Run, far").ended_on == date(2024, 1, 4)
    assert outcomes_of(incoming, "走る") == {"2024-01-01": "kept"}
    assert titled(incoming, "走る").terms[0].schedule == Every(10)


def test_loops_archive_keeps_two_of_one_name_apart_when_reordered(tmp_path: Path) -> None:
    one, two = "Vegan,YES_NO,,,1,1,#0,,,,false\n", "Run,YES_NO,,,1,1,#0,,,,false\n"
    first = write_loop_csv(tmp_path / "a.zip", f"001,{one}002,{one}003,{two}", {})
    second = write_loop_csv(tmp_path / "b.zip", f"001,{two}002,{one}003,{one}", {})

    before, after = formats.read(first, BERLIN), formats.read(second, BERLIN)

    assert len({promise.id for promise in before.promises}) == 3
    assert titled(before, "Run").id == titled(after, "Run").id


@pytest.mark.parametrize(
    ("mark", "sentence"),
    [
        ("2024-01-32,NO,\n", r"001 Run/Checkmarks\.csv, line 1, Date: “2024-01-32”"),
        ("2024-01-01,MAYBE,\n", r"001 Run/Checkmarks\.csv, line 1, Value: “MAYBE” is no number"),
        ('2024-01-01,NO,"open', r"this is no table"),
        ("2024-01-01,NO,a\0b", r"NUL"),
    ],
)
def test_loops_archive_is_refused_with_its_place(tmp_path: Path, mark: str, sentence: str) -> None:
    path = write_loop_csv(
        tmp_path / "l.zip", "001,Run,YES_NO,,,1,1,#0,,,,false\n", {"001 Run": mark}
    )

    with pytest.raises(Problem, match=rf"^l\.zip.*{sentence}"):
        formats.read(path, BERLIN)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("../Habits.csv", "leads outside"),
        ("/etc/passwd", "leads outside"),
        ("C:/Habits.csv", "leads outside"),
        ("a\\..\\b", "leads outside"),
        ("habits.CSV", "differ by case"),
    ],
)
def test_an_archive_with_a_bad_name_is_refused(tmp_path: Path, name: str, sentence: str) -> None:
    path = write_zip(tmp_path / "l.zip", {"Habits.csv": "", name: ""})

    with pytest.raises(Problem, match=sentence):
        formats.read(path, BERLIN)


def test_habitbulls_values_dates_and_comments(tmp_path: Path) -> None:
    text = HABITBULL + (
        "Push-ups,strong,Fitness,2016-03-18,30,\n"
        "Push-ups,strong,Fitness,11/5/2020,1,easy\n"
        "Push-ups,strong,Fitness,11/6/2020,0,\n"
        "Push-ups,strong,Fitness,11/7/2020,-2150000000,\n"
        "Push-ups,strong,Fitness,11/8/2020,-2150000000,travelling\n"
        'Read,"with love, and fire",,2016-03-18,1,"a ""good"" book"\n'
        "Read,another,,2016-03-18,0,\n"
    )

    incoming = formats.read(write_text(tmp_path / "h.csv", text), BERLIN)

    assert outcomes_of(incoming, "Push-ups") == {
        "2016-03-18": "kept", "2020-11-05": "kept", "2020-11-06": "missed",
        "2020-11-08": "skipped",
    }  # fmt: skip
    notes = [entry.note for entry in entries_of(incoming, "Push-ups").values()]
    assert notes == ["30", "1\neasy", "", "travelling"]
    reads = [promise for promise in incoming.promises if promise.terms[0].title == "Read"]
    assert [promise.terms[0].serves for promise in reads] == ["with love, and fire", "another"]
    assert len({promise.id for promise in incoming.promises}) == 3
    assert "1 day without an outcome: left open." in said(incoming)


@pytest.mark.parametrize(
    ("second", "note"),
    [
        ("1,dusk", "2 ×\ndawn\ndusk"),
        ("1,", "2 ×\ndawn"),
        ("0,", "2 ×: done, not done\ndawn"),
        ("5,", "2 ×\n1\ndawn\n5"),
    ],
)
def test_habitbulls_second_record_of_a_day_is_told_in_the_note(
    tmp_path: Path, second: str, note: str
) -> None:
    text = f"{HABITBULL}Run,,,2016-03-18,1,dawn\nRun,,,2016-03-18,{second}\n"

    incoming = formats.read(write_text(tmp_path / "h.csv", text), BERLIN)

    (entry,) = incoming.entries
    assert (entry.note, entry.outcome) == (note, Outcome.KEPT)
    assert "1 second record of the same day: kept, in the day’s note." in said(incoming)


@pytest.mark.parametrize("day", ["13/1/2020", "2016-3-18", "18.03.2016", ""])
def test_habitbulls_other_dates_are_refused(tmp_path: Path, day: str) -> None:
    path = write_text(tmp_path / "h.csv", f"{HABITBULL}Run,,,{day},1,\n")

    with pytest.raises(Problem, match=r"^h\.csv, line 2, CalendarDate: “"):
        formats.read(path, BERLIN)


def test_daylio_becomes_feelings_context_and_notes_of_days(tmp_path: Path) -> None:
    text = DAYLIO + (
        '2024-01-02,,Tuesday,20:39,good,"music | friends","Late","<b>Calm</b><br>&amp; warm"\n'
        '2024-01-02,January 2,Tuesday,8:10 am,meh,"music | coffee",,\n'
        '2024-01-01,January 1,Monday,11:54 pm,Wonderful,"",,"<p>plain < <i>text</i></p>"\n'
    )

    incoming = formats.read(write_text(tmp_path / "d.csv", text), BERLIN)

    assert not incoming.promises
    first, second = incoming.days
    assert (first.day, first.feeling) == (date(2024, 1, 1), None)
    assert ([noted.name for noted in first.noted], first.note) == (["Wonderful"], "plain < text")
    assert first.answered_at is not None
    assert first.answered_at.isoformat() == "2024-01-01T23:54:00+01:00"
    assert (second.feeling, second.note) == (4, "Late\nCalm\n& warm")
    assert [(noted.name, noted.at.hour) for noted in second.noted] == [
        ("music", 8), ("coffee", 8), ("friends", 20),
    ]  # fmt: skip
    assert incoming.moods == ("Wonderful",)
    assert "1 mood under a name of your own: kept as context." in said(incoming)


def test_daylios_own_labels_are_known_once_asked(tmp_path: Path) -> None:
    path = write_text(tmp_path / "d.csv", f"{DAYLIO}2024-01-01,,,12:00,Wonderful,,,\n")

    incoming = formats.read(path, replace(BERLIN, feelings={"wonderful": 5}))

    (day,) = incoming.days
    assert (day.feeling, day.noted, incoming.moods) == (5, (), ())


@pytest.mark.parametrize("words", ["18 May", "May 18"])
def test_older_daylio_files(tmp_path: Path, words: str) -> None:
    path = write_text(
        tmp_path / "d.csv",
        f'{OLD_DAYLIO}2018,{words},Friday,11:54 pm,awful,"clean | cook","Rain"\n',
    )

    (day,) = formats.read(path, BERLIN).days

    assert (day.day, day.feeling, day.note) == (date(2018, 5, 18), 1, "Rain")


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("2024-02-30,,,12:00,good,,,", r"line 2, full_date: “2024-02-30”"),
        ("2024-02-01,,,25:00,good,,,", r"line 2, time: “25:00”"),
        ("2024-02-01,,,noon,good,,,", r"line 2, time: “noon”"),
    ],
)
def test_daylios_nonsense_is_refused(tmp_path: Path, row: str, sentence: str) -> None:
    path = write_text(tmp_path / "d.csv", f"{DAYLIO}{row}\n")

    with pytest.raises(Problem, match=rf"^d\.csv, {sentence}"):
        formats.read(path, BERLIN)


def test_loops_archive_without_its_habits_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "l.zip", {"001 Run/Checkmarks.csv": "2024-01-01,2\n"})

    with pytest.raises(Problem, match=r"^l\.zip: it holds no Habits\.csv"):
        formats.read(path, BERLIN, "loop-csv")
