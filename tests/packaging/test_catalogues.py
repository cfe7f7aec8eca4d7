"""Every sentence is in the German catalogue, whole, and within the tone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

import catalogues
import pytest
from catalogues import FOLDER, Message

FIELD = re.compile(r"\{(\w+)\}")
UNKIND = re.compile(
    r"\b(versag\w*|gescheitert|scheiter\w*|faul\w*|verlor\w*|kaputt\w*|serien?|strähne\w*"
    r"|schummel\w*|mogel\w*|schuld\w*|hättest|solltest|nur|bloß|endlich|perfekt\w*|misserfolg\w*)\b"
    r"|\w!(\s|$)",
    re.IGNORECASE,
)
"""What Kept never says of anybody, in German."""
ABOUT_MONEY = "Eine Münze für das weglegen, was ich schulde"


@dataclass(frozen=True)
class Said:
    """A message with its forms in the other language."""

    message: Message
    forms: tuple[str, ...]
    is_done: bool


def catalogue(code: str) -> Iterator[Said]:
    for context in ET.parse(FOLDER / f"kept_{code}.ts").getroot().iter("context"):  # noqa: S314
        for each in context.iter("message"):
            told = each.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            message = Message(
                context.findtext("name", ""),
                each.findtext("source", ""),
                each.findtext("comment", ""),
            )
            yield Said(message, tuple(forms), told.get("type") is None)


@pytest.fixture(scope="module")
def german() -> list[Said]:
    return list(catalogue("de"))


def test_the_catalogue_holds_what_the_program_says(german: list[Said]) -> None:
    """Else: python packaging/catalogues.py update, and translate what is new."""
    assert {said.message for said in german} == set(catalogues.messages())


def test_nothing_is_left_in_english(german: list[Said]) -> None:
    left = [said.message for said in german if not said.is_done or not all(said.forms)]
    assert not left, left


def test_counts_have_their_forms(german: list[Said]) -> None:
    counting = {message for message in catalogues.messages() if message.has_count}
    wrong = [s for s in german if len(s.forms) != (2 if s.message in counting else 1)]
    assert not wrong, wrong


def test_places_in_a_sentence_stay(german: list[Said]) -> None:
    wrong = [
        said
        for said in german
        for form in said.forms
        if sorted(FIELD.findall(form)) != sorted(FIELD.findall(said.message.source))
    ]
    assert not wrong, wrong


def test_german_is_calm_and_kind(german: list[Said]) -> None:
    unkind = [form for said in german for form in said.forms if UNKIND.search(form)]
    assert unkind == [ABOUT_MONEY]


def test_keys_in_menus_differ(german: list[Said]) -> None:
    """A mnemonic stays one: where the English has it, the German has it too."""
    wrong = [
        said
        for said in german
        if re.search(r"&\w", said.message.source) and not re.search(r"&\w", said.forms[0])
    ]
    assert not wrong, wrong
