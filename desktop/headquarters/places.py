"""Where posts are: city, country, place on the map and region. Regions group countries for filters, nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop.guidance.library import Library

UNKNOWN = "unknown"
_COUNTRIES = {
    "africa": "AO BF BI BJ BW BV CD CF CG CI CM CV ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE"
    " RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW",
    "americas": "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY"
    " LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
    "asia_pacific": "AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY"
    " NC NF NP NR NU NZ PF PG PH PK PN PW SB SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS",
    "europe": "AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU"
    " LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK",
    "middle_east_north_africa": "AE BH DJ DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SD SY TN YE",
}
REGIONS = (*_COUNTRIES, UNKNOWN)
"""Every region by id, in the order in which lists show them. The grouping is this program's own."""
_REGION = {iso2: region for region, countries in _COUNTRIES.items() for iso2 in countries.split()}


class Place(NamedTuple):
    """A post: its code, city, names and country (ISO alpha-2); where it is, in degrees, None when not known."""

    code: str
    city: str
    country: str
    name_nl: str
    name_en: str
    region: str
    lat: float | None = None
    lon: float | None = None


def region_of(country: str) -> str:
    """Return the region of a country (ISO alpha-2)."""
    return _REGION.get(country, UNKNOWN)


def places(library: Library) -> dict[str, Place]:
    """Return every post that the content pack knows, by code."""
    sql = "SELECT code, city, country, name_nl, name_en, lat, lon FROM posts ORDER BY code"
    return {row[0]: Place._make((*row[:5], region_of(row[2]), *row[5:])) for row in library.rows(sql)}


def place_of(known: Mapping[str, Place], code: str) -> Place:
    """Return a post; one that the pack does not know is its own name and lies nowhere."""
    return known.get(code) or Place(code, code, "", code, code, UNKNOWN)
