# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures as cameras and people write them, by Pillow."""

from __future__ import annotations

import io
from typing import Any, Optional

import numpy as np
from PIL import Image, ImageOps


def picture(mode: str = "RGB", width: int = 40, height: int = 30, seed: int = 1) -> Image.Image:
    """A picture of random pixels."""
    random = np.random.RandomState(seed)
    pixels = random.randint(0, 256, (height, width, 4)).astype(np.uint8)
    return Image.fromarray(pixels).convert("RGB" if mode == "P" else mode).convert(mode)


def encoded(
    image: Image.Image, kind: str = "JPEG", orientation: Optional[int] = None, **options: Any
) -> bytes:
    """The bytes of ``image`` in a file of the format ``kind``."""
    if orientation is not None:
        exif = Image.Exif()
        exif[0x0112] = orientation
        options["exif"] = exif
    file = io.BytesIO()
    image.save(file, format=kind, **options)
    return file.getvalue()


def as_pillow_sees(content: bytes, mode: str = "RGB") -> np.ndarray:
    """The pixels (bands, height, width) of a picture file, turned upright."""
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(content)))
    pixels = np.asarray(upright if upright.mode == mode else upright.convert(mode))
    return pixels[None] if pixels.ndim == 2 else pixels.transpose(2, 0, 1)
