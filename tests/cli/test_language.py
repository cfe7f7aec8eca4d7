"""The command speaks the user's language to people, and English to scripts."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.cli import language
from desktop_app.cli.arguments import parser
from desktop_app.desktop.machine import save_machine_settings
from desktop_app.domain.phrases import counted, speak, untranslated
from desktop_app.domain.settings import MachineSettings
from tests.cli.conftest import Kept, days_ago

LETTERS = re.compile(r"[^\W\d_]{3,}")
AS_TYPED = re.compile(r"kept [a-z][^\n⟧]*|\S*/\S*|--?[a-zA-Z-]+|\S+\.db|\b[A-Z]{2,}\b|⟪[^⟫]*⟫")
"""Commands, options, files and what stands for what is typed have one name in all languages."""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(untranslated)
    if "desktop_app.cli.usage" in sys.modules:
        import argparse
        from gettext import gettext

        setattr(argparse, "_", gettext)  # noqa: B010 (typeshed does not know the name)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """`system(LANG="de_DE.UTF-8")`: what the system says of its languages."""

    def says(**named: str) -> None:
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.delenv(name, raising=False)
        for name, value in named.items():
            monkeypatch.setenv(name, value)

    return says


@pytest.mark.parametrize(
    ("named", "speaks_german"),
    [
        ({"LANG": "de_DE.UTF-8"}, True),
        ({"LANG": "de_AT@euro"}, True),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "de_CH.UTF-8"}, True),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:de"}, True),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en:de"}, False),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, False),
        ({"LANG": "../../de"}, False),
        ({"LANG": "fr_FR.UTF-8"}, False),
        ({}, False),
    ],
)
def test_it_speaks_as_the_system_does(
    named: dict[str, str], speaks_german: bool, system: Callable[..., None], kept: Kept
) -> None:
    system(**named)
    said = kept("add", "Tea").out
    assert said == ("Versprochen: Tea.\n" if speaks_german else "Promised: Tea.\n")


@pytest.mark.parametrize(("chosen", "word"), [("de", "Versprochen"), ("en", "Promised")])
def test_what_is_chosen_in_settings_comes_first(
    chosen: str, word: str, system: Callable[..., None], kept: Kept
) -> None:
    system(LANG="en_GB.UTF-8" if chosen == "de" else "de_DE.UTF-8")
    save_machine_settings(paths.machine_settings_file(), MachineSettings(language=chosen))
    assert kept("add", "Tea").out.startswith(word)


def test_counts_and_refusals_are_german_too(system: Callable[..., None], kept: Kept) -> None:
    system(LANG="de_DE.UTF-8")
    kept("add", "Tee")
    kept("add", "Lesen")
    assert ": 2 Versprechen, 0 Einträge. Geprüft." in kept("backup").out
    assert kept("log", "nix").err == "Kein Versprechen beginnt mit „nix“. Nichts wurde geändert.\n"
    refused = kept("log", "tee", "--on", "gestern")
    assert refused.code == 2
    assert refused.err.startswith("Bei --on: „gestern“ ist kein Datum (JJJJ-MM-TT, today oder")
    assert "Mehr dazu: kept log --help." in refused.err


def test_scripts_are_told_the_same_in_every_language(
    system: Callable[..., None], kept: Kept
) -> None:
    system(LANG="de_DE.UTF-8")
    kept("add", "Tee", "--smaller", "ein Schluck")
    kept("log", "tee")
    for typed in (("log", "tee"), ("evidence",), ("review",), ("log", "nix")):
        system(LANG="de_DE.UTF-8")
        german = kept(*typed, "--json").out
        system(LANG="C")
        assert kept(*typed, "--json").out == german
    assert "No promise begins with" in german


def test_a_letter_and_a_journal_are_in_the_language_of_who_sends_them(
    system: Callable[..., None], kept: Kept, tmp_path: Path
) -> None:
    system(LANG="de_DE.UTF-8")
    kept("add", "Tee", "--start", days_ago(3))
    kept("log", "tee", "--on", "yesterday")
    page = tmp_path / "journal.html"
    assert kept("export", str(page), "--format", "html").code == 0
    assert "gehalten" in page.read_text(encoding="utf-8")


def test_english_reads_no_catalogue(
    system: Callable[..., None], kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`kept log` in English pays for no other language."""

    def refuse(_code: str) -> None:
        raise AssertionError

    monkeypatch.setattr(language, "_catalogue", refuse)
    system(LANG="en_US.UTF-8")
    assert kept("add", "Tea").out == "Promised: Tea.\n"


def test_every_word_of_the_command_is_translatable(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(language, "users_words", lambda: _bracketed)
    copy, page = str(tmp_path / "copy.db"), str(tmp_path / "journal.html")
    typed: list[tuple[str, ...]] = [
        ("add", "⟪Tea⟫", "--smaller", "⟪sip⟫", "--baseline", "--start", days_ago(40)),
        ("add", "⟪Walk⟫", "--at", "08:00"),
        *[("log", "⟪Tea⟫", "--on", days_ago(n)) for n in range(20, 2, -1)],
        *[("log", "⟪Tea⟫", *more) for more in (("--missed",), ("--smaller",), (), ("--time", "9"))],
        ("note", "--tag", "⟪rain⟫"), ("note", "--nothing"), ("note",), ("undo",), ("redo",),
        ("redo",), ("today",), ("entries",), ("promises",), ("entries", "--from", "2200-01-01"),
        ("evidence",), ("patterns",), ("review",), ("strategies",), ("strategies", "⟪x⟫"),
        ("cues",), ("hold", "1h"), ("hold", "off"), ("hold", "today"), ("check",),
        ("check", "--repair"), ("backup",), ("backup", copy), ("backup", copy), ("backups",),
        ("restore", copy, "--dry-run"), ("restore", copy, "--promise", "⟪Tea⟫"),
        ("restore", copy), ("erase", "⟪Walk⟫"), ("erase",), ("erase", "⟪Walk⟫", "--yes"),
        ("pause", "--from", "today", "--to", "today"), ("pause", "--to", "today"),
        ("reflect", "⟪Tea⟫"), ("reflect", "⟪Tea⟫", "--lesson", "⟪early⟫"), ("share", "⟪Ada⟫"),
        ("import", copy), ("import", str(tmp_path / "none")), ("export", page, "--from", "today"),
        ("export", page, "--format", "html"), ("export", page), ("frobnicate",), ("log",),
        ("log", "⟪Tea⟫", "--before", "9"), ("log", "⟪Tea⟫", "--on"), ("cues", "--zone", "⟪x⟫"),
        ("add", "⟪x⟫", "--days", "⟪x⟫"), ("add", "⟪x⟫", "--daily", "--times", "2"),
        ("passphrase", "change"), ("demo", str(tmp_path / "year")),
    ]  # fmt: skip
    ended = [(" ".join(each), kept(*each)) for each in typed]
    left = [(each, said) for each, said in ended if left_out(said.out + said.err)]
    assert not left, "\n".join(f"{each}: {said.out}{said.err}" for each, said in left)


def test_every_word_of_the_help_is_translatable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "users_words", lambda: _bracketed)
    language.speak_as([])
    whole = parser()
    said = [whole.format_help()]
    for action in whole._actions:
        said += [sub.format_help() for sub in (getattr(action, "choices", None) or {}).values()]
    usual = {*_commands(), "COMMAND", "kept", "off", "tomorrow", "set", "change", "remove"}
    usual |= {"energy", "relationship", "goal", "commitment", "mon", "wed", "fri", "json", "csv"}
    usual |= {"ics", "html", "pdf", "text", "png"}
    words = {word for text in said for word in left_out(text)} - usual
    assert not words


def _commands() -> set[str]:
    from desktop_app.cli.arguments import _TOPICS

    return {name for names in _TOPICS.values() for name in names}


def _bracketed(_context: str, source: str, n: int) -> str:
    return f"⟦{counted(source, n) if n >= 0 else source}⟧"


def left_out(text: str) -> list[str]:
    """The words outside the brackets."""
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = inner
    return LETTERS.findall(AS_TYPED.sub("", text))
