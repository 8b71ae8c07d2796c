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
        <source>The decision aid’s route taken again</source>
        <translation>De route van de beslishulp weer genomen</translation>
    </message>
    <message>
        <source>Risks of country and product looked up</source>
        <translation>Risico’s van land en product opgezocht</translation>
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
        <source>Reason to depart from the rules</source>
        <translation>Reden om af te wijken van de regels</translation>
    </message>
    <message>
        <source>Another request added</source>
        <translation>Nog een verzoek toegevoegd</translation>
    </message>
    <message>
        <source>Contact at the company</source>
        <translation>Contactpersoon bij het bedrijf</translation>
    </message>
    <message>
        <source>Marking changed</source>
        <translation>Markering veranderd</translation>
    </message>
    <message>
        <source>Advice asked</source>
        <translation>Advies gevraagd</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>Antwoord ontvangen</translation>
    </message>
    <message>
        <source>Noted whether the advice was followed</source>
        <translation>Genoteerd of het advies is gevolgd</translation>
    </message>
    <message>
        <source>Decision noted</source>
        <translation>Besluit vastgelegd</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Afspraak gemaakt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Bestand bewaard</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Document gemaakt</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Zaak gesloten</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Zaak weer geopend</translation>
    </message>
    <message>
        <source>Looked whether the case must be kept</source>
        <translation>Nagegaan of de zaak bewaard moet blijven</translation>
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
    <message>
        <source>Advice asked: {who}</source>
        <translation>Advies gevraagd: {who}</translation>
    </message>
    <message>
        <source>Answer received: {who}</source>
        <translation>Antwoord ontvangen: {who}</translation>
    </message>
    <message>
        <source>Noted whether the advice was followed: {who}</source>
        <translation>Genoteerd of het advies is gevolgd: {who}</translation>
    </message>
    <message>
        <source>Case withdrawn</source>
        <translation>Zaak ingetrokken</translation>
    </message>
    <message>
        <source>File withdrawn</source>
        <translation>Bestand ingetrokken</translation>
    </message>
    <message>
        <source>E-mail kept</source>
        <translation>E-mail bewaard</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Afspraak gedaan</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>op {date}</translation>
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
        <source>&amp;Back to the question</source>
        <translation>&amp;Terug naar de vraag</translation>
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
    <name>BackupCard</name>
    <message>
        <source>&amp;Make a backup</source>
        <translation>&amp;Maak een back-up</translation>
    </message>
    <message>
        <source>Your cases are only on this laptop. A backup is one encrypted file, for a stick or a safe.</source>
        <translation>Uw zaken staan alleen op deze laptop. Een back-up is één versleuteld bestand, voor een stick of een kluis.</translation>
    </message>
    <message>
        <source>{n} days without a backup</source>
        <translation>{n} dagen zonder back-up</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dit venster sluiten</translation>
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
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>bewaard {when}</translation>
    </message>
    <message>
        <source>Chosen: {route}</source>
        <translation>Gekozen: {route}</translation>
    </message>
</context>
<context>
    <name>CasePapersDesk</name>
    <message>
        <source>Keep files with this case</source>
        <translation>Bewaar bestanden bij deze zaak</translation>
    </message>
    <message>
        <source>Not kept: {file}.</source>
        <translation>Niet bewaard: {file}.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Keep with a case</source>
        <translation>Bewaren bij een zaak</translation>
    </message>
    <message>
        <source>With which case do you keep this lookup?</source>
        <translation>Bij welke zaak bewaart u dit?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>&amp;Keep with this case</source>
        <translation>&amp;Bewaar bij deze zaak</translation>
    </message>
</context>
<context>
    <name>CaseRisks</name>
    <message>
        <source>Risks of country and product</source>
        <translation>Risico’s van land en product</translation>
    </message>
    <message>
        <source>Look up the &amp;risks</source>
        <translation>Zoek de &amp;risico’s op</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>Zoe&amp;k opnieuw op</translation>
    </message>
    <message>
        <source>Nothing was looked up for this case yet.</source>
        <translation>Voor deze zaak is nog niets opgezocht.</translation>
    </message>
    <message>
        <source>Looked up on {date}, content {content}. Suggestion then: {answer}.</source>
        <translation>Opgezocht op {date}, inhoud {content}. Voorstel toen: {answer}.</translation>
    </message>
    <message>
        <source>Looked up anew today: the same signals, from the same editions.</source>
        <translation>Vandaag opnieuw opgezocht: dezelfde signalen, uit dezelfde uitgaven.</translation>
    </message>
    <message>
        <source>Looked up anew today, this is otherwise:</source>
        <translation>Vandaag opnieuw opgezocht. Dit is anders:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation>Bron {name}</translation>
    </message>
    <message>
        <source>{about}: was {before}, is {after}</source>
        <translation>{about}: was {before}, is nu {after}</translation>
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
        <source>Take the decision aid’s &amp;route again</source>
        <translation>Toch de &amp;route van de beslishulp</translation>
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
    <name>CaseWork</name>
    <message>
        <source>RVO</source>
        <translation>RVO</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departement</translation>
    </message>
    <message>
        <source>Advice RVO</source>
        <translation>Advies RVO</translation>
    </message>
    <message>
        <source>Advice department</source>
        <translation>Advies departement</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>Steun gegeven</translation>
    </message>
    <message>
        <source>Support given with conditions</source>
        <translation>Steun gegeven met voorwaarden</translation>
    </message>
    <message>
        <source>No support given</source>
        <translation>Geen steun gegeven</translation>
    </message>
    <message>
        <source>Withdrawn by the company</source>
        <translation>Ingetrokken door het bedrijf</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>Partly followed</source>
        <translation>Deels gevolgd</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Niet gevolgd</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Agreed with the department</source>
        <translation>Afgesproken met het departement</translation>
    </message>
    <message>
        <source>Told to the company</source>
        <translation>Verteld aan het bedrijf</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Opgevolgd</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>NCP: confidential, never leaves the post</source>
        <translation>NCP: vertrouwelijk, verlaat de post nooit</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>both advices</source>
        <translation>beide adviezen</translation>
    </message>
    <message>
        <source>{who}: {days}</source>
        <translation>{who}: {days}</translation>
    </message>
    <message>
        <source>Follow up: {days} ago</source>
        <translation>Afspraak: {days} geleden</translation>
    </message>
    <message>
        <source>Follow up: today</source>
        <translation>Afspraak: vandaag</translation>
    </message>
    <message>
        <source>Advice is in: decide</source>
        <translation>Advies is binnen: besluit</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Advice request</source>
        <translation>Adviesaanvraag</translation>
    </message>
    <message>
        <source>Consultation of the department</source>
        <translation>Overleg met het departement</translation>
    </message>
    <message>
        <source>Letter to the company</source>
        <translation>Brief aan het bedrijf</translation>
    </message>
    <message>
        <source>RBC information</source>
        <translation>IMVO-informatie</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>IMVO-voorwaarden</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Not needed by the route; you may ask it.</source>
        <translation>Niet nodig volgens de route; u mag het wel vragen.</translation>
    </message>
    <message>
        <source>asked on {date}</source>
        <translation>gevraagd op {date}</translation>
    </message>
    <message>
        <source>Longer than your own term of {days}.</source>
        <translation>Langer dan uw eigen termijn van {days}.</translation>
    </message>
    <message>
        <source>Asked on…</source>
        <translation>Gevraagd op…</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noteer antwoord</translation>
    </message>
    <message>
        <source>Followed?</source>
        <translation>Gevolgd?</translation>
    </message>
    <message>
        <source>Read the advice</source>
        <translation>Lees het advies</translation>
    </message>
    <message>
        <source>in on {date}</source>
        <translation>binnen op {date}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>zelfde dag</translation>
    </message>
    <message>
        <source>waits {days}</source>
        <translation>wacht {days}</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>te vragen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>It stays on this laptop.</source>
        <translation>Het blijft op deze laptop.</translation>
    </message>
    <message>
        <source>On which day did you ask?</source>
        <translation>Op welke dag vroeg u het?</translation>
    </message>
    <message>
        <source>On which day did the answer come?</source>
        <translation>Op welke dag kwam het antwoord?</translation>
    </message>
    <message>
        <source>What was advised?</source>
        <translation>Wat is het advies?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Needed when the advice was not wholly followed. It stays on this laptop.</source>
        <translation>Nodig als het advies niet helemaal is gevolgd. Het blijft op deze laptop.</translation>
    </message>
    <message>
        <source>Was this advice followed?</source>
        <translation>Is dit advies gevolgd?</translation>
    </message>
    <message>
        <source>The answer cannot come before the question.</source>
        <translation>Het antwoord kan niet vóór de vraag komen.</translation>
    </message>
    <message>
        <source>Choose one of the three first.</source>
        <translation>Kies eerst een van de drie.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Schrijf in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Decision on the support</source>
        <translation>Besluit over de steun</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Ingetrokken: {reason}</translation>
    </message>
    <message>
        <source>Nothing decided yet. The decision aid shows the way; people decide.</source>
        <translation>Nog niets besloten. De beslishulp wijst de weg; mensen besluiten.</translation>
    </message>
    <message>
        <source>decided on {date}</source>
        <translation>besloten op {date}</translation>
    </message>
    <message>
        <source>Change the &amp;decision…</source>
        <translation>Wijzig het bes&amp;luit…</translation>
    </message>
    <message>
        <source>Note the &amp;decision…</source>
        <translation>&amp;Leg besluit vast…</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Sluit de zaak</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Trek in…</translation>
    </message>
    <message>
        <source>Withdraw this case</source>
        <translation>Trek deze zaak in</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Open de zaak weer</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Nothing is deleted: the case stays readable, with this reason.</source>
        <translation>Er wordt niets gewist: de zaak blijft leesbaar, met deze reden.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Nothing to follow up yet.</source>
        <translation>Nog geen afspraken.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <translation>gedaan op {date}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>datum voorbij</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No conditions yet. You set them together with the department.</source>
        <translation>Nog geen voorwaarden. U stelt ze samen met het departement.</translation>
    </message>
    <message>
        <source>Conditions for the company</source>
        <translation>Voorwaarden voor het bedrijf</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hoever is het?</translation>
    </message>
    <message>
        <source>Since which day?</source>
        <translation>Sinds welke dag?</translation>
    </message>
    <message>
        <source>What is the company asked to do?</source>
        <translation>Wat vraagt u het bedrijf te doen?</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Schrijf het in een paar woorden.</translation>
    </message>
    <message>
        <source>Not a date. Write it as 1-12-2026.</source>
        <translation>Geen datum. Schrijf het als 1-12-2026.</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Leg het besluit vast</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Wat is er besloten?</translation>
    </message>
    <message>
        <source>You write down what people decided. This program decides nothing.</source>
        <translation>U legt vast wat mensen besloten. De app beslist niets.</translation>
    </message>
    <message>
        <source>Needed while advice is missing. It stays on this laptop.</source>
        <translation>Nodig zolang er advies ontbreekt. Het blijft op deze laptop.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>&amp;Note the decision</source>
        <translation>&amp;Leg besluit vast</translation>
    </message>
    <message>
        <source>Not in yet: {advice}</source>
        <translation>Nog niet binnen: {advice}</translation>
    </message>
    <message>
        <source>You can still note a decision. Then write below why you do not wait.</source>
        <translation>U kunt toch een besluit vastleggen. Schrijf dan hieronder waarom u niet wacht.</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>Kies eerst een besluit.</translation>
    </message>
    <message>
        <source>Write in a few words why you do not wait.</source>
        <translation>Schrijf in een paar woorden waarom u niet wacht.</translation>
    </message>
    <message>
        <source>Documents and files</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>You can also drop a file or an e-mail (.eml) on this page.</source>
        <translation>U kunt een bestand of e-mail (.eml) ook naar deze pagina slepen.</translation>
    </message>
    <message>
        <source>Make a docu&amp;ment…</source>
        <translation>&amp;Maak een document…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Voeg bestand toe…</translation>
    </message>
    <message>
        <source>A file that was erased</source>
        <translation>Een bestand dat is gewist</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>Maak een document</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Welk document?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Nothing is sent. You save the file and send it yourself.</source>
        <translation>Er wordt niets verstuurd. U bewaart het bestand en verstuurt het zelf.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluit</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Bewaar als…</translation>
    </message>
    <message>
        <source>The document as it will read</source>
        <translation>Zo ziet het document eruit</translation>
    </message>
    <message>
        <source>Facts about a person or company by name: {n}. They are marked in the text.</source>
        <translation>Gegevens over een persoon of bedrijf: {n}. Ze zijn gemarkeerd in de tekst.</translation>
    </message>
    <message>
        <source>File in this case</source>
        <translation>Bestand in deze zaak</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Tekst van de e-mail</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Trek in…</translation>
    </message>
    <message>
        <source>Withdrawn, because</source>
        <translation>Ingetrokken, omdat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Date of the e-mail</source>
        <translation>Datum van de e-mail</translation>
    </message>
    <message>
        <source>Files in the e-mail</source>
        <translation>Bestanden in de e-mail</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Bewaard sinds</translation>
    </message>
    <message>
        <source>Check code (SHA-256)</source>
        <translation>Controlegetal (SHA-256)</translation>
    </message>
    <message>
        <source>Nothing is deleted: the file stays in the case, with this reason.</source>
        <translation>Er wordt niets gewist: het bestand blijft in de zaak, met deze reden.</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>Trek dit bestand in</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>Bewaar lijst als tabel…</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Text with semicolons (.csv)</source>
        <translation>Tekst met puntkomma’s (.csv)</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Open {n}</translation>
    </message>
    <message>
        <source>Closed {n}</source>
        <translation>Gesloten {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>which cases show</source>
        <translation>welke zaken u ziet</translation>
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
    <name>ChangesCard</name>
    <message>
        <source>Changed since you were here</source>
        <translation>Gewijzigd sinds uw vorige bezoek</translation>
    </message>
    <message>
        <source>S&amp;een</source>
        <translation>&amp;Gezien</translation>
    </message>
    <message>
        <source>The guidance is another version now: {version}. You read {before} before.</source>
        <translation>De richtlijn heeft nu een andere versie: {version}. U las eerder {before}.</translation>
    </message>
    <message>
        <source>{n} notes stand at text that moved</source>
        <translation>{n} notities horen bij tekst die verplaatst is</translation>
    </message>
    <message>
        <source>1 note stands at text that moved</source>
        <translation>1 notitie hoort bij tekst die verplaatst is</translation>
    </message>
    <message>
        <source>Old and new text side by side</source>
        <translation>Oude en nieuwe tekst naast elkaar</translation>
    </message>
    <message>
        <source>{some} and {n} more</source>
        <translation>{some} en nog {n}</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Made with IMVO-post, checklist {id} version {version}.</source>
        <translation>Gemaakt met IMVO-post, checklist {id} versie {version}.</translation>
    </message>
    <message>
        <source>Answered earlier, no longer on the list</source>
        <translation>Eerder beantwoord, niet meer op de lijst</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Navragen</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N.v.t.</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 punt</translation>
    </message>
    <message>
        <source>only with support</source>
        <translation>alleen bij steun</translation>
    </message>
    <message>
        <source>only with large support</source>
        <translation>alleen bij grote steun</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>Geen steun</translation>
    </message>
    <message>
        <source>Small, or no money</source>
        <translation>Klein, of geen geld</translation>
    </message>
    <message>
        <source>Large or long-term</source>
        <translation>Groot of langdurig</translation>
    </message>
    <message>
        <source>A talk, advice or information. You give nothing yet.</source>
        <translation>Een gesprek, advies of informatie. U geeft nog niets.</translation>
    </message>
    <message>
        <source>An introduction, your stage, a good word, or a small sum for a short time.</source>
        <translation>Een introductie, uw podium, een goed woord, of een klein bedrag voor korte tijd.</translation>
    </message>
    <message>
        <source>Much money, money over a long time, or you do not know that yet.</source>
        <translation>Veel geld, geld voor lange tijd, of u weet dat nog niet.</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} van {all} beantwoord</translation>
    </message>
    <message>
        <source>{n} to ask</source>
        <translation>{n} na te vragen</translation>
    </message>
    <message>
        <source>all {all} answered</source>
        <translation>alle {all} beantwoord</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Read: {heading}, for: {item}</source>
        <translation>Lees: {heading}, bij: {item}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note: {item}</source>
        <translation>Notitie: {item}</translation>
    </message>
    <message>
        <source>It stays on this laptop.</source>
        <translation>Blijft op deze laptop.</translation>
    </message>
    <message>
        <source>Note, for: {item}</source>
        <translation>Notitie, bij: {item}</translation>
    </message>
    <message>
        <source>{all} items</source>
        <translation>{all} punten</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>geen zaak</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>bewaard {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Checklists of this case</source>
        <translation>Checklists van deze zaak</translation>
    </message>
    <message>
        <source>No list yet. Begin one for what you are going to do.</source>
        <translation>Nog geen lijst. Begin er een voor wat u gaat doen.</translation>
    </message>
    <message>
        <source>Begin &amp;a list</source>
        <translation>&amp;Begin een lijst</translation>
    </message>
    <message>
        <source>Begin a list</source>
        <translation>Begin een lijst</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle lijsten</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Lijsten in gebruik</translation>
    </message>
    <message>
        <source>One list for each thing a post does. Tick it off with a case, or alone.</source>
        <translation>Voor elk soort werk één lijst. U gebruikt hem bij een zaak, of los.</translation>
    </message>
    <message>
        <source>Lists in use are encrypted on this laptop. You can read and print all.</source>
        <translation>Lijsten in gebruik staan versleuteld op deze laptop. Lezen en afdrukken kan altijd.</translation>
    </message>
    <message>
        <source>&amp;To the passphrase</source>
        <translation>Naar de &amp;wachtzin</translation>
    </message>
    <message>
        <source>The answers of the case now point to: {size}.</source>
        <translation>De antwoorden in de zaak wijzen nu op: {size}.</translation>
    </message>
    <message>
        <source>Not begun. Your first answer begins the list; every answer is kept at once.</source>
        <translation>Nog niet begonnen. Uw eerste antwoord begint de lijst. Elk antwoord wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>You can read and print. Answers are kept encrypted on this laptop.</source>
        <translation>U kunt lezen en afdrukken. Antwoorden staan versleuteld op deze laptop.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Alles is beantwoord.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Nog niemand genoemd</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Geen zaak</translation>
    </message>
    <message>
        <source>an older case</source>
        <translation>een oudere zaak</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>There is a newer version</source>
        <translation>Er is een nieuwere versie</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>Wat u nog navraagt</translation>
    </message>
    <message>
        <source>This list belongs to</source>
        <translation>Deze lijst hoort bij</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open de zaak</translation>
    </message>
    <message>
        <source>&amp;Use this size</source>
        <translation>&amp;Neem dit over</translation>
    </message>
    <message>
        <source>You can finish this one on its own version, or look at what would change.</source>
        <translation>U kunt deze lijst afmaken zoals hij is, of bekijken wat er zou veranderen.</translation>
    </message>
    <message>
        <source>&amp;What would change…</source>
        <translation>Wat &amp;verandert er…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Druk af</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Bewaar als pd&amp;f</translation>
    </message>
    <message>
        <source>Put &amp;aside</source>
        <translation>&amp;Opzijleggen</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>Wanneer: {when}</translation>
    </message>
    <message>
        <source>All &amp;lists</source>
        <translation>Alle &amp;lijsten</translation>
    </message>
    <message>
        <source>How large is the support?</source>
        <translation>Hoe groot is de steun?</translation>
    </message>
    <message>
        <source>Choice of this app</source>
        <translation>Keuze van deze app</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Wie vraagt u?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Voor wanneer?</translation>
    </message>
    <message>
        <source>For example 1-12-2026</source>
        <translation>Bijvoorbeeld 1-12-2026</translation>
    </message>
    <message>
        <source>Whom do you ask? {item}</source>
        <translation>Wie vraagt u? {item}</translation>
    </message>
    <message>
        <source>By when? {item}</source>
        <translation>Voor wanneer? {item}</translation>
    </message>
    <message>
        <source>Not a date. Write it as 1-12-2026.</source>
        <translation>Dit is geen datum. Schrijf bijvoorbeeld 1-12-2026.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>For what a post does itself, in the order of the work</source>
        <translation>Voor wat een post zelf doet, in de volgorde van het werk</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message>
        <source>&amp;Move to version {n}</source>
        <translation>Ga &amp;over op versie {n}</translation>
    </message>
    <message>
        <source>&amp;Stay on version {n}</source>
        <translation>&amp;Blijf op versie {n}</translation>
    </message>
    <message>
        <source>Your answers go along. You can take the move back with Ctrl+Z.</source>
        <translation>Uw antwoorden gaan mee. Met Ctrl+Z maakt u de overgang ongedaan.</translation>
    </message>
    <message>
        <source>You answered: {answer}. That stays with the list.</source>
        <translation>U antwoordde: {answer}. Dat blijft bij de lijst bewaard.</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>vervalt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Nu: {text}</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere woorden</translation>
    </message>
    <message>
        <source>{n} items stay as they are.</source>
        <translation>{n} punten blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Checklists beside this article</source>
        <translation>Checklists bij dit artikel</translation>
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
    <name>ContentsList</name>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
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
    <message>
        <source>Save as</source>
        <translation>Bewaar als</translation>
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
    <name>DraftState</name>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
    <message>
        <source>A draft, kept {when}. It is no case yet: go on with the questions where you were.</source>
        <translation>Een concept, bewaard {when}. Het is nog geen zaak: ga verder met de vragen waar u was.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Ga verder</translation>
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
        <source>Your &amp;note…</source>
        <translation>Uw &amp;notitie…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Schrijf een &amp;notitie…</translation>
    </message>
    <message>
        <source>Take the &amp;bookmark away</source>
        <translation>&amp;Bladwijzer weghalen</translation>
    </message>
    <message>
        <source>Put a &amp;bookmark here</source>
        <translation>&amp;Bladwijzer zetten</translation>
    </message>
    <message>
        <source>&amp;My notes</source>
        <translation>&amp;Mijn notities</translation>
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
        <source>Learning &amp;path</source>
        <translation>Leer&amp;pad</translation>
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
        <source>Decision aid</source>
        <translation>Beslishulp</translation>
    </message>
    <message>
        <source>You answer one question at a time and see at the side where it leads. “I do not know yet” is a full answer. At the end you see what to do, why, and what would change it. You decide; the program shows the way.</source>
        <translation>U beantwoordt één vraag tegelijk en ziet aan de zijkant waar dat heen leidt. “Weet ik nog niet” is een volwaardig antwoord. Aan het eind ziet u wat u doet, waarom, en wat het anders maakt. U beslist; de app wijst de weg.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Choose a country, and a product if you know it. Per theme you see which signal there is, from which source and from when. Choose a theme to read all of it, and tick questions for the company. There is no score, and no signal does not mean: no risk.</source>
        <translation>Kies een land, en een product als u dat weet. Per thema ziet u welk signaal er is, van welke bron en van wanneer. Kies een thema om alles te lezen, en vink vragen aan voor het bedrijf. Er is geen score, en geen signaal betekent niet: geen risico.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Here is a list for each thing a post does itself: a visit, an introduction, a mission, money. Your first answer begins a list; it keeps its own version, also when the list changes later. Go through it with the arrows; 1 to 4 answer, Delete takes an answer back.</source>
        <translation>Hier staan lijsten voor wat een post zelf doet: een bezoek, een introductie, een missie, geld. Uw eerste antwoord begint een lijst. Die houdt zijn eigen versie, ook als de lijst later verandert. Loop erdoor met de pijltjes; met 1 tot 4 antwoordt u, met Delete neemt u een antwoord terug.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Here you read what the letter asks of a post, in our own words. Each paragraph says where it comes from: “Basis” is the letter, “Later development” came after it, “Choice of this app” is ours. It works without a passphrase. With your vault open you can put notes and bookmarks at a paragraph; a dot says what changed since you read it.</source>
        <translation>Hier leest u wat de brief van een post vraagt, in onze eigen woorden. Bij elke alinea staat waar die vandaan komt: “Basis” is de brief, “Latere ontwikkeling” kwam erna, “Keuze van deze app” is van ons. U hebt er geen wachtzin voor nodig. Is uw kluis open, dan kunt u notities en bladwijzers zetten; een stip zegt wat er wijzigde sinds u het las.</translation>
    </message>
    <message>
        <source>Here are your cases: advice asked and received, what people decided, what to follow up, papers. All is encrypted on this laptop; you need your passphrase to see it.</source>
        <translation>Hier staan uw zaken: gevraagd en ontvangen advies, wat mensen besloten, wat u opvolgt, documenten. Alles is versleuteld op deze laptop; u hebt uw wachtzin nodig om het te zien.</translation>
    </message>
    <message>
        <source>Language, theme and text size; which guidance is in use; when the cases lock; your own terms and contacts; the passphrase and the backup.</source>
        <translation>Taal, thema en tekstgrootte; welke richtlijn in gebruik is; wanneer de zaken op slot gaan; uw eigen termijnen en contacten; de wachtzin en de back-up.</translation>
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
        <source>in an article: a note or a bookmark at this paragraph</source>
        <translation>in een artikel: een notitie of bladwijzer bij deze paragraaf</translation>
    </message>
    <message>
        <source>in an article: explain the next term with a dotted line</source>
        <translation>in een artikel: leg het volgende begrip met een stippellijn uit</translation>
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
    <name>Keeping</name>
    <message>
        <source>Unlock your cases first, at the top. Your answers stay as they are.</source>
        <translation>Ontgrendel eerst uw zaken, bovenaan. Uw antwoorden blijven staan.</translation>
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
    <name>LearningPage</name>
    <message>
        <source>Learning path</source>
        <translation>Leerpad</translation>
    </message>
    <message>
        <source>Core task 1: short lessons with questions to test yourself</source>
        <translation>Kerntaak 1: korte lessen met vragen om uzelf te toetsen</translation>
    </message>
    <message>
        <source>&amp;Open your cases</source>
        <translation>&amp;Open uw zaken</translation>
    </message>
    <message>
        <source>&amp;Set up your cases</source>
        <translation>&amp;Richt uw zaken in</translation>
    </message>
    <message>
        <source>&amp;Back to core task 1</source>
        <translation>Terug naar &amp;kerntaak 1</translation>
    </message>
    <message>
        <source>&amp;Previous lesson</source>
        <translation>&amp;Vorige les</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>V&amp;olgende les</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Choose a lesson</source>
        <translation>Kies een les</translation>
    </message>
    <message>
        <source>Your answers are kept with your cases, on this laptop only.</source>
        <translation>Uw antwoorden worden bewaard bij uw zaken, alleen op deze laptop.</translation>
    </message>
    <message>
        <source>You can learn without a passphrase. Your answers are kept only when your cases are open.</source>
        <translation>U kunt leren zonder wachtzin. Uw antwoorden worden pas bewaard als uw zaken open zijn.</translation>
    </message>
    <message>
        <source>{n} of {m} lessons done</source>
        <translation>{n} van {m} lessen klaar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>{n} of {m} questions right</source>
        <translation>{n} van {m} vragen goed</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Lesson {n} of {m}</source>
        <translation>Les {n} van {m}</translation>
    </message>
    <message>
        <source>Read with this lesson, with the sources:</source>
        <translation>Lees bij deze les, met de bronnen:</translation>
    </message>
    <message>
        <source>Read with this lesson</source>
        <translation>Lees bij deze les</translation>
    </message>
</context>
<context>
    <name>LessonQuestion</name>
    <message>
        <source>Question {n}: {text}</source>
        <translation>Vraag {n}: {text}</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Kijk het antwoord na</translation>
    </message>
    <message>
        <source>Check the answer to question {n}</source>
        <translation>Kijk het antwoord op vraag {n} na</translation>
    </message>
    <message>
        <source>That is right. {why}</source>
        <translation>Dat is goed. {why}</translation>
    </message>
    <message>
        <source>Not this one. Read the paragraphs above once more, and choose again.</source>
        <translation>Dit is het niet. Lees de alinea’s hierboven nog eens en kies opnieuw.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Kies eerst een antwoord.</translation>
    </message>
</context>
<context>
    <name>LookupFrame</name>
    <message>
        <source>The risk data in this app work without a network and suggest an answer.</source>
        <translation>De risicogegevens in deze app werken zonder netwerk en doen een voorstel.</translation>
    </message>
    <message>
        <source>Looked up on {date} for {about}. Suggestion: {answer}.</source>
        <translation>Opgezocht op {date} voor {about}. Voorstel: {answer}.</translation>
    </message>
    <message>
        <source>It is a working rule of this app. You confirm it or choose another answer.</source>
        <translation>Het is een werkregel van deze app. U bevestigt het of kiest een ander antwoord.</translation>
    </message>
    <message>
        <source>Look up the &amp;risks again</source>
        <translation>Zoek de &amp;risico’s opnieuw op</translation>
    </message>
    <message>
        <source>Look up the &amp;risks</source>
        <translation>Zoek de &amp;risico’s op</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Copy, refer or note: {heading}</source>
        <translation>Kopiëren, verwijzen of notitie: {heading}</translation>
    </message>
    <message>
        <source>Copy, refer or write a note (Ctrl+D)</source>
        <translation>Kopiëren, verwijzen of een notitie schrijven (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>changed since you read it</source>
        <translation>gewijzigd sinds u het las</translation>
    </message>
    <message>
        <source>1 note of yours</source>
        <translation>1 notitie van u</translation>
    </message>
    <message>
        <source>{n} notes of yours</source>
        <translation>{n} notities van u</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>bladwijzer</translation>
    </message>
</context>
<context>
    <name>MovedCard</name>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Er stond</translation>
    </message>
    <message>
        <source>Now in “{article}”</source>
        <translation>Nu in “{article}”</translation>
    </message>
    <message>
        <source>This paragraph, or what it said, is no longer in the guidance.</source>
        <translation>Deze paragraaf, of wat erin stond, staat niet meer in de richtlijn.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Hoort hier</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>{section}, {n} open</source>
        <translation>{section}, {n} open</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Your note</source>
        <translation>Uw notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>It stays on this laptop, with your cases.</source>
        <translation>Ze blijft op deze laptop, bij uw zaken.</translation>
    </message>
    <message>
        <source>&amp;Keep note</source>
        <translation>Be&amp;waar notitie</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>Take the &amp;bookmark away</source>
        <translation>&amp;Bladwijzer weghalen</translation>
    </message>
    <message>
        <source>Put a &amp;bookmark here</source>
        <translation>&amp;Bladwijzer zetten</translation>
    </message>
    <message>
        <source>&amp;Take the note away</source>
        <translation>&amp;Notitie weghalen</translation>
    </message>
    <message>
        <source>The text has changed. When you wrote this it said:</source>
        <translation>De tekst is gewijzigd. Toen u dit schreef, stond er:</translation>
    </message>
    <message>
        <source>Write a note first, or put a bookmark.</source>
        <translation>Schrijf eerst een notitie, of zet een bladwijzer.</translation>
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
    <name>NotesPage</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>In geen notitie staan deze woorden.</translation>
    </message>
    <message>
        <source>No notes yet. In an article press Ctrl+D at a paragraph, or choose Note beside it.</source>
        <translation>Nog geen notities. Druk in een artikel op Ctrl+D bij een paragraaf, of gebruik de knop ernaast.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>text has changed</source>
        <translation>tekst is gewijzigd</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>They stay on this laptop, locked with your cases</source>
        <translation>Ze blijven op deze laptop, op slot met uw zaken</translation>
    </message>
    <message>
        <source>&amp;Back to the guidance</source>
        <translation>&amp;Terug naar de richtlijn</translation>
    </message>
    <message>
        <source>Search my notes</source>
        <translation>Zoek in mijn notities</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>The text was rearranged. Your note is kept, with the words you wrote it at. Say where it belongs.</source>
        <translation>De tekst is anders ingedeeld. Uw notitie is bewaard, met de woorden waar u haar bij schreef. Zeg waar ze hoort.</translation>
    </message>
    <message>
        <source>At their paragraph</source>
        <translation>Bij hun paragraaf</translation>
    </message>
    <message>
        <source>Notes and bookmarks at their paragraph</source>
        <translation>Notities en bladwijzers bij hun paragraaf</translation>
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
    <name>PackCard</name>
    <message>
        <source>Guidance in use</source>
        <translation>Richtlijn in gebruik</translation>
    </message>
    <message>
        <source>&amp;Install a pack folder…</source>
        <translation>Een &amp;pakmap installeren…</translation>
    </message>
    <message>
        <source>Use the guidance of &amp;this program</source>
        <translation>De richtlijn &amp;van dit programma gebruiken</translation>
    </message>
    <message>
        <source>Open the window a&amp;gain</source>
        <translation>Venster opn&amp;ieuw openen</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>stand van {date}</translation>
    </message>
    <message>
        <source>installed on {date}</source>
        <translation>geïnstalleerd op {date}</translation>
    </message>
    <message>
        <source>came with this program</source>
        <translation>kwam met dit programma</translation>
    </message>
    <message>
        <source>Nobody has signed this pack. Use it only when you know who made it.</source>
        <translation>Niemand heeft dit pakket ondertekend. Gebruik het alleen als u weet wie het maakte.</translation>
    </message>
    <message>
        <source>Before it: {version}</source>
        <translation>Hiervoor: {version}</translation>
    </message>
    <message>
        <source>Go &amp;back to {version}</source>
        <translation>Terug &amp;naar {version}</translation>
    </message>
    <message>
        <source>{version} is used as soon as you open the window again.</source>
        <translation>{version} komt in gebruik zodra u het venster opnieuw opent.</translation>
    </message>
    <message>
        <source>The installed guidance {version} is damaged; the last good one is used instead.</source>
        <translation>De geïnstalleerde richtlijn {version} is beschadigd; de laatste goede is in gebruik.</translation>
    </message>
    <message>
        <source>The installed guidance {version} is gone; the last good one is used instead.</source>
        <translation>De geïnstalleerde richtlijn {version} is weg; de laatste goede is in gebruik.</translation>
    </message>
    <message>
        <source>It cannot be read any more which guidance was chosen; that of this program is used.</source>
        <translation>Niet meer te lezen is welke richtlijn gekozen was; die van dit programma is in gebruik.</translation>
    </message>
    <message>
        <source>The installed guidance {version} was made for another version of this program; install it again.</source>
        <translation>De geïnstalleerde richtlijn {version} is gemaakt voor een andere versie van dit programma; installeer haar opnieuw.</translation>
    </message>
</context>
<context>
    <name>PackDesk</name>
    <message>
        <source>Choose the folder of a pack</source>
        <translation>Kies de map van een pakket</translation>
    </message>
    <message>
        <source>Checking the whole pack. This takes a few seconds.</source>
        <translation>Het hele pakket wordt nagekeken. Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Done. This guidance is in use.</source>
        <translation>Klaar. Deze richtlijn is in gebruik.</translation>
    </message>
    <message>
        <source>This pack has {n} mistakes; nothing was changed.</source>
        <translation>Dit pakket heeft {n} fouten; er is niets veranderd.</translation>
    </message>
    <message>
        <source>This pack has a mistake; nothing was changed.</source>
        <translation>Dit pakket heeft een fout; er is niets veranderd.</translation>
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
        <translation>&amp;Wijzig</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleer</translation>
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
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
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
    <name>QueryBar</name>
    <message>
        <source>“{product}” is not in our list: only what is about the country counts.</source>
        <translation>‘{product}’ staat niet in onze lijst: alleen wat over het land gaat, telt.</translation>
    </message>
    <message>
        <source>We do not know this country. Choose one from the list.</source>
        <translation>Dit land kennen wij niet. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Bedoelde u:</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Product (may stay empty)</source>
        <translation>Product (mag leeg)</translation>
    </message>
    <message>
        <source>Country: type a name</source>
        <translation>Land: typ een naam</translation>
    </message>
    <message>
        <source>Product: type a name, or any words</source>
        <translation>Product: typ een naam, of eigen woorden</translation>
    </message>
    <message>
        <source>&amp;Keep with a case…</source>
        <translation>B&amp;ewaar bij zaak…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Druk af</translation>
    </message>
    <message>
        <source>&amp;Back to the question</source>
        <translation>&amp;Terug naar de vraag</translation>
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
    <name>ReadingCard</name>
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
        <source>Where this comes from</source>
        <translation>Waar dit vandaan komt</translation>
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
    <name>RiskDetail</name>
    <message>
        <source>Questions for this company</source>
        <translation>Vragen aan dit bedrijf</translation>
    </message>
    <message>
        <source>Read on about this theme</source>
        <translation>Lees verder over dit thema</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} gekozen</translation>
    </message>
    <message>
        <source>&amp;Copy 1 question</source>
        <translation>&amp;Kopieer 1 vraag</translation>
    </message>
    <message>
        <source>&amp;Copy {n} questions</source>
        <translation>&amp;Kopieer {n} vragen</translation>
    </message>
    <message>
        <source>On the goods list for this country</source>
        <translation>Op de goederenlijst voor dit land</translation>
    </message>
    <message>
        <source>Read on about this product</source>
        <translation>Lees verder over dit product</translation>
    </message>
    <message>
        <source>Read on about the CSR Risk Check</source>
        <translation>Lees verder over de MVO Risicochecker</translation>
    </message>
    <message>
        <source>Sources of this lookup</source>
        <translation>Bronnen hiervan</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgezet</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation>Wat hier niet in staat</translation>
    </message>
    <message>
        <source>No signal does not mean: no risk.</source>
        <translation>Geen signaal betekent niet: geen risico.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Looked up on {date}, content {content}</source>
        <translation>Opgezocht op {date}, inhoud {content}</translation>
    </message>
</context>
<context>
    <name>RisksDesk</name>
    <message>
        <source>This content pack has no risk data.</source>
        <translation>Dit inhoudspakket heeft geen risicogegevens.</translation>
    </message>
    <message>
        <source>Unlock your cases first, at the top. The lookup stays as it is.</source>
        <translation>Ontgrendel eerst uw zaken, bovenaan. Wat u opzocht, blijft staan.</translation>
    </message>
    <message>
        <source>There is no case yet. Assess a support request first.</source>
        <translation>Er is nog geen zaak. Beoordeel eerst een steunverzoek.</translation>
    </message>
    <message>
        <source>Kept with the case “{case}”.</source>
        <translation>Bewaard bij de zaak ‘{case}’.</translation>
    </message>
    <message>
        <source>The questions are copied. Paste them where you need them.</source>
        <translation>De vragen zijn gekopieerd. Plak ze waar u ze nodig hebt.</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>OECD Guidelines, chapter {n}</source>
        <translation>OESO-richtlijnen, hoofdstuk {n}</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>Suggestion for the decision aid: {answer}</source>
        <translation>Voorstel voor de beslishulp: {answer}</translation>
    </message>
    <message>
        <source>Risks of a country and product</source>
        <translation>Risico’s van land en product</translation>
    </message>
    <message>
        <source>Signals with source and date. No score, no ranking.</source>
        <translation>Signalen met bron en datum. Geen score, geen rangorde.</translation>
    </message>
    <message>
        <source>A working rule of this app. You confirm or change it.</source>
        <translation>Een werkregel van deze app. U bevestigt of wijzigt.</translation>
    </message>
    <message>
        <source>{n} of {m} sources are outdated.</source>
        <translation>{n} van {m} bronnen zijn verouderd.</translation>
    </message>
    <message>
        <source>Use &amp;in the decision aid</source>
        <translation>&amp;Neem over in de beslishulp</translation>
    </message>
    <message>
        <source>Sources and &amp;questions</source>
        <translation>Bronnen en &amp;vragen</translation>
    </message>
    <message>
        <source>Back to the the&amp;mes</source>
        <translation>Terug naar de the&amp;ma’s</translation>
    </message>
    <message>
        <source>Choose a country, and a product if you know it. Per theme you then see what the sources in this app name, from when they are, and what you can ask the company. It works without a network.</source>
        <translation>Kies een land, en een product als u dat weet. Per thema ziet u dan wat de bronnen in deze app noemen, van wanneer ze zijn, en wat u het bedrijf kunt vragen. Het werkt zonder netwerk.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Wat de bron zegt</translation>
    </message>
    <message>
        <source>Source and edition</source>
        <translation>Bron en uitgave</translation>
    </message>
    <message>
        <source>Themes with their signals</source>
        <translation>Thema’s met hun signaal</translation>
    </message>
    <message>
        <source>What lies behind the theme</source>
        <translation>Wat achter het thema zit</translation>
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
        <source>tool</source>
        <translation>hulpmiddel</translation>
    </message>
    <message>
        <source>term</source>
        <translation>begrip</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>les</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search guidance, checklists, cases and pages</source>
        <translation>Zoeken in richtlijn, checklists, zaken en pagina’s</translation>
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
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Everything about “{text}”</source>
        <translation>Alles over “{text}”</translation>
    </message>
    <message>
        <source>all results</source>
        <translation>alle resultaten</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>1 result for “{text}”</source>
        <translation>1 resultaat voor “{text}”</translation>
    </message>
    <message>
        <source>{count} results for “{text}”</source>
        <translation>{count} resultaten voor “{text}”</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Niets gevonden voor “{text}”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Part of the guidance</source>
        <translation>Deel van de richtlijn</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Tekst in</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>In the guidance, the checklists and the learning path</source>
        <translation>In de richtlijn, de checklists en het leerpad</translation>
    </message>
    <message>
        <source>Results, best first</source>
        <translation>Resultaten, het beste eerst</translation>
    </message>
    <message>
        <source>&amp;Narrow the results</source>
        <translation>&amp;Beperk de resultaten</translation>
    </message>
    <message>
        <source>Try another word, or fewer. Dutch and English are both found.</source>
        <translation>Probeer een ander woord, of minder woorden. U vindt Nederlands en Engels.</translation>
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
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
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
        <source>Content: {version}, {date}</source>
        <translation>Inhoud: {version}, {date}</translation>
    </message>
    <message>
        <source>Everything kept on this laptop</source>
        <translation>Alles bewaard op deze laptop</translation>
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
    <name>TaskCard</name>
    <message>
        <source>To use with core task {n}</source>
        <translation>Te gebruiken bij kerntaak {n}</translation>
    </message>
    <message>
        <source>The core task itself</source>
        <translation>De kerntaak zelf</translation>
    </message>
    <message>
        <source>This core task on one page</source>
        <translation>Deze kerntaak op één blad</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Om af te drukken</translation>
    </message>
    <message>
        <source>Learning path</source>
        <translation>Leerpad</translation>
    </message>
    <message>
        <source>Short lessons with questions</source>
        <translation>Korte lessen met vragen</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprekspunten</translation>
    </message>
    <message>
        <source>Hand-out for a company</source>
        <translation>Hand-out voor een bedrijf</translation>
    </message>
    <message>
        <source>Meeting preparation</source>
        <translation>Gespreksvoorbereiding</translation>
    </message>
    <message>
        <source>Speaking note</source>
        <translation>Spreeknotitie</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>Also in the app</source>
        <translation>Ook in de app</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>English</source>
        <translation>het Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>het Nederlands</translation>
    </message>
    <message>
        <source>In {language}: {term}</source>
        <translation>In {language}: {term}</translation>
    </message>
    <message>
        <source>What it means: {term}</source>
        <translation>Wat het betekent: {term}</translation>
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
    <message>
        <source>{version}, not signed</source>
        <translation>{version}, niet ondertekend</translation>
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
        <source>What your post knows, and keeps</source>
        <translation>Wat uw post weet en vasthoudt</translation>
    </message>
    <message>
        <source>Information for every company that asks</source>
        <translation>Informatie voor elk bedrijf dat vraagt</translation>
    </message>
    <message>
        <source>Helping to do business responsibly</source>
        <translation>Helpen om verantwoord te ondernemen</translation>
    </message>
    <message>
        <source>In consultation with the department</source>
        <translation>In overleg met het departement</translation>
    </message>
    <message>
        <source>With those who can change something here</source>
        <translation>Met wie hier iets kan veranderen</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nieuw</translation>
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
        <source>For the help desk: {line}</source>
        <translation>Voor de helpdesk: {line}</translation>
    </message>
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
        <source>This file is too large.</source>
        <translation>Dit bestand is te groot.</translation>
    </message>
    <message>
        <source>At most 25 MB fits in a case. Keep a smaller copy, or only the pages you need.</source>
        <translation>In een zaak past ten hoogste 25 MB. Bewaar een kleinere kopie, of alleen de bladzijden die u nodig hebt.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>Nothing was kept. Look whether it was copied whole.</source>
        <translation>Er is niets bewaard. Kijk of het helemaal gekopieerd is.</translation>
    </message>
    <message>
        <source>This file is no e-mail.</source>
        <translation>Dit bestand is geen e-mail.</translation>
    </message>
    <message>
        <source>Nothing was kept. Save the message again as .eml.</source>
        <translation>Er is niets bewaard. Sla het bericht opnieuw op als .eml.</translation>
    </message>
    <message>
        <source>This file was erased.</source>
        <translation>Dit bestand is gewist.</translation>
    </message>
    <message>
        <source>The case still says that it was there.</source>
        <translation>In de zaak staat nog dat het er was.</translation>
    </message>
    <message>
        <source>This case is marked NCP.</source>
        <translation>Deze zaak is gemarkeerd als NCP.</translation>
    </message>
    <message>
        <source>It never leaves the post, so no e-mail is made of it. Choose another form.</source>
        <translation>De zaak verlaat de post nooit. Daarom wordt er geen e-mail van gemaakt. Kies een andere vorm.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place.</source>
        <translation>Er is niets veranderd. Kies een andere plaats.</translation>
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
    <message>
        <source>checklist begun</source>
        <translation>checklist begonnen</translation>
    </message>
    <message>
        <source>answer in a checklist</source>
        <translation>antwoord in een checklist</translation>
    </message>
    <message>
        <source>checklist moved to a newer version</source>
        <translation>checklist naar een nieuwere versie</translation>
    </message>
    <message>
        <source>size of the support in a checklist</source>
        <translation>omvang van de steun in een checklist</translation>
    </message>
    <message>
        <source>checklist put on another case</source>
        <translation>checklist bij een andere zaak gezet</translation>
    </message>
    <message>
        <source>checklist put aside</source>
        <translation>checklist opzijgelegd</translation>
    </message>
    <message>
        <source>answer in the learning path</source>
        <translation>antwoord in het leerpad</translation>
    </message>
    <message>
        <source>note in the guidance</source>
        <translation>notitie bij de richtlijn</translation>
    </message>
    <message>
        <source>note taken away</source>
        <translation>notitie weggehaald</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>bladwijzer</translation>
    </message>
    <message>
        <source>new place of a note</source>
        <translation>nieuwe plek van een notitie</translation>
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
    <message>
        <source>Another guidance is in use than you chose.</source>
        <translation>Er is een andere richtlijn in gebruik dan u koos.</translation>
    </message>
    <message>
        <source>Your cases and notes are safe. In Settings you can choose again.</source>
        <translation>Uw zaken en notities zijn veilig. Bij Instellingen kunt u opnieuw kiezen.</translation>
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
        <source>To ask</source>
        <translation>Navragen</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Open lijst</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>nu geen</translation>
    </message>
    <message>
        <source>oldest: {days}</source>
        <translation>oudste: {days}</translation>
    </message>
    <message>
        <source>longest: {days}</source>
        <translation>langst: {days}</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>bewaard {when}</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open zaken</translation>
    </message>
    <message>
        <source>Wait for advice</source>
        <translation>Wachten op advies</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Vraag advies</translation>
    </message>
    <message>
        <source>Waits for advice</source>
        <translation>Wacht op advies</translation>
    </message>
    <message>
        <source>Advice is in: decide</source>
        <translation>Advies is er: beslis</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
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
