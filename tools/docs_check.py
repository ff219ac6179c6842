# SPDX-License-Identifier: GPL-2.0-or-later
"""Check the links, anchors and pictures of a folder of HTML pages, without any network.

A page must not load anything from elsewhere; links to other sites are checked for their form alone.
"""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

#: Where a page loads from: elements, and the attribute that names the file.
LOADS = {"img": "src", "script": "src", "iframe": "src", "source": "src", "link": "href"}
#: Kinds of ``link`` that only tell of a relation, and load nothing.
RELATIONS = {"canonical", "next", "prev", "index", "search", "author", "alternate"}


class Page(HTMLParser):
    """What one page refers to, and the anchors that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: D102
        given = {name: value or "" for name, value in attrs}
        self.anchors.update(given[name] for name in ("id", "name") if name in given)
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if given.get(LOADS.get(tag, "")) and not RELATIONS & set(given.get("rel", "").split()):
            self.loaded.append(given[LOADS[tag]])


def read(path: Path) -> Page:
    """The page in a file."""
    page = Page()
    page.feed(path.read_text("utf-8"))
    return page


def wrong_address(link: str) -> str:
    """What is wrong with the form of an address elsewhere; empty if nothing."""
    parts = urlsplit(link)
    if parts.scheme == "mailto":
        return "" if "@" in parts.path else "is no address"
    if parts.scheme != "https":
        return "should begin with https"
    return "" if parts.hostname and "." in parts.hostname else "has no host"


def wrong_link(link: str, path: Path, pages: dict[Path, Page]) -> str:
    """What is wrong with one link of the page in ``path``; empty if nothing."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return wrong_address(link)
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if not target.is_file():
        return "leads nowhere"
    anchors = pages[target].anchors if target in pages else None
    if parts.fragment and anchors is not None and unquote(parts.fragment) not in anchors:
        return "has no such heading"
    return ""


def faults_of(folder: Path) -> list[str]:
    """Everything wrong in the pages below ``folder``, a line each."""
    pages = {path.resolve(): read(path) for path in sorted(folder.rglob("*.html"))}
    faults = []
    for path, page in pages.items():
        name = path.relative_to(folder.resolve()).as_posix()
        for loaded in page.loaded:
            if urlsplit(loaded).scheme not in ("", "data") or urlsplit(loaded).netloc:
                faults.append(f"{name}: {loaded} is loaded from elsewhere")
            elif wrong := wrong_link(loaded, path, pages):
                faults.append(f"{name}: {loaded} {wrong}")
        faults += [
            f"{name}: {link} {wrong}"
            for link in page.links
            if (wrong := wrong_link(link, path, pages))
        ]
    return faults
