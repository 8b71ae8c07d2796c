"""The words of a draft entry for the register of algorithms; what is in braces comes from the rules.

Standard: "Algoritmeregister Publicatiestandaard", version 1.0.0
(https://regels.overheid.nl/standaarden/algoritmeregister-publicatiestandaard): its sections, fields and lengths as
public implementations of it have them (read on 2026-11-23). One paragraph a field: the register takes no line breaks.
"""

from __future__ import annotations

from typing import NamedTuple


class Field(NamedTuple):
    """One field of the standard: section and key in it, the most signs it may have (None: no text), what the draft says
    by language, or, where that is for people to say, what is expected.
    """

    section: str
    key: str
    limit: int | None
    nl: str
    en: str
    yours: bool = False

    def text(self, lang: str) -> str:
        """Return what it says, or what is expected, in `nl` or `en`."""
        return self.en if lang == "en" else self.nl


GENERAL, USE, WORKINGS, META = "algemene_informatie", "verantwoord_gebruik", "werking", "metadata"
SECTIONS = {
    GENERAL: {"nl": "Algemene informatie", "en": "General information"},
    USE: {"nl": "Verantwoord gebruik", "en": "Responsible use"},
    WORKINGS: {"nl": "Werking", "en": "How it works"},
    META: {"nl": "Metadata", "en": "Metadata"},
}
FIELDS = (
    Field(
        GENERAL, "naam", 100, "IMVO-post: beslishulp bij steunvragen", "IMVO-post: decision aid for support requests"
    ),
    Field(
        GENERAL,
        "korte_omschrijving",
        350,
        "Vaste regels wijzen een medewerker van een Nederlandse post de weg bij een steunvraag van een bedrijf:"
        " welke stap past bij de antwoorden, en wie om advies wordt gevraagd. Een mens besluit.",
        "Fixed rules show a member of staff of a Dutch mission the way with a support request of a company: which"
        " step fits the answers, and who is asked for advice. A human decides.",
    ),
    Field(GENERAL, "organisatie", 100, "naam van de organisatie", "name of the organisation", True),
    Field(GENERAL, "thema", None, "keuze uit de lijst van het register", "choice from the register's list", True),
    Field(
        GENERAL,
        "status",
        None,
        "In ontwikkeling, In gebruik of Buiten gebruik",
        "In ontwikkeling (in development), In gebruik (in use) or Buiten gebruik (out of use)",
        True,
    ),
    Field(GENERAL, "begindatum", None, "jaar en maand, als 2026-11", "year and month, as 2026-11", True),
    Field(GENERAL, "einddatum", None, "jaar en maand, of leeg", "year and month, or empty", True),
    Field(GENERAL, "contactgegevens", None, "e-mailadres of pagina", "email address or page", True),
    Field(
        GENERAL,
        "publicatiecategorie",
        None,
        "Hoog-risico AI-systemen, Impactvolle algoritmes of Overige algoritmes: dat weegt de organisatie zelf",
        "Hoog-risico AI-systemen, Impactvolle algoritmes or Overige algoritmes: the organisation weighs that itself",
        True,
    ),
    Field(
        USE,
        "doel_en_impact",
        2500,
        "Doel: posten behandelen steunvragen van bedrijven op dezelfde wijze en vragen op tijd advies, zoals de"
        " brief van 21 februari 2020 over IMVO-beleid vraagt. Een bedrijf merkt er dit van: de post geeft"
        " informatie, stelt voorwaarden of vraagt eerst advies. De uitkomst is een van deze routes: {routes}. Een"
        " route is geen besluit over de steun.",
        "Purpose: missions handle support requests of companies in the same way and seek advice in time, as the"
        " letter of 21 February 2020 on RBC policy asks. What a company notices: the mission gives information, sets"
        " conditions or seeks advice first. The outcome is one of these routes: {routes}. A route is not a decision"
        " on the support.",
    ),
    Field(
        USE,
        "afwegingen",
        2500,
        "Gekozen is voor beslistabellen die iedereen kan lezen, zonder zelflerend model en zonder score. Wat de"
        " brief vraagt en wat een keuze van de makers is, staat bij elke regel. {thresholds} Wat onbekend is, telt"
        " voorzichtig: het leidt eerder tot advies vragen dan tot een kortere weg. Andere afwegingen van de"
        " organisatie: zelf aan te vullen.",
        "The choice was for decision tables that everybody can read, without a self-learning model and without a"
        " score. What the letter asks and what its makers chose is told with each rule. {thresholds} What is unknown"
        " counts with care: it leads to seeking advice sooner than to a shorter way. Other considerations: for the"
        " organisation to add.",
    ),
    Field(
        USE,
        "menselijke_tussenkomst",
        2500,
        "De hulp besluit niets. Een medewerker geeft alle antwoorden, ziet welke regels werkten en welke bron"
        " daarachter staat, en kan een andere route kiezen met een reden; beide worden bewaard. Over de steun"
        " besluiten mensen, na het advies dat erbij hoort. Verder legt de organisatie vast wie daarvoor"
        " verantwoordelijk is: zelf aan te vullen.",
        "The aid decides nothing. A member of staff gives all answers, sees which rules worked and which source is"
        " behind them, and can choose another route with a reason; both are kept. People decide on the support,"
        " after the advice that goes with it. Who is responsible for that is for the organisation to add.",
    ),
    Field(
        USE,
        "risicobeheer",
        2500,
        "Bij elke versie van de regels worden alle {combinations} combinaties van antwoorden uitgerekend. Bewezen"
        " wordt onder meer dat er altijd precies een regel werkt, en dat grote of langdurige steun in geld altijd"
        " langs RVO en het departement gaat. Een pakket waarvan dit niet klopt, kan niet worden uitgebracht. Grenzen"
        " van de hulp: zij weet niet meer dan wat de medewerker antwoordt, de risicogegevens zijn niet volledig, en"
        " geen signaal betekent niet geen risico. Bij het hoofdkantoor is te zien waar posten afwijken en wat zij"
        " onduidelijk vinden.",
        "For every version of the rules all {combinations} combinations of answers are worked out. It is proven,"
        " among other things, that always exactly one rule works, and that large or long-term support in money"
        " always goes by RVO and the department. A pack for which this does not hold cannot be released. Limits of"
        " the aid: it knows no more than the answers, the risk data are not complete, and no signal does not mean no"
        " risk. Headquarters sees where missions depart and what they find unclear.",
    ),
    Field(
        USE,
        "wettelijke_basis",
        2500,
        "De regels rusten op een brief aan de Tweede Kamer: {sources}, en op keuzes van de makers; bij elke regel staat"
        " welke van de twee. Of een wettelijke basis moet worden genoemd, bepaalt de organisatie: zelf aan te vullen.",
        "The rules rest on a letter to the House of Representatives: {sources}, and on choices of their makers; with"
        " each rule stands which of the two. Whether a legal basis must be named is for the organisation to say.",
    ),
    Field(USE, "link_wettelijke_basis", None, "{links}", "{links}"),
    Field(
        USE,
        "impacttoetsen",
        None,
        "welke toetsen zijn gedaan (DPIA, IAMA, andere)",
        "which assessments were made (DPIA, IAMA, others)",
        True,
    ),
    Field(
        WORKINGS,
        "gegevens",
        2500,
        "Wat de uitkomst stuurt, zijn deze antwoorden van de medewerker: {questions} Bedrag en looptijd staan"
        " ernaast. Naam van het bedrijf, land en product sturen de route niet; bij land en product toont een"
        " opzoekhulp openbare risicogegevens, die de medewerker zelf weegt.",
        "What steers the outcome are these answers of the member of staff: {questions} Amount and duration stand"
        " beside them. Company, country and product do not steer the route; for country and product a lookup shows"
        " public risk data, which the member of staff weighs.",
    ),
    Field(
        WORKINGS,
        "technische_werking",
        5000,
        "Beslistabellen (DMN 1.3), van boven naar beneden; de eerste regel die past, telt. {tables} De regels voor"
        " de route: {rules}",
        "Decision tables (DMN 1.3), from top to bottom; the first rule that fits counts. {tables} The rules for the"
        " route: {rules}",
    ),
    Field(
        WORKINGS, "leverancier", 200, "naam van de leverancier, of eigen beheer", "name of the supplier, or own", True
    ),
    Field(WORKINGS, "link_broncode", None, "adres van de broncode, als die openbaar is", "address of the code", True),
    Field(META, "taal", None, "nld", "nld"),
    Field(META, "schema", None, "1.0.0", "1.0.0"),
    Field(META, "bron_id", 100, "imvo-post, regels {rules_version}", "imvo-post, rules {rules_version}"),
    Field(
        META,
        "zoektermen",
        2500,
        "IMVO, OESO-richtlijnen, ambassade, consulaat, handelsbevordering, steun, advies",
        "RBC, OECD Guidelines, embassy, consulate, trade promotion, support, advice",
    ),
)
HEAD = {
    "nl": "Concept voor het Algoritmeregister van de Nederlandse overheid. Aan te vullen en vast te stellen door de"
    " organisatie die het algoritme gebruikt; het register is van haar, niet van de makers. Gemaakt uit regels"
    " {rules_version} (stand {as_of}), inhoud {content_version}. Velden volgens de Algoritmeregister"
    " Publicatiestandaard, versie 1.0.0; vergelijk ze met het invulformulier voordat u indient.",
    "en": "Draft for the register of algorithms of the Dutch government. To be completed and settled by the"
    " organisation that uses the algorithm; the entry is its own, not that of the makers. Made from rules"
    " {rules_version} (as of {as_of}), content {content_version}. Fields as in the Algoritmeregister"
    " Publicatiestandaard, version 1.0.0; compare them with the form before handing in. The register itself takes"
    " Dutch only.",
}
YOURS = {"nl": "aan te vullen door de organisatie", "en": "for the organisation to fill in"}
THRESHOLDS = {
    "nl": {
        False: "Wat groot of langdurig is, beoordeelt de medewerker: geen bron noemt een getal.",
        True: "Het hoofdkantoor heeft grenzen vastgelegd: {values}.",
    },
    "en": {
        False: "What is large or long-term is the member of staff's own judgement: no source names a number.",
        True: "Headquarters has set thresholds: {values}.",
    },
}
TABLE = {"nl": "Tabel {id}: {count} regels, gevoed door {inputs}.", "en": "Table {id}: {count} rules, fed by {inputs}."}
