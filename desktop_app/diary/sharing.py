"""What friends are told, and the log of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final
from uuid import uuid4

from desktop_app.diary.befriending import Befriending
from desktop_app.diary.shared_weeks import LOOKED_AT, shared_weeks
from desktop_app.domain.entries import Entry
from desktop_app.domain.friends import Friend, Meeting, SharedItem, Way
from desktop_app.domain.letters import (
    Letter,
    SharedWeek,
    Win,
    Worded,
    may_ask,
    private_sentences,
    small_win,
    week_letter,
    week_to_tell,
)
from desktop_app.domain.phrases import Phrase, Translator, translate, untranslated
from desktop_app.domain.problems import USAGE, Problem

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=6)
_WINS: Final = "small wins asked about"


class Sharing(Befriending):
    """The use cases of sharing. Nothing here sends anything."""

    def week(self, friend: Friend) -> list[SharedWeek]:
        """What they may see of the week to tell of: the promises chosen for them, no other."""
        monday = week_to_tell(self._ledger.today)
        return shared_weeks(self._ledger, friend, monday, monday + _WEEK)

    def letter(
        self,
        friend: Friend,
        worded: Worded = date.isoformat,
        translated: Translator = untranslated,
    ) -> Letter:
        """The week as facts."""
        monday = week_to_tell(self._ledger.today)
        return week_letter(friend.name, self.week(friend), monday, worded, translated)

    def private(self, friend: Friend) -> tuple[Phrase, ...]:
        """What was noted on the shared promises that week, a sentence each, for ticking."""
        return private_sentences(self.week(friend))

    def keep_letter(self, friend: Friend, letter: Letter | None) -> None:
        """Keep the words as the user changed them, for the week they tell of; None forgets."""
        kept = None
        if letter is not None:
            week = week_to_tell(self._ledger.today).isoformat()
            kept = {"week": week, "subject": letter.subject, "body": letter.body}
        self._ledger.store.save_draft(_letter_draft(friend), kept)

    def changed_letter(self, friend: Friend) -> Letter | None:
        """What was changed and left in the same week."""
        kept = self._ledger.store.draft(_letter_draft(friend))
        if kept is None or kept["week"] != week_to_tell(self._ledger.today).isoformat():
            return None
        return Letter(kept["subject"], kept["body"])

    def meeting(self, friend: Friend) -> Meeting:
        """The next conversation for a calendar; Problem where there is none."""
        now = self._ledger.now()
        if friend.next_on is None:
            raise Problem(
                USAGE,
                translate(
                    "Friend",
                    "There is no day for the next conversation with {name} yet. Choose one first.",
                    name=friend.name,
                ),
            )
        start: date | datetime = friend.next_on
        if friend.next_at is not None:
            start = datetime.combine(friend.next_on, friend.next_at, now.tzinfo)
        return Meeting(friend.id, start, friend.every, now)

    # the log

    def went_out(self, friend: Friend, way: Way, letter: Letter) -> None:
        """Write down what was shared, word for word."""
        self._ledger.apply(
            "share",
            [
                SharedItem(
                    uuid4(), friend.id, friend.name, self._ledger.now(), way, letter.subject,
                    letter.body,
                )
            ],
        )  # fmt: skip
        self.keep_letter(friend, None)

    def log(self) -> list[SharedItem]:
        """Everything that was shared, the newest first."""
        return sorted(self._ledger.store.all_of(SharedItem), key=lambda s: s.at, reverse=True)

    def erase(self, items: Iterable[SharedItem]) -> None:
        """Take these out of the log."""
        self._ledger.apply("unshare", [], list(items))

    # small wins

    def win(self) -> tuple[Friend, Win] | None:
        """A return or a first of today or yesterday, for a friend who may hear of it."""
        saved = self._ledger.store.draft(_WINS) or {}
        asked = date.fromisoformat(saved["asked"]) if saved else None
        today = self._ledger.today
        if not may_ask(asked, today) or (asked == today and saved["answered"]):
            return None
        for friend in self.friends():
            if friend.small_wins:
                weeks = shared_weeks(self._ledger, friend, today - _DAY, today)
                if found := small_win(weeks, today, self._is_first):
                    return friend, found
        return None

    def win_asked(self, *, answered: bool) -> None:
        """Remember that it was shown, or answered: no other one for a week."""
        told = {"asked": self._ledger.today.isoformat(), "answered": answered}
        store = self._ledger.store
        if not store.is_read_only and store.draft(_WINS) != told:
            store.save_draft(_WINS, told)

    def _is_first(self, entry: Entry) -> bool:
        earlier = self._ledger.store.latest_entries(entry.promise, entry.day, LOOKED_AT)
        return not any(held.outcome.is_kept for held in earlier)


def _letter_draft(friend: Friend) -> str:
    return f"letter {friend.id}"
