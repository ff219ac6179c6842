# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the SavedModels of the tests, and what they answer; run by models.py in the tensorflow
environment.
"""

import os
import sys
from pathlib import Path
from typing import Any, Callable

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["KERAS_HOME"] = sys.argv[1]
import numpy as np
import tensorflow as tf

FOLDER = Path(sys.argv[1])


class Program(tf.Module):
    """A function of pixels (n, height, width, bands) with the small model's weights."""

    def __init__(self, compute: Callable[["Program", Any], Any], spec: Any) -> None:
        saved = np.load(FOLDER / "weights.npz")
        self.matrix = tf.Variable(saved["matrix3"].T)
        self.bias = tf.Variable(saved["bias3"])
        self.compute = tf.function(lambda pixels: compute(self, pixels), input_signature=[spec])

    def logits(self, pixels: Any) -> Any:
        """What the small model computes."""
        means = tf.reduce_mean(tf.cast(pixels, tf.float32), [1, 2]) / 50
        return means @ self.matrix + self.bias


def save(name: str, compute: Callable[[Program, Any], Any], shape: Any, dtype: Any) -> None:
    """A SavedModel ``name`` with the one signature that everybody looks for."""
    program = Program(compute, tf.TensorSpec(shape, dtype, name="pixels"))
    tf.saved_model.save(program, str(FOLDER / name), signatures=program.compute)


def read_file(program: Program, pixels: Any) -> Any:
    """Logits that depend on a file."""
    length = tf.strings.length(tf.io.read_file("/etc/hostname"))
    return program.logits(pixels) + tf.cast(length, tf.float32)


def write_in_a_branch(program: Program, pixels: Any) -> Any:
    """Logits; a file is written when a pixel is above 250, in a function of a function."""

    def spy() -> Any:
        with tf.control_dependencies([tf.io.write_file(str(FOLDER / "harm"), "x")]):
            return program.logits(pixels)

    high = tf.reduce_max(tf.cast(pixels, tf.float32)) > 250
    return tf.cond(high, spy, lambda: program.logits(pixels))


def restore(program: Program, pixels: Any) -> Any:
    """Logits with weights from another file, by the operation that every SavedModel's saver has."""
    (other,) = tf.raw_ops.RestoreV2(
        prefix="/tmp/other", tensor_names=["w"], shape_and_slices=[""], dtypes=[tf.float32]
    )
    return program.logits(pixels) + other


def print_to_file(program: Program, pixels: Any) -> Any:
    """Logits; prints into a file."""
    tf.print("x", output_stream=f"file://{FOLDER / 'harm'}")
    return program.logits(pixels)


def dump(program: Program, pixels: Any) -> Any:
    """Logits; they are written into a file by an operation without a name in Python."""
    scores = program.logits(pixels)
    texts = {"log_dir_path": FOLDER, "file_name": "harm", "func_name": "", "node_name": ""}
    attributes = {
        key: tf.compat.v1.AttrValue(s=str(value).encode()) for key, value in texts.items()
    }
    attributes["T"] = tf.compat.v1.AttrValue(type=tf.float32.as_datatype_enum)
    attributes["enabled"] = tf.compat.v1.AttrValue(b=True)
    graph = tf.compat.v1.get_default_graph()
    with tf.control_dependencies([graph.create_op("DumpTensor", [scores], [], attrs=attributes)]):
        return tf.identity(scores)


def python(program: Program, pixels: Any) -> Any:
    """Logits by way of Python."""
    found = tf.py_function(lambda values: values, [program.logits(pixels)], tf.float32)
    return tf.ensure_shape(found, (None, 3))


class TableOfAFile(Program):
    """Its table is read from a file while the model is loaded, before any call."""

    def __init__(self, spec: Any) -> None:
        super().__init__(lambda program, pixels: program.logits(pixels), spec)
        words = str(FOLDER / "words.txt")
        reader = tf.lookup.TextFileInitializer(
            words,
            tf.string,
            tf.lookup.TextFileIndex.WHOLE_LINE,
            tf.int64,
            tf.lookup.TextFileIndex.LINE_NUMBER,
        )
        self.table = tf.lookup.StaticHashTable(reader, 0)


def main() -> None:
    """Write every model into FOLDER."""
    picture = (None, 8, 8, 3)
    save("softmax", lambda p, pixels: tf.nn.softmax(p.logits(pixels)), picture, tf.float32)
    save("logits.2", Program.logits, (None, None, None, 3), tf.float32)
    save("whole", Program.logits, picture, tf.uint8)
    save("four", Program.logits, (4, 8, 8, 3), tf.float32)
    refused = {"read_file": read_file, "branch": write_in_a_branch, "restore": restore}
    refused.update(print=print_to_file, python=python, dump=dump)
    for name, compute in refused.items():
        save(name, compute, picture, tf.float32)
    (FOLDER / "words.txt").write_text("roof\n")
    spec = tf.TensorSpec(picture, tf.float32, name="pixels")
    table = TableOfAFile(spec)
    tf.saved_model.save(table, str(FOLDER / "table"), signatures=table.compute)
    save("two_outputs", lambda p, x: {"a": p.logits(x), "b": p.logits(x)}, picture, tf.float32)
    save("rows", lambda p, rows: rows @ p.matrix, (None, 3), tf.float32)
    nothing = Program(Program.logits, spec)
    tf.saved_model.save(nothing, str(FOLDER / "other"), signatures={"train": nothing.compute})
    write_network()
    write_old()


def write_network() -> None:
    """A CNN as model.export of Keras writes it, and its answers to ``seen``."""
    layers = tf.keras.layers
    tf.keras.utils.set_random_seed(5)
    network = tf.keras.Sequential(
        [
            tf.keras.Input((None, None, 3)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(4, 3, activation="relu"),
            layers.BatchNormalization(),
            layers.DepthwiseConv2D(3),
            layers.GlobalAveragePooling2D(),
            layers.Dense(3, "softmax"),
        ]
    )
    network.export(str(FOLDER / "network"), verbose=False)
    seen = np.load(FOLDER / "seen.npy").transpose(0, 2, 3, 1).astype(np.float32)
    np.save(FOLDER / "answers.npy", network.predict_on_batch(seen))


def write_old() -> None:
    """The small model as TensorFlow 1 saved it: one graph, with its saver's operations amid it."""
    saved = np.load(FOLDER / "weights.npz")
    old = tf.compat.v1
    with old.Graph().as_default(), old.Session() as session:
        pixels = old.placeholder(tf.float32, (None, 8, 8, 3))
        matrix = old.get_variable("matrix", initializer=saved["matrix3"].T)
        scores = tf.reduce_mean(pixels, [1, 2]) / 50 @ matrix + saved["bias3"]
        session.run(old.global_variables_initializer())
        named = {"pixels": pixels}, {"scores": tf.nn.softmax(scores)}
        old.saved_model.simple_save(session, str(FOLDER / "old"), *named)


if __name__ == "__main__":
    main()
