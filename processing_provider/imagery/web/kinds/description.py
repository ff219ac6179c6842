# SPDX-License-Identifier: GPL-2.0-or-later
"""What a service says about itself, as XML or JSON. It is a stranger's text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from qgis.PyQt.QtCore import QByteArray, QXmlStreamReader

from .....inference.errors import ImageryError
from ....texts import marked, tr, translated
from ..connection import Connection, Manners
from ..picture import first_words
from ..service import Address, Service

#: Descriptions are asked for while the user looks at a dialog.
_SECONDS = 20.0
_WORDS = marked("the description of the service")


@dataclass
class Element:
    """An element of XML: its name and attributes without namespaces, its text and children."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, *path: str) -> Iterator[Element]:
        """Every element that ``path`` leads to from here."""
        if not path:
            yield self
            return
        for child in self.children:
            if child.name == path[0]:
                yield from child.all(*path[1:])

    def words(self, *path: str) -> str:
        """The text of the first element that ``path`` leads to; empty when there is none."""
        return next((found.text.strip() for found in self.all(*path)), "")


def read_xml(link: Connection, url: str, manners: Manners) -> Element:
    """The XML document at ``url``. Raises ImageryError."""
    service, address = _service(link, manners), Address(url, translated(_WORDS))
    body = service.text(address)
    root = parse(body)
    if root is None or "Exception" in root.name:
        raise ImageryError(service.sentence(address, _not_understood(link, body)))
    return root


def parse(body: bytes) -> Optional[Element]:
    """The root element of ``body``; None when that is no XML, or brings entities of its own.

    No service needs those: they are how XML attacks its readers.
    """
    root = Element("")
    path = [root]
    reader = QXmlStreamReader(QByteArray(body))
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.DTD and reader.entityDeclarations():
            return None
        if token == QXmlStreamReader.TokenType.StartElement:
            named = {str(a.name()): str(a.value()) for a in reader.attributes()}
            path[-1].children.append(Element(str(reader.name()), named))
            path.append(path[-1].children[-1])
        elif token == QXmlStreamReader.TokenType.EndElement:
            path.pop()
        elif token == QXmlStreamReader.TokenType.Characters:
            path[-1].text += str(reader.text())
    return None if reader.hasError() or not root.children else root.children[0]


def read_json(link: Connection, url: str, manners: Manners) -> dict[str, Any]:
    """The JSON object at ``url``. Raises ImageryError, also for an error in it."""
    service, address = _service(link, manners), Address(url, translated(_WORDS))
    body = service.text(address)
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or "error" in found:
        raise ImageryError(service.sentence(address, _not_understood(link, body)))
    return found


def _service(link: Connection, manners: Manners) -> Service:
    seconds = min(manners.milliseconds / 1000, _SECONDS)
    return Service(
        link.name, link.access, replace(manners, retries=min(manners.retries, 1), time_out=seconds)
    )


def _not_understood(link: Connection, body: bytes) -> str:
    told = b"<html" in body[:2000].lower() or b"xception" in body[:2000] or body[:1] == b"{"
    words = link.access.cleaned(first_words(body)) if told else ""
    return (
        tr("the server says “{words}”").format(words=words)
        if words
        else tr("it cannot be understood")
    )
