"""Dates, parts of the day and counts in the words of the pages."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.domain.agenda import Agenda, Due
from desktop_app.domain.days import Part
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import counted, isolated

translate = QCoreApplication.translate


def part_name(part: Part | None) -> str:
    """The heading of a part of the day."""
    words = {
        Part.MORNING: translate("Wording", "Morning"),
        Part.MIDDAY: translate("Wording", "Midday"),
        Part.EVENING: translate("Wording", "Evening"),
        Part.NIGHT: translate("Wording", "Night"),
        None: translate("Wording", "Any time"),
    }
    return words[part]


def day_and_part(day: date, part: Part) -> str:
    """“Sunday morning”."""
    words = {
        Part.MORNING: translate("Wording", "{weekday} morning"),
        Part.MIDDAY: translate("Wording", "{weekday}, midday"),
        Part.EVENING: translate("Wording", "{weekday} evening"),
        Part.NIGHT: translate("Wording", "{weekday} night"),
    }
    return words[part].format(weekday=weekday_name(day))


def weekday_name(day: date) -> str:
    """“Sunday”."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def long_date(day: date) -> str:
    """“Sunday, 22 November 2026” in the locale's order."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def day_and_month(day: date, near: date) -> str:
    """“3 March”, with its year where that is not the one of `near`."""
    form = translate("Wording", "d MMMM", "a day as Qt's date format writes it")
    if day.year != near.year:
        form = translate("Wording", "d MMMM yyyy", "a day as Qt's date format writes it")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def short_date(day: date) -> str:
    """The date in the locale's short form."""
    return QLocale().toString(QDate(day.year, day.month, day.day), short_form())


def short_form() -> str:
    """How the locale writes a date in short; without a language ISO's way."""
    if QLocale().language() is QLocale.Language.C:
        return "yyyy-MM-dd"
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat)


def month_and_year(day: date) -> str:
    """“November 2026”."""
    month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return translate("Wording", "{month} {year}").format(month=month, year=day.year)


def clock(at: time) -> str:
    """A wall time in the locale's short form."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def how_many(count: int) -> str:
    """How many things there are, as a sentence begins: in letters up to twelve.

    Things (promises, patterns) are counted so; figures of evidence, days and dates are in digits.
    """
    words = (
        translate("Wording", "No"),
        translate("Wording", "One"),
        translate("Wording", "Two"),
        translate("Wording", "Three"),
        translate("Wording", "Four"),
        translate("Wording", "Five"),
        translate("Wording", "Six"),
        translate("Wording", "Seven"),
        translate("Wording", "Eight"),
        translate("Wording", "Nine"),
        translate("Wording", "Ten"),
        translate("Wording", "Eleven"),
        translate("Wording", "Twelve"),
    )
    return words[count] if count < len(words) else str(count)


def today_line(agenda: Agenda) -> str:
    """“Three small promises today. One kept so far.”"""
    count = len(agenda.items)
    if not count:
        return translate("Wording", "Nothing is due today.")
    words = translate("Wording", "{count} small promise(s) today.", None, count)
    promised = counted(words, count).format(count=how_many(count))
    return f"{promised} {_how_it_stands(agenda)}"


def _how_it_stands(agenda: Agenda) -> str:
    if not agenda.open:
        return translate("Wording", "All of today is told.")
    if len(agenda.items) == 1:
        return translate("Wording", "It is still open.")
    count = agenda.kept or len(agenda.open)
    if agenda.kept:
        one, more = (
            translate("Wording", "One kept so far."),
            translate("Wording", "{count} kept so far."),
        )
    else:
        one, more = (
            translate("Wording", "One still open."),
            translate("Wording", "{count} still open."),
        )
    return one if count == 1 else more.format(count=how_many(count))


def _open_line(due: Due) -> str:
    """What an open promise is asked by: its anchor and times, and how small it may be."""
    if due.size is not None:
        whole = isolated(due.promise.terms_on(due.day).title)
        return translate("Wording", "for today, in place of “{title}”").format(title=whole)
    smaller = (
        translate("Wording", "smaller: {words}").format(words=isolated(due.terms.smaller))
        if due.terms.smaller
        else ""
    )
    times = ", ".join(clock(cue.at) for cue in due.terms.cues if cue.at is not None)
    return " · ".join(filter(None, (isolated(due.terms.anchor), times, smaller)))


def second_line(due: Due, *, yesterday: bool = False) -> str:
    """What stands under a promise's title: its anchor and time, or what became of it."""
    entry = due.entry
    if entry is None:
        if yesterday:
            return translate("Wording", "no word yet: it counts neither way until you say")
        return _open_line(due)
    at = clock(entry.done_at) if entry.done_at else ""
    match entry.outcome:
        case Outcome.KEPT:
            said = " · ".join(filter(None, (isolated(due.terms.anchor), at)))
            return said or translate("Wording", "kept")
        case Outcome.KEPT_SMALLER:
            said = translate("Wording", "kept at its smaller size: {words}").format(
                words=isolated(entry.size)
            )
            return " · ".join(
                filter(None, (said if entry.size else translate("Wording", "kept, smaller"), at))
            )
        case Outcome.MISSED:
            return translate("Wording", "not today: one data point")
    return translate("Wording", "skipped: it counts neither way")
