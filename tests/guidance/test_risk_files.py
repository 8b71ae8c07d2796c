"""The files of the risk lookup: each planted mistake is found at its line; a newer edition is a swap; off is off."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from desktop.errors import BadInput
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
from desktop.guidance.pack import Pack, read_pack
from desktop.guidance.risk.files import problems, read
from desktop.guidance.risk.lookup import Risks
from desktop.guidance.risk.views import Lookup
from tests.guidance.small_pack import edit, write_pack
from tests.support import ROOT

TODAY = date(2026, 11, 23)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack with the shipped risk data; every dossier is its one article."""
    folder = write_pack(tmp_path)
    shutil.copytree(ROOT / "content" / "risk", folder / "risk")
    for name in ("countries.csv", "products.csv"):
        shutil.copy(ROOT / "content" / name, folder / name)
    themes = folder / "risk" / "themes.yaml"
    text = re.sub(r"\[(?:(?:covenant|eu|csr|child|oecd|un|due)-[^\]]*)\]", "[first]", themes.read_text("utf-8"))
    themes.write_text(text.replace("article: csr-risk-check", "article: first"), encoding="utf-8", newline="\n")
    return folder


def found(folder: Path) -> list[str]:
    """Return what the area itself finds, as file:line: message."""
    pack = read_pack(folder)
    mine = [str(problem) for problem in pack.problems if "/risk/" in problem.file]
    return sorted([*mine, *(f"{file}:{line}: {message}" for file, line, message in problems(pack))])


def look_up(folder: Path, country: str, product: str | None = None, today: date = TODAY) -> Lookup:
    target = folder.parent / "pack.db"
    compile_pack(folder, target)
    with Library(target) as library:
        return Risks(library, today).look_up(country, product, "en")


MISTAKES = [
    # file, what stands there, the mistake, what is said of it
    ("datasets.yaml", "stale_after_months: 18", "stale_after_months: soon", "wgi: stale_after_months must be a whole"),
    ("datasets.yaml", 'as_of: "2022-09-28"', 'as_of: "last year"', "dol_goods: as_of must be a date"),
    ("datasets.yaml", '  publisher: "CIA"\n', "", "factbook needs exactly"),
    ("datasets.yaml", 'url: "https://www.cahraslist.net"', 'url: "ftp://x"', "cahra: url must begin with"),
    ("themes.yaml", "column: pv_pctrank", "column: pv_rank", "theme conflict: wgi has no column pv_rank"),
    ("themes.yaml", "below: 10, signal: country_high", "below: ten, signal: country_high", "below needs a number"),
    ("themes.yaml", 'starts: ["No Advancement", "Minimal"]', 'begins: ["No"]', "a condition needs one of below, is"),
    ("themes.yaml", "here: documented\n        says", "here: proven\n        says", "unknown signal proven"),
    ("themes.yaml", "grondstof uit {inputs}", "grondstof uit {origins}", "says here: nothing fills in {origins}"),
    ("themes.yaml", 'for this country", full', 'for this country}", full', "nothing fills in {}}"),
    ("themes.yaml", "tags: [water_pollution, water_scarcity]", "tags: [wet]", "theme water: tag wet has no words"),
    ("themes.yaml", "chapter: VII\n", "chapter: XII\n", "theme corruption: unknown chapter XII"),
    ("themes.yaml", "id: biodiversity", "id: pollution", "theme pollution is written twice"),
    ("themes.yaml", '{nl: "belasting", en: "tax"}', '{nl: "belasting"}', "not_covered: tax needs nl and en"),
    ("themes.yaml", "at_least: 4", "at_least: 0", "a ground names themes that exist"),
    ("themes.yaml", 'nl: {word: "Elders"', 'nl: {world: "Elders"', "level product_elsewhere needs word"),
    ("themes.yaml", "article: first", "article: second", "there is no article second"),
    ("questions.yaml", "theme: water,", "theme: wine,", "question water_use is for a theme that does not exist"),
    ("questions.yaml", "signals: [no_data]", "signals: [nothing]", "question unions: signals must be of"),
    ("questions.yaml", "Who measures that?", "Who has allowed {that}?", "question waste: nothing fills in {that}"),
    ("questions.yaml", "near vulnerable nature", "near {country", "question nature: nothing fills in {{}"),
    ("questions.yaml", "Who guards", "Who was refused,", "forbidden word: refused"),
    ("wgi_2023.csv", "\nAE,", "\nQQ,", "unknown country QQ"),
    ("wgi_2023.csv", "\nAG,", "\nAF,", "AF has a row already"),
    ("wgi_2023.csv", ",-2.484,1.4,", ",-2.484,low,", "pv_pctrank: a number or nothing, not low"),
    ("dol_goods_2022.csv", "AF,Afghanistan,Coal", "AF,Afghanistan,Clouds", "Clouds is not in goods_taxonomy_nl.csv"),
    ("goods_taxonomy_nl.csv", "Amber,amber,", "Amber,ambergris,", "unknown product ambergris"),
    ("eudr_annex1_codes_2026-09.csv", "02062100,1,2027-12-30", "02062100,1,soon", "applies_from_if_later: a date"),
    ("aqueduct40_country_baseline.csv", "AF,AFG,3,2,4", "AF,AFG,3,2", "aqueduct40_country_baseline.csv:4: 4 values"),
    ("aqueduct40_country_baseline.csv", "AE,ARE,4,", "AE,ARE,5,", "water_stress_cat: no rule in themes.yaml knows '5'"),
    ("eudr_country_2025-1093.csv", "BY,high,", "BY,High,", "risk: no rule in themes.yaml knows 'High'"),
    (
        "dol_goods_2022.csv",
        "Carpets,Manufacturing,1,0,0,0,,",
        "Carpets,Manufacturing,yes,0,0,0,,",
        "child_labor: 1 or 0",
    ),
    (
        "goods_taxonomy_nl.csv",
        ",Agriculture,coffee,",
        ",Agriculture,cofee,",
        "eudr_commodity: cofee is not under commodities",
    ),
    ("factbook_2026-01_country.csv", "AD,deforestation|", "AD,deforesting|", "env_tags: deforesting is not under tags"),
]


def test_all_mistakes_are_found_at_once_with_file_and_line(pack: Path) -> None:
    assert found(pack) == []
    for file, old, new, _ in MISTAKES:
        edit(pack / "risk", file, old, new)
    told = found(pack)
    for file, _, _, message in MISTAKES:
        assert any(line.startswith(f"content/risk/{file}:") and message in line for line in told), (message, told)
    assert all(re.match(r"content/risk/[^:]+:[1-9]\d*: ", line) for line in told)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("datasets.yaml", "file: wgi_2023.csv", "file: ../countries.csv", "a data set is a .csv file in this folder"),
        ("datasets.yaml", "file: wgi_2023.csv", "file: wgi_2024.csv", "wgi_2024.csv:1: this file is missing"),
        ("wgi_2023.csv", "pv_pctrank", "pv_rank", "wgi_2023.csv:1: the first line must name"),
        ("wgi_2023.csv", "AE,ARE", 'AE,"ARE', "wgi_2023.csv:1: CSV:"),
    ],
)
def test_a_data_set_that_cannot_be_read_is_named(pack: Path, file: str, old: str, new: str, message: str) -> None:
    edit(pack / "risk", file, old, new)
    area = Pack(pack)
    read(area)
    assert any(message in str(problem) for problem in area.problems), area.problems


def test_the_conflict_list_can_be_switched_off_and_is_then_told_as_not_covered(pack: Path) -> None:
    before = look_up(pack, "LY", "gold")
    edit(pack / "risk", "datasets.yaml", "enabled: true\n  optional: true", "enabled: false\n  optional: true")
    by_policy = look_up(pack, "LY", "gold")
    edit(pack / "risk", "datasets.yaml", "enabled: false\n  optional: true", "enabled: true\n  optional: true")
    (pack / "risk" / "cahra_2026-06.csv").unlink()
    by_absence = look_up(pack, "LY", "gold")
    assert by_policy == by_absence
    conflict = {view.id: view for view in by_policy.themes}["conflict"]
    assert {line.dataset.role for line in conflict.evidence} == {"wgi"}
    assert ("cahra", "off") in {(gap.dataset.role, gap.why) for gap in conflict.missing}
    assert any("CAHRA" in text for text in by_policy.not_covered)
    assert not any("CAHRA" in text for text in before.not_covered)
    assert "cahra" not in by_policy.kept()["editions"]


def test_a_newer_edition_is_a_file_and_a_few_lines(pack: Path) -> None:
    """A newer list of goods that drops coffee from Colombia, as docs say how to put it there."""
    risk = pack / "risk"
    lines = (risk / "dol_goods_2022.csv").read_text(encoding="utf-8").splitlines()
    newer = [line for line in lines if not line.startswith("CO,Colombia,Coffee")]
    assert len(newer) == len(lines) - 1
    (risk / "dol_goods_2024.csv").write_text("\n".join(newer) + "\n", encoding="utf-8")
    (risk / "dol_goods_2022.csv").unlink()
    edit(risk, "datasets.yaml", "dol_goods_2022.csv", "dol_goods_2024.csv")
    edit(risk, "datasets.yaml", 'edition: "2022"', 'edition: "2024"')
    edit(risk, "datasets.yaml", 'as_of: "2022-09-28"', 'as_of: "2024-09-05"')
    child = look_up(pack, "CO", "coffee").themes[0]
    assert child.signal == "product_elsewhere"
    assert (
        child.evidence[0].to_dict().items() >= {"dataset": "dol_goods_2024", "edition": "2024", "stale": False}.items()
    )


def test_limits_are_the_packs(pack: Path) -> None:
    edit(pack / "risk", "themes.yaml", "below: 25, signal: country_elevated", "below: 90, signal: country_elevated")
    edit(pack / "risk", "themes.yaml", "none_with_data: 8", "none_with_data: 13")
    assert {view.id: view.signal for view in look_up(pack, "CO").themes}["civic_space"] == "country_elevated"


def test_a_file_that_is_gone_stops_the_build(pack: Path) -> None:
    (pack / "risk" / "factbook_2026-01_country.csv").unlink()
    with pytest.raises(BadInput, match=r"factbook_2026-01_country\.csv:1: this file is missing"):
        look_up(pack, "CO")
