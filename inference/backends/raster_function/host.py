# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a Python raster function lives: a private copy of its folder, its class, its calls.

The file is the model author's own code. It is imported from a writable copy, so that what it
writes beside itself never lands beside the user's model; whatever it raises becomes a ModelError
that shows the author's lines, not ours.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections import deque
from contextlib import redirect_stderr, redirect_stdout
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any, Callable, TextIO

from ...definition.model_definition import ModelDefinition
from ...definition.raster_function import files_around
from ...errors import ModelError
from ...texts import tr
from . import arcpy_stand_in

#: Larger files are linked into the copy: they are weights, which nobody writes to.
_COPIED_BYTES = 1 << 20
_SHOWN_LINES = 8
_LONGEST_LINE = 1000
_PACKAGE = "raster_function_of_the_model"
_OUT_OF_MEMORY = ("ran out of gpu memory", "cuda out of memory", "cuda error: out of memory")


class Host:
    """One raster function, imported, constructed and ready to be called.

    One at a time in a process: such functions keep state in their modules and share bare names.
    """

    def __init__(self, definition: ModelDefinition, device: int) -> None:
        """Copy, import and construct; ``device`` is -1 or a card's number. Raises ModelError."""
        self._name = definition.name
        self._tail = _Tail(sys.stderr)
        self._folder = Path(tempfile.mkdtemp(prefix="deep_objects_function_"))
        self._before = list(sys.path)
        self._definition_folder = self._folder / "definition"
        source = Path(definition.inference_function)
        function = self._copied(definition, source)
        self.file = source.name
        self._source, self._model_file = definition.source, definition.model_file
        self._framework = definition.framework
        sys.dont_write_bytecode = True
        sys.stdin = open(os.devnull)  # noqa: SIM115 (the real one carries the protocol)
        sys.path.insert(0, str(function.parent))
        arcpy_stand_in.install(device)
        module = self._guarded("import", lambda: _import(function))
        self._object = self._guarded("__init__", self._class_in(module, function.stem))

    def _copied(self, definition: ModelDefinition, source: Path) -> Path:
        """The function's file in a copy of its folder and of the definition's; often the same."""
        try:
            self._definition_folder.mkdir()
            home = Path(definition.folder) if definition.folder else None
            if home is not None:
                _copy(home, self._definition_folder)
                if home.resolve() in source.resolve().parents:
                    inner = source.resolve().relative_to(home.resolve())
                    if (self._definition_folder / inner).exists():
                        return self._definition_folder / inner
            _copy(source.parent, self._folder / "function")
            return self._folder / "function" / source.name
        except OSError as error:
            raise ModelError(
                tr(
                    "{name}: the model's folder cannot be copied into {folder} "
                    "({reason}). Make room there."
                ).format(name=self._name, folder=self._folder, reason=error.strerror or error)
            ) from error

    def _class_in(self, module: ModuleType, name: str) -> Callable[[], Any]:
        """The class that is called like its file, else the only one with ``vectorize``."""
        found = getattr(module, name, None)
        if not isinstance(found, type):
            classes = [entry for entry in vars(module).values() if isinstance(entry, type)]
            own = [entry for entry in classes if entry.__module__ == module.__name__]
            fitting = [entry for entry in own if hasattr(entry, "vectorize")] or own
            found = fitting[0] if len(fitting) == 1 else None
        if found is None:
            raise ModelError(
                tr(
                    "{name}: {file} holds no class {found}, nor a single class with the "
                    "method vectorize. Choose a raster function for object classification."
                ).format(name=self._name, file=self.file, found=name)
            )
        if not hasattr(found, "vectorize"):
            task = (
                tr("labels pixels, not objects")
                if hasattr(found, "updatePixels")
                else tr("is another")
            )
            raise ModelError(
                tr(
                    "{name}: the class {found} in {file} has no method vectorize: it "
                    "{task}. Choose a raster function for object classification."
                ).format(name=self._name, found=found.__name__, file=self.file, task=task)
            )
        return found

    def write_definition(self, batch_size: int) -> str:
        """The path of an .emd for the function: as the author wrote it, but for two keys.

        ModelFile is absolute, and BatchSize, if it is there, the batch size of this run.
        """
        values = json.loads(self._source)
        if self._model_file:
            values["ModelFile"] = self._model_file
        if "BatchSize" in values:
            values["BatchSize"] = batch_size
        path = self._definition_folder / f"{Path(self._name).stem}.emd"
        path.unlink(missing_ok=True)  # it may be a link
        path.write_text(json.dumps(values), "utf-8")
        return str(path)

    def has(self, method: str) -> bool:
        """Whether the function has ``method``."""
        return callable(getattr(self._object, method, None))

    def call(self, method: str, **given: Any) -> Any:
        """What ``method`` answers. Raises ModelError, and MemoryError when a GPU was too small."""
        return self._guarded(method, lambda: getattr(self._object, method)(**given))

    def _guarded(self, what: str, work: Callable[[], Any]) -> Any:
        self._tail.lines.clear()
        try:
            with redirect_stdout(self._tail), redirect_stderr(self._tail):
                return work()
        except MemoryError:
            raise
        except (Exception, SystemExit) as error:
            if any(text in str(error).lower() for text in _OUT_OF_MEMORY):
                raise MemoryError(str(error)) from error
            raise self._failure(what, error) from error

    def failure(self, method: str, told: str, remedy: str) -> ModelError:
        """The error for an answer of ``method`` that cannot be used, with what was printed."""
        printed = "\n".join(self._tail.lines)
        lines = tr(" Its last lines:\n{printed}").format(printed=printed) if printed else ""
        text = tr("{name}: {method} of {file} {told}. {remedy}{lines}")
        return ModelError(
            text.format(
                name=self._name,
                method=method,
                file=self.file,
                told=told,
                remedy=remedy,
                lines=lines,
            )
        )

    def _failure(self, what: str, error: BaseException) -> ModelError:
        """The error for an exception of the function, with the author's lines of its traceback."""
        if isinstance(error, ModuleNotFoundError) and error.name:
            missing = _missing_package(self.file, self._framework, error.name)
            return ModelError(f"{self._name}: {missing}")
        told = " ".join(str(error).split())[:300]
        kind = type(error).__name__
        frames = traceback.extract_tb(error.__traceback__)
        lines = [line for frame in frames for line in self._shown(frame)][-_SHOWN_LINES:]
        trace = "".join(f"\n{line}" for line in lines)
        text = f"{kind}: {told}" if told else kind
        return ModelError(
            tr(
                "{name}: the raster function {file} failed in {what} ({text}). Ask its "
                "author, or check the definition and the imagery. Its last lines:{trace}"
            ).format(name=self._name, file=self.file, what=what, text=text, trace=trace)
        )

    def _shown(self, frame: traceback.FrameSummary) -> list[str]:
        """A line of a traceback with its file, relative to the copy; nothing for our own files."""
        path = Path(frame.filename)
        if path.parent == Path(__file__).parent or path.name.startswith("<frozen"):
            return []
        for root in (self._definition_folder, self._folder / "function"):
            if root in path.parents:
                path = path.relative_to(root)
        shown = path if not path.is_absolute() else path.name
        place = tr("  {shown}, line {lineno}, in {frame}").format(
            shown=shown, lineno=frame.lineno, frame=frame.name
        )
        return [f"{place}: {frame.line}" if frame.line else place]

    def close(self) -> None:
        """Forget the function's modules and remove the copy."""
        self._object = None
        sys.path[:] = self._before
        for name, module in list(sys.modules.items()):
            if any(str(place).startswith(str(self._folder)) for place in _places(module)):
                del sys.modules[name]
        sys.modules.pop(_PACKAGE, None)
        shutil.rmtree(self._folder, ignore_errors=True)


class _Tail:
    """A stream that keeps the last lines of what passes through it."""

    def __init__(self, target: TextIO) -> None:
        self._target = target
        self._partial = ""
        self.lines: deque[str] = deque(maxlen=_SHOWN_LINES)

    def write(self, text: str) -> int:
        *whole, self._partial = (self._partial + text).split("\n")
        self.lines.extend(line.rstrip()[:_LONGEST_LINE] for line in whole if line.strip())
        self._partial = self._partial[-_LONGEST_LINE:]
        return self._target.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)


def _copy(source: Path, target: Path) -> None:
    """The files of ``source`` in ``target``, large ones as links. Raises OSError."""
    for path in files_around(source):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        if os.access(path, os.R_OK) and not _linked(path, place):
            shutil.copyfile(path, place)


def _linked(path: Path, place: Path) -> bool:
    """Whether a large file at ``path`` is linked to ``place``; Windows allows few users that."""
    if path.stat().st_size > _COPIED_BYTES:
        for link in (os.symlink, os.link):
            try:
                link(path.resolve(), place)
                return True
            except OSError:
                continue
    return False


def _import(path: Path) -> ModuleType:
    """The module in ``path``, as a member of a package, so that ``from .util import x`` works."""
    package = ModuleType(_PACKAGE)
    package.__path__ = [str(path.parent)]
    sys.modules[_PACKAGE] = package
    name = f"{_PACKAGE}.{path.stem.replace('.', '_')}"
    loader = SourceFileLoader(name, str(path))  # Windows writes .PY, which Python would not know
    spec = importlib.util.spec_from_file_location(name, path, loader=loader)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _places(module: Any) -> list[Any]:
    """Where a module lies: its file, or the folders of a package without one."""
    try:
        return [module.__file__] if getattr(module, "__file__", None) else list(module.__path__)
    except (AttributeError, KeyError, TypeError):
        return []


def _missing_package(file: str, framework: str, module: str) -> str:
    """The sentence for an import that failed."""
    imports = tr("the raster function {file} imports {module}").format(file=file, module=module)
    top = module.split(".")[0]
    if top == "arcpy":
        return tr(
            "{imports}, a part of ArcGIS that is not available here. Export the model "
            "to ONNX and name that file in ModelFile."
        ).format(imports=imports)
    if top == "arcgis":
        return tr(
            "{imports}: arcgis is Esri's ArcGIS API for Python, which Deep Objects "
            "does without. Save the model with arcgis.learn as a FeatureClassifier, "
            "which runs without it, or export it to ONNX."
        ).format(imports=imports)
    if framework and f"{module}.".startswith(f"{framework}."):
        return tr(
            "{imports}, the Framework and ModelConfiguration of the definition, but "
            "there is no such file beside it. Put it there, or correct the two keys."
        ).format(imports=imports)
    return tr(
        "{imports}, which is neither beside it nor in the environment of the model. "
        "Put the file there; or, if it is a package that you trust, install it: "
        "{executable} -m pip install {top}"
    ).format(imports=imports, executable=sys.executable, top=top)
