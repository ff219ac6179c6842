# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours for classes that come without: a fixed wheel, by position."""

from __future__ import annotations


def wheel_color(position: int) -> tuple[int, int, int]:
    """A clear, not too bright colour for the class at ``position``; neighbours differ well."""
    hue = (position * 137) % 360

    def part(offset: int) -> int:
        k = (offset + hue / 30) % 12
        return round(255 * (0.5 - 0.35 * max(-1, min(k - 3, 9 - k, 1))))

    return part(0), part(8), part(4)
