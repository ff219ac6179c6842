# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes weights, exported programs and pickled models, and what their networks answer.

Run by models.py in the torch environment. The networks are torchvision's and timm's own, with
random weights; ``answers.npz`` holds their softmax for fixed pixels, ``heat.npz`` the heat maps
of their class 1, by hooks.
"""

import json
import pickle
import sys
import zipfile
from pathlib import Path
from typing import Any, Callable

import numpy as np
import timm
import torch
import torchvision
from safetensors.torch import save_file
from torch import nn
from torch.export.pt2_archive._package import PT2ArchiveWriter

CLASSES = 3
SIDE = 64


def torchvision_mobilenet(bands: int) -> nn.Module:
    """A MobileNet of torchvision for so many bands."""
    model = torchvision.models.mobilenet_v3_small(weights=None, num_classes=CLASSES)
    model.features[0][0] = nn.Conv2d(bands, 16, 3, 2, 1, bias=False)
    return model


def torchvision_vit() -> nn.Module:
    """torchvision's smallest vision transformer, in values that half precision holds."""
    with torch.device("meta"):
        model = torchvision.models.vit_b_32(weights=None, num_classes=CLASSES, image_size=SIDE)
    model.to_empty(device="cpu")
    for parameter in model.parameters():
        nn.init.uniform_(parameter, -0.05, 0.05)
    return model.half().float()


def timm_model(name: str, bands: int = 3, **options: Any) -> nn.Module:
    """A model of timm for so many bands."""
    return timm.create_model(name, num_classes=CLASSES, in_chans=bands, **options)


#: By the name of the file: the network, what is put around its weights, the layer of its heat.
NETWORKS: dict[str, tuple[Callable[[], nn.Module], Callable[[Any], Any], str]] = {
    "resnet18-3.pth": (
        lambda: torchvision.models.resnet18(weights=None, num_classes=CLASSES),
        dict,
        "layer3",
    ),
    "mobilenet_v3_small-5.ckpt": (
        lambda: torchvision_mobilenet(5),
        lambda state: {"epoch": 3, "state_dict": {f"model.{k}": v for k, v in state.items()}},
        "features.9.block.0",
    ),
    "regnet_y_400mf-3.pth": (
        lambda: torchvision.models.regnet_y_400mf(weights=None, num_classes=CLASSES),
        dict,
        "",
    ),
    "mnasnet0_5-3.pth": (
        lambda: torchvision.models.mnasnet0_5(weights=None, num_classes=CLASSES),
        dict,
        "",
    ),
    "mnasnet0_75-3.safetensors": (
        lambda: torchvision.models.mnasnet0_75(weights=None, num_classes=CLASSES),
        dict,
        "",
    ),
    "vit_b_32-3.bin": (
        torchvision_vit,
        lambda state: {key: tensor.half() for key, tensor in state.items()},
        "",
    ),
    "timm_mobilenetv3_small_050-5.pth": (
        lambda: timm_model("mobilenetv3_small_050", 5),
        lambda state: {"model": {f"module.{k}": v for k, v in state.items()}},
        "blocks.4.0.bn1",
    ),
    "tresnet_m-5.pth": (lambda: timm_model("tresnet_m", 5), dict, ""),
    "csatv2-3.pth": (lambda: timm_model("csatv2"), dict, ""),
    "vit_tiny_patch16_224-3.safetensors": (
        lambda: timm_model("vit_tiny_patch16_224", img_size=SIDE),
        dict,
        "blocks.10",
    ),
}


def pixels(bands: int) -> np.ndarray:
    """Fixed pixels (4, bands, side, side)."""
    random = np.random.RandomState(bands)
    return random.randint(0, 256, (4, bands, SIDE, SIDE)).astype(np.uint8)


def lively(network: nn.Module) -> nn.Module:
    """The network with statistics as training leaves them, ready to evaluate."""
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.running_mean, -0.2, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 1.5)
    return network.eval()


def fed(bands: int) -> torch.Tensor:
    """The fixed pixels as the definitions of the tests prepare them."""
    return torch.from_numpy(pixels(bands).astype(np.float32)) / 255


def heat_of_class_one(network: nn.Module, layer: str, bands: int) -> np.ndarray:
    """Grad-CAM from its formula: gradients by a backward pass, chip by chip."""
    seen: dict[str, torch.Tensor] = {}
    module = network.get_submodule(layer)
    module.register_forward_hook(lambda m, given, output: seen.update(values=output))
    module.register_full_backward_hook(lambda m, given, slopes: seen.update(slopes=slopes[0]))
    maps = []
    for chip in fed(bands):
        network.zero_grad()
        network(chip[None])[0, 1].backward()
        values, slopes = seen["values"].detach()[0], seen["slopes"][0]
        if values.ndim == 2:
            values, slopes = (entry[1:].T.reshape(-1, 4, 4) for entry in (values, slopes))
        heat = sum(slope.mean() * value for slope, value in zip(slopes, values))
        heat = np.maximum(heat.numpy(), 0)
        maps.append(heat / heat.max() if heat.max() > 0 else np.full_like(heat, np.nan))
    return np.stack(maps)


def write_weights(folder: Path) -> None:
    """Weights, answers and heat maps of every network."""
    answers, heats = {}, {}
    for file, (make, wrap, layer) in NETWORKS.items():
        network = lively(make())
        bands = int(Path(file).stem.rsplit("-", 1)[1])
        with torch.inference_mode():
            answers[file] = torch.softmax(network(fed(bands)), 1).numpy()
        if file.endswith(".safetensors"):
            save_file(network.state_dict(), str(folder / file))
        else:
            torch.save(wrap(network.state_dict()), folder / file)
        if layer:
            heats[file] = heat_of_class_one(network, layer, bands)
    np.savez(folder / "answers.npz", **answers)
    np.savez(folder / "heat.npz", **heats)


class Harmful:
    """A pickle that would write a file when it is read."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return open, (str(self.path), "w")


class Homemade(nn.Module):
    """A network whose class only this script knows."""

    def forward(self, chip: torch.Tensor) -> torch.Tensor:
        return chip.mean((2, 3))


def write_pickled(folder: Path) -> np.ndarray:
    """Whole models by torch.save, a harmful one among them; the answers of the good one."""
    model = lively(torchvision_mobilenet(3))
    torch.save(model, folder / "whole.pt")
    torch.save(model, folder / "older.pth", _use_new_zipfile_serialization=False)
    torch.save(Homemade(), folder / "homemade.pt")
    torch.save({"weight": Harmful(folder / "harm")}, folder / "harmful.pt")
    with torch.inference_mode():
        return torch.softmax(model(fed(3)), 1).numpy()


class Small(nn.Module):
    """Two convolutions, a softmax and a dropout."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, 8, 3, 4, 1)
        self.second = nn.Conv2d(8, 16, 3, 2, 1)
        self.drop = nn.Dropout(0.5)
        self.head = nn.Linear(16, CLASSES)

    def forward(self, chip: torch.Tensor) -> torch.Tensor:
        features = torch.relu(self.second(torch.relu(self.first(chip))))
        return torch.softmax(self.head(self.drop(features.mean((2, 3)))), 1)


def write_exported(folder: Path) -> np.ndarray:
    """Programs of one small network: free batch, fixed batch, in training; its answers."""
    model = Small()
    nn.init.normal_(model.head.weight, std=3)
    example = fed(3)
    free = ({0: torch.export.Dim("batch", min=2)},)
    torch.export.save(torch.export.export(model, (example,)), folder / "training.pt2")
    model.eval()
    torch.export.save(
        torch.export.export(model, (example,), dynamic_shapes=free), folder / "free.pt2"
    )
    torch.export.save(torch.export.export(model, (example[:3],)), folder / "fixed.pt2")
    np.savez(folder / "exported_heat.npz", heat=heat_of_class_one(model, "second", 3))
    with torch.inference_mode():
        return model(example).numpy()


def with_records(source: Path, target: Path, changed: dict[str, Callable[[bytes], bytes]]) -> None:
    """A copy of the archive ``source`` with some records changed, or added."""
    records = {}
    with zipfile.ZipFile(source) as archive:
        for name in archive.namelist():
            records[name.split("/", 1)[1]] = archive.read(name)
    for name, change in changed.items():
        records[name] = change(records.get(name, b""))
    with PT2ArchiveWriter(str(target)) as writer:
        for name, content in records.items():
            if not name.startswith((".data/", "byteorder", "archive_format", "archive_version")):
                writer.write_bytes(name, content)


def edited(change: Callable[[dict[str, Any]], None]) -> Callable[[bytes], bytes]:
    """A change of a record of JSON."""

    def edit(content: bytes) -> bytes:
        values = json.loads(content)
        change(values)
        return json.dumps(values).encode()

    return edit


def write_harmful_programs(folder: Path) -> None:
    """Programs that would write a file, each by another way of the loader."""
    harm = folder / "harm_of_a_program"
    pickled = pickle.dumps(Harmful(harm))
    expression = f"open({str(harm)!r}, 'w')"
    first_weight = "data/weights/model_weights_config.json"

    def pickle_first(config: dict[str, Any]) -> None:
        next(iter(config["config"].values())).update(use_pickle=True, path_name="weight_9")

    def rename(program: dict[str, Any]) -> None:
        text = json.dumps(program).replace('"conv2d"', json.dumps(f"x = {expression} #"))
        program.update(json.loads(text))

    def resize(program: dict[str, Any]) -> None:
        _replace(program, "expr_str", expression)

    def retarget(program: dict[str, Any]) -> None:
        _replace(program, "target", "torch.hub.load")

    def respell(program: dict[str, Any]) -> None:
        context = {"default_factory_module": "os", "default_factory_name": "abort"}
        tree = {"type": "collections.defaultdict", "context": context, "children_spec": []}
        _replace(program, "in_spec", json.dumps([1, tree]))

    def guard(program: dict[str, Any]) -> None:
        program["guards_code"] = [expression]

    model = "models/model.json"
    ways: dict[str, dict[str, Callable[[bytes], bytes]]] = {
        "example": {"data/sample_inputs/model.pt": lambda content: pickled},
        "weight": {
            first_weight: edited(pickle_first),
            "data/weights/weight_9": lambda content: pickled,
        },
        "name": {model: edited(rename)},
        "size": {model: edited(resize)},
        "operator": {model: edited(retarget)},
        "tree": {model: edited(respell)},
        "guard": {model: edited(guard)},
        "library": {"data/aotinductor/model/a.so": lambda content: b"\x7fELF"},
    }
    for name, changed in ways.items():
        with_records(folder / "free.pt2", folder / f"harmful_{name}.pt2", changed)


def _replace(values: Any, key: str, text: str) -> None:
    """Put ``text`` under every ``key`` in nested JSON."""
    entries = values.items() if isinstance(values, dict) else enumerate(values)
    for name, entry in list(entries):
        if name == key:
            values[name] = text
        elif isinstance(entry, (dict, list)):
            _replace(entry, key, text)


def main(folder: Path) -> None:
    """Write everything into ``folder``."""
    torch.manual_seed(3)
    torch.set_num_threads(1)
    write_weights(folder)
    pickled, exported = write_pickled(folder), write_exported(folder)
    np.savez(folder / "further.npz", pickled=pickled, exported=exported)
    write_harmful_programs(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
