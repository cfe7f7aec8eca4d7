"""How much there is of promises and entries, in words and figures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.phrases import counted
from desktop_app.domain.safety import Holding
from desktop_app.ui.words.days import long_date

translate = QCoreApplication.translate


def promises_words(n: int) -> str:
    """“3 promises”."""
    return _counted(translate("Counts", "%n promise(s)", None, n), n)


def entries_words(n: int) -> str:
    """“412 entries”."""
    if n == 1:
        return translate("Counts", "1 entry")
    return _counted(translate("Counts", "%n entries", None, n), n)


def amount_words(promises: int, entries: int) -> str:
    """“3 promises, 412 entries”; what there is none of is left out, and "" where there is none."""
    return ", ".join(
        words
        for words, n in ((promises_words(promises), promises), (entries_words(entries), entries))
        if n
    )


def holding_words(holding: Holding) -> str:
    """“3 promises, 412 entries, until Tuesday, 6 January 2026”."""
    amount = amount_words(holding.promises, holding.entries)
    if not amount:
        return translate("Counts", "nothing yet")
    if holding.until is None:
        return amount
    return translate("Counts", "{amount}, until {day}").format(
        amount=amount, day=long_date(holding.until)
    )


def decimal(value: float) -> str:
    """With one place, as the locale writes it: “4.5”, “4,5”."""
    return QLocale().toString(value, "f", 1)


def _counted(words: str, n: int) -> str:
    """With the count as the reader's language writes it: “3,796”."""
    return counted(words.replace("%n", QLocale().toString(n)), n)
