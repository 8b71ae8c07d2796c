"""No text says more than its source: the app never decides on support."""

import pytest

from desktop.domain.wording import forbidden

SAID = [
    "Steun afgewezen",
    "De steun is goedgekeurd.",
    "het goedkeuren van",
    "een goedgekeurde aanvraag",
    "Zij keurt het plan goed",
    "wijs de aanvraag af",
    "de post wees het verzoek af",
    "het verzoek wordt geweigerd",
    "weigeren",
    "Dit is toegestaan",
    "het ministerie staat dit toe",
    "af te wijzen",
    "afgekeurd",
    "afwijzing",
    "GOEDGEKEURD",
    "niet goed te keuren",
    "approved",
    "Approval pending",
    "This is allowed",
    "they allow it",
    "refused",
    "a refusal",
    "rejected",
    "denied",
    "not permitted",
    "authorised by",
    "disapproves",
    "verboden",
    "toestond",
    "hij stond het toe",
    "ik sta dit toe",
    "toegelaten",
    "de steun wordt toegelaten",
    "toe te laten",
    "laat dit toe",
    "goed gekeurd",
    "als zij het afwijst",
    "keurt het plan dat het bedrijf vorige week heeft gestuurd na lang overleg met de post goed",
    "goed\u00adgekeurd",
    "unapproved",
    "preapproved",
    "permission",
    "permissible",
    "unauthorised",
    "denials",
    "forbidden",
    "prohibited",
    "support is granted",
    "geoorloofd",
    "het verzoek is ingewilligd",
    "groen licht",
    "verbod",
]
UNSAID = [
    "afwezig",
    "afwijken van de regel",
    "u wijkt af",
    "in goede staat",
    "de afdeling",
    "toestand",
    "een goede keuze",
    "vraag advies aan RVO en het departement",
    "support in line with the Guidelines",
    "de brief staat in de bijlage",
    "Wijs het bedrijf op de MVO Risicochecker",
    "a shallow pool",
    "Zeg nog niets toe",
    "terms of reference",
    "toelichting",
    "tot dit bekend is",
    "laat het bedrijf zien dat het zorgvuldig werkt",
    "sta stil bij de risico's",
    "de toestand hier",
    "granted that",
    "u laat dit weten",
]


@pytest.mark.parametrize("text", SAID)
def test_a_word_that_decides_is_found(text: str) -> None:
    assert forbidden(text)


@pytest.mark.parametrize("text", UNSAID)
def test_an_ordinary_word_is_left_alone(text: str) -> None:
    assert forbidden(text) == []
