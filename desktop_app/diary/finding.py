"""Finding entries: by words in titles, notes and tags, and by what they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from desktop_app.diary.diary import Diary
from desktop_app.domain.entries import Entry
from desktop_app.domain.promises import Promise
from desktop_app.domain.sought import Sought
from desktop_app.domain.words import Word, has_word, words_of

Key = tuple[UUID, date]
Days = tuple[date, date]

_FOUND_AT_A_TIME: Final = 20
_LOOKED_AT: Final = 3000
_DAY: Final = timedelta(days=1)
_ALWAYS: Final = (date.min, date.max)


class Finding:
    """Looks through the diary in one direction, as far as fills a page."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def entries(
        self, sought: Sought, days: Days, *, newest_first: bool
    ) -> tuple[list[Entry], date | None]:
        """Entries of `days` that fit, and the day as far as which it looked (None: to the end)."""
        if sought.text.strip():
            keys, edge = self._with_words(sought, days, newest_first=newest_first)
        else:
            keys, edge = self._diary.store.pages.sifted(
                sought, days, _LOOKED_AT, newest_first=newest_first
            )
            keys, edge = _page(keys, edge)
        found = self._diary.store.pages.entries_at(keys)
        return [entry for entry in found if sought.admits(entry)], edge

    def _with_words(
        self, sought: Sought, days: Days, *, newest_first: bool
    ) -> tuple[list[Key], date | None]:
        # A day has one entry of a promise at most: so many more, and the last day shown is whole.
        limit = _FOUND_AT_A_TIME + len(self._diary.promises.all())
        wanted = _pieces(sought.text)
        keys = self._ordered(sought, wanted, days, limit, newest_first=newest_first)
        if len(keys) <= _FOUND_AT_A_TIME:
            return keys, None
        whole, edge = _page(keys, None)
        return whole, edge or (keys[-1][1] if len(keys) == limit else None)

    def _ordered(
        self,
        sought: Sought,
        wanted: list[tuple[str, Word]],
        days: Days,
        limit: int,
        *,
        newest_first: bool,
    ) -> list[Key]:
        """Keys in the order of days, from the index and from promises whose titles say it."""
        store, found = self._diary.store, set[Key]()
        if not wanted:
            return []
        every = [piece for piece, _word in wanted]
        whole = None if sought.promise is None else [(sought.promise, _ALWAYS)]
        found |= set(store.search(every, days, limit, newest_first=newest_first, of=whole))
        for rest, whose in self._titled(sought, wanted).items():
            if rest:
                found |= set(store.search(rest, days, limit, newest_first=newest_first, of=whose))
                continue
            for promise, (first, last) in whose:
                within = max(first, days[0]), min(last, days[1])
                told = store.pages.days_of(promise, within, limit, newest_first=newest_first)
                found |= {(promise, day) for day in told}
        return sorted(found, key=lambda key: key[1], reverse=newest_first)[:limit]

    def _titled(
        self, sought: Sought, wanted: list[tuple[str, Word]]
    ) -> dict[tuple[str, ...], list[tuple[UUID, Days]]]:
        """Promises whose title had some of the words, and while it had it; by the other words."""
        found = defaultdict[tuple[str, ...], list[tuple[UUID, Days]]](list)
        for promise in self._diary.promises.all():
            for title, days in _titles(promise):
                said = words_of(title)
                rest = tuple(piece for piece, word in wanted if not has_word(said, word))
                if len(rest) < len(wanted) and sought.promise in (None, promise.id):
                    found[rest].append((promise.id, days))
        return found


def _pieces(text: str) -> list[tuple[str, Word]]:
    """The words that are looked for, as written and folded."""
    return [(text[word.start : word.end], word) for word in words_of(text)]


def _titles(promise: Promise) -> Iterable[tuple[str, Days]]:
    """Each title that the promise had, and its days; the first one holds for days before it."""
    begins = [date.min, *(terms.from_day for terms in promise.terms[1:])]
    ends = [*(day - _DAY for day in begins[1:]), date.max]
    titles = (terms.title for terms in promise.terms)
    return zip(titles, zip(begins, ends, strict=True), strict=True)


def _page(keys: list[Key], edge: date | None) -> tuple[list[Key], date | None]:
    """As many whole days as fill a page."""
    if len(keys) <= _FOUND_AT_A_TIME:
        return keys, edge
    last = keys[_FOUND_AT_A_TIME][1]
    whole = [key for n, key in enumerate(keys) if n <= _FOUND_AT_A_TIME or key[1] == last]
    return (whole, edge) if len(whole) == len(keys) else (whole, last)
