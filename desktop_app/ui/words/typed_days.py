"""Days as people type them: “yesterday”, “monday”, “3 March”, 2026-03-03."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.ui.matching import folded

translate = QCoreApplication.translate

_FEWEST: Final = 3
_WITH_YEAR: Final = (
    *("yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "d. MMMM yyyy"),
    *("d.M.yyyy", "d. M. yyyy"),
)
_WITHOUT_YEAR: Final = ("d MMMM", "d MMM", "MMMM d", "MMM d", "d. MMMM", "d.M.", "d. M.")


def days_named(typed: str, today: date) -> list[date]:
    """The days up to `today` that `typed` names, in the user's language or in English."""
    found = [*_by_word(typed, today), *_by_date(typed.strip(), today)]
    return list(dict.fromkeys(day for day in found if day <= today))


def _by_word(typed: str, today: date) -> list[date]:
    wanted = folded(typed).strip()
    if len(wanted) < _FEWEST:
        return []
    yesterday = today - timedelta(days=1)
    named = [(translate("Days", "today"), today), (translate("Days", "yesterday"), yesterday)]
    for back in range(1, 8):
        day = today - timedelta(days=back)
        named += [
            (locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat), day)
            for locale in _locales()
        ]
    return [day for words, day in named if folded(words).strip().startswith(wanted)]


def _by_date(typed: str, today: date) -> list[date]:
    found: list[QDate] = []
    for locale in _locales():
        usual = (locale.dateFormat(QLocale.FormatType.ShortFormat),)
        whole = (*_WITH_YEAR, *(form for form in usual if "yyyy" in form))
        found += [locale.toDate(typed, form) for form in whole]
        found += [_latest(locale, typed, form, today) for form in _WITHOUT_YEAR]
    return [date(day.year(), day.month(), day.day()) for day in found if day.isValid()]


def _latest(locale: QLocale, typed: str, form: str, today: date) -> QDate:
    """The last such day up to today: without a year, the year is the latest that has it."""
    for year in range(today.year, today.year - 5, -1):
        day = locale.toDate(f"{typed} {year}", f"{form} yyyy")
        if day.isValid() and date(day.year(), day.month(), day.day()) <= today:
            return day
    return QDate()


def _locales() -> tuple[QLocale, QLocale]:
    return QLocale(), QLocale(QLocale.Language.English)
