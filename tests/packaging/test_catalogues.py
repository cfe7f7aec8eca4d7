"""Every sentence is in the German catalogue, whole, and within the tone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import catalogues
import pytest
from catalogues import FOLDER, Message
from PySide6.QtCore import QTranslator

from desktop_app.cli import language
from desktop_app.domain.phrases import translate

FIELD = re.compile(r"\{(\w+)(?::small)?\}")
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


RULES = {
    "de": catalogues.PLURALS["de"],
    "pl": "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2",
    "ar": "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5",
}


@pytest.mark.parametrize(("code", "forms"), [("de", 2), ("pl", 3), ("ar", 6)])
def test_window_and_command_choose_the_same_form(
    code: str, forms: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "".join(f"<numerusform>form {n} of %n</numerusform>" for n in range(forms))
    source = tmp_path / f"kept_{code}.ts"
    source.write_text(
        f'<!DOCTYPE TS><TS version="2.1" language="{code}"><context><name>Days</name>'
        f'<message numerus="yes"><source>%n day(s)</source><translation>{told}</translation>'
        "</message></context></TS>"
    )
    monkeypatch.setattr(catalogues, "PLURALS", RULES)
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    monkeypatch.setattr("desktop_app.paths.resource", lambda name: tmp_path / Path(name).name)
    catalogues.build()
    window, command = QTranslator(), language._catalogue(code)
    assert window.load(str(source.with_suffix(".qm")))
    for n in range(230):
        by_window = window.translate("Days", "%n day(s)", None, n)
        assert by_window == command("Days", "%n day(s)", n)
        said = translate("Days", "%n day(s)", None, n).render(command)
        assert said == by_window.replace("%n", str(n))


def test_each_language_has_its_rule_of_counts() -> None:
    codes = {file.stem.removeprefix("kept_") for file in FOLDER.glob("kept_*.ts")}
    assert codes == set(catalogues.PLURALS)
