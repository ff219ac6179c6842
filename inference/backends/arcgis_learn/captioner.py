# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages of arcgis.learn's ImageCaptioner, without ArcGIS, arcgis.learn or fastai."""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Array, Backend, Prediction, Setting
from ..pytorch.model import choose_place, shorten
from ..pytorch.strict import UnknownBackbone, check_bands, input_bands
from .beam_search import Scores, Words, search
from .caption_network import CaptionNetwork, Speaker, build
from .classifier import read_weights

_BEGINNING = "xxbos"
_END = "xxeos"
_VOCABULARY = "vocab"
_MOST_VOCABULARY_BYTES = 64_000_000


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Build the network of ``definition``'s backbone with its weights. Raises ModelError."""
    torch.set_num_threads(setting.device.threads)
    place, notes = choose_place(definition, setting.device)
    state = read_weights(definition)
    try:
        check_bands(definition, input_bands(state), setting.bands)
        network = build(definition.backbone, state)
    except UnknownBackbone as error:
        raise ModelError(
            tr(
                "{definition}: {model_file} cannot be run: {error}. Correct "
                "ModelParameters.backbone, or save the model with arcgis.learn again."
            ).format(
                definition=definition.name, model_file=Path(definition.model_file).name, error=error
            )
        ) from error
    vocabulary = read_vocabulary(definition, network.words)
    return Captioner(definition, network.to(place), vocabulary, setting, place, notes)


class Captioner:
    """A network that describes chips, its vocabulary and its place."""

    def __init__(
        self,
        definition: ModelDefinition,
        network: CaptionNetwork,
        vocabulary: list[str],
        setting: Setting,
        place: torch.device,
        notes: list[str],
    ) -> None:
        self._definition = definition
        self._network: Optional[CaptionNetwork] = network
        self._vocabulary = vocabulary
        self._width = min(int(setting.arguments["beam_width"]), len(vocabulary))
        self._longest = int(setting.arguments["max_length"])
        self._place = place
        self.device = "CPU" if place.type == "cpu" else f"GPU ({torch.cuda.get_device_name(place)})"
        self.batch_size = 16 if place.type == "cpu" else 64
        self.output_kind = ""
        self.notes = notes

    def predict(self, pixels: Array) -> Prediction:
        """Captions for prepared ``pixels``."""
        assert self._network is not None
        try:
            with torch.inference_mode():
                speaker = self._network.look_at(torch.from_numpy(pixels).to(self._place))
                said = self._search(speaker, len(pixels))
        except RuntimeError as error:
            raise ModelError(
                tr(
                    "{definition}: the model failed on chips of {shape}: {error}. Check "
                    "ImageWidth, ImageHeight and ExtractBands."
                ).format(
                    definition=self._definition.name, shape=pixels.shape[1:], error=shorten(error)
                )
            ) from error
        words = self._vocabulary
        return Prediction(captions=[" ".join(words[word] for word in text) for text in said])

    def _search(self, speaker: Speaker, count: int) -> list[list[int]]:
        def follow(beams: Words, words: Words, most: int) -> tuple[Scores, Words]:
            scores, found = speaker.follow(beams, words, most)
            if np.isnan(scores).any():
                raise ModelError(
                    tr(
                        "{definition}: the model's answer is no number. Check "
                        "Normalization and the pixels of the imagery, or save the model "
                        "again."
                    ).format(definition=self._definition.name)
                )
            return scores, found

        start, end = self._vocabulary.index(_BEGINNING), self._vocabulary.index(_END)
        return search(follow, count, start, end, self._width, self._longest)

    def close(self) -> None:
        """Free the network."""
        self._network = None


def read_vocabulary(definition: ModelDefinition, length: int) -> list[str]:
    """The ``length`` words of ``definition``'s model, read without running anything in the file.

    Raises ModelError.
    """
    path = Path(definition.model_file).with_name(_VOCABULARY)
    if not path.is_file():
        raise _unfit(
            definition,
            tr("is not beside {model_file}").format(model_file=Path(definition.model_file).name),
        )
    if path.stat().st_size > _MOST_VOCABULARY_BYTES:
        raise _unfit(definition, tr("is larger than any such list"))
    try:
        words = _PlainUnpickler(io.BytesIO(path.read_bytes())).load()
    except Exception as error:  # a damaged pickle may raise anything
        raise _unfit(
            definition, tr("cannot be read ({error})").format(error=shorten(error))
        ) from error
    if not isinstance(words, list) or not all(_is_text(word) for word in words):
        raise _unfit(definition, tr("holds something else than a list of words"))
    if len(words) != length:
        raise _unfit(
            definition,
            tr("lists {count} words, but the weights know {length}").format(
                count=len(words), length=length
            ),
        )
    for word in (_BEGINNING, _END):
        if word not in words:
            raise _unfit(definition, tr("lacks the word {word}").format(word=word))
    return words


def _unfit(definition: ModelDefinition, fact: str) -> ModelError:
    return ModelError(
        tr(
            "{definition}: the list of the model's words, {vocabulary}, {fact}. Take this "
            "file from the package that arcgis.learn saved."
        ).format(definition=definition.name, vocabulary=_VOCABULARY, fact=fact)
    )


def _is_text(word: Any) -> bool:
    try:
        return isinstance(word, str) and word.encode("utf-8") is not None
    except UnicodeEncodeError:
        return False


class _PlainUnpickler(pickle.Unpickler):
    """Reads lists, texts and numbers; whatever names a class or a function is refused."""

    def find_class(self, module_name: str, global_name: str) -> Any:
        """Refuse it."""
        raise pickle.UnpicklingError(
            tr("it names {module_name}.{global_name}, and words are all that belongs there").format(
                module_name=module_name, global_name=global_name
            )
        )
