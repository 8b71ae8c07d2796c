"""Words that carry no subject: articles, pronouns, prepositions, auxiliary verbs, question words, polite openings.

Two lists, folded as `words.fold` folds; a query loses them unless it has nothing else. A word that is a stop word in
one language and a subject in the other (`post`, `wet`, `act`) is in neither.
"""

from __future__ import annotations

_DUTCH = """
    aan af al alle alleen allemaal alles als altijd ander andere anders ben bent bij bijvoorbeeld binnen boven buiten
    daar daarbij daarin daarmee daarna daarom daarover daarvan daarvoor dan dat de deze die dit doe doen doet door
    dus echt een eens eerst eigenlijk elk elke en er eruit ervan even ga gaan gaat gebeurt geen geldt graag had
    hadden hebben hebt heeft heel hem hen het hier hierbij hierover hij hoe hoeft hoeveel hun iemand iets ik in indien
    is ja jij je jou jouw jullie kan kun kunnen kunt kwam laat later liggen maar mag me mee meer men met mij mijn
    misschien moest moet moeten mogen na naar naast nee niet niets nog nou nu of om omdat omtrent onder ons onze ook
    op over per rond s sinds soms t te tegen ten ter terug tijdens toch toe toen tot tussen u uit uw vaak van vanaf
    vandaag vanuit vanwege veel via volgens voor vooral waar waaraan waarbij waardoor waarin waarmee waarom waarover
    waarvan waarvoor wanneer waren was wat we wel welk welke werd wie wij wil willen wilt word worden wordt zal ze
    zich zij zijn zo zoals zodat zonder zou zouden zult zullen alstublieft graag betekent bestaat bestaan staat klopt
    precies uitleg weten
"""
_ENGLISH = """
    a about above after again all already also always am an and any are as at be been before being between both but by
    can cannot could did do does doing done down during each else ever every few for from further get gets got had has
    have having he her here hers him his how however i if in into is it its just let like may me might more most much
    must my no nor not now of off often on once only or other our ours out over own per please really same shall she
    should so some such than that the their them then there these they this those through to too under until up upon
    us very was we were what whatever when where whether which while who whom whose why will with within without would
    yes you your yours tell explain mean means exactly happen happens
"""

STOP_WORDS = frozenset(_DUTCH.split()) | frozenset(_ENGLISH.split())

_LIGHT_DUTCH = """
    beginnen begrijpen bekijken bepalen bereiken beslissen bespreken brengen dienen geven gebruiken hebben helpen
    horen indienen kennen kiezen kijken komen krijgen laten leggen lezen liggen lopen maken meenemen nemen noemen
    omgaan opnemen opstellen pakken regelen schrijven spreken stellen sturen toepassen tonen uitleggen vertellen
    duren gelden gebeuren kosten tellen vallen vinden volgen voorbereiden vragen werken zeggen zetten zien zoeken
    zorgen belangrijk goed juist nieuw verschil soort manier ding zaak vraag antwoord voorbeeld nederlands nederland
    buitenland
"""
_LIGHT_ENGLISH = """
    ask answer apply become begin bring call choose come consider decide deal discuss explain file find follow give
    go handle help keep know learn leave let look make mean mention need open organise prepare provide put read say
    big concern cost count cover fall last many see send set show speak start submit take talk tell think try use
    want work write important good right new difference kind sort way thing matter question example dutch
    netherlands abroad
"""

LIGHT_WORDS = {"nl": frozenset(_LIGHT_DUTCH.split()), "en": frozenset(_LIGHT_ENGLISH.split())}
"""Words that many questions hold whatever they are about, by language; they count, but less."""
