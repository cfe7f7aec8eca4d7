"""Every page, dialog, pop-up and tray state: a name, and how it comes onto the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.deliveries import Key
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.promises import Terms
from desktop_app.domain.reviews import Reach
from desktop_app.domain.routines import Facet
from desktop_app.domain.sought import Sought
from desktop_app.ui.capabilities import Guard
from desktop_app.ui.cues.answering import Answer
from desktop_app.ui.dialogs.answer_cue import AnswerCueDialog
from desktop_app.ui.dialogs.confirm import ConfirmDialog
from desktop_app.ui.dialogs.damaged import DamagedDialog
from desktop_app.ui.dialogs.move_diary import MoveDiaryDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.dialogs.problem import ProblemDialog
from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog
from desktop_app.ui.dialogs.shared_item import SharedItemDialog
from desktop_app.ui.dialogs.shows import ShowsDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.dialogs.try_out import TryOutDialog
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.dialogs.work import WorkDialog
from desktop_app.ui.exchange.bringing_in import BringingIn
from desktop_app.ui.exchange.journal_out import JournalOut
from desktop_app.ui.key_binding import show_key_binding
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.pages.review import ReviewPage, Way
from desktop_app.ui.pages.review.guide import Step
from desktop_app.ui.palette import Palette
from desktop_app.ui.places.directory import places
from desktop_app.ui.places.strategies_state import all_shows
from desktop_app.ui.safekeeping.bringing_back import BringingBack
from desktop_app.ui.safekeeping.erasing import Erasing
from desktop_app.ui.theme import GAP, Role, Theme
from desktop_app.ui.widgets.cue_row import CueState
from desktop_app.ui.widgets.journal.day_note import DayNoteDialog
from desktop_app.ui.widgets.ring import Panel, ring_icon
from tests.gallery.face import Face, settle

Scene = Callable[[Face], QWidget | None]
"""Brings it onto the screen; None where this diary has nothing to show it with."""

_TALLEST: Final = 2600
_CODE: Final = "KR4T-6W2M-XZAP-QD7N-5HJV-B3YC-LE2S-UT4G"
_TRAY: Final = (16, 22, 44)


# pages


def _page(key: str, face: Face) -> QWidget:
    face.program.go(key)
    return _whole(face, key)


def _whole(face: Face, key: str) -> QWidget:
    """The window, so high that nothing has to be scrolled."""
    face.window.resize(*face.size)
    settle()
    page = face.window.page_at(key)
    assert page is not None
    inside = page.widget()
    beyond = inside.height() - page.viewport().height() if inside else 0
    width, height = face.size
    face.window.resize(width, min(height + max(beyond, 0), _TALLEST))
    settle()
    return face.window


def _check_in(which: CheckIn, face: Face) -> QWidget:
    face.program.cues.check_in(which.value)
    return _whole(face, "review" if which is CheckIn.REVIEW else "check_in")


def _review(act: Callable[[ReviewPage], object], face: Face) -> QWidget:
    face.program.go("review")
    settle()
    page = face.window.page_at("review")
    assert isinstance(page, ReviewPage)
    act(page)
    face.afterwards(lambda: page.reach_chosen.emit(Reach.WEEK))
    return _whole(face, "review")


def _review_earlier(face: Face) -> QWidget:
    shown = _review(lambda page: page.way_chosen.emit(Way.EARLIER), face)
    page = face.window.page_at("review")
    assert isinstance(page, ReviewPage)
    face.afterwards(lambda: page.way_chosen.emit(Way.LATER))
    return shown


def _go_to_step(step: Step, page: ReviewPage) -> None:
    page.guide.go(step)


def _after(face: Face, *, outcome: Outcome) -> QWidget | None:
    today = face.diary.today
    due = next(iter(face.diary.agenda(today).open), None)
    if due is None:
        return None
    face.program.go("today")
    face.wishes.log(due.promise.id, outcome, today)
    face.afterwards(face.wishes.undo)
    return _whole(face, "today")


def _notice(face: Face) -> QWidget:
    face.program.go("today")
    notice = face.window.notice
    notice.say("The disk is full. Nothing was changed. Make room, then try again.", "Look")
    face.afterwards(notice.hide)
    return _whole(face, "today")


def _held(face: Face) -> QWidget:
    face.program.go("today")
    face.program.cues.holding.hold("1h")
    face.afterwards(lambda: face.program.cues.holding.hold("off"))
    return _whole(face, "today")


def _nothing_found(face: Face) -> QWidget | None:
    if not face.diary.promises.all():
        return None
    face.program.go("journal")
    page = face.window.page_at("journal")
    assert isinstance(page, JournalPage)
    page.search.field.setText("kingfisher")
    page.search.search()
    face.afterwards(page.search.clear)
    return _whole(face, "journal")


# dialogs


def _opened(open_it: Callable[[], object]) -> QWidget | None:
    """The dialog that this opens, if it does."""
    before = _dialogs()
    open_it()
    settle()
    return next((dialog for dialog in _dialogs() if dialog not in before), None)


def _dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def _shown(dialog: QDialog) -> QWidget:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    settle()
    return dialog


def _first(face: Face) -> UUID | None:
    return next((promise.id for promise in face.diary.promises.all()), None)


def _on_first(act: Callable[[Face, UUID], object], face: Face) -> QWidget | None:
    first = _first(face)
    return _opened(lambda: act(face, first)) if first else None


def _on_entry(outcomes: tuple[Outcome, ...], face: Face) -> QWidget | None:
    """What "Reflect" opens for the latest entry of that kind."""
    today = face.diary.today
    entries = face.diary.store.entries_between(today - timedelta(days=28), today)
    found = [entry for entry in entries if entry.outcome in outcomes]
    if not found:
        return None
    told = max(found, key=lambda entry: (bool(entry.tags), entry.day))
    return _opened(lambda: face.around.reflect(told.promise, told.day))


def _awry(face: Face) -> QWidget | None:
    return _opened(lambda: face.around.returning.awry(face.diary.today))


def _pattern(face: Face) -> QWidget | None:
    """What "Try it" on a pattern opens."""
    today = face.diary.today
    offered = [promise.terms_on(today) for promise in face.diary.promises.all()]
    if not offered:
        return None
    words = "After “slept badly” you keep 4 of 10, else 8 of 10."
    return _shown(TryOutDialog(words, offered, parent=face.window))


def _friend(act: str, face: Face) -> QWidget | None:
    face.program.go("friend")
    settle()
    signal = getattr(face.window.page_at("friend"), act)
    if act == "add_requested":
        return _opened(signal.emit)
    friends = face.diary.sharing.friends()
    return _opened(lambda: signal.emit(friends[0].id)) if friends else None


def _shared_item(face: Face) -> QWidget:
    titles = [terms.title for terms in _said(face)]
    letter = f"{titles[0]}: 5 of 7.\n{titles[1]}: 4 of 5."
    return _shown(SharedItemDialog("A week with Kept", "Copied, 9 March", letter, face.window))


def _told(face: Face) -> QWidget:
    words = f"The diary is locked now. Write this code down and keep it apart: {_CODE}"
    return _shown(ToldDialog(words, face.window))


def _import(face: Face) -> QWidget | None:
    file = face.diary.store.path.with_name("habits.csv")
    head = "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText"
    rows = ("Read a page,,Mind,2025-12-01,1,", "Stretch,,Body,2025-12-01,1,")
    file.write_text("\n".join((head, *rows)), encoding="utf-8")
    return _opened(lambda: BringingIn(face.around).look_into(file))


def _back(face: Face) -> BringingBack:
    shelf = face.around.able.shelf
    assert shelf is not None
    if not shelf.backups():
        face.around.able.guard.back_up()  # type: ignore[union-attr]
    return BringingBack(face.around, shelf, face.window)


def _restore(face: Face) -> QWidget | None:
    back = _back(face)
    newest = back._shelf.backups()[0].file

    def look() -> None:
        back.look_into(newest, "Monday, 16 March 2026, 08:40")
        settle()

    return _opened(look)


def _problem(_face: Face) -> QWidget:
    words = "The diary could not be opened: its folder is gone. Nothing was changed. Put it back."
    return _shown(ProblemDialog(words))


def _unlock(_face: Face) -> QWidget:
    def refuse(_secret: str) -> bytes:
        raise Problem(ENVIRONMENT, Phrase("Unlock", "That does not open it."))

    return _shown(UnlockDialog(refuse))


def _passphrase(face: Face) -> QWidget:
    return _shown(PassphraseDialog(has_keychain=True, parent=face.window))


def _confirm(face: Face) -> QWidget:
    heading, act = "Remove the passphrase", "Remove it"
    words = "The diary and its backups are written so that whoever has this computer can read them."
    return _shown(ConfirmDialog(heading, words, act, face.window))


def _work(face: Face) -> QWidget:
    words, remark = "Locking the diary", "What is there stays as it is until all is written."
    dialog = WorkDialog(words, remark, lambda _progress: None, can_stop=True, parent=face.window)
    face.afterwards(dialog.accept)
    return _shown(dialog)


def _move_diary(face: Face) -> QWidget:
    old, new = Path("/home/you/.local/share/kept"), Path("/home/you/Documents/Kept")
    return _shown(MoveDiaryDialog(old, new, face.window))


def _day_note(face: Face) -> QWidget:
    usual = ("slept badly", "at home", "travelling", "visitors", "work ran late")
    return _shown(DayNoteDialog("Monday, 16 March", ("slept badly",), usual, parent=face.window))


def _day_picker(face: Face) -> QWidget | None:
    if not face.diary.promises.all():
        return None
    face.program.go("journal")
    settle()
    page = face.window.page_at("journal")
    assert isinstance(page, JournalPage)
    return _opened(page.search.day_requested.emit)


def _answer_cue(face: Face) -> QWidget:
    dialog = AnswerCueDialog(face.window)
    dialog.show_cues(_cue_states(face))
    return _shown(dialog)


# pop-ups


def _said(face: Face) -> list[Terms]:
    """Two promises: of this diary as far as it has any."""
    today = face.diary.today
    of_its_own = [promise.terms_on(today) for promise in face.diary.promises.all()]
    made_up = [
        Terms(uuid4(), today, "Drink a glass of water", "One sip", anchor="when the kettle boils"),
        Terms(uuid4(), today, "Write one sentence", "One word", anchor="The pen is on the cup."),
    ]
    return [*of_its_own, *made_up][:2]


def _cue_states(face: Face) -> list[CueState]:
    today = face.diary.today
    first, second = _said(face)
    return [
        CueState(Key(uuid4(), today, "one"), first.title, first.anchor, first.smaller),
        CueState(Key(uuid4(), today, "two"), second.title, second.anchor, second.smaller, "Monday"),
        CueState(Key(None, today, "evening"), "Evening check-in", "two minutes", is_check_in=True),
    ]


def _cues(most: int, face: Face) -> QWidget:
    popup = face.program.cues.popup
    popup.show_cues(_cue_states(face)[:most], is_fresh=True)
    settle()
    return popup


def _cue_answered(face: Face) -> QWidget:
    popup = face.program.cues.popup
    popup.show_cues(_cue_states(face)[:1], is_fresh=True)
    popup.acknowledge(Answer("Kept. 5 of the last 6.", can_undo=True))
    popup.show_cues([], is_fresh=False)
    settle()
    return popup


def _quick_log(face: Face) -> QWidget:
    face.program._corner.quick_log.toggle()
    settle()
    return face.program._corner.quick_log


def _quick_log_answered(face: Face) -> QWidget | None:
    today = face.diary.today
    due = next(iter(face.diary.agenda(today).open), None)
    if due is None:
        return None
    shown = _quick_log(face)
    face.wishes.log(due.promise.id, Outcome.KEPT, today)
    face.afterwards(face.wishes.undo)
    settle()
    return shown


def _palette(typed: str, face: Face) -> QWidget:
    face.program._acting.find()
    settle()
    palette = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Palette))
    palette.field.setText(typed)
    settle()
    return palette


def _menu(asked: str, place: str, face: Face) -> QWidget | None:
    """The menu that a page opens when `asked` is emitted for the first promise."""
    first, today = _first(face), face.diary.today
    if first is None:
        return None
    face.program.go(place)
    settle()
    about = (first, today) if place == "today" else (first,)
    getattr(face.window.page_at(place), asked).emit(*about, QPoint(300, 200))
    settle()
    return QApplication.activePopupWidget()


def _tray_menu(face: Face) -> QWidget:
    face.program._corner.tray.show_agenda(face.diary.agenda(face.diary.today))
    menu = face.program._corner.tray._menu
    menu.popup(QPoint(300, 200))
    settle()
    return menu


class _Panels(QWidget):
    """The icon at its usual sizes, on a light and a dark panel: every share, hold and dot."""

    STATES: Final = (
        (None, False, False), (0.0, False, False), (0.34, False, False), (1.0, False, False),
        (0.34, True, False), (0.34, False, True),
    )  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        across = sum(size + 3 * GAP for size in _TRAY)
        self.resize(across + 3 * GAP, 2 * len(self.STATES) * (max(_TRAY) + GAP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        height, half = max(_TRAY) + GAP, self.height() // 2
        with QPainter(self) as painter:
            for panel, top in ((Panel.LIGHT, 0), (Panel.DARK, half)):
                ground = Theme(dark=panel is Panel.DARK).colour(Role.SUNKEN)
                painter.fillRect(0, top, self.width(), half, ground)
                for row, (share, held, dot) in enumerate(self.STATES):
                    x, icon = 3 * GAP, ring_icon(share, panel, held, dot)
                    for size in _TRAY:
                        icon.paint(painter, x, top + row * height + GAP, size, size)
                        x += size + 3 * GAP


def _tray(_face: Face) -> QWidget:
    shown = _Panels()
    shown.show()
    return shown


def _guard(face: Face) -> Guard:
    guard = face.around.able.guard
    assert guard is not None
    return guard


def _revising(act: str, face: Face) -> QWidget | None:
    return _on_first(lambda face, first: getattr(face.around.revising, act)(first), face)


_KEPT: Final = (Outcome.KEPT, Outcome.KEPT_SMALLER)

PAGES: Final[dict[str, Scene]] = {
    **{place.key: partial(_page, place.key) for place in places()},
    **{f"check-in-{which.value}": partial(_check_in, which) for which in CheckIn},
    "today-kept": partial(_after, outcome=Outcome.KEPT),
    "today-missed": partial(_after, outcome=Outcome.MISSED),
    "today-notice": _notice,
    "today-held": _held,
    "journal-nothing-found": _nothing_found,
}

REVIEWS: Final[dict[str, Scene]] = {
    **{f"review-{step.value}": partial(_review, partial(_go_to_step, step)) for step in Step},
    "review-month": partial(_review, lambda page: page.reach_chosen.emit(Reach.MONTH)),
    "review-quarter": partial(_review, lambda page: page.reach_chosen.emit(Reach.QUARTER)),
    "review-earlier": _review_earlier,
}

DIALOGS: Final[dict[str, Scene]] = {
    "reflection": partial(_on_entry, _KEPT),
    "miss": partial(_on_entry, (Outcome.MISSED,)),
    "awry-day": _awry,
    "breathe": partial(_revising, "heavy"),
    "shrink": partial(_on_first, lambda f, first: f.around.revising.heavy(first, breathes=False)),
    "revision": partial(_revising, "revise"),
    "story": partial(_revising, "story"),
    "journal-out": lambda face: _opened(lambda: JournalOut(face.around, Sought(), "")),
    "strategy": lambda face: _opened(face.around.keeping.write_down),
    "shows": lambda face: _opened(
        lambda: open_dialog(ShowsDialog(all_shows(face.diary), face.window))
    ),
    "check-in-time": lambda face: _opened(lambda: face.around.routines.open(CheckIn.REVIEW)),
    "check-in-content": lambda face: _opened(
        lambda: face.around.routines.open(CheckIn.EVENING, Facet.CONTENT)
    ),
    "promise-new": lambda face: _opened(face.around.promising.edit),
    "promise-edit": partial(_on_first, lambda face, first: face.around.promising.edit(first)),
    "pause": partial(_on_first, lambda face, first: face.around.promising.pause(first)),
    "first-run": lambda face: _opened(face.around.begin),
    "friend-new": partial(_friend, "add_requested"),
    "friend-edit": partial(_friend, "edit_requested"),
    "share": partial(_friend, "share_requested"),
    "invite": partial(_friend, "invite_requested"),
    "conversation": partial(_friend, "talk_requested"),
    "kind-words": partial(_friend, "words_requested"),
    "shared-item": _shared_item,
    "help": lambda face: _opened(partial(face.program._acting.show_help, "today")),
    "keys": lambda face: _opened(face.program._acting.show_keys),
    "about": lambda face: _opened(partial(face.program._acting.act, "about")),
    "told": _told,
    "problem": _problem,
    "unlock": _unlock,
    "passphrase": _passphrase,
    "confirm": _confirm,
    "work": _work,
    "recovery-code": lambda face: _shown(RecoveryCodeDialog(_CODE, face.window)),
    "damaged": lambda face: _shown(DamagedDialog(face.diary.now(), face.window)),
    "erase": lambda face: _opened(Erasing(face.around, _guard(face), face.window).choose),
    "move-diary": _move_diary,
    "try-out": _pattern,
    "day-note": _day_note,
    "day-picker": _day_picker,
    "answer-cue": _answer_cue,
    "hold": lambda face: _opened(lambda: face.program.cues.holding.hold("day")),
    "key-of-your-own": lambda face: _opened(lambda: show_key_binding(face.around)),
    "import": _import,
    "backups": lambda face: _opened(_back(face).browse),
    "restore": _restore,
}

POPUPS: Final[dict[str, Scene]] = {
    "quick-log": _quick_log,
    "quick-log-answered": _quick_log_answered,
    "cue": partial(_cues, 1),
    "cues": partial(_cues, 3),
    "cue-answered": _cue_answered,
    "palette": partial(_palette, ""),
    "palette-nothing": partial(_palette, "kingfisher"),
    "menu-entry": partial(_menu, "more_requested", "today"),
    "menu-promise": partial(_menu, "more_requested", "promises"),
    "menu-tray": _tray_menu,
    "tray": _tray,
}

SCENES: Final = PAGES | REVIEWS | DIALOGS | POPUPS
