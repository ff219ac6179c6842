# SPDX-License-Identifier: GPL-2.0-or-later
"""What the documents promise: examples that can be pasted, and tables that leave nothing out."""

from __future__ import annotations

import ast
import json
import re
from functools import lru_cache
from typing import Any

import pytest
from deep_objects.inference.backends.arguments import arguments_of
from deep_objects.inference.backends.registry import KINDS
from deep_objects.inference.definition.read import read_definition
from deep_objects.inference.outcome import STATUSES
from deep_objects.inference.worker.environment import FAMILIES

from .builders import emd
from .conftest import REPOSITORY

DOCUMENTS = sorted(
    path.relative_to(REPOSITORY).as_posix()
    for path in (*REPOSITORY.glob("*.md"), *REPOSITORY.glob("docs/**/*.md"))
)
MODEL_DEFINITION = (REPOSITORY / "docs" / "model-definition.md").read_text("utf-8")
STATUS_PAGE = (REPOSITORY / "resources" / "help" / "classifyobjects.html").read_text("utf-8")


def section(title: str) -> str:
    """The part of docs/model-definition.md under ``title``."""
    return MODEL_DEFINITION.split(f"\n## {title}\n")[1].split("\n## ")[0]


def first_column(text: str) -> list[str]:
    """The first cells of the tables in ``text``, without titles and lines."""
    cells = [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")]
    return [cell for cell in cells if cell.strip("-") != ""]


def json_blocks(name: str) -> list[str]:
    text = (REPOSITORY / name).read_text("utf-8")
    return re.findall(r"^```json\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_json_in_the_documents_can_be_pasted(name: str) -> None:
    for block in json_blocks(name):
        json.loads(block)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_between_the_documents_lead_somewhere(name: str) -> None:
    """Files exist; a heading of that name is there."""
    text = (REPOSITORY / name).read_text("utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        found = (REPOSITORY / name).parent / path if path else REPOSITORY / name
        assert found.is_file(), target
        if found.suffix != ".md":
            continue
        headings = re.findall(r"^#+ (.*)$", found.read_text("utf-8"), re.MULTILINE)
        names = [re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in headings]
        assert not anchor or anchor in names, target


def test_the_example_of_a_definition_is_one() -> None:
    (example,) = json_blocks("docs/model-definition.md")
    assert read_definition(example).class_names == ("intact", "damaged")


def test_every_kind_of_model_has_a_row() -> None:
    rows = first_column(section("Which models run"))
    titles = [kind.title for kind in KINDS]
    assert sorted(rows) == sorted(["kind", *titles])


@pytest.mark.parametrize(
    "keys",
    [
        {},
        {"MetaDataMode": "MultiLabeled_Tiles"},
        {"ModelFile": "m.h5", "ModelConfiguration": "KerasClassifier"},
        {"ModelFile": "m.pt2"},
        {
            "ModelType": "ImageCaptioner",
            "ModelFile": "m.pth",
            "ModelConfiguration": "_image_captioner_inference",
            "ModelParameters": {"backbone": "resnet18"},
        },
    ],
)
def test_every_argument_of_a_model_has_a_row(keys: dict[str, Any]) -> None:
    rows = first_column(section("Model arguments"))
    known = arguments_of(read_definition(json.dumps(emd(**keys))))
    assert [entry.name for entry in known if f"`{entry.name}`" not in rows] == []


def test_every_status_has_a_row_and_a_line_in_the_help() -> None:
    rows = first_column(section("What the model answers"))
    assert rows == ["status", *(f"`{status}`" for status in STATUSES)]
    assert re.findall(r"<b>(\w+)</b>:", STATUS_PAGE) == list(STATUSES)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_environment_is_in_the_readme_and_in_its_help(family: str) -> None:
    page = (REPOSITORY / "resources" / "help" / "setupenvironment.html").read_text("utf-8")
    assert f"<b>{family}</b>" in page
    assert f"| *{family}* |" in (REPOSITORY / "README.md").read_text("utf-8")


def test_every_make_target_is_in_the_readme() -> None:
    """But for those that others call."""
    makefile = (REPOSITORY / "Makefile").read_text("utf-8")
    targets = re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE)
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    inner = {"help", "qgis", "test-env", "test-servers"}
    assert [name for name in targets if f"`make {name}`" not in readme and name not in inner] == []


@pytest.mark.parametrize("page", ["reliability", "installation"])
def test_the_tests_that_a_page_names_are_there(page: str) -> None:
    """A guard that nobody tries any more is none."""
    text = (REPOSITORY / "docs" / f"{page}.md").read_text("utf-8")
    named = re.findall(r"`([\w/]+\.py)::(\w+)`", text)
    missing = [
        f"{file}::{test}"
        for file, test in named
        if not any(
            f"\ndef {test}(" in path.read_text("utf-8")
            for path in REPOSITORY.glob("tests/**/*.py")
            if path.as_posix().endswith(f"/{file}")
        )
    ]

    assert named
    assert missing == []


def test_every_algorithm_has_a_small_picture_of_its_dialog() -> None:
    """``make screenshots`` takes them."""
    names = {page.stem for page in (REPOSITORY / "resources" / "help").glob("*.html")}
    sizes = {path.stem: path.stat().st_size for path in (REPOSITORY / "docs").glob("pictures/*")}
    assert sorted(names - set(sizes)) == []
    assert [name for name, size in sizes.items() if size > 100_000] == []


def as_shown(node: ast.AST) -> str:
    """A text in the code, with a mark for each value that is put into it; else such a mark."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(map(as_shown, node.values))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return as_shown(node.left) + as_shown(node.right)
    return "…"


@lru_cache(maxsize=1)
def texts_of_the_code() -> str:
    """Every text of the plugin's code that is put together in one place, a line each."""
    texts = [
        re.sub(r"\{\w*([!:][^{}]*)?\}", "…", as_shown(node)).replace("\n", " ")
        for folder in ("inference", "processing_provider")
        for path in REPOSITORY.glob(f"{folder}/**/*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp))
    ]
    return "\n".join(texts)


def test_the_messages_that_the_page_on_trouble_quotes_are_in_the_code() -> None:
    page = (REPOSITORY / "docs" / "troubleshooting.md").read_text("utf-8")
    quoted = re.findall(r"^\*\*`(.+?)`\*\*", page, re.MULTILINE)

    assert len(quoted) > 20
    assert [message for message in quoted if message not in texts_of_the_code()] == []


def test_every_document_of_the_site_is_in_its_menu() -> None:
    """But for the notes on decisions, which have a page of their own there."""
    index = (REPOSITORY / "docs" / "index.md").read_text("utf-8")
    pages = [name.removeprefix("docs/") for name in DOCUMENTS if name.startswith("docs/")]
    listed = [name for name in pages if f"({name})" in index]
    assert [name for name in pages if name not in (*listed, "index.md")] == [
        name for name in pages if name.startswith("decisions/")
    ]
