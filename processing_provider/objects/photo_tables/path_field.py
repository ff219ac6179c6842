# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos named by paths in a field, as QField, Mergin Maps and forms of QGIS write them."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any, Optional, Union

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QVariant

from ...texts import tr
from .container import Container
from .photo import (
    PhotoRef,
    Skipped,
    attribute,
    file_name,
    is_picture,
    picture_suffixes,
    refuse,
    suffix_of,
)

_SAMPLE = 100

#: How the widget for files stores paths (RelativeStorage).
_TO_PROJECT, _TO_ROOT = 1, 2


class PathField:
    """The field ``field`` of ``layer``: a path, several, or a list of them."""

    def __init__(
        self, layer: QgsVectorLayer, field: str, container: Container, project_home: str
    ) -> None:
        self.description = tr("paths in the field {field} of {layer}").format(
            field=field, layer=layer.name()
        )
        self.fields: tuple[str, ...] = (field,)
        self._field = field
        self._roots = _roots(layer, field, container.folder, project_home)
        self._skipped = Skipped()

    @property
    def skipped(self) -> int:
        """See PhotoTable.skipped."""
        return self._skipped.total

    def photos_of(self, feature: QgsFeature) -> list[PhotoRef]:
        """See PhotoTable.photos_of."""
        value = attribute(feature, self._field)
        listed = [value] if self._is_one_file(value) else paths_in(value)
        pictures = [path for path in listed if is_picture(file_name(path))]
        self._skipped.note(feature, len(listed) - len(pictures))
        return [self._ref(path) for path in pictures]

    def content(self, ref: PhotoRef) -> Union[str, bytes]:
        """See PhotoTable.content."""
        refuse(ref)
        return ref.path

    def _is_one_file(self, value: Any) -> bool:
        """Whether a text with a separator is the name of a file all the same."""
        if not isinstance(value, str) or ";" not in value or refusal(value):
            return False
        return os.path.isfile(self._located(value))

    def _ref(self, path: str) -> PhotoRef:
        name = file_name(path)
        local = _local(path)
        reason = refusal(path)
        if not reason and not self._roots and not os.path.isabs(local):
            reason = tr(
                "its path is relative, and neither the layer nor the project lies in a folder"
            )
        if reason:
            return PhotoRef(name, path, path, reason)
        return PhotoRef(name, self._located(local), path)

    def _located(self, path: str) -> str:
        """The file: the first of the places where it may be, or the likeliest if it is in none."""
        spellings = [path] if os.sep == "\\" else list(dict.fromkeys((path, _forward(path))))
        places = [
            os.path.normpath(os.path.join(root, spelling))
            for root in self._roots or ("",)
            for spelling in spellings
        ]
        return next((place for place in places if os.path.isfile(place)), places[0])


def paths_in(value: Any) -> list[str]:
    """The paths in a field's value: a list, JSON text of one, or text with ``;`` or new lines."""
    if isinstance(value, (list, tuple)):
        listed = [entry for entry in value if not isinstance(entry, QVariant)]
    elif isinstance(value, str):
        in_json = _json_list(value)
        listed = value.replace(";", "\n").split("\n") if in_json is None else in_json
    else:
        listed = []
    return [entry.strip() for entry in listed if isinstance(entry, str) and entry.strip()]


def _json_list(text: str) -> Optional[list[Any]]:
    """The list that ``text`` holds as JSON; None when it is none."""
    if not text.lstrip().startswith("["):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, list) else None


def refusal(path: str) -> str:
    """Why ``path`` is not followed; empty when it is. Told by the text alone: nothing is asked."""
    lower = _forward(_local(path)).lower()
    if lower.startswith("//"):
        return tr("its path leads to a network share; copy the photos to a folder and use that")
    if "://" in lower or lower.startswith(("data:", "http:", "https:")):
        return tr("its path is an address; download the photos and use their paths")
    if lower.startswith("/vsi"):
        return tr("its path is a virtual one; unpack the photos and use their paths")
    return ""


def _local(path: str) -> str:
    """``path`` without the scheme of a file's own address."""
    return str(QUrl(path).toLocalFile()) if path.lower().startswith("file:") else path


def _forward(path: str) -> str:
    return path.replace("\\", "/")


def _roots(
    layer: QgsVectorLayer, field: str, layer_folder: str, project_home: str
) -> tuple[str, ...]:
    """The folders to which paths may be relative, the likeliest first."""
    setup = layer.editorWidgetSetup(layer.fields().lookupField(field))
    config = setup.config() if setup.type() == "ExternalResource" else {}
    stored = config.get("RelativeStorage") or 0
    root = str(config.get("DefaultRoot") or "")
    if refusal(root):
        root = ""
    if root and project_home:
        root = os.path.join(project_home, root)
    ordered = [layer_folder, project_home, root]
    if stored == _TO_PROJECT:
        ordered = [project_home, layer_folder, root]
    elif stored == _TO_ROOT:
        ordered = [root, layer_folder, project_home]
    return tuple(dict.fromkeys(folder for folder in ordered if folder))


def find_path_field(layer: QgsVectorLayer, candidates: Sequence[str]) -> Optional[str]:
    """The first of ``candidates`` whose first values are, for the most part, paths of pictures."""
    if not candidates:
        return None
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(candidates), layer.fields())
    seen = dict.fromkeys(candidates, 0)
    pictures = dict.fromkeys(candidates, 0)
    for feature in layer.getFeatures(request):
        for field in candidates:
            listed = paths_in(attribute(feature, field))
            if listed and seen[field] < _SAMPLE:
                seen[field] += 1
                pictures[field] += _names_a_picture(listed[0])
        if any(seen[field] == _SAMPLE <= 2 * pictures[field] for field in candidates):
            break
    return next((field for field in candidates if 0 < seen[field] <= 2 * pictures[field]), None)


def _names_a_picture(path: str) -> bool:
    return suffix_of(path) in picture_suffixes() and not refusal(path)
