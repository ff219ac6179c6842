# SPDX-License-Identifier: GPL-2.0-or-later
"""One file per kind of web service: where its pictures are, and what they hold."""
