"""A user's words in a sentence: between isolates in the window alone, and only if need be."""

from datetime import date

import pytest

from desktop_app.domain.phrases import isolated, translate, untranslated
from desktop_app.domain.readback import readback
from tests.clock import terms_of

HEBREW, ARABIC = "לקרוא 5 עמודים", "شرب ٣ أكواب"


@pytest.mark.parametrize("title", [HEBREW, ARABIC, f"Read {HEBREW}", f"{ARABIC}, 2"])
def test_words_from_the_right_are_isolated_in_the_window_alone(title: str) -> None:
    inner = translate("Steps", "“{title}”, kept on {day}.", title=title, day=date(2026, 3, 3))
    phrase = translate("Diary", "Taken back: {what}", what=inner)
    plain = f"Taken back: “{title}”, kept on 2026-03-03."
    assert str(phrase) == phrase.render(untranslated) == plain
    shown = phrase.render(untranslated, isolates=True)
    assert shown == plain.replace(title, f"\u2068{title}\u2069")
    assert isolated(title) == f"\u2068{title}\u2069"


@pytest.mark.parametrize("title", ["", "Read 5 pages", "Lies „5“ Seiten · Ümläute", "水を飲む 🌙"])
def test_all_other_words_stay_as_they_are(title: str) -> None:
    phrase = translate("Letter", "“{title}”: kept {kept} of {of}.", title=title, kept=1, of=2)
    assert phrase.render(untranslated, isolates=True) == str(phrase)
    assert isolated(title) == title


def test_the_form_that_a_sentence_asks_for_is_kept() -> None:
    terms = terms_of(f"Read {HEBREW}.", smaller="One sip")
    assert readback(terms).render(untranslated, isolates=True) == (
        f"Every day: \u2068read {HEBREW}\u2069. On a hard day: one sip."
    )
