"""Days are found by how people write them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.ui.words.typed_days import days_named

SUNDAY = date(2026, 3, 8)


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    usual = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", SUNDAY),
        ("yest", date(2026, 3, 7)),
        ("monday", date(2026, 3, 2)),
        ("sunday", date(2026, 3, 1)),
        ("Montag", date(2026, 3, 2)),
        ("2024-02-29", date(2024, 2, 29)),
        ("3 march", date(2026, 3, 3)),
        ("3 march 2019", date(2019, 3, 3)),
        ("3. März", date(2026, 3, 3)),
        ("24.12.", date(2025, 12, 24)),
        ("24.12.2020", date(2020, 12, 24)),
        ("29 february", date(2024, 2, 29)),
    ],
)
def test_it_knows(typed: str, day: date) -> None:
    assert days_named(typed, SUNDAY)[:1] == [day]


@pytest.mark.parametrize("typed", ["", "to", "water", "2026-03-09", "31.2.2026", "99"])
def test_it_makes_up_nothing(typed: str) -> None:
    assert days_named(typed, SUNDAY) == []
