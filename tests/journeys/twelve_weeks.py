"""Twelve weeks with Kept, lived in its window: python -m tests.journeys.twelve_weeks FOLDER.

The window is a real one on the screen that the environment names, and every act is a click or a
key in it; the calendar alone is turned by hand. Pictures of the states on the way, and what the
journal tells of it (journal.json, the oldest day first), are written into the folder.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, time, timedelta
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from desktop_app.diary import Diary
from desktop_app.diary.journal import Journal, Part
from desktop_app.domain.sought import Sought
from desktop_app.storage.store import Store
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.dialogs.breathe import BreatheDialog
from desktop_app.ui.dialogs.first_run import FirstRunDialog
from desktop_app.ui.dialogs.miss import MissDialog
from desktop_app.ui.dialogs.pause import PauseDialog
from desktop_app.ui.dialogs.promise_editor import PromiseEditorDialog
from desktop_app.ui.dialogs.revision import RevisionDialog
from desktop_app.ui.dialogs.strategy import StrategyDialog
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.review import ReviewPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.journal.lines import lines_of
from desktop_app.ui.widgets.promise_line import PromiseLine
from desktop_app.ui.widgets.promise_row import PromiseRow
from tests.clock import MONDAY, FakeClock
from tests.gallery.face import Face, settle

D = TypeVar("D", bound=QDialog)
WEEKS: Final = 12
PAGE, HALF, FRIEND = "Write a page", "Write half a page", "Text one friend"
LESSONS: Final = (
    "On late days, do it before opening mail.",
    "The notebook belongs on the desk.",
    "Tired evenings want a shorter page.",
)


def day(week: int, weekday: int) -> date:
    """Weeks from 1, weekdays from 1."""
    return MONDAY + timedelta(weeks=week - 1, days=weekday - 1)


class Life:
    """A person at the window, and what they do there."""

    def __init__(self, face: Face, clock: FakeClock, pictures: Path) -> None:
        self.face, self.diary, self._clock, self._pictures = face, face.diary, clock, pictures
        self._taken = 0
        self.grew: date | None = None
        face.window.activateWindow()
        assert QTest.qWaitForWindowActive(face.window)

    # hands and eyes

    def click(self, on: QWidget, words: str) -> None:
        """Click the button that says so, by its first one that can be seen."""
        settle()
        shown = [b for b in on.findChildren(Button) if b.isVisible()]
        found = [b for b in shown if b.words == words]
        assert found, (words, [b.words for b in shown])
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        settle()

    def offers(self, on: QWidget, words: str) -> bool:
        """Whether a button says so."""
        settle()
        return any(b.isVisible() and b.words == words for b in on.findChildren(Button))

    def write(self, on: QWidget, name: str, words: str) -> None:
        """Type into the field of that name, in place of what stands there."""
        found = [f for f in on.findChildren(QLineEdit) if f.accessibleName() == name]
        assert len(found) == 1, (name, [f.accessibleName() for f in on.findChildren(QLineEdit)])
        found[0].setFocus()
        QTest.keyClick(found[0], Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(found[0], words)

    def dialog(self, kind: type[D]) -> D:
        """The dialog of that kind that is open."""
        settle()
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert len(shown) == 1, kind
        return shown[0]

    def choose(self, words: str) -> None:
        """Choose in the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), words
        said = {a.text().replace("&", "").split("\t")[0]: a for a in menu.actions()}
        assert words in said, (words, list(said))
        said[words].trigger()
        menu.close()
        settle()

    def page(self, name: str) -> Page:
        """Go to a page."""
        self.face.window.open_page(name)
        settle()
        found = self.face.window.page_at(name)
        assert found is not None
        return found

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Take a picture of what is there now."""
        settle()
        self._taken += 1
        shown = of or self.face.window
        shown.grab().save(str(self._pictures / f"{self._taken:02}-{name}.png"))

    # days

    def wake(self, on: date) -> TodayPage:
        """Another day begins."""
        self._clock.set(on, time(8))
        self.face.around.day.tell()
        page = self.page("today")
        assert isinstance(page, TodayPage)
        QTest.qWait(0)
        return page

    def row(self, today: TodayPage, title: str) -> PromiseRow:
        """The row of a promise of today."""
        settle()
        found = [
            r
            for r in today.findChildren(PromiseRow)
            if r.isVisible() and (r.state.title, r.state.day) == (title, self.diary.today)
        ]
        assert len(found) == 1, title
        return found[0]

    def keep(self, today: TodayPage) -> None:
        """Done, on all that is open today."""
        for due in self.diary.agenda().open:
            self.click(self.row(today, due.terms.title), "Done")

    def more(self, on: QWidget, words: str) -> None:
        """Choose in the menu of a row or a line."""
        buttons = on.findChildren(IconButton)
        if buttons and isinstance(on, PromiseLine):
            QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
        else:
            on._ask_for_more(on.mapToGlobal(on.rect().center()))  # type: ignore[attr-defined]
        self.choose(words)

    def line(self, title: str) -> PromiseLine:
        """The line of a promise on Promises."""
        page = self.page("promises")
        return next(each for each in page.findChildren(PromiseLine) if each.state.title == title)

    def review(self, words: str) -> None:
        """The five steps of the weekly review."""
        page = self.page("review")
        assert isinstance(page, ReviewPage)
        field = QApplication.focusWidget()
        for _ in range(10):
            settle()
            field = page.guide._fields.get(page.guide.step)
            if field is not None and field.isVisible() and words:
                QTest.keyClicks(field, words)
                words = ""
            if page.guide.expected.isVisible():
                break
            self.click(page.guide, "Next")
        QTest.keyClick(page.guide.expected, Qt.Key.Key_8)
        QTest.keyClick(page.guide.felt, Qt.Key.Key_4)
        if self.diary.today == day(1, 7):
            self.picture("review")
        self.click(page.guide, "Done")

    # chapters

    def begin(self) -> None:
        """The first promise."""
        self._clock.set(MONDAY, time(8))
        self.face.around.day.tell()
        greeting = self.dialog(FirstRunDialog)
        self.picture("greeting", greeting)
        self.click(greeting, "Skip for now")
        self.picture("empty")
        assert QTest.qWaitForWindowActive(self.face.window)
        QTest.keyClick(self.face.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        editor = self.dialog(PromiseEditorDialog)
        self.write(editor, "What do you promise?", PAGE)
        self.write(editor, "And on a hard day?", "One sentence")
        self.write(editor, "What is its anchor?", "when the kettle boils")
        self.picture("first promise", editor)
        self.click(editor, "Save")

    def fall_ill(self) -> None:
        """A pause of five days, set on its first."""
        self.click(self.page("promises"), "Pause everything…")
        asked = self.dialog(PauseDialog)
        asked._last.show_day(self.diary.today + timedelta(days=4))
        self.picture("pause", asked)
        self.click(asked, "Pause")
        self.picture("paused", self.wake(self.diary.today))

    def miss(self, today: TodayPage, lesson: str, *, pictured: bool = False) -> None:
        """A miss, with what was in the way and one lesson."""
        title = self.diary.agenda().open[0].terms.title
        self.more(self.row(today, title), "Not today")
        self.click(today.bar, "What got in the way?")
        asked = self.dialog(MissDialog)
        self.click(asked, "time")
        self.click(asked, "energy")
        self.write(asked, "One lesson, if there is one", lesson)
        if pictured:
            self.picture("miss", asked)
        self.click(asked, "Tomorrow, with its cue")

    def shrink(self, today: TodayPage) -> None:
        """A minute, then a smaller size from now on; and it is kept."""
        self.more(self.row(today, PAGE), "This feels heavy…")
        asked = self.dialog(BreatheDialog)
        self.picture("breathe", asked)
        self.click(asked, "Go on")
        self.click(asked, "From now on")
        self.write(asked, "A smaller version, just as good", HALF)
        self.write(asked, "And on a hard day?", "One sentence")
        self.write(asked, "What makes it heavy?", "Long days at work")
        self.picture("smaller", asked)
        self.click(asked, "Make it smaller")
        self.click(self.row(today, HALF), "Done")
        self.picture("return")

    def keep_a_strategy(self) -> None:
        """A lesson that was followed by keeping becomes a strategy."""
        page = self.page("strategies")
        self.picture("could become a strategy")
        self.click(page, "Keep as a strategy…")
        asked = self.dialog(StrategyDialog)
        self.write(asked, "What do you call it?", "Shorter on tired evenings")
        self.picture("strategy", asked)
        self.click(asked, "Keep it")
        self.picture("strategies")

    def use_it(self, today: TodayPage) -> None:
        """The same obstacle: what worked is offered, used, and the smaller version kept."""
        self.more(self.row(today, HALF), "Not today")
        self.click(today.bar, "What got in the way?")
        asked = self.dialog(MissDialog)
        self.click(asked, "energy")
        self.picture("offered again", asked)
        self.click(asked.offer, "Use it")
        self.click(asked, "One sentence, now")

    def retest(self) -> None:
        """One thing changes, as a try."""
        self.more(self.line(HALF), "Change one thing…")
        asked = self.dialog(RevisionDialog)
        self.click(asked, "Its cue")
        self.write(asked, "What is its anchor?", "before opening mail")
        self.write(asked, "Why?", "Mornings are quiet")
        self.picture("try", asked)
        self.click(asked, "Try it")

    def answer(self, today: TodayPage, words: str, picture: str) -> bool:
        """Answer what Today offers, where it offers that."""
        self.face.around.day.tell()
        QTest.qWait(_OFFERED_MS)
        if not self.offers(today.offer, words):
            return False
        self.picture(picture)
        self.click(today.offer, words)
        return True

    def grow(self, today: TodayPage) -> None:
        """One more promise, once Kept says that there is room."""
        if self.grew or not self.answer(today, "Choose one, and what it serves", "growth"):
            return
        editor = self.dialog(PromiseEditorDialog)
        self.write(editor, "What do you promise?", FRIEND)
        self.write(editor, "And on a hard day?", "One emoji")
        self.click(editor, "A relationship")
        self.picture("one more", editor)
        self.click(editor, "Save")
        self.grew = self.diary.today

    def rest(self) -> None:
        """What goes by itself rests; the newer one is the baseline."""
        self.more(self.line(FRIEND), "Make it the baseline")
        self.more(self.line(HALF), "Rest")
        self.picture("resting")


_OFFERED_MS: Final = 400
"""What Today offers comes a moment after the day is drawn."""


def live(life: Life) -> None:
    """All twelve weeks, a day at a time."""
    life.begin()
    turns: dict[date, Callable[[TodayPage], object]] = {
        day(3, 1): lambda _: life.fall_ill(),
        day(4, 1): lambda today: life.miss(today, LESSONS[0], pictured=True),
        day(4, 2): lambda today: life.miss(today, LESSONS[1]),
        day(4, 3): lambda today: life.miss(today, LESSONS[2]),
        day(4, 4): life.shrink,
        day(4, 6): lambda _: life.keep_a_strategy(),
        day(5, 3): lambda today: life.answer(today, "Keep it", "kept as it is"),
        day(5, 4): life.use_it,
        day(6, 1): lambda _: life.retest(),
        day(7, 1): lambda today: life.answer(today, "Keep it", "the try is kept"),
        day(12, 1): lambda _: life.rest(),
    }
    for n in range(7 * WEEKS):
        on = MONDAY + timedelta(days=n)
        today = life.wake(on)
        if on in turns:
            turns[on](today)
        elif on > day(7, 1) and on.isoweekday() == 1:
            life.grow(today)
        life.keep(life.wake(on))
        if on.isoweekday() == 7:
            life.review(f"Week {n // 7 + 1} is told.")
    life.page("journal")
    life.picture("journal")


def told(diary: Diary) -> list[str]:
    """What the journal says, line by line, the oldest day first."""
    journal, parts = Journal(diary), list[Part]()
    edge: date | None = diary.today + timedelta(days=1)
    while edge is not None:
        read = journal.older(edge, Sought())
        parts += read.parts
        edge = read.edge
    lines = [line for part in reversed(parts) for line in lines_of(part, diary.today)]
    return [f"{line.day}: {line.spoken}" for line in lines]


def main(folder: Path) -> None:
    """Live them on a new diary in `folder`."""
    app, clock = QApplication([]), FakeClock()
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    scheme = SchemeChoice(os.environ.get("KEPT_SCHEME", "light"))
    appearance = Appearance(app, Look(scheme, reduced_motion=True))
    store = Store.open(folder / "diary.db", folder / "backups", clock())
    with closing(store):
        diary = Diary(store, clock)
        life = Life(Face(diary, appearance), clock, folder / "pictures")
        live(life)
        said = json.dumps(told(diary), ensure_ascii=False, indent=1)
        (folder / "journal.json").write_text(said, encoding="utf-8")
        life.face.end()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
