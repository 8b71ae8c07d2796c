"""Everyday words that mean about the same in this field, Dutch and English mixed: what people type who do not know
the term of the guideline.

Only common language; what belongs to a term stands with that term in the glossary, where its editors keep it.
"""

from __future__ import annotations

from collections.abc import Iterator

_SETS = """
    proef, proefproject, pilot, experiment, test, trial
    verbod, verbieden, ban, prohibition
    landbouw, agrarisch, boeren, veeteelt, agriculture, farming, farmers
    tuinbouw, sierteelt, bloemen, planten, kwekers, horticulture, floriculture, flowers, growers
    kleding, kleren, textiel, mode, confectie, spijkerbroek, jeans, clothing, clothes, garments, apparel, \
        fashion, textile, textiles
    hout, bos, bosbouw, timber, wood, forest, forestry, logging
    voeding, voedsel, voedingsmiddelen, levensmiddelen, zuivel, vlees, food, foodstuffs
    natuursteen, graniet, marmer, natural stone, granite, marble
    metaal, staal, kobalt, koper, metals, steel, cobalt, copper
    kolen, steenkool, kolencentrale, coal
    goud, juwelen, sieraden, juwelier, goudsmid, edelmetaal, gold, jewellery, jewelry
    windenergie, windmolens, windparken, wind energy, wind power, wind turbines, wind farms
    verzekeraar, verzekering, insurance, insurer
    bank, financiële instelling, lender
    pensioenfonds, pensioen, pension fund, pension
    mijnbouw, mijn, delfstoffen, grondstoffen, mining, mine, minerals, raw materials
    slavernij, moderne slavernij, dwangarbeid, gedwongen arbeid, uitbuiting, slavery, modern slavery, forced labour
    kinderarbeid, kinderslavernij, werkende kinderen, child labour, child labor
    subsidie, geld, financiering, financiële steun, bijdrage, subsidy, grant, funding, money, financial support
    ambassade, consulaat, post, diplomatieke post, embassy, consulate, mission
    gastland, lokale overheid, autoriteiten, host country, host government, authorities
    ministerie, departement, ministry, department
    klacht, klagen, melding, misstand, complaint, grievance, abuse
    wet, wetgeving, regelgeving, wetsvoorstel, law, legislation, act, bill
    verordening, regulation
    verplicht, verplichting, plicht, mandatory, obligatory, duty, obligation
    vrijwillig, voluntary
    rapportage, verslag, verslaglegging, rapporteren, verantwoorden, reporting, report, disclosure
    duurzaamheid, duurzaam, sustainability, sustainable
    toeleverancier, leverancier, keten, toeleveringsketen, supplier, supply chain, value chain
    handelsmissie, economische missie, missie, handelsreis, handelsdelegatie, \
        trade mission, economic mission, trade delegation
    evenredig, maatwerk, proportioneel, proportionate, tailored, proportionality
    eis, voorwaarde, condition, requirement
    doel, doelstelling, streefcijfer, goal, target
    voortgang, meting, monitoring, progress, measurement
    evaluatie, beoordeling, evaluation, assessment
    scholing, training, cursus, opleiding, inwerken, kennis, leren, course, knowledge, expertise
    voorlichting, informatie, informeren, bewustmaking, information, awareness
    lobby, pleiten, dialoog, agenderen, aankaarten, advocacy, lobbying, dialogue, raise
    onderhandelen, gesprek, bespreken, gesprekspunten, talk, conversation, talking points
    stappenplan, zes stappen, stappen, six steps, steps
    gevaar, risico, risk, hazard
    vakbond, trade union, labour union
    maatschappelijke organisatie, ngo, civil society, non-governmental organisation
    uitgesloten, uitsluiting, zwarte lijst, exclusion, excluded, blacklist
    oorlog, conflict, gewapend conflict, war, armed conflict
    schade, negatieve gevolgen, harm, adverse impact
    schadevergoeding, herstel, compensatie, remedy, compensation
    bemiddeling, mediation
    toezicht, toezichthouder, handhaving, supervision, supervisor, enforcement
    boete, sanctie, straf, fine, penalty, sanction
    ontbossing, boskap, kappen, deforestation
    invoer, import, importeren, importeurs, importer
    bedrijf, onderneming, ondernemer, company, enterprise, business, firm
    mkb, kleine bedrijven, sme, small businesses, small enterprises
    werknemer, arbeider, werkers, worker, workers, employee
    loon, salaris, leefbaar loon, wage, living wage
    advies, raad, adviseren, advice, counsel
    handboek, leidraad, richtlijn, richtsnoer, gedragscode, code of conduct, guideline, guidance, handbook
    minister, kabinet, regering, government, cabinet
    kamerbrief, brief, letter to parliament, letter
    beginselen, principes, principles
    controleren, nagaan, nakijken, toetsen, check, verify
    begrip, begrippenlijst, woordenlijst, definitie, glossary, definition, terms
    bron, bronnen, verwijzing, source, sources, reference
"""


def everyday() -> Iterator[tuple[str, ...]]:
    """Yield each set of words."""
    for line in _SETS.strip().splitlines():
        yield tuple(dict.fromkeys(word.strip() for word in line.split(",")))
