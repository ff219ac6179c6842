# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may import whom, as DESIGN.md section 3 has it, checked on the source of every module."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

#: Shared words: anything may import these. The definition's typed form is part of the job.
ANYWHERE = (
    "inference.job",
    "inference.outcome",
    "inference.errors",
    "inference.texts",
    "processing_provider.class_names",
    "processing_provider.crs",
    "processing_provider.locks",
    "processing_provider.texts",
    "processing_provider.turns",
    "inference.definition.model_definition",
)

#: What is known of models and their arguments without any framework.
FRAMEWORK_FREE = (
    "inference.backends.registry",
    "inference.backends.argument",
    "inference.backends.arguments",
)

#: What every kind of model may import.
BACKEND = (
    "inference.definition",
    "inference.chips",
    "inference.backends.backend",
    "inference.backends.model_input",
)

#: From the longest matching prefix of a module's name to what it may import besides its own
#: package and ANYWHERE. A name stands for the module and for all that lies in it.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "": ("plugin",),
    "plugin": ("processing_provider.desktop", "processing_provider.provider"),
    "processing_provider.desktop": (
        "inference.worker.warm",
        "processing_provider.run.settings",
    ),
    "processing_provider.class_names": (),
    "processing_provider.crs": (),
    "processing_provider.locks": (),
    "processing_provider.texts": (),
    "processing_provider.turns": (),
    "processing_provider.provider": (
        "processing_provider.algorithms",
        "processing_provider.texts",
    ),
    "processing_provider.algorithms": (
        "processing_provider.algorithms",
        "processing_provider.parameters",
        "processing_provider.run",
        "processing_provider.output",
        "processing_provider.imagery",
        "processing_provider.objects",
        "processing_provider.texts",
        "inference.definition",
        "inference.chips.window",
        "inference.worker.cleaning",
        "inference.worker.client",
        "inference.worker.environment",
        "inference.worker.home",
        "inference.worker.setup",
        "inference.worker.versions",
        "inference.worker.warm",
    ),
    "processing_provider.parameters": (
        "processing_provider.imagery.registry",
        "processing_provider.imagery.source",
        "processing_provider.texts",
        "processing_provider.parameters",
        "inference.definition",
        *FRAMEWORK_FREE,
        "inference.worker.client",
        "inference.worker.devices",
        "inference.worker.environment",
        "inference.worker.inspection",
        "inference.worker.measurement",
    ),
    "processing_provider.parameters.imagery": (
        "processing_provider.parameters",
        "processing_provider.imagery",
        "processing_provider.objects",
        "inference.chips.window",
        "inference.definition",
        *FRAMEWORK_FREE,
    ),
    "processing_provider.parameters.training": (
        "processing_provider.imagery.registry",
        "processing_provider.imagery.source",
        "processing_provider.output.training.choices",
        "processing_provider.texts",
        "processing_provider.parameters",
        "inference.definition",
    ),
    "processing_provider.run": (
        "processing_provider.run",
        "processing_provider.objects",
        "processing_provider.imagery",
        "processing_provider.output",
        "inference.chips.fill",
        "inference.chips.window",
        "inference.worker.cleaning",
        "inference.worker.client",
        "inference.worker.cluster",
        "inference.worker.devices",
        "inference.worker.home",
        "inference.worker.room",
        "inference.worker.supervisor",
    ),
    "processing_provider.run.elsewhere": (
        "processing_provider.run",
        "processing_provider.objects",
        "processing_provider.imagery",
        "inference.chips.window",
        "inference.definition",
        "inference.worker.cleaning",
        "inference.worker.cluster",
    ),
    "processing_provider.host": (
        "processing_provider.algorithms.subjects",
        "processing_provider.parameters.imagery",
        "processing_provider.run",
        "processing_provider.objects",
        "processing_provider.imagery",
        "inference.backends.registry",
        "inference.definition",
        "inference.worker.cleaning",
        "inference.worker.cluster",
        "inference.worker.environment",
        "inference.worker.home",
    ),
    "processing_provider.imagery": (
        "processing_provider.imagery",
        "inference.chips.recycled",
        "inference.chips.window",
    ),
    "processing_provider.objects": (
        "processing_provider.objects",
        "inference.chips.fill",
        "inference.chips.window",
        "inference.worker.room",
    ),
    "processing_provider.output": ("processing_provider.texts", "inference.definition"),
    "processing_provider.output.style": (
        "processing_provider.texts",
        "processing_provider.output.status_words",
        "inference.definition",
    ),
    "processing_provider.output.accuracy": (
        "processing_provider.texts",
        "processing_provider.output.page",
        "processing_provider.output.field_names",
        "processing_provider.output.flush",
        "processing_provider.output.layout",
    ),
    "processing_provider.output.report": (
        "processing_provider.texts",
        "processing_provider.output.answers",
        "processing_provider.output.accuracy",
        "processing_provider.output.page",
        "processing_provider.output.status_words",
        "processing_provider.output.style.legend",
        "inference.definition",
    ),
    "processing_provider.output.training": (
        "processing_provider.texts",
        "processing_provider.output.page",
        "processing_provider.output.staged",
        "processing_provider.output.training",
        "inference.chips.window",
        "inference.definition",
        "inference.worker.room",
    ),
    "inference.job": ("inference.definition.model_definition",),
    "inference.outcome": (),
    "inference.errors": (),
    "inference.texts": (),
    "inference.definition": ("inference.definition",),
    "inference.chips": (),
    "inference.worker": (),
    "inference.worker.cleaning": ("inference.worker.environment",),
    "inference.worker.client": (
        "inference.backends.registry",
        "inference.chips.window",
        "inference.worker.cleaning",
    ),
    "inference.worker.pixels": ("inference.chips.window",),
    "inference.worker.cluster": (),
    "inference.worker.cluster.link": (
        "inference.worker.lines",
        "inference.worker.pipes",
        "inference.worker.process",
    ),
    "inference.worker.cluster.messages": ("inference.worker.lines",),
    "inference.worker.cluster.submit": ("inference.worker.lines",),
    "inference.worker.home": ("inference.definition", "inference.worker.cleaning"),
    "inference.worker.inspection": ("inference.definition", "inference.worker.cleaning"),
    "inference.worker.measurement": (
        "inference.chips.window",
        "inference.definition",
        "inference.worker.cleaning",
    ),
    "inference.worker.environment": ("inference.worker.environment",),
    "inference.worker.setup": (
        "inference.worker.asking",
        "inference.worker.cleaning",
        "inference.worker.devices",
        "inference.worker.environment",
        "inference.worker.process",
        "inference.worker.versions",
        "inference.worker.warm",
    ),
    "inference.worker.supervisor": ("inference.chips.window",),
    "inference.worker.warm": ("inference.definition", "inference.worker.cleaning"),
    "inference.worker.session": ("inference.backends", "inference.chips", "inference.definition"),
    "inference.worker.judge": ("inference.backends", "inference.chips", "inference.definition"),
    "inference.worker.settled": ("inference.backends", "inference.chips", "inference.definition"),
    "inference.backends": ("inference.definition", "inference.chips"),
    "inference.backends.registry": ("inference.definition",),
    "inference.backends.opening": ("inference.backends.faster", "inference.backends.onnx.model"),
    "inference.backends.faster": (
        "inference.definition",
        "inference.backends.backend",
        "inference.backends.memory",
    ),
    "inference.backends.onnx": BACKEND,
    "inference.backends.pytorch": BACKEND,
    "inference.backends.arcgis_learn": (*BACKEND, "inference.backends.pytorch"),
    "inference.backends.keras": (*BACKEND, "inference.backends.pytorch.model"),
    "inference.backends.tensorflow": BACKEND,
    "inference.backends.raster_function": (
        *BACKEND,
        *FRAMEWORK_FREE,
        "inference.backends.pytorch.model",
    ),
}

#: Within its own package a module may import these modules alone.
WITHIN: dict[str, tuple[str, ...]] = {
    "inference.worker.client": ("pipes", "pixels", "process", "protocol"),
    "inference.worker.process": ("environment",),
    "inference.worker.asking": ("process",),
    "inference.worker.pipes": ("lines",),
    "inference.worker.lines": ("forms",),
    "inference.worker.ahead": ("protocol",),
    "inference.worker.serve": ("ahead", "lines", "protocol", "session"),
    "inference.worker.session": ("environment", "judge", "pixels", "protocol"),
    "inference.worker.judge": ("protocol", "settled"),
    "inference.worker.protocol": ("forms", "lines"),
    "inference.worker.forms": (),
    "inference.worker.settled": ("protocol",),
    "inference.worker.home": ("client", "devices", "protocol", "supervisor"),
    "inference.worker.inspection": ("client", "environment"),
    "inference.worker.measurement": ("client",),
    "inference.worker.blame": (),
    "inference.worker.supervisor": ("blame", "client", "protocol"),
    "inference.worker.warm": ("home",),
    "inference.worker.room": (),
    "inference.worker.environment.places": (),
    "inference.worker.environment.variables": ("places",),
    "inference.worker.environment.markers": (),
    "inference.worker.environment.requirements": ("markers", "places"),
    "inference.worker.environment.in_use": ("requirements",),
    "inference.worker.environment.interpreters": ("places", "requirements"),
    "inference.worker.setup.computations": (),
    "inference.worker.setup.network": (),
    "inference.worker.setup.progress": (),
    "inference.worker.setup.sizes": (),
    "inference.worker.setup.trouble": (),
    "inference.worker.setup.guard": (),
    "inference.worker.setup.swap": ("guard",),
    "inference.worker.setup.diagnostics": (),
    "inference.worker.setup.removal": ("guard", "staging"),
    "inference.worker.setup.staging": (),
    "inference.worker.setup.own_python": ("checking", "guard"),
    "inference.worker.setup.steps": ("network", "trouble"),
    "inference.worker.setup.builds": ("steps",),
    "inference.worker.setup.packages": ("builds", "network", "progress", "sizes", "steps"),
    "inference.worker.setup.checking": ("trouble",),
    "inference.worker.cleaning.cleaner": (),
    "inference.worker.cleaning.run_folder": (),
    "inference.worker.versions": ("asking", "environment", "process"),
    "inference.worker.cluster.link": ("messages",),
    "inference.worker.cluster.messages": (),
    "inference.worker.cluster.bundle": (),
    "inference.worker.cluster.on_worker": (),
    "inference.worker.cluster.connection": (),
    "inference.worker.cluster.submit": ("connection", "messages"),
    "inference.backends.argument": (),
    "inference.backends.registry": ("argument",),
    "inference.backends.arguments": ("argument", "registry"),
    "inference.backends.backend": (),
    "inference.backends.model_input": ("backend",),
    "inference.backends.scores": (),
    "inference.backends.explanation": ("backend",),
    "inference.backends.memory": (),
    "inference.backends.opening": ("backend", "registry"),
    "inference.backends.faster.kept": (),
    "inference.backends.faster.key": (),
    "inference.backends.faster.trial": (),
    "inference.backends.faster.model": ("kept", "trial"),
    "inference.backends.faster.half": ("trial",),
    "inference.backends.pytorch.to_onnx": (),
    "inference.backends.pytorch.decisions": (),
    "inference.backends.onnx.graph": (),
    "inference.backends.pytorch.strict": (),
    "inference.backends.pytorch.model": ("to_onnx",),
    "inference.backends.pytorch.exported_archive": (),
    "inference.backends.arcgis_learn.beam_search": (),
    "inference.backends.keras.library": (),
    "inference.backends.keras.hdf5": (),
    "inference.backends.keras.file": ("hdf5",),
    "inference.backends.raster_function.arcpy_stand_in": (),
    "inference.backends.tensorflow.guard": (),
    "inference.backends.tensorflow.output": (),
    "processing_provider.output.answers": (),
    "processing_provider.output.status_words": (),
    "processing_provider.output.summary": (),
    "processing_provider.output.model_rows": (),
}

#: Packages from outside the standard library, and where each may be imported.
FOREIGN: dict[str, tuple[str, ...]] = {
    "numpy": ("inference", "processing_provider"),
    "qgis": ("plugin", "processing_provider"),
    "osgeo": (
        "processing_provider.imagery",
        "processing_provider.algorithms.setting_up.about",
        "processing_provider.output.training.picture_file",
    ),
    "processing": (
        "processing_provider.parameters.widgets.rich_wrapper",
        "processing_provider.parameters.widgets.setup_link",
    ),
    "dask": ("inference.worker.cluster.connection",),
    "distributed": (
        "inference.worker.cluster.connection",
        "inference.worker.cluster.on_worker",
    ),
    "shapely": ("inference.chips.mask",),
    "onnxruntime": ("inference.backends.onnx.model",),
    "torch": (
        "inference.backends.pytorch",
        "inference.backends.arcgis_learn",
        "inference.backends.keras.model",
    ),
    "torchvision": ("inference.backends.pytorch", "inference.backends.arcgis_learn"),
    "timm": ("inference.backends.pytorch", "inference.backends.arcgis_learn"),
    "safetensors": ("inference.backends.pytorch.weights",),
    "keras": ("inference.backends.keras.library",),
    "h5py": ("inference.backends.keras.file", "inference.backends.keras.hdf5"),
    "tensorflow": ("inference.backends.tensorflow.saved_model",),
    "google": ("inference.backends.tensorflow.saved_model",),
    "PIL": ("inference.backends.explanation",),
}

#: Modules for dialogs, which qgis_process never loads.
DIALOGS = tuple(
    f"processing_provider.parameters.widgets.{name}"
    for name in (
        "argument_editors",
        "arguments_widget",
        "choice_widget",
        "class_colours",
        "estimator",
        "facts_line",
        "model_widget",
        "rich_wrapper",
        "setup_link",
    )
)

Import = tuple[str, int]


def module_name(path: Path) -> str:
    """The dotted name within the plugin; empty for the plugin's own ``__init__``."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources() -> dict[str, Path]:
    """Every module that is shipped."""
    paths = [ROOT / "__init__.py", ROOT / "plugin.py"]
    paths += sorted((ROOT / "inference").rglob("*.py"))
    paths += sorted((ROOT / "processing_provider").rglob("*.py"))
    return {module_name(path): path for path in paths}


SOURCES = sources()


@cache
def imports(name: str) -> tuple[list[Import], list[Import]]:
    """What module ``name`` imports: (our own modules, top-level foreign names), with lines."""
    path = SOURCES[name]
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    own: list[Import] = []
    foreign: list[Import] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            foreign += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            foreign.append((node.module or "", node.lineno))
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1]
            own += [(target, node.lineno) for target in _targets(base, node)]
    return own, foreign


def _targets(base: list[str], node: ast.ImportFrom) -> Iterator[str]:
    """The modules that a relative import names; ``from . import x`` may name a module x."""
    module = ".".join([part for part in base if part] + ([node.module] if node.module else []))
    submodules = [f"{module}.{alias.name}" for alias in node.names]
    named = [entry for entry in submodules if entry in SOURCES]
    yield from named or [module]


def under(name: str, prefix: str) -> bool:
    """Whether module ``name`` is ``prefix`` or lies in it."""
    return name == prefix or name.startswith(f"{prefix}.")


def allowed(name: str, target: str) -> bool:
    """Whether module ``name`` may import our module ``target``."""
    if any(under(target, shared) for shared in ANYWHERE):
        return True
    package, _, own = target.rpartition(".")
    if package == name.rpartition(".")[0] and "." in name:
        return name not in WITHIN or own in WITHIN[name]
    prefix = max((entry for entry in MAY_IMPORT if entry == "" or under(name, entry)), key=len)
    if prefix == "" and name != "":
        return False
    return any(under(target, entry) for entry in MAY_IMPORT[prefix])


@pytest.mark.parametrize("name", list(SOURCES))
def test_a_module_imports_only_what_the_table_allows(name: str) -> None:
    own, _ = imports(name)
    strangers = [f"line {line}: {target}" for target, line in own if not allowed(name, target)]
    assert strangers == []


@pytest.mark.parametrize("name", list(SOURCES))
def test_foreign_packages_are_imported_only_in_their_places(name: str) -> None:
    """Heavy packages in the backend that needs them, shapely in the mask, QGIS on its own side."""
    _, foreign = imports(name)
    wrong = []
    for target, line in foreign:
        top = target.split(".")[0]
        if top in sys.stdlib_module_names:
            continue
        if not any(under(name, place) for place in FOREIGN.get(top, ())):
            wrong.append(f"line {line}: {target}")
    assert wrong == []


@pytest.mark.parametrize("name", list(SOURCES))
def test_inside_the_package_only_relative_imports_are_used(name: str) -> None:
    """The folder of a plugin may have any name, and the inference process gives it its own."""
    tops = {"deep_objects", ROOT.name, "inference", "processing_provider", "plugin"}
    _, foreign = imports(name)
    assert [target for target, _ in foreign if target.split(".")[0] in tops] == []


@pytest.mark.parametrize("name", [name for name in SOURCES if under(name, "inference")])
def test_the_inference_side_never_imports_qgis(name: str) -> None:
    """Neither QGIS nor anything of the QGIS side, at no depth."""
    own, foreign = imports(name)
    assert not [target for target, _ in own if not under(target, "inference")]
    assert not [
        target for target, _ in foreign if target.split(".")[0] in ("qgis", "osgeo", "PyQt5")
    ]


def test_the_plugins_top_imports_no_qgis_when_it_is_loaded() -> None:
    """The inference process loads it too."""
    tree = ast.parse(SOURCES[""].read_text("utf-8"))
    loaded = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    named = {getattr(node, "module", None) or node.names[0].name for node in loaded}
    assert named == {"__future__", "typing"}


@pytest.mark.parametrize("name", [name for name in SOURCES if name not in DIALOGS])
def test_only_widgets_import_the_gui(name: str) -> None:
    """qgis_process runs without a screen."""
    _, foreign = imports(name)
    gui = ("qgis.gui", "qgis.PyQt.QtWidgets", "processing.gui")
    assert [target for target, _ in foreign if any(under(target, entry) for entry in gui)] == []


def test_dialog_modules_are_imported_by_no_other_module() -> None:
    """They are named in metadata, as text, and loaded by dialogs."""
    importers = [
        name
        for name in SOURCES
        if name not in DIALOGS and any(target in DIALOGS for target, _ in imports(name)[0])
    ]
    assert importers == []


def test_no_module_imports_itself_by_any_way_round() -> None:
    """No circles, also not through imports inside functions."""
    graph = {name: sorted({target for target, _ in imports(name)[0]}) for name in SOURCES}
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path[path.index(name) :], name))
        if name in done:
            return
        for target in graph.get(name, ()):
            walk(target, (*path, name))
        done.add(name)

    for name in graph:
        walk(name, ())
