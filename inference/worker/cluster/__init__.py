# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a run on the machines of a Dask scheduler.

QGIS imports nothing of Dask: ``link`` starts a process in the *cluster* environment, in which
``submit`` speaks with the scheduler. On the machines ``on_worker`` runs, within a Dask worker.
"""
