"""Friends: who they are, what they are told, what came back, and how often."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.agenda import agenda
from desktop_app.domain.days import days_between, week_of
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.friends import (
    LOOKED_BACK,
    Conversation,
    Friend,
    Interval,
    KindMessage,
    Meeting,
    Proposal,
    SharedItem,
    Standing,
    Way,
    after_conversation,
    for_hard_day,
    is_hard_day,
    proposal,
    with_interval,
)
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
from desktop_app.domain.problems import NO_SUCH_FRIEND, USAGE, Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.schedules import PerWeek
from desktop_app.domain.words import words_of
from desktop_app.storage.store import Record

if TYPE_CHECKING:
    from desktop_app.diary.figures import Figures

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=6)
_LATER: Final = timedelta(days=28)
_LOOKED_AT: Final = 60
_PROPOSALS: Final = "friend proposals put off"
_WINS: Final = "small wins asked about"


class Sharing:
    """The use cases of sharing. Nothing here sends anything."""

    def __init__(self, ledger: Ledger, figures: Callable[[], Figures]) -> None:
        self._ledger = ledger
        self._figures = figures

    # friends

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

    # what they are told

    def week(self, friend: Friend) -> list[SharedWeek]:
        """What they may see of the week to tell of: the promises chosen for them, no other."""
        monday = week_to_tell(self._ledger.today)
        return self._days(friend, monday, monday + _WEEK)

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
                weeks = self._days(friend, today - _DAY, today)
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
        earlier = self._ledger.store.latest_entries(entry.promise, entry.day, _LOOKED_AT)
        return not any(held.outcome.is_kept for held in earlier)

    def _days(self, friend: Friend, first: date, last: date) -> list[SharedWeek]:
        chosen = [p for p in self._ledger.promises() if p.id in friend.promises]
        last = min(last, self._ledger.today)
        weeks = [self._shared(promise, first, last) for promise in chosen]
        return [week for week in weeks if week is not None]

    def _shared(self, promise: Promise, first: date, last: date) -> SharedWeek | None:
        ledger = self._ledger
        held = ledger.store.entries_between(week_of(first), week_of(last) + _WEEK, promise.id)
        entries = {(entry.promise, entry.day): entry for entry in held}
        pauses = ledger.pauses_for_all()
        due = [
            item
            for day in days_between(first, last)
            for item in agenda(day, [promise], entries, ledger.rule, pauses).items
        ]
        if not due:
            return None
        told = [item for item in due if item.entry is not None]
        words = [o.entry.outcome for o in told if o.entry and o.is_chance]
        schedule = promise.terms_on(last).schedule
        return SharedWeek(
            promise.terms_on(last).title,
            tuple(item.entry for item in told if item.entry),
            sum(outcome is not Outcome.SKIPPED for outcome in words),
            schedule.times if isinstance(schedule, PerWeek) else None,
            self._last_word(promise.id, first),
        )

    def _last_word(self, promise: UUID, before: date) -> Outcome | None:
        earlier = self._ledger.store.latest_entries(promise, before, _LOOKED_AT)
        chances = (e.outcome for e in earlier if e.outcome is not Outcome.SKIPPED)
        return next(chances, None)


def _letter_draft(friend: Friend) -> str:
    return f"letter {friend.id}"


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
