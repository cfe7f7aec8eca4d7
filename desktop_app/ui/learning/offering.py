"""What Today offers, one thing at a time: a try, a rest, a suggestion, a small win to share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop_app.diary import Diary
from desktop_app.diary.learning import Trial
from desktop_app.diary.offers import Offer
from desktop_app.diary.routines import CheckInTrial
from desktop_app.domain.friends import Friend
from desktop_app.domain.letters import Win
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import Pause, Promise
from desktop_app.domain.revisions import Decision
from desktop_app.domain.stories import what_changed
from desktop_app.ui.exchange.going_out import GoingOut
from desktop_app.ui.learning.routine_trials import answer_trial, trial_card
from desktop_app.ui.places.friend_state import kind_words, win_words
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.widgets.kept_words import KindCard
from desktop_app.ui.widgets.quiet_card import Offered, QuietCard
from desktop_app.ui.words.days import day_and_month, long_date
from desktop_app.ui.words.how import trial_how
from desktop_app.ui.words.offers import LATER, TAKE, offer_words
from desktop_app.ui.words.spoken import say

_AFTER_MS: Final = 300
"""The day is drawn first; what is offered comes behind."""

Answers = dict[str, Callable[[], object]]


class Offering(QObject):
    """Fills a card when the day was told anew, and carries out what is answered."""

    def __init__(self, card: QuietCard, kind: KindCard, around: Surroundings) -> None:
        super().__init__(card)
        self._card, self._kind, self._around = card, kind, around
        self._out = GoingOut(around, self)
        self._out.told.connect(around.wishes.told)
        self._diary: Diary = around.diary
        self._answers: Answers = {}
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self.look)
        around.day.follow(lambda *_: self._soon.start())
        card.answered.connect(self._answer)

    def look(self) -> None:
        """See what there is to offer now."""
        learning = self._diary.learning
        self._kind.show_kind(kind_words(self._diary))
        if trial := learning.trial_to_decide():
            self._show_trial(trial)
        elif routine := self._diary.routines.trial_to_decide():
            self._show_routine(routine)
        elif rest := learning.rest_to_look_at():
            self._show_rest(*rest)
        elif offer := self._diary.figures.offers.current():
            self._diary.figures.offers.shown(offer)
            self._show_offer(offer)
        elif win := self._diary.sharing.win():
            self._diary.sharing.win_asked(answered=False)
            self._show_win(*win)
        else:
            self._card.show_offer(None)

    def _show_trial(self, trial: Trial) -> None:
        learning, revision = self._diary.learning, trial.revision

        def decide(decision: Decision) -> None:
            self._around.revising.decide(revision.id, decision)

        title, since = revision.after.title, day_and_month(revision.day, self._diary.today)
        changed = what_changed(revision.kind, revision.before, revision.after, long_date)
        self._show(
            self.tr("“{title}”: a try since {day}").format(title=isolated(title), day=since),
            f"{say(changed)} {say(trial.told)}",
            (
                ("keep", self.tr("Keep it"), lambda: decide(Decision.KEEP)),
                ("back", self.tr("Go back"), lambda: decide(Decision.BACK)),
                ("later", self.tr("Not now"), lambda: learning.put_off_trial(revision)),
            ),
            trial_how(trial.before, trial.after),
        )

    def _show_routine(self, trial: CheckInTrial) -> None:
        card, diary, wishes = trial_card(trial, self._diary.today), self._diary, self._around.wishes
        self._show(
            card.heading,
            card.words,
            tuple(
                (key, words, partial(answer_trial, diary, wishes, trial, key))
                for key, words in card.answers
            ),
            card.how,
        )

    def _show_rest(self, promise: Promise, rest: Pause) -> None:
        diary = self._diary
        title = promise.terms_on(diary.today).title
        self._show(
            self.tr("“{title}” has rested since {day}").format(
                title=isolated(title), day=day_and_month(rest.first, diary.today)
            ),
            self.tr("Does it still go by itself?"),
            (
                ("goes", self.tr("It goes by itself"), lambda: diary.learning.rest_goes_on(rest)),
                (
                    "return",
                    self.tr("Bring it back"),
                    lambda: self._around.promising.come_back(promise.id),
                ),
            ),
        )

    def _show_offer(self, offer: Offer) -> None:
        self._answers = {
            key: partial(self._around.revising.answer_offer, offer, key) for key in (TAKE, LATER)
        }
        self._card.show_offer(offer_words(offer))

    def _show_win(self, friend: Friend, win: Win) -> None:
        sharing, asked = self._diary.sharing, win_words(friend, win)

        def share() -> None:
            sharing.win_asked(answered=True)
            self._out.share_win(friend, win)

        self._show(
            asked.words,
            asked.second,
            (
                ("share", self.tr("Show what goes out"), share),
                ("later", self.tr("Not now"), lambda: sharing.win_asked(answered=True)),
                ("never", self.tr("Do not ask again"), lambda: self._out.end_wins(friend)),
            ),
        )

    def _show(
        self,
        heading: str,
        words: str,
        answers: tuple[tuple[str, str, Callable[[], object]], ...],
        how: str = "",
    ) -> None:
        self._answers = {key: act for key, _, act in answers}
        said = tuple((key, words_of) for key, words_of, _ in answers)
        self._card.show_offer(Offered(heading, words, said, how))

    def _answer(self, key: str) -> None:
        self._around.wishes.carry_out(self._answers[key])
        self.look()
