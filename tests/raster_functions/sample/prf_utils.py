# SPDX-License-Identifier: GPL-2.0-or-later
"""A neighbour that is imported by its bare name."""


def get_available_device():
    """What such helpers answer where nothing can be found out: card 0, though there is none."""
    return 0
