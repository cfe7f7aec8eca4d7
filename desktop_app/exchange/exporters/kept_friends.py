"""Friends in Kept's own JSON document: who they are, what was said and what went out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from desktop_app.domain.friends import Conversation, Friend, KindMessage, OfFriend, SharedItem


def friend_json(friend: Friend) -> dict[str, Any]:
    """A friend; `every` is the number of days between two conversations, 0 on request."""
    return {
        "id": str(friend.id),
        "name": friend.name,
        "since": friend.since.isoformat(),
        "reach": friend.reach,
        "agreed": friend.agreed,
        "promises": [str(promise) for promise in friend.promises],
        "every": int(friend.every),
        "next_on": friend.next_on.isoformat() if friend.next_on else None,
        "next_at": friend.next_at.isoformat("minutes") if friend.next_at else None,
        "small_wins": friend.small_wins,
    }


def conversation_json(conversation: Conversation) -> dict[str, Any]:
    """One talk."""
    return {
        "id": str(conversation.id),
        "friend": str(conversation.friend),
        "day": conversation.day.isoformat(),
        "said": conversation.said,
        "felt": conversation.felt,
    }


def message_json(message: KindMessage) -> dict[str, Any]:
    """Something kind that was said."""
    return {
        "id": str(message.id),
        "friend": str(message.friend),
        "day": message.day.isoformat(),
        "words": message.words,
    }


def shared_json(item: SharedItem) -> dict[str, Any]:
    """What went out, word for word."""
    return {
        "id": str(item.id),
        "friend": str(item.friend),
        "name": item.name,
        "at": item.at.isoformat(),
        "way": item.way.value,
        "subject": item.subject,
        "words": item.words,
    }


LISTS: Final[dict[str, tuple[type[OfFriend], Callable[[Any], dict[str, Any]]]]] = {
    "friends": (Friend, friend_json),
    "conversations": (Conversation, conversation_json),
    "kind_messages": (KindMessage, message_json),
    "shared": (SharedItem, shared_json),
}
"""The lists of the document, in their order: what each holds, and how one of it is written."""
