# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS in another language: titles, helps and refusals follow it, what scripts use does not."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from deep_objects.inference import texts

REPOSITORY = Path(__file__).resolve().parents[2]
TITLE = "Classify objects using deep learning"
SETTINGS = "\n[locale]\noverrideFlag=true\nuserLocale={language}\n"


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Those of a QGIS with a profile of its own, in which the plugin is enabled."""
    folder = tmp_path_factory.mktemp("language")
    for name in ("plugins", "profile", "runtime"):
        (folder / name).mkdir(mode=0o700)
    (folder / "plugins" / "deep_objects").symlink_to(REPOSITORY)
    made = {
        **os.environ,
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    run(made, "plugins", "enable", "deep_objects")
    return made


def run(variables: dict[str, str], *arguments: str) -> str:
    """What ``qgis_process`` says."""
    command = ["qgis_process", *arguments]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120)
    return done.stdout + done.stderr


def german(text: str) -> str:
    """The German for ``text``."""
    return texts.translations(texts.CATALOGUES / "deep_objects_de.ts")[text]


def test_the_help_is_in_the_language_of_the_system(variables: dict[str, str]) -> None:
    told = run({**variables, "LC_ALL": "fr_FR.UTF-8"}, "help", "deepobjects:classifyobjects")
    assert told.startswith("Classifier des objets par apprentissage profond")
    assert "Attribue une classe à chaque objet d'une couche et indique le degré" in told
    assert "\t- 1: PROCESS_ITEMS_SEPARATELY\n" in told


def test_the_settings_of_qgis_go_before_the_system(variables: dict[str, str]) -> None:
    settings = Path(variables["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles/default/QGIS/QGIS3.ini"
    before = settings.read_text("utf-8")
    settings.write_text(before + SETTINGS.format(language="de_AT"), "utf-8")
    try:
        told = run({**variables, "LC_ALL": "fr_FR.UTF-8"}, "list")
    finally:
        settings.write_text(before, "utf-8")
    assert f"deepobjects:classifyobjects\t{german(TITLE)}" in told


def test_a_refusal_is_in_the_language_of_qgis(variables: dict[str, str]) -> None:
    given = ("deepobjects:classifyobjects", "--", "INPUT=none.tif", "MODEL=none.onnx", "OUTPUT=o")
    told = run({**variables, "LC_ALL": "de_DE.UTF-8"}, "run", *given)
    sentence = german("there is no file {text}. Check the path, or choose the model again.")
    assert f"none.onnx: {sentence.format(text='none.onnx')}" in told
