# SPDX-License-Identifier: GPL-2.0-or-later
"""What each class of Hugging Face's image processors has for the keys that a file leaves out."""

from __future__ import annotations

from typing import Any

_HALF = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}
_IMAGENET = {"image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]}
_CLIP = {
    "image_mean": [0.48145466, 0.4578275, 0.40821073],
    "image_std": [0.26862954, 0.26130258, 0.27577711],
}
_STEPS = {"do_resize": True, "do_rescale": True, "rescale_factor": 1 / 255, "do_normalize": True}


def _class(size: Any, resample: int, values: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**_STEPS, "size": size, "resample": resample, "do_center_crop": False, **values, **more}


def _square(side: int) -> dict[str, int]:
    return {"height": side, "width": side}


def _short(side: int) -> dict[str, int]:
    return {"shortest_edge": side}


def _cropped(side: int) -> dict[str, Any]:
    return {"do_center_crop": True, "crop_size": _square(side)}


#: By the name of the class without its ending; ``resample`` is Pillow's number of a filter.
CLASSES: dict[str, dict[str, Any]] = {
    "ViT": _class(_square(224), 2, _HALF),
    "Beit": _class(_square(224), 3, _HALF, crop_size=_square(224)),
    "DeiT": _class(_square(256), 3, _HALF, **_cropped(224)),
    "CLIP": _class(_short(224), 3, _CLIP, **_cropped(224)),
    "Bit": _class(_short(224), 3, _CLIP, **_cropped(224)),
    "Siglip": _class(_square(224), 3, _HALF),
    "ConvNext": _class(_short(384), 3, _HALF, crop_pct=224 / 256),
    "Levit": _class(_short(224), 3, _IMAGENET, **_cropped(224)),
    "PoolFormer": _class(_short(224), 3, _IMAGENET, crop_pct=0.9, **_cropped(224)),
    "Pvt": _class(_square(224), 3, _IMAGENET),
    "DINOv3ViT": _class(_square(224), 2, _IMAGENET),
    "MobileNetV1": _class(_short(256), 2, _HALF, **_cropped(224)),
    "MobileNetV2": _class(_short(256), 2, _HALF, **_cropped(224)),
    "EfficientNet": _class(_square(346), 3, _HALF, crop_size=_square(289), include_top=True),
    "MobileViT": _class(
        _short(224), 3, {}, do_normalize=False, do_flip_channel_order=True, **_cropped(256)
    ),
}

#: The class of processor that a type of model has when the file names none.
OF_MODEL = {
    "vit": "ViT",
    "swin": "ViT",
    "swinv2": "ViT",
    "beit": "Beit",
    "data2vec-vision": "Beit",
    "deit": "DeiT",
    "bit": "Bit",
    "dinov2": "Bit",
    "siglip": "Siglip",
    "convnext": "ConvNext",
    "convnextv2": "ConvNext",
    "resnet": "ConvNext",
    "regnet": "ConvNext",
    "levit": "Levit",
    "poolformer": "PoolFormer",
    "mobilenet_v2": "MobileNetV2",
    "efficientnet": "EfficientNet",
    "mobilevit": "MobileViT",
}
