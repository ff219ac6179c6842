# SPDX-License-Identifier: GPL-2.0-or-later
"""Ready for Qt 6 and QGIS 4: what is gone there is used nowhere, as the code itself shows.

Names are looked up twice. In the QGIS that runs the tests: an enumeration's value that is reached
without the enumeration's name is found there, and Qt 6 knows no such short way. And in Qt 6 itself,
with PyQt 6 in a process of its own: all that the code names of Qt must be there.
"""

from __future__ import annotations

import ast
import configparser
import enum
import importlib
import json
import subprocess
from collections.abc import Callable, Iterable, Iterator
from itertools import product
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
#: Read where QGIS is older than 3.38 alone, which never runs with Qt 6.
BEFORE_3_38 = {"QVariant.String", "QVariant.Double", "QVariant.LongLong"}


#: With PyQt 6 and nothing of QGIS.
QT_6 = REPOSITORY / "build" / "qt6-env" / "bin" / "python"
LOOK_UP = """
import importlib, json, sys
import PyQt6.QtGui  # it adds to QtCore.Qt

def is_there(name):
    module, *parts = name.split(".")
    found = importlib.import_module(f"PyQt6.{module}")
    for part in parts:
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True

print(json.dumps([name for name in json.load(sys.stdin) if not is_there(name)]))
"""


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


def names_in_qt(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """What the code imports of Qt, reads from its classes, and has in classes made from them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            place = (node.module or "").split(".")[2:]
            yield from ((node.lineno, ".".join([*place, a.name])) for a in node.names)
    for node, owner in read_from_classes(tree):
        yield from ((node.lineno, name) for name in in_qt(owner, node.attr))
    names = imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "sip":
            yield node.lineno, f"sip.{node.attr}"
    for made in ast.walk(tree):
        if isinstance(made, ast.ClassDef):
            bases = [resolved(base, names) for base in made.bases]
            methods = [part for part in made.body if isinstance(part, ast.FunctionDef)]
            for base, method in product(filter(None, bases), methods):
                yield from ((method.lineno, name) for name in in_qt(base, method.name))


def in_qt(owner: type, name: str) -> Iterator[str]:
    """The whole name of what ``owner`` has of Qt under ``name``; nothing for all else."""
    for kind in owner.__mro__:
        if kind.__module__.startswith("PyQt") and hasattr(kind, name):
            yield f"{kind.__module__.partition('.')[2]}.{kind.__qualname__}.{name}"
            return


def missing_in_qt_6(names: Iterable[str]) -> list[str]:
    """Those of ``names`` that Qt 6 does not have."""
    assert QT_6.exists(), "make qt6-env makes the environment in which Qt 6 is"
    asked = json.dumps(sorted(set(names)))
    done = subprocess.run([QT_6, "-c", LOOK_UP], input=asked, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


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
    """Attributes, of whatever object, that are not there any more."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GONE:
            yield node.lineno, f"{node.attr} became {GONE[node.attr]}"


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


def test_all_that_is_named_of_qt_is_there_in_qt_6() -> None:
    found = {name for tree in TREES.values() for _, name in names_in_qt(tree)}
    assert len(found) > 150
    assert set(missing_in_qt_6(found)) == {f"QtCore.{name}" for name in BEFORE_3_38}


def test_what_is_not_in_qt_6_is_found() -> None:
    """By its module, its class, and what a class of ours takes over."""
    source = (
        "from qgis.PyQt.QtCore import QRegExp, Qt\n"
        "from qgis.PyQt.QtWidgets import QAction, QWidget\n"
        "Qt.MidButton, Qt.MouseButton.MidButton, Qt.MouseButton.LeftButton\n"
        "class Field(QWidget):\n"
        "    def enterEvent(self, event):\n        self.getContentsMargins()"
    )
    assert missing_in_qt_6(name for _, name in names_in_qt(ast.parse(source))) == [
        "QtCore.QRegExp",
        "QtCore.Qt.MidButton",
        "QtCore.Qt.MouseButton.MidButton",
        "QtWidgets.QAction",
        "QtWidgets.QWidget.getContentsMargins",
    ]


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
