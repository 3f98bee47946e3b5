/** Svenska meningar om de regler ett paket kan bryta medan det provas, och om dess fel som fil. */

import { ruleCatalogue } from '../rule-sentences.ts';

export const rules = ruleCatalogue(
  {
    'call.unknown': [
      'Paketet anropade {subject}, som detta API inte har.',
      'På en riktig plattform misslyckas anropet, och skriptet kan stanna där.',
      'Anropa bara de åtta funktionerna i den standard som manifestet anger.',
    ],
    'call.argumentType': [
      '{subject} fick en {type} i stället för en sträng.',
      'Vissa plattformar avvisar det som inte är en sträng, andra sparar nonsens.',
      'Gör varje värde till en sträng innan det skickas.',
    ],
    'call.argumentCount': [
      '{subject} anropades med {count} argument i stället för {wanted}.',
      'Stränga plattformar avvisar anropet med fel 201.',
      'Ge exakt de argument som standarden anger.',
    ],
    'call.emptyArgument': [
      '{subject} fick ”{value}” där den tomma strängen ska stå.',
      'Stränga plattformar avvisar anropet med fel 201.',
      'Anropa den med "" och inget annat.',
    ],
    'session.before': [
      '{subject} anropades innan sessionen hade börjat.',
      'Plattformen svarar med ett fel, och inget sparas.',
      'Börja sessionen först, och fortsätt bara när den svarar "true".',
    ],
    'session.twice': [
      '{subject} anropades medan sessionen pågick.',
      'Vissa plattformar avslutar sessionen eller tappar det som sagts.',
      'Börja en session en gång per besök.',
    ],
    'session.after': [
      '{subject} anropades efter att sessionen hade avslutats.',
      'Det som sägs då går förlorat.',
      'Säg allt först, och avsluta sessionen sist.',
    ],
    'session.unfinished': [
      'Sessionen började och avslutades aldrig: {subject} saknas.',
      'Många plattformar räknar då varken tid eller status, eller vägrar nästa besök.',
      'Avsluta sessionen när sidan försvinner, vid pagehide.',
    ],
    'element.unknown': [
      'Paketet använde {subject}, som standardens datamodell inte har.',
      'Plattformen svarar med fel 401 eller 201, och inget sparas.',
      'Använd namnen i den standard som manifestet anger; de två generationerna skiljer sig.',
    ],
    'element.readOnly': [
      'Paketet försökte skriva {subject}, som bara kan läsas.',
      'Plattformen avvisar det med fel 403 eller 404.',
      'Överlåt det åt plattformen.',
    ],
    'element.writeOnly': [
      'Paketet försökte läsa {subject}, som bara kan skrivas.',
      'Plattformen svarar med fel 404 eller 405 och en tom sträng.',
      'Spara det som måste kännas igen i suspend_data.',
    ],
    'value.format': [
      '{subject} sattes till ”{value}”, som inte är skrivet som det ska: {expected}.',
      'Stränga plattformar avvisar värdet, och det går förlorat.',
      'Skriv det som standarden gör.',
    ],
    'value.word': [
      '{subject} sattes till ”{value}”. Tillåtna är {words}.',
      'Stränga plattformar avvisar andra ord, och värdet går förlorat.',
      'Använd ett av de tillåtna orden.',
    ],
    'value.long': [
      '{subject} är {length} långt, där bara {most} säkert får plats.',
      'Plattformar klipper av eller avvisar, och deltagarna tappar sin plats.',
      'Gör det kortare.',
    ],
    'value.range': [
      '{subject} sattes till {value}, utanför {range}.',
      'Stränga plattformar avvisar värdet med fel 407 eller 405.',
      'Håll det inom området.',
    ],
    'value.refused': [
      'Plattformen vägrade sätta {subject} till ”{value}” (fel {code}).',
      'Värdet är förlorat.',
      'Se på anropen före, och fråga efter felet efter varje anrop.',
    ],
    'status.notAttempted': [
      'Paketet satte {subject} till ”not attempted”.',
      'Det ordet är plattformens; en deltagare som var där ser ut att aldrig ha kommit.',
      'Sätt ”incomplete” när ett besök börjar.',
    ],
    'score.outside': [
      '{subject} är {raw}, utanför {min} … {max}.',
      'Betygslistor visar omöjliga resultat eller utelämnar dem.',
      'Sätt gränserna så att varje resultat ryms.',
    ],
    'list.gap': [
      '{subject} har index {index} medan listan har {count} {count:post|poster}.',
      'Plattformar avvisar poster som lämnar ett hål.',
      'Fråga efter _count, och skriv nästa post där.',
    ],
    'objective.sameId': [
      'Två mål heter ”{value}” ({subject}).',
      'Plattformen avvisar det andra med fel 351 eller blandar ihop dem.',
      'Ge varje mål en egen identifierare.',
    ],
    'interaction.noId': [
      '{subject} sätts aldrig.',
      'Rapporter kan inte se vilken fråga som besvarades.',
      'Sätt identifieraren först.',
    ],
    'interaction.noType': [
      '{subject} sätts aldrig.',
      'Rapporter kan inte läsa svaret utan att veta dess slag.',
      'Sätt typen direkt efter identifieraren.',
    ],
    'interaction.sameId': [
      'Två svar har identifieraren ”{value}” ({subject}).',
      'Vissa plattformar behåller bara ett av dem eller avvisar det andra.',
      'Numrera försöken i identifieraren, till exempel Q1.2.',
    ],
    'interaction.order': [
      '{subject} sattes före interaktionens {first}.',
      'Plattformen avvisar det med fel 408.',
      'Sätt id först, sedan type, sedan resten.',
    ],
    'interaction.response': [
      'Svaret ”{value}” ({subject}) är inte skrivet som svar av typen {type} ska vara: {expected}.',
      'Stränga plattformar avvisar det, och rapporten får ett hål.',
      'Skriv svaret som standarden gör för typen.',
    ],
    'interaction.pattern': [
      'Det rätta svaret ”{value}” ({subject}) är inte skrivet som typen {type} kräver: {expected}.',
      'Stränga plattformar avvisar det, och rapporten visar inget rätt svar.',
      'Skriv mönstret som standarden gör för typen.',
    ],
    'interaction.patterns': [
      'En fråga av typen {type} har {count} {count:rätt|rätta} svar ({subject}).',
      'Standarden tillåter ett, och plattformen avvisar de andra med fel 351.',
      'Ge ett, eller välj en annan typ.',
    ],
    'finish.noStatus': [
      'Sessionen slutade utan status.',
      'Plattformar gissar: vissa säger slutförd, andra säger inte påbörjad.',
      'Sätt status minst en gång per besök.',
    ],
    'finish.noResume': [
      'Deltagaren är inte klar, och {subject} är inte ”suspend”.',
      'De flesta plattformar glömmer då var deltagaren var.',
      'Sätt den till ”suspend” så länge det finns något att komma tillbaka till.',
    ],
    'finish.passedIncomplete': [
      'Deltagaren blev godkänd, och {subject} är inte ”completed”.',
      'Många plattformar räknar bara det som är slutfört.',
      'Sätt båda: completed och passed.',
    ],
  },
  {
    'path.illegal': 'Namnet {detail} har tecken eller en längd som vissa plattformar inte klarar.',
    'path.twice': 'Två filer heter {detail}, bortsett från stora och små bokstäver. En av dem försvinner i Windows.',
    'path.backslash': 'Namnet {detail} använder omvända snedstreck. Många plattformar hittar inte filen.',
    'manifest.missing': 'Det finns ingen {detail} i paketet, så det är inget SCORM-paket alls.',
    'manifest.subfolder':
      'Manifestet ligger i {detail} i stället för i roten. Plattformar avvisar paketet. Zippa det som är i mappen, inte mappen.',
    'manifest.bom': '{detail} börjar med ett byte order mark, som vissa plattformar snubblar på.',
    'manifest.syntax': '{detail} är inte välformad XML eller inget manifest.',
    'manifest.unsafe':
      'Manifestet lästes inte: det är större, djupare eller fullare av attribut än något verktyg skriver, eller så deklarerar det entiteter.',
    schema: 'Manifestet anger schemat ”{detail}” i stället för ”ADL SCORM”.',
    schemaversion: 'Versionen ”{detail}” är ingen som plattformar känner till.',
    'identifier.illegal': 'Identifieraren ”{detail}” har tecken som vissa plattformar avvisar.',
    'identifier.twice': 'Identifieraren ”{detail}” används två gånger.',
    'organization.missing': 'Manifestet har ingen organization, så det finns inget att starta.',
    'organization.default': 'Standardorganisationen ”{detail}” finns inte.',
    'item.missing': 'Organisationen ”{detail}” har inga poster.',
    'title.missing': '”{detail}” har ingen titel.',
    'reference.dangling': '”{detail}” hänvisar till en resurs som inte finns.',
    'item.parameters': 'Posten ”{detail}” har startparametrar; vissa plattformar bygger adressen fel.',
    'mastery.range': 'Godkäntgränsen ”{detail}” ligger utanför sitt område.',
    scormtype: 'En resurs har SCORM-typen ”{detail}”; bara sco och asset finns.',
    'resource.type': 'En resurs har typen ”{detail}” i stället för webcontent.',
    'launch.missing': 'Resursen ”{detail}” har ingen adress att starta.',
    'launch.unlisted': 'Startsidan {detail} finns inte bland sin resurs filer.',
    'launch.outside': 'Startadressen {detail} ligger utanför paketet och öppnas inte här.',
    base: 'Manifestet flyttar sina filer med xml:base ({detail}), som många plattformar bortser från.',
    'schema.missing': 'Schemat {detail} nämns men finns inte i paketet.',
    'file.missing': 'Filen {detail} står i listan men finns inte i paketet.',
    'file.unlisted': 'Filen {detail} finns i paketet men inte i listan. Vissa plattformar utelämnar den.',
    other: 'Något annat är fel: {detail}.',
  },
);
