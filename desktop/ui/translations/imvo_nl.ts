<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Assess a support request</source>
        <translation>Beoordeel een &amp;steunverzoek</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>G&amp;ewone tekst</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Volgend &amp;deel van het venster</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>V&amp;orig deel van het venster</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Zoals het s&amp;ysteem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Your answers</source>
        <translation>Uw antwoorden</translation>
    </message>
    <message>
        <source>If you change an answer, the others stay.</source>
        <translation>Wijzigt u een antwoord? Dan blijven de andere antwoorden staan.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Wijzig: {question}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>u bent nu hier</translation>
    </message>
    <message>
        <source>does not count now; kept</source>
        <translation>telt nu niet mee; blijft bewaard</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} maanden</translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>Not kept yet: you keep it as a case at the end</source>
        <translation>Nog niet bewaard: dat doet u aan het eind</translation>
    </message>
    <message>
        <source>Assess a support request</source>
        <translation>Beoordeel een steunverzoek</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Begin opnieuw</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose an answer to go on</source>
        <translation>Kies een antwoord om verder te gaan</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>may still change</source>
        <translation>kan nog veranderen</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
    <message>
        <source>kept on {date}</source>
        <translation>bewaard op {date}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Your reason to depart ({question}): {reason}</source>
        <translation>Uw reden om af te wijken ({question}): {reason}</translation>
    </message>
    <message>
        <source>Made under rules {rules} and content {content}.</source>
        <translation>Gemaakt met regels {rules} en inhoud {content}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Bedrijf: {name}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Outcome of the decision aid: {route}</source>
        <translation>Uitkomst van de beslishulp: {route}</translation>
    </message>
    <message>
        <source>Request kept as a case</source>
        <translation>Verzoek bewaard als zaak</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Antwoorden gewijzigd</translation>
    </message>
    <message>
        <source>Another route chosen, with a reason</source>
        <translation>Andere route gekozen, met een reden</translation>
    </message>
    <message>
        <source>A field was erased</source>
        <translation>Een veld is gewist</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>They are encrypted on this laptop. Type your passphrase above to see them.</source>
        <translation>Ze staan versleuteld op deze laptop. Typ hierboven uw wachtzin om ze te zien.</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>Uw zaken zijn op slot</translation>
    </message>
    <message>
        <source>To the &amp;passphrase</source>
        <translation>Naar de &amp;wachtzin</translation>
    </message>
    <message>
        <source>What you keep is encrypted on this laptop. Choose your post and a passphrase first.</source>
        <translation>Wat u bewaart, staat versleuteld op deze laptop. Kies eerst uw post en een wachtzin.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen zaken</translation>
    </message>
    <message>
        <source>Set up &amp;once</source>
        <translation>&amp;Eenmalig instellen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>op slot</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 zaak</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} zaken</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Lijst van zaken</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Terug naar de lijst</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>Here you find the requests that you assessed and kept. Begin with a support request.</source>
        <translation>Hier vindt u de verzoeken die u heeft beoordeeld en bewaard. Begin met een steunverzoek.</translation>
    </message>
    <message>
        <source>&amp;Assess a support request</source>
        <translation>&amp;Beoordeel een steunverzoek</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Unlock your cases first, at the top. Your answers stay as they are.</source>
        <translation>Ontgrendel eerst uw zaken, bovenaan. Uw antwoorden blijven staan.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Map: {folder}</translation>
    </message>
    <message>
        <source>Everything kept on this laptop · {time}</source>
        <translation>Alles bewaard op deze laptop · {time}</translation>
    </message>
    <message>
        <source>Unlocked; your cases are on this laptop</source>
        <translation>Ontgrendeld; uw zaken staan op deze laptop</translation>
    </message>
    <message>
        <source>Locked; everything stays on this laptop</source>
        <translation>Op slot; alles blijft op deze laptop</translation>
    </message>
    <message>
        <source>Content: {version}, {date}</source>
        <translation>Inhoud: {version}, {date}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Country: type a name</source>
        <translation>Land: typ een naam</translation>
    </message>
    <message>
        <source>This country is not in the list. Choose a name from it, or leave it empty.</source>
        <translation>Dit land staat niet in de lijst. Kies een naam uit de lijst, of laat het leeg.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Your answers are not kept as a case yet.</source>
        <translation>Uw antwoorden zijn nog niet bewaard als zaak.</translation>
    </message>
    <message>
        <source>If you go on, they are gone.</source>
        <translation>Als u verdergaat, zijn ze weg.</translation>
    </message>
    <message>
        <source>&amp;Back to my answers</source>
        <translation>&amp;Terug naar mijn antwoorden</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Laat ze gaan</translation>
    </message>
    <message>
        <source>IMVO-post: recovery code</source>
        <translation>IMVO-post: herstelcode</translation>
    </message>
    <message>
        <source>Forgot your passphrase? Choose “Forgot?” in the app and type this code.</source>
        <translation>Wachtzin vergeten? Kies “Vergeten?” in de app en typ deze code.</translation>
    </message>
    <message>
        <source>Whoever has this code and your laptop can read your cases. Keep it somewhere else.</source>
        <translation>Wie deze code en uw laptop heeft, kan uw zaken lezen. Bewaar hem ergens anders.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Bewaar de herstelcode</translation>
    </message>
    <message>
        <source>imvo-post recovery code.txt</source>
        <translation>imvo-post herstelcode.txt</translation>
    </message>
    <message>
        <source>Not saved: {reason}. Choose another place, or print the code.</source>
        <translation>Niet bewaard: {reason}. Kies een andere plek, of druk de code af.</translation>
    </message>
    <message>
        <source>Saved in {file}</source>
        <translation>Bewaard in {file}</translation>
    </message>
    <message>
        <source>Copied. Paste it in a safe place; the clipboard forgets.</source>
        <translation>Gekopieerd. Plak hem op een veilige plek; het klembord vergeet.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome to IMVO-post</source>
        <translation>Welkom bij IMVO-post</translation>
    </message>
    <message>
        <source>Set up once; no network needed</source>
        <translation>Eenmalig instellen; geen netwerk nodig</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Type a city or choose from the list.</source>
        <translation>Typ een stad of kies uit de lijst.</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>Read the &amp;guidance first</source>
        <translation>Lees eerst de &amp;richtlijn</translation>
    </message>
    <message>
        <source>We do not know this post. Choose one from the list.</source>
        <translation>Deze post kennen we niet. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>You can change it at any time, at the top right.</source>
        <translation>U kunt dit altijd wijzigen, rechtsboven.</translation>
    </message>
    <message>
        <source>Which post do you work for?</source>
        <translation>Voor welke post werkt u?</translation>
    </message>
    <message>
        <source>Your cases are numbered by post.</source>
        <translation>Uw zaken krijgen een nummer per post.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtzin</translation>
    </message>
    <message>
        <source>It locks what you write. The guidance can always be read.</source>
        <translation>Die sluit af wat u schrijft. De richtlijn is altijd te lezen.</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewaar uw herstelcode</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Stap {n} van {total}</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>Guidance</source>
        <translation>Richtlijn</translation>
    </message>
    <message>
        <source>In our own words, with sources and dates</source>
        <translation>In eigen woorden, met bronnen en datums</translation>
    </message>
    <message>
        <source>&amp;Assess a support request</source>
        <translation>&amp;Beoordeel een steunverzoek</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Kies een artikel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Open online</source>
        <translation>Bekijk online</translation>
    </message>
    <message>
        <source>Open online: {title}</source>
        <translation>Bekijk online: {title}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Display</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Display: theme and text size</source>
        <translation>Weergave: thema en tekstgrootte</translation>
    </message>
    <message>
        <source>Theme and text size</source>
        <translation>Thema en tekstgrootte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Later development</source>
        <translation>Latere ontwikkeling</translation>
    </message>
    <message>
        <source>Choice of this app</source>
        <translation>Keuze van deze app</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>stand {date}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>regels {lines}</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>gecontroleerd {date}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome: a route, not a decision on the support</source>
        <translation>Uitkomst: een route, geen besluit over de steun</translation>
    </message>
    <message>
        <source>With: {who}</source>
        <translation>Met: {who}</translation>
    </message>
    <message>
        <source> · by {date}</source>
        <translation> · uiterlijk {date}</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>Wat u nu doet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What would change this?</source>
        <translation>Wat zou dit veranderen?</translation>
    </message>
    <message>
        <source>No change of one or two answers leads to another route.</source>
        <translation>Geen wijziging van één of twee antwoorden geeft een andere route.</translation>
    </message>
    <message>
        <source>then: {route}</source>
        <translation>dan: {route}</translation>
    </message>
    <message>
        <source> (as a precaution)</source>
        <translation> (uit voorzorg)</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Assess a support request</source>
        <translation>Beoordeel een steunverzoek</translation>
    </message>
    <message>
        <source>Outcome · not kept yet</source>
        <translation>Uitkomst · nog niet bewaard</translation>
    </message>
    <message>
        <source>Keep this request</source>
        <translation>Bewaar dit verzoek</translation>
    </message>
    <message>
        <source>All fields may stay empty. Names stay on this laptop.</source>
        <translation>Alle velden mogen leeg blijven. Namen blijven op deze laptop.</translation>
    </message>
    <message>
        <source>&amp;Keep as a case</source>
        <translation>Bewaar als &amp;zaak</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Vorige vraag</translation>
    </message>
    <message>
        <source>no open answer changes this</source>
        <translation>geen open antwoord verandert dit</translation>
    </message>
    <message>
        <source>1 answer still unknown</source>
        <translation>1 antwoord nog onbekend</translation>
    </message>
    <message>
        <source>{n} answers still unknown</source>
        <translation>{n} antwoorden nog onbekend</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Toon er nog {n}</translation>
    </message>
    <message>
        <source>Still to find out</source>
        <translation>Nog uit te zoeken</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Fill in: {question}</source>
        <translation>Vul in: {question}</translation>
    </message>
    <message>
        <source>You chose “{given}”. The other answers give “{would_be}”.</source>
        <translation>U koos “{given}”. De andere antwoorden geven “{would_be}”.</translation>
    </message>
    <message>
        <source>Why do you depart from this?</source>
        <translation>Waarom wijkt u hiervan af?</translation>
    </message>
    <message>
        <source>Needed to keep the case. No names of persons.</source>
        <translation>Nodig om de zaak te bewaren. Geen namen van personen.</translation>
    </message>
    <message>
        <source>Why do you depart from this? {question}</source>
        <translation>Waarom wijkt u hiervan af? {question}</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Uw antwoorden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Change your answers</source>
        <translation>Wijzig uw antwoorden</translation>
    </message>
    <message>
        <source>Write in a few words why you judge differently.</source>
        <translation>Schrijf in een paar woorden waarom u anders oordeelt.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Provisional outcome</source>
        <translation>Voorlopige uitkomst</translation>
    </message>
    <message>
        <source>After your first answer you see here where the answers lead.</source>
        <translation>Na uw eerste antwoord ziet u hier waar de antwoorden op uitkomen.</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>kan nog veranderen</translation>
    </message>
    <message>
        <source>no open answer changes this</source>
        <translation>geen open antwoord verandert dit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>The company asks for advice</source>
        <translation>Het bedrijf vraagt om advies</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Financial support</source>
        <translation>Financiële steun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes, one of the two is enough</source>
        <translation>ja, één van de twee is genoeg</translation>
    </message>
    <message>
        <source>no, neither</source>
        <translation>nee, geen van beide</translation>
    </message>
    <message>
        <source>Large or long-term</source>
        <translation>Groot of langdurig</translation>
    </message>
    <message>
        <source>Possibly not in line with the OECD Guidelines</source>
        <translation>Mogelijk niet in lijn met de OESO-richtlijnen</translation>
    </message>
    <message>
        <source>not known yet, counts as yes to be careful</source>
        <translation>nog niet bekend, telt voorzichtig als ja</translation>
    </message>
    <message>
        <source>Still to find out</source>
        <translation>Nog uit te zoeken</translation>
    </message>
    <message>
        <source>The app points to a route. It does not say whether the support goes ahead.</source>
        <translation>De app wijst een route. Zij zegt niet of de steun doorgaat.</translation>
    </message>
    <message>
        <source>Rules {version}. Checked: every combination of answers has a route.</source>
        <translation>Regels {version}. Gecontroleerd: elke combinatie van antwoorden heeft een route.</translation>
    </message>
    <message>
        <source>That “I do not know yet” counts is a choice of this app. It is not in the letter.</source>
        <translation>Dat “weet ik nog niet” meetelt, is een keuze van deze app. Het staat niet in de brief.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or more words that do not belong together work well. At least {n} characters.</source>
        <translation>Vier of meer woorden die niet bij elkaar horen, werken goed. Minstens {n} tekens.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nog een keer dezelfde wachtzin</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Toon wat ik typ</translation>
    </message>
    <message>
        <source>Choose a longer or less common passphrase. Four words are easy to keep in mind.</source>
        <translation>Kies een langere of minder gewone wachtzin. Vier woorden onthoudt u makkelijk.</translation>
    </message>
    <message>
        <source>This differs from the first field. Type the same passphrase again.</source>
        <translation>Dit is anders dan in het eerste veld. Typ dezelfde wachtzin nog een keer.</translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation>Sterkte: nog niets getypt</translation>
    </message>
    <message>
        <source>Strength: too short</source>
        <translation>Sterkte: te kort</translation>
    </message>
    <message>
        <source>Strength: weak, add a word</source>
        <translation>Sterkte: zwak, voeg een woord toe</translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation>Sterkte: goed</translation>
    </message>
    <message>
        <source>Strength: very good</source>
        <translation>Sterkte: heel goed</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>at most {n} more</source>
        <translation>hierna hoogstens nog {n}</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>de laatste</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Vraag {n}</translation>
    </message>
    <message>
        <source>Your answers: {n}</source>
        <translation>Uw antwoorden: {n}</translation>
    </message>
    <message>
        <source>So far: {route}</source>
        <translation>Tot nu toe: {route}</translation>
    </message>
    <message>
        <source>May stay empty. It is recorded with the case.</source>
        <translation>Mag leeg blijven. Het wordt bij de zaak bewaard.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 120,000. No cents, no words.</source>
        <translation>Schrijf een heel getal, bijvoorbeeld 120.000. Geen centen, geen woorden.</translation>
    </message>
    <message>
        <source>Why this question?</source>
        <translation>Waarom deze vraag?</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Forgot the passphrase</source>
        <translation>Wachtzin vergeten</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>32 letters and figures, as on your paper.</source>
        <translation>32 letters en cijfers, zoals op uw papier.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>Keep your new recovery code</source>
        <translation>Bewaar uw nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Open with your recovery code</source>
        <translation>Open met uw herstelcode</translation>
    </message>
    <message>
        <source>Your cases stay as they are. You choose a new passphrase and get a new recovery code.</source>
        <translation>Uw zaken blijven zoals ze zijn. U kiest een nieuwe wachtzin en krijgt een nieuwe herstelcode.</translation>
    </message>
    <message>
        <source>The old passphrase and the old code stop working when you go on.</source>
        <translation>De oude wachtzin en de oude code werken niet meer als u verdergaat.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper.</source>
        <translation>Typ de herstelcode van uw papier.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Forgot your passphrase? Only this code opens your cases then. Nobody else has it, headquarters neither. Keep it on paper, away from this laptop.</source>
        <translation>Wachtzin vergeten? Dan opent alleen deze code uw zaken. Niemand anders heeft hem, ook het hoofdkantoor niet. Bewaar hem op papier, niet bij deze laptop.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>&amp;Bewaar als bestand</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Druk af</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieer</translation>
    </message>
    <message>
        <source>I have &amp;kept the recovery code</source>
        <translation>Ik heb de &amp;herstelcode bewaard</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Guidance</source>
        <translation>Richtlijn</translation>
    </message>
    <message>
        <source>Decision aid</source>
        <translation>Beslishulp</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation>Geen netwerk nodig</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Give information</source>
        <translation>Geef informatie</translation>
    </message>
    <message>
        <source>Seek advice</source>
        <translation>Vraag advies</translation>
    </message>
    <message>
        <source>Consult first</source>
        <translation>Overleg eerst</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Zoek eerst uit</translation>
    </message>
    <message>
        <source>Discuss conditions</source>
        <translation>Bespreek voorwaarden</translation>
    </message>
    <message>
        <source>Help and inform</source>
        <translation>Help en informeer</translation>
    </message>
    <message>
        <source>Letter, lines {lines}</source>
        <translation>Brief, regels {lines}</translation>
    </message>
    <message>
        <source>Motion, as in the letter, lines {lines}</source>
        <translation>Motie, volgens de brief, regels {lines}</translation>
    </message>
    <message>
        <source>Core task, letter lines {lines}</source>
        <translation>Kerntaak, brief, regels {lines}</translation>
    </message>
    <message>
        <source>Standing rule of this app</source>
        <translation>Vaste regel van deze app</translation>
    </message>
    <message>
        <source>Working rule of this app</source>
        <translation>Werkregel van deze app</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This passphrase does not fit. Look at capital letters and the keyboard layout.</source>
        <translation>Deze wachtzin past niet. Let op hoofdletters en op de indeling van het toetsenbord.</translation>
    </message>
    <message>
        <source>The disk did not cooperate. What was kept before is safe; you can try again.</source>
        <translation>De schijf werkte niet mee. Wat al bewaard was, is veilig; u kunt het opnieuw proberen.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed.</source>
        <translation>Dit lukte niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Nothing of this was kept; what was kept is safe.</source>
        <translation>Er ging iets mis in dit programma. Hiervan is niets bewaard; wat al bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>This code belongs to another vault. Look for the newest paper.</source>
        <translation>Deze code hoort bij een andere kluis. Zoek het nieuwste papier.</translation>
    </message>
    <message>
        <source>There is a typing error in the code. Compare it with your paper, group by group.</source>
        <translation>Er zit een typefout in de code. Vergelijk hem met uw papier, groep voor groep.</translation>
    </message>
</context>
<context>
    <name>UnlockBar</name>
    <message>
        <source>Your cases are locked</source>
        <translation>Uw zaken zijn op slot</translation>
    </message>
    <message>
        <source>The guidance and the decision aid already work.</source>
        <translation>De richtlijn en de beslishulp werken al.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Gaat open…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendel</translation>
    </message>
    <message>
        <source>Forgot?</source>
        <translation>Vergeten?</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Wachtzin vergeten?</translation>
    </message>
</context>
</TS>
