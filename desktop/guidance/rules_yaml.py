"""Decision tables and thresholds as the YAML of a content pack, as people edit it."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any


def to_yaml(data: Mapping[str, Any]) -> str:
    """Return decision tables in the form of `content/decision/tables.yaml`, or thresholds in that of `policy.yaml`."""
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap

    yaml = YAML()
    yaml.width = 200
    # YAML 1.1 readers take a bare yes or no for a truth value; quote them for everybody.
    yaml.representer.add_representer(str, _quoted_where_needed)
    stream = io.StringIO()
    yaml.dump(CommentedMap(data), stream)
    return stream.getvalue()


def _quoted_where_needed(representer: Any, text: str) -> Any:
    plain = text.replace("_", "").isalpha() and text not in ("yes", "no", "on", "off", "true", "false", "null")
    return representer.represent_scalar("tag:yaml.org,2002:str", text, style=None if plain else '"')
