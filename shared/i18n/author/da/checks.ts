/** Danish sentences of findings. */

import { checkCatalogue } from '../check-sentences.ts';

export const checks = checkCatalogue({
  'module.empty': ['Modulet har ingen sider.', 'Der er intet, en deltager kan åbne.', 'Tilføj en side i oversigten.'],
  'module.untitled': [
    'Modul {code} har ingen titel.',
    'Deltagerne ser titlen på kursuslisten; nu ser de kun koden.',
    'Giv modulet en titel.',
  ],
  'module.codeTwice': [
    'Koden {code} bruges også af “{title}”.',
    'To moduler med samme kode kan ikke skelnes i filnavne og rapporter.',
    'Giv det ene af dem en anden kode.',
  ],
  'module.circle': [
    'Modul {code} skal tages efter sig selv: {way}.',
    'Hvert af disse moduler venter på et andet, så ingen, der følger rækkefølgen, kan begynde.',
    'Fjern et af dem fra det, der tages først i et andet.',
  ],
  'module.identifier': [
    'Modulets interne id “{id}” kan ikke bruges i læringsplatforme.',
    'Pakken ville blive afvist, eller deltagernes fremskridt ville gå tabt.',
    'Dupliker modulet, og udgiv kopien.',
  ],
  'module.playerLanguage': [
    'Modulet er på “{tag}”; dets knapper og beskeder bliver på “{player}”.',
    'Deltagerne møder to sprog, fordi afspilleren endnu ikke kan deres.',
    'Udgiv alligevel, eller vælg et andet sprog til afspillerens tekster.',
  ],
  'language.invalid': [
    '“{tag}” er ikke en sprogkode.',
    'Skærmlæsere ville udtale ordene på det forkerte sprog.',
    'Vælg sproget igen, for eksempel “lv” for lettisk.',
  ],
  'page.empty': [
    'Siden “{title}” indeholder intet til deltageren.',
    'Den tæller som en side, der skal ses, men der er intet at se.',
    'Skriv noget på den, vis deltagersiden af dens aktivitet, eller fjern den.',
  ],
  'page.untitled': [
    'En side har ingen titel.',
    'Deltagerne finder vej ved hjælp af titlerne i indholdsfortegnelsen.',
    'Giv siden en titel.',
  ],
  'heading.empty': [
    'En overskrift har ingen ord.',
    'Den kommer ikke med i pakken.',
    'Skriv overskriften, eller fjern den.',
  ],
  'heading.skipped': [
    'En overskrift på niveau {level} følger efter en på niveau {above}.',
    'Den, der får siden læst op, bruger niveauerne som disposition; her er der et hul.',
    'Løft overskriften et niveau, eller tilføj den, der mangler imellem.',
  ],
  'image.empty': [
    'En billedblok har intet billede.',
    'Deltagerne ville møde en tom plads.',
    'Vælg et billede, eller fjern blokken.',
  ],
  'image.missing': [
    'Filen til et billede findes ikke længere i programmet.',
    'Deltagerne ville møde en tom plads.',
    'Vælg billedet igen, eller fjern blokken.',
  ],
  'image.alt': [
    'Et billede har ingen beskrivelse.',
    'Den, der ikke kan se billedet, får ikke at vide, hvad det viser.',
    'Beskriv det væsentlige, eller markér billedet som dekorativt.',
  ],
  'audio.empty': [
    'En lydblok har ingen lyd.',
    'Deltagerne ville møde en tom plads.',
    'Vælg en fil, eller fjern blokken.',
  ],
  'audio.transcript': [
    'En optagelse har ingen udskrift.',
    'De, der ikke kan høre den, eller som sidder, hvor der skal være stille, lærer ikke, hvad der bliver sagt.',
    'Skriv ned, hvad der siges, eller angiv, at ingen taler i den.',
  ],
  'video.empty': [
    'En videoblok har ingen video.',
    'Deltagerne ville møde en tom plads.',
    'Vælg en fil, eller fjern blokken.',
  ],
  'video.captions': [
    'En video har ingen undertekster.',
    'De, der ikke kan høre den, lærer ikke, hvad der bliver sagt.',
    'Tilføj en WebVTT-fil med undertekster, eller angiv, at ingen taler i den.',
  ],
  'file.empty': [
    'En fil til hentning mangler.',
    'Der er intet, deltagerne kan tage med.',
    'Vælg en fil, eller fjern blokken.',
  ],
  'embed.address': [
    'Noget, der er indlejret fra nettet, har ingen adresse, der kan vises: “{url}”.',
    'Det udelades af pakken: kun almindelige https-adresser er sikre at vise.',
    'Kopiér hele adressen, der begynder med https://.',
  ],
  'embed.fallback': [
    'Intet træder i stedet for det, der er indlejret fra nettet.',
    'Deltagere uden forbindelse, eller på en platform, der ikke lukker noget ind, ville møde en tom plads.',
    'Sig med få ord, hvad det viser, eller tilføj et billede af det.',
  ],
  'embed.alt': [
    'Billedet, der træder i stedet for noget indlejret, har ingen beskrivelse.',
    'De, der ikke kan se billedet, lærer ikke, hvad det siger.',
    'Beskriv det, der er vigtigt i det.',
  ],
  'media.missing': [
    'En fil, som en blok viser, er ikke længere i programmet.',
    'Deltagerne ville møde en tom plads.',
    'Vælg filen igen, eller fjern blokken.',
  ],
  'media.large': [
    '{name} fylder {megabytes} MB.',
    'På en langsom forbindelse venter deltagerne længe, og nogle læringsplatforme afviser så store pakker.',
    'Gem den i et mindre format, eller del den op.',
  ],
  'link.unsafe': [
    'Linket “{words}” fører til “{url}”, som ikke kan åbnes sikkert.',
    'Pakken beholder ordene, men ikke linket.',
    'Brug en adresse, der begynder med https://, eller fjern linket.',
  ],
  'link.relative': [
    'Linket “{words}” fører til “{url}”, som ikke er en hel adresse.',
    'I en læringsplatform ville det ikke føre nogen steder hen, så pakken beholder kun ordene.',
    'Skriv hele adressen, begyndende med https://.',
  ],
  'link.empty': [
    'Et link til {url} har ingen ord.',
    'Ingen kan se det, og det kommer ikke med i pakken.',
    'Skriv ord til linket, eller fjern det.',
  ],
  'link.dangling': [
    'Et link fører til et sted i modulet, som ikke længere findes.',
    'Der sker intet, når en deltager følger det.',
    'Link til et andet sted, eller fjern linket.',
  ],
  'table.headers': [
    'En tabel har ingen overskriftsceller.',
    'Den, der får tabellen læst op, hører ikke, hvad en værdi hører til.',
    'Slå “overskriftsrække” eller “overskriftskolonne” til.',
  ],
  'table.emptyHeader': [
    'En overskriftscelle i en tabel er tom.',
    'Dens kolonne eller række har intet navn for den, der får tabellen læst op.',
    'Skriv, hvad kolonnen eller rækken indeholder.',
  ],
  'table.uneven': [
    'Rækkerne i en tabel har ikke lige mange celler.',
    'Værdier havner under den forkerte overskrift.',
    'Tilføj de manglende celler.',
  ],
  'panel.untitled': [
    'Panel {place} har ingen titel.',
    'Deltagerne ser kun titlerne, indtil de åbner et panel, og skærmlæsere læser dem op.',
    'Giv panelet en titel.',
  ],
  'panel.empty': [
    'Panelet “{title}” er tomt.',
    'Deltagerne åbner det og finder ingenting.',
    'Skriv noget i det, eller fjern det.',
  ],
  'panel.sameTitle': [
    'To paneler har titlen “{title}”.',
    'Deltagerne kan ikke se, hvilket af dem de skal bruge.',
    'Giv et af dem en anden titel.',
  ],
  'tabs.single': [
    'Der er kun én fane.',
    'Deltagerne leder efter flere, som ikke findes.',
    'Tilføj en fane, eller skriv indholdet direkte på siden.',
  ],
  'tabs.many': [
    'Der er {count} {count:fane|faner}.',
    'Så mange kan ikke stå ved siden af hinanden, og de sidste bliver overset.',
    'Brug foldepaneler, eller lav færre faner.',
  ],
  'columns.empty': [
    'En af spalterne er tom.',
    'Siden ser ud, som om der mangler noget.',
    'Skriv noget i begge spalter, eller fjern spalterne.',
  ],
  'button.unnamed': [
    'En knap har ingen tekst.',
    'Deltagerne kan ikke vide, hvad den gør, og den kommer ikke med i pakken.',
    'Skriv, hvad der sker, når man trykker.',
  ],
  'button.nowhere': [
    'Knappen “{label}” fører ingen steder hen.',
    'Deltagerne trykker, og der sker ingenting.',
    'Vælg en side, eller angiv en adresse.',
  ],
  'formula.empty': ['En formel er tom.', 'Deltagerne ville finde en tom plads.', 'Skriv formlen, eller fjern den.'],
  'formula.unknownCommand': [
    'En formel bruger “{command}”, som er ukendt eller ikke tilladt.',
    'Pakken ville vise selve LaTeX-koden i stedet for formlen.',
    'Se efter, hvordan kommandoen staves, eller skriv det på en anden måde.',
  ],
  'formula.unbalanced': [
    'En parentes i en formel er ikke lukket, eller den er lukket en gang for meget.',
    'Pakken ville vise selve LaTeX-koden i stedet for formlen.',
    'Giv hver { sin }, og hver \\left sin \\right.',
  ],
  'formula.tooBig': [
    'En formel er for stor.',
    'Den kunne ikke vises inden for rimelig tid.',
    'Del den op i flere formler.',
  ],
  'formula.wrong': [
    'En formel kan ikke læses ved “{near}”.',
    'Pakken ville vise selve LaTeX-koden i stedet for formlen.',
    'Ret den dér.',
  ],
  'activity.participants': [
    'En aktivitet vises for deltagerne, men siger dem intet.',
    'Deltagerne ville se en titel uden opgave.',
    'Skriv opgaven til dem, eller hold aktiviteten ude af pakken.',
  ],
  'activity.minutes': [
    'Trinene i en aktivitet tager {planned} {planned:minut|minutter}; der er sat {minutes} af.',
    'Den ville trække ud.',
    'Kort trinene af, eller sæt mere tid af.',
  ],
  'exercise.prompt': [
    'En opgave har intet spørgsmål.',
    'Deltagerne kan ikke vide, hvad de skal svare på.',
    'Skriv spørgsmålet.',
  ],
  'exercise.fewOptions': [
    'En opgave har færre end to svarmuligheder.',
    'Der er intet at vælge imellem.',
    'Tilføj svarmuligheder.',
  ],
  'exercise.manyOptions': [
    'En opgave har {count} {count:svarmulighed|svarmuligheder}.',
    'Så mange er svære at holde styr på og prøver mere læsning end viden.',
    'Behold dem, der skiller rigtigt fra forkert.',
  ],
  'exercise.emptyOption': [
    'En svarmulighed i en opgave har ingen ord.',
    'Deltagerne kan ikke se, hvad de ville vælge.',
    'Skriv svarmuligheden, eller fjern den.',
  ],
  'exercise.sameOption': [
    'To svarmuligheder i en opgave lyder “{text}”.',
    'Deltagerne kan ikke skelne dem, og den ene tæller måske som forkert.',
    'Ret eller fjern den ene.',
  ],
  'exercise.noCorrect': [
    'Ingen svarmulighed i en opgave er markeret som rigtig.',
    'Ingen kan svare rigtigt på den.',
    'Markér, hvad der er rigtigt.',
  ],
  'exercise.allCorrect': [
    'Alt, hvad der kan vælges i en opgave, er rigtigt.',
    'Den, der vælger det hele, får alle point uden at læse.',
    'Tilføj også noget, der er forkert.',
  ],
  'exercise.severalCorrect': [
    'Flere svarmuligheder i et enkeltvalg er markeret som rigtige.',
    'Deltagerne kan kun vælge én og kan ikke vide hvilken.',
    'Behold én rigtig svarmulighed, eller lav opgaven om til flere svar.',
  ],
  'exercise.noParts': [
    'En opgave har intet at svare på.',
    'Deltagerne ville finde et spørgsmål og intet sted til det, de vil sige.',
    'Tilføj en del til den.',
  ],
  'exercise.missingPart': [
    'En opgave har en del uden ord.',
    'Deltagerne kan ikke se, hvad der hører til der.',
    'Skriv delen, eller fjern den.',
  ],
  'exercise.samePart': [
    'To dele af en opgave siger “{text}”.',
    'Deltagerne kan ikke skelne dem, og den ene kan tælle som forkert.',
    'Ændr eller fjern en af dem.',
  ],
  'exercise.noAnswer': [
    'En del af en opgave har intet rigtigt svar: “{text}”.',
    'Ingen kan svare rigtigt.',
    'Angiv, hvad der er rigtigt.',
  ],
  'exercise.sameAnswer': [
    'To huller i en opgave godtager kun “{text}”.',
    'Deltagerne kan ikke vide, hvad der hører til hvor.',
    'Godtag også andre ord, eller gør dem til ét hul.',
  ],
  'exercise.badRange': [
    'Det godtagne interval i en talopgave er tomt.',
    'Intet tal kan være rigtigt.',
    'Gør den nedre grænse mindre end den øvre.',
  ],
  'exercise.noBlank': [
    'Teksten i en opgave har ingen huller.',
    'Der er ikke noget at udfylde.',
    'Marker et ord i teksten, og gør det til et hul.',
  ],
  'exercise.strayMark': [
    'Teksten i en opgave har “{text}”, som ikke markerer noget.',
    'Deltagerne ser det, som det står.',
    'Gør det til en markering, der gælder, eller fjern det fra teksten.',
  ],
  'exercise.unusedBlank': [
    'Et hul i en opgave findes ikke i teksten: “{text}”.',
    'Deltagerne bliver ikke spurgt om det.',
    'Sæt det ind i teksten igen, eller fjern det.',
  ],
  'exercise.manyParts': [
    'En opgave har {count} {count:del|dele}.',
    'Så mange er svære at overskue, og rapporter til læringsplatforme kan blive afkortet.',
    'Del den i to opgaver.',
  ],
  'exercise.noImage': [
    'En opgave mangler sit billede.',
    'Deltagerne ville se steder uden det billede, de hører til.',
    'Vælg et billede.',
  ],
  'exercise.imageAlt': [
    'Billedet i en opgave er ikke beskrevet.',
    'Den, der ikke kan se det, kan ikke svare.',
    'Beskriv billedet uden at afsløre svaret.',
  ],
  'scenario.start': [
    'Et scenarie har ingen scene at begynde med.',
    'Deltagerne ville finde et tomt sted.',
    'Tilføj en scene.',
  ],
  'scenario.dangling': [
    'Valget “{text}” i et scenarie fører ingen steder hen.',
    'Deltagerne ville sidde fast.',
    'Vælg den scene, det fører til.',
  ],
  'scenario.unreachable': [
    'Intet valg fører til scenen “{text}”.',
    'Deltagerne får den aldrig at se.',
    'Lad et valg føre dertil, eller fjern scenen.',
  ],
  'scenario.noEnding': [
    'Et scenarie har ingen slutning.',
    'Deltagerne ville aldrig blive færdige.',
    'Markér mindst én scene som slutning.',
  ],
  'scenario.endless': [
    'Fra scenen “{text}” kan ingen slutning nås.',
    'Deltagere, der kommer dertil, går i ring.',
    'Tilføj et valg, der fører videre til en slutning.',
  ],
  'scenario.notFull': [
    'Den bedste vej gennem et scenarie giver {percent} % af pointene.',
    'Ingen kan få dem alle.',
    'Gør en slutning 100 % værd, eller lad valgene på vejen dertil koste ingenting.',
  ],
  'test.noBank': [
    'En test har ingen bank at trække fra.',
    'Der er intet at spørge om.',
    'Vælg en bank, eller opret en i dispositionen.',
  ],
  'test.fewExercises': [
    'En test trækker {draw} {draw:opgave|opgaver}, men kun {count} passer.',
    'Deltagerne får færre spørgsmål, end testen lover.',
    'Føj opgaver til banken, eller træk færre.',
  ],
  'test.unscored': [
    'Testens bank indeholder “{text}”, som ikke giver point.',
    'Den ville tage pladsen fra et spørgsmål, der tæller.',
    'Flyt den til en side, eller giv den point.',
  ],
  'bank.unused': [
    'Ingen test trækker fra banken “{title}”.',
    'Dens opgaver når ingen deltager.',
    'Vælg den i en test, eller gør den til en side.',
  ],
  'bank.other': [
    'Banken “{title}” indeholder noget, der ikke er en opgave.',
    'Test trækker kun opgaver; resten når ingen deltager.',
    'Flyt det til en side.',
  ],
  'passing.noPoints': [
    'Beståelsesgrænsen er {passMark} %, men ingen opgave giver point.',
    'Ingen kunne bestå modulet.',
    'Giv point for opgaver, eller fjern beståelsesgrænsen.',
  ],
  'passing.noMark': [
    'Gennemførelse kræver, at modulet bestås, men der er ingen beståelsesgrænse.',
    'Læringsplatformen kunne aldrig markere modulet som gennemført.',
    'Sæt en beståelsesgrænse, eller lad modulet være gennemført, når alle sider er set.',
  ],
  'passing.unusedPoints': [
    'Øvelserne giver {points} point, men der er ingen beståelsesgrænse.',
    'Der rapporteres et resultat, men ingen består eller dumper på det.',
    'Sæt en beståelsesgrænse, hvis modulet skal bestås.',
  ],
  'goal.untaught': [
    'Intet underviser i mål {code}: “{text}”.',
    'Deltagerne loves noget, som modulet ikke dækker.',
    'Knyt målet til den side eller blok, der underviser i det.',
  ],
  'goal.unassessed': [
    'Intet prøver mål {code}: “{text}”.',
    'Ingen kan se, om deltagerne har nået det.',
    'Knyt målet til en opgave, der prøver det.',
  ],
  'room.scores': [
    'Fremgang og point kan alene fylde {characters} tegn; {format} har plads til {limit}.',
    'Platformen afviser det hele, og deltagerne begynder forfra ved næste besøg.',
    'Del modulet op.',
  ],
  'room.words': [
    'Hvis deltagerne skriver så meget, de må, fylder deres svar {characters} tegn; {format} har plads til {limit}.',
    'Det, der ikke er plads til, er væk ved næste besøg, det ældste først. Deltagerne får det at vide og kan udskrive eller hente det.',
    'Bed om færre eller kortere svar, del modulet op, eller udgiv det som SCORM 2004, der har plads til 64.000 tegn. Nogle platforme gemmer mere; det kan ikke vides på forhånd.',
  ],
  'term.dangling': [
    '»{words}« er markeret som et ord i ordlisten, men ordet er væk.',
    'Deltagerne ville få almindelige ord, hvor der skulle være en forklaring.',
    'Vælg ordet igen, eller gør det til almindelige ord.',
  ],
  'term.undefined': [
    'Ordet »{word}« har ingen forklaring.',
    'Det forbliver almindelig tekst og udelades af ordlisten.',
    'Skriv i ordlisten, hvad det betyder.',
  ],
  'term.twice': [
    '»{word}« står for to ord i ordlisten.',
    'Deltagerne kan ikke se, hvilket af dem der menes.',
    'Behold det ene, eller giv dem forskellige ord.',
  ],
  'footnote.empty': [
    'En fodnote har ingen tekst.',
    'Deltagerne følger tallet og finder ingenting.',
    'Skriv noten, eller fjern den.',
  ],
  'reference.missing': [
    'En henvisning fører til et værk, der ikke er i litteraturen.',
    'Deltagerne ville ikke se nogen kilde, hvor der skulle være en.',
    'Vælg værket igen, eller fjern henvisningen.',
  ],
  'reference.untitled': [
    'Et værk, der henvises til, har ingen titel: »{words}«.',
    'Deltagerne kunne ikke finde det.',
    'Udfyld titlen under Litteratur.',
  ],
  'reference.uncited': [
    'Intet i programmet henviser til »{words}«.',
    'Det er ikke i noget moduls litteraturliste.',
    'Henvis til det, hvor det blev brugt, eller fjern det under Litteratur.',
  ],
  'goal.unpractised': [
    'Intet lader deltagerne øve mål {code}: “{text}”.',
    'Det, man kun hører, er snart glemt.',
    'Knyt målet til en opgave eller aktivitet, hvor det øves.',
  ],
  'goal.assessedBelow': [
    'Mål {code} prøves under sit niveau: “{text}”.',
    'Svarene kan ikke vise det, som målet lover; et valg viser for eksempel ikke, at man kan skabe noget.',
    'Prøv det med noget, der laves eller vurderes, eller sænk målets niveau.',
  ],
  'goal.assessedAbove': [
    'Mål {code} prøves over sit niveau: “{text}”.',
    'Der kræves mere af deltagerne, end de blev lovet og undervist i.',
    'Kræv mindre, eller hæv målets niveau, og undervis derefter.',
  ],
  'goal.outOfBalance': [
    'Mål {code} har {weight} % af vægten og {marks} % af pointene: “{text}”.',
    'Deltagerne arbejder for pointene; de siger, hvilke mål der tæller.',
    'Ret målets vægt eller opgavernes point.',
  ],
  'goal.unobservable': [
    'Mål {code} begynder med “{verb}”, som ingen kan se nogen gøre.',
    'Uden noget at se ved hverken deltagere eller facilitatorer, hvornår målet er nået.',
    'Skriv i stedet, hvad deltagerne gør, for eksempel: {better}.',
  ],
  'goal.verbLevel': [
    'Verbet i mål {code}, “{verb}”, taler om et andet niveau end målets.',
    'Øvelserne måles mod niveauet; de ville blive målt mod det forkerte.',
    'Vælg et andet verbum eller et andet niveau.',
  ],
  'exercise.noGoal': [
    'Intet mål er knyttet til en opgave: “{text}”.',
    'Den tager deltagernes tid uden at tælle med i noget, de blev lovet.',
    'Knyt den til det mål, den øver eller prøver, eller fjern den.',
  ],
  'placeholder.left': [
    'Der står stadig vejledning fra en skabelon: “{text}”.',
    'Deltagerne ville læse det, der er skrevet til dig.',
    'Skriv dine egne ord i stedet, eller slet den.',
  ],
  'workload.mostlyReading': [
    '{percent} % af tiden i dette modul er læsning.',
    'Læsning alene ændrer ikke meget; det bliver hængende, når man gør noget med det.',
    'Gør en del af læsningen til en opgave, en aktivitet eller en diskussion.',
  ],
  'workload.noPractice': [
    'Deltagerne læser og ser kun i dette modul.',
    'Intet viser dem eller dig, om de kan bruge det.',
    'Tilføj en opgave eller en aktivitet.',
  ],
  'workload.overTarget': [
    'Modulet tager omkring {minutes} {minutes:minut|minutter}, {percent} % mere end {planned:det|de} {planned}, der er planlagt.',
    'Deltagere, der blev lovet mindre, giver op før slutningen.',
    'Forkort det, ret skønnene, eller planlæg mere tid.',
  ],
  'workload.underTarget': [
    'Modulet tager omkring {minutes} {minutes:minut|minutter}, {percent} % mindre end {planned:det|de} {planned}, der er planlagt.',
    'Dets point eller dets plads i planen ville ikke være fortjent.',
    'Tilføj øvelse, ret skønnene, eller planlæg mindre tid.',
  ],
  'facilitator.leak': [
    'Noget, der kun er til facilitatoren, ville komme med i pakken: aktiviteten “{title}”.',
    'Deltagerne ville læse det, der ikke er til dem.',
    'Udgiv ikke; meld det som en fejl i Modulewright.',
  ],
});
