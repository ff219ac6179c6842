# SPDX-License-Identifier: GPL-2.0-or-later
"""How far pip is, from its lines."""

from __future__ import annotations

from deep_objects.inference.worker.setup.progress import Progress


def test_the_bar_follows_packages_and_bytes() -> None:
    """A pip that tells bytes is not repeated in the log."""
    shares: list[float] = []
    progress = Progress(shares.append)
    progress.expect(2)
    lines = (
        "Collecting numpy==2.4.6",
        "Progress 0 of 100",
        "Progress 50 of 100",
        "Processing ./torch.whl",
        "Progress 100 of 100",
        "Installing collected packages: numpy, torch",
        "Successfully installed numpy-2.4.6 torch-2.14.1",
    )
    silent = [line for line in lines if progress.hear(line)]
    assert silent == [line for line in lines if line.startswith("Progress")]
    assert shares == [0.0, 0.0, 0.2, 0.4, 0.8, 0.8, 0.95]
