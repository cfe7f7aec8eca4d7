"""All that can be said of one promise on one day, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.diary.strategies import Source
from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.phrases import isolated
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.words.spoken import plain_menu_text

if TYPE_CHECKING:
    from desktop_app.ui.learning.keeping import Keeping
    from desktop_app.ui.places.surroundings import Surroundings

translate = QCoreApplication.translate


def entry_menu(
    due: Due, wishes: Intentions, reflect: Callable[[UUID, date], None], parent: QWidget
) -> QMenu:
    """A menu that ends itself when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    outcome = due.entry.outcome if due.entry else None
    for words, which in _outcomes(due):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(which is outcome)
        action.triggered.connect(lambda *_, which=which: wishes.log(due.promise.id, which, due.day))
    menu.addSeparator()
    question = translate("EntryMenu", "Reflect…")
    if outcome is Outcome.MISSED:
        question = translate("EntryMenu", "What got in the way?")
    for words, act in (
        (question, lambda: reflect(due.promise.id, due.day)),
        (
            translate("EntryMenu", "Make it open again"),
            lambda: wishes.clear(due.promise.id, due.day),
        ),
    ):
        action = menu.addAction(words)
        action.setEnabled(due.entry is not None)
        action.triggered.connect(lambda *_, act=act: act())
    return menu


def add_strategies(menu: QMenu, entry: Entry | None, keeping: Keeping) -> None:
    """Add what keeps the words of an entry as a strategy, where it has such words."""
    kinds = (
        (Source.HELPED, translate("EntryMenu", "Keep what helped as a strategy…")),
        (Source.LESSON, translate("EntryMenu", "Keep its lesson as a strategy…")),
    )
    for source, words in kinds:
        if entry is not None and getattr(entry, source):
            action = menu.addAction(words)
            action.triggered.connect(
                lambda *_, entry=entry, source=source: keeping.draw_from(entry, source)
            )


def add_pace(menu: QMenu, due: Due, around: Surroundings, *, is_today: bool) -> None:
    """Add what changes the pace: of the promise, and of a day that went otherwise."""
    menu.addSeparator()
    if is_today and due.size is not None:
        full = menu.addAction(translate("EntryMenu", "Back to its full size today"))
        full.triggered.connect(lambda: around.revising.full_size_today(due.promise.id))
    elif is_today:
        heavy = menu.addAction(translate("EntryMenu", "This feels heavy…"))
        heavy.triggered.connect(lambda: around.revising.heavy(due.promise.id))
    awry = menu.addAction(translate("EntryMenu", "The whole day went otherwise…"))
    awry.triggered.connect(lambda: around.returning.awry(due.day))


def _outcomes(due: Due) -> list[tuple[str, Outcome]]:
    smaller = translate("EntryMenu", "Smaller")
    if due.terms.smaller:
        smaller = translate("EntryMenu", "Smaller: {words}").format(
            words=isolated(due.terms.smaller)
        )
    return [
        (translate("EntryMenu", "Done"), Outcome.KEPT),
        (plain_menu_text(smaller), Outcome.KEPT_SMALLER),
        (translate("EntryMenu", "Not today"), Outcome.MISSED),
        (translate("EntryMenu", "Skip (counts neither way)"), Outcome.SKIPPED),
    ]
