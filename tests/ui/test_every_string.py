"""No word on the face is left out of translation: each page, dialog and pop-up in no language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from desktop_app.domain.phrases import counted
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.buttons import Button
from tests.gallery.face import Face, face, settle
from tests.gallery.scenes import SCENES

MADE_UP = {
    *("today-notice", "shared-item", "told", "problem", "day-note", "answer-cue", "import"),
    *("restore", "recovery-code", "confirm", "work", "cue", "cues", "cue-answered", "about"),
}
"""Scenes whose words the gallery makes up, or (about) that are names of people and licences."""
LETTERS = re.compile(r"[^\W\d_]{3,}")
NAMES = (
    "Kept",
    "kept",
    "Etc",
    "UTC",
    "Ctrl",
    "Shift",
    "Alt",
    "Esc",
    "Tab",
    "American",
    "English",
    "Deutsch",
    "PDF",
    "PNG",
    *("GNOME", "KDE", "Plasma", "Windows", "Xfce", "macOS"),
)
"""What has no other name in another language."""
ZONES = available_timezones()


class Brackets(QTranslator):
    """Puts every translated text between brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """It has something to say."""
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text between brackets, with its count."""
        return f"⟦{counted(source, n) if n >= 0 else source}⟧"


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    translator = Brackets(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.setParent(None)


@pytest.fixture
def shown(bracketed: None, appearance: Appearance, tmp_path: Path) -> Iterator[Face]:
    with face("empty", tmp_path, appearance) as made:
        yield made


def said_on(widget: QWidget) -> Iterator[str]:
    """Every text a person can read or hear there."""
    for each in [widget, *widget.findChildren(QWidget)]:
        if each.window() is not widget.window():
            continue
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription())
        yield from (each.windowTitle(), *_of(each))
        yield from (text for action in each.actions() for text in _of_action(action))


def _of(each: QObject) -> Iterator[str]:
    if isinstance(each, QLabel):
        yield each.text()
    elif isinstance(each, Button):
        yield each.words
    elif isinstance(each, QLineEdit):
        yield each.placeholderText()
    elif isinstance(each, QComboBox):
        yield from (each.itemText(n) for n in range(each.count()))


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


def left_out(text: str) -> list[str]:
    """The words outside the brackets that no other language would share."""
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = inner
    if text.replace(" ", "_") in ZONES:
        return []
    text = re.sub(r"\S*/\S*", "", text)
    words = [word for word in LETTERS.findall(text) if word not in NAMES]
    return [word for word in words if word not in set(_words_of_dates())] if words else []


def _words_of_dates() -> Iterator[str]:
    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (locale.dayName(day, form) for day in range(1, 8))
        yield from (locale.monthName(month, form) for month in range(1, 13))


def test_every_word_is_translatable(shown: Face) -> None:
    left: set[tuple[str, str]] = set()
    for name in [name for name in SCENES if name not in MADE_UP]:
        widget = SCENES[name](shown)
        if widget is not None:
            settle()
            left |= {(name, text) for text in said_on(widget) if left_out(text)}
        shown.put_back()
    assert not left, "\n".join(f"{name}: {text}" for name, text in sorted(left))
