# SPDX-License-Identifier: GPL-2.0-or-later
"""Every text can be translated, and a translation keeps what is filled in or shown by the text."""

from __future__ import annotations

import configparser
import importlib
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import pytest
from deep_objects.inference import texts as spoken

from .conftest import REPOSITORY

LANGUAGES = sorted(path.stem[-2:] for path in spoken.CATALOGUES.glob("*.ts"))


def catalogue(language: str) -> dict[str, str]:
    """The translations of ``language``, by their English texts."""
    return spoken.translations(spoken.CATALOGUES / f"deep_objects_{language}.ts")


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """``tools/translate.py``."""
    monkeypatch.setattr(sys, "path", [str(REPOSITORY / "tools"), *sys.path])
    return importlib.import_module("translate")


@pytest.fixture
def folder(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of that of the catalogues."""
    monkeypatch.setattr(tool, "CATALOGUES", tmp_path)
    monkeypatch.setattr(spoken, "CATALOGUES", tmp_path)
    return tmp_path


@pytest.fixture
def english_again() -> Iterator[None]:
    """The other tests read English."""
    yield
    spoken.speak(spoken.ENGLISH)


def test_the_catalogues_are_german_spanish_and_french(tool: ModuleType) -> None:
    assert LANGUAGES == ["de", "es", "fr"] == list(tool.LANGUAGES)


def test_a_text_over_several_lines_is_one_text(tool: ModuleType, tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('tr(\n    "{count} objects "\n    "were left out."\n).format(count=3)\n')
    assert list(tool.texts_in(module)) == ["{count} objects were left out."]


@pytest.mark.parametrize("argument", ['f"{count} objects"', "text", '"a" + end', '"a", "b"'])
def test_a_text_that_is_no_literal_ends_the_extraction(
    argument: str, tool: ModuleType, tmp_path: Path
) -> None:
    module = tmp_path / "module.py"
    module.write_text(f"\ntr({argument})\n")
    with pytest.raises(SystemExit, match=re.escape(f"{module}:2: tr takes a literal text alone")):
        list(tool.texts_in(module))


def test_every_block_of_a_help_page_is_a_text(tool: ModuleType, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h3>Models</h3>\n<p>One <b>bold</b>\nword.</p>\n<ul><li>a</li>\n</ul>")
    assert list(tool.texts_in(page)) == ["Models", "One <b>bold</b> word.", "a"]


def test_a_catalogue_keeps_its_translations_and_loses_what_is_said_no_more(
    tool: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "texts", lambda: {"<b>{a}</b> & b": ["x.py"], "gone": ["x.py"]})
    tool.write("fr", {"<b>{a}</b> & b": "« <b>{a}</b> »", "gone": "parti"})
    monkeypatch.setattr(tool, "texts", lambda: {"<b>{a}</b> & b": ["x.py"], "new": ["y.py"]})
    tool.write("fr", tool.known("fr"))
    assert tool.known("fr") == {"<b>{a}</b> & b": "« <b>{a}</b> »"}
    assert tool.missing("fr") == ["new"]


def test_a_draft_of_qt_linguist_is_kept_and_counts_as_missing(
    tool: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It saves a translation that nobody has confirmed as unfinished, with its text."""
    monkeypatch.setattr(tool, "texts", lambda: {"<b>": ["x.py"], "new": ["x.py"]})
    tool.write("fr", {})
    place = tool.catalogue("fr")
    empty, draft = (f'<translation type="unfinished">{t}</translation>' for t in ("", "«&lt;b>»"))
    source = "<source>&lt;b&gt;</source>\n        "
    place.write_text(place.read_text("utf-8").replace(source + empty, source + draft), "utf-8")
    tool.write("fr", tool.known("fr"))
    assert tool.drafts("fr") == {"<b>": "«<b>»"}
    assert tool.known("fr") == {}
    assert tool.missing("fr") == ["<b>", "new"]


def test_a_translation_takes_the_place_of_a_draft(
    tool: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "texts", lambda: {"Class": ["x.py"]})
    place = tool.catalogue("fr")
    place.write_text(tool.HEAD + tool.message("Class", [], None, "class") + tool.TAIL, "utf-8")
    tool.write("fr", {"Class": "classe"})
    assert (tool.known("fr"), tool.drafts("fr")) == ({"Class": "classe"}, {})


def test_a_text_is_shown_in_the_language_of_the_locale(
    tool: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, english_again: None
) -> None:
    monkeypatch.setattr(tool, "texts", lambda: {"Class": ["x.py"], "Row": ["x.py"]})
    tool.write("de", {"Class": "Klasse"})
    for locale, shown in (("de_AT", "Klasse"), ("de-CH", "Klasse"), ("C", "Class"), ("", "Class")):
        spoken.speak(locale)
        assert spoken.tr("Class") == shown
        assert spoken.tr("Row") == "Row"


def test_translations_made_elsewhere_are_taken(
    tool: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """As a JSON object; of what is no text of the code it says so."""
    monkeypatch.setattr(tool, "texts", lambda: {"Class": ["x.py"], "Row": ["x.py"]})
    tool.write("es", {"Class": "Clase"})
    (folder / "given.json").write_text('{"Row": "Fila", "Column": "Columna"}')
    tool.fill("es", folder / "given.json")
    assert tool.known("es") == {"Class": "Clase", "Row": "Fila"}
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "es: 1 translations taken\n",
        "is no text of the code: Column\n",
    )


def test_the_plugin_manager_tells_of_the_plugin_in_every_language() -> None:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(REPOSITORY / "metadata.txt", "utf-8")
    told = {key for key in metadata["general"] if key.startswith(("description[", "about["))}
    assert told == {f"{key}[{name}]" for key in ("description", "about") for name in LANGUAGES}


@lru_cache(maxsize=1)
def said() -> frozenset[str]:
    """Every text of the code and of the help pages."""
    return frozenset(importlib.import_module("translate").texts())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str, tool: ModuleType) -> None:
    """``make translate`` brings new ones into the catalogues, unfinished."""
    assert sorted(said() - catalogue(language).keys()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_is_said_no_more(language: str, tool: ModuleType) -> None:
    """``make translate`` takes it away."""
    assert sorted(catalogue(language).keys() - said()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_text(language: str) -> None:
    for text, translation in catalogue(language).items():
        assert placeholders(translation) == placeholders(text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_html_of_its_text(language: str) -> None:
    for text, translation in catalogue(language).items():
        assert tags(translation) == tags(text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_with_the_spaces_of_its_text(language: str) -> None:
    for text, translation in catalogue(language).items():
        assert spaces(translation) == spaces(text), text


def placeholders(text: str) -> list[str]:
    """What is filled in, and JSON in braces, sorted."""
    return sorted(re.findall(r"\{[^{}]*\}", text))


def tags(text: str) -> list[str]:
    """The HTML tags, sorted."""
    return sorted(re.findall(r"</?[a-z][^>]*>", text))


def spaces(text: str) -> tuple[str, str]:
    """The spaces before and after the words."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
