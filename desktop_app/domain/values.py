"""`dataclass(frozen=True, slots=True)` of the standard library, made in a tenth of the time.

A start makes a hundred such classes, and the standard library compiles six functions for each and
looks at each field. Here what compares and shows them is shared, `__init__` is compiled when the
first one is made, and fields are described when they are asked for; `replace`, `fields` and
`match` work as ever. They hold no class variables and have no bases.
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
        assert slots
        return _made


_UNTOLD: Any = dataclasses.field()
"""What a field without a default is."""


class _Fields:
    """What `dataclasses` knows of a class: made, and put in its own place, when it is asked for."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given

    def __get__(self, _instance: object, owner: type[Any]) -> dict[str, dataclasses.Field[Any]]:
        likeness = {
            "__annotations__": owner.__annotations__, "__module__": owner.__module__, **self._given
        }  # fmt: skip
        plain = dataclasses.dataclass(init=False, repr=False, eq=False)
        found = plain(type(owner.__name__, (), likeness)).__dataclass_fields__  # type: ignore[attr-defined]
        owner.__dataclass_fields__ = found
        return dict(found)


def _made(cls: type[Any]) -> type[Any]:
    own = dict(vars(cls))
    names = tuple(own.get("__annotations__", ()))
    given = {name: own.pop(name) for name in names if name in own}
    fields = {name: _field(given.get(name, _UNTOLD)) for name in names}
    for unwanted in ("__dict__", "__weakref__"):
        own.pop(unwanted, None)
    known = {
        "__slots__": names,
        "__qualname__": cls.__qualname__,
        "__match_args__": tuple(name for name, field in fields.items() if field.init),
        "__dataclass_fields__": _Fields(given),
    }
    made: Any = type(cls.__name__, cls.__bases__, _SHARED | own | known | _hashed(own))
    compared = [name for name, field in fields.items() if field.compare]
    made.values_ = attrgetter(*compared) if compared else staticmethod(lambda _self: ())
    made.__init__ = _compiled_when_called(made, fields)
    return made  # type: ignore[no-any-return]


def _field(given: Any) -> dataclasses.Field[Any]:
    """How a field is treated; `given` is what stands after its name."""
    if isinstance(given, dataclasses.Field):
        return given
    said: dataclasses.Field[Any] = dataclasses.field(default=given)
    return said


def _hashed(own: dict[str, Any]) -> dict[str, Any]:
    """A class that says what is equal gets the shared hash all the same."""
    return {"__hash__": _hash} if own.get("__hash__") is None else {}


def _compiled_when_called(made: type[Any], fields: dict[str, dataclasses.Field[Any]]) -> Any:
    def __init__(self: Any, *args: Any, **named: Any) -> None:  # noqa: N807 (that is what it is)
        made.__init__ = _init(made, fields)
        made.__init__(self, *args, **named)

    return __init__


def _init(made: type[Any], fields: dict[str, dataclasses.Field[Any]]) -> Any:
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": dataclasses.MISSING}
    parameters, body = [], []
    for name, field in ((name, field) for name, field in fields.items() if field.init):
        value = name
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
