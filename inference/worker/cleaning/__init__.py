# SPDX-License-Identifier: GPL-2.0-or-later
"""What is temporary in a run, and how it goes whatever ends the run."""
