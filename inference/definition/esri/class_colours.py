# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours for classes that come without: a fixed list, then a wheel, by position.

The list begins with the seven colours of Okabe and Ito, which people with any kind of colour
blindness tell apart; the others differ from these, and from each other, in lightness too.
"""

from __future__ import annotations

#: (red, green, blue); of neighbours one is warm and one is cold.
_LIST = (
    (230, 159, 0),
    (0, 114, 178),
    (0, 158, 115),
    (204, 121, 167),
    (86, 180, 233),
    (213, 94, 0),
    (240, 228, 66),
    (90, 40, 120),
    (160, 220, 170),
    (110, 70, 20),
    (200, 185, 240),
    (20, 80, 60),
)


def wheel_colour(position: int) -> tuple[int, int, int]:
    """The colour for the class at ``position``, counted from 0; neighbours differ well."""
    if position < len(_LIST):
        return _LIST[position]
    hue = (position * 137) % 360
    lightness = (0.4, 0.72, 0.55)[position % 3]
    spread = 0.7 * min(lightness, 1 - lightness)

    def part(offset: int) -> int:
        k = (offset + hue / 30) % 12
        return round(255 * (lightness - spread * max(-1, min(k - 3, 9 - k, 1))))

    return part(0), part(8), part(4)
