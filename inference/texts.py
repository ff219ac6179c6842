# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read: written in English where it is said, and translated by a catalogue.

A catalogue is a file of Qt Linguist, ``resources/translations/deep_objects_LANGUAGE.ts``. It is
read as it is, on both sides: the inference process knows no Qt. A text without a translation stays
English. Ids, names of parameters and values of enums are no texts.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # reads this package's own files

CATALOGUES = Path(__file__).resolve().parents[1] / "resources" / "translations"
#: The language of the texts in the code.
ENGLISH = "en"
#: The variable that tells an inference process the language of QGIS.
VARIABLE = "DEEP_OBJECTS_LANGUAGE"


class _Spoken:
    """The language of this process, with its translations by the English texts."""

    language = ENGLISH
    texts: dict[str, str] = {}  # noqa: RUF012 # replaced as a whole


def tr(text: str) -> str:
    """``text``, which must be a literal, in the language of QGIS.

    Values are filled in afterwards: ``tr("{count} objects.").format(count=n)``.
    """
    return _Spoken.texts.get(text, text)


def marked(text: str) -> str:
    """``text``, a literal, as it is; ``translated`` translates it when it is shown.

    For what a module or a class defines: they are read before the language is known.
    """
    return text


def translated(text: str) -> str:
    """A text that was marked by ``marked``, in the language of QGIS."""
    return _Spoken.texts.get(text, text)


def speak(locale: str) -> None:
    """From now on use the translations for ``locale``, as "de_AT"; English where there are none."""
    language = locale.replace("-", "_").split("_")[0].lower()
    path = CATALOGUES / f"deep_objects_{language}.ts"
    known = language.isalpha() and path.is_file()
    _Spoken.language = language if known else ENGLISH
    _Spoken.texts = translations(path) if known else {}


def language() -> str:
    """The language in use, as "de"."""
    return _Spoken.language


def translations(path: Path, kind: str = "") -> dict[str, str]:
    """The translations of the catalogue at ``path``, by their English texts.

    They are the finished ones, or those that Qt Linguist marks as of a ``kind``, as "unfinished".
    """
    found = {}
    for message in ElementTree.parse(path).iter("message"):  # nosec B314 # our own file
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type", "") == kind:
            found[message.findtext("source") or ""] = translation.text
    return found
