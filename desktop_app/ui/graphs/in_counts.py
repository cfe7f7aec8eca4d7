"""What Progress counts: sizes, returns, feelings, weekdays and parts of the day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.domain.days import Part
from desktop_app.evidence.recovery import Likely, Return
from desktop_app.evidence.report_words import return_sentence
from desktop_app.evidence.series import Counts, Lift, Weeks
from desktop_app.evidence.suggestions import in_ten
from desktop_app.ui.graphs.shares import Range, Share
from desktop_app.ui.graphs.tables import counts_table, lift_table, return_table, sizes_table
from desktop_app.ui.pages.progress_cards import Drawing, Told
from desktop_app.ui.words.counts import decimal
from desktop_app.ui.words.days import part_name, weekday_name
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


def sizes_drawing(weeks: Weeks, single: Sequence[tuple[str, Weeks]]) -> Drawing:
    """Full size beside smaller: all together, and below it each promise with its title."""
    bars = [_size(translate("Progress", "All together") if single else "", weeks)]
    bars += [_size(title, each) for title, each in single if each.chances.any()]
    whole = bars[0]
    how = translate(
        "Progress",
        "Of {of} chances in this range {kept} are kept, {full} of them at full size and {smaller}"
        " at the smaller size that was agreed in advance. Both count as kept.",
    ).format(of=whole.of, kept=whole.kept, full=whole.full, smaller=whole.kept - (whole.full or 0))
    line = translate("Progress", "Strong: at full size. Soft: smaller, which counts as kept too.")
    if not whole.of:
        bars, line = [], translate("Progress", "No chance in this range.")
    return Drawing((bars,), Told(line, how, partial(sizes_table, bars)))


def return_drawing(returning: Return) -> Drawing:
    """How likely the first chance after a miss is kept, and the later ones of an open gap."""
    named = (
        (translate("Progress", "At the next chance"), returning.next),
        (translate("Progress", "At a later one, while it stays open"), returning.later),
    )
    bars = [_likely(words, of) for words, of in named if of is not None]
    how = translate(
        "Progress",
        "The first chance after each miss is one trial: kept means that you are back. You have"
        " {misses} misses so far; later chances of the same gap are counted apart, so that an open"
        " gap counts too. The bar holds the true value in 8 of 10 cases, the point is the best"
        " guess; the last 20 such chances weigh most.",
    ).format(misses=returning.misses)
    told = Told(say(return_sentence(returning)), how, partial(return_table, bars))
    return Drawing((bars,), told)


def lift_drawing(lift: Lift) -> Drawing:
    """Whether doing it lifts the mood."""
    pairs = lift.after_given_before
    total = int(pairs.sum())
    lighter, same = int(np.triu(pairs, 1).sum()), int(np.trace(pairs))
    words = translate("Progress", "{n} of {of}")
    bars = [
        Share(name, n, total, 0, words.format(n=n, of=total))
        for name, n in (
            (translate("Progress", "Lighter after"), lighter),
            (translate("Progress", "The same"), same),
            (translate("Progress", "Heavier after"), total - lighter - same),
        )
    ]
    how = translate(
        "Progress",
        "Feelings run from 1 (heavy) to 5 (light). Each entry that has one before and one after"
        " counts, {n} in this range; the figure is after less before, with its 80 % interval.",
    ).format(n=total)
    return Drawing((bars if total else [],), Told(_lift_line(lift), how, partial(lift_table, lift)))


def counts_drawing(counts: Counts) -> Drawing:
    """Counts by weekday and part of the day, never tested here."""
    weekdays, parts = _by_weekday(counts), _by_part(counts)
    line = translate(
        "Progress", "Counts, no more: differences here can be chance. Patterns are tested apart."
    )
    how = translate(
        "Progress",
        "Of each weekday and of each planned part of the day: kept of its chances, out of {of}"
        " chances in this range. {line}",
    ).format(of=int(counts.chances_by_weekday.sum()), line=line)
    bars = (*weekdays, *parts)
    return Drawing((weekdays, parts), Told(line, how, partial(counts_table, bars)))


def _size(title: str, weeks: Weeks) -> Share:
    kept, of, full = int(weeks.kept.sum()), int(weeks.chances.sum()), int(weeks.full.sum())
    words = translate("Progress", "{full} at full size, {smaller} smaller, of {of}")
    counted = words.format(full=full, smaller=kept - full, of=of)
    return Share(title or translate("Progress", "Kept"), kept, of, full, counted)


def _likely(words: str, of: Likely) -> Range:
    low, n, high = (in_ten(share) for share in (of.low, of.estimate, of.high))
    counted = translate("Progress", "{n} of 10 ({low} to {high})").format(n=n, low=low, high=high)
    return Range(words, of.estimate, of.low, of.high, counted)


def _lift_line(lift: Lift) -> str:
    if np.isnan(lift.mean):
        return translate("Progress", "Not enough yet: five entries with both feelings are needed.")
    if lift.low <= 0 <= lift.high:
        words = translate(
            "Progress", "On average the feeling is as before ({low} to {high} steps lighter)."
        )
    elif lift.mean > 0:
        words = translate(
            "Progress", "Afterwards it is about {mean} steps lighter ({low} to {high})."
        )
    else:
        words = translate(
            "Progress", "Afterwards it is about {mean} steps heavier ({low} to {high})."
        )
        lift = Lift(lift.after_given_before, -lift.mean, -lift.high, -lift.low)
    mean, low, high = (_step(value) for value in (lift.mean, lift.low, lift.high))
    return words.format(mean=mean, low=low, high=high)


def _step(value: float) -> str:
    return decimal(value).replace("-", "−")


def _by_weekday(counts: Counts) -> list[Share]:
    monday = date(2024, 1, 1)
    return [
        _count(weekday_name(monday + timedelta(days=n)), kept, of)
        for n, (kept, of) in enumerate(
            zip(counts.kept_by_weekday, counts.chances_by_weekday, strict=True)
        )
    ]


def _by_part(counts: Counts) -> list[Share]:
    pairs = zip(Part, counts.kept_by_part, counts.chances_by_part, strict=True)
    return [_count(part_name(part), kept, of) for part, kept, of in pairs if of]


def _count(words: str, kept: int, of: int) -> Share:
    counted = translate("Progress", "{kept} of {of}").format(kept=kept, of=of)
    return Share(words, int(kept), int(of), counted=counted)
