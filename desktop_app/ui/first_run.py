"""The way to a baseline: the first run while nothing is promised, a question when it is gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from desktop_app.diary import Diary
from desktop_app.domain.promises import State, Terms
from desktop_app.ui.changes import Changes
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.ui.dialogs.first_run import FirstRunDialog
    from desktop_app.ui.starters import Starter

_DRAFT = "first run"


class FirstRun(QObject):
    """Opens by itself once, when the window does; skipped, it waits until it is asked for."""

    def __init__(
        self,
        diary: Diary,
        intentions: Intentions,
        changes: Changes,
        window: MainWindow,
        go: Callable[[str, date | None], None],
    ) -> None:
        super().__init__(window)
        self._diary, self._intentions, self._window, self._go = diary, intentions, window, go
        self._dialog: FirstRunDialog | None = None
        self._greets = False
        self._question = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._consider)
        window.appeared.connect(self._appear)
        window.page_opened.connect(self._soon.start)
        window.notice.acted.connect(self._answer)
        changes.changed.connect(self._soon.start)

    def begin(self) -> None:
        """Let the user choose the one promise that everything returns to."""
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        # Most windows open on a diary with promises.
        from desktop_app.ui.dialogs.first_run import FirstRunDialog  # noqa: PLC0415
        from desktop_app.ui.starters import starters  # noqa: PLC0415
        from desktop_app.ui.words.promises import values_served  # noqa: PLC0415

        draft = self._diary.draft(_DRAFT)
        self._dialog = FirstRunDialog(starters(), values_served(), draft, self._window)
        self._dialog.chosen.connect(self._promise)
        self._dialog.left.connect(self._keep)
        self._dialog.finished.connect(self._close)
        self._dialog.open()

    def greet(self) -> None:
        """Greet, now that the window is painted."""
        if self._window.windowHandle().isExposed():
            self._greet()
        else:
            self._appear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Greet once the window stands on the screen: a dialog is placed over where it stands."""
        if event.type() is QEvent.Type.Expose and self._window.windowHandle().isExposed():
            watched.removeEventFilter(self)
            self._greet()
        return False

    def _appear(self) -> None:
        self._window.windowHandle().installEventFilter(self)

    def _greet(self) -> None:
        self._soon.start()
        if not self._diary.promises.all() and self._diary.draft(_DRAFT) is None:
            self._greets = True
            self.begin()

    def _consider(self) -> None:
        if self._dialog is not None and self._greets and self._diary.promises.all():
            self._dialog.reject()  # they came from elsewhere: an import, the command line
        is_in_view = self._window.isVisible() and self._window.page == "today"
        if is_in_view and self._diary.promises.wants_baseline():
            self._ask()

    def _ask(self) -> None:
        today = self._diary.today
        states = [p.state_on(today) for p in self._diary.promises.all() if p.baseline]
        self._question = (
            self.tr("Your baseline rests now. Which promise does everything return to?")
            if State.RESTING in states
            else self.tr("Your baseline is archived. Which promise does everything return to?")
        )
        self._window.notice.say(self._question, self.tr("Choose one"))
        self._intentions.carry_out(self._diary.promises.asked_for_baseline)

    def _answer(self) -> None:
        if self._window.notice.words != self._question:
            return
        self._window.notice.hide()
        today = self._diary.today
        if any(p.state_on(today) is State.ACTIVE for p in self._diary.promises.all()):
            self._go("promises", None)
        else:
            self.begin()

    def _promise(self, chosen: Starter) -> None:
        terms = Terms(
            uuid4(), self._diary.today, chosen.title, chosen.smaller, chosen.serves, chosen.anchor
        )

        def write() -> None:
            self._diary.promises.add(terms, baseline=True)
            self._diary.keep_draft(_DRAFT, None)

        if self._intentions.carry_out(write) and (dialog := self._dialog) is not None:
            dialog.accept()
            self._go("today", None)
            self._hand_over()

    def _hand_over(self) -> None:
        """The keyboard is on the promise that was just made: one key keeps it."""
        from desktop_app.ui.widgets.buttons import PrimaryButton  # noqa: PLC0415 (as above)

        page = self._window.page_at("today")
        for done in page.findChildren(PrimaryButton)[:1] if page is not None else ():
            done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, draft: dict[str, Any]) -> None:
        self._intentions.keep_draft(_DRAFT, draft)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog, self._greets = None, False
