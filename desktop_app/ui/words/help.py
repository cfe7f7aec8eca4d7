"""What each page is for, and where its figures come from, in a few sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.keys import Where

translate = QCoreApplication.translate

WHERE: Final = {
    "today": Where.TODAY,
    "progress": Where.GRAPHS,
    "promises": Where.PROMISES,
    "journal": Where.JOURNAL,
}
"""The part of the table of keys that belongs to a page, where one does."""


@dataclass(frozen=True, slots=True)
class PageHelp:
    """`about` says what the page is for; `computed` how its figures come about (empty: none)."""

    name: str
    about: str
    computed: str = ""


def help_of(page: str) -> PageHelp:
    """The help of a page by its key; that of Today where there is none."""
    known = _daily() | _evidence() | _beside()
    return known.get(page, known["today"])


def _daily() -> dict[str, PageHelp]:
    today = _today()
    check_in = PageHelp(
        translate("Help", "A check-in"),
        translate(
            "Help",
            "A minute in the morning, a glance at midday, two minutes in the evening. In the"
            " morning any promise can be made smaller for today. In the evening one line about"
            " the day is plenty. Settings says when they come, and each can be switched off.",
        ),
        today.computed,
    )
    return {"check_in": check_in, "today": today, "journal": _journal()}


def _today() -> PageHelp:
    return PageHelp(
        translate("Help", "Today"),
        translate(
            "Help",
            "What you promised for today, by part of the day. One click says Done; the smaller"
            " version counts as kept. Everything else is behind the three dots: not today, skip,"
            " this feels heavy. What is around can be noted above, before you log. A day without"
            " a word counts neither way, and Undo takes anything back.",
        ),
        translate(
            "Help",
            "“5 of the last 6” counts the last chances of that promise: kept and smaller are one"
            " each, a miss is none, skipped and paused days are no chances. What Kept suggests"
            " rests on the estimate of Progress, and says on which days and figures.",
        ),
    )


def _journal() -> PageHelp:
    return PageHelp(
        translate("Help", "Journal"),
        translate(
            "Help",
            "Every day with what you noted, the newest first. Search finds titles, notes, lessons"
            " and what was around. Go to a day jumps there; Fill in asks about days without a"
            " word, or sets a pause after the fact. A day that passed can be changed here.",
        ),
        translate(
            "Help",
            "“felt 2, then 4” is what you answered before and after, from 1 (heavy) to 5 (light).",
        ),
    )


def _evidence() -> dict[str, PageHelp]:
    progress = PageHelp(
        translate("Help", "Progress"),
        translate(
            "Help",
            "How likely you are to keep a promise that is due, lately, and how sure that is. The"
            " line is the estimate, the band around it where it lies 8 times in 10. Point at a day"
            " or a week, or walk with the arrow keys, to read it; Enter opens it in the Journal."
            " The three dots beside a graph show its figures as a table, and how they are"
            " computed.",
        ),
        translate(
            "Help",
            "Each chance kept or missed counts; older ones count half as much after 14 chances of"
            " a daily promise. With few chances the estimate stays near six in ten and the band is"
            " wide. Under 5 chances there is no figure.",
        ),
    )
    patterns = PageHelp(
        translate("Help", "Patterns"),
        translate(
            "Help",
            "What goes with keeping and with missing, where that is real. Most people see none for"
            " months, and that is an answer. A hunch that you name in advance needs less evidence."
            " A pattern is no cause: Try it for two weeks shows whether it helps you.",
        ),
        translate(
            "Help",
            "Each day Kept guesses whether a promise will be kept, then bets on whether the noted"
            " thing would have made the guess better. A pattern appears once its bet has grown"
            " some hundredfold. Counts below are counts: what is noted afterwards is never tested.",
        ),
    )
    review = PageHelp(
        translate("Help", "Weekly review"),
        translate(
            "Help",
            "Once a week, or over a month or a quarter: what improved, which gaps persist, one"
            " adjustment. Two questions ask how much you trust yourself. Nothing has to be"
            " answered.",
        ),
        translate(
            "Help",
            "Weeks run from Monday to Sunday. Kept and smaller count one chance each, a miss none;"
            " skips and pauses are no chances. The longer run compares the bands of Progress now"
            " and 8 weeks before.",
        ),
    )
    return {"progress": progress, "patterns": patterns, "review": review}


def _beside() -> dict[str, PageHelp]:
    strategies = PageHelp(
        translate("Help", "Strategies"),
        translate(
            "Help",
            "What worked, in your words, to be found again. Kept offers one when the obstacle it"
            " was written for returns, and proposes what you noted as a help several times.",
        ),
        translate(
            "Help",
            "“Kept after 4 of 5” counts how often the promise was kept after you used it: a count,"
            " which says nothing about why.",
        ),
    )
    promises = PageHelp(
        translate("Help", "Promises"),
        translate(
            "Help",
            "All that you promise, with its smaller version, its cue and how often. The baseline"
            " is the one that everything returns to. Change one thing makes a small experiment of"
            " a change; a pause costs nothing; a promise that goes by itself can rest.",
        ),
        translate(
            "Help",
            "The story of a promise says when one more fits in: the chance that you keep it at"
            " full size 8 times in 10 has to be 9 in 10, after 14 chances, at two weekly looks.",
        ),
    )
    friend = PageHelp(
        translate("Help", "Friend"),
        translate(
            "Help",
            "One person you trust. You choose which promises they see, read every word before it"
            " goes, and send it yourself: Kept sends nothing. Note the talk afterwards, and keep"
            " a kind message for a hard day.",
        ),
        translate(
            "Help",
            "The letter counts the last whole week from Monday to Sunday. Talking less often is"
            " proposed when every promise they see stayed steady for four weeks.",
        ),
    )
    settings = PageHelp(
        translate("Help", "Settings"),
        translate(
            "Help",
            "Each change holds at once. What belongs to your day travels with the diary; look,"
            " language and start belong to this computer. Safety says how the diary is, makes"
            " backups, and can lock it with a passphrase.",
        ),
    )
    return {"strategies": strategies, "promises": promises, "friend": friend, "settings": settings}
