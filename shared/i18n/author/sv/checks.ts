/** Swedish sentences of findings. */

import { checkCatalogue } from '../check-sentences.ts';

export const checks = checkCatalogue({
  'module.empty': [
    'Modulen har inga sidor.',
    'Det finns inget för en deltagare att öppna.',
    'Lägg till en sida i översikten.',
  ],
  'module.untitled': [
    'Modul {code} har ingen titel.',
    'Deltagarna ser titeln i kurslistan; nu ser de bara koden.',
    'Ge modulen en titel.',
  ],
  'module.codeTwice': [
    'Koden {code} används också av ”{title}”.',
    'Två moduler med samma kod går inte att skilja åt i filnamn och rapporter.',
    'Ge en av dem en annan kod.',
  ],
  'module.circle': [
    'Modul {code} ska läsas efter sig själv: {way}.',
    'Var och en av dessa moduler väntar på en annan, så ingen som följer ordningen kan börja.',
    'Ta bort en av dem från det som läses först i en annan.',
  ],
  'module.identifier': [
    'Modulens interna id ”{id}” godtas inte av lärplattformar.',
    'Paketet skulle avvisas eller deltagarnas framsteg gå förlorade.',
    'Duplicera modulen och publicera kopian.',
  ],
  'module.playerLanguage': [
    'Modulen är på ”{tag}”; dess knappar och meddelanden blir på ”{player}”.',
    'Deltagarna möter två språk, eftersom spelaren ännu inte kan deras.',
    'Publicera ändå, eller välj ett annat språk för spelarens texter.',
  ],
  'language.invalid': [
    '”{tag}” är ingen språkkod.',
    'Skärmläsare skulle uttala orden på fel språk.',
    'Välj språket igen, till exempel ”lv” för lettiska.',
  ],
  'page.empty': [
    'Sidan ”{title}” innehåller inget för deltagaren.',
    'Den räknas som en sida att se, men det finns inget att se.',
    'Skriv något på den, visa deltagarsidan av dess aktivitet eller ta bort den.',
  ],
  'page.untitled': [
    'En sida har ingen titel.',
    'Deltagarna hittar med hjälp av titlarna i innehållsförteckningen.',
    'Ge sidan en titel.',
  ],
  'heading.empty': ['En rubrik har inga ord.', 'Den kommer inte med i paketet.', 'Skriv rubriken eller ta bort den.'],
  'heading.skipped': [
    'En rubrik på nivå {level} följer efter en på nivå {above}.',
    'Den som lyssnar på sidan använder nivåerna som disposition; här finns ett hål.',
    'Höj rubriken en nivå eller lägg till den som fattas emellan.',
  ],
  'image.empty': [
    'Ett bildblock har ingen bild.',
    'Deltagarna skulle möta en tom plats.',
    'Välj en bild eller ta bort blocket.',
  ],
  'image.missing': [
    'Filen till en bild finns inte längre i programmet.',
    'Deltagarna skulle möta en tom plats.',
    'Välj bilden igen eller ta bort blocket.',
  ],
  'image.alt': [
    'En bild har ingen beskrivning.',
    'Den som inte kan se bilden får inte veta vad den säger.',
    'Beskriv det väsentliga, eller markera bilden som dekorativ.',
  ],
  'audio.empty': [
    'Ett ljudblock har inget ljud.',
    'Deltagarna skulle möta en tom plats.',
    'Välj en fil eller ta bort blocket.',
  ],
  'audio.transcript': [
    'En inspelning har ingen utskrift.',
    'Den som inte kan höra den, eller sitter där det ska vara tyst, får inte veta vad som sägs.',
    'Skriv ner vad som sägs, eller ange att ingen talar i den.',
  ],
  'video.empty': [
    'Ett videoblock har ingen video.',
    'Deltagarna skulle möta en tom plats.',
    'Välj en fil eller ta bort blocket.',
  ],
  'video.captions': [
    'En video har ingen textning.',
    'Den som inte kan höra den får inte veta vad som sägs.',
    'Lägg till en WebVTT-fil med textning, eller ange att ingen talar i den.',
  ],
  'file.empty': [
    'En nedladdning har ingen fil.',
    'Det finns inget för deltagarna att ta med sig.',
    'Välj en fil eller ta bort blocket.',
  ],
  'embed.address': [
    'Något som är inbäddat från webben har ingen adress som kan visas: ”{url}”.',
    'Det utelämnas ur paketet: bara vanliga https-adresser är säkra att visa.',
    'Kopiera hela adressen, som börjar med https://.',
  ],
  'embed.fallback': [
    'Inget ersätter det som är inbäddat från webben.',
    'Deltagare utan anslutning, eller på en plattform som inte släpper in något, skulle möta en tom plats.',
    'Säg med några ord vad det visar, eller lägg till en bild av det.',
  ],
  'embed.alt': [
    'Bilden som ersätter något inbäddat har ingen beskrivning.',
    'Den som inte kan se bilden får inte veta vad den säger.',
    'Beskriv det viktiga i den.',
  ],
  'media.missing': [
    'En fil som ett block visar finns inte längre i programmet.',
    'Deltagarna skulle möta en tom plats.',
    'Välj filen igen eller ta bort blocket.',
  ],
  'media.large': [
    '{name} är {megabytes} MB stor.',
    'På en långsam anslutning får deltagarna vänta länge, och vissa lärplattformar avvisar så stora paket.',
    'Spara den i ett mindre format eller dela upp den.',
  ],
  'link.unsafe': [
    'Länken ”{words}” leder till ”{url}”, som inte kan öppnas säkert.',
    'Paketet behåller orden men inte länken.',
    'Använd en adress som börjar med https://, eller ta bort länken.',
  ],
  'link.relative': [
    'Länken ”{words}” leder till ”{url}”, som inte är en fullständig adress.',
    'I en lärplattform skulle den inte leda någonstans, så paketet behåller bara orden.',
    'Skriv hela adressen, med https:// först.',
  ],
  'link.empty': [
    'En länk till {url} har inga ord.',
    'Ingen kan se den, och den kommer inte med i paketet.',
    'Skriv ord för länken eller ta bort den.',
  ],
  'link.dangling': [
    'En länk leder till en plats i modulen som inte längre finns.',
    'Inget händer när en deltagare följer den.',
    'Länka till en annan plats eller ta bort länken.',
  ],
  'table.headers': [
    'En tabell har inga rubrikceller.',
    'Den som lyssnar på tabellen hör inte vad ett värde hör till.',
    'Slå på ”rubrikrad” eller ”rubrikkolumn”.',
  ],
  'table.emptyHeader': [
    'En rubrikcell i en tabell är tom.',
    'Dess kolumn eller rad saknar namn för den som lyssnar på tabellen.',
    'Skriv vad kolumnen eller raden innehåller.',
  ],
  'table.uneven': [
    'Raderna i en tabell har olika många celler.',
    'Värden hamnar under fel rubrik.',
    'Lägg till de celler som fattas.',
  ],
  'panel.untitled': [
    'Panel {place} har ingen rubrik.',
    'Deltagarna ser bara rubrikerna tills de öppnar en panel, och skärmläsare läser upp dem.',
    'Ge panelen en rubrik.',
  ],
  'panel.empty': [
    'Panelen ”{title}” är tom.',
    'Deltagarna öppnar den och hittar ingenting.',
    'Skriv något i den eller ta bort den.',
  ],
  'panel.sameTitle': [
    'Två paneler har rubriken ”{title}”.',
    'Deltagarna kan inte se vilken de behöver.',
    'Ge en av dem en annan rubrik.',
  ],
  'tabs.single': [
    'Det finns bara en flik.',
    'Deltagarna letar efter fler som inte finns.',
    'Lägg till en flik, eller skriv innehållet direkt på sidan.',
  ],
  'tabs.many': [
    'Det finns {count} {count:flik|flikar}.',
    'Så många får inte plats bredvid varandra, och de sista blir lätt förbisedda.',
    'Använd ett dragspel eller gör färre flikar.',
  ],
  'columns.empty': [
    'En av spalterna är tom.',
    'Sidan ser ut som om något fattades.',
    'Skriv något i båda spalterna, eller ta bort spalterna.',
  ],
  'button.unnamed': [
    'En knapp har ingen text.',
    'Deltagarna kan inte veta vad den gör, och den kommer inte med i paketet.',
    'Skriv vad som händer när man trycker.',
  ],
  'button.nowhere': [
    'Knappen ”{label}” leder ingenstans.',
    'Deltagarna trycker och ingenting händer.',
    'Välj en sida eller ange en adress.',
  ],
  'formula.empty': ['En formel är tom.', 'Deltagarna skulle hitta en tom plats.', 'Skriv formeln eller ta bort den.'],
  'formula.unknownCommand': [
    'En formel använder ”{command}”, som är okänt eller inte tillåtet.',
    'Paketet skulle visa själva LaTeX-koden i stället för formeln.',
    'Se efter hur kommandot stavas, eller skriv det på ett annat sätt.',
  ],
  'formula.unbalanced': [
    'En parentes i en formel är inte stängd, eller stängd en gång för mycket.',
    'Paketet skulle visa själva LaTeX-koden i stället för formeln.',
    'Ge varje { sin }, och varje \\left sin \\right.',
  ],
  'formula.tooBig': [
    'En formel är för stor.',
    'Den skulle inte kunna visas inom rimlig tid.',
    'Dela upp den i flera formler.',
  ],
  'formula.wrong': [
    'En formel går inte att läsa vid ”{near}”.',
    'Paketet skulle visa själva LaTeX-koden i stället för formeln.',
    'Rätta den där.',
  ],
  'activity.participants': [
    'En aktivitet visas för deltagarna men säger dem inget.',
    'Deltagarna skulle se en titel utan uppgift.',
    'Skriv uppgiften till dem, eller lämna aktiviteten utanför paketet.',
  ],
  'activity.minutes': [
    'Stegen i en aktivitet tar {planned} {planned:minut|minuter}; {minutes} är {minutes:planerad|planerade}.',
    'Den skulle dra över tiden.',
    'Korta stegen eller planera mer tid.',
  ],
  'exercise.prompt': ['En övning har ingen fråga.', 'Deltagarna kan inte veta vad de ska svara på.', 'Skriv frågan.'],
  'exercise.fewOptions': [
    'En övning har färre än två svarsalternativ.',
    'Det finns inget att välja mellan.',
    'Lägg till svarsalternativ.',
  ],
  'exercise.manyOptions': [
    'En övning har {count} svarsalternativ.',
    'Så många är svåra att hålla i minnet och prövar läsning mer än kunskap.',
    'Behåll dem som skiljer rätt från fel.',
  ],
  'exercise.emptyOption': [
    'Ett svarsalternativ i en övning har inga ord.',
    'Deltagarna ser inte vad de skulle välja.',
    'Skriv svarsalternativet eller ta bort det.',
  ],
  'exercise.sameOption': [
    'Två svarsalternativ i en övning lyder ”{text}”.',
    'Deltagarna kan inte skilja dem åt, och det ena kanske räknas som fel.',
    'Ändra eller ta bort det ena.',
  ],
  'exercise.noCorrect': [
    'Inget svarsalternativ i en övning är markerat som rätt.',
    'Ingen kan svara rätt på den.',
    'Markera vad som är rätt.',
  ],
  'exercise.allCorrect': [
    'Allt som kan väljas i en övning är rätt.',
    'Den som väljer allt får alla poäng utan att läsa.',
    'Lägg också till något som är fel.',
  ],
  'exercise.severalCorrect': [
    'Flera svarsalternativ i ett enkelval är markerade som rätt.',
    'Deltagarna kan bara välja ett och kan inte veta vilket.',
    'Behåll ett rätt svarsalternativ, eller gör om övningen till flerval.',
  ],
  'exercise.noParts': [
    'En övning har inget att svara på.',
    'Deltagarna skulle hitta en fråga och ingen plats för det de vill säga.',
    'Lägg till en del.',
  ],
  'exercise.missingPart': [
    'En övning har en del utan ord.',
    'Deltagarna kan inte se vad som hör dit.',
    'Skriv delen eller ta bort den.',
  ],
  'exercise.samePart': [
    'Två delar av en övning säger ”{text}”.',
    'Deltagarna kan inte skilja dem åt, och den ena kan räknas som fel.',
    'Ändra eller ta bort en av dem.',
  ],
  'exercise.noAnswer': [
    'En del av en övning saknar rätt svar: ”{text}”.',
    'Ingen kan svara rätt.',
    'Ange vad som är rätt.',
  ],
  'exercise.sameAnswer': [
    'Två luckor i en övning godtar bara ”{text}”.',
    'Deltagarna kan inte veta vad som hör vart.',
    'Godta även andra ord, eller gör dem till en lucka.',
  ],
  'exercise.badRange': [
    'Det godtagna intervallet i en talövning är tomt.',
    'Inget tal kan vara rätt.',
    'Gör den nedre gränsen mindre än den övre.',
  ],
  'exercise.noBlank': [
    'Texten i en övning har ingen lucka.',
    'Det finns inget att fylla i.',
    'Markera ett ord i texten och gör det till en lucka.',
  ],
  'exercise.strayMark': [
    'Texten i en övning har ”{text}”, som inte markerar något.',
    'Deltagarna ser det som det står.',
    'Gör det till en markering som gäller eller ta bort det ur texten.',
  ],
  'exercise.unusedBlank': [
    'En lucka i en övning finns inte i texten: ”{text}”.',
    'Deltagarna får ingen fråga om den.',
    'Sätt tillbaka den i texten eller ta bort den.',
  ],
  'exercise.manyParts': [
    'En övning har {count} {count:del|delar}.',
    'Så många är svåra att överblicka, och rapporter till lärplattformar kan kortas av.',
    'Dela den i två övningar.',
  ],
  'exercise.noImage': [
    'En övning saknar sin bild.',
    'Deltagarna skulle se platser utan bilden de hör till.',
    'Välj en bild.',
  ],
  'exercise.imageAlt': [
    'Bilden i en övning är inte beskriven.',
    'Den som inte kan se den kan inte svara.',
    'Beskriv bilden utan att avslöja svaret.',
  ],
  'scenario.start': [
    'Ett scenario har ingen scen att börja med.',
    'Deltagarna skulle finna en tom plats.',
    'Lägg till en scen.',
  ],
  'scenario.dangling': [
    'Valet ”{text}” i ett scenario leder ingenstans.',
    'Deltagarna skulle fastna.',
    'Välj scenen det leder till.',
  ],
  'scenario.unreachable': [
    'Inget val leder till scenen ”{text}”.',
    'Deltagarna får aldrig se den.',
    'Låt ett val leda dit, eller ta bort scenen.',
  ],
  'scenario.noEnding': [
    'Ett scenario har inget slut.',
    'Deltagarna skulle aldrig bli klara.',
    'Markera minst en scen som slut.',
  ],
  'scenario.endless': [
    'Från scenen ”{text}” kan inget slut nås.',
    'Deltagare som kommer dit går i cirklar.',
    'Lägg till ett val som leder vidare till ett slut.',
  ],
  'scenario.notFull': [
    'Den bästa vägen genom ett scenario ger {percent} % av poängen.',
    'Ingen kan få alla.',
    'Gör ett slut värt 100 %, eller låt valen på vägen dit kosta ingenting.',
  ],
  'test.noBank': [
    'Ett prov har ingen bank att dra ur.',
    'Det finns inget att fråga.',
    'Välj en bank, eller skapa en i dispositionen.',
  ],
  'test.fewExercises': [
    'Ett prov drar {draw} {draw:övning|övningar}, men bara {count} passar.',
    'Deltagarna får färre frågor än provet lovar.',
    'Lägg till övningar i banken, eller dra färre.',
  ],
  'test.unscored': [
    'Provets bank innehåller ”{text}”, som inte ger poäng.',
    'Den skulle ta platsen för en fråga som räknas.',
    'Flytta den till en sida, eller ge den poäng.',
  ],
  'bank.unused': [
    'Inget prov drar ur banken ”{title}”.',
    'Dess övningar når ingen deltagare.',
    'Välj den i ett prov, eller gör den till en sida.',
  ],
  'bank.other': [
    'Banken ”{title}” innehåller något som inte är en övning.',
    'Prov drar bara övningar; resten når ingen deltagare.',
    'Flytta det till en sida.',
  ],
  'passing.noPoints': [
    'Godkäntgränsen är {passMark} %, men ingen övning ger poäng.',
    'Ingen skulle kunna bli godkänd på modulen.',
    'Ge poäng för övningar, eller ta bort godkäntgränsen.',
  ],
  'passing.noMark': [
    'För att bli slutförd måste modulen bli godkänd, men det finns ingen godkäntgräns.',
    'Lärplattformen skulle aldrig kunna markera modulen som slutförd.',
    'Ange en godkäntgräns, eller låt modulen vara slutförd när alla sidor är sedda.',
  ],
  'passing.unusedPoints': [
    'Övningarna ger {points} poäng, men det finns ingen godkäntgräns.',
    'Ett resultat rapporteras, men ingen blir godkänd eller underkänd av det.',
    'Ange en godkäntgräns om modulen ska klaras av.',
  ],
  'goal.untaught': [
    'Inget lär ut mål {code}: ”{text}”.',
    'Deltagarna utlovas något som modulen inte tar upp.',
    'Koppla målet till den sida eller det block som lär ut det.',
  ],
  'goal.unassessed': [
    'Inget prövar mål {code}: ”{text}”.',
    'Ingen kan se om deltagarna har nått det.',
    'Koppla målet till en övning som prövar det.',
  ],
  'room.scores': [
    'Framsteg och poäng kan ensamma ta {characters} tecken; {format} har plats för {limit}.',
    'Plattformen avvisar alltihop, och deltagarna börjar om vid nästa besök.',
    'Dela upp modulen.',
  ],
  'room.words': [
    'Om deltagarna skriver så mycket de får tar deras svar {characters} tecken; {format} har plats för {limit}.',
    'Det som inte får plats är borta vid nästa besök, det äldsta först. Deltagarna får veta det och kan skriva ut eller ladda ner det.',
    'Be om färre eller kortare svar, dela upp modulen eller publicera den som SCORM 2004, som har plats för 64 000 tecken. En del plattformar sparar mer; det går inte att veta i förväg.',
  ],
  'term.dangling': [
    '”{words}” är markerat som ett ord i ordlistan, men ordet är borta.',
    'Deltagarna skulle få vanliga ord där en förklaring var tänkt.',
    'Välj ordet igen, eller gör det till vanliga ord.',
  ],
  'term.undefined': [
    'Ordet ”{word}” har ingen förklaring.',
    'Det förblir vanlig text och utelämnas ur ordlistan.',
    'Skriv i ordlistan vad det betyder.',
  ],
  'term.twice': [
    '”{word}” står för två ord i ordlistan.',
    'Deltagarna kan inte veta vilket av dem som avses.',
    'Behåll ett av dem, eller skilj dem åt med olika ord.',
  ],
  'footnote.empty': [
    'En fotnot har ingen text.',
    'Deltagarna följer siffran och hittar ingenting.',
    'Skriv noten, eller ta bort den.',
  ],
  'reference.missing': [
    'En hänvisning leder till ett verk som inte finns bland referenserna.',
    'Deltagarna skulle inte se någon källa där en var angiven.',
    'Välj verket igen, eller ta bort hänvisningen.',
  ],
  'reference.untitled': [
    'Ett verk som hänvisas till saknar titel: ”{words}”.',
    'Deltagarna skulle inte kunna hitta det.',
    'Fyll i titeln under Referenser.',
  ],
  'reference.uncited': [
    'Inget i programmet hänvisar till ”{words}”.',
    'Det finns inte i någon moduls referenslista.',
    'Hänvisa till det där det används, eller ta bort det under Referenser.',
  ],
  'goal.unpractised': [
    'Inget låter deltagarna öva mål {code}: ”{text}”.',
    'Det man bara hör är snart glömt.',
    'Koppla målet till en övning eller aktivitet där det övas.',
  ],
  'goal.assessedBelow': [
    'Mål {code} prövas under sin nivå: ”{text}”.',
    'Svaren kan inte visa vad målet lovar; ett val visar till exempel inte att man kan skapa något.',
    'Pröva det genom något som görs eller värderas, eller sänk målets nivå.',
  ],
  'goal.assessedAbove': [
    'Mål {code} prövas över sin nivå: ”{text}”.',
    'Det krävs mer av deltagarna än de blivit lovade och undervisade i.',
    'Kräv mindre, eller höj målets nivå och undervisa för den.',
  ],
  'goal.outOfBalance': [
    'Mål {code} har {weight} % av vikten och {marks} % av poängen: ”{text}”.',
    'Deltagarna arbetar för poängen; de säger vilka mål som räknas.',
    'Ändra målets vikt eller övningarnas poäng.',
  ],
  'goal.unobservable': [
    'Mål {code} börjar med ”{verb}”, som ingen kan se någon göra.',
    'Utan något att se vet varken deltagare eller handledare när målet är nått.',
    'Skriv vad deltagarna gör i stället, till exempel: {better}.',
  ],
  'goal.verbLevel': [
    'Verbet i mål {code}, ”{verb}”, talar om en annan nivå än målets.',
    'Övningarna vägs mot nivån; de skulle vägas mot fel nivå.',
    'Välj ett annat verb eller en annan nivå.',
  ],
  'exercise.noGoal': [
    'Inget mål är kopplat till en övning: ”{text}”.',
    'Den tar deltagarnas tid utan att räknas mot något de blivit lovade.',
    'Koppla den till det mål den övar eller prövar, eller ta bort den.',
  ],
  'placeholder.left': [
    'Här står ännu vägledning från en mall: ”{text}”.',
    'Deltagarna skulle läsa det som är skrivet till dig.',
    'Skriv dina egna ord i stället, eller ta bort den.',
  ],
  'workload.mostlyReading': [
    '{percent} % av tiden i modulen är läsning.',
    'Läsning ensam ändrar inte mycket; det stannar kvar när man gör något med det.',
    'Gör en del av läsningen till en övning, en aktivitet eller en diskussion.',
  ],
  'workload.noPractice': [
    'Deltagarna bara läser och tittar i modulen.',
    'Inget visar dem eller dig om de kan använda det.',
    'Lägg till en övning eller en aktivitet.',
  ],
  'workload.overTarget': [
    'Modulen tar ungefär {minutes} {minutes:minut|minuter}, {percent} % mer än {planned:den|de} {planned} som är {planned:planerad|planerade}.',
    'Deltagare som blivit lovade mindre ger upp före slutet.',
    'Korta den, rätta uppskattningarna eller planera mer tid.',
  ],
  'workload.underTarget': [
    'Modulen tar ungefär {minutes} {minutes:minut|minuter}, {percent} % mindre än {planned:den|de} {planned} som är {planned:planerad|planerade}.',
    'Dess poäng eller plats i schemat vore inte förtjänad.',
    'Lägg till övning, rätta uppskattningarna eller planera mindre tid.',
  ],
  'facilitator.leak': [
    'Något som bara är till för handledaren skulle komma med i paketet: aktiviteten ”{title}”.',
    'Deltagarna skulle läsa det som inte är avsett för dem.',
    'Publicera inte; anmäl det som ett fel i Modulewright.',
  ],
});
