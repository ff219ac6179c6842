# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the heat maps that backends give; run in the torch environment by its tests.

Its argument is a folder: ``jobs.json`` lists name, kind, definition and class, ``<name>.npy`` are
the pixels, ``<name>.npz`` will be the maps, one per chip that has one, by its number.
"""

import importlib
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "inference" / "worker"))
import start

start.load_package()


def main(folder: Path) -> None:
    """Load each model and ask it to explain the pixels."""
    backends = "deep_objects.inference.backends"
    registry = importlib.import_module(f"{backends}.registry")
    types = importlib.import_module(f"{backends}.backend")
    definitions = importlib.import_module("deep_objects.inference.definition.model_definition")
    for name, kind, model, wanted in json.loads((folder / "jobs.json").read_text()):
        backend = importlib.import_module(f"{backends}.{registry.by_name(kind).module}")
        pixels = np.load(folder / f"{name}.npy")
        setting = types.Setting(types.Device("CPU", 1), pixels.shape[1])
        loaded = backend.load(definitions.ModelDefinition.from_dict(model), setting)
        maps = loaded.explain(pixels, [wanted] * len(pixels))
        found = {str(n): heat for n, heat in enumerate(maps) if heat is not None}
        np.savez(folder / f"{name}.npz", **found)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
