"""What a reader of the journal looks for."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Sought:
    """Entries that fit everything said here; nothing said is the whole journal.

    `text`: every word of it stands in the promise's title, or in what was noted, tags included.
    `tag`: it is among the entry's. `noted`, `lesson`, `feelings`: the entry has such.
    `open_between`: instead of entries, the days of that range on which something is open.
    """

    text: str = ""
    promise: UUID | None = None
    outcome: Outcome | None = None
    tag: str = ""
    noted: bool = False
    lesson: bool = False
    feelings: bool = False
    open_between: tuple[date, date] | None = None

    @property
    def narrows(self) -> bool:
        """Whether anything beside words is asked for."""
        what = (self.promise, self.outcome, self.tag, self.noted, self.lesson, self.feelings)
        return any(what)

    @property
    def is_everything(self) -> bool:
        """Whether the whole journal is wanted."""
        return not (self.text.strip() or self.narrows or self.open_between)

    def admits(self, entry: Entry) -> bool:
        """Whether the entry fits, its words aside."""
        texts = (entry.note, entry.what_helped, entry.what_nearly_stopped, entry.adjust)
        return (
            self.promise in (None, entry.promise)
            and self.outcome in (None, entry.outcome)
            and not (self.tag and all(tag.name != self.tag for tag in entry.tags))
            and not (self.noted and not any((*texts, entry.shows)))
            and not (self.lesson and not entry.lesson)
            and not (self.feelings and entry.before is None and entry.after is None)
        )
