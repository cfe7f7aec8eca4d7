"""Figures are written as the reader's language writes them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui.words.counts import decimal


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "shown"), [("en_GB", "4.5"), ("de_DE", "4,5")])
def test_a_decimal_has_one_place_and_the_sign_of_the_language(language: str, shown: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert decimal(4.46) == shown
