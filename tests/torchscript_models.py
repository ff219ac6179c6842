# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the TorchScript models of the tests; run by models.py in the torch environment."""

import sys
import zipfile
from pathlib import Path
from typing import Dict

import numpy as np
import torch


class Plain(torch.nn.Module):
    """The small model: means of the bands, fixed weights, logits; NaN for chips below 1."""

    def __init__(self, matrix: torch.Tensor, bias: torch.Tensor) -> None:
        super().__init__()
        self.matrix = torch.nn.Parameter(matrix)
        self.bias = torch.nn.Parameter(bias)

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        means = pixels.mean(dim=[2, 3]) / 50
        root = torch.sqrt(torch.amax(means, dim=1, keepdim=True) - 1 / 50)
        return torch.nn.functional.linear(means * (root / root), self.matrix, self.bias)


class Softmax(Plain):
    """Probabilities instead of logits."""

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        means = pixels.mean(dim=[2, 3]) / 50
        logits = torch.nn.functional.linear(means, self.matrix, self.bias)
        return torch.softmax(logits, dim=1)


class ChannelsLast(Plain):
    """Takes (n, height, width, bands)."""

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        means = pixels.mean(dim=[1, 2]) / 50
        return torch.nn.functional.linear(means, self.matrix, self.bias)


class Dictionary(Plain):
    """Returns its scores under a name, as segmentation libraries do."""

    def forward(self, pixels: torch.Tensor) -> Dict[str, torch.Tensor]:
        means = pixels.mean(dim=[2, 3]) / 50
        return {"out": torch.nn.functional.linear(means, self.matrix, self.bias)}


class Printing(Plain):
    """Prints at every batch, with line ends and something like a message of the protocol."""

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        print('{"type": "Shared", "request": 3}')
        print("batch of", pixels.size(0))
        means = pixels.mean(dim=[2, 3]) / 50
        return torch.nn.functional.linear(means, self.matrix, self.bias)


class Picky(Plain):
    """Fails for a batch that holds a chip with a pixel of exactly 13."""

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        if bool(torch.any(torch.all(pixels.flatten(1) == 13, dim=1))):
            raise ValueError("thirteen is not for me")
        means = pixels.mean(dim=[2, 3]) / 50
        return torch.nn.functional.linear(means, self.matrix, self.bias)


class Endless(Plain):
    """Computes for hours once a pixel is above 1000."""

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        means = pixels.mean(dim=[2, 3]) / 50
        while bool(pixels.max() > 1000):
            means = means + 1e-9
        return torch.nn.functional.linear(means, self.matrix, self.bias)


class Sorting(Plain):
    """Looks where the darkest pixels are, which of equal ones is another to ONNX Runtime."""

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        order = (pixels / 20).round().flatten(2).argsort(2)
        places = order[:, :, :3].float().mean(dim=2) / 20
        return torch.nn.functional.linear(places, self.matrix, self.bias)


class Writer(Plain):
    """Writes a file, as a program without any permission of its own can."""

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        torch.save(pixels, "HARM")
        means = pixels.mean(dim=[2, 3]) / 50
        return torch.nn.functional.linear(means, self.matrix, self.bias)


#: Ways to write a file from a program's source, and to be found while at it.
HARMFUL = {
    "plain": 'torch.save(pixels, "HARM")',
    "spaced": 'torch  .\\\n save(pixels, "HARM")',
    "getattr": 'getattr(torch, "sa" "ve")(pixels, "HARM")',
    "alias": 't = torch\n    t.save(pixels, "HARM")',
    "ops": 'ops.aten.save(pixels, "HARM")',
    "library": '_9 = ops.image.write_file("HARM", torch.zeros([3], dtype=0))',
    "space": 'a = ops.aten\n    a.save(pixels, "HARM")',
    "mapped": '_9 = torch.from_file("HARM", True, 16, dtype=0)',
}


def write_harmful(folder: Path, program: torch.jit.ScriptModule) -> None:
    """``program`` with its source rewritten in each way, as harmful_<way>.pt."""
    program.save(str(folder / "writer.zip"))
    for way, statement in HARMFUL.items():
        told = statement.replace("HARM", str(folder / "harm")).encode()
        harmful = folder / f"harmful_{way}.pt"
        with zipfile.ZipFile(folder / "writer.zip") as source, zipfile.ZipFile(harmful, "w") as to:
            for name in source.namelist():
                content = source.read(name)
                if name.endswith(".py"):
                    content = content.replace(b'torch.save(pixels, "HARM")', told)
                to.writestr(name, content)


class Text(torch.nn.Module):
    """Returns no tensor at all."""

    def forward(self, pixels: torch.Tensor) -> str:
        return "roof"


def main(folder: Path) -> None:
    """Write each model as <name>.pt, one as .pt2, and a state dictionary, which is no program."""
    saved = np.load(folder / "weights.npz")
    matrix, bias = torch.from_numpy(saved["matrix"]), torch.from_numpy(saved["bias"])
    kinds = (Plain, Softmax, ChannelsLast, Dictionary, Printing, Picky, Endless)
    for kind in kinds:
        torch.jit.script(kind(matrix, bias)).save(str(folder / f"{kind.__name__.lower()}.pt"))
    traced = torch.jit.trace(Sorting(matrix, bias), torch.ones(2, 3, 8, 8))
    traced.save(str(folder / "sorting.pt"))
    torch.jit.script(Text()).save(str(folder / "text.pt"))
    torch.jit.script(Plain(matrix, bias).half()).save(str(folder / "half.pt"))
    write_harmful(folder, torch.jit.script(Writer(matrix, bias)))
    free = ({0: torch.export.Dim("n")},)
    program = torch.export.export(
        Plain(matrix, bias), (torch.ones(4, 3, 8, 8),), dynamic_shapes=free
    )
    torch.export.save(program, folder / "plain.pt2")
    torch.save(Plain(matrix, bias).state_dict(), str(folder / "weights.pt"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
