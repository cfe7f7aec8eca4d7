"""Intervals, ways out and dates of sharing, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.friends import Conversation, Friend, Interval, SharedItem, Way
from desktop_app.domain.phrases import isolated
from desktop_app.ui.words.days import clock, long_date

translate = QCoreApplication.translate


def interval_words(every: Interval) -> str:
    """“Every week”."""
    return {
        Interval.WEEK: translate("FriendWords", "Every week"),
        Interval.TWO_WEEKS: translate("FriendWords", "Every two weeks"),
        Interval.MONTH: translate("FriendWords", "Every four weeks"),
        Interval.ON_REQUEST: translate("FriendWords", "On request"),
    }[every]


def way_words(way: Way) -> str:
    """How something went out."""
    return {
        Way.COPY: translate("FriendWords", "copied"),
        Way.MAIL: translate("FriendWords", "as a mail draft"),
        Way.TEXT: translate("FriendWords", "saved as text"),
        Way.PAGE: translate("FriendWords", "saved as a page"),
        Way.PDF: translate("FriendWords", "saved as a PDF"),
        Way.PICTURE: translate("FriendWords", "saved as a picture"),
        Way.INVITATION: translate("FriendWords", "saved as an invitation"),
    }[way]


def rhythm(friend: Friend) -> str:
    """How often, and when next."""
    often = interval_words(friend.every)
    if friend.next_on is None:
        return often
    return translate("FriendWords", "{often}. Next: {when}").format(often=often, when=when(friend))


def when(friend: Friend) -> str:
    """The day and time of the next conversation."""
    if friend.next_on is None:
        return ""
    day = long_date(friend.next_on)
    return f"{day}, {clock(friend.next_at)}" if friend.next_at else day


def talk_line(conversation: Conversation) -> str:
    """The day of a conversation and how it felt."""
    day = long_date(conversation.day)
    if conversation.felt is None:
        return day
    felt = translate("FriendWords", "felt {n} of 5").format(n=conversation.felt)
    return f"{day} · {felt}"


def log_line(item: SharedItem) -> str:
    """To whom, when and how something went out."""
    return translate("FriendWords", "{name} · {when} · {how}").format(
        name=isolated(item.name), when=_instant(item.at), how=way_words(item.way)
    )


def _instant(at: datetime) -> str:
    return f"{long_date(at.date())}, {clock(at.time())}"
