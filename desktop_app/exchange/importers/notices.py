"""What an import cannot carry over as it was, each as a sentence with its count."""

from __future__ import annotations

from desktop_app.domain.phrases import Phrase, translate


def derived(n: int) -> Phrase:
    """Values that the other program worked out by itself."""
    return translate(
        "Import", "%n day(s) that the other program filled in by itself: left out.", None, n
    )


def unknown(n: int) -> Phrase:
    """Days without an outcome."""
    return translate("Import", "%n day(s) without an outcome: left open.", None, n)


def notes_on_open_days(n: int) -> Phrase:
    """Notes on days without an outcome."""
    return translate(
        "Import", "%n note(s) on days without an outcome: kept, on skipped days.", None, n
    )


def repeated_days(n: int) -> Phrase:
    """More than one record of the same habit on the same day."""
    return translate(
        "Import", "%n second record(s) of the same day: kept, in the day’s note.", None, n
    )


def orphans(n: int) -> Phrase:
    """Records of habits that the file does not hold."""
    return translate(
        "Import", "%n record(s) of habits that the file no longer holds: left out.", None, n
    )


def near_schedules(n: int) -> Phrase:
    """Frequencies that Kept cannot say."""
    return translate(
        "Import", "%n schedule(s) that Kept does not have: the nearest one instead.", None, n
    )


def unread_schedules(n: int) -> Phrase:
    """Frequencies that say nothing."""
    return translate("Import", "%n schedule(s) that say nothing: daily instead.", None, n)


def days_of_cues(n: int) -> Phrase:
    """Reminders on some weekdays."""
    return translate(
        "Import",
        "%n reminder(s) for some weekdays: a cue on every day the promise is due.",
        None,
        n,
    )


def unread_cues(n: int) -> Phrase:
    """Reminders without a time that Kept can read."""
    return translate("Import", "%n reminder(s) without a time: left out.", None, n)


def wide_targets(n: int) -> Phrase:
    """Targets for more than a day."""
    return translate(
        "Import", "%n target(s) for several days: any amount on a day counts as kept.", None, n
    )


def partial_amounts(n: int) -> Phrase:
    """Amounts under the target."""
    return translate(
        "Import", "%n day(s) with less than the target: kept, in the smaller version.", None, n
    )


def looks(n: int) -> Phrase:
    """Colours, icons and the like."""
    return translate("Import", "%n colour(s) or icon(s): Kept has none.", None, n)


def deleted(n: int) -> Phrase:
    """Habits in the other program's bin."""
    return translate("Import", "%n habit(s) that you deleted there: left out.", None, n)


def lengths(n: int) -> Phrase:
    """Habits that were meant for a number of days."""
    return translate("Import", "%n habit(s) with a number of days as their aim: left out.", None, n)


def condensed(n: int) -> Phrase:
    """History of which the other program keeps an average alone."""
    return translate(
        "Import",
        "%n record(s) of old history, which Habitica keeps as an average of many days: left out.",
        None,
        n,
    )


def rewards(n: int) -> Phrase:
    """Rewards of a game."""
    return translate("Import", "%n reward(s): Kept has none.", None, n)


def moods(n: int) -> Phrase:
    """Labels of moods that only the user can read."""
    return translate("Import", "%n mood(s) under a name of your own: kept as context.", None, n)
