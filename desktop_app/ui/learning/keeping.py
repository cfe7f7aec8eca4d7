"""Opens what keeps a strategy, and hands what was said to the diary."""

from __future__ import annotations

from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.diary import Diary
from desktop_app.diary.strategies import Candidate, Source
from desktop_app.domain.entries import Entry
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import State
from desktop_app.domain.strategies import Strategy
from desktop_app.ui.dialogs.strategy import Describing, StrategyDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.open_dialogs import OpenDialogs


class Keeping(QObject):
    """One dialog at a time for one strategy."""

    def __init__(self, diary: Diary, wishes: Intentions, window: QWidget) -> None:
        super().__init__(window)
        self._diary, self._wishes = diary, wishes
        self._dialogs = OpenDialogs(window)

    def write_down(self) -> None:
        """Ask for a new strategy."""
        self._ask("strategy new", Strategy(uuid4(), self._diary.today, ""), is_new=True)

    def edit(self, strategy: UUID) -> None:
        """Ask what a strategy is to say from now on."""
        known = self._diary.strategies.get(strategy)
        if known is not None:
            self._ask(f"strategy {strategy}", known.strategy, is_new=False)

    def draw_from(self, entry: Entry, source: Source) -> None:
        """Ask for a strategy that begins with the words of an entry."""
        drawn = self._diary.strategies.drawn_from(entry, source)
        name = f"strategy {entry.id} {source}"
        self._ask(name, drawn, is_new=True, of=Candidate(entry, source))

    def remove(self, strategy: UUID) -> None:
        """Let a strategy go."""
        known = self._diary.strategies.get(strategy)
        if known is not None:
            words = self.tr("“{name}” is removed.").format(name=isolated(known.strategy.name))
            self._wishes.do(partial(self._diary.strategies.remove, known.strategy), words)

    def use(self, strategy: UUID, promise: UUID) -> None:
        """Use a strategy today."""
        known = self._diary.strategies.get(strategy)
        if known is not None:
            words = self.tr("Noted: “{name}”. What is kept after it will be its evidence.")
            self._wishes.do(
                partial(self._diary.strategies.use, strategy, promise),
                words.format(name=isolated(known.strategy.name)),
            )

    def _ask(
        self, name: str, strategy: Strategy, *, is_new: bool, of: Candidate | None = None
    ) -> None:
        if self._dialogs.has(name):
            return
        describing = Describing(strategy, is_new, self._own_words(), self._promises(strategy))
        dialog = StrategyDialog(describing, self._diary.draft(name), self._dialogs.parent)
        dialog.saved.connect(partial(self._save, name, dialog, of))
        dialog.left.connect(partial(self._wishes.keep_draft, name))
        self._dialogs.show(name, dialog)

    def _save(
        self, name: str, dialog: StrategyDialog, of: Candidate | None, said: Strategy
    ) -> None:
        words = self.tr("Kept as a strategy: {name}.").format(name=isolated(said.name))
        if self._wishes.do(partial(self._diary.strategies.keep, said, of), words):
            dialog.accept()
            self._wishes.keep_draft(name, None)

    def _own_words(self) -> list[str]:
        """What was in the way so far, and what was noted of days."""
        circumstances = self._diary.store.pages.usual_circumstances()
        return [*self._diary.misses.obstacles(), *circumstances]

    def _promises(self, strategy: Strategy) -> list[tuple[UUID, str]]:
        today = self._diary.today
        return [
            (held.id, held.terms_on(today).title)
            for held in self._diary.promises.all()
            if held.state_on(today) is not State.ARCHIVED or held.id in strategy.promises
        ]
