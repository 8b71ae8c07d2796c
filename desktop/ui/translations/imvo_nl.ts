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
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
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
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;Lock the cases</source>
        <translation>Zaken ver&amp;grendelen</translation>
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
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: {act}</source>
        <translation>&amp;Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw doen</translation>
    </message>
    <message>
        <source>&amp;Redo: {act}</source>
        <translation>O&amp;pnieuw doen: {act}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Request kept as a case</source>
        <translation>Verzoek bewaard als zaak</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>Antwoorden veranderd</translation>
    </message>
    <message>
        <source>Outcome of the decision aid</source>
        <translation>Uitkomst van de beslishulp</translation>
    </message>
    <message>
        <source>Another route chosen</source>
        <translation>Andere route gekozen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>A field was erased</source>
        <translation>Een veld is gewist</translation>
    </message>
    <message>
        <source>Draft begun</source>
        <translation>Concept begonnen</translation>
    </message>
    <message>
        <source>Draft put aside</source>
        <translation>Concept weggelegd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>The text was erased.</source>
        <translation>De tekst is gewist.</translation>
    </message>
    <message>
        <source>rules {rules}, content {content}</source>
        <translation>regels {rules}, inhoud {content}</translation>
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
        <source>does not count now, because of answer {n}; kept</source>
        <translation>telt nu niet mee door antwoord {n}; blijft bewaard</translation>
    </message>
    <message>
        <source>No answer to this changes the outcome now:</source>
        <translation>Geen antwoord hierop verandert nu de uitkomst:</translation>
    </message>
    <message>
        <source>Because of answer {n}, “{answer}”:</source>
        <translation>Door antwoord {n}, “{answer}”:</translation>
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
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} maanden</translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
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
        <source>&amp;Try again</source>
        <translation>&amp;Probeer opnieuw</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Begin opnieuw</translation>
    </message>
    <message>
        <source>&amp;Stop, go on later</source>
        <translation>&amp;Stop, ik ga later verder</translation>
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
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>The licences are in the file THIRD-PARTY-NOTICES beside the program.</source>
        <translation>De licenties staan in het bestand THIRD-PARTY-NOTICES naast het programma.</translation>
    </message>
    <message>
        <source>A mistake of this program</source>
        <translation>Een fout van dit programma</translation>
    </message>
    <message>
        <source>What was kept is safe. You can go on; if something looks wrong, close the window and open it again. You may copy this report for whoever maintains the program. Nothing is sent.</source>
        <translation>Wat bewaard was, is veilig. U kunt verder. Ziet iets er vreemd uit? Sluit dan het venster en open het opnieuw. U mag dit verslag kopiëren voor wie het programma onderhoudt. Er wordt niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
    <message>
        <source>Chosen: {route}</source>
        <translation>Gekozen: {route}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Continue with the &amp;questions</source>
        <translation>Ga &amp;verder met de vragen</translation>
    </message>
    <message>
        <source>I choose &amp;otherwise…</source>
        <translation>&amp;Ik kies anders…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Druk af</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;otitie</translation>
    </message>
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
        <source>Your choice, another route than the decision aid gives</source>
        <translation>Uw keuze, een andere route dan de beslishulp geeft</translation>
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
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>chosen on {date}</source>
        <translation>gekozen op {date}</translation>
    </message>
    <message>
        <source>The rules have changed since this outcome</source>
        <translation>De regels zijn veranderd na deze uitkomst</translation>
    </message>
    <message>
        <source>same outcome</source>
        <translation>zelfde uitkomst</translation>
    </message>
    <message>
        <source>Under the rules of now ({rules}) the same answers give the same outcome.</source>
        <translation>Met de regels van nu ({rules}) geven dezelfde antwoorden dezelfde uitkomst.</translation>
    </message>
    <message>
        <source>another outcome</source>
        <translation>andere uitkomst</translation>
    </message>
    <message>
        <source>Then, {date}</source>
        <translation>Toen, {date}</translation>
    </message>
    <message>
        <source>Now, with the same answers</source>
        <translation>Nu, met dezelfde antwoorden</translation>
    </message>
    <message>
        <source>The outcome then stays in this case. To keep the new one, continue with the questions.</source>
        <translation>De uitkomst van toen blijft in deze zaak. Wilt u de nieuwe bewaren? Ga dan verder met de vragen.</translation>
    </message>
    <message>
        <source>Rules {rules}, content {content}</source>
        <translation>Regels {rules}, inhoud {content}</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filter zaken</translation>
    </message>
    <message>
        <source>Title, company, country, number or route (Ctrl+F)</source>
        <translation>Titel, bedrijf, land, nummer of route (Ctrl+F)</translation>
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
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>List of contacts</source>
        <translation>Lijst met contacten</translation>
    </message>
    <message>
        <source>No contacts yet: who at RVO and at the department do you write to?</source>
        <translation>Nog geen contacten: aan wie schrijft u bij RVO en bij het departement?</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>For example: RVO, the department, HQ</source>
        <translation>Bijvoorbeeld: RVO, het departement, HQ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>&amp;Remove this contact</source>
        <translation>Contact ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>&amp;Add this contact</source>
        <translation>Contact &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Keep this contact</source>
        <translation>Contact &amp;bewaren</translation>
    </message>
    <message>
        <source>Type a role or a name.</source>
        <translation>Vul een rol of een naam in.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
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
        <source>Write in a few words why you judge differently.</source>
        <translation>Schrijf in een paar woorden waarom u anders oordeelt.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Unlock your cases first, at the top. Your answers stay as they are.</source>
        <translation>Ontgrendel eerst uw zaken, bovenaan. Uw antwoorden blijven staan.</translation>
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
        <source>Make a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>imvo-post backup {day}.imvo</source>
        <translation>imvo-post back-up {day}.imvo</translation>
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
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Not saved: {file}. Choose another place.</source>
        <translation>Niet bewaard: {file}. Kies een andere plek.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>not kept yet; that happens as soon as you unlock</source>
        <translation>nog niet bewaard; dat gebeurt zodra u ontgrendelt</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>nog niet bewaard</translation>
    </message>
    <message>
        <source>draft, kept {when}</source>
        <translation>concept, bewaard {when}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Case {number}</source>
        <translation>Zaak {number}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>om {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>op {day} om {time}</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Go on where you were</source>
        <translation>Ga verder waar u was</translation>
    </message>
    <message>
        <source>Show all {n} drafts</source>
        <translation>Toon alle {n} concepten</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>bewaard {when}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Go on with {name}, kept {when}</source>
        <translation>Ga verder met {name}, bewaard {when}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Leg weg</translation>
    </message>
    <message>
        <source>Discard {name}, kept {when}</source>
        <translation>Leg {name} weg, bewaard {when}</translation>
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
    <name>GuidanceDesk</name>
    <message>
        <source>{where} (IMVO-post, content {version}, {place})</source>
        <translation>{where} (IMVO-post, inhoud {version}, {place})</translation>
    </message>
    <message>
        <source>Copied with source</source>
        <translation>Gekopieerd met bron</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Verwijzing gekopieerd</translation>
    </message>
    <message>
        <source>&amp;Copy with its source</source>
        <translation>&amp;Kopieer met de bron</translation>
    </message>
    <message>
        <source>Copy the &amp;reference</source>
        <translation>Kopieer de &amp;verwijzing</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Deze paragraaf</translation>
    </message>
    <message>
        <source>Opened in your browser; address copied</source>
        <translation>Geopend in uw browser; adres gekopieerd</translation>
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
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Ver&amp;der</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Dr&amp;uk af</translation>
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
</context>
<context>
    <name>Header</name>
    <message>
        <source>Open the search field</source>
        <translation>Open het zoekveld</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Zoeken (Ctrl+K)</translation>
    </message>
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
    <name>HelpPage</name>
    <message>
        <source>&amp;Go to {page}</source>
        <translation>&amp;Ga naar {page}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What each page is for, the keys, and about this program</source>
        <translation>Waar elke pagina voor is, de toetsen, en over dit programma</translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation>Andere pagina’s</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Help on a page</source>
        <translation>Hulp bij een pagina</translation>
    </message>
    <message>
        <source>IMVO-post {version}. Content {content}, as of {date}. Licence: EUPL-1.2.</source>
        <translation>IMVO-post {version}. Inhoud {content}, stand van {date}. Licentie: EUPL-1.2.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. The program sends nothing and works without a network.</source>
        <translation>Alles blijft op deze laptop. Het programma verstuurt niets en werkt zonder netwerk.</translation>
    </message>
    <message>
        <source>&amp;Sources of the guidance</source>
        <translation>&amp;Bronnen van de richtlijn</translation>
    </message>
    <message>
        <source>&amp;Licences of the parts used</source>
        <translation>&amp;Licenties van gebruikte onderdelen</translation>
    </message>
    <message>
        <source>&amp;Report on this program, to copy</source>
        <translation>Verslag van dit programma, om te &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Here you see what waits on you and for how many days. You go on with a request that is not finished, or you begin a new one.</source>
        <translation>Hier ziet u wat op u wacht en hoeveel dagen al. U gaat verder met een verzoek dat niet af is, of u begint een nieuw.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Richtlijn</translation>
    </message>
    <message>
        <source>Here you read what the letter asks of a post, in our own words. Each paragraph says where it comes from: “Base” is the letter, “Later development” came after it, “Choice of this app” is ours. It works without a passphrase.</source>
        <translation>Hier leest u wat de brief van een post vraagt, in onze eigen woorden. Bij elke alinea staat waar die vandaan komt: “Basis” is de brief, “Latere ontwikkeling” kwam erna, “Keuze van deze app” is van ons. U hebt er geen wachtzin voor nodig.</translation>
    </message>
    <message>
        <source>Decision aid</source>
        <translation>Beslishulp</translation>
    </message>
    <message>
        <source>You answer one question at a time and see at the side where it leads. “I do not know yet” is a full answer. At the end you see what to do, why, and what would change it. You decide; the program shows the way.</source>
        <translation>U beantwoordt één vraag tegelijk en ziet aan de zijkant waar dat heen leidt. “Weet ik nog niet” is een volwaardig antwoord. Aan het eind ziet u wat u doet, waarom, en wat het anders maakt. U beslist; het programma wijst de weg.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Here are the requests that you kept, with everything that happened to them. They are encrypted on this laptop; you need your passphrase to see them.</source>
        <translation>Hier staan de verzoeken die u bewaarde, met alles wat ermee gebeurde. Ze staan versleuteld op deze laptop; met uw wachtzin kunt u ze zien.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language, theme and text size; when the cases lock; your own terms and contacts; the passphrase and the backup.</source>
        <translation>Taal, thema en tekstgrootte; wanneer de zaken op slot gaan; uw eigen termijnen en contacten; de wachtzin en de back-up.</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>naar een pagina</translation>
    </message>
    <message>
        <source>search pages, articles and cases</source>
        <translation>zoeken in pagina’s, artikelen en zaken</translation>
    </message>
    <message>
        <source>assess a support request</source>
        <translation>een steunverzoek beoordelen</translation>
    </message>
    <message>
        <source>new request</source>
        <translation>nieuw verzoek</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>een antwoord kiezen</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>volgende en vorige vraag</translation>
    </message>
    <message>
        <source>next and previous part of the window</source>
        <translation>volgende en vorige deel van het venster</translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation>ongedaan maken en opnieuw doen</translation>
    </message>
    <message>
        <source>print</source>
        <translation>afdrukken</translation>
    </message>
    <message>
        <source>larger, smaller, normal text</source>
        <translation>grotere, kleinere, gewone tekst</translation>
    </message>
    <message>
        <source>show the menus and the letters of buttons</source>
        <translation>de menu’s en de letters van knoppen tonen</translation>
    </message>
    <message>
        <source>close what is open over the page</source>
        <translation>sluiten wat over de pagina open staat</translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation>hulp bij deze pagina</translation>
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
    <name>Margin</name>
    <message>
        <source>Copy or refer: {heading}</source>
        <translation>Kopieer of verwijs: {heading}</translation>
    </message>
    <message>
        <source>Copy this paragraph with its source</source>
        <translation>Kopieer deze paragraaf met de bron</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>It stays on this laptop.</source>
        <translation>Blijft op deze laptop.</translation>
    </message>
    <message>
        <source>&amp;Keep note</source>
        <translation>Bewaar notiti&amp;e</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>Write a note first.</source>
        <translation>Schrijf eerst een notitie.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome: a route, not a decision on the support</source>
        <translation>Uitkomst: een route, geen besluit over de steun</translation>
    </message>
    <message>
        <source>Provisional: open answers can still change this.</source>
        <translation>Voorlopig: open antwoorden kunnen dit nog veranderen.</translation>
    </message>
    <message>
        <source>The official chooses otherwise: {route}. Reason: {reason}</source>
        <translation>Eigen keuze van de post: {route}. Reden: {reason}</translation>
    </message>
    <message>
        <source>With: {who}</source>
        <translation>Met: {who}</translation>
    </message>
    <message>
        <source>Still to find out</source>
        <translation>Nog uit te zoeken</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Uw antwoorden</translation>
    </message>
    <message>
        <source>Made with IMVO-post, rules {rules}, content {content}.</source>
        <translation>Gemaakt met IMVO-post, regels {rules}, inhoud {content}.</translation>
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
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Uw eigen keuze</translation>
    </message>
    <message>
        <source>Change your own choice</source>
        <translation>Wijzig uw eigen keuze</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Trek terug</translation>
    </message>
    <message>
        <source>Take back your own choice</source>
        <translation>Trek uw eigen keuze terug</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>Uw reden: {reason}</translation>
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
        <source>Change</source>
        <translation>Wijzig</translation>
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
    <name>OutcomeSide</name>
    <message>
        <source>Go on with case {number}</source>
        <translation>Verder met zaak {number}</translation>
    </message>
    <message>
        <source>Keep this request</source>
        <translation>Bewaar dit verzoek</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Bewaar de wijzigingen</translation>
    </message>
    <message>
        <source>&amp;Keep as a case</source>
        <translation>&amp;Bewaar als zaak</translation>
    </message>
    <message>
        <source>All fields may stay empty. Names stay on this laptop.</source>
        <translation>Alle velden mogen leeg blijven. Namen blijven op deze laptop.</translation>
    </message>
    <message>
        <source>You may choose another route. The app asks your reason and keeps it in the case.</source>
        <translation>U mag een andere route kiezen. De app vraagt uw reden en bewaart die in de zaak.</translation>
    </message>
    <message>
        <source>I choose &amp;otherwise…</source>
        <translation>Ik kies &amp;anders…</translation>
    </message>
    <message>
        <source>P&amp;rint this outcome</source>
        <translation>&amp;Druk deze uitkomst af</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Vorige vraag</translation>
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
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Your recovery code stays the same. Backups made before keep the old passphrase.</source>
        <translation>Uw herstelcode blijft dezelfde. Eerdere back-ups houden de oude wachtzin.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Look at capital letters and the keyboard layout.</source>
        <translation>Deze wachtzin past niet. Let op hoofdletters en het toetsenbord.</translation>
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
        <source>Your other answers give: {judgement}. That is filled in; you may judge otherwise.</source>
        <translation>Uw andere antwoorden geven: {judgement}. Dat is alvast ingevuld; u mag anders oordelen.</translation>
    </message>
    <message>
        <source>Your other answers do not settle this yet.</source>
        <translation>Uw andere antwoorden geven hier nog geen uitsluitsel over.</translation>
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
    <name>RouteDialog</name>
    <message>
        <source>I choose otherwise</source>
        <translation>Ik kies anders</translation>
    </message>
    <message>
        <source>Which route do you choose?</source>
        <translation>Welke route kiest u?</translation>
    </message>
    <message>
        <source>The decision aid gives: {route}. That stays in the case, beside your choice.</source>
        <translation>De beslishulp geeft: {route}. Dat blijft in de zaak staan, naast uw keuze.</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Uw reden</translation>
    </message>
    <message>
        <source>Needed. No names of persons. It stays on this laptop.</source>
        <translation>Nodig. Geen namen van personen. De reden blijft op deze laptop.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>&amp;Choose this route</source>
        <translation>&amp;Kies deze route</translation>
    </message>
    <message>
        <source>Write in a few words why you choose another route.</source>
        <translation>Schrijf in een paar woorden waarom u een andere route kiest.</translation>
    </message>
    <message>
        <source>Choose a route first.</source>
        <translation>Kies eerst een route.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>case</source>
        <translation>zaak</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search pages, articles and cases</source>
        <translation>Zoeken in pagina’s, artikelen en zaken</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Zoeken (Ctrl+K)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Only titles are searched.</source>
        <translation>Niets gevonden. Er wordt alleen in titels gezocht.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The backup is in {file}.</source>
        <translation>De back-up staat in {file}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Type a whole number of days from 1 to {most}, or leave it empty.</source>
        <translation>Vul een heel aantal dagen in, van 1 tot {most}, of laat het leeg.</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <translation>bewaard {time}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen back-up.</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>Laatste back-up: {day}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Kept as soon as you change them</source>
        <translation>Bewaard zodra u ze wijzigt</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Lock and passphrase</source>
        <translation>Slot en wachtzin</translation>
    </message>
    <message>
        <source>Own terms</source>
        <translation>Eigen termijnen</translation>
    </message>
    <message>
        <source>Contacts of this post</source>
        <translation>Contacten van deze post</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Lock the cases when nobody types or moves the mouse</source>
        <translation>Zaken op slot als niemand typt of de muis beweegt</translation>
    </message>
    <message>
        <source>What you typed stays as it is.</source>
        <translation>Wat u typte, blijft staan.</translation>
    </message>
    <message>
        <source>Own term for advice, in days</source>
        <translation>Eigen termijn voor advies, in dagen</translation>
    </message>
    <message>
        <source>The letter names no term. A case that waits longer is marked on Today.</source>
        <translation>De brief noemt geen termijn. Een zaak die langer wacht, krijgt op Vandaag een merk.</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Maak een back-up…</translation>
    </message>
    <message>
        <source>One encrypted file. Keep it on a stick or another disk, not on this laptop.</source>
        <translation>Eén versleuteld bestand. Bewaar het op een stick of een andere schijf, niet op deze laptop.</translation>
    </message>
    <message>
        <source>Lock, terms, contacts and backup lie with your cases. Type your passphrase above to see them.</source>
        <translation>Slot, termijnen, contacten en back-up horen bij uw zaken. Typ hierboven uw wachtzin om ze te zien.</translation>
    </message>
    <message>
        <source>Lock, terms, contacts and backup come when you have chosen a post and a passphrase.</source>
        <translation>Slot, termijnen, contacten en back-up komen als u een post en een wachtzin hebt gekozen.</translation>
    </message>
    <message>
        <source>To the &amp;passphrase</source>
        <translation>Naar de &amp;wachtzin</translation>
    </message>
    <message>
        <source>Set up &amp;once</source>
        <translation>&amp;Eenmalig instellen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>After {n} minutes</source>
        <translation>Na {n} minuten</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
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
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Instellingen en help</translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation>Geen netwerk nodig</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
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
    <name>StartTrouble</name>
    <message>
        <source>IMVO-post cannot start</source>
        <translation>IMVO-post kan niet starten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>StateDesk</name>
    <message>
        <source>Folder: {folder}</source>
        <translation>Map: {folder}</translation>
    </message>
    <message>
        <source>Locked; everything stays on this laptop</source>
        <translation>Op slot; alles blijft op deze laptop</translation>
    </message>
    <message>
        <source>Unlocked; your cases are on this laptop</source>
        <translation>Ontgrendeld; uw zaken staan op deze laptop</translation>
    </message>
    <message>
        <source>Everything kept on this laptop · {time}</source>
        <translation>Alles bewaard op deze laptop · {time}</translation>
    </message>
    <message>
        <source>Content: {version}, {date}</source>
        <translation>Inhoud: {version}, {date}</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>Laatste back-up: {day}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen back-up</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
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
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Assess a support request</source>
        <translation>Beoordeel een steunverzoek</translation>
    </message>
    <message>
        <source>A few questions. Then you see which route fits. You may stop and go on later.</source>
        <translation>Een paar vragen. Daarna ziet u welke route past. Stoppen mag; later gaat u verder.</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Zoek iets op</translation>
    </message>
    <message>
        <source>Pages and articles; your cases too, once they are open.</source>
        <translation>Pagina’s en artikelen; ook uw zaken, als ze open zijn.</translation>
    </message>
    <message>
        <source>This waits on you</source>
        <translation>Dit wacht op u</translation>
    </message>
    <message>
        <source>Five core tasks</source>
        <translation>Vijf kerntaken</translation>
    </message>
    <message>
        <source>Letter of 21 February 2020</source>
        <translation>Brief van 21 februari 2020</translation>
    </message>
    <message>
        <source>What you are reading</source>
        <translation>Wat u leest</translation>
    </message>
    <message>
        <source>Content {version}</source>
        <translation>Inhoud {version}</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Stand van {date}</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Make a backup</source>
        <translation>&amp;Maak een back-up</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
    <message>
        <source>To the &amp;passphrase</source>
        <translation>Naar de &amp;wachtzin</translation>
    </message>
    <message>
        <source>Set up &amp;once</source>
        <translation>&amp;Eenmalig instellen</translation>
    </message>
    <message>
        <source>Your cases are locked. Type your passphrase above; then what waits stands here.</source>
        <translation>Uw zaken zijn op slot. Typ hierboven uw wachtzin; dan staat hier wat wacht.</translation>
    </message>
    <message>
        <source>Choose your post and a passphrase once. Then what waits on you stands here.</source>
        <translation>Kies één keer uw post en een wachtzin. Daarna staat hier wat op u wacht.</translation>
    </message>
    <message>
        <source>Nothing waits on you. A case stands here when advice must be asked or an answer is open.</source>
        <translation>Er wacht niets op u. Een zaak staat hier als u advies moet vragen of als een antwoord nog open is.</translation>
    </message>
    <message>
        <source>No cases yet. What waits on you, and for how long, will stand here.</source>
        <translation>Nog geen zaken. Hier komt te staan wat op u wacht, en hoe lang al.</translation>
    </message>
    <message>
        <source>The first {shown} of {many}, longest first</source>
        <translation>De eerste {shown} van {many}, langst wachtend eerst</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Langst wachtend eerst</translation>
    </message>
    <message>
        <source>{n} days without a backup</source>
        <translation>{n} dagen zonder back-up</translation>
    </message>
    <message>
        <source>Your cases are only on this laptop. A backup is one encrypted file, for a stick or a safe.</source>
        <translation>Uw zaken staan alleen op deze laptop. Een back-up is één versleuteld bestand, voor een stick of een kluis.</translation>
    </message>
</context>
<context>
    <name>ToolsCard</name>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Bewaar als &amp;pdf</translation>
    </message>
    <message>
        <source>Copy the refere&amp;nce</source>
        <translation>&amp;Kopieer de verwijzing</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>K&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Grote&amp;r</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Text size: {n} %</source>
        <translation>Tekstgrootte: {n} %</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The disk did not cooperate.</source>
        <translation>De schijf werkte niet mee.</translation>
    </message>
    <message>
        <source>What was kept before is safe; you can try again.</source>
        <translation>Wat eerder bewaard was, is veilig; u kunt het opnieuw proberen.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Dit lukte niet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing of this was kept; what was kept is safe.</source>
        <translation>Hiervan is niets bewaard; wat al bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Er ging iets mis in dit programma.</translation>
    </message>
    <message>
        <source>This passphrase does not fit.</source>
        <translation>Deze wachtzin past niet.</translation>
    </message>
    <message>
        <source>Look at capital letters and the keyboard layout.</source>
        <translation>Let op hoofdletters en het toetsenbord.</translation>
    </message>
    <message>
        <source>The guidance of this program is damaged or missing.</source>
        <translation>De richtlijn van dit programma is beschadigd of ontbreekt.</translation>
    </message>
    <message>
        <source>Your cases are safe; they are kept elsewhere. Install this program again.</source>
        <translation>Uw zaken zijn veilig; die staan ergens anders. Installeer dit programma opnieuw.</translation>
    </message>
    <message>
        <source>Your cases were kept by a newer version of this program.</source>
        <translation>Uw zaken zijn bewaard met een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install that version; the guidance already works.</source>
        <translation>Er is niets veranderd. Installeer die versie; de richtlijn werkt al.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>What was kept before is safe. Make room on the disk and try again.</source>
        <translation>Wat eerder bewaard was, is veilig. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This folder does not suit your cases.</source>
        <translation>Deze map past niet bij uw zaken.</translation>
    </message>
    <message>
        <source>Cases get damaged on a network drive or in a synchronised folder. Nothing was changed. Choose a plain folder on the disk of this laptop.</source>
        <translation>Op een netwerkschijf of in een gesynchroniseerde map raken zaken beschadigd. Er is niets veranderd. Kies een gewone map op de schijf van deze laptop.</translation>
    </message>
    <message>
        <source>Another program is using your cases.</source>
        <translation>Een ander programma gebruikt uw zaken.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program or wait, and try again.</source>
        <translation>Er is niets verloren. Sluit het andere programma of wacht even, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This program may not read or write here.</source>
        <translation>Dit programma mag hier niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask who manages this laptop for the rights on this place.</source>
        <translation>Er is niets verloren. Vraag de beheerder van deze laptop om rechten op deze plek.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Er is te weinig geheugen.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs and try again.</source>
        <translation>Er is niets verloren. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Er is al een bestand met deze naam.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name for the backup.</source>
        <translation>Dat is blijven staan. Kies een andere naam voor de back-up.</translation>
    </message>
    <message>
        <source>The file with your cases is damaged or missing.</source>
        <translation>Het bestand met uw zaken is beschadigd of ontbreekt.</translation>
    </message>
    <message>
        <source>It was left as it is. Put back a backup into a new folder.</source>
        <translation>Het is gelaten zoals het was. Zet een back-up terug in een nieuwe map.</translation>
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
    <name>Undo</name>
    <message>
        <source>Taken back: {act}</source>
        <translation>Ongedaan gemaakt: {act}</translation>
    </message>
    <message>
        <source>Brought back: {act}</source>
        <translation>Opnieuw gedaan: {act}</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>instelling gewijzigd</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>draft put aside</source>
        <translation>concept weggelegd</translation>
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
        <source>Nobody was here for a while. What you typed is still there.</source>
        <translation>Er was een tijd niemand. Wat u typte, staat er nog.</translation>
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
<context>
    <name>VaultDesk</name>
    <message>
        <source>IMVO-post is already open on these cases, in another window.</source>
        <translation>IMVO-post is al open met deze zaken, in een ander venster.</translation>
    </message>
    <message>
        <source>Go on in that window and close this one. Here you can read the guidance; nothing is kept here.</source>
        <translation>Ga verder in dat venster en sluit dit. Hier kunt u de richtlijn lezen; hier wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
    <message>
        <source>Not finished, kept {when}</source>
        <translation>Nog niet af, bewaard {when}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open zaak</translation>
    </message>
    <message>
        <source>Ask for advice</source>
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
        <source>Questions open</source>
        <translation>Vragen open</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sinds vandaag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
</context>
</TS>
