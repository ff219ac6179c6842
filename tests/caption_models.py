# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes a captioner as arcgis.learn lays it out, and what it says.

Run by models.py in the torch environment. The network is put together here by hand, with random
weights that make it talk; ``captions.json`` holds what it says of the chips in ``chips.npy``, by a
search that looks at one chip and one beam at a time.
"""

import json
import pickle
import sys
from pathlib import Path

import numpy as np
import torch
import torchvision
from torch import nn

SIDE = 64
EMBEDDING, HIDDEN, ATTENTION = 12, 10, 8
WORDS = [
    *("xxunk", "xxpad", "xxbos", "xxeos", "xxfld", "xxmaj", "xxup", "xxrep", "xxwrep"),
    *("a", "roof", "near", "dark", "tree", "road", "xxfake"),
]
START, END = WORDS.index("xxbos"), WORDS.index("xxeos")
SETTINGS = ((1, 12), (2, 6), (5, 20), (6, 1), (7, 3), (100, 8))


def decoder() -> nn.ModuleDict:
    """The layers behind the backbone, under arcgis.learn's names."""
    attention = nn.ModuleDict(
        {
            "W1": nn.Linear(EMBEDDING, ATTENTION),
            "W2": nn.Linear(HIDDEN, ATTENTION),
            "V": nn.Linear(ATTENTION, 1),
        }
    )
    return nn.ModuleDict(
        {
            "embed": nn.Embedding(len(WORDS), EMBEDDING),
            "embed_features": nn.Linear(512, EMBEDDING),
            "hidden_init": nn.Linear(EMBEDDING, HIDDEN),
            "c_init": nn.Linear(EMBEDDING, HIDDEN),
            "attention": attention,
            "lstm": nn.LSTMCell(2 * EMBEDDING, HIDDEN),
            "out": nn.Linear(HIDDEN, len(WORDS)),
            "linear": nn.Linear(HIDDEN, len(WORDS)),
        }
    )


class Captioner(nn.Module):
    """A backbone and a decoder, one chip and one word at a time."""

    def __init__(self) -> None:
        super().__init__()
        layers = list(torchvision.models.resnet18(weights=None).children())[:8]
        self.encoder = nn.ModuleDict({"backbone": nn.Sequential(*layers)})
        self.decoder = decoder()
        with torch.no_grad():
            self.decoder["embed_features"].weight *= 6
            self.decoder["attention"]["V"].weight *= 6
            self.decoder["lstm"].weight_ih *= 2
            self.decoder["lstm"].weight_hh *= 2
            self.decoder["out"].weight *= 4

    def cells(self, chip: torch.Tensor) -> torch.Tensor:
        """What is seen in each cell of ``chip`` (bands, side, side): (cells, EMBEDDING)."""
        features = self.encoder["backbone"](chip[None])[0]
        return self.decoder["embed_features"](features.reshape(512, -1).T)

    def step(self, cells: torch.Tensor, word: int, state: tuple) -> tuple:
        """Log-probabilities of all words to follow ``word``, and the new state."""
        attention = self.decoder["attention"]
        energy = attention["V"](torch.tanh(attention["W1"](cells) + attention["W2"](state[0])))
        context = (torch.softmax(energy, 0) * cells).sum(0)
        fed = torch.cat([self.decoder["embed"].weight[word], context])
        hidden, memory = self.decoder["lstm"](fed[None], (state[0][None], state[1][None]))
        scores = torch.log_softmax(self.decoder["out"](hidden[0]), 0)
        return scores.tolist(), (hidden[0], memory[0])

    def caption(self, chip: torch.Tensor, width: int, longest: int) -> str:
        """What is said of ``chip`` with ``width`` beams."""
        cells = self.cells(chip)
        mean = cells.mean(0)
        state = self.decoder["hidden_init"](mean), self.decoder["c_init"](mean)
        scores, state = self.step(cells, START, state)
        width = min(width, len(WORDS))
        beams = [(scores[word], [word], state) for word in likeliest(scores, width)]
        while any(said[-1] != END for _, said, _ in beams) and len(beams[0][1]) < longest:
            grown = []
            for total, said, state in beams:
                if said[-1] == END:
                    grown.append((total, [*said, END], state))
                    continue
                scores, after = self.step(cells, said[-1], state)
                for word in likeliest(scores, max(width // 2, 1)):
                    grown.append((total + scores[word], [*said, word], after))
            beams = sorted(grown, key=lambda beam: -beam[0])[:width]
        return " ".join(WORDS[word] for word in beams[0][1] if word != END)


def chips() -> np.ndarray:
    """Six chips of different colours, uint8 (6, 3, SIDE, SIDE)."""
    random = np.random.RandomState(4)
    noise = random.randint(0, 80, (6, 3, SIDE, SIDE))
    return (noise + random.randint(0, 176, (6, 3, 1, 1))).astype(np.uint8)


def likeliest(scores: list, count: int) -> list:
    """The ``count`` best words, best first."""
    return sorted(range(len(scores)), key=lambda word: -scores[word])[:count]


def main(folder: Path) -> None:
    """Write weights, vocabulary and captions into ``folder``."""
    torch.manual_seed(0)
    network = Captioner()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.running_mean, -0.2, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 1.5)
    network.eval()
    torch.save(network.state_dict(), folder / "captioner.pth")
    first = {"encoder.backbone.0.weight": network.state_dict()["encoder.backbone.0.weight"]}
    torch.save(first, folder / "torn.pth")
    with open(folder / "vocab", "wb") as file:
        pickle.dump(WORDS, file)
    np.save(folder / "chips.npy", chips())
    seen = torch.from_numpy(chips().astype(np.float32) / 255)
    captions = {}
    with torch.inference_mode():
        for width, longest in SETTINGS:
            said = [network.caption(chip, width, longest) for chip in seen]
            captions[f"{width} {longest}"] = said
    (folder / "captions.json").write_text(json.dumps(captions))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
