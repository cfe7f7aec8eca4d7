"""The friends of Kept's own JSON document, with conversations, messages and what was shared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.domain.friends import (
    Conversation,
    Friend,
    Interval,
    KindMessage,
    OfFriend,
    SharedItem,
    Way,
)
from desktop_app.domain.phrases import translate
from desktop_app.exchange.records import Record


def friend_from(record: Record) -> Friend:
    """Who it is, what they see and how often."""
    promises = (
        record.within("promises", record.with_fields({"promises": own}).uuid, "promises")
        for own in record.texts("promises")
    )
    return Friend(
        record.needed("id", record.uuid("id")),
        record.needed("name", record.text("name").strip() or None),
        record.needed("since", record.day("since")),
        record.text("reach"),
        record.text("agreed"),
        tuple(own for own in promises if own is not None),
        _interval(record),
        record.day("next_on"),
        record.clock("next_at"),
        record.flag("small_wins", default=True),
    )


def conversation_from(record: Record) -> Conversation:
    """One talk."""
    return Conversation(
        record.needed("id", record.uuid("id")),
        record.needed("friend", record.uuid("friend")),
        record.needed("day", record.day("day")),
        record.text("said"),
        record.ranged("felt", 1, 5),
    )


def message_from(record: Record) -> KindMessage:
    """Something kind that was said."""
    return KindMessage(
        record.needed("id", record.uuid("id")),
        record.needed("friend", record.uuid("friend")),
        record.needed("day", record.day("day")),
        record.text("words"),
    )


def shared_from(record: Record) -> SharedItem:
    """What went out, word for word."""
    return SharedItem(
        record.needed("id", record.uuid("id")),
        record.needed("friend", record.uuid("friend")),
        record.text("name"),
        record.needed("at", record.instant("at")),
        record.needed("way", record.choice("way", Way)),
        record.text("subject"),
        record.text("words"),
    )


def _interval(record: Record) -> Interval:
    days = record.whole("every", Interval.WEEK)
    if days not in list(Interval):
        known = ", ".join(str(int(each)) for each in Interval)
        reason = translate("Import", "“{text}” is none of {known}", text=days, known=known)
        raise record.refused("every", reason)
    return Interval(days)


READERS: Final[dict[str, Callable[[Record], OfFriend]]] = {
    "friends": friend_from,
    "conversations": conversation_from,
    "kind_messages": message_from,
    "shared": shared_from,
}
"""The lists of the document, and how one of each is read."""
