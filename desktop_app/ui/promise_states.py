"""How a promise on a day is shown as a row: on Today and in the quick log."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import Outcome
from desktop_app.ui.widgets.promise_row import RowAction, RowState
from desktop_app.ui.words.days import second_line

translate = QCoreApplication.translate


def today_state(due: Due, *, primary: bool) -> RowState:
    """A promise of today: done in one click, the smaller version in one click."""
    return RowState(
        due.promise.id,
        due.day,
        due.terms.title,
        second_line(due),
        due.entry.outcome if due.entry else None,
        badge=translate("Rows", "baseline") if due.promise.baseline else "",
        actions=(*_smaller(due, translate("Rows", "Smaller")), _done()) if due.is_open else (),
        primary=primary,
        more=True,
    )


def yesterday_state(due: Due) -> RowState:
    """A promise of yesterday without a word: it can still be told."""
    actions = (
        RowAction(translate("Rows", "Not kept"), Outcome.MISSED),
        RowAction(translate("Rows", "Kept"), Outcome.KEPT),
    )
    return RowState(
        due.promise.id,
        due.day,
        due.terms.title,
        second_line(due, yesterday=True),
        due.entry.outcome if due.entry else None,
        actions=actions if due.is_open else (),
        more=True,
    )


def quick_state(due: Due, *, primary: bool) -> RowState:
    """A promise in the quick log: the smaller version by its own words."""
    return RowState(
        due.promise.id,
        due.day,
        due.terms.title,
        due.terms.anchor,
        None,
        actions=(*_smaller(due, due.terms.smaller), _done()),
        primary=primary,
    )


def _smaller(due: Due, words: str) -> tuple[RowAction, ...]:
    return (RowAction(words, Outcome.KEPT_SMALLER),) if due.terms.smaller else ()


def _done() -> RowAction:
    return RowAction(translate("Rows", "Done"), Outcome.KEPT)
