# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring the catalogues of translations up to the texts of the code and of the help pages.

    /usr/bin/python3 tools/translate.py             write the catalogues again, say what is missing
    /usr/bin/python3 tools/translate.py --missing fr        the missing texts as JSON
    /usr/bin/python3 tools/translate.py --fill fr FILE      take translations from a JSON object

A catalogue keeps the translations that it has, also those that Qt Linguist marked as unfinished,
which count as missing. It gains new texts, unfinished too, and loses what is said no more.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from plugin_package import REPOSITORY, load

load()

from deep_objects.inference.texts import CATALOGUES, translations  # noqa: E402
from deep_objects.processing_provider.texts import HELP_BLOCK  # noqa: E402

LANGUAGES = ("de", "es", "fr")
#: What is written round a literal so that it is translated.
CALLS = ("tr", "marked")
HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>DeepObjects</name>
"""
TAIL = "</context>\n</TS>\n"


def texts() -> dict[str, list[str]]:
    """Every text that is translated, in the order of the files, and the files that say it."""
    found: dict[str, list[str]] = {}
    for path in sources():
        place = path.relative_to(REPOSITORY).as_posix()
        for text in texts_in(path):
            places = found.setdefault(text, [])
            if place not in places:
                places.append(place)
    return found


def sources() -> list[Path]:
    """The files that hold texts."""
    code = [*(REPOSITORY / "processing_provider").rglob("*.py")]
    code += (REPOSITORY / "inference").rglob("*.py")
    return [*sorted((REPOSITORY / "resources" / "help").glob("*.html")), *sorted(code)]


def texts_in(path: Path) -> Iterator[str]:
    """The texts of one file, in their order; ends the program at one that is no literal."""
    content = path.read_text("utf-8")
    if path.suffix == ".html":
        yield from HELP_BLOCK.findall(" ".join(content.split()))
        return
    calls = [node for node in ast.walk(ast.parse(content)) if is_call(node)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        literal = call.args[0] if len(call.args) == 1 else None
        if not isinstance(literal, ast.Constant) or not isinstance(literal.value, str):
            raise SystemExit(f"{path}:{call.lineno}: {call.func.id} takes a literal text alone")
        yield literal.value


def is_call(node: ast.AST) -> bool:
    """Whether ``node`` marks a text as one to translate."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS


def catalogue(language: str) -> Path:
    """Where the translations of ``language`` are kept."""
    return CATALOGUES / f"deep_objects_{language}.ts"


def known(language: str) -> dict[str, str]:
    """The translations that there are."""
    path = catalogue(language)
    return translations(path) if path.exists() else {}


def drafts(language: str) -> dict[str, str]:
    """The translations that nobody has confirmed in Qt Linguist."""
    path = catalogue(language)
    return translations(path, "unfinished") if path.exists() else {}


def missing(language: str) -> list[str]:
    """The texts without a translation."""
    there = known(language)
    return [text for text in texts() if text not in there]


def write(language: str, translated: dict[str, str]) -> None:
    """Write the catalogue: all texts, with those of ``translated`` filled in, and drafts kept."""
    begun = drafts(language)
    messages = [
        message(text, places, translated.get(text), begun.get(text, ""))
        for text, places in texts().items()
    ]
    content = HEAD.format(language=language) + "".join(messages) + TAIL
    catalogue(language).parent.mkdir(exist_ok=True)
    catalogue(language).write_text(content, "utf-8")


def message(text: str, places: list[str], translation: str | None, draft: str) -> str:
    """One entry, as Qt Linguist has it."""
    lines = [f'        <location filename="../../{place}"/>' for place in places]
    lines.append(f"        <source>{escape(text)}</source>")
    if translation is None:
        lines.append(f'        <translation type="unfinished">{escape(draft)}</translation>')
    else:
        lines.append(f"        <translation>{escape(translation)}</translation>")
    return "\n".join(["    <message>", *lines, "    </message>", ""])


def fill(language: str, path: Path) -> None:
    """Take the translations of a JSON object, from English text to translation."""
    given = json.loads(path.read_text("utf-8"))
    unknown = given.keys() - texts().keys()
    for text in sorted(unknown):
        print(f"is no text of the code: {text}", file=sys.stderr)
    write(language, {**known(language), **given})
    print(f"{language}: {len(given) - len(unknown)} translations taken")


def main() -> None:
    """Write the catalogues, or do what the arguments say."""
    parser = argparse.ArgumentParser(description="Bring the catalogues of translations up to date.")
    parser.add_argument("--missing", metavar="LANGUAGE", choices=LANGUAGES)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    if arguments.missing:
        print(json.dumps(missing(arguments.missing), ensure_ascii=False, indent=1))
        return
    if arguments.fill:
        fill(arguments.fill[0], Path(arguments.fill[1]))
        return
    for language in LANGUAGES:
        write(language, known(language))
        lacking = len(missing(language))
        print(
            f"{language}: {len(texts())} texts, {lacking or 'none'} of them without a translation"
        )


if __name__ == "__main__":
    main()
