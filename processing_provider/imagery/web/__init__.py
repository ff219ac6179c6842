# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery from web services: every picture is fetched here and judged before it is believed."""
