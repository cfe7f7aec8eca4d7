"""“How is this computed?”, answered with the user's own numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import Agenda
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.misses import SafeAction
from desktop_app.domain.phrases import counted, isolated
from desktop_app.domain.revisions import ENOUGH, LOOKED_BACK, Tally
from desktop_app.domain.strategies import Helped
from desktop_app.ui.words.days import day_and_month
from desktop_app.ui.words.help import help_of

if TYPE_CHECKING:
    from desktop_app.evidence.looking_back import LookBack
    from desktop_app.evidence.suggestions import Suggestion

translate = QCoreApplication.translate


def today_how(agenda: Agenda) -> str:
    """Today's share; nothing where nothing is on the list."""
    if not agenda.items:
        return ""
    words = translate(
        "How",
        "Today has %n chance(s): {full} kept at full size, {smaller} smaller, {missed} not kept,"
        " {open} open. Both sizes count as kept, so the ring shows {kept} of {of}.",
        None,
        agenda.chances,
    )
    kept, chances, still_open = agenda.kept, agenda.chances, len(agenda.open)
    told = counted(words, chances).format(
        full=kept - agenda.smaller,
        smaller=agenda.smaller,
        missed=chances - kept - still_open,
        open=still_open,
        kept=kept,
        of=chances,
    )
    beside = len(agenda.items) - chances
    aside = translate(
        "How", "Skipped, or more than the day asked for: {n}. That counts neither way."
    )
    return _together(told, aside.format(n=beside) if beside else "", help_of("today").computed)


def journal_how(lately: Sequence[Entry], today: date) -> str:
    """The marks and feelings of the journal, by the entries of the last four weeks."""
    counts = Counter(entry.outcome for entry in lately)
    marks = translate(
        "How",
        "Each mark is one promise on one day. The last four weeks have {n}: kept {kept}, smaller"
        " {smaller}, not kept {missed}, skipped {skipped}. Progress counts the same marks; a skip"
        " and a day without a word count neither way.",
    ).format(
        n=len(lately),
        kept=counts[Outcome.KEPT],
        smaller=counts[Outcome.KEPT_SMALLER],
        missed=counts[Outcome.MISSED],
        skipped=counts[Outcome.SKIPPED],
    )
    felt = [entry for entry in lately if entry.before and entry.after]
    if not felt:
        return _together(marks, help_of("journal").computed)
    last = max(felt, key=lambda entry: entry.day)
    words = translate(
        "How",
        "“felt {before}, then {after}” of {day} is what you answered before and after, from 1"
        " (heavy) to 5 (light).",
    )
    day = day_and_month(last.day, today)
    return _together(marks, words.format(before=last.before, after=last.after, day=day))


def strategies_how(each: Iterable[Helped]) -> str:
    """What followed the uses of strategies; nothing while none was used."""
    held = list(each)
    used, followed = sum(of.used for of in held), sum(of.followed for of in held)
    if not used:
        return ""
    return translate(
        "How",
        "Of {used} uses so far {followed} were followed by a chance that has its word: {kept} kept,"
        " {missed} not. It is a count of what came after, and says nothing about why.",
    ).format(
        used=used,
        followed=followed,
        kept=(kept := sum(of.kept for of in held)),
        missed=followed - kept,
    )


def return_how(of: SafeAction | None) -> str:
    """The way back out of a miss; nothing before the first return."""
    if of is None:
        return ""
    return translate(
        "How",
        "After a miss the next chance tells: of the last {of} such chances of this promise {kept}"
        " were kept, at whichever size. Skipped days are no chances. “{words}” is what was kept at"
        " the latest return.",
    ).format(of=of.chances, kept=of.kept, words=isolated(of.words))


def trial_how(before: Tally, after: Tally) -> str:
    """The two sides of a try, of a promise's chances or of a check-in that came."""
    return translate(
        "How",
        "Before: the {days} days up to the change, {then} of {then_of}. Since: the days from it"
        " on, {days} at most, {now} of {now_of}. Under {enough} since then it is too early to"
        " tell, and so few can be chance.",
    ).format(
        days=LOOKED_BACK,
        then=before.kept,
        then_of=before.chances,
        now=after.kept,
        now_of=after.chances,
        enough=ENOUGH,
    )


def suggestion_how(of: Suggestion) -> str:
    """The rule that a suggestion follows, and on how much it rests."""
    rule = {
        "shrink": translate(
            "How",
            "It is suggested when it is 9 in 10 likely that you keep it less than 6 times in 10.",
        ),
        "grow": help_of("promises").computed,
        "rest": translate(
            "How",
            "It is suggested after eight weekly looks with 9 in 10 kept, or more, and the lower end"
            " of the band above 8.",
        ),
    }[of.kind]
    rests = translate(
        "How",
        "It rests on {n} chances up to the end of last week; of a daily promise those of two weeks"
        " ago count half as much.",
    )
    return _together(rests.format(n=of.chances), rule)


def review_how(of: LookBack, today: date) -> str:
    """What a look back counts."""
    total = of.total
    words = translate(
        "How",
        "{first} to {last}: of {of} chances {kept} are kept, {smaller} of them smaller, and"
        " {missed} not.",
    ).format(
        first=day_and_month(of.first, today),
        last=day_and_month(of.last, today),
        of=total.chances,
        kept=total.kept,
        smaller=total.kept - total.full,
        missed=total.missed,
    )
    return _together(words, help_of("review").computed)


def _together(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
