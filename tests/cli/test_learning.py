"""From the command line too a miss is information, and one lesson is enough."""

from tests.cli.conftest import Kept


def test_a_miss_offers_one_lesson(kept: Kept) -> None:
    kept("add", "Drink a glass of water")
    answer = kept("log", "Drink a", "--missed", "--on", "yesterday")
    assert answer.out.splitlines()[-1] == (
        "One lesson, if there is one: kept reflect 'Drink a' --on yesterday --lesson “…”"
    )
    again = kept("log", "Drink a", "--missed", "--on", "yesterday")
    assert "--lesson" not in again.out
    assert "--lesson" not in kept("log", "Drink a").out


def test_a_second_lesson_is_refused_and_nothing_is_written(kept: Kept) -> None:
    kept("add", "Water")
    kept("log", "water", "--missed")
    refused = kept("reflect", "water", "--lesson", "Do it first. Put the glass out.")
    assert refused.code == 2
    assert refused.err.strip() == "One is enough. Keep the one that you would tell a friend."
    assert kept("entries", "--json").json["entries"][0]["lesson"] == ""
    assert kept("reflect", "water", "--lesson", "Do it first.").code == 0
    assert kept("entries", "--json").json["entries"][0]["lesson"] == "Do it first."
