# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the site of the documents, build/docs/index.html, and check every link in it.

    build/docs-env/bin/python tools/docs.py

The documents are plain Markdown that a forge shows as it is. What Sphinx needs on top is added to
copies in build/docs-source: the lists of docs/index.md are the site's menu, links to files beside
the documents lead to the repository, and the notes of the whole project are pages too.
"""

from __future__ import annotations

import configparser
import posixpath
import re
import shutil
import subprocess
import sys
from pathlib import Path

from docs_check import faults_of

REPOSITORY = Path(__file__).resolve().parents[1]
SOURCE = REPOSITORY / "build" / "docs-source"
SITE = REPOSITORY / "build" / "docs"
#: Documents of the project, and the pages that they are on the site.
NOTES = {"CONTRIBUTING.md": "docs/contributing.md", "CHANGELOG.md": "docs/changelog.md"}
#: The part of the index that ends with the notes on decisions.
LAST = "The project"
LINK = re.compile(r"(\]\()([^)\s]+)(\))")
#: The page of all notes on decisions, which are a folder elsewhere.
DECISIONS = """# Decisions

What somebody may doubt: the situation, the choice, what was measured, what would change our mind.

```{toctree}
:glob:

decisions/*
```
"""
CONFIGURATION = """
project = "Deep Objects"
author = copyright = "Deep Objects contributors"
extensions = ["myst_parser"]
myst_heading_anchors = 4
html_theme = "furo"
html_title = "Deep Objects"
html_favicon = html_logo = "icon.svg"
html_show_sphinx = False
html_copy_source = False
html_theme_options = {{"sidebar_hide_name": False}}
version = release = {version!r}
"""


def metadata() -> configparser.SectionProxy:
    """What the plugin says of itself."""
    read = configparser.ConfigParser(interpolation=None)
    read.read(REPOSITORY / "metadata.txt", "utf-8")
    return read["general"]


def pages() -> dict[str, str]:
    """Every document, and its place on the site, both relative to the repository."""
    documents = (
        path.relative_to(REPOSITORY).as_posix() for path in REPOSITORY.glob("docs/**/*.md")
    )
    return {**{name: name for name in sorted(documents)}, **NOTES}


def with_links(text: str, name: str, places: dict[str, str], forge: str) -> str:
    """``text`` of the document ``name`` with links that hold on the site."""
    here = posixpath.dirname(places[name])

    def moved(link: re.Match[str]) -> str:
        target, mark, anchor = link[2].partition("#")
        if "://" in target or not target or target.startswith("mailto:"):
            return link[0]
        file = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        if file in places:
            return f"{link[1]}{posixpath.relpath(places[file], here)}{mark}{anchor}{link[3]}"
        if (REPOSITORY / "docs") in (REPOSITORY / file).parents:
            return link[0]
        if not (REPOSITORY / file).exists():
            raise SystemExit(f"{name}: {target} does not exist.")
        return f"{link[1]}{forge}/blob/main/{file}{link[3]}"

    return LINK.sub(moved, text)


def menu(index: str) -> str:
    """The lists of the index, each under its heading, as the site's menu."""
    trees = []
    for part in index.split("\n## ")[1:]:
        title, _, body = part.partition("\n")
        entries = re.findall(r"^\* \[[^]]+\]\(([^)#:]+)\.md\)", body, re.MULTILINE)
        options = f":hidden:\n:caption: {title}"
        if title == LAST:
            entries.append("decisions")
        trees.append("\n".join(["```{toctree}", options, "", *entries, "```"]))
    return "\n\n".join(trees)


def stage() -> None:
    """Write the copies from which the site is built."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(REPOSITORY / "docs", SOURCE)
    places, about = pages(), metadata()
    for name, place in places.items():
        text = (REPOSITORY / name).read_text("utf-8")
        text = with_links(text, name, places, about["repository"])
        if name == "docs/index.md":
            text += f"\n{menu(text)}\n"
        (SOURCE / posixpath.relpath(place, "docs")).write_text(text, "utf-8")
    (SOURCE / "decisions.md").write_text(DECISIONS, "utf-8")
    shutil.copy(REPOSITORY / "resources" / "icon.svg", SOURCE)
    configuration = CONFIGURATION.format(version=about["version"])
    (SOURCE / "conf.py").write_text(configuration, "utf-8")


def complaint(refused: bool, faults: int) -> str:
    """What is wrong: whether Sphinx ``refused`` a document, and the number of wrong links."""
    told = ["Sphinx found errors, which it lists above"] if refused else []
    told += [f"links that are wrong: {faults}"] if faults else []
    return f"The documents are not in order: {'; '.join(told)}."


def main() -> None:
    """Build; every warning of Sphinx and every link that leads nowhere is an error."""
    stage()
    shutil.rmtree(SITE, ignore_errors=True)
    sphinx = [sys.executable, "-m", "sphinx", "--fail-on-warning", "--keep-going", "--quiet"]
    built = subprocess.run([*sphinx, "-b", "html", str(SOURCE), str(SITE)], check=False)
    faults = faults_of(SITE)
    for fault in faults:
        print(fault)
    if built.returncode or faults:
        raise SystemExit(complaint(built.returncode != 0, len(faults)))
    print(f"{(SITE / 'index.html').relative_to(REPOSITORY)}: all links lead somewhere.")


if __name__ == "__main__":
    main()
