"""The tray's menu as its host reads it: over the bus, by the words of its entries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from typing import Any

from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.journeys.stage import Stage

_WATCHER = "org.kde.StatusNotifierWatcher"
_MENU = "com.canonical.dbusmenu"


def choose(stage: Stage, *words: str) -> bool:
    """Choose the entry below those of these words, as a click on it would; False: not there."""
    with closing(open_dbus_connection(stage.env["DBUS_SESSION_BUS_ADDRESS"])) as bus:
        service = _service(bus)
        found = service and _id_of(bus, service, words)
        if not service or found is None:
            return False
        address = DBusAddress("/MenuBar", service, _MENU)
        body = (found, "clicked", ("s", ""), 0)
        bus.send_and_get_reply(new_method_call(address, "Event", "isvu", body), timeout=5)
        return True


def words_of_menu(stage: Stage) -> list[str]:
    """All entries, those of submenus included; none where the program is too busy to say."""
    with (
        suppress(TimeoutError),
        closing(open_dbus_connection(stage.env["DBUS_SESSION_BUS_ADDRESS"])) as bus,
    ):
        service = _service(bus)
        return [] if service is None else [words for _, words, _ in _entries(bus, service)]
    return []


def _service(bus: Any) -> str | None:
    watcher = DBusAddress("/StatusNotifierWatcher", _WATCHER, "org.freedesktop.DBus.Properties")
    body = (_WATCHER, "RegisteredStatusNotifierItems")
    reply = bus.send_and_get_reply(new_method_call(watcher, "Get", "ss", body), timeout=5)
    items: list[str] = reply.body[0][1]
    return items[0].split("/")[0] if items else None


def _id_of(bus: Any, service: str, path: tuple[str, ...]) -> int | None:
    for entry, _words, way in _entries(bus, service):
        if way == path:
            return entry
    return None


def _entries(bus: Any, service: str) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    address = DBusAddress("/MenuBar", service, _MENU)
    call = new_method_call(address, "GetLayout", "iias", (0, -1, ["label"]))
    layout = bus.send_and_get_reply(call, timeout=5).body[1]
    yield from _below(layout, ())


def _below(node: Any, way: tuple[str, ...]) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    for _signature, (entry, said, children) in node[2]:
        words = said.get("label", ("s", ""))[1].replace("_", "")
        yield entry, words, (*way, words)
        yield from _below((entry, said, children), (*way, words))
