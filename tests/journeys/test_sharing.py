"""A week goes to a friend in every way, looked at as the friend would: only what was seen."""

from __future__ import annotations

import html
import json
import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from PySide6.QtGui import QImage

from tests.journeys.stage import Stage, until

PLANTED = "zqx"
PRIVATE = (
    *("--before", "1", "--after", "2", "--note", f"{PLANTED} note", "--tag", f"{PLANTED} tag"),
    *("--helped", f"{PLANTED} helped", "--hindered", f"{PLANTED} hindered"),
)
ANSWERS = (
    *("--what-helped", f"{PLANTED} one", "--what-nearly-stopped", f"{PLANTED} two"),
    *("--adjust", f"{PLANTED} three", "--lesson", f"{PLANTED} four"),
)
LINES = re.compile(r"“.+”: (kept|back|no word|\d+ of these)", re.MULTILINE)


@pytest.fixture
def year(xfce: Stage) -> Stage:
    """The made-up year, with a secret in every private field of the week that is told."""
    xfce.command("demo", xfce.env["KEPT_DATA"])
    day = json.loads(xfce.command("share", "ada", "--json"))
    assert LINES.search(day["body"])
    for when in ("today", "yesterday"):
        xfce.command("log", "drink", "--on", when, *PRIVATE)
        xfce.command("reflect", "drink", "--on", when, *ANSWERS)
    xfce.command("note", "--tag", f"{PLANTED} day")
    return xfce


def shared(stage: Stage) -> list[dict[str, Any]]:
    """The log of what went out, oldest first."""
    document = json.loads(stage.command("export", "-"))
    return sorted(document["shared"], key=lambda item: str(item["at"]))


def test_what_is_saved_shows_the_letter_and_nothing_else(year: Stage, tmp_path: Path) -> None:
    letter = json.loads(year.command("share", "ada", "--json"))
    words = [line.removeprefix("– ") for line in letter["body"].splitlines() if line]
    for way in ("text", "html", "pdf", "png", "ics"):
        year.command("share", "ada", "--as", way, "-o", str(tmp_path / f"week.{way}"))
        assert PLANTED.encode() not in (tmp_path / f"week.{way}").read_bytes()
    assert {item["way"] for item in shared(year)} == {"text", "html", "pdf", "png", "ics"}
    assert PLANTED not in json.dumps(shared(year))

    assert _lines_of((tmp_path / "week.text").read_text()) == [letter["subject"], *words]
    read = year.run("pdftotext", "-layout", str(tmp_path / "week.pdf"), "-")
    assert " ".join(words) in " ".join(read.replace("•", "").split())
    invitation = (tmp_path / "week.ics").read_text()
    assert "BEGIN:VEVENT" in invitation


@pytest.mark.parametrize("width", [412, 1280])
def test_a_browser_shows_the_page_at_any_width(year: Stage, tmp_path: Path, width: int) -> None:
    if shutil.which("chromium") is None:
        pytest.skip("the machine lacks chromium; `packaging/dev.py test --yes` installs it")
    letter = json.loads(year.command("share", "ada", "--json"))
    page, picture = tmp_path / "week.html", tmp_path / "page.png"
    year.command("share", "ada", "--as", "html", "-o", str(page))
    browse = (
        *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        *("--hide-scrollbars", f"--user-data-dir={tmp_path / 'browser'}"),
        *(f"--window-size={width},900", page.as_uri()),
    )
    shown = year.run(browse[0], "--dump-dom", *browse[1:])
    body = re.sub(r"<[^>]+>", "\n", shown.split("<body>")[1])
    words = [line.removeprefix("– ") for line in letter["body"].splitlines() if line]
    assert _lines_of(html.unescape(body)) == [letter["subject"], *words]

    year.run(browse[0], f"--screenshot={picture}", *browse[1:])
    seen = QImage(str(picture))
    assert seen.width() == width
    edge = {seen.pixel(seen.width() - 4, y) for y in range(seen.height())}
    assert len(edge) == 1, "nothing is cut at the side"


def test_a_letter_is_mailed_from_the_window_after_a_look(year: Stage) -> None:
    opened = year.folder / "opened"
    programs = year.folder / "programs"
    programs.mkdir()
    opener = programs / "xdg-open"
    opener.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{opened}"\n')
    opener.chmod(0o700)
    year.kept(PATH=f"{programs}:{year.env['PATH']}")
    window = until(lambda: year.windows("--name", "^Kept$"), "the window")[0]
    year.xdotool("windowactivate", "--sync", str(window))
    window = _share_with_ada(year)
    year.xdotool("key", "ctrl+End")
    year.xdotool("type", "--delay", "5", " See you soon.")
    x, y, width, height = year.geometry(window)
    year.click(x + width - 168, y + height - 62)
    address = until(lambda: opened.read_text() if opened.exists() else "", "the draft")
    (item,) = until(lambda: shared(year), "the log")
    asked = dict(pair.split("=", 1) for pair in urlsplit(address).query.split("&"))
    assert unquote(asked["subject"]) == item["subject"]
    assert unquote(asked["body"]).replace("\r\n", "\n") == item["words"]
    assert item["words"].endswith("See you soon.")
    assert item["way"] == "mail"
    assert PLANTED not in unquote(address)


def _share_with_ada(stage: Stage) -> int:
    """Open what goes out by keys alone; its window."""
    stage.xdotool("key", "ctrl+k")
    stage.xdotool("type", "--delay", "20", "share with ada")
    stage.xdotool("key", "Return")
    window = until(lambda: stage.windows("--name", "^Share$"), "what goes out")[0]
    stage.xdotool("windowactivate", "--sync", str(window))
    return window


def _lines_of(text: str) -> list[str]:
    lines = (" ".join(line.removeprefix("– ").split()) for line in text.splitlines())
    return [line for line in lines if line]
