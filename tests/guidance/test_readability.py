"""How hard a text reads: syllables as a person counts them, and the two formulas as published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.readability import reading, score, sentences, syllables

DUTCH = """
post=1 bedrijf=2 risico=3 één=1 geïnteresseerd=5 ideeën=3 mijn=1 nieuw=1 eeuw=1 mooie=2 bloei=1 fraai=1 actie=2
financieel=4 officiële=5 regio=3 sociaal=3 zoiets=2 gepaste=3 zorgvuldigheid=4 uitbuiting=3 ontbossing=3 dwangarbeid=3
kinderarbeid=4 toeleverancier=5 mensenrechten=4 coöperatie=5 houdt=1 buitenlandse=4 innovatieattachés=7
uitsluitingslijst=4 verantwoord=3 ondernemen=4 ministerie=4 duurzaam=2 goud=1 cacao=3 koffie=2 soja=2 palmolie=3
ketenverantwoordelijkheid=8
"""
ENGLISH = """
mission=2 company=3 risk=1 asks=1 needed=2 helped=1 wages=2 changes=2 people=2 responsible=4 business=2 guideline=2
sometimes=2 languages=3 created=3 area=3 idea=3 society=4 conscience=2 social=2 special=2 cooperation=5 earlier=3
audience=3 supplier=3 agriculture=4 mine=1 cocoa=2 deforestation=5 due=1 diligence=3 agreed=2 table=2 tables=2 rules=1
precaution=3 various=3 period=3 forced=1 labour=2 reported=3 clothes=1 dies=1 evaluation=5 behave=2
"""


def missed(text: str, lang: str) -> list[tuple[str, int]]:
    pairs = [pair.split("=") for pair in text.split()]
    return [(word, syllables(word, lang)) for word, count in pairs if syllables(word, lang) != int(count)]


@pytest.mark.parametrize(("text", "lang"), [(DUTCH, "nl"), (ENGLISH, "en")])
def test_syllables_are_as_a_person_counts_them_for_nine_words_in_ten(text: str, lang: str) -> None:
    assert len(missed(text, lang)) <= len(text.split()) * 0.1, missed(text, lang)


def test_the_formulas_are_the_published_ones() -> None:
    assert score(10, 1.5, "nl") == pytest.approx(206.84 - 9.3 - 115.5)
    assert score(10, 1.5, "en") == pytest.approx(206.835 - 10.15 - 126.9)


def test_words_sentences_and_the_longest_one_are_counted() -> None:
    found = reading("Vraag het. Wie weet het hier?\nDe post", "nl")
    assert (found.words, found.longest, found.longest_text) == (8, 4, "Wie weet het hier?")
    assert found.score == pytest.approx(score(8 / 3, 1.0, "nl"))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Eén. Twee! Drie?", 3),
        ("De wet (2.5 procent) geldt. Nu", 2),
        ("“Zeg niets.” Dat is alles.", 2),
        ("een\ntwee\n\n- \n...", 2),
        ("", 0),
    ],
)
def test_where_a_sentence_ends(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(), st.sampled_from(["nl", "en"]))
def test_any_text_can_be_measured(text: str, lang: str) -> None:
    found = reading(text, lang)
    assert 0 <= found.longest <= found.words
    assert found.score <= 206.84


@given(st.lists(st.sampled_from(DUTCH.split()), min_size=4, max_size=12))
def test_the_same_words_in_shorter_sentences_never_read_harder(pairs: list[str]) -> None:
    words = [pair.split("=")[0] for pair in pairs]
    half = len(words) // 2
    whole, split = " ".join(words), " ".join(words[:half]) + ". " + " ".join(words[half:])
    assert reading(split, "nl").score >= reading(whole, "nl").score
