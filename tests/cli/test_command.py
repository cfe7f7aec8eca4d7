"""The contract of the command itself: options, exits, one JSON document, no tracebacks."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.cli.arguments import parser
from tests.cli.conftest import Kept

ROOT = Path(__file__).parents[2]


def run(
    *typed: str, out: int = subprocess.PIPE, environment: dict[str, str] | None = None
) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of the command in a process of its own."""
    command = [sys.executable, "-m", "desktop_app", *typed]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=out,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | (environment or {}),
    ) as process:
        said, errors = process.communicate(timeout=60)
        return process.returncode, said, errors


@pytest.mark.parametrize(
    "typed",
    [
        ["--json", "today"],
        ["today", "--json"],
        ["--quiet", "today", "--json"],
    ],
)
def test_options_stand_before_or_after_the_command(kept: Kept, typed: list[str]) -> None:
    assert kept(*typed).json["kept"] == 1


def test_the_folder_may_follow_the_command(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["add", "Read", "--data", str(folder)]) == 0
    assert (folder / "diary.db").exists()


def test_an_empty_name_of_a_folder_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("KEPT_DATA", str(tmp_path / "there"))
    assert cli.run(["add", "Read", "--data", ""]) == 0
    assert (tmp_path / "there" / "diary.db").exists()
    assert not list((tmp_path / "here").iterdir())


def test_words_cannot_steer_the_terminal(kept: Kept, tmp_path: Path) -> None:
    kept("add", "Water")
    held = kept("export", "-").json
    held["promises"][0]["title"] = "Water\x1b[2J\x9b2J\x07"
    (tmp_path / "from.json").write_text(json.dumps(held), encoding="utf-8")
    assert kept("import", str(tmp_path / "from.json"), "--data", str(tmp_path / "other")).code == 0
    assert kept("today", "--data", str(tmp_path / "other")).out.startswith("○ Water[2J2J\n")
    assert "“no[2Jsuch”" in kept("log", "no\x1b[2Jsuch").err


def test_a_command_runs_with_what_clears_memory_at_work() -> None:
    code = (
        "import gc, sys; from desktop_app import __main__, cli;"
        "cli.run = lambda _: print(gc.isenabled(), gc.get_freeze_count() > 0) or 0;"
        "sys.exit(__main__.main([]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "True True\n"


def test_quiet_prints_nothing(kept: Kept) -> None:
    assert kept("add", "Read", "--quiet").out == ""
    assert kept("log", "read", "--quiet").out == ""
    assert kept("log", "nope", "--quiet").err != "", "but what went wrong"


@pytest.mark.parametrize(
    "typed",
    [
        ["dance"],
        ["log"],
        ["log", "read", "--smaller", "--missed"],
        ["log", "read", "--before", "6"],
        ["log", "read", "--before", "0"],
        ["log", "read", "--before", "²"],
        ["log", "read", "--on", "2026-02-30"],
        ["log", "read", "--on", "20260201"],
        ["log", "read", "--on", "\uff12026-01-05"],
        ["log", "read", "--on", "1899-12-31"],
        ["log", "read", "--on", "2201-01-01"],
        ["log", "read", "--on", "tomorrow"],
        ["log", "read", "--time", "24:00"],
        ["log", "read", "--time", "8:00"],
        ["log", "read", "--miss"],
        ["log", "read", "--note", "\udcff"],
        ["add", ""],
        ["add", "Read", "--days", "mon,xyz"],
        ["add", "Read", "--days", ""],
        ["add", "Read", "--times", "8"],
        ["add", "Read", "--daily", "--every", "2"],
        ["pause", "--from", "today"],
        ["import"],
        ["export", "-", "--format", "docx"],
    ],
)
def test_usage_errors_end_with_two_and_a_sentence(kept: Kept, typed: list[str]) -> None:
    said = kept(*typed)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    as_json = kept(*typed, "--json")
    assert (as_json.code, as_json.err) == (2, "")
    assert as_json.json["error"]["kind"] == "usage"
    assert as_json.json["kept"] == 1
    assert as_json.json["error"]["message"] == said.err.rstrip("\n")


def test_what_is_missing_is_named_as_it_is_typed(kept: Kept) -> None:
    assert "required: set|change|remove." in kept("passphrase").err


def test_no_such_promise_ends_with_three(kept: Kept) -> None:
    said = kept("log", "nope")
    assert (said.code, said.err) == (3, "No promise begins with “nope”. Nothing was changed.\n")
    assert kept("log", "nope", "--json").json["error"]["kind"] == "no_such_promise"


def test_several_promises_are_listed_and_end_with_three(kept: Kept) -> None:
    ids = [kept("add", t, "--json").json["promise"] for t in ("Read", "Reach out")]
    said = kept("log", "rea")
    assert said.code == 3
    assert all(id_ in said.err for id_ in ids)
    assert kept("log", "rea", "--json").json["error"]["kind"] == "several_promises"
    assert kept("log", ids[0]).code == 0


def test_an_error_of_the_environment_ends_with_one_and_no_traceback(
    kept: Kept, folder: Path
) -> None:
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("a file, where the folder should be")
    said = kept("today")
    assert (said.code, said.out) == (1, "")
    assert "Traceback" not in said.err
    assert kept("today", "--json").json["error"]["message"] in said.err


def test_a_diary_of_another_program_ends_with_one(kept: Kept, folder: Path) -> None:
    folder.mkdir()
    (folder / "diary.db").write_text("not a database")
    assert kept("today", "--json").json["error"]["kind"] == "not_a_diary"
    assert kept("today").code == 1


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="needs a user who is not the superuser"
)
def test_a_diary_that_cannot_be_written_is_shown_and_takes_no_log(kept: Kept, folder: Path) -> None:
    kept("add", "Read")
    (folder / "backups").rmdir()
    (folder / "diary.db").chmod(0o400)
    folder.chmod(0o500)
    try:
        assert kept("today").out.startswith("○ Read")
        refused = kept("log", "read")
        assert (refused.code, refused.out) == (1, "")
        assert refused.err.startswith("The diary can be read but not written")
    finally:
        folder.chmod(0o700)


def test_version_and_help(capfd: pytest.CaptureFixture[str]) -> None:
    for typed in (["--version"], ["--help"], ["log", "--help"]):
        with pytest.raises(SystemExit) as ended:
            cli.run(typed)
        assert ended.value.code == 0
    assert capfd.readouterr().out.startswith("kept 0.")


def test_without_a_command_the_window_is_wanted(folder: Path) -> None:
    wanted = cli.run(["--data", str(folder), "--hidden"])
    assert isinstance(wanted, cli.Window)
    assert wanted.hidden


def test_what_the_contract_names_is_there() -> None:
    usage = parser().format_help()
    for command in (
        *("add", "promises", "log", "note", "reflect", "pause", "undo", "redo", "today"),
        *("entries", "import", "export", "demo"),
    ):
        assert f"    {command} " in usage or f"    {command}\n" in usage, command


def test_a_pipe_that_is_closed_ends_it_quietly(tmp_path: Path) -> None:
    data = ["--data", str(tmp_path)]
    run("demo", str(tmp_path))
    reading, writing = os.pipe()
    os.close(reading)
    _code, _said, errors = run("entries", "--json", *data, out=writing)
    os.close(writing)
    assert errors == ""


@pytest.mark.skipif(os.name != "posix", reason="needs the signals of POSIX")
def test_interrupted_it_ends_quietly() -> None:
    code = (
        "import os, signal, sys; from desktop_app import cli; from desktop_app.cli import showing;"
        "signal.signal(signal.SIGINT, signal.default_int_handler);"  # a shell may ignore it
        "showing.day_of = None; cli.open_diary = lambda _: os.kill(os.getpid(), signal.SIGINT);"
        "sys.exit(cli.run(['today']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (128 + signal.SIGINT, "", "")


def test_it_prints_the_same_whatever_the_locale(tmp_path: Path) -> None:
    plain = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    data = ["--data", str(tmp_path)]
    assert run("add", "Räume 東京", *data, environment=plain)[0] == 0
    _code, said, _errors = run("today", "--json", *data, environment=plain)
    assert json.loads(said)["due"][0]["title"] == "Räume 東京"


def test_logging_loads_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    code = (
        "import sys; from desktop_app import cli;"
        f"cli.run(['add', 'Read', '--data', {str(tmp_path)!r}]);"
        f"cli.run(['log', 'read', '--data', {str(tmp_path)!r}]);"
        "print([name for name in ('numpy', 'PySide6', 'pyqtgraph', 'desktop_app.exchange',"
        " 'desktop_app.evidence', 'asyncio', 'email', 'zipfile', 'peewee', 'socket', '_hashlib',"
        " 'inspect') if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.splitlines()[-1] == "[]"
