"""Friends: who they are, the conversations with them and how often, the kind things they said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.entries import Outcome
from desktop_app.domain.friends import (
    LOOKED_BACK,
    Conversation,
    Friend,
    Interval,
    KindMessage,
    Proposal,
    Standing,
    after_conversation,
    for_hard_day,
    is_hard_day,
    proposal,
    with_interval,
)
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import NO_SUCH_FRIEND, USAGE, Problem
from desktop_app.domain.words import words_of
from desktop_app.storage.store import Record

if TYPE_CHECKING:
    from desktop_app.diary.figures import Figures

_LATER: Final = timedelta(days=28)
_PROPOSALS: Final = "friend proposals put off"


class Befriending:
    """The use cases of friends. `figures` say how reliable what is shared with them is."""

    def __init__(self, ledger: Ledger, figures: Callable[[], Figures]) -> None:
        self._ledger = ledger
        self._figures = figures

    # who they are

    def friends(self) -> list[Friend]:
        """All friends, by name."""
        return sorted(self._ledger.store.all_of(Friend), key=lambda one: one.name.casefold())

    def friend(self, named: str) -> Friend:
        """The friend whose name begins so (case and accents aside). Problem for none or several."""
        wanted = _folded(named)
        friends = self.friends()
        found = [one for one in friends if _folded(one.name) == wanted]
        found = found or [one for one in friends if wanted and _folded(one.name).startswith(wanted)]
        if len(found) == 1:
            return found[0]
        raise Problem(NO_SUCH_FRIEND, _no_friend(named, [one.name for one in found or friends]))

    def save(self, friend: Friend) -> Friend:
        """Keep a friend, new or changed; another interval counts from today."""
        if not friend.name.strip():
            raise Problem(USAGE, translate("Friend", "A friend needs a name. Nothing was saved."))
        held: Friend | None = self._ledger.store.held(friend)
        if held is not None and held.every is not friend.every:
            friend = replace(friend, since=self._ledger.today)
        self._ledger.apply("friend", [friend])
        return friend

    def remove(self, friend: Friend) -> None:
        """Let a friend go, with the conversations and kind messages; the log stays."""
        gone: list[Record] = [friend, *self.conversations(friend.id), *self.messages(friend.id)]
        self._ledger.apply("friend", [], gone)

    # what comes back

    def conversations(self, friend: UUID) -> list[Conversation]:
        """The conversations with a friend, the newest first."""
        held = [c for c in self._ledger.store.all_of(Conversation) if c.friend == friend]
        return sorted(held, key=lambda one: (one.day, one.id), reverse=True)

    def talked(self, friend: Friend, day: date, said: str = "", felt: int | None = None) -> None:
        """Record a conversation; the next one moves on by the interval."""
        if day > self._ledger.today:
            raise Problem(
                USAGE,
                translate("Friend", "That day is still to come. Nothing was saved."),
            )
        conversation = Conversation(uuid4(), friend.id, day, said.strip(), felt)
        self._ledger.apply("conversation", [conversation, after_conversation(friend, day)])

    def forget_conversation(self, conversation: Conversation) -> None:
        """Take a conversation back."""
        self._ledger.apply("conversation", [], [conversation])

    def messages(self, friend: UUID | None = None) -> list[KindMessage]:
        """The kind messages of a friend, or of all, the oldest first."""
        held = self._ledger.store.all_of(KindMessage)
        return sorted(
            (one for one in held if friend in (None, one.friend)),
            key=lambda one: (one.day, one.id),
        )

    def keep_words(self, friend: Friend, words: str) -> None:
        """Keep something kind that was said."""
        if words.strip():
            kept = KindMessage(uuid4(), friend.id, self._ledger.today, words.strip())
            self._ledger.apply("kind-words", [kept])

    def forget_words(self, message: KindMessage) -> None:
        """Let a kind message go."""
        self._ledger.apply("kind-words", [], [message])

    def for_hard_day(self) -> KindMessage | None:
        """A kind message on a hard day; None on others, or where none was kept."""
        store, today = self._ledger.store, self._ledger.today
        entries = list(store.entries_between(today, today))
        context = store.day_context(today)
        feelings = [entry.before for entry in entries] + [context.feeling if context else None]
        misses = sum(entry.outcome is Outcome.MISSED for entry in entries)
        if not is_hard_day(misses, feelings):
            return None
        return for_hard_day(self.messages(), today)

    # how often

    def proposal(self, friend: Friend) -> Proposal | None:
        """Another interval, with its reason; None where there is none or it was put off."""
        saved = (self._ledger.store.draft(_PROPOSALS) or {}).get(str(friend.id))
        today = self._ledger.today
        if saved and today - date.fromisoformat(saved) < _LATER:
            return None
        figures = [e for e in self._figures().evidence().promises if e.promise in friend.promises]
        standings = [Standing(e.title, e.reliability.low, e.reliability.changed) for e in figures]
        first = today - timedelta(days=LOOKED_BACK)
        counts = [self._figures().counts(first, today, e.promise) for e in figures]
        kept = sum(int(each.kept_by_weekday.sum()) for each in counts)
        chances = sum(int(each.chances_by_weekday.sum()) for each in counts)
        return proposal(friend, standings, kept, chances, today)

    def agree(self, friend: Friend, every: Interval) -> None:
        """Take up another interval."""
        self.save(with_interval(friend, every, self._ledger.today))

    def put_off(self, friend: Friend) -> None:
        """Not now: nothing is proposed for four weeks."""
        saved = self._ledger.store.draft(_PROPOSALS) or {}
        saved[str(friend.id)] = self._ledger.today.isoformat()
        self._ledger.store.save_draft(_PROPOSALS, saved)


def _folded(name: str) -> str:
    return " ".join(word.folded for word in words_of(name))


def _no_friend(named: str, names: list[str]) -> Phrase:
    if not names:
        return translate(
            "Friend", "There is no friend in this diary yet. The Friend page is where to begin."
        )
    return translate(
        "Friend",
        "“{named}” does not name one friend. There are: {names}.",
        named=named,
        names=", ".join(names),
    )
