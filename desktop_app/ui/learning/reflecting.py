"""Opens the reflection of an entry, with its draft, and hands what was said to the diary."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.diary import Diary
from desktop_app.diary.strategies import Source
from desktop_app.domain.entries import Entry, Tag
from desktop_app.domain.reflections import (
    Reflection,
    context_of,
    reflection_of,
    same_check_in,
)
from desktop_app.ui.dialogs.reflection import Asked, ReflectionDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.learning.keeping import Keeping
from desktop_app.ui.open_dialogs import OpenDialogs
from desktop_app.ui.words.days import clock, weekday_name

_SUGGESTED = 8
_LOOK_BACK = 5


class Reflecting(QObject):
    """One dialog at a time for one entry; what was typed and left waits as a draft."""

    def __init__(
        self, diary: Diary, intentions: Intentions, window: QWidget, keeping: Keeping
    ) -> None:
        super().__init__(window)
        self._diary, self._intentions = diary, intentions
        self._keeping = keeping
        self._dialogs = OpenDialogs(window)

    def open(self, promise: UUID, day: date) -> None:
        """Ask about the entry of `promise` on `day`; nothing happens where there is none."""
        entry = self._diary.store.entry(promise, day)
        if entry is None or self._dialogs.has(name := f"reflection {entry.id}"):
            return
        dialog = ReflectionDialog(self._asked(entry), self._diary.draft(name), self._dialogs.parent)
        dialog.saved.connect(lambda said: self._save(entry, name, said, dialog))
        dialog.left.connect(partial(self._intentions.keep_draft, name))
        self._dialogs.show(name, dialog)

    def _save(self, entry: Entry, name: str, said: Reflection, dialog: ReflectionDialog) -> None:
        """Write it; the dialog stays open with its words where that is refused."""

        def write() -> None:
            self._diary.reflect(entry.promise, entry.day, said)
            self._diary.keep_draft(name, None)

        if not self._intentions.do(write, self.tr("Noted.")):
            return
        dialog.accept()
        told = self._diary.store.entry(entry.promise, entry.day)
        if told is not None and dialog.keeps.isChecked():
            self._keeping.draw_from(told, Source.HELPED)

    def _asked(self, entry: Entry) -> Asked:
        terms = self._diary.promises.get(entry.promise).terms_on(entry.day)
        known = self._diary.store.usual_tags()
        return Asked(
            terms.title,
            self._line(entry),
            reflection_of(entry),
            known[:_SUGGESTED],
            known,
            self._last_context(entry),
            self._carried(entry),
        )

    def _line(self, entry: Entry) -> str:
        weekday = weekday_name(entry.day)
        if entry.outcome.is_kept and entry.done_at:
            return self.tr("Kept at {time}, {weekday}").format(
                time=clock(entry.done_at), weekday=weekday
            )
        words = self.tr("Kept, {weekday}") if entry.outcome.is_kept else self.tr("{weekday}")
        return words.format(weekday=weekday)

    def _last_context(self, entry: Entry) -> tuple[Tag, ...]:
        earlier = self._diary.store.latest_entries(entry.promise, entry.day, _LOOK_BACK)
        return next((context for held in earlier if (context := context_of(held))), ())

    def _carried(self, entry: Entry) -> tuple[str, tuple[Tag, ...]]:
        """What was noted in the same check-in, and of which promise."""
        others = self._diary.store.entries_between(entry.day, entry.day)
        other = same_check_in(entry, others)
        if other is None:
            return "", ()
        title = self._diary.promises.get(other.promise).terms_on(other.day).title
        return title, context_of(other)
