# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the Keras models of the tests, and what they answer; run by models.py in the torch
environment.
"""

import json
import os
import sys
import zipfile
from pathlib import Path
from typing import Any, Callable

os.environ["KERAS_BACKEND"] = "torch"
os.environ["KERAS_HOME"] = sys.argv[1]
import h5py
import keras
import numpy as np

SIDE = 8


def small(
    folder: Path,
    activation: str = "softmax",
    outputs: int = 3,
    shape: Any = (SIDE, SIDE, 3),
    dtype: str = "float32",
) -> keras.Model:
    """The small model: means of the bands / 50, fixed weights."""
    saved = np.load(folder / "weights.npz")
    given = keras.Input(shape, dtype=dtype)
    order = "channels_first" if shape[0] == 3 else "channels_last"
    means = keras.layers.GlobalAveragePooling2D(data_format=order)(given)
    scaled = keras.layers.Rescaling(1 / 50)(means)
    dense = keras.layers.Dense(outputs, activation=activation)
    model = keras.Model(given, dense(scaled))
    of = 1 if outputs == 1 else 3
    dense.set_weights([saved[f"matrix{of}"].T[:, :outputs], saved[f"bias{of}"][:outputs]])
    return model


def network(side: Any = None, bands: int = 3) -> keras.Model:
    """A CNN with the layers that old files have trouble with."""
    layers = keras.layers
    given = keras.Input((side, side, bands))
    values = layers.Conv2D(4, 3, activation="relu", kernel_regularizer="l2")(given / 255)
    values = layers.BatchNormalization()(layers.DepthwiseConv2D(3)(values))
    values = layers.SeparableConv2D(6, 2, activation="relu")(layers.Conv2DTranspose(4, 2)(values))
    base = keras.Model(given, layers.GlobalAveragePooling2D()(values))
    head = keras.Sequential([layers.Dense(8, activation="relu"), layers.Dense(3, "softmax")])
    model = keras.Sequential([keras.Input((side, side, bands)), base, head])
    model.compile("adam", "categorical_crossentropy")
    return model


def age(path: Path, target: Path) -> None:
    """``path``, an HDF5 file, with the keys that older Kerases wrote."""

    def change(part: dict) -> None:
        config = part["config"]
        if part["class_name"] in ("DepthwiseConv2D", "SeparableConv2D", "Conv2DTranspose"):
            config["groups"] = 1
        if part["class_name"] == "SeparableConv2D":
            config["kernel_initializer"] = {"class_name": "GlorotUniform", "config": {}}
        if part["class_name"] == "BatchNormalization":
            part["class_name"] = "BatchNormalizationV1"
            config.update(fused=True, renorm=False, axis=[3])
        if "dtype" in config:
            config["dtype"] = {"class_name": "Policy", "config": {"name": "float32"}}

    rewrite(path, target, change)


def rewrite(path: Path, target: Path, change: Callable[[dict], None]) -> None:
    """``path``, an HDF5 file, with ``change`` made to every layer and model in its description."""

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("config"), dict) and "name" in value["config"]:
                change(value)
            for inner in list(value.values()):
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    target.write_bytes(path.read_bytes())
    with h5py.File(target, "r+") as file:
        config = json.loads(file.attrs["model_config"])
        walk(config)
        file.attrs["model_config"] = json.dumps(config)


def write_small(folder: Path) -> None:
    """The small model in its forms."""
    small(folder).save(folder / "softmax.h5")
    small(folder).save(folder / "softmax.keras")
    small(folder, outputs=2, shape=(None, None, 3)).save(folder / "two.h5")
    small(folder, "linear").save(folder / "logits.h5")
    small(folder, "sigmoid").save(folder / "sigmoid.keras")
    small(folder, "sigmoid", outputs=1).save(folder / "one.keras")
    small(folder, shape=(3, SIDE, SIDE)).save(folder / "first.keras")
    small(folder, shape=(None, None, 3), dtype="uint8").save(folder / "whole.keras")
    (folder / "archive.h5").write_bytes((folder / "softmax.keras").read_bytes())
    (folder / "hdf5.keras").write_bytes((folder / "softmax.h5").read_bytes())
    (folder / "LOUD.H5").write_bytes((folder / "softmax.h5").read_bytes())


def write_networks(folder: Path) -> None:
    """The CNN in its forms, and its answers to ``seen``."""
    model = network()
    model.layers[0].layers[2].set_weights([w * 3 for w in model.layers[0].layers[2].get_weights()])
    model.save(folder / "network.keras")
    model.save(folder / "network.h5")
    keras.Model(model.inputs, {"classes": model.outputs[0]}).save(folder / "named.keras")
    age(folder / "network.h5", folder / "aged.h5")
    with zipfile.ZipFile(folder / "network.keras") as source:
        config = json.loads(source.read("config.json"))
        base = next(part for part in config["config"]["layers"] if "layers" in part["config"])
        for part in base["config"]["layers"]:
            if part["class_name"] == "DepthwiseConv2D":
                part["config"]["groups"] = 1
        with zipfile.ZipFile(folder / "aged.keras", "w") as target:
            for name in source.namelist():
                content = json.dumps(config) if name == "config.json" else source.read(name)
                target.writestr(name, content)
    network(32).save(folder / "side32.keras")
    seen = np.load(folder / "seen.npy")
    answers = model.predict_on_batch(seen.transpose(0, 2, 3, 1).astype(np.float32))
    np.save(folder / "answers.npy", answers)


def write_misled(folder: Path) -> None:
    """Files whose weights lie in another file, in three ways, or would fill the memory."""
    for name in ("link", "storage", "virtual", "bomb"):
        copy = folder / f"{name}.h5"
        copy.write_bytes((folder / "softmax.h5").read_bytes())
        with h5py.File(copy, "r+") as file:
            group = file["model_weights"].create_group("other")
            if name == "link":
                group["kernel"] = h5py.ExternalLink("//server/share/secret.h5", "/kernel")
            elif name == "storage":
                other = [("/etc/hostname", 0, 4)]
                group.create_dataset("kernel", (4,), "u1", external=other)
            elif name == "virtual":
                layout = h5py.VirtualLayout((4,), "u1")
                layout[:] = h5py.VirtualSource("/tmp/secret.h5", "kernel", (4,))
                group.create_virtual_dataset("kernel", layout)
            else:
                group.create_dataset("kernel", (10**10,), "u1", chunks=(10**6,), compression=9)


def write_refused(folder: Path) -> None:
    """Files that hold code, lack parts, or are no classifiers of pictures."""
    harm = str(folder / "harm")
    writing = eval(f"lambda x: (open({harm!r}, 'w'), x)[1]")  # its bytecode holds the path
    spy = keras.layers.Lambda(writing, name="spy")
    pool = keras.layers.GlobalAveragePooling2D()
    given = keras.Input((SIDE, SIDE, 3))
    lambdas = keras.Sequential([given, spy, pool, keras.layers.Dense(3, "softmax")])
    lambdas.save(folder / "lambda.keras")
    lambdas.save(folder / "lambda.h5")

    def as_of_old(part: dict) -> None:
        if part["class_name"] == "Lambda":
            function = part["config"]["function"]["config"]
            part["config"]["function"] = [function["code"], None, None]
            part["config"]["function_type"] = "lambda"

    rewrite(folder / "lambda.h5", folder / "old_lambda.h5", as_of_old)
    Path(harm).unlink()
    network().save_weights(folder / "only.weights.h5")
    values = pool(given)
    keras.Model(given, [values, values]).save(folder / "two_outputs.keras")
    other = keras.Input((SIDE, SIDE, 3))
    both = keras.layers.Add()([pool(given), pool(other)])
    keras.Model([given, other], both).save(folder / "two_inputs.keras")
    rows = keras.Input((12,))
    keras.Model(rows, keras.layers.Dense(3)(rows)).save(folder / "table.keras")
    for kind in ("TextVectorization", "AttentionPool"):

        def rename(part: dict, kind: str = kind) -> None:
            if part["class_name"] == "Rescaling":
                part["class_name"] = kind

        rewrite(folder / "softmax.h5", folder / f"{kind}.h5", rename)

    def foreign(part: dict) -> None:
        if part["class_name"] == "Rescaling":
            part.update(module="os", class_name="system")

    rewrite(folder / "softmax.h5", folder / "module.h5", foreign)

    def group(part: dict) -> None:
        if part["class_name"] == "DepthwiseConv2D":
            part["config"]["groups"] = 2

    rewrite(folder / "network.h5", folder / "grouped.h5", group)
    write_misled(folder)
    broken = small(folder)
    broken.layers[-1].set_weights([np.full((3, 3), np.nan), np.zeros(3)])
    broken.save(folder / "nan.keras")


if __name__ == "__main__":
    keras.utils.set_random_seed(5)
    write_small(Path(sys.argv[1]))
    write_networks(Path(sys.argv[1]))
    write_refused(Path(sys.argv[1]))
