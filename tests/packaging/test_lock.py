"""The lock: hashed, for every platform, and free of any one machine's places."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def name_of(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement)[0].lower().replace("_", "-")


def test_what_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *(name for extra in project["project"]["optional-dependencies"].values() for name in extra),
        *project["dependency-groups"]["dev"],
        *project["build-system"]["requires"],
    ]
    locked = {name_of(line) for line in LOCK.splitlines() if "==" in line}
    assert {name_of(requirement) for requirement in asked} <= locked


def test_every_locked_version_has_its_hashes() -> None:
    blocks = re.split(r"^(?=\S+==)", LOCK, flags=re.MULTILINE)[1:]
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_other_platforms_find_their_libraries_too() -> None:
    assert "sys_platform == 'win32'" in LOCK
    assert "sys_platform == 'darwin'" in LOCK


def test_the_lock_names_no_index_and_no_local_path() -> None:
    assert re.findall(r"\S*://\S*|--\S*index\S*|--find-links\S*|(?<!\S)/\S+", LOCK) == []
