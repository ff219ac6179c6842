# SPDX-License-Identifier: GPL-2.0-or-later
"""Outcomes on disk while a run goes on, so that a run which was broken off can go on."""
