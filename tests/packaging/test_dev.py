"""The two commands on machines that lack something: a sentence, and nothing half done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import dev
import pytest
import system_parts

PACKAGING = Path(__file__).parent.parent.parent / "packaging"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Qt brings its parts elsewhere")


def call(*arguments: str, script: Path = PACKAGING / "dev.py") -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, script, *arguments], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def fake_apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get that writes down what it is asked, on a machine that lacks one library."""
    programs, asked = tmp_path / "bin", tmp_path / "asked"
    programs.mkdir()
    asked.touch()
    for name, script in {
        "apt-get": f'echo "$@" >> {asked}; test ! -e {tmp_path}/offline || {{ echo E: gone >&2; '
        "exit 100; }",
        "sudo": 'test "$1" != -n || shift; exec "$@"',
    }.items():
        (programs / name).write_text(f"#!/bin/sh\n{script}\n")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(system_parts, "LIBRARIES", {"libnowhere.so.9": "libnowhere9"})
    return asked


@on_linux
def test_without_a_display_run_says_how_to_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    code, told = call("run")
    assert code == 1
    assert "no display" in told
    assert "xvfb-run" in told
    assert "Traceback" not in told


def test_an_unheard_command_gets_the_list_of_commands() -> None:
    code, told = call("walk")
    assert code == 2
    assert "dev.py run" in told


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--hidden"], True),
        (["--data", "there", "--hidden"], True),
        (["--data=there"], True),
        (["log", "water"], False),
        (["--data", "there", "today"], False),
        (["--version"], False),
    ],
)
def test_commands_for_the_terminal_need_no_display(arguments: list[str], window: bool) -> None:
    assert dev.opens_window(arguments) is window


def test_libraries_that_cannot_be_had_end_in_a_sentence_and_are_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("dev.py", "system_parts.py", "catalogues.py"):
        (tmp_path / "packaging").mkdir(exist_ok=True)
        shutil.copy(PACKAGING / name, tmp_path / "packaging")
    (tmp_path / "requirements.lock").write_text(f"no-such-library==1 --hash=sha256:{'0' * 64}\n")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    for _ in range(2):
        code, told = call("run", "--version", script=tmp_path / "packaging" / "dev.py")
        assert code == 1
        assert "no-such-library" in told
        assert "Traceback" not in told


@on_linux
def test_without_consent_one_line_to_run_is_printed_and_nothing_installed(fake_apt: Path) -> None:
    with pytest.raises(system_parts.MissingPartsError) as told:
        system_parts.ensure_window(agreed=False)
    assert (
        str(told.value)
        .splitlines()[-1]
        .endswith("apt-get install --yes --no-install-recommends libnowhere9")
    )
    assert fake_apt.read_text() == ""


@on_linux
def test_with_consent_the_missing_package_is_installed(fake_apt: Path) -> None:
    system_parts.ensure_window(agreed=True)
    update, install = fake_apt.read_text().splitlines()
    assert update.startswith("update")
    assert install.startswith("install")
    assert install.endswith(" libnowhere9")


@on_linux
def test_an_installation_without_network_tells_the_reason_and_the_line(
    fake_apt: Path, tmp_path: Path
) -> None:
    (tmp_path / "offline").touch()
    with pytest.raises(system_parts.MissingPartsError, match=r"E: gone(.|\n)*libnowhere9$"):
        system_parts.ensure_window(agreed=True)


@on_linux
def test_what_this_system_has_no_package_for_keeps_nothing_else_away(
    tmp_path: Path,
    fake_apt: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    apt_cache = tmp_path / "bin" / "apt-cache"
    apt_cache.write_text("#!/bin/sh\nprintf 'Package: journey1\\nPackage: journey2\\n'\n")
    apt_cache.chmod(0o755)
    monkeypatch.setattr(system_parts, "LIBRARIES", {})
    monkeypatch.setattr(system_parts, "JOURNEY_PACKAGES", ("journey1", "gone", "journey2"))
    monkeypatch.setattr(system_parts, "_not_installed", list)
    system_parts.ensure_tests(agreed=True)
    assert fake_apt.read_text().splitlines()[-1].endswith(" journey1 journey2")
    assert "called gone." in capsys.readouterr().out


@on_linux
def test_other_distributions_get_the_names(
    tmp_path: Path, fake_apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(system_parts.MissingPartsError, match=r"Debian packages(.|\n)*libnowhere9"):
        system_parts.ensure_window(agreed=True)


@on_linux
def test_a_machine_that_has_everything_is_asked_nothing(
    fake_apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_parts, "LIBRARIES", {"libc.so.6": "libc6"})
    system_parts.ensure_window(agreed=False)
    assert fake_apt.read_text() == ""
