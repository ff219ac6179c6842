# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes what models answer in full and in half precision; run in the torch environment.

Its argument is a folder: ``jobs.json`` lists name, kind and definition, ``<name>.npy`` are the
pixels; ``<name>.npz`` will hold ``full``, ``half`` and the ``dtype`` that half computes in.
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
    """Load each model and ask both of its forms, on the CPU."""
    backends = "deep_objects.inference.backends"
    registry = importlib.import_module(f"{backends}.registry")
    types = importlib.import_module(f"{backends}.backend")
    definitions = importlib.import_module("deep_objects.inference.definition.model_definition")
    for name, kind, model in json.loads((folder / "jobs.json").read_text()):
        backend = importlib.import_module(f"{backends}.{registry.by_name(kind).module}")
        pixels = np.load(folder / f"{name}.npy")
        setting = types.Setting(types.Device("CPU", 1), pixels.shape[1])
        full = backend.load(definitions.ModelDefinition.from_dict(model), setting)
        half = full.halved()
        np.savez(
            folder / f"{name}.npz",
            half=half.predict(pixels).scores,
            full=full.predict(pixels).scores,
            dtype=str(next(half._module.parameters()).dtype),
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
