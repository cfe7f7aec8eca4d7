"""Kept's own `dataclass` does what the standard library's does."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from desktop_app.domain.values import dataclass, field, fields, replace


@dataclass(frozen=True, slots=True)
class Ours:
    """One of each kind of field."""

    day: int
    words: str = "none"
    args: dict[str, int] = field(default_factory=dict, compare=False)
    double: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "double", 2 * self.day)


@dataclass(frozen=True, slots=True)
class Empty:
    """No field at all."""


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """The same by the standard library."""

    day: int
    words: str = "none"
    args: dict[str, int] = dataclasses.field(default_factory=dict, compare=False)
    double: int = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "double", 2 * self.day)


def test_the_fields_are_those_of_the_standard_library() -> None:
    said = [(f.name, f.type, f.init, f.compare) for f in fields(Ours)]
    assert said == [(f.name, f.type, f.init, f.compare) for f in fields(Theirs)]
    assert Ours.__match_args__ == Theirs.__match_args__
    assert Ours.__slots__ == Theirs.__slots__
    assert dataclasses.is_dataclass(Ours)
    assert fields(Empty) == ()


def test_the_standard_library_knows_it_as_its_own() -> None:
    theirs = dataclasses.fields(Ours)
    assert [(f.name, f.type, f.init) for f in theirs] == [
        (f.name, f.type, f.init) for f in fields(Theirs)
    ]
    assert theirs[2].default_factory is dict
    assert dataclasses.replace(Ours(1), words="some") == replace(Ours(1), words="some")
    assert replace(Theirs(1), words="some") == Theirs(1, "some")
    assert dataclasses.asdict(Ours(1)) == dataclasses.asdict(Theirs(1))


def test_it_is_made_compared_shown_and_changed_as_ever() -> None:
    one = Ours(1, args={"a": 1})
    assert repr(one).replace("Ours", "Theirs") == repr(Theirs(1, args={"a": 1}))
    assert one == Ours(1)
    assert hash(one) == hash(Ours(1))
    assert one != Ours(2)
    assert one != Theirs(1)  # type: ignore[comparison-overlap]
    assert replace(one, words="some") == Ours(1, "some")
    assert (Empty(), hash(Empty())) == (Empty(), hash(Empty()))
    match one:
        case Ours(day, words):
            assert (day, words) == (1, "none")


def test_each_has_its_own_default() -> None:
    assert Ours(1).args is not Ours(1).args


def test_it_is_copied_and_sent() -> None:
    one = Ours(1, "some")
    assert one == copy.deepcopy(one) == pickle.loads(pickle.dumps(one))  # noqa: S301 (our own)


def test_it_stays_as_it_is() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Ours(1).day = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del Ours(1).day


@pytest.mark.parametrize("given", [{}, {"day": 1, "month": 2}])
def test_wrong_arguments_are_refused_the_first_time_and_the_second(given: dict[str, int]) -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match="argument"):
            Ours(**given)  # type: ignore[arg-type]
