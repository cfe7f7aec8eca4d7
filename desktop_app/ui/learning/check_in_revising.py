"""Opens the change of a check-in, and answers how it goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.diary import Diary
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.routines import CHOICES, Facet, Routine, routine_of, shows_words
from desktop_app.domain.settings import Settings
from desktop_app.ui.dialogs.check_in_revision import CheckInRevisionDialog, Revisable
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.open_dialogs import OpenDialogs
from desktop_app.ui.pages.settings.calm import USUAL
from desktop_app.ui.words.cues import check_in_name
from desktop_app.ui.words.spoken import say


class CheckInRevising(QObject):
    """One dialog at a time for one check-in. `revised` carries the id of each change made."""

    revised = Signal(object)

    def __init__(self, diary: Diary, wishes: Intentions, window: QWidget) -> None:
        super().__init__(window)
        self._diary, self._wishes = diary, wishes
        self._dialogs = OpenDialogs(window)

    def open(self, check_in: CheckIn, kind: Facet = Facet.TIME) -> None:
        """Ask for one change to a check-in."""
        name = _draft_of(check_in)
        if self._dialogs.has(name):
            return
        routine, usual = self._diary.routines.of(check_in), routine_of(Settings(), check_in)
        usual = Routine(usual.at or USUAL[f"{check_in}_check_in"], usual.shows, usual.weekday)
        choices = tuple((shows, _choice(shows_words(shows))) for shows in CHOICES[check_in])
        revisable = Revisable(check_in_name(check_in), routine, usual, choices, kind)
        dialog = CheckInRevisionDialog(revisable, self._diary.draft(name), self._dialogs.parent)
        dialog.left.connect(partial(self._wishes.keep_draft, name))
        dialog.saved.connect(
            lambda facet, asked, why: self._try(check_in, facet, asked, why, dialog)
        )
        self._dialogs.show(name, dialog)

    def switch_off(self, check_in: CheckIn, reason: str = "") -> bool:
        """Let a check-in come up no more, as a try; whether that was done."""
        off = Routine(None, self._diary.routines.of(check_in).shows)
        return self._carry_out(lambda: self._revise(check_in, Facet.TIME, off, reason))

    def _try(
        self,
        check_in: CheckIn,
        kind: Facet,
        asked: Routine,
        reason: str,
        dialog: CheckInRevisionDialog,
    ) -> None:
        if self._carry_out(lambda: self._revise(check_in, kind, asked, reason)):
            dialog.accept()
            self._wishes.keep_draft(_draft_of(check_in), None)

    def _revise(self, check_in: CheckIn, kind: Facet, asked: Routine, reason: str) -> None:
        made = self._diary.routines.revise(check_in, kind, asked, reason)
        self._diary.cues.louder(None)
        self.revised.emit(made.id)

    def _carry_out(self, wish: Callable[[], object]) -> bool:
        words = self.tr("Changed, as a try. Once it came five times you can see what it did.")
        return self._wishes.do(wish, words)


def _draft_of(check_in: CheckIn) -> str:
    return f"revise {check_in}"


def _choice(words: Phrase) -> str:
    said = say(words)
    return said[:1].upper() + said[1:]
