"""`--notify`: what a key or a launcher has done is told, on a shared screen without names."""

from dataclasses import replace

import pytest

from desktop_app import paths
from desktop_app.desktop.machine import load_machine_settings, save_machine_settings
from tests.cli.conftest import Kept


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, kept: Kept) -> list[tuple[str, str]]:
    """What the desktop was given to show; the baseline is a glass of water."""
    kept("add", "Drink a glass of water", "--baseline")
    lines: list[tuple[str, str]] = []

    def tell(title: str, line: str, _icon: str) -> None:
        lines.append((title, line))

    monkeypatch.setattr("desktop_app.cli.notifying.tell", tell)
    return lines


@pytest.fixture
def neutral() -> None:
    file = paths.machine_settings_file()
    save_machine_settings(file, replace(load_machine_settings(file), neutral_texts=True))


def test_nothing_is_told_unless_asked_for(kept: Kept, told: list[tuple[str, str]]) -> None:
    kept("log", "drink")
    kept("log", "nope")
    assert told == []


def test_a_log_is_answered_where_the_user_is(kept: Kept, told: list[tuple[str, str]]) -> None:
    assert kept("log", "--baseline", "--notify").out.startswith("Drink a glass of water: Kept.")
    kept("log", "nope", "--notify")
    kept("undo", "--notify")
    kept("hold", "1h", "--notify")
    assert told == [
        ("Drink a glass of water", "Kept. That is the first one."),
        ("Kept", "No promise begins with “nope”. Nothing was changed."),
        ("Kept", "Taken back: “Drink a glass of water”, kept on 2026-01-07."),
        ("Kept", "Cues are held until 2026-01-07 10:00. What is due stays due."),
    ]


@pytest.mark.usefixtures("neutral")
def test_neutral_texts_name_no_promise(kept: Kept, told: list[tuple[str, str]]) -> None:
    kept("log", "drink", "--notify")
    kept("undo", "--notify")
    kept("log", "nope", "--notify")
    assert told == [
        ("Kept", "Kept. That is the first one."),
        ("Kept", "It is done."),
        ("Kept", "It could not be done. Typed in a terminal, Kept says why."),
    ]
