"""A changed check-in on trial, as a card to answer, wherever it is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.diary.routines import CheckInTrial
from desktop_app.domain.revisions import Decision
from desktop_app.domain.routines import what_changed
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.widgets.quiet_card import Offered
from desktop_app.ui.words.cues import check_in_name
from desktop_app.ui.words.days import day_and_month
from desktop_app.ui.words.how import trial_how
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


def trial_card(trial: CheckInTrial, today: date) -> Offered:
    """What is tried, how it goes, and what can be said: to keep it once it had its chances."""
    revision = trial.revision
    heading = translate("Routines", "{check_in}: a try since {day}").format(
        check_in=check_in_name(revision.check_in), day=day_and_month(revision.day, today)
    )
    said = say(what_changed(revision))
    answers = [("back", translate("Routines", "Go back"))]
    if trial.is_ready:
        answers.insert(0, ("keep", translate("Routines", "Keep it")))
        answers.append(("later", translate("Routines", "Not now")))
    words = f"{said[:1].upper()}{said[1:]} {say(trial.told)}"
    return Offered(heading, words, tuple(answers), trial_how(trial.before, trial.after))


def answer_trial(diary: Diary, wishes: Intentions, trial: CheckInTrial, key: str) -> None:
    """Carry out the answer `key` of the card."""
    routines, revision = diary.routines, trial.revision
    acts = {
        "keep": lambda: routines.decide(revision, Decision.KEEP),
        "back": lambda: routines.decide(revision, Decision.BACK),
        "later": lambda: routines.put_off_trial(revision),
    }
    told = {
        "keep": translate("Routines", "Kept as it is now."),
        "back": translate("Routines", "Back to how it was."),
    }
    if key in told:
        wishes.do(acts[key], told[key])
    else:
        wishes.carry_out(acts[key])
