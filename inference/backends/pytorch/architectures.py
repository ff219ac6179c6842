# SPDX-License-Identifier: GPL-2.0-or-later
"""The architectures of torchvision and timm by name, sized by the weights that they get.

How many classes a network has is read from its weights. Which tensors say so is found by building
it twice without memory, for different numbers of classes, and comparing. timm, whose import takes
seconds, is so only where torchvision has no such architecture.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

import torch
from torch import nn

from ...texts import tr
from .strict import State, UnknownBackbone, for_bands, load_strictly

#: torchvision trained them with a change of the input that the weights do not tell.
_AMBIGUOUS = ("inception_v3", "googlenet")

#: Makes a network for a number of classes and a number of bands.
Maker = Callable[[int, int], nn.Module]


def build(
    name: str, state: State, classes: int, size: tuple[int, int]
) -> tuple[nn.Module, Optional[int]]:
    """The network ``name`` with the weights ``state``, ready to evaluate, and the bands it takes.

    ``name`` may begin with ``torchvision:`` or ``timm:``; without, torchvision goes first.
    ``size`` is height and width of its input; ``classes`` holds where the weights do not say how
    many there are. Raises UnknownBackbone.
    """
    make = _maker(name, size)
    small = _outline(make, 7)
    bands = _bands(make, small, state)
    network = make(_outputs(small, _outline(make, 11), state) or classes, bands or 3)
    try:
        load_strictly(network, state, name, renumbered=False)
    except UnknownBackbone as error:
        raise UnknownBackbone(f"{error}{_other_library(name)}") from error
    return network.eval(), bands


def _outline(make: Maker, classes: int, bands: int = 3) -> nn.Module:
    """The network for so many classes and bands, without memory where it can be built so.

    Some cannot: torchvision's RegNets compute their sizes with tensors.
    """
    try:
        with torch.device("meta"):
            return make(classes, bands)
    except UnknownBackbone:
        return make(classes, bands)


def _maker(name: str, size: tuple[int, int]) -> Maker:
    library, _, plain = name.rpartition(":")
    if library in ("", "torchvision") and plain in _of_torchvision():
        return lambda classes, bands: _torchvision_model(name, plain, size, classes, bands)
    if library in ("", "timm") and _is_of_timm(plain):
        return lambda classes, bands: _timm_model(name, plain, size, classes, bands)
    if library in ("torchvision", "timm"):
        raise UnknownBackbone(
            tr("{library} has no architecture of the name {plain}").format(
                library=library, plain=plain
            )
        )
    raise UnknownBackbone(
        tr("neither torchvision nor timm has an architecture of the name {name}").format(name=name)
    )


def _is_of_timm(plain: str) -> bool:
    import timm

    return bool(timm.is_model(plain))


def _of_torchvision() -> list[str]:
    import torchvision

    return [str(name) for name in torchvision.models.list_models(module=torchvision.models)]


def _other_library(name: str) -> str:
    """What to try when the weights do not fit an architecture that both libraries have."""
    if ":" not in name and name in _of_torchvision() and _is_of_timm(name):
        return tr("; those of the timm architecture need the name timm:{name}").format(name=name)
    return ""


def _torchvision_model(
    name: str, plain: str, size: tuple[int, int], classes: int, bands: int
) -> nn.Module:
    import torchvision

    if plain in _AMBIGUOUS:
        raise UnknownBackbone(
            tr("weights of {plain} do not say whether it transforms its input").format(plain=plain)
        )
    options: dict[str, Any] = {"image_size": size[0]} if plain.startswith("vit_") else {}
    if plain.startswith("maxvit"):
        options["input_size"] = size
    try:
        model = torchvision.models.get_model(plain, weights=None, num_classes=classes, **options)
    except (RuntimeError, TypeError, ValueError) as error:
        raise UnknownBackbone(
            tr("torchvision cannot build {name} ({error})").format(name=name, error=error)
        ) from error
    key, first = _first_convolution(model)
    if first is not None and first.in_channels != bands:
        parent, _, own = key.rpartition(".")
        setattr(model.get_submodule(parent), own, for_bands(first, bands))
    return model


def _timm_model(
    name: str, plain: str, size: tuple[int, int], classes: int, bands: int
) -> nn.Module:
    import timm

    options: dict[str, Any] = {"pretrained": False, "num_classes": classes}
    if bands != 3:
        options["in_chans"] = bands
    try:
        try:
            return timm.create_model(plain, img_size=size, **options)
        except TypeError:  # most CNNs take pictures of any size, and have no such option
            return timm.create_model(plain, **options)
    except (RuntimeError, TypeError, ValueError, AssertionError) as error:
        raise UnknownBackbone(
            tr("timm cannot build {name} ({error})").format(name=name, error=error)
        ) from error


def _first_convolution(model: nn.Module) -> tuple[str, Optional[nn.Conv2d]]:
    for name, module in model.named_modules():
        if isinstance(module, nn.Conv2d):
            return name, module
    return "", None


def _bands(make: Maker, small: nn.Module, state: State) -> Optional[int]:
    """How many bands ``state`` is for, by the first convolution of ``small`` where it sees them.

    In some networks it sees what a layer without weights made of the image: more than the 3 bands
    for which ``small`` is made.
    """
    key, first = _first_convolution(small)
    if first is None or first.in_channels != 3:
        return _bands_by_comparison(make, small, state)
    weight = state.get(f"{key}.weight")
    if weight is None or weight.ndim != 4:
        return None
    return int(weight.shape[1]) * int(first.groups)


def _bands_by_comparison(make: Maker, small: nn.Module, state: State) -> Optional[int]:
    """By the first tensor whose size follows their number; 3 for a network that knows no other."""
    try:
        other = _outline(make, 7, 4).state_dict()
    except UnknownBackbone:
        return 3
    for key, tensor in small.state_dict().items():
        for place, (size, wider) in enumerate(zip(tensor.shape, other[key].shape)):
            if size != wider:
                found = state.get(key)
                if found is None or found.ndim != tensor.ndim:
                    return None
                return int(3 + (found.shape[place] - size) // (wider - size))
    return 3


def _outputs(small: nn.Module, large: nn.Module, state: State) -> Optional[int]:
    """How many classes ``state`` is for, by the first tensor whose size follows their number."""
    other = large.state_dict()
    for key, tensor in small.state_dict().items():
        if tensor.shape != other[key].shape and key in state and state[key].ndim:
            return int(state[key].shape[0])
    return None
