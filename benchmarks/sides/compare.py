# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the scores that two programs gave the same objects are apart."""

from __future__ import annotations

import numpy as np
from side import given, say


def main() -> None:
    """Compare as many rows as both have."""
    wanted = given()
    one, other = np.load(wanted["one"]), np.load(wanted["other"])
    count = min(len(one), len(other))
    differences = np.abs(one[:count] - other[:count])
    spread = float(np.ptp(other[:count], axis=0).max())
    say(objects=count, apart=float(differences.max()), spread=spread)


if __name__ == "__main__":
    main()
