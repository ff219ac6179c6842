# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip file as QGIS's plugin repository looks at it, by the rules of its validator."""

from __future__ import annotations

import configparser
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from ..conftest import REPOSITORY
from .loading import tool

REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
#: What its scan of security takes for programs, and what no zip may hold.
PROGRAMS = (".exe", ".dll", ".so", ".sh", ".bat", ".dylib", ".pyd", ".com", ".msi", ".pyc")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """The plugin's zip file, as ``make package`` writes it."""
    place = tmp_path_factory.mktemp("package") / "deep_objects.zip"
    tool("package").write_zip(place)
    with zipfile.ZipFile(place) as archive:
        yield archive


@pytest.fixture(scope="module")
def metadata(package: zipfile.ZipFile) -> configparser.SectionProxy:
    """Its metadata, read with interpolation, as the repository reads it."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(package.read("deep_objects/metadata.txt").decode("utf-8"))
    return parser["general"]


def test_it_is_whole_and_below_25_megabytes(package: zipfile.ZipFile) -> None:
    assert package.testzip() is None
    assert Path(str(package.filename)).stat().st_size <= 25_000_000


def test_all_lies_in_one_folder_that_python_can_import(package: zipfile.ZipFile) -> None:
    (folder,) = {name.split("/")[0] for name in package.namelist()}

    assert folder.isidentifier()
    assert re.match(r"^[A-Za-z][A-Za-z0-9-_]+$", folder)


@pytest.mark.parametrize("name", ["__init__.py", "metadata.txt", "LICENSE"])
def test_it_has_the_files_without_which_it_is_refused(package: zipfile.ZipFile, name: str) -> None:
    assert f"deep_objects/{name}" in package.namelist()


def test_it_holds_nothing_hidden_compiled_or_temporary(package: zipfile.ZipFile) -> None:
    refused = [
        name
        for name in package.namelist()
        if ".." in name
        or name.lower().endswith(PROGRAMS)
        or any(
            part.startswith(".") or part in ("__pycache__", "__MACOSX") for part in name.split("/")
        )
    ]

    assert refused == []


def test_it_has_the_requirements_of_environments_for_models_and_no_others(
    package: zipfile.ZipFile,
) -> None:
    """Those of tests, documents and other tools are of no use to who installs it."""
    place = "deep_objects/resources/requirements/"
    found = [name.removeprefix(place) for name in package.namelist() if name.startswith(place)]
    shipped = {f"{name}.txt" for name in ("cluster", "onnx", "onnx-gpu", "tensorflow", "torch")}

    assert {name for name in found if "/" not in name} == shipped
    assert {f"locks/{name}" for name in shipped} <= set(found)


def test_its_metadata_tell_all_that_is_asked_for(metadata: configparser.SectionProxy) -> None:
    assert [key for key in REQUIRED if not metadata.get(key)] == []


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_its_addresses_are_addresses(metadata: configparser.SectionProxy, key: str) -> None:
    parts = urlsplit(metadata[key])

    assert parts.scheme == "https"
    assert parts.netloc


def test_its_author_is_a_name_without_a_slash(metadata: configparser.SectionProxy) -> None:
    assert re.match(r"^[^/]+$", metadata["author"])


def test_its_icon_is_in_it(package: zipfile.ZipFile, metadata: configparser.SectionProxy) -> None:
    assert f"deep_objects/{metadata['icon']}" in package.namelist()


def test_its_tags_are_plain_words_and_none_stands_twice(
    metadata: configparser.SectionProxy,
) -> None:
    tags = metadata["tags"].split(",")

    assert all(re.match(r"^[a-z0-9][a-z0-9 ]*$", tag) for tag in tags)
    assert len(tags) == len(set(tags))


def test_its_changelog_is_of_its_version(metadata: configparser.SectionProxy) -> None:
    titles = re.findall(
        r"^## (.*)$", (REPOSITORY / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )

    assert metadata["changelog"].splitlines()[0] == metadata["version"] == titles[0]
