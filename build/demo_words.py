"""What the sample posts deal with and say. Every text says that it is a sample: nothing here is about anybody."""

SAMPLE = "VOORBEELD/SAMPLE"
"""The label that stands in every title, company and piece of feedback, and in the name of the sample headquarters."""

SECTORS = (
    "agriculture", "construction", "energy", "fishery", "floriculture", "health", "ict", "logistics", "mining",
    "textiles", "tourism", "water",
)  # fmt: skip
COMPANIES = ("Oranje", "Noordster", "Waddenzee", "Tulp", "Polder", "Zilvermeeuw", "Deltawerk", "Windroos", "Kompas")
FIRMS = ("Handel", "Techniek", "Projecten", "Import", "Water", "Agri", "Energie", "Logistiek")
CHANCES = {  # what each answer is, in hundredths
    "request_type": {
        "advice": 26, "introduction": 21, "trade_mission": 14, "promotion": 10, "advocacy": 6, "financial": 23,
    },
    "large": {"yes": 30, "no": 40, "unknown": 30},
    "long_term": {"yes": 25, "no": 45, "unknown": 30},
    "excluded_activity": {"yes": 2, "no": 88, "unknown": 10},
    "credible_reports": {"yes": 9, "no": 79, "unknown": 12},
    "cooperates": {"yes": 82, "no": 6, "unknown": 12},
    "risk_signals": {"none": 24, "some": 40, "strong": 18, "unknown": 18},
    "due_diligence": {"yes": 26, "partly": 32, "no": 20, "unknown": 22},
    "alignment": {"": 62, "in_line": 20, "possibly_not": 12, "not_in_line": 3, "unknown": 3},
}  # fmt: skip
DECISIONS = {  # by route: what people decided, in hundredths
    "give_information": {"given": 88, "given_with_conditions": 2, "not_given": 2, "withdrawn_by_company": 8},
    "support_and_inform": {"given": 82, "given_with_conditions": 9, "not_given": 2, "withdrawn_by_company": 7},
    "set_conditions": {"given": 12, "given_with_conditions": 68, "not_given": 8, "withdrawn_by_company": 12},
    "check_first": {"given": 40, "given_with_conditions": 30, "not_given": 12, "withdrawn_by_company": 18},
    "withhold_and_consult": {"given": 2, "given_with_conditions": 14, "not_given": 66, "withdrawn_by_company": 18},
    "seek_advice": {"given": 26, "given_with_conditions": 48, "not_given": 14, "withdrawn_by_company": 12},
}
FOLLOWED = {"yes": 76, "partly": 17, "no": 7}
ITEM_ANSWERS = {"yes": 66, "no": 12, "not_applicable": 14, "ask": 8}
KINDS = {"works": 34, "unclear": 26, "missing": 14, "wrong": 3, "too_much_work": 11, "idea": 12}
ARTICLES = {  # what is read and commented on most
    "core-task-3-support-business": 22, "core-task-4-set-conditions": 20, "support-requests": 14,
    "core-task-2-inform-and-advise": 12, "proportionality": 9, "core-task-1-build-expertise": 7, "trade-missions": 6,
    "core-task-5-put-on-agenda": 5, "csr-risk-check": 5,
}  # fmt: skip
FEEDBACK = {
    "works": (
        "Met deze stappen was het gesprek met het bedrijf zo gevoerd.",
        "The example made it easy to explain to a colleague.",
        "Helder wie we vragen en wat we meesturen.",
    ),
    "unclear": (
        "Ik weet niet of dit ook voor een introductie geldt.",
        "What counts as large for a small country budget?",
        "Wie op het departement vragen we dit precies?",
        "Two readers here read this paragraph in two ways.",
    ),
    "missing": (
        "Een voorbeeldbrief in de taal van het gastland ontbreekt.",
        "A line on state-owned companies would help.",
        "Graag iets over toeleveranciers van toeleveranciers.",
    ),
    "wrong": ("De verwijzing brengt ons bij een oude pagina.", "The link goes to a page that has moved."),
    "too_much_work": (
        "Voor een korte vraag is dit veel werk.",
        "Eleven items for a two-line answer is a lot.",
        "De lijst mag korter bij een kleine introductie.",
    ),
    "idea": (
        "Zet de drie vragen voor het eerste gesprek op één kaartje.",
        "Could the advice request remember our usual contacts?",
    ),
}
ANSWERS = (
    "Dank u. In het volgende pakket staat hier een voorbeeld bij.",
    "Thank you. We say it more plainly in the next release.",
    "Dank u, goed om te weten. Wij nemen het mee in de evaluatie.",
    "Thank you. The department will answer this question by mail.",
)
NOTES = ("gebeld met het bedrijf", "mail bewaard", "wacht op stukken", "besproken in het weekoverleg")
