"""Everyday words that mean about the same in this field, Dutch and English mixed: what people type who do not know
the term of the guideline.

Only common language; what belongs to a term stands with that term in the glossary, where its editors keep it.
"""

from __future__ import annotations

from collections.abc import Iterator

_SETS = """
    proef, proefproject, pilot, experiment, test, trial
    verbod, verbieden, ban, prohibition
    landbouw, agrarisch, boeren, veeteelt, veehouderij, groente, fruit, \
        agriculture, farming, farmers, livestock, vegetables, fruits
    tuinbouw, sierteelt, bloemen, planten, kwekers, horticulture, floriculture, flowers, growers
    kleding, kleren, textiel, mode, confectie, spijkerbroek, jeans, katoen, schoenen, \
        cotton, footwear, clothing, clothes, garments, apparel, \
        fashion, textile, textiles
    hout, bos, bosbouw, timber, wood, forest, forestry, logging
    voeding, voedsel, voedingsmiddelen, levensmiddelen, zuivel, vlees, groente, fruit, suiker, rijst, thee, vis, \
        food, foodstuffs, vegetables, fruits, sugar, rice, tea, fish
    rund, runderen, rundvlees, vee, leer, huiden, cattle, beef, leather, hides, livestock
    cacao, chocolade, cocoa, chocolate
    oliepalm, palmolie, oil palm, palm oil
    soja, veevoer, soya, soy, animal feed
    hout, papier, meubels, wood, timber, paper, furniture
    natuursteen, graniet, marmer, natural stone, granite, marble
    metaal, staal, kobalt, koper, aluminium, lithium, batterijen, accu, \
        elektronica, metals, electronics, steel, cobalt, copper, batteries
    kolen, steenkool, kolencentrale, coal
    goud, juwelen, sieraden, juwelier, goudsmid, edelmetaal, gold, jewellery, jewelry
    windenergie, windmolens, windparken, duurzame energie, hernieuwbare energie, \
        renewable energy, wind energy, wind power, wind turbines, wind farms
    verzekeraar, verzekering, insurance, insurer
    bank, financiële instelling, lender
    pensioenfonds, pensioen, belegger, beleggen, belegging, investeerder, pension fund, pension, investor, investing
    mijnbouw, mijn, delfstoffen, grondstoffen, mining, mine, minerals, raw materials
    slavernij, moderne slavernij, dwangarbeid, gedwongen arbeid, uitbuiting, slavery, modern slavery, forced labour
    kinderarbeid, kinderslavernij, werkende kinderen, child labour, child labor
    subsidie, financiering, financiële steun, subsidy, grant, funding, financial support
    geld, bijdrage, sponsoring, sponsoren, sponsor, krediet, lenen, garantie, financiële steun, \
        money, contribution, sponsorship, credit, guarantee, financial support
    ambassade, consulaat, post, diplomatieke post, embassy, consulate, mission
    gastland, lokale overheid, autoriteiten, host country, host government, authorities
    ministerie, departement, ministry, department
    klacht, klagen, melding, misstand, complaint, grievance, abuse
    wet, wetgeving, regelgeving, wetsvoorstel, law, legislation, act, bill
    verordening, regulation
    verplicht, verplichting, plicht, mandatory, obligatory, duty, obligation
    vrijwillig, voluntary
    rapportage, verslag, jaarverslag, jaarrapport, verslaglegging, rapporteren, verantwoorden, \
        reporting, report, annual report, disclosure
    duurzaamheid, duurzaam, sustainability, sustainable
    toeleverancier, leverancier, keten, toeleveringsketen, supplier, supply chain, value chain
    handelsmissie, economische missie, missie, handelsreis, handelsdelegatie, \
        trade mission, economic mission, trade delegation
    evenredig, maatwerk, proportioneel, proportionate, tailored, proportionality
    eis, voorwaarde, condition, requirement
    drempel, grens, bovengrens, limiet, plafond, maximum, minimum, bedrag, threshold, limit, ceiling, cap, amount
    termijn, deadline, looptijd, duur, hoe lang, time limit, term, duration, how long
    toezegging, toezeggen, belofte, beloven, commitment, promise, commit
    vertrouwelijk, vertrouwelijkheid, geheim, geheimhouding, privacy, confidential, confidentiality, secret, secrecy
    weigeren, weigering, onwil, niet meewerken, werkt het niet mee, refuse, refusal, unwilling, not cooperate, \
        does not co-operate
    veiligheid, ongelukken, gezondheid, safety, accidents, health
    collega, medewerker, personeel, colleague, staff, staff member
    aanbesteding, inkoop, inkopen, aankoop, tender, procurement, purchasing
    introductie, introduceren, voorstellen, kennismaken, kennismaking, introduction, introduce, matchmaking
    promotie, evenement, beurs, seminar, netwerkbijeenkomst, receptie, event, trade fair, promotion
    fabriek, productielocatie, werkvloer, factory, shop floor
    rechter, rechtbank, rechtszaak, proces, juridisch, court, lawsuit, litigation, legal
    doel, doelstelling, streefcijfer, goal, target
    voortgang, meting, monitoring, progress, measurement
    evaluatie, beoordeling, evaluation, assessment
    scholing, training, cursus, opleiding, inwerken, kennis, leren, course, knowledge, expertise
    overdracht, overdragen, opvolger, opvolging, draag uw kennis over, handover, hand over, successor, pass on
    voorlichting, informatie, informeren, bewustmaking, bewustwording, bewust maken, information, awareness
    lobby, pleiten, dialoog, agenderen, aankaarten, advocacy, lobbying, dialogue, raise
    onderhandelen, gesprek, bespreken, gesprekspunten, talk, conversation, talking points
    stappenplan, zes stappen, stappen, six steps, steps
    gevaar, risico, waarschuwing, alarmbel, rode vlag, risk, hazard, warning sign, red flag
    vakbond, trade union, labour union
    arbeidsrechten, arbeidsomstandigheden, werkomstandigheden, arbeidsvoorwaarden, rechten van werknemers, \
        labour rights, labor rights, workers’ rights, working conditions
    landrechten, grondrechten, grondbezit, eigendomsrechten, inheemse volken, landroof, land rights, land ownership, \
        indigenous peoples, land grabbing
    klokkenluider, mensenrechtenverdediger, activist, journalist, wie zich uitspreekt, mensen die gevaar lopen, \
        whistleblower, human rights defender, people who speak out, people at risk
    vervuiling, verontreiniging, afval, lozing, milieuschade, pollution, contamination, waste
    klimaat, uitstoot, broeikasgas, opwarming, climate, emissions, greenhouse gas, global warming
    gender, vrouwen, discriminatie, ongelijkheid, women, discrimination, inequality
    omkopen, omkoping, corruptie, smeergeld, steekpenningen, bribery, bribe, kickback, corruption
    maatschappelijke organisatie, ngo, civil society, non-governmental organisation
    uitgesloten, uitsluiting, zwarte lijst, exclusion, excluded, blacklist
    oorlog, conflict, gewapend conflict, geweld, gewapende groepen, oorlogsgebied, conflictgebied, rebellen, milities, \
        war, armed conflict, violence, armed groups, rebels, militia, war zone
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
