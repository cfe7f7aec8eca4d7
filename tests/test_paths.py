"""Where Kept keeps things, and that nobody else may look there."""

import os
import stat
import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from platformdirs import PlatformDirs

from desktop_app import cli, paths
from desktop_app.desktop.machine import save_machine_settings
from desktop_app.domain.settings import MachineSettings


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_the_diary_is_where_the_user_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEPT_DATA", str(tmp_path / "mine"))
    assert paths.data_folder() == tmp_path / "mine"
    assert paths.database_file(paths.data_folder()).parent == tmp_path / "mine"


def test_a_home_sign_in_the_chosen_folder_is_understood(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEPT_DATA", "~/mine")
    assert paths.data_folder() == home / "mine"


def test_without_a_choice_the_diary_is_in_the_platforms_place(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KEPT_DATA")
    folder = paths.data_folder()
    assert folder.name == "kept"
    assert folder.is_relative_to(home)


def note_move(folder: Path) -> None:
    save_machine_settings(paths.machine_settings_file(), MachineSettings(diary_folder=str(folder)))


def test_a_diary_that_was_moved_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KEPT_DATA")
    note_move(tmp_path)
    (tmp_path / "diary.db").touch()
    assert paths.data_folder() == tmp_path


def test_a_named_folder_comes_before_the_place_it_was_moved_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note_move(tmp_path / "moved")
    monkeypatch.setenv("KEPT_DATA", str(tmp_path / "named"))
    assert paths.is_named()
    assert paths.data_folder() == tmp_path / "named"
    assert cli.diary_folder(str(tmp_path / "typed")) == tmp_path / "typed"


def test_a_moved_diary_that_is_away_is_not_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KEPT_DATA")
    note_move(tmp_path / "drive")
    with pytest.raises(paths.DiaryAway):
        paths.data_folder()
    assert cli.run(["today"]) == 1
    assert f"moved to {tmp_path / 'drive'}" in capsys.readouterr().err
    assert not (tmp_path / "drive").exists()


@pytest.mark.parametrize("note", ["", "[]", "{", '{"diary_folder": 3}', '{"diary_folder": "near"}'])
def test_a_note_that_makes_no_sense_is_passed_over(
    note: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KEPT_DATA")
    paths.machine_settings_file().write_text(note)
    assert paths.data_folder().is_relative_to(home)


@pytest.mark.parametrize(
    "made",
    [
        paths.data_folder,
        paths.runtime_folder,
        lambda: paths.machine_settings_file().parent,
        lambda: paths.backups_folder(paths.data_folder()),
    ],
)
def test_folders_are_the_users_alone(made, home: Path) -> None:  # type: ignore[no-untyped-def]
    folder = made()
    while folder != home:
        assert mode(folder) == 0o700, folder
        folder = folder.parent


def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    assert mode(paths.private_folder(shared)) == 0o755


def test_each_diary_has_a_socket_of_its_own(tmp_path: Path) -> None:
    one, other = paths.socket_file(tmp_path / "one"), paths.socket_file(tmp_path / "other")
    assert one != other
    assert one == paths.socket_file(tmp_path / "other" / ".." / "one")
    assert mode(one.parent) == 0o700


def test_without_a_session_the_socket_is_in_no_shared_folder(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert paths.runtime_folder().is_relative_to(home)


def test_where_the_folder_is_too_deep_for_a_socket_it_is_near(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("runtime" * 14)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    monkeypatch.setattr(paths, "_NEAR", tmp_path)
    near = paths.socket_file(tmp_path).parent
    assert near.parent == tmp_path
    assert mode(near) == 0o700
    assert near == paths.socket_file(tmp_path / "other").parent


@pytest.mark.parametrize("trick", ["open to all", "a link", "a file"])
def test_a_near_folder_of_somebody_else_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trick: str
) -> None:
    deep = tmp_path / ("runtime" * 14)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    monkeypatch.setattr(paths, "_NEAR", tmp_path)
    near = tmp_path / f"kept-{os.getuid()}"
    match trick:
        case "open to all":
            near.mkdir(mode=0o755)
        case "a link":
            (tmp_path / "trap").mkdir(mode=0o700)
            near.symlink_to(tmp_path / "trap")
        case "a file":
            near.touch(mode=0o600)
    assert paths.socket_file(tmp_path).is_relative_to(deep)


def test_a_resource_that_does_not_ship_is_refused() -> None:
    with pytest.raises(FileNotFoundError, match="unheard"):
        paths.resource("unheard/of.svg")


@pytest.mark.parametrize("named", ["", " ", "/etc/elsewhere", "here/below", None])
@pytest.mark.parametrize(
    ("variable", "kept"),
    [
        ("XDG_CONFIG_HOME", "user_config_path"),
        ("XDG_CACHE_HOME", "user_cache_path"),
        ("XDG_DATA_HOME", "user_data_path"),
    ],
)
def test_folders_are_where_the_platform_says(
    variable: str, kept: str, named: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if named is None:
        monkeypatch.delenv(variable, raising=False)
    else:
        monkeypatch.setenv(variable, named)
    ours = {
        "user_config_path": paths._config_folder,
        "user_cache_path": paths.cache_folder,
        "user_data_path": paths._platform_data_folder,
    }
    assert ours[kept]() == getattr(PlatformDirs("kept", False), kept)


def test_a_session_of_ones_own_holds_the_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert paths.runtime_folder() == PlatformDirs("kept", False).user_runtime_path


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (
            PurePosixPath("/home/räume/50 % off?#.db"),
            "file:///home/r%C3%A4ume/50%20%25%20off%3F%23.db",
        ),
        pytest.param(
            PurePosixPath("/no words/\udcff.db"),
            "file:///no%20words/%FF.db",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="names are words there"),
        ),
        (PureWindowsPath(r"C:\Users\Räume\a b.db"), "file:///C:/Users/R%C3%A4ume/a%20b.db"),
        (PureWindowsPath(r"\\there\shared\a b.db"), "file://there/shared/a%20b.db"),
    ],
)
def test_a_path_has_a_uri(path: PurePath, uri: str) -> None:
    assert paths.file_uri(path) == uri
