# SPDX-License-Identifier: GPL-2.0-or-later
"""Ready for Qt 6 and QGIS 4: what is gone there is used nowhere, as the code itself shows.

Names are looked up in the QGIS that runs the tests: an enumeration's value that is reached without
the enumeration's name is found there, and Qt 6 knows no such short way.
"""

from __future__ import annotations

import ast
import configparser
import enum
import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt

from .conftest import REPOSITORY

#: The types of enumerations: Python's own, and PyQt 5's, which sip names nowhere.
ENUMERATIONS = (enum.EnumMeta, type(Qt.AlignmentFlag))
#: Attributes that Qt 6, PyQt 6 or QGIS 4 have no more, and what is there instead.
GONE = {
    "FollowRedirectsAttribute": "RedirectPolicyAttribute",
    "MidButton": "MiddleButton",
    "desktop": "primaryScreen",
    "exec_": "exec",
    "print_": "print",
    "setCodec": "setEncoding",
    "setMargin": "setContentsMargins",
    "setResizeMode": "setSectionResizeMode",
}
#: Classes that are gone.
GONE_CLASSES = {
    "QDesktopWidget",
    "QGLWidget",
    "QMatrix",
    "QRegExp",
    "QRegExpValidator",
    "QTextCodec",
}
#: Read where QGIS is older than 3.38 alone, which never runs with Qt 6.
BEFORE_3_38 = {"QVariant.String", "QVariant.Double", "QVariant.LongLong"}


def sources() -> list[Path]:
    """What is shipped, and what runs in QGIS besides."""
    folders = ("processing_provider", "tools", "tests", "benchmarks")
    found = [path for folder in folders for path in (REPOSITORY / folder).rglob("*.py")]
    return sorted([REPOSITORY / "__init__.py", REPOSITORY / "plugin.py", *found])


TREES = {
    path.relative_to(REPOSITORY).as_posix(): ast.parse(path.read_text("utf-8"))
    for path in sources()
}


def found_by(look: Callable[[ast.AST], Iterator[tuple[int, str]]]) -> list[str]:
    """What ``look`` finds, in all files, each with its place."""
    return [f"{name}:{line}: {what}" for name, tree in TREES.items() for line, what in look(tree)]


def imported(tree: ast.AST) -> dict[str, Any]:
    """What the names that a module imports from QGIS stand for."""
    found: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            holder = importlib.import_module(node.module or "")
            for alias in node.names:
                found[alias.asname or alias.name] = getattr(holder, alias.name, None)
    return found


def read_from_classes(tree: ast.AST) -> Iterator[tuple[ast.Attribute, type]]:
    """Attributes that are read from a class of Qt or QGIS, also by ``self``, and the class."""
    names = imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = resolved(node.value, names)
            if isinstance(owner, type):
                yield node, owner
        elif isinstance(node, ast.ClassDef):
            bases = [base for base in (resolved(base, names) for base in node.bases) if base]
            for inner in ast.walk(node):
                if isinstance(inner, ast.Attribute) and ast.unparse(inner.value) == "self":
                    yield from ((inner, base) for base in bases if isinstance(base, type))


def resolved(node: ast.AST, names: dict[str, Any]) -> Any:
    """What a dotted name stands for; None for what is nothing of Qt or QGIS."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = resolved(node.value, names)
        return getattr(owner, node.attr, None) if isinstance(owner, type) else None
    return None


def unscoped(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Values of enumerations that are reached without the enumeration's name."""
    for node, owner in read_from_classes(tree):
        name = ast.unparse(node)
        kind = type(getattr(owner, node.attr, None))
        if isinstance(owner, ENUMERATIONS) or name in BEFORE_3_38:
            continue
        if isinstance(kind, ENUMERATIONS):
            yield node.lineno, f"{name}, in full {kind.__name__}.{node.attr}"


def gone(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Attributes and classes that are not there any more."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GONE:
            yield node.lineno, f"{node.attr} became {GONE[node.attr]}"
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, a.name) for a in node.names if a.name in GONE_CLASSES)


def bindings(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Imports of Qt that name which Qt it is."""
    for node in ast.walk(tree):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            modules = [node.module or ""]
        for module in modules:
            if module.split(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip"):
                yield node.lineno, module


def test_values_of_enumerations_are_named_in_full() -> None:
    """As Qt 6 needs it; PyQt 5 understands it too."""
    assert found_by(unscoped) == []


def test_what_qt_6_or_qgis_4_took_away_is_not_used() -> None:
    assert found_by(gone) == []


def test_qt_is_imported_through_qgis() -> None:
    """Which knows whether it is Qt 5 or 6."""
    assert found_by(bindings) == []


@pytest.mark.parametrize(
    "source, found",
    [
        (
            "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft, Qt.AlignmentFlag.AlignLeft",
            [(2, "Qt.AlignLeft, in full AlignmentFlag.AlignLeft")],
        ),
        (
            "from qgis.core import QgsWkbTypes as Kinds\nKinds.PointZ, Kinds.Type.PointZ",
            [(2, "Kinds.PointZ, in full WkbType.PointZ")],
        ),
        (
            "from qgis.PyQt.QtWidgets import QFrame\nclass Box(QFrame):\n"
            "    def draw(self):\n        self.setFrameShape(self.NoFrame)",
            [(4, "self.NoFrame, in full Shape.NoFrame")],
        ),
    ],
    ids=["of Qt", "of QGIS", "of an object"],
)
def test_a_short_way_to_a_value_is_found(source: str, found: list[tuple[int, str]]) -> None:
    """So that a list without findings says something."""
    assert list(unscoped(ast.parse(source))) == found


def test_the_metadata_claim_every_qgis_from_3_22_to_4() -> None:
    metadata = configparser.ConfigParser()
    metadata.read_string((REPOSITORY / "metadata.txt").read_text("utf-8"))
    general = metadata["general"]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in general
