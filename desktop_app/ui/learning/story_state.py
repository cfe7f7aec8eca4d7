"""What the story of a promise shows, worked out from the diary."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.diary.learning import Trial
from desktop_app.diary.offers import Offer
from desktop_app.domain.stories import what_changed
from desktop_app.ui.dialogs.story import Story, Told, Tried
from desktop_app.ui.words.days import day_and_month, long_date
from desktop_app.ui.words.how import trial_how
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


def story_state(diary: Diary, promise: UUID) -> Story:
    """The story as it stands today."""
    held, today = diary.promises.get(promise), diary.today
    advice = (each for each in diary.figures.advice() if each.promise == promise)
    waits = next((each.not_growing_yet for each in advice), None)
    return Story(
        held.terms_on(today).title,
        translate("Story", "Since {day}").format(day=long_date(held.started_on)),
        [
            Told(long_date(event.day), say(event.words), event.quote)
            for event in diary.learning.story(promise, long_date)
        ],
        [_tried(diary, trial) for trial in diary.learning.trials(promise)],
        say(waits) if waits and held.baseline else "",
    )


def offer_in_story(diary: Diary, promise: UUID) -> Offer | None:
    """What is suggested now, where it is about this promise and no try waits for a word."""
    offer = diary.figures.offers.current()
    if offer is None or offer.promise != promise:
        return None
    waits = any(trial.is_ready for trial in diary.learning.trials(promise))
    return None if waits else offer


def _tried(diary: Diary, trial: Trial) -> Tried:
    revision = trial.revision
    since = day_and_month(revision.day, diary.today)
    changed = what_changed(revision.kind, revision.before, revision.after, long_date)
    return Tried(
        revision.id,
        translate("Story", "A try since {day}").format(day=since),
        f"{say(changed)} {say(trial.told)}",
        trial.is_ready,
        trial_how(trial.before, trial.after),
    )
