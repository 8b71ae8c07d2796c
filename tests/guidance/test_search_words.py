"""Words, stems, compounds and snippets: what search makes of a text."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.search.compounds import Splitter
from desktop.guidance.search.documents import forms
from desktop.guidance.search.query import edits
from desktop.guidance.search.snippets import LENGTH, snippet
from desktop.guidance.search.words import LANGUAGES, Word, fold, joined, stem, undotted, words

SAME = {
    "nl": """advies adviezen; richtlijn richtlijnen; financieel financiele; bedrijf bedrijven bedrijfje; kind kinderen;
        mogelijkheid mogelijkheden; stad steden; missie missies; pilot pilots; risico risicos; convenant convenants;
        voorwaarde voorwaarden; rapporteren gerapporteerd; melden gemeld meldt; rund runderen;
        controleren controleert; ondersteunen ondersteunt ondersteund; beslissen beslist; verlenen verleent verleend;
        klagen klaagt geklaagd klacht; klant klanten; recht rechten; dienst diensten; klein kleine; nieuw nieuwe;
        goed goede; groot grote; duurzaam duurzame; zwaar zware; breed brede; schade schades""",
    "en": """company companies; condition conditions; labour labor; organisation organization; programme program;
        child children; woman women; advise advised; mission missions""",
}
DIFFERENT = {
    "nl": "steun steen; post pest; handel handen; land lid; geld gold",
    "en": "policy police; post past; mine mind",
}
KNOWN = ("kinder", "arbeid", "handel", "missies", "kleding", "convenant", "bosbouw", "wet", "voorstel", "richtlijnen")


def plain(text: str) -> list[str]:
    return [word.plain for word in words(text)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_forms_of_one_word_have_one_stem(lang: str) -> None:
    for group in SAME[lang].split(";"):
        assert len({stem(word, lang) for word in group.split()}) == 1, group
    for group in DIFFERENT[lang].split(";"):
        assert len({stem(word, lang) for word in group.split()}) == 2, group


def test_words_lose_case_accents_and_what_follows_an_apostrophe() -> None:
    assert plain("De Financiële UNGP’s, NCP's en d’Ivoire") == ["de", "financiele", "ungp", "ncp", "en", "d", "ivoire"]
    assert plain("cafe\u0301 Straße Ølund ﬁnancieel") == ["cafe", "strasse", "olund", "financieel"]
    assert plain("!?… \u0000 🎉") == []


def test_a_hyphenated_word_is_also_known_as_one_word() -> None:
    text = "de OESO-richtlijnen, hoog-risico-land - en meer"
    assert list(joined(text, list(words(text)))) == ["oesorichtlijnen", "hoogrisicoland"]
    assert list(joined("-", [])) == []


@given(st.text())
def test_every_word_is_where_it_says_and_folds_to_itself(text: str) -> None:
    for start, end, one in words(text):
        assert one
        assert fold(text[start:end]).startswith(one)
        assert fold(one) == one


@given(st.text(alphabet="abcdeghiklmnoprstuvwz", min_size=1, max_size=15), st.sampled_from(LANGUAGES))
def test_a_stem_is_never_empty(word: str, lang: str) -> None:
    assert stem(word, lang)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("kinderarbeid", ("kinder", "arbeid")),
        ("handelsmissie", ("handel", "missie")),
        ("kledingconvenanten", ("kleding", "convenanten")),
        ("wetsvoorstel", ("wet", "voorstel")),
        ("bosbouwrichtlijn", ("bosbouw", "richtlijn")),
        ("convenant", ()),
        ("onbekendheid", ()),
        ("arbeid", ()),
    ],
)
def test_a_compound_falls_apart_where_both_parts_are_known(word: str, parts: tuple[str, ...]) -> None:
    assert Splitter(KNOWN, "nl").parts(word) == parts


def test_the_end_of_a_compound_is_known_as_a_word_of_its_own() -> None:
    splitter = Splitter(("mensen", "mensenrechten", "arbeid", "eigendom", "eigendomsrechten"), "nl")
    assert splitter.parts("arbeidsrechten") == ("arbeid", "rechten")
    assert splitter.parts("mensenrechten") == ("mensen", "rechten")


def test_a_dotted_abbreviation_is_read_as_one_word() -> None:
    assert undotted("De O.E.S.O. en het N.C.P, d.w.z. RVO. En 2017/821.") == "De OESO en het NCP, dwz RVO. En 2017/821."


@given(st.text(alphabet="abcdefgh", min_size=2, max_size=10), st.data())
def test_one_typing_error_away(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefgh"))
    near = set(edits(word))
    assert word[:place] + word[place + 1 :] in near
    assert word[:place] + letter + word[place:] in near
    assert word[:place] + letter + word[place + 1 :] in near
    assert word[:place] + word[place : place + 2][::-1] + word[place + 2 :] in near


@pytest.mark.parametrize(
    ("term", "names"),
    [
        ("Nationaal Contactpunt (NCP)", ["Nationaal Contactpunt", "NCP"]),
        ("IMVO (internationaal verantwoord)", ["IMVO", "internationaal verantwoord"]),
        ("waardeketen, keten", ["waardeketen", "keten"]),
        ("support (help)", ["support"]),
        ("UNGP’s", ["UNGP’s"]),
    ],
)
def test_a_term_gives_every_name_in_it(term: str, names: list[str]) -> None:
    assert list(forms(term)) == names


def hits(*wanted: str) -> Callable[[list[Word]], list[Word]]:
    return lambda found: [word for word in found if word.plain in wanted]


LONG = " ".join(f"woord{number}" for number in range(100))


def test_a_snippet_shows_the_hits_closest_together_and_marks_them() -> None:
    text = f"goud {LONG} gepaste zorgvuldigheid over goud {LONG}"
    piece = snippet(text, hits("goud", "gepaste", "zorgvuldigheid"))
    assert "**gepaste zorgvuldigheid** over **goud**" in piece.marked()
    assert piece.text.startswith("… ")
    assert piece.text.endswith(" …")
    assert len(piece.text) <= LENGTH + 4


def test_a_snippet_without_a_hit_is_the_beginning() -> None:
    piece = snippet(LONG, hits("goud"))
    assert piece.text.startswith("woord0 ")
    assert piece.marks == ()


@given(st.text(), st.lists(st.text(max_size=5), max_size=3))
def test_marks_stand_in_the_text_in_order(text: str, wanted: list[str]) -> None:
    piece = snippet(text, hits(*(fold(one) for one in wanted)))
    ends = [place for mark in piece.marks for place in mark]
    assert ends == sorted(ends)
    assert all(0 <= place <= len(piece.text) for place in ends)
    assert piece.marked("", "") == piece.text
