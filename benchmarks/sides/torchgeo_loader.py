# SPDX-License-Identifier: GPL-2.0-or-later
"""A rival: TorchGeo's dataset, a sampler of its own kind over the objects, and a DataLoader."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from side import given, say
from torch.utils.data import DataLoader
from torchgeo.datasets import RasterDataset, stack_samples
from torchgeo.samplers import GeoSampler

BATCH = 64
WORKERS = 2


class Objects(GeoSampler):
    """The objects' windows, (n, 4) in pixels, as places on the ground."""

    def __init__(self, dataset: RasterDataset, windows: np.ndarray) -> None:
        super().__init__(dataset)
        x, y, self.time = dataset.bounds
        left, top = x.start, y.stop
        across, up = dataset.res
        low = windows[:, :2]
        high = low + windows[:, 2:]
        self.x = (left + np.stack([low[:, 0], high[:, 0]], 1) * across).tolist()
        self.y = (top - np.stack([high[:, 1], low[:, 1]], 1) * up).tolist()

    def __iter__(self) -> Iterator[tuple[slice, slice, slice]]:
        for x, y in zip(self.x, self.y):
            yield slice(*x), slice(*y), self.time

    def __len__(self) -> int:
        return len(self.x)


def main() -> None:
    """Read the first ``count`` objects."""
    wanted = given()
    windows = np.load(wanted["windows"])[: wanted["count"]]
    dataset = RasterDataset([wanted["raster"]])
    loader = DataLoader(
        dataset,
        batch_size=BATCH,
        sampler=Objects(dataset, windows),
        num_workers=WORKERS,
        collate_fn=stack_samples,
    )
    shapes = [tuple(batch["image"].shape) for batch in loader]
    say(objects=sum(shape[0] for shape in shapes), shape=shapes[0][1:] if shapes else [])


if __name__ == "__main__":
    main()
