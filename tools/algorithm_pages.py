# SPDX-License-Identifier: GPL-2.0-or-later
"""Write docs/algorithms: a page for each algorithm, from what the algorithm says of itself in QGIS.

    /usr/bin/python3 tools/algorithm_pages.py

Run it with QGIS's own Python. What stands between the two marks of a page is made here, of the
algorithm's help, parameters and outputs; what stands elsewhere is written by hand and stays.
"""

from __future__ import annotations

import html
import os
import re
import textwrap
from typing import Any

from plugin_package import REPOSITORY, load

PAGES = REPOSITORY / "docs" / "algorithms"
BEGIN = "<!-- made by `make algorithm-pages`: from here -->"
END = "<!-- made by `make algorithm-pages`: to here -->"
LICENCE = "<!-- SPDX-License-Identifier: GPL-2.0-or-later -->"

#: What a person may give for each type of parameter, by QGIS's names of them.
TYPES = {
    "boolean": "`true` or `false`",
    "coordinateoperation": "coordinate operation",
    "crs": "CRS, as `EPSG:4326`",
    "distance": "distance",
    "enum": "choice",
    "extent": "extent, as `xmin,xmax,ymin,ymax [EPSG:4326]`",
    "field": "field",
    "file": "file",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "multilayer": "layers or files, any number",
    "number": "number",
    "raster": "raster layer or file",
    "sink": "layer to write",
    "source": "vector layer or file",
    "string": "text",
    "vector": "vector layer or file",
    "vectorDestination": "layer to write",
}
#: QGIS's simple HTML, and what it is in Markdown.
MARKS = (
    (r"</?b>", "**"),
    (r"</?i>", "*"),
    (r"</?code>", "`"),
    (r"<h3>(.*?)</h3>", r"\n\n### \1\n\n"),
    (r"<li>(.*?)</li>", r"\n* \1"),
    (r"</?(?:p|ul)>", "\n\n"),
    (r" *\n *", "\n"),
    (r"\n{3,}", "\n\n"),
)
WHOLE_WORDS = {"break_long_words": False, "break_on_hyphens": False}


def as_markdown(text: str) -> str:
    """A help page in Markdown."""
    text = " ".join(text.split())
    for pattern, replacement in MARKS:
        text = re.sub(pattern, replacement, text)
    lines = html.unescape(text).strip().splitlines()
    return "\n".join(textwrap.fill(line, 120, **WHOLE_WORDS) for line in lines)


def cell(text: str) -> str:
    """``text`` in one cell of a table."""
    return " ".join(text.replace("|", "\\|").replace("<", "\\<").split())


def parameter_row(parameter: Any) -> str:
    """One parameter: its id, what may be given, what holds without it, and its help."""
    flags = parameter.flags()
    kind = TYPES[parameter.type()]
    if parameter.type() == "enum":
        kind = ", ".join(f"`{option}`" for option in parameter.options())
    if parameter.type() == "file" and parameter.behavior() == parameter.Behavior.Folder:
        kind = "folder"
    optional = bool(flags & parameter.Flag.FlagOptional)
    default = parameter.defaultValue()
    without = "optional" if optional else "required"
    if default is not None and default != "":
        without = f"`{str(default).lower() if isinstance(default, bool) else default}`"
    title = cell(parameter.description())
    return f"| `{parameter.name()}` | {title} | {kind} | {without} | {cell(parameter.help())} |"


def parameter_table(parameters: list[Any]) -> list[str]:
    """A table of parameters, without rows none."""
    if not parameters:
        return []
    head = ["| id | name | value | default | what it does |", "| --- | --- | --- | --- | --- |"]
    return [*head, *map(parameter_row, parameters), ""]


def made_part(algorithm: Any) -> str:
    """What is made of an algorithm: help, parameters, outputs."""
    shown = [
        parameter
        for parameter in algorithm.parameterDefinitions()
        if not parameter.flags() & parameter.Flag.FlagHidden
    ]
    advanced = [one for one in shown if one.flags() & one.Flag.FlagAdvanced]
    plain = [one for one in shown if one not in advanced]
    lines = [BEGIN, "", f"`deepobjects:{algorithm.name()}`: {algorithm.shortDescription()}", ""]
    picture = f"pictures/{algorithm.name()}.png"
    if (PAGES.parent / picture).is_file():
        lines += [f"![The dialog of the algorithm](../{picture})", ""]
    lines += [as_markdown(algorithm.shortHelpString()).replace("\n### ", "\n## "), ""]
    lines += ["## Parameters", "", *parameter_table(plain)]
    if advanced:
        lines += ["### Advanced parameters", "", *parameter_table(advanced)]
    outputs = algorithm.outputDefinitions()
    if outputs:
        lines += ["## Outputs", "", "| id | what it is |", "| --- | --- |"]
        lines += [f"| `{one.name()}` | {cell(one.description())} |" for one in outputs]
        lines += [""]
    return "\n".join([*lines, END])


def page(algorithm: Any, earlier: str) -> str:
    """The page of an algorithm; what was written by hand in the ``earlier`` one is kept."""
    made = made_part(algorithm)
    if BEGIN not in earlier:
        return f"{LICENCE}\n# {algorithm.displayName()}\n\n{made}\n"
    before, _, rest = earlier.partition(BEGIN)
    return before + made + rest.partition(END)[2]


def started() -> tuple[Any, list[Any]]:
    """QGIS, which must be kept, and the algorithms of the provider."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    QgsApplication.initQgis()
    load()
    from deep_objects.processing_provider.provider import DeepObjectsProvider

    provider = DeepObjectsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider.algorithms()


def main() -> None:
    """Write what changed; say what is there without an algorithm."""
    application, algorithms = started()
    PAGES.mkdir(exist_ok=True)
    for algorithm in algorithms:
        place = PAGES / f"{algorithm.name()}.md"
        earlier = place.read_text("utf-8") if place.is_file() else ""
        now = page(algorithm, earlier)
        if now != earlier:
            place.write_text(now, "utf-8")
            print(f"{place.relative_to(REPOSITORY)}: written")
    known = {algorithm.name() for algorithm in algorithms}
    left = [path.name for path in PAGES.glob("*.md") if path.stem not in known]
    if left:
        raise SystemExit(f"docs/algorithms has pages of no algorithm: {', '.join(left)}")
    application.exitQgis()


if __name__ == "__main__":
    main()
