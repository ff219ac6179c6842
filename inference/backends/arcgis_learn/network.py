# SPDX-License-Identifier: GPL-2.0-or-later
"""The networks that arcgis.learn's FeatureClassifier builds, from torchvision and timm.

A CNN is ``Sequential(body, head)``: the backbone up to its last pooling, then arcgis.learn's own
head. A transformer is the whole timm model. Sizes are read from the weights, which are loaded
strictly: a tensor left at its random value would give labels that look like answers. Each library
is imported only where a backbone is its own: that takes seconds.
"""

from __future__ import annotations

from typing import Any, Callable

import torch
from torch import nn

from ...texts import tr
from ..pytorch.strict import State, UnknownBackbone, for_bands, input_bands, load_strictly

_RESNETS = ("resnet18", "resnet34", "resnet50", "resnet101", "resnet152")
_KEPT_WHOLE = ("hrnet", "nasnet", "selecsls")
_CHANGED_SINCE = ("tresnet", "botnet", "lambda_resnet", "gluon_xception65")

#: Names of timm 0.4 that timm 1 spells otherwise.
_RENAMED = {
    "gluon_resnet18_v1b": "resnet18",
    "gluon_resnet34_v1b": "resnet34",
    "gluon_resnet50_v1b": "resnet50",
    "gluon_resnet101_v1b": "resnet101",
    "gluon_resnet152_v1b": "resnet152",
    "gluon_resnet50_v1c": "resnet50c",
    "gluon_resnet101_v1c": "resnet101c",
    "gluon_resnet152_v1c": "resnet152c",
    "gluon_resnet50_v1d": "resnet50d",
    "gluon_resnet101_v1d": "resnet101d",
    "gluon_resnet152_v1d": "resnet152d",
    "gluon_resnet50_v1s": "resnet50s",
    "gluon_resnet101_v1s": "resnet101s",
    "gluon_resnet152_v1s": "resnet152s",
    "tv_resnet34": "resnet34",
    "tv_resnet50": "resnet50",
    "tv_resnet101": "resnet101",
    "tv_resnet152": "resnet152",
    "adv_inception_v3": "inception_v3",
    "tf_inception_v3": "inception_v3",
    "ens_adv_inception_resnet_v2": "inception_resnet_v2",
    "mobilenetv3_large_100_miil": "mobilenetv3_large_100",
    "mobilenetv3_large_100_miil_in21k": "mobilenetv3_large_100",
    "tf_efficientnet_l2_ns": "tf_efficientnet_l2",
    "tf_efficientnet_l2_ns_475": "tf_efficientnet_l2",
    "tnt_s_patch16_224": "tnt_s_legacy_patch16_224",
    "xception": "legacy_xception",
}
_DROPPED_ENDINGS = ("_in21ft1k", "_in21k", "_ap", "_ns", "m_in21k", "m", "_bit_distilled")

#: Where the weights of a transformer say how many classes it has.
_HEADS = ("head.weight", "head.fc.weight", "head.linear.weight", "head.l.weight")
#: Only the TNT of timm 0.4 has it; timm 1 gives the name to another network as well.
_LEGACY_TNT = "blocks.0.proj.bias"


def build(backbone: str, state: State, chip_width: int) -> nn.Module:
    """The network of ``backbone`` with the weights ``state``, ready to evaluate.

    Raises UnknownBackbone.
    """
    name = backbone.split(":", 1)[-1]
    if any(part in name for part in _CHANGED_SINCE):
        raise UnknownBackbone(
            tr("{backbone} was built by a timm whose layers are not known any more").format(
                backbone=backbone
            )
        )
    network = _with_head(backbone, name, state) if "1.8.weight" in state else None
    if network is None:
        return _transformer(backbone, name, state, chip_width)
    load_strictly(network, state, backbone)
    return network.eval()


def _with_head(backbone: str, name: str, state: State) -> nn.Sequential:
    body = _body(backbone, name, input_bands(state))
    classes, features = state["1.8.weight"].shape[0], state["1.4.weight"].shape[1]
    return nn.Sequential(
        body, _head(int(features), int(state["1.4.weight"].shape[0]), int(classes))
    )


def _head(features: int, hidden: int, classes: int) -> nn.Sequential:
    return nn.Sequential(
        _ConcatPool(),
        nn.Flatten(),
        nn.BatchNorm1d(features),
        nn.Dropout(0.25),
        nn.Linear(features, hidden),
        nn.ReLU(),
        nn.BatchNorm1d(hidden),
        nn.Dropout(0.5),
        nn.Linear(hidden, classes),
    )


class _ConcatPool(nn.Module):
    """Global maximum and global mean, in this order."""

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """(n, channels, height, width) to (n, 2 * channels, 1, 1)."""
        return torch.cat([values.amax((2, 3), keepdim=True), values.mean((2, 3), keepdim=True)], 1)


def _body(backbone: str, name: str, bands: int) -> nn.Module:
    if backbone.startswith("hf:"):
        name = next((resnet for resnet in reversed(_RESNETS) if name.startswith(resnet)), name)
        return _cut(_timm_model(backbone, name, in_chans=bands), name)
    if backbone.startswith("timm:"):
        return _cut(_timm_model(backbone, name, in_chans=bands), name)
    return plain_body(name, bands)


def plain_body(name: str, bands: int) -> nn.Module:
    """A backbone of torchvision up to its last pooling. Raises UnknownBackbone."""
    import torchvision

    if name in _RESNETS:
        resnet = getattr(torchvision.models, name)(weights=None)
        resnet.conv1 = for_bands(resnet.conv1, bands)
        return nn.Sequential(*list(resnet.children())[:-2])
    if name == "mobilenet_v2":
        features = torchvision.models.mobilenet_v2(weights=None).features
        features[0][0] = for_bands(features[0][0], bands)
        return nn.Sequential(features)
    raise UnknownBackbone(
        tr("the backbone {backbone} is none of those that can be built here").format(backbone=name)
    )


def _timm_model(backbone: str, name: str, **options: Any) -> nn.Module:
    import timm

    for candidate in _spellings(name):
        if timm.is_model(candidate):
            try:
                return timm.create_model(candidate, pretrained=False, **options)
            except (RuntimeError, TypeError, ValueError, AssertionError) as error:
                raise UnknownBackbone(
                    tr("timm cannot build {backbone} ({error})").format(
                        backbone=backbone, error=error
                    )
                ) from error
    raise UnknownBackbone(
        tr("timm {version} knows no model {backbone}").format(
            version=timm.__version__, backbone=name
        )
    )


def _spellings(name: str) -> list[str]:
    """``name``, its newer spelling, and it without the endings that once named pretrainings."""
    spellings = [name, _RENAMED.get(name, name)]
    for ending in _DROPPED_ENDINGS:
        if name.endswith(ending):
            spellings.append(name[: -len(ending)])
    if "_bitm" in name:
        spellings.append(name.split("_bitm")[0] + "_bit")
    return spellings


def _cut(model: nn.Module, name: str) -> nn.Module:
    """A timm CNN up to its last pooling, by arcgis.learn's rule."""
    children = list(model.children())
    if "squeezenet" in name:
        return nn.Sequential(*children[:-1])
    if "repvgg" in name or "vgg" in name:
        return nn.Sequential(*children[:-2])
    if any(part in name for part in _KEPT_WHOLE):
        return _Features(model)
    pooling = [position for position, child in enumerate(children) if _pools(child)]
    if not pooling:
        raise UnknownBackbone(
            tr("{backbone} has no pooling at which its classifier could be cut off").format(
                backbone=name
            )
        )
    return nn.Sequential(*children[: pooling[-1]])


def _pools(module: nn.Module) -> bool:
    endings = ("Pool1d", "Pool2d", "Pool3d")
    return any(type(part).__name__.endswith(endings) for part in module.modules())


class _Features(nn.Module):
    """A whole timm model, of which only the features are used."""

    def __init__(self, feature: nn.Module) -> None:
        super().__init__()
        self.feature = feature

    def forward(self, values: torch.Tensor) -> Any:
        """What timm calls the features of ``values``."""
        return self.feature.forward_features(values)


def _transformer(backbone: str, name: str, state: State, chip_width: int) -> nn.Module:
    whole = {key[2:]: tensor for key, tensor in state.items() if key.startswith("0.")}
    head = next((whole[key] for key in _HEADS if key in whole), None)
    if not backbone.startswith("timm:") or head is None:
        raise UnknownBackbone(
            tr("the backbone {backbone} is none of those that can be built here").format(
                backbone=backbone
            )
        )
    if name in _RENAMED and _LEGACY_TNT in whole:
        name = _RENAMED[name]
    options: dict[str, Any] = {"num_classes": int(head.shape[0]), "img_size": chip_width}
    if "swin" in name:
        options["window_size"] = chip_width // 32
    bands = input_bands(whole)
    if bands != 3:
        options["in_chans"] = bands
    model = _timm_model(backbone, name, **options)
    load_strictly(model, _renamed_layers(name, whole), backbone)
    return _first_head_only(model, name).eval()


def _renamed_layers(name: str, state: State) -> State:
    """Weights of Swin as timm 0.4 named them, under the names of timm 1; LeViT's without indices.

    LeViT's other names are told by their order.
    """
    if "levit" in name:
        return {k: tensor for k, tensor in state.items() if not k.endswith("attention_bias_idxs")}
    if "swin" not in name or "head.weight" not in state:
        return state
    renamed = {}
    for key, tensor in state.items():
        if key.endswith(("relative_position_index", "attn_mask")):
            continue
        parts = key.split(".")
        if len(parts) > 2 and parts[0] == "layers" and parts[2] == "downsample":
            parts[1] = str(int(parts[1]) + 1)
        if parts[0] == "head":
            parts.insert(1, "fc")
        renamed[".".join(parts)] = tensor
    return renamed


def _first_head_only(model: nn.Module, name: str) -> nn.Module:
    """arcgis.learn ignores the distillation head of LeViT and PiT, where timm takes the mean."""
    if "levit" in name and hasattr(model, "head_dist"):
        model.head_dist = model.head
    elif "pit_" in name and "distilled" in name:
        model.forward_head = _class_token_head(model)
    return model


def _class_token_head(model: nn.Module) -> Callable[..., Any]:
    def forward_head(values: torch.Tensor, pre_logits: bool = False) -> Any:
        return model.head(values[:, 0])

    return forward_head
