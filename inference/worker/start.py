# SPDX-License-Identifier: GPL-2.0-or-later
"""Starts the inference process; run as a script by the interpreter of its environment.

Another module's ``main`` runs instead where an argument names one, as ``inference.worker.serve``.

The package is loaded by its place on disk, under the name ``deep_objects`` whatever its folder is
called: neither the plugin folder's neighbours nor the modules in ``backends`` can shadow a real
package.
"""

import importlib
import importlib.util
import os
import sys
from pathlib import Path

_NAME = "deep_objects"


def load_package() -> None:
    """Make ``deep_objects`` importable from the folder above ``inference``."""
    root = Path(__file__).resolve().parents[2]
    spec = importlib.util.spec_from_file_location(
        _NAME, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{root} holds no package")
    package = importlib.util.module_from_spec(spec)
    sys.modules[_NAME] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    load_package()
    in_use = importlib.import_module(f"{_NAME}.inference.worker.environment.in_use")
    in_use.hold(Path(sys.prefix))
    texts = importlib.import_module(f"{_NAME}.inference.texts")
    texts.speak(os.environ.get(texts.VARIABLE, texts.ENGLISH))
    wanted = sys.argv[1] if len(sys.argv) > 1 else "inference.worker.serve"
    importlib.import_module(f"{_NAME}.{wanted}").main()
