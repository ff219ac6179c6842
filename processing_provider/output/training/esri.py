# SPDX-License-Identifier: GPL-2.0-or-later
"""What Esri's tools expect beside chips: definition, statistics, and the list of all files.

Keys and lines are those of sets that ArcGIS Pro exported, as arcgis.learn's ``prepare_data`` reads
them: it takes the kind of set, the number of bands and the counts of the classes from
``esri_accumulated_stats.json``, classes and the way in which chips were cut from
``esri_model_definition.emd``, and the size of a chip from the first one in ``map.txt``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional

from ....inference.errors import one_line
from .choices import IMAGENET
from .classes import TrainingClass
from .statistics import BandValues, Spread, areas, band_values, largest_chip
from .training_set import Cut, Part

#: A file's name and its lines.
TextFile = tuple[str, Iterable[str]]
#: Width and height of a chip in pixels.
Size = tuple[int, int]

_LONGEST_NAME = 200
_FIXED, _VARIABLE = "Fixed_Size", "Variable_Size"
#: Esri's own key, with the names that Esri's tools know.
_WELL_KNOWN_KEY = "WellKnownBandNames (FYI, these band names can be used in ExtractBands)"
_WELL_KNOWN = [
    *("Red", "Green", "Blue", "Infrared", "CoastalBlue", "Yellow", "RedEdge"),
    *("ShortWaveInfrared", "NearInfrared", "NearInfrared_1", "NearInfrared_2", "MidInfrared"),
    *("MidInfrared_1", "MidInfrared_2", "Thermal", "Thermal_1", "Thermal_2", "Panchromatic"),
    *("PseudoRed", "PseudoGreen", "PseudoBlue"),
]


def esri_files(part: Part, listed: Iterable[str]) -> Iterator[TextFile]:
    """The files of a split beside its chips; ``listed`` are the lines of ``map.txt``."""
    size, bands, of_classes = _as_exported(part), band_values(part), areas(part)
    accumulated = _accumulated(part, size, bands, of_classes)
    yield "map.txt", listed
    yield "esri_model_definition.emd", [json.dumps(_definition(part, size, bands), indent=2)]
    yield "esri_accumulated_stats.json", [json.dumps(accumulated, indent=2)]
    yield "stats.txt", _told(part, size, of_classes)


def _as_exported(part: Part) -> Size:
    """Width and height of the chips; of chips of several sizes those of the largest."""
    cut = part.whole.cut
    return (cut.width, cut.height) if cut.fixed else largest_chip(part)


def _definition(part: Part, size: Size, bands: Sequence[BandValues]) -> dict[str, Any]:
    whole, cut = part.whole, part.whole.cut
    return {
        "ModelType": "ObjectClassification",
        "MetaDataMode": whole.choices.layout,
        "ImageWidth": size[0],
        "ImageHeight": size[1],
        "ExtractBands": list(range(len(cut.bands))),
        "CropTileMode": _FIXED if cut.fixed else _VARIABLE,
        "BlackenAroundFeature": cut.blacken,
        "ImageSpaceUsed": "PIXEL_SPACE" if cut.pixel_space else "MAP_SPACE",
        **_cells(cut),
        "InputRastersProps": {
            "RasterCount": cut.images,
            "SensorName": "Raster Dataset",
            "BandNames": list(cut.bands),
        },
        "AllTilesStats": [
            {
                "BandName": name,
                "Min": band.least,
                "Max": band.most,
                "Mean": band.mean,
                "StdDev": band.deviation,
            }
            for name, band in zip(cut.bands, bands)
        ],
        "Classes": [_class(part, place) for place in range(len(whole.classes))],
        _WELL_KNOWN_KEY: _WELL_KNOWN,
    }


def _class(part: Part, place: int) -> dict[str, Any]:
    """A class as the definition has it."""
    entry = part.whole.classes[place]
    name = _name(part, entry)
    return {
        "Value": entry.value,
        "Name": name,
        "Color": list(entry.colour),
        **({"TrueName": entry.name} if name != entry.name else {}),
    }


def _name(part: Part, entry: TrainingClass) -> str:
    """What the folders or the labels call a class: arcgis.learn looks that up by name."""
    if part.whole.choices.layout == IMAGENET:
        return entry.folder
    return entry.listed if part.whole.choices.multi_label else entry.name


def _cells(cut: Cut) -> dict[str, Any]:
    """The smallest and the largest cells."""
    if cut.cells is None:
        return {}
    system = {} if cut.crs is None else {"spatialReference": {"wkid": cut.crs}}
    least, most = ({"x": x, "y": y, **system} for x, y in cut.cells)
    return {"MinCellSize": least, "MaxCellSize": most}


def _accumulated(
    part: Part, size: Size, bands: Sequence[BandValues], of_classes: Sequence[Spread]
) -> dict[str, Any]:
    whole, count, counts = part.whole, len(part.numbers), part.class_counts
    return {
        "Version": 1,
        "NumBands": len(whole.cut.bands),
        "TileSizeX": size[0],
        "TileSizeY": size[1],
        "NumClasses": len(whole.classes),
        "NumTiles": count,
        "OutputFeatures": True,
        "MetaDataMode": whole.choices.layout,
        **_cells(whole.cut),
        "Classes": [
            {"ClassValue": entry.value, "ClassName": _name(part, entry)} for entry in whole.classes
        ],
        "FeatureStats": {
            "NumClasses": len(whole.classes),
            "NumImagesTotal": count,
            "NumFeaturesTotal": count,
            "NumImagesPerClass": counts,
            "NumFeaturesPerClass": counts,
            "NumFeaturesPerImage": _spread(Spread(1, 1, count, count)),
            "FeatureAreaPerClass": [_spread(area) for area in of_classes],
        },
        "BandStatsState": [
            {
                "Min": band.least,
                "Max": band.most,
                "Num": band.count,
                "M1": band.mean,
                "M2": band.squares,
            }
            for band in bands
        ],
    }


def _spread(values: Spread) -> dict[str, Optional[float]]:
    return {
        "Min": values.least,
        "Max": values.most,
        "Mean": values.mean,
        "Sum": values.total,
        "Count": values.count,
    }


def _told(part: Part, size: Size, of_classes: Sequence[Spread]) -> Iterator[str]:
    """The lines of ``stats.txt``."""
    count, classes = len(part.numbers), part.whole.classes
    yield f"images = {count} *{len(part.whole.cut.bands)}*{size[0]}*{size[1]}"
    yield f"features = {count}"
    yield "features per image = [min = 1, mean = 1.00, max = 1]"
    yield f"classes = {len(classes)}"
    yield (
        f"{'cls name':<24}{'cls value':>15}{'images':>11}{'features':>11}"
        f"{'min size':>12}{'mean size':>12}{'max size':>12}"
    )
    for entry, chips, area in zip(classes, part.class_counts, of_classes):
        name = one_line(_name(part, entry), _LONGEST_NAME)
        yield (
            f"{name:<24}{entry.value:>15}{chips:>11}{chips:>11}"
            f"{area.least:>12.2f}{area.mean:>12.2f}{area.most:>12.2f}"
        )
