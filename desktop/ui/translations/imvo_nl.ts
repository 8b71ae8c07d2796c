<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
    <context>
        <name>Actions</name>
        <message>
            <location filename="../actions.py" line="63" />
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <location filename="../actions.py" line="63" />
            <source>&amp;Go to</source>
            <translation>&amp;Ga naar</translation>
        </message>
        <message>
            <location filename="../actions.py" line="63" />
            <source>&amp;View</source>
            <translation>Bee&amp;ld</translation>
        </message>
        <message>
            <location filename="../actions.py" line="68" />
            <source>&amp;Assess a support request</source>
            <translation>Beoordeel een &amp;steunverzoek</translation>
        </message>
        <message>
            <location filename="../actions.py" line="69" />
            <source>&amp;New request</source>
            <translation>&amp;Nieuw verzoek</translation>
        </message>
        <message>
            <location filename="../actions.py" line="70" />
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <location filename="../actions.py" line="71" />
            <source>&amp;Larger text</source>
            <translation>&amp;Grotere tekst</translation>
        </message>
        <message>
            <location filename="../actions.py" line="72" />
            <source>&amp;Smaller text</source>
            <translation>&amp;Kleinere tekst</translation>
        </message>
        <message>
            <location filename="../actions.py" line="73" />
            <source>&amp;Normal text size</source>
            <translation>G&amp;ewone tekst</translation>
        </message>
        <message>
            <location filename="../actions.py" line="74" />
            <source>Next &amp;part of the window</source>
            <translation>Volgend &amp;deel van het venster</translation>
        </message>
        <message>
            <location filename="../actions.py" line="75" />
            <source>P&amp;revious part of the window</source>
            <translation>V&amp;orig deel van het venster</translation>
        </message>
        <message>
            <location filename="../actions.py" line="76" />
            <source>As the s&amp;ystem</source>
            <translation>Zoals het s&amp;ysteem</translation>
        </message>
        <message>
            <location filename="../actions.py" line="76" />
            <source>L&amp;ight</source>
            <translation>&amp;Licht</translation>
        </message>
        <message>
            <location filename="../actions.py" line="76" />
            <source>&amp;Dark</source>
            <translation>&amp;Donker</translation>
        </message>
    </context>
    <context>
        <name>AnswersPanel</name>
        <message>
            <location filename="../widgets/answers_panel.py" line="33" />
            <source>Your answers</source>
            <translation>Uw antwoorden</translation>
        </message>
        <message>
            <location filename="../widgets/answers_panel.py" line="42" />
            <source>If you change an answer, the others stay.</source>
            <translation>Wijzigt u een antwoord? Dan blijven de andere antwoorden staan.</translation>
        </message>
        <message>
            <location filename="../widgets/answers_panel.py" line="55" />
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <location filename="../widgets/answers_panel.py" line="56" />
            <source>Change: {question}</source>
            <translation>Wijzig: {question}</translation>
        </message>
        <message>
            <location filename="../widgets/answers_panel.py" line="70" />
            <location filename="../widgets/answers_panel.py" line="80" />
            <source>you are here</source>
            <translation>u bent nu hier</translation>
        </message>
        <message>
            <location filename="../widgets/answers_panel.py" line="78" />
            <source>does not count now; kept</source>
            <translation>telt nu niet mee; blijft bewaard</translation>
        </message>
        <message>
            <location filename="../widgets/answers_panel.py" line="93" />
            <source>{n} months</source>
            <translation>{n} maanden</translation>
        </message>
    </context>
    <context>
        <name>AssistantPage</name>
        <message>
            <location filename="../pages/assistant.py" line="120" />
            <source>Not kept yet: you keep it as a case at the end</source>
            <translation>Nog niet bewaard: dat doet u aan het eind</translation>
        </message>
        <message>
            <location filename="../pages/assistant.py" line="121" />
            <source>Assess a support request</source>
            <translation>Beoordeel een steunverzoek</translation>
        </message>
        <message>
            <location filename="../pages/assistant.py" line="133" />
            <source>&amp;Previous</source>
            <translation>&amp;Vorige</translation>
        </message>
        <message>
            <location filename="../pages/assistant.py" line="134" />
            <source>&amp;Next</source>
            <translation>V&amp;olgende</translation>
        </message>
        <message>
            <location filename="../pages/assistant.py" line="135" />
            <source>Start &amp;over</source>
            <translation>&amp;Begin opnieuw</translation>
        </message>
        <message>
            <location filename="../pages/assistant.py" line="152" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../pages/assistant.py" line="152" />
            <source>Choose an answer to go on</source>
            <translation>Kies een antwoord om verder te gaan</translation>
        </message>
    </context>
    <context>
        <name>CaseModel</name>
        <message>
            <location filename="../widgets/case_list.py" line="59" />
            <source>Request without a title</source>
            <translation>Verzoek zonder titel</translation>
        </message>
    </context>
    <context>
        <name>CaseView</name>
        <message>
            <location filename="../widgets/case_view.py" line="39" />
            <source>may still change</source>
            <translation>kan nog veranderen</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="53" />
            <source>Request without a title</source>
            <translation>Verzoek zonder titel</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="54" />
            <source>kept on {date}</source>
            <translation>bewaard op {date}</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="75" />
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="78" />
            <source>Your reason to depart ({question}): {reason}</source>
            <translation>Uw reden om af te wijken ({question}): {reason}</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="81" />
            <source>Made under rules {rules} and content {content}.</source>
            <translation>Gemaakt met regels {rules} en inhoud {content}.</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="94" />
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="102" />
            <source>Company: {name}</source>
            <translation>Bedrijf: {name}</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="106" />
            <source>What happened</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="118" />
            <source>Outcome of the decision aid: {route}</source>
            <translation>Uitkomst van de beslishulp: {route}</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="121" />
            <source>Request kept as a case</source>
            <translation>Verzoek bewaard als zaak</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="122" />
            <source>Answers changed</source>
            <translation>Antwoorden gewijzigd</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="123" />
            <source>Another route chosen, with a reason</source>
            <translation>Andere route gekozen, met een reden</translation>
        </message>
        <message>
            <location filename="../widgets/case_view.py" line="124" />
            <source>A field was erased</source>
            <translation>Een veld is gewist</translation>
        </message>
    </context>
    <context>
        <name>CasesPage</name>
        <message>
            <location filename="../pages/cases.py" line="96" />
            <source>They are encrypted on this laptop. Type your passphrase above to see them.</source>
            <translation>Ze staan versleuteld op deze laptop. Typ hierboven uw wachtzin om ze te zien.</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="97" />
            <source>Your cases are locked</source>
            <translation>Uw zaken zijn op slot</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="97" />
            <source>To the &amp;passphrase</source>
            <translation>Naar de &amp;wachtzin</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="99" />
            <source>What you keep is encrypted on this laptop. Choose your post and a passphrase first.</source>
            <translation>Wat u bewaart, staat versleuteld op deze laptop. Kies eerst uw post en een wachtzin.</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="100" />
            <location filename="../pages/cases.py" line="143" />
            <source>No cases yet</source>
            <translation>Nog geen zaken</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="100" />
            <source>Set up &amp;once</source>
            <translation>&amp;Eenmalig instellen</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="123" />
            <location filename="../pages/cases.py" line="125" />
            <location filename="../pages/cases.py" line="126" />
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="123" />
            <source>locked</source>
            <translation>op slot</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="125" />
            <source>1 case</source>
            <translation>1 zaak</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="126" />
            <source>{n} cases</source>
            <translation>{n} zaken</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="139" />
            <source>List of cases</source>
            <translation>Lijst van zaken</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="140" />
            <source>&amp;Back to the list</source>
            <translation>&amp;Terug naar de lijst</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="141" />
            <source>&amp;New request</source>
            <translation>&amp;Nieuw verzoek</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="142" />
            <source>Here you find the requests that you assessed and kept. Begin with a support request.</source>
            <translation>Hier vindt u de verzoeken die u heeft beoordeeld en bewaard. Begin met een steunverzoek.</translation>
        </message>
        <message>
            <location filename="../pages/cases.py" line="143" />
            <source>&amp;Assess a support request</source>
            <translation>&amp;Beoordeel een steunverzoek</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../desk.py" line="236" />
            <source>Unlock your cases first, at the top. Your answers stay as they are.</source>
            <translation>Ontgrendel eerst uw zaken, bovenaan. Uw antwoorden blijven staan.</translation>
        </message>
        <message>
            <location filename="../desk.py" line="284" />
            <source>Folder: {folder}</source>
            <translation>Map: {folder}</translation>
        </message>
        <message>
            <location filename="../desk.py" line="288" />
            <source>Everything kept on this laptop · {time}</source>
            <translation>Alles bewaard op deze laptop · {time}</translation>
        </message>
        <message>
            <location filename="../desk.py" line="291" />
            <source>Unlocked; your cases are on this laptop</source>
            <translation>Ontgrendeld; uw zaken staan op deze laptop</translation>
        </message>
        <message>
            <location filename="../desk.py" line="293" />
            <source>Locked; everything stays on this laptop</source>
            <translation>Op slot; alles blijft op deze laptop</translation>
        </message>
        <message>
            <location filename="../desk.py" line="294" />
            <source>Content: {version}, {date}</source>
            <translation>Inhoud: {version}, {date}</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <location filename="../widgets/details_form.py" line="49" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../widgets/details_form.py" line="50" />
            <source>Company</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <location filename="../widgets/details_form.py" line="51" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../widgets/details_form.py" line="52" />
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <location filename="../widgets/details_form.py" line="60" />
            <source>Country: type a name</source>
            <translation>Land: typ een naam</translation>
        </message>
        <message>
            <location filename="../widgets/details_form.py" line="77" />
            <source>This country is not in the list. Choose a name from it, or leave it empty.</source>
            <translation>Dit land staat niet in de lijst. Kies een naam uit de lijst, of laat het leeg.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../dialogs.py" line="17" />
            <source>Your answers are not kept as a case yet.</source>
            <translation>Uw antwoorden zijn nog niet bewaard als zaak.</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="18" />
            <source>If you go on, they are gone.</source>
            <translation>Als u verdergaat, zijn ze weg.</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="20" />
            <source>&amp;Back to my answers</source>
            <translation>&amp;Terug naar mijn antwoorden</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="22" />
            <source>&amp;Leave them</source>
            <translation>&amp;Laat ze gaan</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="38" />
            <source>IMVO-post: recovery code</source>
            <translation>IMVO-post: herstelcode</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="40" />
            <source>Forgot your passphrase? Choose “Forgot?” in the app and type this code.</source>
            <translation>Wachtzin vergeten? Kies “Vergeten?” in de app en typ deze code.</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="43" />
            <source>Whoever has this code and your laptop can read your cases. Keep it somewhere else.</source>
            <translation>Wie deze code en uw laptop heeft, kan uw zaken lezen. Bewaar hem ergens anders.</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="53" />
            <source>Save the recovery code</source>
            <translation>Bewaar de herstelcode</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="54" />
            <source>imvo-post recovery code.txt</source>
            <translation>imvo-post herstelcode.txt</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="61" />
            <source>Not saved: {reason}. Choose another place, or print the code.</source>
            <translation>Niet bewaard: {reason}. Kies een andere plek, of druk de code af.</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="64" />
            <source>Saved in {file}</source>
            <translation>Bewaard in {file}</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="70" />
            <source>Copied. Paste it in a safe place; the clipboard forgets.</source>
            <translation>Gekopieerd. Plak hem op een veilige plek; het klembord vergeet.</translation>
        </message>
        <message>
            <location filename="../dialogs.py" line="85" />
            <source>Sent to the printer.</source>
            <translation>Naar de printer gestuurd.</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <location filename="../pages/first_start.py" line="106" />
            <source>Welcome to IMVO-post</source>
            <translation>Welkom bij IMVO-post</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="106" />
            <source>Set up once; no network needed</source>
            <translation>Eenmalig instellen; geen netwerk nodig</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="122" />
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="122" />
            <source>Type a city or choose from the list.</source>
            <translation>Typ een stad of kies uit de lijst.</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="125" />
            <source>&amp;Previous</source>
            <translation>&amp;Vorige</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="126" />
            <source>Read the &amp;guidance first</source>
            <translation>Lees eerst de &amp;richtlijn</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="178" />
            <source>We do not know this post. Choose one from the list.</source>
            <translation>Deze post kennen we niet. Kies er een uit de lijst.</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="217" />
            <source>Choose your language</source>
            <translation>Kies uw taal</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="217" />
            <source>You can change it at any time, at the top right.</source>
            <translation>U kunt dit altijd wijzigen, rechtsboven.</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="218" />
            <source>Which post do you work for?</source>
            <translation>Voor welke post werkt u?</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="218" />
            <source>Your cases are numbered by post.</source>
            <translation>Uw zaken krijgen een nummer per post.</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="220" />
            <source>Choose a passphrase</source>
            <translation>Kies een wachtzin</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="221" />
            <source>It locks what you write. The guidance can always be read.</source>
            <translation>Die sluit af wat u schrijft. De richtlijn is altijd te lezen.</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="223" />
            <source>Keep your recovery code</source>
            <translation>Bewaar uw herstelcode</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="228" />
            <source>Step {n} of {total}</source>
            <translation>Stap {n} van {total}</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="235" />
            <source>&amp;Next</source>
            <translation>V&amp;olgende</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="235" />
            <source>&amp;Begin</source>
            <translation>&amp;Begin</translation>
        </message>
        <message>
            <location filename="../pages/first_start.py" line="236" />
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
    </context>
    <context>
        <name>GuidancePage</name>
        <message>
            <location filename="../pages/guidance.py" line="79" />
            <source>Guidance</source>
            <translation>Richtlijn</translation>
        </message>
        <message>
            <location filename="../pages/guidance.py" line="79" />
            <source>In our own words, with sources and dates</source>
            <translation>In eigen woorden, met bronnen en datums</translation>
        </message>
        <message>
            <location filename="../pages/guidance.py" line="105" />
            <source>&amp;Assess a support request</source>
            <translation>&amp;Beoordeel een steunverzoek</translation>
        </message>
        <message>
            <location filename="../pages/guidance.py" line="106" />
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <location filename="../pages/guidance.py" line="107" />
            <source>Choose an article</source>
            <translation>Kies een artikel</translation>
        </message>
        <message>
            <location filename="../pages/guidance.py" line="130" />
            <source>Sources</source>
            <translation>Bronnen</translation>
        </message>
        <message>
            <location filename="../pages/guidance.py" line="154" />
            <source>Open online</source>
            <translation>Bekijk online</translation>
        </message>
        <message>
            <location filename="../pages/guidance.py" line="156" />
            <source>Open online: {title}</source>
            <translation>Bekijk online: {title}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../widgets/header.py" line="53" />
            <source>Display</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <location filename="../widgets/header.py" line="54" />
            <source>Display: theme and text size</source>
            <translation>Weergave: thema en tekstgrootte</translation>
        </message>
        <message>
            <location filename="../widgets/header.py" line="55" />
            <source>Theme and text size</source>
            <translation>Thema en tekstgrootte</translation>
        </message>
        <message>
            <location filename="../widgets/header.py" line="56" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
    </context>
    <context>
        <name>Layers</name>
        <message>
            <location filename="../article_html.py" line="32" />
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../article_html.py" line="33" />
            <source>Later development</source>
            <translation>Latere ontwikkeling</translation>
        </message>
        <message>
            <location filename="../article_html.py" line="34" />
            <source>Choice of this app</source>
            <translation>Keuze van deze app</translation>
        </message>
        <message>
            <location filename="../article_html.py" line="70" />
            <source>as of {date}</source>
            <translation>stand {date}</translation>
        </message>
        <message>
            <location filename="../article_html.py" line="83" />
            <source>lines {lines}</source>
            <translation>regels {lines}</translation>
        </message>
        <message>
            <location filename="../article_html.py" line="91" />
            <source>checked {date}</source>
            <translation>gecontroleerd {date}</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="47" />
            <source>Outcome: a route, not a decision on the support</source>
            <translation>Uitkomst: een route, geen besluit over de steun</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="72" />
            <location filename="../widgets/outcome_blocks.py" line="99" />
            <source>With: {who}</source>
            <translation>Met: {who}</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="74" />
            <location filename="../widgets/outcome_blocks.py" line="101" />
            <source> · by {date}</source>
            <translation> · uiterlijk {date}</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="84" />
            <source>What you do now</source>
            <translation>Wat u nu doet</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="121" />
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="139" />
            <source>What would change this?</source>
            <translation>Wat zou dit veranderen?</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="142" />
            <source>No change of one or two answers leads to another route.</source>
            <translation>Geen wijziging van één of twee antwoorden geeft een andere route.</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="162" />
            <source>then: {route}</source>
            <translation>dan: {route}</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_blocks.py" line="164" />
            <source> (as a precaution)</source>
            <translation> (uit voorzorg)</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <location filename="../pages/outcome.py" line="101" />
            <source>Assess a support request</source>
            <translation>Beoordeel een steunverzoek</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="101" />
            <source>Outcome · not kept yet</source>
            <translation>Uitkomst · nog niet bewaard</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="114" />
            <source>Keep this request</source>
            <translation>Bewaar dit verzoek</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="115" />
            <source>All fields may stay empty. Names stay on this laptop.</source>
            <translation>Alle velden mogen leeg blijven. Namen blijven op deze laptop.</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="116" />
            <source>&amp;Keep as a case</source>
            <translation>Bewaar als &amp;zaak</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="117" />
            <source>&amp;Previous question</source>
            <translation>&amp;Vorige vraag</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="149" />
            <source>no open answer changes this</source>
            <translation>geen open antwoord verandert dit</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="152" />
            <source>1 answer still unknown</source>
            <translation>1 antwoord nog onbekend</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="153" />
            <source>{n} answers still unknown</source>
            <translation>{n} antwoorden nog onbekend</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="161" />
            <source>Show {n} more</source>
            <translation>Toon er nog {n}</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="179" />
            <source>Still to find out</source>
            <translation>Nog uit te zoeken</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="185" />
            <source>Fill in</source>
            <translation>Vul in</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="186" />
            <source>Fill in: {question}</source>
            <translation>Vul in: {question}</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="199" />
            <source>You chose “{given}”. The other answers give “{would_be}”.</source>
            <translation>U koos “{given}”. De andere antwoorden geven “{would_be}”.</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="208" />
            <source>Why do you depart from this?</source>
            <translation>Waarom wijkt u hiervan af?</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="208" />
            <source>Needed to keep the case. No names of persons.</source>
            <translation>Nodig om de zaak te bewaren. Geen namen van personen.</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="210" />
            <source>Why do you depart from this? {question}</source>
            <translation>Waarom wijkt u hiervan af? {question}</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="220" />
            <source>Your answers</source>
            <translation>Uw antwoorden</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="221" />
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="222" />
            <source>Change your answers</source>
            <translation>Wijzig uw antwoorden</translation>
        </message>
        <message>
            <location filename="../pages/outcome.py" line="247" />
            <source>Write in a few words why you judge differently.</source>
            <translation>Schrijf in een paar woorden waarom u anders oordeelt.</translation>
        </message>
    </context>
    <context>
        <name>OutcomePanel</name>
        <message>
            <location filename="../widgets/outcome_panel.py" line="41" />
            <location filename="../widgets/outcome_panel.py" line="48" />
            <source>Provisional outcome</source>
            <translation>Voorlopige uitkomst</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="42" />
            <source>After your first answer you see here where the answers lead.</source>
            <translation>Na uw eerste antwoord ziet u hier waar de antwoorden op uitkomen.</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="47" />
            <source>may still change</source>
            <translation>kan nog veranderen</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="47" />
            <source>no open answer changes this</source>
            <translation>geen open antwoord verandert dit</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="48" />
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="73" />
            <source>The company asks for advice</source>
            <translation>Het bedrijf vraagt om advies</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="73" />
            <location filename="../widgets/outcome_panel.py" line="85" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="76" />
            <location filename="../widgets/outcome_panel.py" line="85" />
            <source>Financial support</source>
            <translation>Financiële steun</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="76" />
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="80" />
            <source>yes, one of the two is enough</source>
            <translation>ja, één van de twee is genoeg</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="81" />
            <source>no, neither</source>
            <translation>nee, geen van beide</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="86" />
            <source>Large or long-term</source>
            <translation>Groot of langdurig</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="93" />
            <source>Possibly not in line with the OECD Guidelines</source>
            <translation>Mogelijk niet in lijn met de OESO-richtlijnen</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="96" />
            <source>not known yet, counts as yes to be careful</source>
            <translation>nog niet bekend, telt voorzichtig als ja</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="114" />
            <source>Still to find out</source>
            <translation>Nog uit te zoeken</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="123" />
            <source>The app points to a route. It does not say whether the support goes ahead.</source>
            <translation>De app wijst een route. Zij zegt niet of de steun doorgaat.</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="124" />
            <source>Rules {version}. Checked: every combination of answers has a route.</source>
            <translation>Regels {version}. Gecontroleerd: elke combinatie van antwoorden heeft een route.</translation>
        </message>
        <message>
            <location filename="../widgets/outcome_panel.py" line="129" />
            <source>That “I do not know yet” counts is a choice of this app. It is not in the letter.</source>
            <translation>Dat “weet ik nog niet” meetelt, is een keuze van deze app. Het staat niet in de brief.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseFields</name>
        <message>
            <location filename="../widgets/passphrase.py" line="42" />
            <source>Four or more words that do not belong together work well. At least {n} characters.</source>
            <translation>Vier of meer woorden die niet bij elkaar horen, werken goed. Minstens {n} tekens.</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="43" />
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="44" />
            <source>The same passphrase again</source>
            <translation>Nog een keer dezelfde wachtzin</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="45" />
            <source>Show what I type</source>
            <translation>Toon wat ik typ</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="53" />
            <source>Choose a longer or less common passphrase. Four words are easy to keep in mind.</source>
            <translation>Kies een langere of minder gewone wachtzin. Vier woorden onthoudt u makkelijk.</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="58" />
            <source>This differs from the first field. Type the same passphrase again.</source>
            <translation>Dit is anders dan in het eerste veld. Typ dezelfde wachtzin nog een keer.</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="98" />
            <source>Strength: nothing typed yet</source>
            <translation>Sterkte: nog niets getypt</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="99" />
            <source>Strength: too short</source>
            <translation>Sterkte: te kort</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="100" />
            <source>Strength: weak, add a word</source>
            <translation>Sterkte: zwak, voeg een woord toe</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="101" />
            <source>Strength: good</source>
            <translation>Sterkte: goed</translation>
        </message>
        <message>
            <location filename="../widgets/passphrase.py" line="102" />
            <source>Strength: very good</source>
            <translation>Sterkte: heel goed</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <location filename="../widgets/question_view.py" line="76" />
            <source>at most {n} more</source>
            <translation>hierna hoogstens nog {n}</translation>
        </message>
        <message>
            <location filename="../widgets/question_view.py" line="76" />
            <source>the last one</source>
            <translation>de laatste</translation>
        </message>
        <message>
            <location filename="../widgets/question_view.py" line="77" />
            <source>Question {n}</source>
            <translation>Vraag {n}</translation>
        </message>
        <message>
            <location filename="../widgets/question_view.py" line="83" />
            <source>Your answers: {n}</source>
            <translation>Uw antwoorden: {n}</translation>
        </message>
        <message>
            <location filename="../widgets/question_view.py" line="86" />
            <source>So far: {route}</source>
            <translation>Tot nu toe: {route}</translation>
        </message>
        <message>
            <location filename="../widgets/question_view.py" line="135" />
            <source>May stay empty. It is recorded with the case.</source>
            <translation>Mag leeg blijven. Het wordt bij de zaak bewaard.</translation>
        </message>
        <message>
            <location filename="../widgets/question_view.py" line="147" />
            <source>Write a whole number, for example 120,000. No cents, no words.</source>
            <translation>Schrijf een heel getal, bijvoorbeeld 120.000. Geen centen, geen woorden.</translation>
        </message>
        <message>
            <location filename="../widgets/question_view.py" line="156" />
            <source>Why this question?</source>
            <translation>Waarom deze vraag?</translation>
        </message>
    </context>
    <context>
        <name>RecoverPage</name>
        <message>
            <location filename="../pages/recover.py" line="71" />
            <source>Forgot the passphrase</source>
            <translation>Wachtzin vergeten</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="108" />
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="108" />
            <source>32 letters and figures, as on your paper.</source>
            <translation>32 letters en cijfers, zoals op uw papier.</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="111" />
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleer</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="119" />
            <source>Keep your new recovery code</source>
            <translation>Bewaar uw nieuwe herstelcode</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="119" />
            <source>Open with your recovery code</source>
            <translation>Open met uw herstelcode</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="121" />
            <source>Your cases stay as they are. You choose a new passphrase and get a new recovery code.</source>
            <translation>Uw zaken blijven zoals ze zijn. U kiest een nieuwe wachtzin en krijgt een nieuwe herstelcode.</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="122" />
            <source>The old passphrase and the old code stop working when you go on.</source>
            <translation>De oude wachtzin en de oude code werken niet meer als u verdergaat.</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="124" />
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="124" />
            <source>&amp;Next</source>
            <translation>V&amp;olgende</translation>
        </message>
        <message>
            <location filename="../pages/recover.py" line="134" />
            <source>Type the recovery code from your paper.</source>
            <translation>Typ de herstelcode van uw papier.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCode</name>
        <message>
            <location filename="../widgets/recovery_code.py" line="82" />
            <source>Forgot your passphrase? Only this code opens your cases then. Nobody else has it, headquarters neither. Keep it on paper, away from this laptop.</source>
            <translation>Wachtzin vergeten? Dan opent alleen deze code uw zaken. Niemand anders heeft hem, ook het hoofdkantoor niet. Bewaar hem op papier, niet bij deze laptop.</translation>
        </message>
        <message>
            <location filename="../widgets/recovery_code.py" line="86" />
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <location filename="../widgets/recovery_code.py" line="87" />
            <source>&amp;Save as a file</source>
            <translation>&amp;Bewaar als bestand</translation>
        </message>
        <message>
            <location filename="../widgets/recovery_code.py" line="88" />
            <source>P&amp;rint</source>
            <translation>&amp;Druk af</translation>
        </message>
        <message>
            <location filename="../widgets/recovery_code.py" line="89" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieer</translation>
        </message>
        <message>
            <location filename="../widgets/recovery_code.py" line="90" />
            <source>I have &amp;kept the recovery code</source>
            <translation>Ik heb de &amp;herstelcode bewaard</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <location filename="../shell.py" line="160" />
            <source>Guidance</source>
            <translation>Richtlijn</translation>
        </message>
        <message>
            <location filename="../selfcheck.py" line="33" />
            <location filename="../shell.py" line="161" />
            <source>Decision aid</source>
            <translation>Beslishulp</translation>
        </message>
        <message>
            <location filename="../shell.py" line="162" />
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <location filename="../shell.py" line="165" />
            <source>Sections</source>
            <translation>Onderdelen</translation>
        </message>
        <message>
            <location filename="../shell.py" line="169" />
            <source>No network needed</source>
            <translation>Geen netwerk nodig</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <location filename="../texts.py" line="81" />
            <source>Give information</source>
            <translation>Geef informatie</translation>
        </message>
        <message>
            <location filename="../texts.py" line="82" />
            <source>Seek advice</source>
            <translation>Vraag advies</translation>
        </message>
        <message>
            <location filename="../texts.py" line="83" />
            <source>Consult first</source>
            <translation>Overleg eerst</translation>
        </message>
        <message>
            <location filename="../texts.py" line="84" />
            <source>Find out first</source>
            <translation>Zoek eerst uit</translation>
        </message>
        <message>
            <location filename="../texts.py" line="85" />
            <source>Discuss conditions</source>
            <translation>Bespreek voorwaarden</translation>
        </message>
        <message>
            <location filename="../texts.py" line="86" />
            <source>Help and inform</source>
            <translation>Help en informeer</translation>
        </message>
        <message>
            <location filename="../texts.py" line="107" />
            <source>Letter, lines {lines}</source>
            <translation>Brief, regels {lines}</translation>
        </message>
        <message>
            <location filename="../texts.py" line="108" />
            <source>Motion, as in the letter, lines {lines}</source>
            <translation>Motie, volgens de brief, regels {lines}</translation>
        </message>
        <message>
            <location filename="../texts.py" line="109" />
            <source>Core task, letter lines {lines}</source>
            <translation>Kerntaak, brief, regels {lines}</translation>
        </message>
        <message>
            <location filename="../texts.py" line="110" />
            <source>Standing rule of this app</source>
            <translation>Vaste regel van deze app</translation>
        </message>
        <message>
            <location filename="../texts.py" line="111" />
            <source>Working rule of this app</source>
            <translation>Werkregel van deze app</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <location filename="../trouble.py" line="16" />
            <source>This passphrase does not fit. Look at capital letters and the keyboard layout.</source>
            <translation>Deze wachtzin past niet. Let op hoofdletters en op de indeling van het toetsenbord.</translation>
        </message>
        <message>
            <location filename="../trouble.py" line="19" />
            <source>The disk did not cooperate. What was kept before is safe; you can try again.</source>
            <translation>De schijf werkte niet mee. Wat al bewaard was, is veilig; u kunt het opnieuw proberen.</translation>
        </message>
        <message>
            <location filename="../trouble.py" line="21" />
            <source>This did not work. Nothing was changed.</source>
            <translation>Dit lukte niet. Er is niets veranderd.</translation>
        </message>
        <message>
            <location filename="../trouble.py" line="23" />
            <source>Something went wrong in this program. Nothing of this was kept; what was kept is safe.</source>
            <translation>Er ging iets mis in dit programma. Hiervan is niets bewaard; wat al bewaard was, is veilig.</translation>
        </message>
        <message>
            <location filename="../trouble.py" line="36" />
            <source>This code belongs to another vault. Look for the newest paper.</source>
            <translation>Deze code hoort bij een andere kluis. Zoek het nieuwste papier.</translation>
        </message>
        <message>
            <location filename="../trouble.py" line="37" />
            <source>There is a typing error in the code. Compare it with your paper, group by group.</source>
            <translation>Er zit een typefout in de code. Vergelijk hem met uw papier, groep voor groep.</translation>
        </message>
    </context>
    <context>
        <name>UnlockBar</name>
        <message>
            <location filename="../widgets/unlock_bar.py" line="82" />
            <source>Your cases are locked</source>
            <translation>Uw zaken zijn op slot</translation>
        </message>
        <message>
            <location filename="../widgets/unlock_bar.py" line="83" />
            <source>The guidance and the decision aid already work.</source>
            <translation>De richtlijn en de beslishulp werken al.</translation>
        </message>
        <message>
            <location filename="../widgets/unlock_bar.py" line="84" />
            <location filename="../widgets/unlock_bar.py" line="85" />
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <location filename="../widgets/unlock_bar.py" line="86" />
            <source>Opening…</source>
            <translation>Gaat open…</translation>
        </message>
        <message>
            <location filename="../widgets/unlock_bar.py" line="86" />
            <source>&amp;Unlock</source>
            <translation>&amp;Ontgrendel</translation>
        </message>
        <message>
            <location filename="../widgets/unlock_bar.py" line="87" />
            <source>Forgot?</source>
            <translation>Vergeten?</translation>
        </message>
        <message>
            <location filename="../widgets/unlock_bar.py" line="88" />
            <source>Forgot the passphrase?</source>
            <translation>Wachtzin vergeten?</translation>
        </message>
    </context>
</TS>
