# SPDX-License-Identifier: GPL-2.0-or-later
"""Keras, told to compute with PyTorch and to leave the user's home folder alone."""

import os
import tempfile

os.environ["KERAS_BACKEND"] = "torch"
with tempfile.TemporaryDirectory(prefix="deep_objects_keras_") as _home:
    os.environ["KERAS_HOME"] = _home  # when imported it writes a file of settings there
    import keras

__all__ = ["keras"]
