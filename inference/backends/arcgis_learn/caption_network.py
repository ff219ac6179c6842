# SPDX-License-Identifier: GPL-2.0-or-later
"""The network of arcgis.learn's ImageCaptioner: a ResNet, attention to its cells, and an LSTM.

The names of the modules are those in the file of weights. Sizes are read from the weights, which
are loaded strictly.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from ...texts import tr
from ..pytorch.strict import State, UnknownBackbone, input_bands, load_strictly
from .beam_search import Scores, Words
from .network import plain_body


def build(backbone: str, state: State) -> CaptionNetwork:
    """The network of ``backbone`` with the weights ``state``, ready to evaluate.

    Raises UnknownBackbone.
    """
    body = plain_body(backbone, input_bands(state))
    words, embedding = _shape(state, "decoder.embed.weight")
    hidden, _ = _shape(state, "decoder.hidden_init.weight")
    attention, _ = _shape(state, "decoder.attention.W1.weight")
    _, features = _shape(state, "decoder.embed_features.weight")
    decoder = _Decoder(words, embedding, hidden, attention, features)
    network = CaptionNetwork(body, decoder)
    load_strictly(network, state, backbone)
    network.eval()
    return network


def _shape(state: State, key: str) -> tuple[int, int]:
    """The shape of a matrix among the weights."""
    if key not in state or state[key].ndim != 2:
        raise UnknownBackbone(tr("the weights hold no matrix {key}").format(key=key))
    rows, columns = state[key].shape
    return int(rows), int(columns)


class CaptionNetwork(nn.Module):
    """Describes pictures."""

    def __init__(self, body: nn.Module, decoder: _Decoder) -> None:
        super().__init__()
        self.encoder = _Encoder(body)
        self.decoder = decoder

    @property
    def words(self) -> int:
        """How many words it knows."""
        return int(self.decoder.embed.num_embeddings)

    def look_at(self, pixels: torch.Tensor) -> Speaker:
        """What is to be said of ``pixels`` (n, bands, height, width)."""
        return Speaker(self.decoder, self.encoder(pixels))


class _Encoder(nn.Module):
    def __init__(self, body: nn.Module) -> None:
        super().__init__()
        self.backbone = body

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        """(n, bands, height, width) to (n, cells, features)."""
        return self.backbone(pixels).flatten(2).transpose(1, 2)


class _Decoder(nn.Module):
    """``linear`` is in every file, and used by nobody."""

    def __init__(
        self, words: int, embedding: int, hidden: int, attention: int, features: int
    ) -> None:
        super().__init__()
        self.embed = nn.Embedding(words, embedding)
        self.embed_features = nn.Linear(features, embedding)
        self.hidden_init = nn.Linear(embedding, hidden)
        self.c_init = nn.Linear(embedding, hidden)
        self.attention = _Attention(embedding, hidden, attention)
        self.lstm = nn.LSTMCell(2 * embedding, hidden)
        self.out = nn.Linear(hidden, words)
        self.linear = nn.Linear(hidden, words)


class _Attention(nn.Module):
    def __init__(self, embedding: int, hidden: int, attention: int) -> None:
        super().__init__()
        self.W1 = nn.Linear(embedding, attention)
        self.W2 = nn.Linear(hidden, attention)
        self.V = nn.Linear(attention, 1)

    def forward(self, keys: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
        """How much each beam looks at each cell, (n, beams, cells).

        ``keys`` are the cells after W1, (n, cells, attention); ``hidden`` is (n, beams, hidden).
        """
        sought = self.W2(hidden)[:, :, None]
        return torch.softmax(self.V(torch.tanh(keys[:, None] + sought)).squeeze(3), dim=2)


class Speaker:
    """The decoder and what it has said so far of n pictures, in several beams."""

    def __init__(self, decoder: _Decoder, features: torch.Tensor) -> None:
        """Begin with one beam; ``features`` are (n, cells, features)."""
        self._decoder = decoder
        self._cells = decoder.embed_features(features)
        self._keys = decoder.attention.W1(self._cells)
        mean = self._cells.mean(1)
        self._hidden = decoder.hidden_init(mean)[:, None]
        self._memory = decoder.c_init(mean)[:, None]

    def follow(self, beams: Words, words: Words, most: int) -> tuple[Scores, Words]:
        """The likeliest next words, as ``beam_search.Follow`` has it."""
        decoder, place = self._decoder, self._cells.device
        kept = np.arange(len(beams))[:, np.newaxis], beams
        hidden, memory = self._hidden[kept], self._memory[kept]
        looked_at = decoder.attention(self._keys, hidden) @ self._cells
        told = decoder.embed(torch.from_numpy(words).to(place))
        fed = torch.cat([told, looked_at], dim=2).flatten(0, 1)
        state = decoder.lstm(fed, (hidden.flatten(0, 1), memory.flatten(0, 1)))
        self._hidden, self._memory = (part.unflatten(0, words.shape) for part in state)
        likely = torch.log_softmax(decoder.out(self._hidden), dim=2).topk(most, dim=2)
        return likely.values.float().cpu().numpy(), likely.indices.cpu().numpy()
