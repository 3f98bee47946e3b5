/** Danske sætninger om de regler en pakke kan bryde, mens den prøves, og om dens fejl som fil. */

import { ruleCatalogue } from '../rule-sentences.ts';

export const rules = ruleCatalogue(
  {
    'call.unknown': [
      'Pakken kaldte {subject}, som dette API ikke har.',
      'På en rigtig platform fejler kaldet, og scriptet kan gå i stå der.',
      'Kald kun de otte funktioner i den standard, som manifestet angiver.',
    ],
    'call.argumentType': [
      '{subject} fik en {type} i stedet for en tekststreng.',
      'Nogle platforme afviser alt andet end tekst, andre gemmer volapyk.',
      'Gør hver værdi til tekst, før den sendes.',
    ],
    'call.argumentCount': [
      '{subject} blev kaldt med {count} {count:argument|argumenter} i stedet for {wanted}.',
      'Strenge platforme afviser kaldet med fejl 201.',
      'Giv præcis de argumenter, standarden nævner.',
    ],
    'call.emptyArgument': [
      '{subject} fik “{value}”, hvor der skal stå en tom streng.',
      'Strenge platforme afviser kaldet med fejl 201.',
      'Kald den med "" og intet andet.',
    ],
    'session.before': [
      '{subject} blev kaldt, før sessionen var begyndt.',
      'Platformen svarer med en fejl, og intet gemmes.',
      'Begynd sessionen først, og gå kun videre, når den svarer "true".',
    ],
    'session.twice': [
      '{subject} blev kaldt, mens sessionen var i gang.',
      'Nogle platforme afslutter sessionen eller taber det, der er sagt.',
      'Begynd en session én gang pr. besøg.',
    ],
    'session.after': [
      '{subject} blev kaldt, efter at sessionen var slut.',
      'Det, der siges dér, går tabt.',
      'Sig alt først, og afslut sessionen til sidst.',
    ],
    'session.unfinished': [
      'Sessionen blev begyndt og aldrig afsluttet: {subject} mangler.',
      'Mange platforme tæller så hverken tid eller status, eller afviser næste besøg.',
      'Afslut sessionen, når siden forsvinder, ved pagehide.',
    ],
    'element.unknown': [
      'Pakken brugte {subject}, som standardens datamodel ikke har.',
      'Platformen svarer med fejl 401 eller 201, og intet gemmes.',
      'Brug navnene fra den standard, manifestet angiver; de to generationer er forskellige.',
    ],
    'element.readOnly': [
      'Pakken prøvede at skrive {subject}, som kun kan læses.',
      'Platformen afviser det med fejl 403 eller 404.',
      'Overlad det til platformen.',
    ],
    'element.writeOnly': [
      'Pakken prøvede at læse {subject}, som kun kan skrives.',
      'Platformen svarer med fejl 404 eller 405 og en tom streng.',
      'Gem det, der skal kendes igen, i suspend_data.',
    ],
    'value.format': [
      '{subject} blev sat til “{value}”, som ikke er skrevet rigtigt: {expected}.',
      'Strenge platforme afviser værdien, og den går tabt.',
      'Skriv den, som standarden gør.',
    ],
    'value.word': [
      '{subject} blev sat til “{value}”. Tilladt er {words}.',
      'Strenge platforme afviser andre ord, og værdien går tabt.',
      'Brug et af de tilladte ord.',
    ],
    'value.long': [
      '{subject} er {length} lang, hvor kun {most} er sikre på at få plads.',
      'Platforme skærer af eller afviser, og deltagerne mister deres plads.',
      'Gør den kortere.',
    ],
    'value.range': [
      '{subject} blev sat til {value}, uden for {range}.',
      'Strenge platforme afviser værdien med fejl 407 eller 405.',
      'Hold den inden for området.',
    ],
    'value.refused': [
      'Platformen afviste at sætte {subject} til “{value}” (fejl {code}).',
      'Værdien er tabt.',
      'Se på kaldene før det, og spørg efter fejlen efter hvert kald.',
    ],
    'status.notAttempted': [
      'Pakken satte {subject} til “not attempted”.',
      'Det ord er platformens; en deltager, der var der, ser ud til aldrig at være kommet.',
      'Sæt “incomplete”, når et besøg begynder.',
    ],
    'score.outside': [
      '{subject} er {raw}, uden for {min} … {max}.',
      'Karakterbøger viser umulige resultater eller udelader dem.',
      'Sæt grænserne, så alle resultater kan være der.',
    ],
    'list.gap': [
      '{subject} har indeks {index}, mens listen har {count} {count:post|poster}.',
      'Platforme afviser poster, der efterlader et hul.',
      'Spørg efter _count, og skriv næste post dér.',
    ],
    'objective.sameId': [
      'To mål hedder “{value}” ({subject}).',
      'Platformen afviser det andet med fejl 351 eller blander dem sammen.',
      'Giv hvert mål sin egen identifikator.',
    ],
    'interaction.noId': [
      '{subject} sættes aldrig.',
      'Rapporter kan ikke se, hvilket spørgsmål der blev besvaret.',
      'Sæt identifikatoren først.',
    ],
    'interaction.noType': [
      '{subject} sættes aldrig.',
      'Rapporter kan ikke læse svaret uden at kende dets art.',
      'Sæt typen lige efter identifikatoren.',
    ],
    'interaction.sameId': [
      'To svar har identifikatoren “{value}” ({subject}).',
      'Nogle platforme beholder kun det ene eller afviser det andet.',
      'Nummerér forsøgene i identifikatoren, for eksempel Q1.2.',
    ],
    'interaction.order': [
      '{subject} blev sat før interaktionens {first}.',
      'Platformen afviser det med fejl 408.',
      'Sæt id først, så type, så resten.',
    ],
    'interaction.response': [
      'Svaret “{value}” ({subject}) er ikke skrevet, som svar af typen {type} skal være: {expected}.',
      'Strenge platforme afviser det, og rapporten får et hul.',
      'Skriv svaret, som standarden gør for typen.',
    ],
    'interaction.pattern': [
      'Det rigtige svar “{value}” ({subject}) er ikke skrevet, som typen {type} kræver: {expected}.',
      'Strenge platforme afviser det, og rapporten viser intet rigtigt svar.',
      'Skriv mønstret, som standarden gør for typen.',
    ],
    'interaction.patterns': [
      'Et spørgsmål af typen {type} har {count} {count:rigtigt|rigtige} svar ({subject}).',
      'Standarden tillader ét, og platformen afviser de andre med fejl 351.',
      'Giv ét, eller vælg en anden type.',
    ],
    'finish.noStatus': [
      'Sessionen sluttede uden en status.',
      'Platforme gætter: nogle siger gennemført, nogle siger ikke påbegyndt.',
      'Sæt status mindst én gang pr. besøg.',
    ],
    'finish.noResume': [
      'Deltageren er ikke færdig, og {subject} er ikke “suspend”.',
      'De fleste platforme glemmer så, hvor deltageren var.',
      'Sæt den til “suspend”, så længe der er noget at vende tilbage til.',
    ],
    'finish.passedIncomplete': [
      'Deltageren bestod, og {subject} er ikke “completed”.',
      'Mange platforme tæller kun det, der er gennemført.',
      'Sæt begge: completed og passed.',
    ],
  },
  {
    'path.illegal': 'Navnet {detail} har tegn eller en længde, som nogle platforme ikke kan tage.',
    'path.twice': 'To filer hedder {detail}, bortset fra store og små bogstaver. Den ene forsvinder i Windows.',
    'path.backslash': 'Navnet {detail} bruger omvendte skråstreger. Mange platforme finder ikke filen.',
    'manifest.missing': 'Der er ingen {detail} i pakken, så den er slet ikke en SCORM-pakke.',
    'manifest.subfolder':
      'Manifestet ligger i {detail} i stedet for i roden. Platforme afviser pakken. Zip det, der er i mappen, ikke mappen.',
    'manifest.bom': '{detail} begynder med et byte order mark, som nogle platforme snubler over.',
    'manifest.syntax': '{detail} er ikke velformet XML eller ikke et manifest.',
    'manifest.unsafe':
      'Manifestet blev ikke læst: det er større, dybere eller fuldere af attributter, end noget værktøj skriver, eller det erklærer entiteter.',
    schema: 'Manifestet angiver skemaet “{detail}” i stedet for “ADL SCORM”.',
    schemaversion: 'Versionen “{detail}” er ingen, som platforme kender.',
    'identifier.illegal': 'Identifikatoren “{detail}” har tegn, som nogle platforme afviser.',
    'identifier.twice': 'Identifikatoren “{detail}” bruges to gange.',
    'organization.missing': 'Manifestet har ingen organization, så der er intet at starte.',
    'organization.default': 'Standardorganisationen “{detail}” findes ikke.',
    'item.missing': 'Organisationen “{detail}” har ingen poster.',
    'title.missing': '“{detail}” har ingen titel.',
    'reference.dangling': '“{detail}” henviser til en ressource, der ikke findes.',
    'item.parameters': 'Posten “{detail}” har startparametre; nogle platforme bygger adressen forkert.',
    'mastery.range': 'Beståelsesgrænsen “{detail}” er uden for sit område.',
    scormtype: 'En ressource har SCORM-typen “{detail}”; kun sco og asset findes.',
    'resource.type': 'En ressource har typen “{detail}” i stedet for webcontent.',
    'launch.missing': 'Ressourcen “{detail}” har ingen adresse at starte.',
    'launch.unlisted': 'Startsiden {detail} er ikke blandt sin ressources filer.',
    'launch.outside': 'Startadressen {detail} ligger uden for pakken og åbnes ikke her.',
    base: 'Manifestet flytter sine filer med xml:base ({detail}), som mange platforme overser.',
    'schema.missing': 'Skemaet {detail} nævnes, men er ikke i pakken.',
    'file.missing': 'Filen {detail} står på listen, men er ikke i pakken.',
    'file.unlisted': 'Filen {detail} er i pakken, men ikke på listen. Nogle platforme udelader den.',
    other: 'Noget andet er galt: {detail}.',
  },
);
