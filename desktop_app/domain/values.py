"""`dataclass(frozen=True, slots=True)` of the standard library, made in a third of the time.

A start makes a hundred such classes, and the standard library compiles six functions for each.
Here it is one, and the others are shared; `replace`, `fields` and `match` work as ever.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen, slots):
        """The decorator; it makes frozen classes with slots and no others."""
        assert frozen
        return lambda cls: _made(cls, slots)


def _made(cls: type[Any], slots: bool) -> type[Any]:
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    names = [field.name for field in dataclasses.fields(made) if field.compare]
    own = vars(cls)
    made.__init__ = _init(made)
    made.values_ = attrgetter(*names) if names else staticmethod(lambda _self: ())
    for name, shared in _SHARED.items():
        if name not in own or (name == "__hash__" and own[name] is None):
            setattr(made, name, shared)
    return made


def _init(made: type[Any]) -> Any:
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": dataclasses.MISSING}
    parameters, body = [], []
    for field in (field for field in dataclasses.fields(made) if field.init):
        name, value = field.name, field.name
        if field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
        elif field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            parameters.append(f"{name}=_missing")
            value = f"_make_{name}() if {name} is _missing else {name}"
        else:
            parameters.append(name)
        body.append(f"_set(self, {name!r}, {value})")
    if hasattr(made, "__post_init__"):
        body.append("self.__post_init__()")
    lines = "\n ".join(body or ["pass"])
    exec(f"def __init__(self, {', '.join(parameters)}):\n {lines}", known)  # noqa: S102 (names)
    return known["__init__"]


def _same(self: Any, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.values_(self) == other.values_(other)  # type: ignore[attr-defined]


def _hash(self: Any) -> int:
    return hash(self.values_(self))


def _told(self: Any) -> str:
    shown = (field.name for field in dataclasses.fields(self) if field.repr)
    said = (f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{type(self).__qualname__}({', '.join(said)})"


def _refuse_set(_self: Any, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _take_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_SHARED = {
    "__eq__": _same,
    "__hash__": _hash,
    "__repr__": _told,
    "__setattr__": _refuse_set,
    "__delattr__": _refuse_delete,
    "__getstate__": _state,
    "__setstate__": _take_state,
}
