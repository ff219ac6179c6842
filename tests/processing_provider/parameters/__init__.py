# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of parameters: what is accepted, and the sentence for what is not."""
