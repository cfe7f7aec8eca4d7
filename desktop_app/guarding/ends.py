"""What waits until the diary is closed: done while a dialog says so, and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import Problem, Stopped
from desktop_app.domain.values import dataclass
from desktop_app.storage.course import Progress
from desktop_app.ui.words.spoken import say


@dataclass(frozen=True, slots=True)
class Done:
    """What there is to say, and the recovery code that is shown this once."""

    words: Phrase | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class AtTheEnd:
    """`work` is done under the heading `words` with a `remark`. Raises Problem or Stopped."""

    words: Phrase
    remark: Phrase
    work: Callable[[Progress], Done]
    can_stop: bool = False


def see_through(waiting: AtTheEnd) -> bool:
    """Do it, and say what came of it; whether it was done."""
    # At the end of the program, and seldom.
    from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog  # noqa: PLC0415
    from desktop_app.ui.dialogs.told import ToldDialog  # noqa: PLC0415
    from desktop_app.ui.dialogs.work import seen_through  # noqa: PLC0415

    words, remark = say(waiting.words), say(waiting.remark)
    try:
        done = seen_through(words, remark, waiting.work, can_stop=waiting.can_stop)
    except Stopped:
        return False
    except Problem as problem:
        ToldDialog(say(problem.phrase)).exec()
        return False
    if done.code:
        RecoveryCodeDialog(done.code).exec()
    if done.words:
        ToldDialog(say(done.words)).exec()
    return True


def repairing(work: Callable[[Progress], Done]) -> AtTheEnd:
    """A repair."""
    return AtTheEnd(
        translate("Safety", "Your diary is being repaired"),
        translate(
            "Safety",
            "What is left of the file and what the backups hold is brought together in a new one."
            " The damaged file is kept.",
        ),
        work,
        can_stop=True,
    )


def rewriting(work: Callable[[Progress], Done]) -> AtTheEnd:
    """Writing the diary and its backups with another key, or with none."""
    return AtTheEnd(
        translate("Safety", "Your diary is written anew"),
        translate(
            "Safety",
            "The diary and its backups are copied, checked and put in place; what they were before"
            " is written over.",
        ),
        work,
    )
