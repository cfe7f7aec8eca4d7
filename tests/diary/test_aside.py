"""Work beside the window ends with it: what is only read there breaks off once it is closed."""

import pytest

from desktop_app.diary import Diary
from desktop_app.diary.aside import BrokenOff, glance_aside
from desktop_app.storage.sql import execute_of
from tests.clock import terms_of

LONG = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 30000000)"
    " SELECT count(*) FROM n"
)


def test_what_is_read_breaks_off_once_the_diary_is_closed(diary: Diary) -> None:
    opened = glance_aside(diary)
    with pytest.raises(BrokenOff), opened() as own:  # noqa: PT012 (it is closed within)
        diary.store.close()
        execute_of(own.store.database)(LONG)


def test_until_then_it_reads_all_and_an_error_is_its_own(diary: Diary) -> None:
    diary.promises.add(terms_of("Water"), baseline=True)
    with pytest.raises(KeyError), glance_aside(diary)() as own:  # noqa: PT012
        assert len(own.promises.all()) == 1
        raise KeyError
