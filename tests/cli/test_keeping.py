"""`kept strategies`."""

from pathlib import Path
from uuid import uuid4

from desktop_app import cli
from desktop_app.domain.entries import Outcome
from desktop_app.domain.strategies import Strategy
from tests.cli.conftest import Kept, days_ago


def test_without_any_it_says_so(kept: Kept) -> None:
    assert kept("strategies", "--json").json == {"kept": 1, "strategies": []}
    assert "No strategy is kept yet." in kept("strategies").out
    assert kept("strategies", "late", "mail").out == "No strategy has these words: late mail\n"


def test_each_is_told_with_what_it_has_shown(kept: Kept, folder: Path) -> None:
    kept("add", "Write a page", "--start", days_ago(3))
    diary = cli.open_diary(folder)
    (page,) = diary.promises.all()
    first = Strategy(uuid4(), diary.today, "Page first", "Before mail", ("time",), (page.id,))
    diary.strategies.keep(first)
    diary.strategies.keep(Strategy(uuid4(), diary.today, "Walk"))
    diary.log(page.id, Outcome.MISSED, page.started_on)
    diary.strategies.use(first.id, page.id, page.started_on)
    diary.store.close()
    kept("log", "write", "--on", days_ago(2))
    assert kept("strategies", "befo").out == (
        "Page first · Used 1 time, kept after 1 of 1.\n  Before mail\n  when: time\n"
    )
    (told,) = kept("strategies", "mail", "--json").json["strategies"]
    assert told == {
        "id": str(first.id),
        "day": days_ago(0),
        "name": "Page first",
        "what": "Before mail",
        "when": ["time"],
        "promises": [{"promise": str(page.id), "title": "Write a page"}],
        "used": 1,
        "followed": 1,
        "kept_after": 1,
    }
    assert [s["name"] for s in kept("strategies", "--json").json["strategies"]] == [
        "Walk",
        "Page first",
    ]
