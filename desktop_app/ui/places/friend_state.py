"""What the Friend page shows, out of the diary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.domain.friends import Friend
from desktop_app.domain.letters import Win
from desktop_app.domain.phrases import isolated
from desktop_app.ui.pages.friend import FriendPageState
from desktop_app.ui.widgets.friend_card import FriendState
from desktop_app.ui.widgets.kept_words import Kept
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.friends import interval_words, log_line, rhythm, talk_line
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

_TALKS: Final = 5


def friend_page_state(diary: Diary) -> FriendPageState:
    """Friends, a kind message on a hard day, a small win, and the log."""
    sharing = diary.sharing
    titles = {p.id: p.terms_on(diary.today).title for p in diary.promises.all()}
    friends = sharing.friends()
    return FriendPageState(
        tuple(_friend(diary, friend, titles) for friend in friends),
        kind_words(diary),
        win_words(*found) if (found := sharing.win()) else None,
        tuple(Kept(item.id, item.subject, log_line(item)) for item in sharing.log()),
    )


def _friend(diary: Diary, friend: Friend, titles: Mapping[UUID, str]) -> FriendState:
    sharing = diary.sharing
    proposal = sharing.proposal(friend)
    seen = ", ".join(isolated(titles[own]) for own in friend.promises if own in titles)
    return FriendState(
        friend.id,
        friend.name,
        " · ".join(filter(None, (friend.reach, friend.agreed))),
        translate("FriendState", "Sees: {titles}").format(titles=seen)
        if seen
        else translate("FriendState", "Sees no promise yet."),
        rhythm(friend),
        friend.next_on is not None,
        say(proposal.because) if proposal else "",
        interval_words(proposal.every) if proposal else "",
        tuple(
            Kept(talk.id, talk.said, talk_line(talk))
            for talk in sharing.conversations(friend.id)[:_TALKS]
        ),
        tuple(Kept(m.id, m.words, long_date(m.day)) for m in sharing.messages(friend.id)),
    )


def kind_words(diary: Diary) -> Kept | None:
    """A kind message on a hard day, with who said so and when."""
    message = diary.sharing.for_hard_day()
    if message is None:
        return None
    names = {friend.id: friend.name for friend in diary.sharing.friends()}
    return Kept(
        message.id,
        message.words,
        translate("FriendState", "{name} said so, {day}.").format(
            name=isolated(names.get(message.friend, "")), day=long_date(message.day)
        ),
    )


def win_words(friend: Friend, win: Win) -> Kept:
    """A small win, and the question whether that friend may hear of it."""
    return Kept(
        friend.id,
        say(win.fact),
        translate("FriendState", "Share this with {name}?").format(name=isolated(friend.name)),
    )
