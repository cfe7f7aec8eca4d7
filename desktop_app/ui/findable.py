"""What the palette finds: promises and what can be said of them, days, pages, actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import Due
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.entries import Outcome
from desktop_app.domain.friends import Friend
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import State
from desktop_app.domain.sought import Sought
from desktop_app.ui.exchange.bringing_in import BringingIn
from desktop_app.ui.exchange.going_out import GoingOut
from desktop_app.ui.exchange.writing_out import WritingOut
from desktop_app.ui.key_binding import show_key_binding
from desktop_app.ui.keys import Key, Where, table
from desktop_app.ui.matching import ranked
from desktop_app.ui.palette import Hit
from desktop_app.ui.places.directory import places
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.safekeeping.bringing_back import BringingBack
from desktop_app.ui.safekeeping.erasing import Erasing
from desktop_app.ui.safekeeping.moving import Moving
from desktop_app.ui.words.cues import check_in_name
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.typed_days import days_named

translate = QCoreApplication.translate

_JOURNAL = "journal"
_ICONS = {
    "new-promise": "plus",
    "undo": "undo",
    "redo": "redo",
    "help": "help",
    "keys": "help",
    "about": "info",
    "close": "close",
}


def finder(around: Surroundings, act: Callable[[str], object]) -> Callable[[str], Sequence[Hit]]:
    """Finds in the diary as it is now; `act` carries out an action by its name."""
    open_to_all = [
        *_promises(around),
        *_strategies(around),
        *_pages(around),
        *_of_cues(around),
        *_friends(around),
        *_actions(act),
        *_of_files(around),
    ]
    today = around.diary.today

    def find(typed: str) -> Sequence[Hit]:
        named = [_day(day, around) for day in days_named(typed, today)]
        return [*named, *ranked(typed, ((hit.words, hit) for hit in open_to_all))]

    return find


def _promises(around: Surroundings) -> list[Hit]:
    diary = around.diary
    hits = [hit for due in diary.agenda().items for hit in _said_of(due, around)]
    for promise in diary.promises.all():
        if promise.state_on(diary.today) is not State.ARCHIVED:
            title = promise.terms_on(diary.today).title
            hits += _about(promise.id, title, around)
    words = translate("Palette", "Pause everything")
    return [*hits, _hit(words, "action", "pause", around.promising.pause)]


def _about(promise: UUID, title: str, around: Surroundings) -> list[Hit]:
    change = translate("Palette", "{title}: change it").format(title=isolated(title))
    pause = translate("Palette", "{title}: pause").format(title=isolated(title))
    return [
        _hit(change, "promise", "edit", lambda: around.promising.edit(promise)),
        _hit(pause, "promise", "pause", lambda: around.promising.pause(promise)),
    ]


def _said_of(due: Due, around: Surroundings) -> list[Hit]:
    promise, day, title = due.promise.id, due.day, due.terms.title
    if not due.is_open:
        words = translate("Palette", "{title}: reflect").format(title=isolated(title))
        return [_hit(words, "promise", "reflect", lambda: around.reflect(promise, day))]
    outcomes = [(translate("Palette", "{title}: done"), "promises", Outcome.KEPT)]
    if due.terms.smaller:
        smaller = translate("Palette", "{title}: smaller version")
        outcomes.append((smaller, "smaller", Outcome.KEPT_SMALLER))
    outcomes.append((translate("Palette", "{title}: not today"), "minus", Outcome.MISSED))

    def log(outcome: Outcome) -> Callable[[], object]:
        return lambda: around.wishes.log(promise, outcome, day)

    return [
        _hit(words.format(title=isolated(title)), "promise", icon, log(outcome))
        for words, icon, outcome in outcomes
    ]


def _strategies(around: Surroundings) -> list[Hit]:
    return [
        _hit(
            known.strategy.name,
            "strategy",
            "strategies",
            partial(around.keeping.edit, known.strategy.id),
        )
        for known in around.diary.strategies.known()
    ]


def _friends(around: Surroundings) -> list[Hit]:
    def share(friend: Friend) -> None:
        out = GoingOut(around, around.window)
        out.told.connect(around.wishes.told)
        out.share(friend)

    words = translate("Palette", "Share with {name}")
    return [
        _hit(words.format(name=isolated(friend.name)), "action", "share", partial(share, friend))
        for friend in around.diary.sharing.friends()
    ]


def _day(day: date, around: Surroundings) -> Hit:
    return _hit(long_date(day), "day", _JOURNAL, lambda: around.go(_JOURNAL, day))


def _pages(around: Surroundings) -> list[Hit]:
    def go(key: str) -> Callable[[], object]:
        return lambda: around.go(key, None)

    hits = [_hit(place.words, "page", place.icon, go(place.key)) for place in places()]
    return [*hits, _hit(check_in_name(CheckIn.REVIEW), "page", "reflect", go("review"))]


def _of_cues(around: Surroundings) -> list[Hit]:
    cues = around.cues
    hits = [
        _hit(check_in_name(which), "page", "clock", partial(cues.check_in, which.value))
        for which in CheckIn
        if which is not CheckIn.REVIEW
    ]
    if cues.now.waiting:
        hits.append(_hit(translate("Palette", "Answer cue…"), "action", "bell", cues.answer))
    ways = {
        "1h": translate("Palette", "Hold cues for 1 hour"),
        "tomorrow": translate("Palette", "Hold cues until tomorrow"),
        "day": translate("Palette", "Hold cues until a day…"),
    }
    if cues.now.is_hold:
        ways = {"off": translate("Palette", "Let cues come again")}
    for way, words in ways.items():
        hits.append(_hit(words, "action", "bell-off", partial(cues.holding.hold, way)))
    words = translate("Palette", "A key of your own for a promise")
    hits.append(_hit(words, "action", "settings", partial(show_key_binding, around)))
    return hits


def _actions(act: Callable[[str], object]) -> list[Hit]:
    def acting(key: Key) -> Hit:
        return Hit(key.words, key.shown, _ICONS.get(key.name, "settings"), lambda: act(key.name))

    passed = {"find", "pages", "settings", "walk", "press"}
    keys = [key for key in table() if key.where is Where.EVERYWHERE and key.name not in passed]
    about = _hit(translate("Palette", "About Kept"), "action", "info", lambda: act("about"))
    return [*(acting(key) for key in keys), about]


def _of_files(around: Surroundings) -> list[Hit]:
    """What goes in and out, and what keeps it."""
    hits = [
        _hit(
            translate("Palette", "Import from a file"),
            "action",
            "import",
            lambda: BringingIn(around).choose(),
        ),
        _hit(
            translate("Palette", "Export to a file"),
            "action",
            "export",
            lambda: WritingOut(around).choose(),
        ),
        _hit(
            translate("Palette", "Print or save the journal"),
            "action",
            _JOURNAL,
            partial(_take_out, around),
        ),
    ]
    if (shelf := around.able.shelf) is not None:
        back = BringingBack(around, shelf, around.window)
        words = translate("Palette", "Look into the backups")
        hits.append(_hit(words, "action", "history", back.browse))
    if (move := around.able.move) is not None:
        words = translate("Palette", "Move the diary to another folder")
        hits.append(_hit(words, "action", "folder", lambda: Moving(around, move).choose()))
    if (guard := around.able.guard) is not None:
        words, erasing = (
            translate("Palette", "Erase for good"),
            Erasing(around, guard, around.window),
        )
        hits.append(_hit(words, "action", "remove", erasing.choose))
        if guard.has_passphrase:
            hits.append(_hit(translate("Palette", "Lock the diary"), "action", "lock", around.lock))
    return hits


def _take_out(around: Surroundings) -> None:
    from desktop_app.ui.exchange.journal_out import JournalOut  # noqa: PLC0415 (made when asked for)

    JournalOut(around, Sought(), "")


def _hit(words: str, kind: str, icon: str, act: Callable[[], object]) -> Hit:
    kinds = {
        "promise": translate("Palette", "promise"),
        "day": translate("Palette", "day in the journal"),
        "strategy": translate("Palette", "strategy"),
        "page": translate("Palette", "page"),
        "action": translate("Palette", "action"),
    }
    return Hit(words, kinds[kind], icon, act)
