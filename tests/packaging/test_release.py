"""The next version: written everywhere at once, or refused with a sentence."""

import re
from datetime import date
from pathlib import Path

import pytest
import release

TODAY = date(2026, 12, 1)
NOTES = "# Changelog\n\n## [Unreleased]\n{}\n## [0.1.0] - 2026-01-01\n\n### Added\n\n- A start.\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What a release changes, with one line about what is new."""
    files = {
        "desktop_app/__init__.py": '"""Kept."""\n\n__version__ = "0.9.1"\n',
        "CHANGELOG.md": NOTES.format("\n### Fixed\n\n- A fault.\n"),
        "packaging/linux/app.kept.Kept.metainfo.xml": "  <releases>\n  </releases>\n",
        "packaging/linux/app.kept.Kept.yml": "path: dist/kept-0.9.1-linux-x86_64.tar.xz\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def everything(checkout: Path) -> dict[str, str]:
    return {p.name: p.read_text() for p in checkout.rglob("*") if p.is_file()}


def test_the_version_is_written_in_all_four_places(checkout: Path) -> None:
    release.release(checkout, "0.10.0", TODAY)
    told = everything(checkout)
    assert '__version__ = "0.10.0"' in told["__init__.py"]
    assert (
        "## [Unreleased]\n\n## [0.10.0] - 2026-12-01\n\n### Fixed\n\n- A fault.\n"
        in (told["CHANGELOG.md"])
    )
    assert '<release version="0.10.0" date="2026-12-01"/>' in told["app.kept.Kept.metainfo.xml"]
    assert told["app.kept.Kept.yml"] == "path: dist/kept-0.10.0-linux-x86_64.tar.xz\n"


@pytest.mark.parametrize("version", ["0.9.1", "0.9.0", "0.1.9", "1.0", "v1.0.0", "1.0.0rc1"])
def test_what_is_no_step_forward_is_refused(checkout: Path, version: str) -> None:
    before = everything(checkout)
    with pytest.raises(release.RefusedError, match=re.escape(version)):
        release.release(checkout, version, TODAY)
    assert everything(checkout) == before


@pytest.mark.parametrize("said", ["", "\n### Added\n"])
def test_a_release_that_nothing_is_said_about_is_refused(checkout: Path, said: str) -> None:
    (checkout / "CHANGELOG.md").write_text(NOTES.format(said))
    before = everything(checkout)
    with pytest.raises(release.RefusedError, match="CHANGELOG"):
        release.release(checkout, "1.0.0", TODAY)
    assert everything(checkout) == before


def test_this_checkout_has_what_a_release_writes_into(tmp_path: Path) -> None:
    linux = ("app.kept.Kept.metainfo.xml", "app.kept.Kept.yml")
    for name in ("desktop_app/__init__.py", *(f"packaging/linux/{file}" for file in linux)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((release.ROOT / name).read_bytes())
    (tmp_path / "CHANGELOG.md").write_text(NOTES.format("\n- New.\n"))
    release.release(tmp_path, "99.0.0", TODAY)
    assert all("99.0.0" in text for text in everything(tmp_path).values())
    assert "## [Unreleased]" in (release.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
