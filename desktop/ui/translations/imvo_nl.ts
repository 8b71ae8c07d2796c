<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
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
        <source>Give &amp;feedback on this</source>
        <translation>Geef &amp;feedback hierop</translation>
    </message>
    <message>
        <source>&amp;Lock the cases</source>
        <translation>Zaken ver&amp;grendelen</translation>
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
        <source>at HQ</source>
        <translation>bij HQ</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>alleen hier</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>blijft hier</translation>
    </message>
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
        <source>Request withdrawn</source>
        <translation>Verzoek ingetrokken</translation>
    </message>
    <message>
        <source>The outcome of then stands under the rules of now</source>
        <translation>De uitkomst van toen blijft staan onder de regels van nu</translation>
    </message>
    <message>
        <source>Earlier answers taken over</source>
        <translation>Eerdere antwoorden overgenomen</translation>
    </message>
    <message>
        <source>Checklist begun</source>
        <translation>Checklist begonnen</translation>
    </message>
    <message>
        <source>Checklist answered</source>
        <translation>Checklist ingevuld</translation>
    </message>
    <message>
        <source>Checklist moved to its newer version</source>
        <translation>Checklist overgezet op de nieuwere versie</translation>
    </message>
    <message>
        <source>Size of the support in the checklist changed</source>
        <translation>Omvang van de steun in de checklist gewijzigd</translation>
    </message>
    <message>
        <source>Checklist put on this case</source>
        <translation>Checklist bij deze zaak gezet</translation>
    </message>
    <message>
        <source>Checklist put aside</source>
        <translation>Checklist opzijgelegd</translation>
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
        <source>{n} answers</source>
        <translation>{n} antwoorden</translation>
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
        <source>Marking of a file changed</source>
        <translation>Markering van een bestand gewijzigd</translation>
    </message>
    <message>
        <source>Marking of a document changed</source>
        <translation>Markering van een document gewijzigd</translation>
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
    <message>
        <source>Taken over from {number}, answered on {date}:</source>
        <translation>Overgenomen van {number}, beantwoord op {date}:</translation>
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
        <source>taken over from {number}, {date}</source>
        <translation>overgenomen van {number}, {date}</translation>
    </message>
    <message>
        <source>Another request in case {number}</source>
        <translation>Nog een verzoek in zaak {number}</translation>
    </message>
    <message>
        <source>{who} (carried over)</source>
        <translation>{who} (overgenomen)</translation>
    </message>
    <message>
        <source>Change w&amp;ho asks…</source>
        <translation>Wijzi&amp;g wie vraagt…</translation>
    </message>
    <message>
        <source>W&amp;ho asks?…</source>
        <translation>Wie vraa&amp;gt het?…</translation>
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
    <name>BoardCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Toon als grafiek</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaar als…</translation>
    </message>
    <message>
        <source>Save as a file: {what}</source>
        <translation>Bewaar als bestand: {what}</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tekening (SVG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>The licences are in the file THIRD-PARTY-NOTICES beside the app.</source>
        <translation>De licenties staan in het bestand THIRD-PARTY-NOTICES naast de app.</translation>
    </message>
    <message>
        <source>A mistake of this app</source>
        <translation>Een fout van deze app</translation>
    </message>
    <message>
        <source>What was kept is safe. You can go on; if something looks wrong, close the window and open it again. You may copy this report for whoever maintains the app. Nothing is sent.</source>
        <translation>Wat bewaard was, is veilig. U kunt verder. Ziet iets er vreemd uit? Sluit dan het venster en open het opnieuw. U mag dit verslag kopiëren voor wie de app onderhoudt. Er wordt niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>CaseLeaving</name>
    <message>
        <source>What headquarters sees</source>
        <translation>Wat HQ ziet</translation>
    </message>
    <message>
        <source>Every field of this case that leaves with the next exchange, and the names of what stays.</source>
        <translation>Elk veld van deze zaak dat met de volgende uitwisseling uit de post gaat, en de namen van wat blijft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
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
    <name>CaseOrder</name>
    <message>
        <source>Order: {order}</source>
        <translation>Volgorde: {order}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Last worked on first</source>
        <translation>Laatst bewerkt eerst</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Langst wachtend eerst</translation>
    </message>
    <message>
        <source>Company, A to Z</source>
        <translation>Bedrijf, A tot Z</translation>
    </message>
    <message>
        <source>Country, A to Z</source>
        <translation>Land, A tot Z</translation>
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
        <source>Anot&amp;her request</source>
        <translation>Nog een ver&amp;zoek</translation>
    </message>
    <message>
        <source>Markin&amp;g…</source>
        <translation>Markerin&amp;g…</translation>
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
        <source>Other requests in this case</source>
        <translation>Andere verzoeken in deze zaak</translation>
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
        <source>The outcome then stays in this case, whatever you choose.</source>
        <translation>De uitkomst van toen blijft in deze zaak staan, wat u ook kiest.</translation>
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
        <source>Headquarters sees country, sector, answers, route and dates; no names and no notes.</source>
        <translation>HQ ziet land, sector, antwoorden, route en data; geen namen en geen notities.</translation>
    </message>
    <message>
        <source>As internal, and shown as confidential on every paper.</source>
        <translation>Zoals intern, en op elk document staat dat het vertrouwelijk is.</translation>
    </message>
    <message>
        <source>For a report to the National Contact Point: what you note from now on never leaves the post. What was noted before (answers, route, dates; no names) has left, or goes with the next exchange.</source>
        <translation>Voor een melding bij het Nationaal Contactpunt: wat u vanaf nu vastlegt, verlaat de post nooit. Wat u eerder vastlegde (antwoorden, route, data; geen namen), is vertrokken of gaat mee met de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>NCP</source>
        <translation>NCP</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waits for advice</source>
        <translation>wacht op advies</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
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
        <source>{told}, over your term</source>
        <translation>{told}, over uw termijn</translation>
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
        <source>Look back…</source>
        <translation>Terugkijken…</translation>
    </message>
    <message>
        <source>Look back at this case</source>
        <translation>Terugkijken op deze zaak</translation>
    </message>
    <message>
        <source>Looking back: eight short questions for the pilot. They may stay open.</source>
        <translation>Terugkijken: acht korte vragen voor de pilot. U mag ze open laten.</translation>
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
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
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
        <source>Other name of the company</source>
        <translation>Andere naam van het bedrijf</translation>
    </message>
    <message>
        <source>The app finds the company by it too.</source>
        <translation>De app vindt het bedrijf ook onder die naam.</translation>
    </message>
    <message>
        <source>Contact at the company</source>
        <translation>Contact bij het bedrijf</translation>
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
        <source>Also known as {name}</source>
        <translation>Ook bekend als {name}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
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
        <source>You write down what people decided. This app decides nothing.</source>
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
        <source>&amp;Marking…</source>
        <translation>&amp;Markering…</translation>
    </message>
    <message>
        <source>Withdrawn, because</source>
        <translation>Ingetrokken, omdat</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markering</translation>
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
        <source>Waiting {n}</source>
        <translation>Wacht {n}</translation>
    </message>
    <message>
        <source>Closed {n}</source>
        <translation>Gesloten {n}</translation>
    </message>
    <message>
        <source>Other outcome {n}</source>
        <translation>Andere uitkomst {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cases whose outcome would now differ: {n}</source>
        <translation>Zaken met nu een andere uitkomst: {n}</translation>
    </message>
    <message>
        <source>which cases show</source>
        <translation>welke zaken u ziet</translation>
    </message>
    <message>
        <source>Assess again by the rules of now</source>
        <translation>Opnieuw beoordelen met de regels van nu</translation>
    </message>
    <message>
        <source>Let the outcome of then stand…</source>
        <translation>Uitkomst van toen laten staan…</translation>
    </message>
    <message>
        <source>You let the outcome of then stand on {date}: {reason}</source>
        <translation>U liet de uitkomst van toen staan op {date}: {reason}</translation>
    </message>
    <message>
        <source>The outcome of now is not kept; your reason is.</source>
        <translation>De uitkomst van nu wordt niet bewaard, uw reden wel.</translation>
    </message>
    <message>
        <source>Let the outcome of then stand</source>
        <translation>Uitkomst van toen laten staan</translation>
    </message>
    <message>
        <source>{n} requests in this case; the strictest route leads</source>
        <translation>{n} verzoeken in deze zaak; de strengste route gaat voor</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>gaat voor</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>kan nog veranderen</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>About: {products}</source>
        <translation>Over: {products}</translation>
    </message>
    <message>
        <source>Your choice: {route}</source>
        <translation>Uw keuze: {route}</translation>
    </message>
    <message>
        <source>Outcome of {date}, rules {rules}</source>
        <translation>Uitkomst van {date}, regels {rules}</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Antwoorden wijzigen</translation>
    </message>
    <message>
        <source>I choose otherwise…</source>
        <translation>Ik kies anders…</translation>
    </message>
    <message>
        <source>Take the decision aid’s route again</source>
        <translation>Toch de route van de beslishulp</translation>
    </message>
    <message>
        <source>Withdraw this request…</source>
        <translation>Verzoek intrekken…</translation>
    </message>
    <message>
        <source>Nothing is deleted: the request stays readable, with this reason.</source>
        <translation>Er wordt niets gewist: het verzoek blijft leesbaar, met deze reden.</translation>
    </message>
    <message>
        <source>Withdraw this request</source>
        <translation>Dit verzoek intrekken</translation>
    </message>
    <message>
        <source>How is {name} marked?</source>
        <translation>Hoe is {name} gemarkeerd?</translation>
    </message>
    <message>
        <source>&amp;Mark it so</source>
        <translation>&amp;Markeer zo</translation>
    </message>
    <message>
        <source>Without NCP, what you do from now on can leave the post again.</source>
        <translation>Zonder NCP kan wat u vanaf nu doet de post weer verlaten.</translation>
    </message>
    <message>
        <source>A marking counts from now on. What already left the post cannot come back.</source>
        <translation>Een markering geldt vanaf nu. Wat de post al heeft verlaten, komt niet terug.</translation>
    </message>
</context>
<context>
    <name>CasesDesk</name>
    <message>
        <source>What you typed in a case is not kept yet.</source>
        <translation>Wat u in een zaak typte is nog niet bewaard.</translation>
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
        <translation>Hier vindt u de verzoeken die u hebt beoordeeld en bewaard. Begin met een steunverzoek.</translation>
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
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
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
        <source>{n} articles have text that is new or changed; the first {shown} stand here.</source>
        <translation>In {n} artikelen is tekst nieuw of gewijzigd; hier staan de eerste {shown}.</translation>
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
    <name>Charts</name>
    <message>
        <source>Show as chart</source>
        <translation>Toon als grafiek</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
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
        <source>Show less</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Contact, marking and files</source>
        <translation>Contact, markering en bestanden</translation>
    </message>
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
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Several with a comma between them; any words will do.</source>
        <translation>Meerdere met een komma ertussen; eigen woorden mogen ook.</translation>
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
    <message>
        <source>This is longer than {n} signs. Shorten it, or keep it as a file with the case.</source>
        <translation>Dit is langer dan {n} tekens. Maak het korter, of bewaar het als bestand bij de zaak.</translation>
    </message>
    <message>
        <source>Carried over from case {number}: company, country and sector. Change them if they differ.</source>
        <translation>Overgenomen van zaak {number}: bedrijf, land en sector. Wijzig ze als ze anders zijn.</translation>
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
    <name>EnrolCard</name>
    <message>
        <source>Choose your post from the list.</source>
        <translation>Kies uw post uit de lijst.</translation>
    </message>
    <message>
        <source>Get known to headquarters once</source>
        <translation>Maak u één keer bekend bij HQ</translation>
    </message>
    <message>
        <source>Compare these words by telephone</source>
        <translation>Vergelijk deze woorden aan de telefoon</translation>
    </message>
    <message>
        <source>Wait until headquarters knows this laptop</source>
        <translation>Wacht tot HQ deze laptop kent</translation>
    </message>
    <message>
        <source>Words of {officer}</source>
        <translation>Woorden van {officer}</translation>
    </message>
    <message>
        <source>Words of headquarters</source>
        <translation>Woorden van HQ</translation>
    </message>
    <message>
        <source>Words of this laptop</source>
        <translation>Woorden van deze laptop</translation>
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
        <source>&amp;Open the file hq.json…</source>
        <translation>&amp;Open het bestand hq.json…</translation>
    </message>
    <message>
        <source>The words are the s&amp;ame</source>
        <translation>De woorden zijn &amp;gelijk</translation>
    </message>
    <message>
        <source>They differ: stop</source>
        <translation>Ze verschillen: stop</translation>
    </message>
    <message>
        <source>Pr&amp;int the words</source>
        <translation>Druk de woorden &amp;af</translation>
    </message>
    <message>
        <source>Save the req&amp;uest as a file…</source>
        <translation>Bewaar het ver&amp;zoek als bestand…</translation>
    </message>
    <message>
        <source>Use the file on {stick}</source>
        <translation>Gebruik het bestand op {stick}</translation>
    </message>
    <message>
        <source>It takes three minutes, also over a bad telephone line. You need the file hq.json of headquarters: on a stick, or by e-mail. Until then everything is kept here and nothing leaves.</source>
        <translation>Het duurt drie minuten, ook met een slechte telefoonlijn. U heeft het bestand hq.json van HQ nodig: op een stick of per e-mail. Tot dan blijft alles hier bewaard en gaat er niets weg.</translation>
    </message>
    <message>
        <source>This is the file of “{office}”. Call headquarters and let somebody read these words out. Are they the same, then nobody changed the file on its way.</source>
        <translation>Dit is het bestand van “{office}”. Bel HQ en laat iemand deze woorden voorlezen. Zijn ze gelijk, dan heeft niemand het bestand onderweg veranderd.</translation>
    </message>
    <message>
        <source>This laptop goes on as a new device, because the cases were copied or put back from a backup, or two laptops wrote as one. Nothing is lost. Read these words out to {office}, or just exchange: the request goes along.</source>
        <translation>Deze laptop gaat verder als een nieuw apparaat, omdat de zaken zijn gekopieerd of teruggezet uit een back-up, of omdat twee laptops als één schreven. Er is niets kwijt. Lees deze woorden voor aan {office}, of wissel gewoon uit: het verzoek gaat mee.</translation>
    </message>
    <message>
        <source>Read these words out to {office}, or just exchange: the request goes along. You can exchange already; headquarters keeps it aside until it knows you.</source>
        <translation>Lees deze woorden voor aan {office}, of wissel gewoon uit: het verzoek gaat mee. U kunt al uitwisselen; HQ houdt het apart tot het u kent.</translation>
    </message>
</context>
<context>
    <name>EnrolDesk</name>
    <message>
        <source>Choose the file hq.json of headquarters</source>
        <translation>Kies het bestand hq.json van HQ</translation>
    </message>
    <message>
        <source>Read these words out: {words}</source>
        <translation>Lees deze woorden voor: {words}</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Bewaar het verzoek</translation>
    </message>
    <message>
        <source>The request is in {file}. Send it to headquarters.</source>
        <translation>Het verzoek staat in {file}. Stuur het naar HQ.</translation>
    </message>
    <message>
        <source>Words of this laptop</source>
        <translation>Woorden van deze laptop</translation>
    </message>
    <message>
        <source>Read these words out to headquarters by telephone. They are no secret.</source>
        <translation>Lees deze woorden aan de telefoon voor aan HQ. Ze zijn niet geheim.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>This company has a case already: {number}, {date}, {state}.</source>
        <translation>Er is al een zaak van dit bedrijf: {number}, {date}, {state}.</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Open die zaak</translation>
    </message>
    <message>
        <source>Put this request in that case</source>
        <translation>Zet dit verzoek in die zaak</translation>
    </message>
    <message>
        <source>Or go on: then this becomes a case of its own.</source>
        <translation>Of ga verder: dan wordt dit een eigen zaak.</translation>
    </message>
    <message>
        <source>Answered before about {company}, on {date} ({number})</source>
        <translation>Eerder beantwoord over {company}, op {date} ({number})</translation>
    </message>
    <message>
        <source>Is this still so? Nothing is taken over unless you say so.</source>
        <translation>Klopt dit nog? Er wordt niets overgenomen als u het niet zegt.</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Take all these over</source>
        <translation>Neem dit alles over</translation>
    </message>
    <message>
        <source>It stays on this laptop.</source>
        <translation>Het blijft op deze laptop.</translation>
    </message>
    <message>
        <source>Contact at the company</source>
        <translation>Contact bij het bedrijf</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>E-mail van het contact</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Voe&amp;g bestanden toe…</translation>
    </message>
    <message>
        <source>For a report to the National Contact Point: nothing of this case leaves the post.</source>
        <translation>Voor een melding bij het Nationaal Contactpunt: niets van deze zaak verlaat de post.</translation>
    </message>
    <message>
        <source>Keep files with this request</source>
        <translation>Bewaar bestanden bij dit verzoek</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>They are kept, encrypted, as soon as you keep the case.</source>
        <translation>Ze worden versleuteld bewaard zodra u de zaak bewaart.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Who asks?</source>
        <translation>Wie vraagt het?</translation>
    </message>
    <message>
        <source>Who asks, and for what?</source>
        <translation>Wie vraagt wat?</translation>
    </message>
    <message>
        <source>All fields may stay empty. Names stay on this laptop.</source>
        <translation>Alle velden mogen leeg blijven. Namen blijven op deze laptop.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>Gebr&amp;uik dit</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>I have read this; erase it</source>
        <translation>Ik heb dit gelezen; wis het</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Wis voorgoed</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>This cannot be called back here</source>
        <translation>Dit is hier niet terug te halen</translation>
    </message>
    <message>
        <source>Whole texts go, not only the name in them. It cannot be undone.</source>
        <translation>Hele teksten gaan weg, niet alleen de naam erin. Het kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The number of the case, its days, route, decision and other fixed choices.</source>
        <translation>Het nummer van de zaak, de dagen, de route, het besluit en andere vaste keuzes.</translation>
    </message>
    <message>
        <source>In the chain: that something was noted, and a check number of it. Nobody can read the text from that.</source>
        <translation>In de keten: dat er iets is genoteerd, met een controlegetal. Niemand kan daaruit de tekst lezen.</translation>
    </message>
    <message>
        <source>Backups made before today still hold it. Make a new one, and destroy the old ones.</source>
        <translation>In back-ups van vóór vandaag staat het nog. Maak een nieuwe en vernietig de oude.</translation>
    </message>
    <message>
        <source>Papers and files that were saved or sent outside this app stay where they are.</source>
        <translation>Documenten en bestanden die buiten deze app zijn bewaard of verstuurd, blijven waar ze zijn.</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Is there anything headquarters should know?</source>
        <translation>Wat moet HQ nog weten?</translation>
    </message>
    <message>
        <source>Goes as feedback on the app. Write no names of people or companies.</source>
        <translation>Dit gaat mee als feedback op de app. Schrijf geen namen van mensen of bedrijven op.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>What would leave the post?</source>
        <translation>Wat gaat er uit de post?</translation>
    </message>
    <message>
        <source>Write whole minutes, for example 15.</source>
        <translation>Schrijf hele minuten, bijvoorbeeld 15.</translation>
    </message>
    <message>
        <source>Answer at least one question, or choose Later.</source>
        <translation>Beantwoord minstens één vraag, of kies Later.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>1 line</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} regels</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-stick</translation>
    </message>
    <message>
        <source>name of the post</source>
        <translation>naam van de post</translation>
    </message>
    <message>
        <source>other line</source>
        <translation>andere regel</translation>
    </message>
    <message>
        <source>travels as a bare number only</source>
        <translation>reist alleen als nummer</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>gestuurd {day}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>ontvangen {day}</translation>
    </message>
    <message>
        <source>Last: {what}</source>
        <translation>Laatst: {what}</translation>
    </message>
    <message>
        <source>This folder is not there now. Is it connected?</source>
        <translation>Deze map is er nu niet. Is die verbonden?</translation>
    </message>
    <message>
        <source>It is full there. Everything still stands on this laptop.</source>
        <translation>Het is daar vol. Alles staat nog op deze laptop.</translation>
    </message>
    <message>
        <source>It does not keep what is written.</source>
        <translation>Daar blijft niet staan wat wordt geschreven. Neem een andere plek.</translation>
    </message>
    <message>
        <source>You may not write here. Ask who manages it for the rights.</source>
        <translation>U mag hier niet schrijven. Vraag de beheerder om de rechten.</translation>
    </message>
    <message>
        <source>The user name or password does not fit.</source>
        <translation>De gebruikersnaam of het wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>The server cannot be reached now.</source>
        <translation>De server is nu niet te bereiken.</translation>
    </message>
    <message>
        <source>The line went dead. What has arrived stays there.</source>
        <translation>De lijn viel weg. Wat aankwam, blijft daar staan.</translation>
    </message>
    <message>
        <source>The network here does not let it through.</source>
        <translation>Het netwerk hier laat het niet door.</translation>
    </message>
    <message>
        <source>This server cannot prove who it is. Nothing was sent.</source>
        <translation>Deze server kan niet bewijzen wie hij is. Er is niets gestuurd.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>De server heeft het druk.</translation>
    </message>
    <message>
        <source>This address does not lead to a folder for files. Check it.</source>
        <translation>Dit adres leidt niet naar een map voor bestanden. Kijk het na.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Het adres moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>This laptop has no key store for a password; type it each time.</source>
        <translation>Deze laptop heeft geen sleutelkluis voor een wachtwoord; typ het elke keer.</translation>
    </message>
    <message>
        <source>This file is damaged or from another program. Ask for it again.</source>
        <translation>Dit bestand is beschadigd of van een ander programma. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>This file is not there now.</source>
        <translation>Dit bestand is er nu niet.</translation>
    </message>
    <message>
        <source>This file is of another headquarters than the one that is known here.</source>
        <translation>Dit bestand is van een ander HQ dan het HQ dat hier bekend is.</translation>
    </message>
    <message>
        <source>This is no valid file of headquarters. Ask for it again.</source>
        <translation>Dit is geen geldig bestand van HQ. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>This did not work here now. Everything still stands on this laptop.</source>
        <translation>Dit lukte hier nu niet. Alles staat nog op deze laptop.</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>die is beschadigd of afgebroken</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>die is te groot</translation>
    </message>
    <message>
        <source>it is sealed for somebody else</source>
        <translation>die is verzegeld voor een ander</translation>
    </message>
    <message>
        <source>it was made by a later version</source>
        <translation>die is gemaakt door een latere versie</translation>
    </message>
    <message>
        <source>its signature does not fit</source>
        <translation>de handtekening klopt niet</translation>
    </message>
    <message>
        <source>it is meant for another headquarters</source>
        <translation>die is bedoeld voor een ander HQ</translation>
    </message>
    <message>
        <source>headquarters does not know this laptop yet</source>
        <translation>HQ kent deze laptop nog niet</translation>
    </message>
    <message>
        <source>headquarters withdrew this laptop</source>
        <translation>HQ heeft deze laptop ingetrokken</translation>
    </message>
    <message>
        <source>it does not have the right form</source>
        <translation>die heeft niet de juiste vorm</translation>
    </message>
    <message>
        <source>There was nothing new for you.</source>
        <translation>Er was niets nieuws voor u.</translation>
    </message>
    <message>
        <source>This place answers. You can exchange here.</source>
        <translation>Deze plek antwoordt. U kunt hier uitwisselen.</translation>
    </message>
    <message>
        <source>Brought there: {lines}.</source>
        <translation>Daarheen gebracht: {lines}.</translation>
    </message>
    <message>
        <source>All that is packed lies there already.</source>
        <translation>Alles wat is ingepakt, ligt daar al.</translation>
    </message>
    <message>
        <source>There was nothing new to bring.</source>
        <translation>Er was niets nieuws om te brengen.</translation>
    </message>
    <message>
        <source>No receipt yet. Sending twice is fine.</source>
        <translation>Nog geen ontvangstbewijs. Twee keer sturen mag.</translation>
    </message>
    <message>
        <source>Headquarters confirmed {lines}, with a signed receipt.</source>
        <translation>HQ bevestigde {lines}, met een ondertekend ontvangstbewijs.</translation>
    </message>
    <message>
        <source>Headquarters lost {lines}; they go once more.</source>
        <translation>HQ is {lines} kwijt; die gaan nog een keer mee.</translation>
    </message>
    <message>
        <source>There is a message from headquarters.</source>
        <translation>Er is een bericht van HQ.</translation>
    </message>
    <message>
        <source>Somebody else writes as this laptop; it goes on as a new one.</source>
        <translation>Iemand anders schrijft als deze laptop; die gaat verder als een nieuwe.</translation>
    </message>
    <message>
        <source>Headquarters has other officers now.</source>
        <translation>HQ heeft nu andere medewerkers.</translation>
    </message>
    <message>
        <source>The file was damaged; what is whole in it was read.</source>
        <translation>Het bestand was beschadigd; wat er heel in is, is gelezen.</translation>
    </message>
    <message>
        <source>Files that could not be used: {n}. They hold up nothing.</source>
        <translation>Bestanden die niet te gebruiken waren: {n}. Ze houden niets tegen.</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Choose the folder</source>
        <translation>Kies de map</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eén bestand</translation>
    </message>
    <message>
        <source>As text, for e-mail without attachments</source>
        <translation>Als tekst, voor e-mail zonder bijlagen</translation>
    </message>
    <message>
        <source>Make a file for headquarters</source>
        <translation>Maak een bestand voor HQ</translation>
    </message>
    <message>
        <source>Open a file of headquarters</source>
        <translation>Open een bestand van HQ</translation>
    </message>
    <message>
        <source>Files of this app</source>
        <translation>Bestanden van deze app</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Typ het adres van de server.</translation>
    </message>
    <message>
        <source>Exchanging with {place}</source>
        <translation>Uitwisselen met {place}</translation>
    </message>
    <message>
        <source>{done} of {all}, {part} of {whole}</source>
        <translation>{done} van {all}, {part} van {whole}</translation>
    </message>
    <message>
        <source>A newer guidance lies here: {version}.</source>
        <translation>Hier ligt een nieuwere richtlijn: {version}.</translation>
    </message>
    <message>
        <source>What has arrived stays; the rest goes next time. Everything still stands on this laptop.</source>
        <translation>Wat aankwam, blijft; de rest gaat de volgende keer. Alles staat nog op deze laptop.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Nothing is lost; everything still stands on this laptop.</source>
        <translation>Er is niets kwijt; alles staat nog op deze laptop.</translation>
    </message>
    <message>
        <source>It is tried again by itself at {time}.</source>
        <translation>Om {time} wordt het vanzelf opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange with headquarters</source>
        <translation>Uitwisselen met HQ</translation>
    </message>
    <message>
        <source>Your lines to The Hague, receipts and answers back</source>
        <translation>Uw regels naar Den Haag, antwoorden terug</translation>
    </message>
    <message>
        <source>You can just go on working</source>
        <translation>U kunt gewoon doorwerken</translation>
    </message>
    <message>
        <source>Exchanging can wait. Everything is on this laptop, also after a breakdown.</source>
        <translation>Uitwisselen mag later. Alles staat op deze laptop, ook na een storing.</translation>
    </message>
    <message>
        <source>Headquarters was last heard</source>
        <translation>HQ voor het laatst gehoord</translation>
    </message>
    <message>
        <source>Where your lines are</source>
        <translation>Waar uw regels zijn</translation>
    </message>
    <message>
        <source>Choose a way</source>
        <translation>Kies een weg</translation>
    </message>
    <message>
        <source>Every way gives the same result. You may mix them.</source>
        <translation>Alle wegen geven hetzelfde resultaat. U mag ze door elkaar gebruiken.</translation>
    </message>
    <message>
        <source>What headquarters said</source>
        <translation>Wat HQ zei</translation>
    </message>
    <message>
        <source>This laptop at headquarters</source>
        <translation>Deze laptop bij HQ</translation>
    </message>
    <message>
        <source>What headquarters sees, and &amp;what never leaves</source>
        <translation>Wat HQ ziet, en &amp;wat nooit weggaat</translation>
    </message>
    <message>
        <source>Exchange when your cases are open</source>
        <translation>Uitwisselen als uw zaken open zijn</translation>
    </message>
    <message>
        <source>What waits for headquarters is locked with your cases. Nothing is sent meanwhile.</source>
        <translation>Wat op HQ wacht, is op slot met uw zaken. Er wordt intussen niets gestuurd.</translation>
    </message>
    <message>
        <source>Choose your post and a passphrase first. Nothing is sent before you ask for it.</source>
        <translation>Kies eerst uw post en een wachtzin. Er wordt niets gestuurd voordat u het vraagt.</translation>
    </message>
    <message>
        <source>&amp;Open my cases</source>
        <translation>&amp;Open mijn zaken</translation>
    </message>
    <message>
        <source>Set up &amp;once</source>
        <translation>&amp;Eenmalig instellen</translation>
    </message>
</context>
<context>
    <name>ExchangeRows</name>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>not packed yet</source>
        <translation>nog niet ingepakt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Ingepakt</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>nog geen ontvangstbewijs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>with a signed receipt</source>
        <translation>met ondertekend bewijs</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>holds up nothing</source>
        <translation>houdt de rest niet tegen</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message>
        <source>{lines}, only on this laptop. They are packed when you exchange.</source>
        <translation>{lines}, alleen op deze laptop. Ze worden ingepakt als u uitwisselt.</translation>
    </message>
    <message>
        <source>{lines}, only on this laptop; the last ones are shown. They are packed when you exchange.</source>
        <translation>{lines}, alleen op deze laptop; u ziet de laatste. Ze worden ingepakt als u uitwisselt.</translation>
    </message>
    <message>
        <source>Nothing is packed.</source>
        <translation>Er is niets ingepakt.</translation>
    </message>
    <message>
        <source>Headquarters has not confirmed this yet. Your lines stay here. Sending twice is fine.</source>
        <translation>HQ heeft dit nog niet bevestigd. Uw regels blijven hier. Twee keer sturen mag.</translation>
    </message>
    <message>
        <source>Package {n}: {lines}</source>
        <translation>Pakket {n}: {lines}</translation>
    </message>
    <message>
        <source>lies in {place}</source>
        <translation>ligt in {place}</translation>
    </message>
    <message>
        <source>No receipt yet. Only a signed receipt of headquarters counts here.</source>
        <translation>Nog geen ontvangstbewijs. Alleen een ondertekend bewijs van HQ telt hier.</translation>
    </message>
    <message>
        <source>Receipt {n}: {lines} more</source>
        <translation>Ontvangstbewijs {n}: {lines} erbij</translation>
    </message>
    <message>
        <source>{day} · signature checked · by {place}</source>
        <translation>{day} · handtekening klopt · via {place}</translation>
    </message>
    <message>
        <source>Headquarters confirmed these with its signature.</source>
        <translation>HQ bevestigde deze met zijn handtekening.</translation>
    </message>
    <message>
        <source>Nothing is set apart.</source>
        <translation>Er is niets apart gezet.</translation>
    </message>
    <message>
        <source>set apart on this laptop</source>
        <translation>apart gezet op deze laptop</translation>
    </message>
    <message>
        <source>set apart by headquarters</source>
        <translation>apart gezet door HQ</translation>
    </message>
    <message>
        <source>Line {numbers}: {why}</source>
        <translation>Regel {numbers}: {why}</translation>
    </message>
    <message>
        <source>Kept here, and it holds up nothing. Tell headquarters if it stays.</source>
        <translation>Het blijft hier bewaard en houdt de rest niet tegen. Meld het aan HQ als het zo blijft.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-stick</translation>
    </message>
    <message>
        <source>Plug in a stick: it appears here by itself.</source>
        <translation>Steek een stick in: die verschijnt hier vanzelf.</translation>
    </message>
    <message>
        <source>Exchange &amp;now</source>
        <translation>Wissel &amp;nu uit</translation>
    </message>
    <message>
        <source>With {stick}</source>
        <translation>Met {stick}</translation>
    </message>
    <message>
        <source>Exchange now with stick {stick}</source>
        <translation>Wissel nu uit met stick {stick}</translation>
    </message>
    <message>
        <source>{stick} is plugged in, {room} free</source>
        <translation>{stick} zit erin, {room} vrij</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Andere &amp;map…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Kies een &amp;map…</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Wissel nu uit</translation>
    </message>
    <message>
        <source>Exchange now with the folder</source>
        <translation>Wissel nu uit met de map</translation>
    </message>
    <message>
        <source>A folder that others reach too, such as a share of the post.</source>
        <translation>Een map waar anderen ook bij kunnen, zoals een gedeelde map van de post.</translation>
    </message>
    <message>
        <source>Folder or share</source>
        <translation>Map of netwerkmap</translation>
    </message>
    <message>
        <source>&amp;Make a file…</source>
        <translation>Maak een &amp;bestand…</translation>
    </message>
    <message>
        <source>Open a &amp;received file…</source>
        <translation>Open een &amp;ontvangen bestand…</translation>
    </message>
    <message>
        <source>Everything in one file, to send by e-mail. What comes back you open here.</source>
        <translation>Alles in één bestand, om te mailen. Wat terugkomt, opent u hier.</translation>
    </message>
    <message>
        <source>One file, by e-mail</source>
        <translation>Eén bestand, per e-mail</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>A server of headquarters. Nothing is asked of a network before you press.</source>
        <translation>Een server van HQ. Het netwerk wordt pas gebruikt als u drukt.</translation>
    </message>
    <message>
        <source>Set up a ser&amp;ver…</source>
        <translation>Stel een &amp;server in…</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>Test de lijn</translation>
    </message>
    <message>
        <source>Exchange now with the server</source>
        <translation>Wissel nu uit met de server</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Wijzig de server</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Post: {code}</source>
        <translation>Post: {code}</translation>
    </message>
    <message>
        <source>Code of this laptop: {code}</source>
        <translation>Code van deze laptop: {code}</translation>
    </message>
    <message>
        <source>random; it says nothing of who you are</source>
        <translation>willekeurig; zegt niets over wie u bent</translation>
    </message>
    <message>
        <source>The words of this laptop, to read out by telephone</source>
        <translation>De woorden van deze laptop, om voor te lezen aan de telefoon</translation>
    </message>
    <message>
        <source>knows this laptop</source>
        <translation>kent deze laptop</translation>
    </message>
    <message>
        <source>does not know this laptop yet</source>
        <translation>kent deze laptop nog niet</translation>
    </message>
    <message>
        <source>Words of {officer} at headquarters</source>
        <translation>Woorden van {officer} bij HQ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>A message that a later version of this app can read</source>
        <translation>Een bericht dat een latere versie van deze app kan lezen</translation>
    </message>
    <message>
        <source>the text changes</source>
        <translation>de tekst verandert</translation>
    </message>
    <message>
        <source>your feedback</source>
        <translation>uw feedback</translation>
    </message>
    <message>
        <source>Answer on: {about}</source>
        <translation>Antwoord op: {about}</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Works well</source>
        <translation>Werkt goed</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>Too much work</source>
        <translation>Te veel werk</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>De app</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <translation>Vraag: {question}</translation>
    </message>
    <message>
        <source>Outcome: {route}</source>
        <translation>Uitkomst: {route}</translation>
    </message>
    <message>
        <source>Checklist: {item}</source>
        <translation>Checklist: {item}</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>identiteitsnummer</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>rekeningnummer</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>naam van een persoon</translation>
    </message>
    <message>
        <source>name of a company</source>
        <translation>naam van een bedrijf</translation>
    </message>
    <message>
        <source>Headquarters answers: “{text}”</source>
        <translation>HQ antwoordt: “{text}”</translation>
    </message>
    <message>
        <source>The text changes.</source>
        <translation>De tekst verandert.</translation>
    </message>
    <message>
        <source>1 × feedback from you</source>
        <translation>1 × feedback van u</translation>
    </message>
    <message>
        <source>{n} × feedback from you</source>
        <translation>{n} × feedback van u</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Feedback on: {what}</source>
        <translation>Feedback op: {what}</translation>
    </message>
    <message>
        <source>Say what works and what does not (Ctrl+T)</source>
        <translation>Zeg wat werkt en wat niet (Ctrl+T)</translation>
    </message>
    <message>
        <source>This looks like personal data, and headquarters would read it:</source>
        <translation>Dit lijkt op persoonsgegevens, en HQ zou het lezen:</translation>
    </message>
    <message>
        <source>The app guesses and can be wrong. You decide.</source>
        <translation>De app raadt, en kan het mis hebben. U beslist.</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Tekst veranderen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Zo bewaren</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is kept.</source>
        <translation>Dank u. Uw feedback is bewaard.</translation>
    </message>
    <message>
        <source>It is on this laptop. With your next exchange, this goes to headquarters:</source>
        <translation>Zij staat op deze laptop. Bij uw volgende uitwisseling gaat dit naar HQ:</translation>
    </message>
    <message>
        <source>It is on this laptop, and stays there.</source>
        <translation>Het staat op deze laptop en blijft daar.</translation>
    </message>
    <message>
        <source>What kind of feedback?</source>
        <translation>Wat voor feedback is het?</translation>
    </message>
    <message>
        <source>How clear is it?</source>
        <translation>Hoe duidelijk is het?</translation>
    </message>
    <message>
        <source>1 = not clear, 5 = very clear</source>
        <translation>1 = niet, 5 = heel duidelijk</translation>
    </message>
    <message>
        <source>How useful is it?</source>
        <translation>Hoe nuttig is het?</translation>
    </message>
    <message>
        <source>1 = no use, 5 = very useful</source>
        <translation>1 = niet, 5 = heel nuttig</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minuten die het kostte</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In uw woorden</translation>
    </message>
    <message>
        <source>Headquarters reads this. Write no names of people or companies.</source>
        <translation>HQ leest dit. Schrijf geen namen van mensen of bedrijven op.</translation>
    </message>
    <message>
        <source>Belongs to case {number}</source>
        <translation>Hoort bij zaak {number}</translation>
    </message>
    <message>
        <source>Belongs to case {number} (NCP): nothing of it leaves the post</source>
        <translation>Hoort bij zaak {number} (NCP): niets ervan verlaat de post</translation>
    </message>
    <message>
        <source>Keep feedback</source>
        <translation>Bewaar feedback</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>What would leave the post?</source>
        <translation>Wat gaat er uit de post?</translation>
    </message>
    <message>
        <source>Choose first what kind of feedback it is.</source>
        <translation>Kies eerst wat voor feedback het is.</translation>
    </message>
    <message>
        <source>Write whole minutes, for example 15.</source>
        <translation>Schrijf hele minuten, bijvoorbeeld 15.</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} van 5</translation>
    </message>
</context>
<context>
    <name>FeedbackDesk</name>
    <message>
        <source>Feedback: {about}</source>
        <translation>Feedback: {about}</translation>
    </message>
    <message>
        <source>Your feedback is not kept yet: your cases are locked.</source>
        <translation>Uw feedback is nog niet bewaard: uw zaken zitten op slot.</translation>
    </message>
    <message>
        <source>Your feedback is kept.</source>
        <translation>Uw feedback is bewaard.</translation>
    </message>
    <message>
        <source>Not kept yet: open your cases to keep it. Until then it waits in this window.</source>
        <translation>Nog niet bewaard: open uw zaken om het te bewaren. Tot dan wacht het in dit venster.</translation>
    </message>
    <message>
        <source>To keep feedback, open your cases.</source>
        <translation>Om feedback te bewaren, opent u uw zaken.</translation>
    </message>
    <message>
        <source>It goes to headquarters with your next exchange, not before.</source>
        <translation>Het gaat bij uw volgende uitwisseling naar HQ, niet eerder.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Nog niet af.</translation>
    </message>
    <message>
        <source>Kept as a draft on this laptop. Esc closes it; it waits here for you.</source>
        <translation>Als concept bewaard op deze laptop. Esc sluit; het wacht hier op u.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Rules version</source>
        <translation>Versie van de regels</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wis de filters</translation>
    </message>
    <message>
        <source>All core tasks</source>
        <translation>Alle kerntaken</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Alle posten</translation>
    </message>
    <message>
        <source>All rules versions</source>
        <translation>Alle regelversies</translation>
    </message>
    <message>
        <source>Rules {version}</source>
        <translation>Regels {version}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>vanaf het begin</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>vanaf {month}</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>tot nu</translation>
    </message>
    <message>
        <source>up to and including {month}</source>
        <translation>tot en met {month}</translation>
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
    <name>FoundCard</name>
    <message>
        <source>Open case</source>
        <translation>Open zaak</translation>
    </message>
    <message>
        <source>And {n} more, which go along.</source>
        <translation>En nog {n}; die gaan mee.</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
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
        <source>&amp;Help on this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
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
</context>
<context>
    <name>FrameWindow</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Instellingen en help</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <source>{n} files read, {kb} kB</source>
        <translation>{n} bestanden gelezen, {kb} kB</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys beside the store.</source>
        <translation>Deze wachtzin opent de sleutels naast de opslag niet.</translation>
    </message>
    <message>
        <source>Folder with what posts sent</source>
        <translation>Map met wat posten stuurden</translation>
    </message>
    <message>
        <source>Choose a folder first, or type the address of a server.</source>
        <translation>Kies eerst een map, of typ het adres van een server.</translation>
    </message>
    <message>
        <source>Type the passphrase of the officer&apos;s keys.</source>
        <translation>Typ de wachtzin van de sleutels van de medewerker.</translation>
    </message>
    <message>
        <source>Gather what posts sent</source>
        <translation>Verzamel wat posten stuurden</translation>
    </message>
    <message>
        <source>You can go on with the figures meanwhile</source>
        <translation>U kunt intussen verder met de cijfers</translation>
    </message>
    <message>
        <source>From a stick, a share, a file or a server</source>
        <translation>Van een stick, een netwerkmap, een bestand of een server</translation>
    </message>
    <message>
        <source>What is there stays there. What was taken in before counts once. It is safe to stop and to repeat.</source>
        <translation>Wat daar staat, blijft daar. Wat al gelezen was, telt één keer. Stoppen en herhalen mag altijd.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>A folder, a file ending in .imvo or .imvo.txt, or https://…</source>
        <translation>Een map, een bestand dat eindigt op .imvo of .imvo.txt, of https://…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Kies een &amp;map…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Of the officer&apos;s keys beside the store</source>
        <translation>Van de sleutels van de medewerker, naast de opslag</translation>
    </message>
    <message>
        <source>Write receipts and answers for the posts there too</source>
        <translation>Schrijf daar ook ontvangstbewijzen en antwoorden voor de posten</translation>
    </message>
    <message>
        <source>&amp;Gather</source>
        <translation>&amp;Verzamel</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Bezig met lezen</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>De laatste keer</translation>
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
        <source>Give &amp;feedback…</source>
        <translation>Geef &amp;feedback…</translation>
    </message>
    <message>
        <source>&amp;My notes</source>
        <translation>&amp;Mijn notities</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Deze alinea</translation>
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
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Give feedback for the pilot</source>
        <translation>Geef feedback voor de pilot</translation>
    </message>
    <message>
        <source>Feedback on what you are at (Ctrl+T)</source>
        <translation>Feedback op waar u nu bent (Ctrl+T)</translation>
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
        <source>What each page is for, the keys, and about this app</source>
        <translation>Waar elke pagina voor is, de toetsen, en over deze app</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>Alle pagina’s</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Over deze app</translation>
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
        <source>Everything stays on this laptop. The app sends nothing and works without a network.</source>
        <translation>Alles blijft op deze laptop. De app verstuurt niets en werkt zonder netwerk.</translation>
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
        <source>&amp;Report on this app, to copy</source>
        <translation>Verslag van deze app, om te &amp;kopiëren</translation>
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
        <source>You answer one question at a time and see at the side where it leads. “I do not know yet” is a full answer. At the end you see what to do, why, and what would change it. You decide; the app shows the way.</source>
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
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>With Ctrl+K you search pages, articles, checklists and lessons, and cases once they are open. Type a word or a whole question, in Dutch or English. Nothing found? Try fewer words, or another word for the same.</source>
        <translation>Met Ctrl+K zoekt u in pagina’s, artikelen, checklists en lessen, en in uw zaken als die open zijn. Typ een woord of een hele vraag, in het Nederlands of Engels. Niets gevonden? Probeer minder woorden, of een ander woord voor hetzelfde.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Privacy en bewaren</translation>
    </message>
    <message>
        <source>Here you find all that your post keeps about one person or company. You hand it over in one file, or erase it for good. Here are also the old cases to look at once a year: still needed, or not?</source>
        <translation>Hier vindt u alles wat uw post over één persoon of bedrijf bewaart. U geeft het mee in één bestand, of u wist het voorgoed. Hier staan ook de oude zaken waar u eens per jaar naar kijkt: nog nodig, of niet?</translation>
    </message>
    <message>
        <source>My pilot</source>
        <translation>Mijn pilot</translation>
    </message>
    <message>
        <source>Here you see what your post logged: cases per core task and route, days to an answer, your feedback. Each chart has a table; the arrows tell its values. Give feedback anywhere with Ctrl+T: on a paragraph, a question, an outcome, an item of a list, or the app. Before it is kept you see what would leave the post.</source>
        <translation>Hier ziet u wat uw post vastlegde: zaken per kerntaak en route, dagen tot een antwoord, uw feedback. Elke grafiek heeft een tabel; de pijlen noemen de waarden. Geef overal feedback met Ctrl+T: op een alinea, een vraag, een uitkomst, een punt van een lijst, of de app. Voordat het wordt bewaard, ziet u wat er uit de post zou gaan.</translation>
    </message>
    <message>
        <source>Exchange with headquarters</source>
        <translation>Uitwisselen met HQ</translation>
    </message>
    <message>
        <source>Here you see where every line of your post is: waiting, packed, received by headquarters, or set apart. Only a receipt signed by headquarters makes a line “received”. You exchange by stick, folder, file or server, when you want; nothing is sent by itself, and sending twice is fine. The first time you compare eight words with headquarters by telephone.</source>
        <translation>Hier ziet u waar elke regel van uw post is: wacht, ingepakt, ontvangen door HQ, of apart gezet. Alleen een ontvangstbewijs met de handtekening van HQ maakt een regel “ontvangen”. U wisselt uit met een stick, map, bestand of server, wanneer u wilt; niets gaat vanzelf, en twee keer sturen mag. De eerste keer vergelijkt u acht woorden met HQ aan de telefoon.</translation>
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
        <source>exchange with headquarters</source>
        <translation>uitwisselen met HQ</translation>
    </message>
    <message>
        <source>search pages, articles, settings and cases</source>
        <translation>zoeken in pagina’s, artikelen, instellingen en zaken</translation>
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
        <source>in the decision aid: who asks, contact and files</source>
        <translation>in de beslishulp: wie vraagt, contact en bestanden</translation>
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
        <translation>in een artikel: een notitie of bladwijzer bij deze alinea</translation>
    </message>
    <message>
        <source>feedback on what has the focus: a paragraph, a question, an item, or the app</source>
        <translation>feedback op waar u bent: een alinea, een vraag, een punt, of de app</translation>
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
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Min, Ctrl+0</translation>
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
    <name>Hq</name>
    <message>
        <source>cases</source>
        <translation>zaken</translation>
    </message>
    <message>
        <source>case</source>
        <translation>zaak</translation>
    </message>
    <message>
        <source>in this selection</source>
        <translation>in deze selectie</translation>
    </message>
    <message>
        <source>of {n} posts</source>
        <translation>van {n} posten</translation>
    </message>
    <message>
        <source>sent something</source>
        <translation>stuurden iets in</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} van {of}</translation>
    </message>
    <message>
        <source>asked both for advice</source>
        <translation>vroegen beide om advies</translation>
    </message>
    <message>
        <source>median, RVO</source>
        <translation>mediaan RVO</translation>
    </message>
    <message>
        <source>median, department</source>
        <translation>mediaan departement</translation>
    </message>
    <message>
        <source>times feedback</source>
        <translation>keer feedback</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>{n} beantwoord</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>no answer noted yet</source>
        <translation>nog geen antwoord genoteerd</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>nog niet gehoord</translation>
    </message>
    <message>
        <source>Content {version}</source>
        <translation>Inhoud {version}</translation>
    </message>
    <message>
        <source>Rules {version}</source>
        <translation>Regels {version}</translation>
    </message>
    <message>
        <source>older than these</source>
        <translation>ouder dan deze</translation>
    </message>
    <message>
        <source>Open for longer than 60 days</source>
        <translation>Langer dan 60 dagen open</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Zonder land</translation>
    </message>
    <message>
        <source>Without a sector</source>
        <translation>Zonder sector</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Misschien dubbel ingevoerd</translation>
    </message>
    <message>
        <source>Events missing or under way</source>
        <translation>Gegevens missen of zijn nog onderweg</translation>
    </message>
    <message>
        <source>Two machines wrote as one</source>
        <translation>Twee computers schreven als één</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <translation>Klok loopt voor</translation>
    </message>
    <message>
        <source>Clock behind, or long under way</source>
        <translation>Klok loopt achter, of lang onderweg</translation>
    </message>
    <message>
        <source>Set apart: {reason}</source>
        <translation>Apart gezet: {reason}</translation>
    </message>
    <message>
        <source>Cases and feedback that make no sense</source>
        <translation>Zaken en feedback die niet te begrijpen zijn</translation>
    </message>
    <message>
        <source>No feedback on a paragraph of the core tasks yet</source>
        <translation>Nog geen feedback op een alinea van de kerntaken</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Alinea</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>About questions, outcomes, other articles and the app: {n}.</source>
        <translation>Over vragen, uitkomsten, andere artikelen en de app: {n}.</translation>
    </message>
    <message>
        <source>Feedback per paragraph</source>
        <translation>Feedback per alinea</translation>
    </message>
    <message>
        <source>Feedback on the paragraphs of the core tasks</source>
        <translation>Feedback op de alinea’s van de kerntaken</translation>
    </message>
    <message>
        <source>Most feedback of all paragraphs here: {place}, {n} times</source>
        <translation>De meeste feedback van alle alinea’s hier: {place}, {n} keer</translation>
    </message>
    <message>
        <source>Most feedback here: {many} paragraphs, {n} times each</source>
        <translation>De meeste feedback hier: {many} alinea’s, elk {n} keer</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>A case can count at more than one core task.</source>
        <translation>Een zaak kan bij meer kerntaken horen.</translation>
    </message>
    <message>
        <source>Cases per core task</source>
        <translation>Zaken per kerntaak</translation>
    </message>
    <message>
        <source>Core task {task} comes up most often: in {n} of {of} cases</source>
        <translation>Kerntaak {task} komt het vaakst voor: in {n} van {of} zaken</translation>
    </message>
    <message>
        <source>Core tasks {task} come up most often: each in {n} of {of} cases</source>
        <translation>Kerntaken {task} komen het vaakst voor: elk in {n} van {of} zaken</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Routes of the decision aid</source>
        <translation>Routes van de beslishulp</translation>
    </message>
    <message>
        <source>No case has a route yet</source>
        <translation>Nog geen zaak heeft een route</translation>
    </message>
    <message>
        <source>The decision aid led most often to {route}: {n} of {of} cases</source>
        <translation>De beslishulp leidde het vaakst naar {route}: {n} van {of} zaken</translation>
    </message>
    <message>
        <source>The decision aid led most often to {route}: each {n} of {of} cases</source>
        <translation>De beslishulp leidde het vaakst naar {route}: elk {n} van {of} zaken</translation>
    </message>
    <message>
        <source>In {n} of {of} cases that need advice, RVO and the department were both asked</source>
        <translation>In {n} van {of} zaken waarvoor advies nodig is, zijn RVO én het departement gevraagd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Route “Seek advice”: who was asked</source>
        <translation>Route “Vraag advies”: wie is gevraagd</translation>
    </message>
    <message>
        <source>No answer of an adviser is noted yet</source>
        <translation>Nog geen antwoord van een adviseur genoteerd</translation>
    </message>
    <message>
        <source>Half of the answers came within: {days}</source>
        <translation>De helft van de antwoorden kwam binnen: {days}</translation>
    </message>
    <message>
        <source>Answered within … days</source>
        <translation>Antwoord binnen … dagen</translation>
    </message>
    <message>
        <source>Of checklists in use, those in which the item counted.</source>
        <translation>Van de checklists in gebruik, die waarin het punt meetelde.</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Dagen tot een antwoord</translation>
    </message>
    <message>
        <source>Who was asked in {of} cases that need advice</source>
        <translation>Wie is gevraagd in {of} zaken waarvoor advies nodig is</translation>
    </message>
    <message>
        <source>{who}: {n} without an answer yet.</source>
        <translation>{who}: {n} nog zonder antwoord.</translation>
    </message>
    <message>
        <source>In {n} a person judged otherwise than a rule</source>
        <translation>In {n} oordeelde iemand anders dan een regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Departures per rule</source>
        <translation>Afwijkingen per regel</translation>
    </message>
    <message>
        <source>Left open most: “{item}”, in {n} of {of} lists</source>
        <translation>Het vaakst open gelaten: “{item}”, in {n} van {of} lijsten</translation>
    </message>
    <message>
        <source>Left open most: “{item}” and {more} more, each in {n} lists</source>
        <translation>Het vaakst open gelaten: “{item}” en nog {more}, elk in {n} lijsten</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Lists in which it was left open</source>
        <translation>Lijsten waarin het open bleef</translation>
    </message>
    <message>
        <source>Checklist items left open</source>
        <translation>Punten van checklists die open bleven</translation>
    </message>
    <message>
        <source>{posts} logged {cases}</source>
        <translation>{posts} legden {cases} vast</translation>
    </message>
    <message>
        <source>silent for 30 days or more</source>
        <translation>stil, 30 dagen of langer</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Land without borders. Larger is more cases; a diamond is a post not heard for 30 days.</source>
        <translation>Land zonder grenzen. Groter is meer zaken; een ruit is een post die 30 dagen niet gehoord is.</translation>
    </message>
    <message>
        <source>Cases per post</source>
        <translation>Zaken per post</translation>
    </message>
    <message>
        <source>heard on {day}</source>
        <translation>gehoord op {day}</translation>
    </message>
    <message>
        <source>The whole pilot</source>
        <translation>De hele pilot</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>De laatste 12 maanden</translation>
    </message>
    <message>
        <source>Choose months…</source>
        <translation>Kies maanden…</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>The Americas</source>
        <translation>Noord- en Zuid-Amerika</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Azië en de Stille Oceaan</translation>
    </message>
    <message>
        <source>Europe and Central Asia</source>
        <translation>Europa en Centraal-Azië</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Midden-Oosten en Noord-Afrika</translation>
    </message>
    <message>
        <source>No region known</source>
        <translation>Geen regio bekend</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Informeren</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Ondersteunen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenderen</translation>
    </message>
    <message>
        <source>No route yet</source>
        <translation>Nog geen route</translation>
    </message>
    <message>
        <source>RVO and department</source>
        <translation>RVO én departement</translation>
    </message>
    <message>
        <source>One of both</source>
        <translation>Eén van de twee</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>beschadigd of afgebroken</translation>
    </message>
    <message>
        <source>larger than its limit</source>
        <translation>groter dan mag</translation>
    </message>
    <message>
        <source>sealed to somebody else’s key</source>
        <translation>verzegeld voor de sleutel van een ander</translation>
    </message>
    <message>
        <source>of a later version of this program</source>
        <translation>van een latere versie van dit programma</translation>
    </message>
    <message>
        <source>under a name that does not fit what is in it</source>
        <translation>onder een naam die niet past bij wat erin staat</translation>
    </message>
    <message>
        <source>not what its form asks</source>
        <translation>niet in de vorm die hoort</translation>
    </message>
    <message>
        <source>without a valid signature</source>
        <translation>zonder geldige handtekening</translation>
    </message>
    <message>
        <source>meant for another headquarters</source>
        <translation>bedoeld voor een ander hoofdkantoor</translation>
    </message>
    <message>
        <source>of a device that waits to be let in</source>
        <translation>van een apparaat dat HQ nog niet kent</translation>
    </message>
    <message>
        <source>of a device that was withdrawn</source>
        <translation>van een apparaat dat is ingetrokken</translation>
    </message>
    <message>
        <source>with events of a device that its sender does not continue</source>
        <translation>met gegevens van een apparaat dat de afzender niet voortzet</translation>
    </message>
    <message>
        <source>with events that do not fit its list</source>
        <translation>met gegevens die niet bij de lijst passen</translation>
    </message>
    <message>
        <source>not an event</source>
        <translation>geen gegeven van een post</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
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
        <source>1 case</source>
        <translation>1 zaak</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} zaken</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>{n} posts</source>
        <translation>{n} posten</translation>
    </message>
    <message>
        <source>There are no events in the store yet</source>
        <translation>Er staan nog geen gegevens in de opslag</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Hoofdkantoor</translation>
    </message>
    <message>
        <source>Content of this window: {version}</source>
        <translation>Inhoud van dit venster: {version}</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>De opslag wordt gelezen…</translation>
    </message>
    <message>
        <source>{n} events read, signatures checked</source>
        <translation>{n} gegevens gelezen, handtekeningen kloppen</translation>
    </message>
    <message>
        <source>last heard on {moment}</source>
        <translation>laatst gehoord op {moment}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Stopped. What was read until then is kept; the rest is for the next time.</source>
        <translation>Gestopt. Wat tot dan gelezen was, is bewaard; de rest komt de volgende keer.</translation>
    </message>
    <message>
        <source>Packages taken in: {parts}; new events: {events}.</source>
        <translation>Pakketten gelezen: {parts}; nieuwe gegevens: {events}.</translation>
    </message>
    <message>
        <source>A device asks to be let in: {words}. Compare by telephone; the manual says how it comes in.</source>
        <translation>Een apparaat vraagt om toegang: {words}. Vergelijk de woorden per telefoon; de handleiding zegt hoe het erin komt.</translation>
    </message>
    <message>
        <source>Version {n} of the document of headquarters lies there otherwise than here: these figures were put back from an older copy. The manual says what to do.</source>
        <translation>Versie {n} van het document van HQ ligt daar anders dan hier: deze cijfers komen van een oudere kopie. De handleiding zegt wat u doet.</translation>
    </message>
    <message>
        <source>Receipts written: {n}.</source>
        <translation>Ontvangstbewijzen geschreven: {n}.</translation>
    </message>
    <message>
        <source>Nothing new lies there.</source>
        <translation>Daar staat niets nieuws.</translation>
    </message>
    <message>
        <source>Set apart: {n} ({reason}).</source>
        <translation>Apart gezet: {n} ({reason}).</translation>
    </message>
    <message>
        <source>Counts below {n} are not told.</source>
        <translation>Aantallen onder {n} staan er niet in.</translation>
    </message>
</context>
<context>
    <name>HqActions</name>
    <message>
        <source>&amp;Read the store again</source>
        <translation>Lees de opslag &amp;opnieuw</translation>
    </message>
</context>
<context>
    <name>HqCase</name>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation>Ook gevraagd</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Opvolgen op</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Number at headquarters</source>
        <translation>Nummer bij HQ</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} maanden</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Soort verzoek</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Amount in euros</source>
        <translation>Bedrag in euro</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Langdurig</translation>
    </message>
    <message>
        <source>In line with the guidelines</source>
        <translation>In lijn met de richtlijnen</translation>
    </message>
    <message>
        <source>Excluded activity</source>
        <translation>Uitgesloten activiteit</translation>
    </message>
    <message>
        <source>Credible reports</source>
        <translation>Geloofwaardige berichten</translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation>Werkt mee</translation>
    </message>
    <message>
        <source>Risk signals</source>
        <translation>Risicosignalen</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Gepaste zorgvuldigheid</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>Route that a person chose</source>
        <translation>Route die iemand zelf koos</translation>
    </message>
    <message>
        <source>Judged otherwise than</source>
        <translation>Anders geoordeeld dan</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>no answer noted yet</source>
        <translation>nog geen antwoord genoteerd</translation>
    </message>
    <message>
        <source>{who}: asked</source>
        <translation>{who}: gevraagd</translation>
    </message>
    <message>
        <source>{who}: answered</source>
        <translation>{who}: beantwoord</translation>
    </message>
    <message>
        <source>{who}: followed</source>
        <translation>{who}: gevolgd</translation>
    </message>
</context>
<context>
    <name>HqCasesPage</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Known at headquarters</source>
        <translation>Bij HQ bekend</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>The newest first; names of companies stay at the posts</source>
        <translation>Nieuwste eerst; namen van bedrijven blijven op de posten</translation>
    </message>
    <message>
        <source>All cases of this selection</source>
        <translation>Alle zaken van deze selectie</translation>
    </message>
    <message>
        <source>Show &amp;all cases of this selection</source>
        <translation>Toon &amp;alle zaken van deze selectie</translation>
    </message>
    <message>
        <source>There are no cases here. Choose other filters, or a value on the overview.</source>
        <translation>Hier staan geen zaken. Kies andere filters, of een waarde op het overzicht.</translation>
    </message>
    <message>
        <source>Titles, names, notes and documents never leave the post.</source>
        <translation>Titels, namen, notities en documenten verlaten de post nooit.</translation>
    </message>
</context>
<context>
    <name>HqFeedbackPage</name>
    <message>
        <source>{n} without an answer</source>
        <translation>{n} zonder antwoord</translation>
    </message>
    <message>
        <source>{n} more; answer these first, or choose a filter.</source>
        <translation>Nog {n}; beantwoord eerst deze, of kies een filter.</translation>
    </message>
    <message>
        <source>Feedback of the posts</source>
        <translation>Feedback van de posten</translation>
    </message>
    <message>
        <source>Answers go back to the post with the next receipts</source>
        <translation>Antwoorden gaan met de volgende ontvangstbewijzen terug naar de post</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Zonder antwoord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which feedback</source>
        <translation>Welke feedback</translation>
    </message>
    <message>
        <source>By paragraph; the number is how often.</source>
        <translation>Per alinea; het getal is hoe vaak.</translation>
    </message>
    <message>
        <source>What feedback is about</source>
        <translation>Waar feedback over gaat</translation>
    </message>
    <message>
        <source>No feedback waits for an answer in this selection.</source>
        <translation>In deze selectie wacht geen feedback op een antwoord.</translation>
    </message>
</context>
<context>
    <name>HqHelpPage</name>
    <message>
        <source>The figures</source>
        <translation>De cijfers</translation>
    </message>
    <message>
        <source>Every chart says in its title what it shows. Point at a value, or go to it with Tab and the arrows, to read it exactly. A click or Enter shows the cases behind it. Each chart is also a table, and can be saved as a picture, a drawing or a table.</source>
        <translation>Elke grafiek zegt in de titel wat hij toont. Wijs een waarde aan, of ga erheen met Tab en de pijltjes, om die precies te lezen. Een klik of Enter toont de zaken erachter. Elke grafiek is ook een tabel, en kunt u bewaren als afbeelding, tekening of tabel.</translation>
    </message>
    <message>
        <source>The filters</source>
        <translation>De filters</translation>
    </message>
    <message>
        <source>Period, region, post, core task and rules version hold for all pages. A case counts on the day it was opened.</source>
        <translation>Periode, regio, post, kerntaak en versie van de regels gelden voor alle pagina’s. Een zaak telt op de dag dat die geopend is.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Kleine aantallen</translation>
    </message>
    <message>
        <source>On the screen you see every number. In what you save, counts below the threshold in the settings are not told.</source>
        <translation>Op het scherm ziet u elk aantal. In wat u bewaart, staan aantallen onder de grens van de instellingen niet.</translation>
    </message>
    <message>
        <source>Silent posts</source>
        <translation>Stille posten</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Answers go to the post with the next receipts, and show at the paragraph there.</source>
        <translation>Antwoorden gaan met de volgende ontvangstbewijzen naar de post, en staan daar bij de alinea.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Ctrl and a number: a page. F5: read the store again. F6: the next part of the window. Ctrl and plus or minus: larger or smaller text. Alt: the menus.</source>
        <translation>Ctrl en een cijfer: een pagina. F5: de opslag opnieuw lezen. F6: het volgende deel van het venster. Ctrl en plus of min: grotere of kleinere tekst. Alt: de menu’s.</translation>
    </message>
    <message>
        <source>A diamond is a post that was not heard for 30 days. Silent is not wrong. Sometimes there is no network.</source>
        <translation>Een ruit is een post die 30 dagen niet gehoord is. Stil is niet fout. Soms is er geen netwerk.</translation>
    </message>
    <message>
        <source>Try another rule on the cases that posts sent. Posts notice nothing until you release a pack; only rules whose proof holds can be released.</source>
        <translation>Probeer een andere regel op de zaken die posten stuurden. Posten merken niets tot u een pakket uitbrengt; alleen regels waarvan het bewijs klopt, kunnen worden uitgebracht.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>The manual for headquarters is docs/headquarters.md.</source>
        <translation>De handleiding voor HQ is docs/headquarters.md.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What this window is for</source>
        <translation>Waar dit venster voor is</translation>
    </message>
</context>
<context>
    <name>HqRules</name>
    <message>
        <source>Is it large?</source>
        <translation>Is het groot?</translation>
    </message>
    <message>
        <source>Is it long-term?</source>
        <translation>Is het langdurig?</translation>
    </message>
    <message>
        <source>Large or long-term together</source>
        <translation>Groot of langdurig samen</translation>
    </message>
    <message>
        <source>Is enough known?</source>
        <translation>Is er genoeg bekend?</translation>
    </message>
    <message>
        <source>In line with the OECD Guidelines?</source>
        <translation>In lijn met de OESO-richtlijnen?</translation>
    </message>
    <message>
        <source>The route</source>
        <translation>De route</translation>
    </message>
    <message>
        <source>The amount against its threshold</source>
        <translation>Het bedrag tegenover de grens</translation>
    </message>
    <message>
        <source>The duration against its threshold</source>
        <translation>De looptijd tegenover de grens</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>Hoe sterk</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wie u vraagt</translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>niet te vergelijken</translation>
    </message>
    <message>
        <source>below it</source>
        <translation>eronder</translation>
    </message>
    <message>
        <source>reaches a working number</source>
        <translation>haalt een werkgetal</translation>
    </message>
    <message>
        <source>reaches a decided number</source>
        <translation>haalt een vastgesteld getal</translation>
    </message>
    <message>
        <source>large or long-term</source>
        <translation>groot of langdurig</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>geen van beide</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>as a precaution</source>
        <translation>uit voorzorg</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Geen regel</translation>
    </message>
    <message>
        <source>For every combination of answers exactly one rule decides.</source>
        <translation>Bij elke combinatie van antwoorden telt precies één regel.</translation>
    </message>
    <message>
        <source>Every rule decides somewhere.</source>
        <translation>Elke regel telt ergens.</translation>
    </message>
    <message>
        <source>Every outcome has something to do, with somebody.</source>
        <translation>Bij elke uitkomst is er iets te doen, met iemand.</translation>
    </message>
    <message>
        <source>Every outcome has words in Dutch and English.</source>
        <translation>Elke uitkomst heeft woorden in het Nederlands en het Engels.</translation>
    </message>
    <message>
        <source>Large or long-term funding always goes by RVO and the department.</source>
        <translation>Grote of langdurige steun in geld gaat altijd langs RVO en het departement.</translation>
    </message>
    <message>
        <source>An excluded activity, or reports and no cooperation, never gives “help and inform”.</source>
        <translation>Een uitgesloten activiteit, of meldingen zonder medewerking, geeft nooit ‘helpen en informeren’.</translation>
    </message>
    <message>
        <source>An outcome that is not provisional stays, whatever is still answered.</source>
        <translation>Een uitkomst die niet voorlopig is, blijft staan, wat er ook nog wordt beantwoord.</translation>
    </message>
    <message>
        <source>A decided threshold that is reached counts, whatever was judged.</source>
        <translation>Een vastgestelde grens die wordt gehaald, telt, wat er ook is geoordeeld.</translation>
    </message>
    <message>
        <source>No text says more than its sources.</source>
        <translation>Geen tekst zegt meer dan de bronnen.</translation>
    </message>
    <message>
        <source>Folder of the pack to copy</source>
        <translation>Map van het pakket om te kopiëren</translation>
    </message>
</context>
<context>
    <name>HqSettingsPage</name>
    <message>
        <source>A whole number from 1 to {most}.</source>
        <translation>Een heel getal van 1 tot en met {most}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>What may leave headquarters</source>
        <translation>Wat HQ mag verlaten</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Kleine aantallen</translation>
    </message>
    <message>
        <source>Behind one or two cases stand a person and a company. In pictures and tables that you save, a count below this number is not told. On the screen you see every number.</source>
        <translation>Achter één of twee zaken staan een mens en een bedrijf. In afbeeldingen en tabellen die u bewaart, staat een aantal onder dit getal er niet in. Op het scherm ziet u elk aantal.</translation>
    </message>
    <message>
        <source>Smallest number that is told</source>
        <translation>Kleinste aantal dat erin staat</translation>
    </message>
    <message>
        <source>5 unless you choose another; 1 tells all</source>
        <translation>5, tenzij u anders kiest; bij 1 staat alles erin</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaar</translation>
    </message>
    <message>
        <source>Kept in the store, for everybody who uses it.</source>
        <translation>Bewaard in de opslag, voor iedereen die deze gebruikt.</translation>
    </message>
    <message>
        <source>This window reads {place}.</source>
        <translation>Dit venster leest {place}.</translation>
    </message>
</context>
<context>
    <name>HqShell</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Verzamelen</translation>
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
        <source>Saved: {place}</source>
        <translation>Bewaard: {place}</translation>
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
    <name>Keeping</name>
    <message>
        <source>Unlock your cases first, at the top. Your answers stay as they are.</source>
        <translation>Ontgrendel eerst uw zaken, bovenaan. Uw antwoorden blijven staan.</translation>
    </message>
    <message>
        <source>The case is kept. Not kept with it:</source>
        <translation>De zaak is bewaard. Niet bewaard bij de zaak:</translation>
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
    <name>Leaving</name>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Langdurig</translation>
    </message>
    <message>
        <source>In line with the guidelines</source>
        <translation>Volgens de richtlijnen</translation>
    </message>
    <message>
        <source>On the exclusion list</source>
        <translation>Op de uitsluitingslijst</translation>
    </message>
    <message>
        <source>Credible reports</source>
        <translation>Geloofwaardige berichten</translation>
    </message>
    <message>
        <source>Company cooperates</source>
        <translation>Bedrijf werkt mee</translation>
    </message>
    <message>
        <source>Risk signals</source>
        <translation>Risicosignalen</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Gepaste zorgvuldigheid</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Products we know</source>
        <translation>Producten die wij kennen</translation>
    </message>
    <message>
        <source>Duration in months</source>
        <translation>Duur in maanden</translation>
    </message>
    <message>
        <source>Amount, as a band</source>
        <translation>Bedrag, als klasse</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>Precies bedrag</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Welk verzoek</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>How firmly advice is sought</source>
        <translation>Waarom advies</translation>
    </message>
    <message>
        <source>Rules that applied</source>
        <translation>Regels die golden</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>Own judgement differs</source>
        <translation>Eigen oordeel wijkt af</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>How clear (1-5)</source>
        <translation>Hoe duidelijk (1-5)</translation>
    </message>
    <message>
        <source>How useful (1-5)</source>
        <translation>Hoe nuttig (1-5)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Case (its code, no name)</source>
        <translation>Zaak (een code, geen naam)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wie het deed</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>Wat werd geadviseerd</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Aan wie te vragen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Whom to ask for advice</source>
        <translation>Wie om advies te vragen</translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Code of the line</source>
        <translation>Code van de regel</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Lines taken back</source>
        <translation>Teruggenomen regels</translation>
    </message>
    <message>
        <source>€ {low} and over</source>
        <translation>€ {low} en meer</translation>
    </message>
    <message>
        <source>With every line go: the code of your post, a code for this laptop, the code of the case, the time, and the versions of app, guidance and rules.</source>
        <translation>Met elke regel gaan mee: de code van uw post, een code van deze laptop, de code van de zaak, het tijdstip, en de versies van app, richtlijn en regels.</translation>
    </message>
    <message>
        <source>These never leave: title, company, contact, description, products in your own words, notes, reasons, files, addresses, who did it, and the exact amount.</source>
        <translation>Dit gaat nooit weg: titel, bedrijf, contact, beschrijving, producten in uw eigen woorden, notities, redenen, bestanden, adressen, wie het deed, en het precieze bedrag.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>What headquarters sees</source>
        <translation>Wat HQ ziet</translation>
    </message>
    <message>
        <source>What leaves the post</source>
        <translation>Wat uit de post gaat</translation>
    </message>
    <message>
        <source>Nothing of this leaves the post: headquarters sees only that a line has a number.</source>
        <translation>Hiervan gaat niets uit de post: HQ ziet alleen dat een regel een nummer heeft.</translation>
    </message>
    <message>
        <source>Stays on this laptop: {names}.</source>
        <translation>Blijft op deze laptop: {names}.</translation>
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
        <source>Copy, refer, note or feedback: {heading}</source>
        <translation>Kopiëren, verwijzen, notitie of feedback: {heading}</translation>
    </message>
    <message>
        <source>Copy, refer, note (Ctrl+D) or feedback (Ctrl+T)</source>
        <translation>Kopiëren, verwijzen, notitie (Ctrl+D) of feedback (Ctrl+T)</translation>
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
        <translation>Deze alinea, of wat erin stond, staat niet meer in de richtlijn.</translation>
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
        <translation>Nog geen notities. Druk in een artikel op Ctrl+D bij een alinea, of gebruik de knop ernaast.</translation>
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
        <translation>Bij hun alinea</translation>
    </message>
    <message>
        <source>Notes and bookmarks at their paragraph</source>
        <translation>Notities en bladwijzers bij hun alinea</translation>
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
        <source>To your contact list</source>
        <translation>Naar uw contactlijst</translation>
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
        <source>Another request in case {number}</source>
        <translation>Nog een verzoek in zaak {number}</translation>
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
        <source>&amp;Keep in this case</source>
        <translation>&amp;Bewaar in deze zaak</translation>
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
    <name>OverviewPage</name>
    <message>
        <source>{n} posts not heard for 30 days</source>
        <translation>{n} posten 30 dagen niet gehoord</translation>
    </message>
    <message>
        <source>Every post was heard lately</source>
        <translation>Elke post is kort geleden gehoord</translation>
    </message>
    <message>
        <source>1 post not heard for 30 days</source>
        <translation>1 post 30 dagen niet gehoord</translation>
    </message>
    <message>
        <source>Silent is not wrong. Sometimes there is no network.</source>
        <translation>Stil is niet fout. Soms is er geen netwerk.</translation>
    </message>
    <message>
        <source>Good to know of the data</source>
        <translation>Goed om te weten van de gegevens</translation>
    </message>
    <message>
        <source>Nothing odd about the data</source>
        <translation>Niets bijzonders aan de gegevens</translation>
    </message>
    <message>
        <source>Versions in use at the posts</source>
        <translation>Versies in gebruik op de posten</translation>
    </message>
    <message>
        <source>Overview of the posts</source>
        <translation>Overzicht van de posten</translation>
    </message>
    <message>
        <source>Names of companies stay at the posts. Here are only numbers.</source>
        <translation>Bedrijfsnamen blijven op de posten. Hier ziet u alleen aantallen.</translation>
    </message>
    <message>
        <source>The store is being read. The first time that takes longer.</source>
        <translation>De opslag wordt gelezen. De eerste keer duurt dat langer.</translation>
    </message>
    <message>
        <source>Nothing was logged in this selection.</source>
        <translation>In deze selectie is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet</source>
        <translation>Nog niets gelezen</translation>
    </message>
    <message>
        <source>Here you will see the posts on a map, their cases per core task and route, and their feedback.</source>
        <translation>Hier ziet u straks de posten op een kaart, hun zaken per kerntaak en route, en hun feedback.</translation>
    </message>
    <message>
        <source>&amp;Gather what posts sent</source>
        <translation>&amp;Verzamel wat posten stuurden</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Guidance in use</source>
        <translation>Richtlijn in gebruik</translation>
    </message>
    <message>
        <source>Use the guidance of &amp;this app</source>
        <translation>De richtlijn &amp;van deze app gebruiken</translation>
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
        <source>came with this app</source>
        <translation>kwam met deze app</translation>
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
        <source>&amp;Install from a stick or folder…</source>
        <translation>Van stick of map &amp;installeren…</translation>
    </message>
    <message>
        <source>Install from a &amp;file…</source>
        <translation>Van een b&amp;estand installeren…</translation>
    </message>
    <message>
        <source>Signed by {who} on {date}.</source>
        <translation>Ondertekend door {who} op {date}.</translation>
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
        <source>It cannot be read any more which guidance was chosen; that of this app is used.</source>
        <translation>Niet meer te lezen is welke richtlijn gekozen was; die van deze app is in gebruik.</translation>
    </message>
    <message>
        <source>The installed guidance {version} was made for another version of this app; install it again.</source>
        <translation>De geïnstalleerde richtlijn {version} is gemaakt voor een andere versie van deze app; installeer haar opnieuw.</translation>
    </message>
</context>
<context>
    <name>PackDesk</name>
    <message>
        <source>Choose the stick or the folder with the guidance</source>
        <translation>Kies de stick of de map met de richtlijn</translation>
    </message>
    <message>
        <source>Choose the file with the guidance</source>
        <translation>Kies het bestand met de richtlijn</translation>
    </message>
    <message>
        <source>Files of this app</source>
        <translation>Bestanden van deze app</translation>
    </message>
    <message>
        <source>Checking all of it. This takes a few seconds.</source>
        <translation>Alles wordt nagekeken. Dit duurt een paar seconden.</translation>
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
    <name>PackWords</name>
    <message>
        <source>The guidance that you have stays in use.</source>
        <translation>De richtlijn die u hebt, blijft in gebruik.</translation>
    </message>
    <message>
        <source>This guidance is past its date, or the clock of this computer is wrong.</source>
        <translation>Deze richtlijn is over de datum, of de klok van deze computer klopt niet.</translation>
    </message>
    <message>
        <source>It could be installed until {day}; this computer takes today for {today}. Set the clock right, or ask headquarters to sign it again.</source>
        <translation>Installeren kon tot {day}; volgens deze computer is het vandaag {today}. Zet de klok goed, of vraag HQ opnieuw te ondertekenen.</translation>
    </message>
    <message>
        <source>The clock of this computer is slow.</source>
        <translation>De klok van deze computer loopt achter.</translation>
    </message>
    <message>
        <source>This guidance was signed on {day}; this computer takes today for {today}. Set the clock right and install it again.</source>
        <translation>Deze richtlijn is ondertekend op {day}; volgens deze computer is het vandaag {today}. Zet de klok goed en installeer opnieuw.</translation>
    </message>
    <message>
        <source>This guidance is older than one that you have had.</source>
        <translation>Deze richtlijn is ouder dan een die u al had.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest one.</source>
        <translation>Vraag HQ om de nieuwste.</translation>
    </message>
    <message>
        <source>This guidance is not signed by the headquarters that this post knows.</source>
        <translation>Deze richtlijn is niet ondertekend met de sleutels van HQ die deze post kent.</translation>
    </message>
    <message>
        <source>Ask headquarters whether it comes from them.</source>
        <translation>Vraag HQ of dit van hen komt.</translation>
    </message>
    <message>
        <source>This guidance is not complete.</source>
        <translation>Deze richtlijn is niet compleet.</translation>
    </message>
    <message>
        <source>Copy all of it again, or ask for it again.</source>
        <translation>Kopieer alles opnieuw, of vraag er opnieuw om.</translation>
    </message>
    <message>
        <source>This guidance is damaged.</source>
        <translation>Deze richtlijn is beschadigd.</translation>
    </message>
    <message>
        <source>There is no guidance from headquarters here.</source>
        <translation>Hier staat geen richtlijn van HQ.</translation>
    </message>
    <message>
        <source>Choose the stick, the folder or the file that came from headquarters.</source>
        <translation>Kies de stick, de map of het bestand van HQ.</translation>
    </message>
    <message>
        <source>This post does not know yet who signs guidance.</source>
        <translation>Deze post weet nog niet wie richtlijnen ondertekent.</translation>
    </message>
    <message>
        <source>Connect this post with headquarters first; then install it again.</source>
        <translation>Meld deze post eerst aan bij HQ; installeer daarna opnieuw.</translation>
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
    <name>Pilot</name>
    <message>
        <source>A case can count at more than one core task.</source>
        <translation>Een zaak kan bij meer kerntaken tellen.</translation>
    </message>
    <message>
        <source>Cases per core task</source>
        <translation>Zaken per kerntaak</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerntaak</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>In {n} of {of} cases someone chose another route.</source>
        <translation>In {n} van {of} zaken koos iemand een andere route.</translation>
    </message>
    <message>
        <source>Routes that the decision aid showed</source>
        <translation>Routes die de beslishulp toonde</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Nog geen uitkomst</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Middle one</source>
        <translation>Middelste</translation>
    </message>
    <message>
        <source>Every answer, in days</source>
        <translation>Elk antwoord, in dagen</translation>
    </message>
    <message>
        <source>No answer is noted yet.</source>
        <translation>Er is nog geen antwoord genoteerd.</translation>
    </message>
    <message>
        <source>Days to an answer, per adviser</source>
        <translation>Dagen tot een antwoord, per adviseur</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
    <message>
        <source>0 days</source>
        <translation>0 dagen</translation>
    </message>
    <message>
        <source>Without a case: {tasks}.</source>
        <translation>Zonder zaak: {tasks}.</translation>
    </message>
    <message>
        <source>{who}: at least half of the {n} answers came within {days}.</source>
        <translation>{who}: van de {n} antwoorden kwam minstens de helft binnen {days}.</translation>
    </message>
    <message>
        <source>{who}: one answer, after {days}.</source>
        <translation>{who}: één antwoord, na {days}.</translation>
    </message>
    <message>
        <source>{who}: 1 question waits.</source>
        <translation>{who}: 1 vraag wacht.</translation>
    </message>
    <message>
        <source>{who}: {n} questions wait.</source>
        <translation>{who}: {n} vragen wachten.</translation>
    </message>
    <message>
        <source>Was the advice followed?</source>
        <translation>Is het advies gevolgd?</translation>
    </message>
    <message>
        <source>Counted per advice, where someone noted it.</source>
        <translation>Geteld per advies, waar iemand het noteerde.</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>Advices</source>
        <translation>Adviezen</translation>
    </message>
    <message>
        <source>{n} pieces of feedback.</source>
        <translation>{n} keer feedback.</translation>
    </message>
    <message>
        <source>1 piece of feedback.</source>
        <translation>1 keer feedback.</translation>
    </message>
    <message>
        <source>Feedback per kind</source>
        <translation>Feedback per soort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>can be better</source>
        <translation>kan beter</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idee</translation>
    </message>
    <message>
        <source>Feedback is about {n} places.</source>
        <translation>De feedback gaat over {n} plekken.</translation>
    </message>
    <message>
        <source>Feedback is about 1 place.</source>
        <translation>De feedback gaat over 1 plek.</translation>
    </message>
    <message>
        <source>What feedback is about</source>
        <translation>Waar feedback over gaat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
</context>
<context>
    <name>PilotDesk</name>
    <message>
        <source>clear {n}/5</source>
        <translation>duidelijk {n}/5</translation>
    </message>
    <message>
        <source>useful {n}/5</source>
        <translation>nuttig {n}/5</translation>
    </message>
</context>
<context>
    <name>PilotPage</name>
    <message>
        <source>My pilot</source>
        <translation>Mijn pilot</translation>
    </message>
    <message>
        <source>What this post logged; nothing here leaves by itself</source>
        <translation>Wat deze post vastlegde; hier gaat niets vanzelf weg</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Look &amp;back at a month…</source>
        <translation>&amp;Terugkijken op een maand…</translation>
    </message>
    <message>
        <source>Cases count from the day they were opened; withdrawn ones do not count.</source>
        <translation>Zaken tellen vanaf de dag dat ze zijn geopend; ingetrokken zaken tellen niet.</translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>In deze periode is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>Uw feedback</translation>
    </message>
    <message>
        <source>Open your cases to see this</source>
        <translation>Open uw zaken om dit te zien</translation>
    </message>
    <message>
        <source>&amp;Open my cases</source>
        <translation>&amp;Open mijn zaken</translation>
    </message>
    <message>
        <source>What your post logged is locked with your cases.</source>
        <translation>Wat uw post vastlegde, zit op slot met uw zaken.</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nog niets vastgelegd</translation>
    </message>
    <message>
        <source>&amp;Assess a support request</source>
        <translation>&amp;Beoordeel een steunverzoek</translation>
    </message>
    <message>
        <source>Here you will see your cases per core task and route, how long advice took, and your feedback.</source>
        <translation>Hier ziet u straks uw zaken per kerntaak en route, hoe lang advies duurde, en uw feedback.</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} van {of}</translation>
    </message>
    <message>
        <source>case</source>
        <translation>zaak</translation>
    </message>
    <message>
        <source>piece of feedback</source>
        <translation>keer feedback</translation>
    </message>
    <message>
        <source>cases that need advice</source>
        <translation>zaken waarin advies nodig is</translation>
    </message>
    <message>
        <source>no case needs advice</source>
        <translation>in geen zaak is advies nodig</translation>
    </message>
    <message>
        <source>over {n} pieces of feedback</source>
        <translation>over {n} keer feedback</translation>
    </message>
    <message>
        <source>nobody noted minutes</source>
        <translation>niemand noteerde minuten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>zaken</translation>
    </message>
    <message>
        <source>both asked: RVO and department</source>
        <translation>beide gevraagd: RVO en departement</translation>
    </message>
    <message>
        <source>pieces of feedback</source>
        <translation>keer feedback</translation>
    </message>
    <message>
        <source>given to headquarters</source>
        <translation>voor HQ</translation>
    </message>
    <message>
        <source>minutes noted</source>
        <translation>minuten genoteerd</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Silent is not wrong. Sometimes there is no network.</source>
        <translation>Stil is niet fout. Soms is er geen netwerk.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>There is no post in this selection.</source>
        <translation>Er is geen post in deze selectie.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Known at headquarters</source>
        <translation>Bij HQ bekend</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>continued by another</source>
        <translation>voortgezet door een ander</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>app {version}</source>
        <translation>app {version}</translation>
    </message>
    <message>
        <source>content {version}</source>
        <translation>inhoud {version}</translation>
    </message>
    <message>
        <source>rules {version}</source>
        <translation>regels {version}</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Apparaat {id}</translation>
    </message>
    <message>
        <source>{n} events missing or under way</source>
        <translation>{n} gegevens missen of zijn onderweg</translation>
    </message>
    <message>
        <source>two machines wrote as this one</source>
        <translation>twee computers schreven als deze</translation>
    </message>
    <message>
        <source>{n} set apart</source>
        <translation>{n} apart gezet</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <translation>niets bijzonders</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message>
        <source>its clock is {time} ahead</source>
        <translation>de klok loopt {time} voor</translation>
    </message>
    <message>
        <source>its clock is behind, or this was {time} under way</source>
        <translation>de klok loopt achter, of dit was {time} onderweg</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>When each was heard, and with what it works</source>
        <translation>Wanneer elke post gehoord is, en waarmee die werkt</translation>
    </message>
    <message>
        <source>Show &amp;all posts of this selection</source>
        <translation>Toon &amp;alle posten van deze selectie</translation>
    </message>
    <message>
        <source>The number is that of cases; a diamond: not heard for 30 days.</source>
        <translation>Het getal is het aantal zaken; een ruit: 30 dagen niet gehoord.</translation>
    </message>
    <message>
        <source>Show the &amp;cases of this post</source>
        <translation>Toon de &amp;zaken van deze post</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wie het deed</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} keer</translation>
    </message>
    <message>
        <source>may have left the post; it is not erased here</source>
        <translation>is misschien al uit de post; wordt hier niet gewist</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Meegegeven</translation>
    </message>
    <message>
        <source>{n} texts</source>
        <translation>{n} teksten</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 tekst</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} bestanden</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 zaak</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} zaken</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>Written: {file}. Whoever has it can read it.</source>
        <translation>Geschreven: {file}. Wie het heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>One zip file (*.zip)</source>
        <translation>Eén zipbestand (*.zip)</translation>
    </message>
    <message>
        <source>A folder with files (*)</source>
        <translation>Een map met bestanden (*)</translation>
    </message>
    <message>
        <source>Data on request {day}</source>
        <translation>Gegevens op verzoek {day}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Meegeven</translation>
    </message>
    <message>
        <source>Erase what you keep about “{words}”?</source>
        <translation>Wissen wat u bewaart over “{words}”?</translation>
    </message>
    <message>
        <source>{what} may have gone to headquarters: ask there to erase it too.</source>
        <translation>{what} is misschien al bij HQ: vraag daar om het ook te wissen.</translation>
    </message>
    <message>
        <source>Erased: {what}. Make a new backup, and destroy the old ones.</source>
        <translation>Gewist: {what}. Maak een nieuwe back-up en vernietig de oude.</translation>
    </message>
    <message>
        <source>Nothing happened in it since {since}. Its term ends on {ends}.</source>
        <translation>Er gebeurde niets in sinds {since}. De termijn eindigt op {ends}.</translation>
    </message>
    <message>
        <source>Erase what people wrote in case {number}?</source>
        <translation>Wissen wat mensen schreven in zaak {number}?</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Type at least three letters of the name.</source>
        <translation>Typ ten minste drie letters van de naam.</translation>
    </message>
    <message>
        <source>Not in a case</source>
        <translation>Niet in een zaak</translation>
    </message>
    <message>
        <source>Not looked inside these files; open them yourself: {names}.</source>
        <translation>In deze bestanden is niet gekeken; open ze zelf: {names}.</translation>
    </message>
    <message>
        <source>Nothing found about “{words}”.</source>
        <translation>Niets gevonden over “{words}”.</translation>
    </message>
    <message>
        <source>Ticked: {what}</source>
        <translation>Aangevinkt: {what}</translation>
    </message>
    <message>
        <source>nothing since {day}</source>
        <translation>niets sinds {day}</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>Termijn voorbij</translation>
    </message>
    <message>
        <source>term ends {day}</source>
        <translation>termijn tot {day}</translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation>Verzoek zonder titel</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Privacy en bewaren</translation>
    </message>
    <message>
        <source>Who is in your cases, and how long you keep them</source>
        <translation>Wie er in uw zaken staat, en hoe lang u die bewaart</translation>
    </message>
    <message>
        <source>Everything about one person or company</source>
        <translation>Alles over één persoon of bedrijf</translation>
    </message>
    <message>
        <source>Name, or a part of it</source>
        <translation>Naam, of een deel ervan</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Meegeven…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Wissen…</translation>
    </message>
    <message>
        <source>To look at this year</source>
        <translation>Dit jaar bekijken</translation>
    </message>
    <message>
        <source>Nothing to look at. A case comes here when nothing happened in it for a year.</source>
        <translation>Niets te bekijken. Een zaak komt hier als er een jaar niets in gebeurde.</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Termijnen</translation>
    </message>
    <message>
        <source>Done on request</source>
        <translation>Op verzoek gedaan</translation>
    </message>
    <message>
        <source>Nothing was handed over or erased yet. Here it will say when and how much, not for whom.</source>
        <translation>Er is nog niets meegegeven of gewist. Hier komt te staan wanneer en hoeveel, niet voor wie.</translation>
    </message>
    <message>
        <source>Looks through answers, notes, contacts, e-mails, and into text and office files. Nothing leaves this post.</source>
        <translation>Zoekt in antwoorden, notities, contacten en e-mails, en in tekst- en Office-bestanden. Er gaat niets uit de post.</translation>
    </message>
    <message>
        <source>What you keep about people lies with your cases. Type your passphrase above to see it.</source>
        <translation>Wat u over mensen bewaart, ligt bij uw zaken. Typ hierboven uw wachtzin om het te zien.</translation>
    </message>
    <message>
        <source>There is nothing about people yet: choose a post and a passphrase first.</source>
        <translation>Er is nog niets over mensen: kies eerst een post en een wachtzin.</translation>
    </message>
    <message>
        <source>To the &amp;passphrase</source>
        <translation>Naar de &amp;wachtzin</translation>
    </message>
    <message>
        <source>Set up &amp;once</source>
        <translation>&amp;Eenmalig instellen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestanden van &amp;type:</translation>
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
    <name>ReplyCard</name>
    <message>
        <source>clear {n}/5</source>
        <translation>duidelijk {n}/5</translation>
    </message>
    <message>
        <source>useful {n}/5</source>
        <translation>nuttig {n}/5</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message>
        <source>content {version}</source>
        <translation>inhoud {version}</translation>
    </message>
    <message>
        <source>Answered on {day}, led to change: {text}</source>
        <translation>Beantwoord op {day}, leidde tot een wijziging: {text}</translation>
    </message>
    <message>
        <source>Answered on {day}: {text}</source>
        <translation>Beantwoord op {day}: {text}</translation>
    </message>
    <message>
        <source>Answer anew…</source>
        <translation>Antwoord opnieuw…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antwoord…</translation>
    </message>
    <message>
        <source>Your answer to {post}</source>
        <translation>Uw antwoord aan {post}</translation>
    </message>
    <message>
        <source>This feedback led to change</source>
        <translation>Deze feedback leidde tot een wijziging</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Bewaar dit antwoord</translation>
    </message>
    <message>
        <source>It goes to the post with the next receipts.</source>
        <translation>Het gaat met de volgende ontvangstbewijzen naar de post.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Yearly look</source>
        <translation>Jaarlijkse blik</translation>
    </message>
    <message>
        <source>Is this case still needed?</source>
        <translation>Is deze zaak nog nodig?</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} jaar</translation>
    </message>
    <message>
        <source>How much longer, from today?</source>
        <translation>Hoeveel langer, vanaf vandaag?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>It stays on this laptop.</source>
        <translation>Het blijft op deze laptop.</translation>
    </message>
    <message>
        <source>&amp;Note this</source>
        <translation>&amp;Leg dit vast</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The case comes back here after a year. Its term stays the same.</source>
        <translation>De zaak komt hier over een jaar terug. De termijn blijft dezelfde.</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Langer bewaren</translation>
    </message>
    <message>
        <source>The term ends later, on a day you choose.</source>
        <translation>De termijn eindigt later, op een dag die u kiest.</translation>
    </message>
    <message>
        <source>Erase what people wrote</source>
        <translation>Wissen wat mensen schreven</translation>
    </message>
    <message>
        <source>Texts, names and files go. You see first what that is.</source>
        <translation>Teksten, namen en bestanden gaan weg. U ziet eerst wat dat is.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Kies er eerst een.</translation>
    </message>
    <message>
        <source>Write in a few words why this case is still needed.</source>
        <translation>Schrijf in een paar woorden waarom deze zaak nog nodig is.</translation>
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
    <name>RuleForm</name>
    <message>
        <source>If the answers are</source>
        <translation>Als de antwoorden dit zijn</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>as the official judged</source>
        <translation>zoals de medewerker oordeelde</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Threshold: large, in euros</source>
        <translation>Grens: groot, in euro’s</translation>
    </message>
    <message>
        <source>Threshold: long-term, in months</source>
        <translation>Grens: langdurig, in maanden</translation>
    </message>
    <message>
        <source>Rule {rule} of “{table}”</source>
        <translation>Regel {rule} van ‘{table}’</translation>
    </message>
    <message>
        <source>No source sets a number. Without one, the official’s own judgement counts.</source>
        <translation>Geen bron noemt een getal. Zonder getal telt het oordeel van de medewerker.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you change here stays on this page until you write a draft.</source>
        <translation>Er is nog niets gewijzigd. Wat u hier wijzigt, blijft op deze pagina tot u een concept maakt.</translation>
    </message>
    <message>
        <source>Changed: {names}. Posts notice nothing until a pack is released.</source>
        <translation>Gewijzigd: {names}. Posten merken niets tot er een pakket wordt uitgebracht.</translation>
    </message>
    <message>
        <source>Rule {names}: tick at least one answer to every question.</source>
        <translation>Regel {names}: kruis bij elke vraag ten minste één antwoord aan.</translation>
    </message>
    <message>
        <source>The draft pack lies in {place}. Look it over, then: imvo-hq content release {place}</source>
        <translation>Het concept staat in {place}. Bekijk het, en daarna: imvo-hq content release {place}</translation>
    </message>
    <message>
        <source>Type a version, such as 2026.12.1.</source>
        <translation>Typ een versie, zoals 2026.12.1.</translation>
    </message>
    <message>
        <source>Rules workshop</source>
        <translation>Regelwerkplaats</translation>
    </message>
    <message>
        <source>Change rules, prove them, and see what they would do</source>
        <translation>Wijzig regels, bewijs ze, en zie wat ze zouden doen</translation>
    </message>
    <message>
        <source>Rules {version}</source>
        <translation>Regels {version}</translation>
    </message>
    <message>
        <source>The first rule of a table that fits decides.</source>
        <translation>De eerste regel van een tabel die past, telt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Put this &amp;back as it was</source>
        <translation>Zet dit &amp;terug zoals het was</translation>
    </message>
    <message>
        <source>&amp;Prove and try on gathered cases</source>
        <translation>&amp;Bewijs en probeer op verzamelde zaken</translation>
    </message>
    <message>
        <source>Proving and trying</source>
        <translation>Bewijzen en proberen</translation>
    </message>
    <message>
        <source>Write a draft pack</source>
        <translation>Maak een conceptpakket</translation>
    </message>
    <message>
        <source>A copy of the pack’s folder with these rules in it. The release checks it all once more.</source>
        <translation>Een kopie van de map van het pakket met deze regels erin. Het uitbrengen controleert alles nog een keer.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Higher than the one in use, such as 2026.12.1</source>
        <translation>Hoger dan die in gebruik, zoals 2026.12.1</translation>
    </message>
    <message>
        <source>Write the &amp;draft…</source>
        <translation>Maak het &amp;concept…</translation>
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
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>instelling</translation>
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
        <source>Ask in &amp;other words</source>
        <translation>Vraag het &amp;anders</translation>
    </message>
    <message>
        <source>Open the &amp;contents</source>
        <translation>Open de &amp;inhoud</translation>
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
    <name>ServerForm</name>
    <message>
        <source>The server of headquarters</source>
        <translation>De server van HQ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As headquarters gave it; it begins with https://.</source>
        <translation>Zoals HQ het gaf; het begint met https://.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>May stay empty where the server asks none.</source>
        <translation>Mag leeg blijven als de server er geen vraagt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Empty: the one that this laptop kept before.</source>
        <translation>Leeg: het wachtwoord dat deze laptop al bewaarde.</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the key store of this laptop</source>
        <translation>Bewaar het wachtwoord in de sleutel&amp;kluis van deze laptop</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>W&amp;issel nu uit</translation>
    </message>
    <message>
        <source>&amp;Test the line</source>
        <translation>Test de &amp;lijn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <source>My pilot</source>
        <translation>Mijn pilot</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisselen</translation>
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
        <source>1 line not received yet</source>
        <translation>1 regel nog niet ontvangen</translation>
    </message>
    <message>
        <source>{n} lines not received yet</source>
        <translation>{n} regels nog niet ontvangen</translation>
    </message>
    <message>
        <source>{n} set apart</source>
        <translation>{n} apart gezet</translation>
    </message>
    <message>
        <source>All received on {day}</source>
        <translation>Alles ontvangen op {day}</translation>
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
    <name>TermsCard</name>
    <message>
        <source>Type whole years, 1 to {most}.</source>
        <translation>Typ hele jaren, 1 tot {most}.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Privacy en bewaren</translation>
    </message>
    <message>
        <source>Years that you keep a case after the last work on it. No source names a term; 5 is our choice.</source>
        <translation>Zoveel jaar bewaart u een zaak na het laatste werk eraan. Geen bron noemt een termijn; 5 is onze keuze.</translation>
    </message>
    <message>
        <source>Find a person; look at &amp;old cases</source>
        <translation>&amp;Zoek een persoon; bekijk oude zaken</translation>
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
    <name>ThresholdForm</name>
    <message>
        <source>Type a whole number, or leave it empty.</source>
        <translation>Typ een heel getal, of laat het leeg.</translation>
    </message>
    <message>
        <source>From how many euros support is large</source>
        <translation>Vanaf hoeveel euro steun groot is</translation>
    </message>
    <message>
        <source>From how many months support is long-term</source>
        <translation>Vanaf hoeveel maanden steun langdurig is</translation>
    </message>
    <message>
        <source>Empty: no number; the official judges</source>
        <translation>Leeg: geen getal; de medewerker oordeelt</translation>
    </message>
    <message>
        <source>It was decided: an own judgement does not lower it</source>
        <translation>Dit is vastgesteld: een eigen oordeel verlaagt het niet</translation>
    </message>
    <message>
        <source>Where this can be read</source>
        <translation>Waar dit te lezen is</translation>
    </message>
    <message>
        <source>A letter, a decision, with its date</source>
        <translation>Een brief, een besluit, met de datum</translation>
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
        <source>&amp;Go on with it</source>
        <translation>&amp;Ga ermee verder</translation>
    </message>
    <message>
        <source>Your cases are locked. Type your passphrase above; then what waits stands here.</source>
        <translation>Uw zaken zijn op slot. Typ hierboven uw wachtzin; dan staat hier wat wacht.</translation>
    </message>
    <message>
        <source>You have begun to set up. What you chose still stands there.</source>
        <translation>U bent begonnen met instellen. Wat u koos, staat er nog.</translation>
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
    <name>TrialCards</name>
    <message>
        <source>The proof holds: a pack with these rules can be released.</source>
        <translation>Het bewijs klopt: een pakket met deze regels kan worden uitgebracht.</translation>
    </message>
    <message>
        <source>The proof does not hold: a pack with these rules cannot be released.</source>
        <translation>Het bewijs klopt niet: een pakket met deze regels kan niet worden uitgebracht.</translation>
    </message>
    <message>
        <source>{n} combinations of answers worked out.</source>
        <translation>{n} combinaties van antwoorden uitgerekend.</translation>
    </message>
    <message>
        <source>Not so, for example: {answers}.</source>
        <translation>Niet zo, bijvoorbeeld bij: {answers}.</translation>
    </message>
    <message>
        <source>For the help desk: {line}</source>
        <translation>Voor de helpdesk: {line}</translation>
    </message>
    <message>
        <source>now ↓   tried →</source>
        <translation>nu ↓   geprobeerd →</translation>
    </message>
    <message>
        <source>{few} of {many} requests get another outcome</source>
        <translation>{few} van {many} verzoeken krijgen een andere uitkomst</translation>
    </message>
    <message>
        <source>{n} more depend on the exact amount, which stayed at the post.</source>
        <translation>{n} andere hangen af van het precieze bedrag; dat bleef op de post.</translation>
    </message>
    <message>
        <source>{n} could not be worked out.</source>
        <translation>{n} konden niet worden uitgerekend.</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>De eerste {n} staan hier.</translation>
    </message>
    <message>
        <source>By post: {posts}.</source>
        <translation>Per post: {posts}.</translation>
    </message>
    <message>
        <source>Post, day</source>
        <translation>Post, dag</translation>
    </message>
    <message>
        <source>The post saw</source>
        <translation>De post zag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Geprobeerd</translation>
    </message>
    <message>
        <source>No gathered request gets another outcome</source>
        <translation>Geen verzameld verzoek krijgt een andere uitkomst</translation>
    </message>
    <message>
        <source>{few} of {many} gathered requests would go another way</source>
        <translation>{few} van {many} verzamelde verzoeken zouden een andere weg gaan</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
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
        <source>Something went wrong in this app.</source>
        <translation>Er ging iets mis in deze app.</translation>
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
        <source>The guidance of this app is damaged or missing.</source>
        <translation>De richtlijn van deze app is beschadigd of ontbreekt.</translation>
    </message>
    <message>
        <source>Your cases are safe; they are kept elsewhere. Install this app again.</source>
        <translation>Uw zaken zijn veilig; die staan ergens anders. Installeer deze app opnieuw.</translation>
    </message>
    <message>
        <source>Your cases were kept by a newer version of this app.</source>
        <translation>Uw zaken zijn bewaard met een nieuwere versie van deze app.</translation>
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
        <source>This folder can only be read.</source>
        <translation>De map is alleen te lezen.</translation>
    </message>
    <message>
        <source>What was kept is safe and can be seen. Ask who manages this laptop for the rights on this folder.</source>
        <translation>Wat bewaard was, is veilig en te zien. Vraag de beheerder van deze laptop om rechten op deze map.</translation>
    </message>
    <message>
        <source>This app may not read or write here.</source>
        <translation>Deze app mag hier niet lezen of schrijven.</translation>
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
        <source>This file is not there any more.</source>
        <translation>Dit bestand is er niet meer.</translation>
    </message>
    <message>
        <source>Nothing was kept. Look where it is now, and take it from there.</source>
        <translation>Er is niets bewaard. Kijk waar het nu staat en kies het daar.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dit is een map.</translation>
    </message>
    <message>
        <source>Nothing was kept. Take the files that are in it, or make one zip file of it first.</source>
        <translation>Er is niets bewaard. Kies de bestanden die erin staan, of maak er eerst één zipbestand van.</translation>
    </message>
    <message>
        <source>This e-mail cannot be read.</source>
        <translation>Deze e-mail is niet te lezen.</translation>
    </message>
    <message>
        <source>Nothing was kept. Give it another name, without .eml; then it is kept as a plain file.</source>
        <translation>Er is niets bewaard. Geef het bestand een andere naam, zonder .eml. Dan wordt het als gewoon bestand bewaard.</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Deze zaak is gesloten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the case again first.</source>
        <translation>Er is niets veranderd. Heropen eerst de zaak.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Deze tekst is te lang.</translation>
    </message>
    <message>
        <source>At most 20,000 signs fit. Shorten it, or keep it as a file with the case.</source>
        <translation>Er passen ten hoogste 20.000 tekens. Maak de tekst korter, of bewaar hem als bestand bij de zaak.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Er is al iets met deze naam.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Het bleef zoals het was. Kies een andere naam.</translation>
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
    <name>TwoSides</name>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Terug naar de &amp;lijst</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>It stops; what has arrived stays.</source>
        <translation>Het stopt; wat aankwam, blijft.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>Tr&amp;y now</source>
        <translation>Probeer n&amp;u</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Niet meer proberen</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Installeer die</translation>
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
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>feedback not finished</source>
        <translation>feedback die niet af is</translation>
    </message>
    <message>
        <source>feedback put aside</source>
        <translation>feedback weggelegd</translation>
    </message>
    <message>
        <source>look back at a case</source>
        <translation>terugkijken op een zaak</translation>
    </message>
    <message>
        <source>look back at a month</source>
        <translation>terugkijken op een maand</translation>
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
        <source>It says {now}; the last time it said {before}. Nothing is lost, and what you keep stays in its order. Days and reminders follow the clock: set it right before you go on.</source>
        <translation>Die zegt {now}; de vorige keer was het {before}. Er is niets verloren, en wat u bewaart blijft op volgorde. Dagen en herinneringen volgen de klok: zet hem goed voordat u verdergaat.</translation>
    </message>
    <message>
        <source>Is the clock of this laptop right?</source>
        <translation>Staat de klok van deze laptop goed?</translation>
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
        <source>1 case has another outcome now</source>
        <translation>1 zaak heeft nu een andere uitkomst</translation>
    </message>
    <message>
        <source>{n} cases have another outcome now</source>
        <translation>{n} zaken hebben nu een andere uitkomst</translation>
    </message>
    <message>
        <source>The rules or thresholds changed. You see old and new beside each other.</source>
        <translation>De regels of drempels zijn gewijzigd. U ziet oud en nieuw naast elkaar.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kijk</translation>
    </message>
    <message>
        <source>1 old case: still needed?</source>
        <translation>1 oude zaak: nog nodig?</translation>
    </message>
    <message>
        <source>{n} old cases: still needed?</source>
        <translation>{n} oude zaken: nog nodig?</translation>
    </message>
    <message>
        <source>Nothing happened in it for a year. Keep it with a reason, or erase what is in it.</source>
        <translation>Er gebeurde een jaar niets in. Bewaar met een reden, of wis wat erin staat.</translation>
    </message>
    <message>
        <source>How was {month}?</source>
        <translation>Hoe was {month}?</translation>
    </message>
    <message>
        <source>Six short questions for the pilot, once a month. They may stay open.</source>
        <translation>Zes korte vragen voor de pilot, één keer per maand. U mag ze open laten.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Something waits for headquarters for {n} days</source>
        <translation>Er wacht al {n} dagen iets op HQ</translation>
    </message>
    <message>
        <source>Nothing is lost. Exchange when it suits: by stick, folder, e-mail or server.</source>
        <translation>Er is niets kwijt. Wissel uit als het u schikt: met een stick, map, e-mail of server.</translation>
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
