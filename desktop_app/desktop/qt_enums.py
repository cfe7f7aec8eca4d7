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
from functools import cache
from types import ModuleType
from typing import Any, Final

_Members = list[tuple[str, int]]
_HELD: Final = {"_member_names_", "_member_map_", "_value2member_map_"}
_EMPTY: Final = {"_unhashable_values_", "_unhashable_values_map_"}
"""Where an enumeration holds its members, and what is for values that are no numbers."""


class _Quick(enum.EnumType):
    """Makes enumerations by name and value as Python does, where it knows how Python does it."""

    def __getattr__(cls, name: str) -> Any:
        if name not in cls._member_map_:
            raise AttributeError(name)
        one = cls._member_map_[name]
        type.__setattr__(cls, name, one)  # the next time it is found at once
        return one

    def _create_(cls, class_name: str, names: Any, **how: Any) -> Any:
        begun, taken = _begun(cls, how.get("boundary"))
        if not begun or type(names) is not list or not taken.isdisjoint(name for name, _ in names):
            return super()._create_(class_name, names, **how)  # type: ignore[misc]
        own = {key: held.copy() for key, held in begun.items() if isinstance(held, dict | list)}
        made = type.__new__(_Quick, class_name, (cls,), begun | own)
        (_fill_flag if issubclass(cls, enum.Flag) else _fill)(made, names)
        return made


@cache
def _begun(kind: Any, boundary: object) -> tuple[dict[str, Any], set[str]]:
    """What Python gives an enumeration before its members (nothing where that is not known), and
    the names that would need more of it.
    """
    made = vars(enum.EnumType._create_(kind, "", (), boundary=boundary))  # type: ignore[attr-defined]
    begun = {k: v for k, v in made.items() if k not in {"__dict__", "__weakref__", "__doc__"}}
    holding = {key for key, held in begun.items() if isinstance(held, dict | list | set)}
    is_known = holding >= _HELD and holding <= _HELD | _EMPTY
    return begun if is_known else {}, set(dir(kind)) | {"name", "value"}


def _fill(made: Any, names: _Members) -> None:
    for name, value in names:
        if value not in made._value2member_map_:
            _add(made, name, value)
            made._member_names_.append(name)
        made._member_map_[name] = made._value2member_map_[value]


def _fill_flag(made: Any, names: _Members) -> None:
    """Several bits, or none, are a name for others that it does not tell of when it is walked."""
    mask = singles = 0
    for name, value in names:
        is_single = value > 0 and not value & (value - 1)
        mask, singles = mask | value, singles | (value if is_single else 0)
        if value not in made._value2member_map_:
            _add(made, name, value)
            if is_single:
                made._member_names_.append(name)
        made._member_map_[name] = made._value2member_map_[value]
    made._flag_mask_, made._singles_mask_ = mask, singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    in_order = [made._member_map_[name]._value_ for name in made._member_names_]
    if in_order != sorted(in_order):
        made._iter_member_ = made._iter_member_by_def_


def _add(made: Any, name: str, value: int) -> None:
    one = made._new_member_(made, value) if made._use_args_ else made._new_member_(made)
    one._value_, one._name_, one.__objclass__ = value, name, made
    one._sort_order_ = len(made._member_names_)
    made._value2member_map_[value] = one


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
