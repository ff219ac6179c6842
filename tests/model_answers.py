# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes what backends answer to a question; run in the torch environment by ``models.ask``.

Its argument is a folder: ``jobs.json`` lists question, name, kind and definition, ``<name>.npy``
are the pixels, ``<name>.npz`` will be the answer. A question is a function of this file.
"""

import importlib
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "inference" / "worker"))
import start

start.load_package()


def heat_maps(loaded, pixels):
    """The maps of class 1, one per chip that has one, by its number."""
    maps = loaded.explain(pixels, [1] * len(pixels))
    return {str(n): heat for n, heat in enumerate(maps) if heat is not None}


def half_scores(loaded, pixels):
    """The scores in ``full`` and in ``half`` precision, and the ``dtype`` that half computes in."""
    half = loaded.halved()
    return {
        "half": half.predict(pixels).scores,
        "full": loaded.predict(pixels).scores,
        "dtype": str(next(half._module.parameters()).dtype),
    }


QUESTIONS = {"heat_maps": heat_maps, "half_scores": half_scores}


def main(folder: Path) -> None:
    """Load each model on the CPU and ask it."""
    backends = "deep_objects.inference.backends"
    registry = importlib.import_module(f"{backends}.registry")
    types = importlib.import_module(f"{backends}.backend")
    definitions = importlib.import_module("deep_objects.inference.definition.model_definition")
    for question, name, kind, model in json.loads((folder / "jobs.json").read_text()):
        backend = importlib.import_module(f"{backends}.{registry.by_name(kind).module}")
        pixels = np.load(folder / f"{name}.npy")
        setting = types.Setting(types.Device("CPU", 1), pixels.shape[1])
        loaded = backend.load(definitions.ModelDefinition.from_dict(model), setting)
        np.savez(folder / f"{name}.npz", **QUESTIONS[question](loaded, pixels))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
