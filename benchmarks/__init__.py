# SPDX-License-Identifier: GPL-2.0-or-later
"""How fast Deep Objects is, always as a ratio to a named rival in one run on one machine.

``rows`` says what is compared, ``sides`` holds the programs that are compared, each run in a
process of its own. Nothing here is imported by the plugin, and nothing here imports it but sides.
"""
