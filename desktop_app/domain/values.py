"""`dataclass(frozen=True, slots=True)` of the standard library, made in a tenth of the time.

A start makes a hundred such classes, and the standard library compiles six functions for each and
looks at each field; to load it takes longer than all of them. Here what compares and shows them is
shared, `__init__` is compiled when the first one is made, and `dataclasses` is loaded when it is
asked about one of them, which it knows as its own. They hold no class variables and have no bases.

`field`, `fields` and `replace` are for these classes, and for those of the standard library too.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import dataclasses
    from dataclasses import dataclass, field, fields, replace

__all__ = ["dataclass", "field", "fields", "replace"]

_UNTOLD: Final[Any] = object()


class _Field:
    """What is known of a field; `told` is what its class says of it."""

    __slots__ = ("compare", "default", "factory", "init", "name", "repr", "told", "type")

    def __init__(self, **told: Any) -> None:
        self.told = told
        self.name, self.type = "", ""
        self.default: Any = told.get("default", _UNTOLD)
        self.factory: Any = told.get("default_factory", _UNTOLD)
        self.init: bool = told.get("init", True)
        self.repr: bool = told.get("repr", True)
        self.compare: bool = told.get("compare", True)


class _Fields:
    """What `dataclasses` knows of a class: made, and put in its own place, when it is asked for."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given

    def __get__(self, _instance: object, owner: type[Any]) -> dict[str, dataclasses.Field[Any]]:
        import dataclasses  # noqa: PLC0415 (see above)

        given = {
            name: dataclasses.field(**said.told) if isinstance(said, _Field) else said
            for name, said in self._given.items()
        }
        likeness = {
            "__annotations__": owner.__annotations__, "__module__": owner.__module__, **given
        }  # fmt: skip
        plain = dataclasses.dataclass(init=False, repr=False, eq=False)
        found = plain(type(owner.__name__, (), likeness)).__dataclass_fields__  # type: ignore[attr-defined]
        owner.__dataclass_fields__ = found
        return dict(found)


def _made(cls: type[Any]) -> type[Any]:
    own = dict(vars(cls))
    kinds = own.get("__annotations__", {})
    names = tuple(kinds)
    given = {name: own.pop(name) for name in names if name in own}
    fields = {name: _field(given.get(name, _UNTOLD), name, kinds[name]) for name in names}
    for unwanted in ("__dict__", "__weakref__"):
        own.pop(unwanted, None)
    known = {
        "__slots__": names,
        "__qualname__": cls.__qualname__,
        "__match_args__": tuple(name for name, field in fields.items() if field.init),
        "__dataclass_fields__": _Fields(given),
        "fields_": tuple(fields.values()),
    }
    made: Any = type(cls.__name__, cls.__bases__, _SHARED | own | known | _hashed(own))
    compared = [name for name, field in fields.items() if field.compare]
    made.values_ = attrgetter(*compared) if compared else staticmethod(lambda _self: ())
    made.__init__ = _compiled_when_called(made, fields)
    return made  # type: ignore[no-any-return]


def _field(given: Any, name: str, kind: str) -> _Field:
    """How a field is treated; `given` is what stands after its name."""
    said = given if isinstance(given, _Field) else _Field(default=given)
    said.name, said.type = name, kind
    return said


def _hashed(own: dict[str, Any]) -> dict[str, Any]:
    """A class that says what is equal gets the shared hash all the same."""
    return {"__hash__": _hash} if own.get("__hash__") is None else {}


def _compiled_when_called(made: type[Any], fields: dict[str, _Field]) -> Any:
    def __init__(self: Any, *args: Any, **named: Any) -> None:  # noqa: N807 (that is what it is)
        made.__init__ = _init(made, fields)
        made.__init__(self, *args, **named)

    return __init__


def _init(made: type[Any], fields: dict[str, _Field]) -> Any:
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": _UNTOLD}
    parameters, body = [], []
    for name, field in ((name, field) for name, field in fields.items() if field.init):
        value = name
        if field.default is not _UNTOLD:
            known[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
        elif field.factory is not _UNTOLD:
            known[f"_make_{name}"] = field.factory
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
    shown = (field.name for field in self.fields_ if field.repr)
    said = (f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{type(self).__qualname__}({', '.join(said)})"


def _refuse_set(_self: Any, name: str, _value: object) -> None:
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 (see above)

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: Any, name: str) -> None:
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 (see above)

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in self.fields_]


def _take_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(self.fields_, state, strict=True):
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

if not TYPE_CHECKING:
    field = _Field

    def dataclass(*, frozen, slots):
        """The decorator; it makes frozen classes with slots and no others."""
        assert frozen
        assert slots
        return _made

    def fields(one):
        """The fields of a class or of one of its kind."""
        kind = one if isinstance(one, type) else type(one)
        if hasattr(kind, "fields_"):
            return kind.fields_
        from dataclasses import fields as of_theirs  # noqa: PLC0415 (see above)

        return of_theirs(one)

    def replace(one, /, **changes):
        """One that is as `one`, but for `changes`."""
        kind = type(one)
        if hasattr(kind, "fields_"):
            return kind(**{name: getattr(one, name) for name in kind.__match_args__} | changes)
        from dataclasses import replace as of_theirs  # noqa: PLC0415 (see above)

        return of_theirs(one, **changes)
