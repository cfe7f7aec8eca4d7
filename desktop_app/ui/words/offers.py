"""What a suggestion says, and what can be said to it, wherever it is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.diary.offers import Offer
from desktop_app.evidence.suggestions import Kind
from desktop_app.ui.widgets.quiet_card import Offered
from desktop_app.ui.words.how import suggestion_how
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

TAKE, LATER = "take", "later"
"""The keys of the answers."""


def offer_words(offer: Offer) -> Offered:
    """A suggestion with its reason and its two answers."""
    heading, take = {
        Kind.GROW: (
            translate("Offering", "Room for one more"),
            translate("Offering", "Choose one, and what it serves"),
        ),
        Kind.SHRINK: (offer.title, translate("Offering", "Make it smaller")),
        Kind.REST: (
            offer.title,
            translate("Offering", "I do it without thinking: let it rest"),
        ),
    }[offer.suggestion.kind]
    later = translate("Offering", "Not now")
    how = suggestion_how(offer.suggestion)
    return Offered(heading, say(offer.suggestion.because), ((TAKE, take), (LATER, later)), how)
