"""Qt's enumerations, made in a tenth of the time.

When a class of Qt is first named, PySide makes all of its enumerations with Python's `enum`: those
of the namespace `Qt` alone have 1,600 members, which took a tenth of a start. Here PySide is lent
an `enum` that gives them what Python gives them, without looking into each name and value for what
Qt's never are.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, reduce
from operator import or_
from types import ModuleType
from typing import Any, Final

_HELD: Final = ("_member_names_", "_member_map_", "_value2member_map_")
_EMPTY: Final = ("_unhashable_values_", "_unhashable_values_map_")
"""Where an enumeration holds its members, and what is for values that are no numbers."""
_VALUES: Final = "_hashable_values_"
"""Where newer Pythons than 3.13.0 list the values once more."""


class _Quick(enum.EnumType):
    """Makes enumerations by name and value as Python does, where it knows how Python does it."""

    def __getattr__(cls, name: str) -> Any:
        if name not in cls._member_map_:
            return getattr(super(), "__getattr__", super().__getattribute__)(name)
        one = cls._member_map_[name]
        type.__setattr__(cls, name, one)  # the next time it is found at once
        return one

    def _create_(cls, class_name: str, names: Any, **how: Any) -> Any:
        begun, taken = _begun(cls, how.get("boundary"))
        if not begun or type(names) is not list or not taken.isdisjoint(dict(names)):
            return super()._create_(class_name, names, **how)  # type: ignore[misc]
        own = {key: held.copy() if key in _HELD else held for key, held in begun.items()}
        if issubclass(cls, enum.Flag):
            own |= _bits([value for _, value in names])
        made: Any = type.__new__(_Quick, class_name, (cls,), own)
        _fill(made, names, *(own[key] for key in _HELD))
        if _VALUES in own:
            type.__setattr__(made, _VALUES, list(made._value2member_map_))
        return made


@cache
def _begun(kind: Any, boundary: object) -> tuple[dict[str, Any], set[str]]:
    """What Python gives an enumeration before its members, beside what it has of its kind (nothing
    where that is not known), and the names that would need more of it.
    """
    create: Any = enum.EnumType._create_  # type: ignore[attr-defined]
    made = vars(create(kind, "", (), module=__name__, boundary=boundary))
    holding = {key for key, held in made.items() if isinstance(held, dict | list | set)}
    begun = {key: made[key] for key in made if key in holding or key not in vars(kind)}
    is_known = holding >= set(_HELD) and holding <= {*_HELD, *_EMPTY, _VALUES}
    return begun if is_known else {}, {*dir(kind), "name", "value"}


def _bits(values: list[int]) -> dict[str, Any]:
    """What flags know of their bits."""
    mask, singles = reduce(or_, values, 0), [value for value in values if _is_single(value)]
    return {
        "_flag_mask_": mask,
        "_singles_mask_": reduce(or_, singles, 0),
        "_all_bits_": 2 ** mask.bit_length() - 1,
    }


def _is_single(value: int) -> bool:
    return value > 0 and not value & (value - 1)


def _fill(
    made: Any, names: list[tuple[str, int]], shown: list[str], by_name: Any, by_value: Any
) -> None:
    """Make the members; to look for an attribute of the class each time would take longer."""
    new, takes_value, is_flag = made._new_member_, made._use_args_, issubclass(made, enum.Flag)
    for name, value in names:
        one = by_value.get(value)
        if one is None:
            one = by_value[value] = new(made, value) if takes_value else new(made)
            one._value_, one._name_, one.__objclass__ = value, name, made
            one._sort_order_ = len(shown)
            if not is_flag or _is_single(value):
                shown.append(name)
        by_name[name] = one
    in_order = [by_name[name]._value_ for name in shown] if is_flag else []
    if in_order != sorted(in_order):
        made._iter_member_ = made._iter_member_by_def_


class _Enum(enum.Enum, metaclass=_Quick):
    pass


class _IntEnum(enum.IntEnum, metaclass=_Quick):
    pass


class _Flag(enum.Flag, metaclass=_Quick, boundary=enum.KEEP):
    pass


class _IntFlag(enum.IntFlag, _Flag, metaclass=_Quick, boundary=enum.KEEP):
    pass


@contextmanager
def quick_enums() -> Iterator[None]:
    """Lend them to a PySide that is loaded meanwhile."""
    lent = ModuleType(enum.__name__)
    own = {"EnumMeta": _Quick, "Enum": _Enum, "IntEnum": _IntEnum, "Flag": _Flag}
    vars(lent).update(vars(enum) | own | {"IntFlag": _IntFlag})
    sys.modules[enum.__name__] = lent
    try:
        yield
    finally:
        sys.modules[enum.__name__] = enum
