"""Strategies of Kept's own document, and when they were used."""

from __future__ import annotations

from desktop_app.domain.strategies import Strategy, Use
from desktop_app.exchange.records import Record


def strategy_from(record: Record) -> Strategy:
    """A strategy in the user's words."""
    return Strategy(
        record.needed("id", record.uuid("id")),
        record.needed("day", record.day("day")),
        record.needed("name", record.text("name").strip() or None),
        record.text("what"),
        tuple(record.texts("when")),
        tuple(record.uuids("promises")),
    )


def use_from(record: Record) -> Use:
    """One use of a strategy."""
    return Use(
        record.needed("strategy", record.uuid("strategy")),
        record.needed("promise", record.uuid("promise")),
        record.needed("day", record.day("day")),
    )
