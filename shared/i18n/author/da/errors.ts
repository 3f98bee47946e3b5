/** Danish sentences of failures. */

import { errorCatalogue } from '../error-sentences.ts';

export const errors = errorCatalogue({
  'file.missing': [
    'Der er ingen fil på dette sted.',
    'Intet er ændret.',
    'Se, om navnet er rigtigt, eller åbn den der, hvor den er flyttet hen.',
  ],
  'file.foreign': [
    'Dette er ikke et Modulewright-program.',
    'Filen er ikke rørt.',
    'Vælg en fil, hvis navn ender på .mwp.',
  ],
  'file.newer': [
    'Programmet er lavet med en nyere Modulewright.',
    'Filen er ikke rørt.',
    'Opdatér Modulewright, og åbn det igen.',
  ],
  'file.damaged': [
    'Filen er beskadiget og kan ikke læses i sin helhed.',
    'Filen er ikke rørt, og tidligere udgaver er gemt som sikkerhedskopier.',
    'Vælg Sikkerhedskopier… i menuen eller på startskærmen, eller åbn en af dine egne kopier.',
  ],
  'file.nothingLeft': [
    'Intet i filen kan læses længere.',
    'Filen er ikke rørt, og tidligere udgaver er gemt som sikkerhedskopier.',
    'Vælg Sikkerhedskopier… i menuen eller på startskærmen, eller åbn en af dine egne kopier.',
  ],
  'file.unreachable': [
    'Der fører ingen vej til {path}.',
    'Intet er ændret.',
    'Se efter, om mappen findes, eller vælg et kortere navn, en anden mappe eller selve filen i stedet for en genvej til den.',
  ],
  'file.empty': [
    'Der er intet i denne fil.',
    'Filen er ikke rørt.',
    'Vælg Sikkerhedskopier… i menuen eller på startskærmen, eller begynd et nyt program.',
  ],
  'file.locked': ['Filen er i brug i et andet program.', 'Intet er ændret.', 'Luk den dér, og prøv igen.'],
  'file.elsewhere': [
    'Der skrives i programmet i et andet vindue eller et andet program.',
    'Dine ændringer er bevaret her.',
    'Vælg Redigér her for at fortsætte i dette vindue med begge dele.',
  ],
  'file.moved': [
    'Filen er ikke længere, hvor den blev åbnet.',
    'Dine ændringer er bevaret her.',
    'Læg den tilbage, eller gem en kopi: den rummer alt på skærmen.',
  ],
  'file.replaced': [
    'En anden udgave af filen har taget dens plads.',
    'Dine ændringer er bevaret her.',
    'Vælg Åbn igen: begge udgaver føres sammen, og dine ord gælder.',
  ],
  'file.readOnly': ['Programmet er kun åbent til læsning.', 'Intet er ændret.', 'Gem en kopi, og arbejd i den.'],
  'file.noPermission': [
    'Du har ikke lov til at skrive der.',
    'Intet er ændret.',
    'Vælg en anden mappe, eller bed om adgang.',
  ],
  'file.programme': [
    'Et program har dette navn og ville gå tabt.',
    'Det er ikke rørt, og intet er skrevet.',
    'Vælg et andet navn.',
  ],
  'file.isOpen': ['Det er den fil, der er åben.', 'Intet er skrevet.', 'Vælg et andet navn eller en anden mappe.'],
  'file.exists': [
    'Der findes allerede en fil med dette navn.',
    'Den er ikke ændret.',
    'Vælg et andet navn, eller erstat den.',
  ],
  'disk.full': [
    'Disken er fuld.',
    'Alt, der er gemt indtil nu, er sikkert.',
    'Gør plads på disken; der gemmes igen af sig selv.',
  ],
  'disk.failed': [
    'Disken tog ikke imod dataene.',
    'Alt, der er gemt før, er sikkert.',
    'Kontrollér disken eller forbindelsen til den, og gem en kopi et andet sted.',
  ],
  'home.failed': [
    'Modulewright kan ikke skrive i sin egen mappe {path} og gemmer derfor hverken sikkerhedskopier eller listen over seneste programmer.',
    'Selve programmet gemmes som altid.',
    'Gør plads dér, eller bed om lov til at skrive i den.',
  ],
  'backup.unknown': ['Den sikkerhedskopi findes ikke længere.', 'Intet er ændret.', 'Vælg en anden.'],
  'commit.invalid': [
    'En ændring passer ikke i programmet og blev ikke gemt ({record}: {reason}).',
    'Alt, der er gemt før, er sikkert.',
    'Fortryd det seneste trin. Meld det gerne som en fejl i Modulewright.',
  ],
  'text.tooLong': [
    'En tekst er længere end de {most} tegn, der er plads til, og blev ikke gemt.',
    'Den bliver på skærmen; alt andet gemmes.',
    'Gør den kortere, eller fortryd.',
  ],
  'commit.stale': [
    'Programmet er i mellemtiden ændret et andet sted.',
    'Begge udgaver er sikre.',
    'Gem en kopi af det, du ser, og åbn programmet igen.',
  ],
  'media.unsupported': [
    '{name} er ikke en fil, der kan bruges her.',
    'Intet er ændret.',
    'Brug billeder, lyd i MP3, M4A, Ogg eller WAV, video i MP4 eller WebM, undertekster i WebVTT, PDF, Office- eller OpenDocument-filer uden makroer, ren tekst eller zip.',
  ],
  'media.tooLarge': [
    '{name} er større end {megabytes} MB.',
    'Intet er ændret.',
    'Gør filen mindre, og tilføj den igen.',
  ],
  'media.missing': ['En fil i programmet mangler.', 'Teksten er hel.', 'Vælg filen igen.'],
  'paste.missed': [
    'Intet blev indsat.',
    'Siden er, som den var, og det kopierede ligger stadig i udklipsholderen.',
    'Indsæt det igen. Hjælper det ikke, så start Modulewright igen.',
  ],
  'paste.unread': [
    'Blokke, der ikke kunne indsættes: {count}.',
    'Alt andet er indsat.',
    'De er kopieret i en anden version af Modulewright. Opdater denne, og kopiér dem igen.',
  ],
  'media.damaged': [
    'En gemt fil passer ikke til sit fingeraftryk.',
    'Resten af programmet er helt.',
    'Indsæt filen igen fra originalen.',
  ],
  'media.notImage': [
    '{name} er ikke et billede.',
    'Intet er ændret.',
    'Brug PNG, JPEG, GIF, WebP eller en SVG uden scripts og eksterne henvisninger.',
  ],
  'media.notAudio': ['{name} er ikke lyd.', 'Intet er ændret.', 'Brug MP3, M4A, AAC, Ogg eller WAV.'],
  'media.notVideo': ['{name} er ikke video.', 'Intet er ændret.', 'Brug MP4 eller WebM.'],
  'media.notCaptions': ['{name} indeholder ingen undertekster.', 'Intet er ændret.', 'Brug en WebVTT-fil (.vtt).'],
  'media.unsafeSvg': [
    '{name} er en tegning, der kunne køre eller hente noget: {detail}.',
    'Intet blev ændret.',
    'Gem den som enkel SVG uden links og scripts, eller som PNG.',
  ],
  'captions.encoding': [
    '{name} er ikke skrevet i UTF-8, så dens bogstaver ville blive forkerte.',
    'Intet blev ændret.',
    'Gem underteksterne som UTF-8, og tilføj dem igen.',
  ],
  'captions.nothing': [
    'Der kan ikke læses nogen undertekster i {name}.',
    'Intet blev ændret.',
    'Hver skal have en linje med sine tider, som 00:00:01.000 --> 00:00:04.000, og ord under den.',
  ],
  'upload.unknown': [
    'En fil, der var ved at blive tilføjet, er der ikke længere.',
    'Intet er ændret.',
    'Tilføj den igen.',
  ],
  'upload.incomplete': ['{name} kom ikke helt frem.', 'Intet er ændret.', 'Tilføj den igen.'],
  'module.unknown': ['Der er intet modul {module}.', 'Intet er skrevet.', 'Find koden med kommandoen info.'],
  'format.unknown': ['Der er intet format {format}.', 'Intet er skrevet.', 'Se listen med kommandoen formats.'],
  'language.unsupported': ['Afspilleren kan ikke {language}.', 'Intet er skrevet.', 'Vælg en, da, sv eller lv.'],
  'options.invalid': [
    'En indstilling passer ikke til formatet: {detail}.',
    'Intet er skrevet.',
    'Vælg en anden værdi.',
  ],
  'export.blocked': ['Modulet har fejl: {count}.', 'Intet er skrevet.', 'Se kontrollen, ret fejlene, og udgiv igen.'],
  'export.cancelled': ['Eksporten blev annulleret.', 'En ældre pakke er urørt.', 'Start den igen, når du vil.'],
  'export.unverified': [
    'Pakken kunne ikke læses, som den blev skrevet ({path}).',
    'En ældre pakke er urørt.',
    'Kontrollér disken, og prøv en anden mappe.',
  ],
  'package.unreadable': [
    'Filen kan ikke læses som en pakke ({path}).',
    'Intet er ændret.',
    'Vælg en SCORM-pakke, en hel zip-fil.',
  ],
  'package.unsafe': [
    'Pakken blev afvist: {path} er ikke en almindelig fil i den.',
    'Intet er pakket ud.',
    'Bed den, der har lavet pakken, om en ren udgave.',
  ],
  'package.nothing': [
    'Intet i {path} kan startes.',
    'Intet blev ændret.',
    'Bed den, der lavede pakken, om en, der angiver, hvad den starter.',
  ],
  'package.tooLarge': [
    'Pakken blev afvist: den pakker langt mere ud, end den burde ({path}).',
    'Intet er pakket ud.',
    'Bed den, der har lavet pakken, om en mindre udgave.',
  ],
  'framework.columns': [
    'Ingen kolonne i filen siger, hvad kompetencerne er.',
    'Intet blev importeret.',
    'Giv kolonnerne navne i den første linje: statement skal være der, de andre kan udelades ({columns}). En CASE-fil (JSON) eller en tabel fra ESCO læses også.',
  ],
  'framework.unreadable': [
    'Filen kan ikke læses som en ramme ({format}); dette er i vejen: {detail}.',
    'Intet blev importeret.',
    "Vælg en CASE-fil (JSON) eller en tabel med ESCO's kolonner eller vores egne.",
  ],
  'framework.encoding': [
    'Filen er ikke skrevet i UTF-8.',
    'Intet blev importeret.',
    'Gem den som UTF-8 der, hvor den kommer fra, og prøv igen.',
  ],
  'framework.tooLarge': [
    'Filen indeholder mere end {most} {most:kompetence|kompetencer}.',
    'Intet blev importeret.',
    'Importér den del, du har brug for.',
  ],
  'framework.several': [
    'Filerne hører ikke sammen.',
    'Intet blev importeret.',
    'Vælg én fil eller flere fra ESCO-datasættet.',
  ],
  'framework.empty': ['Filen indeholder ingen kompetencer.', 'Intet blev importeret.', 'Vælg en anden fil.'],
  'framework.unknown': [
    'Der er ingen sådan ramme i dette program: {framework}.',
    'Intet blev skrevet.',
    'Importér eller skriv en, eller nævn den ved dens titel.',
  ],
  'template.unreadable': [
    'Dette er ikke en Modulewright-skabelon.',
    'Intet blev oprettet ud fra den.',
    'Vælg en fil, hvis navn ender på .mwt.',
  ],
  'template.newer': [
    'Denne skabelon er lavet med et nyere Modulewright.',
    'Intet blev oprettet ud fra den.',
    'Opdatér Modulewright, og prøv igen.',
  ],
  'template.tooLarge': [
    'Skabelonen er for stor.',
    'Intet blev skrevet.',
    'Lav den ud fra et enkelt modul eller ud fra færre.',
  ],
  'template.damaged': [
    'Denne skabelon er beskadiget ({detail}).',
    'Intet blev oprettet ud fra den.',
    'Bed om filen igen, eller gem skabelonen på ny ud fra originalen.',
  ],
  'template.unknown': ['Denne skabelon findes ikke længere.', 'Intet blev ændret.', 'Vælg en anden.'],
  'template.exists': [
    'Der er allerede en skabelon med dette navn: {name}.',
    'Den blev ikke rørt.',
    'Vælg et andet navn, eller erstat den.',
  ],
  'call.unknown': [
    'Programmet og dets kerne passer ikke sammen.',
    'Dit program er sikkert.',
    'Start Modulewright igen.',
  ],
  'call.invalid': [
    'Det kan ikke gøres på den måde ({detail}).',
    'Intet er ændret.',
    'Brug et andet navn eller en anden værdi.',
  ],
  'call.forbidden': ['Det er ikke tilladt.', 'Intet er ændret.', 'Kun https- og mailto-links kan åbnes.'],
  'call.crashed': [
    'Noget gik galt inde i Modulewright.',
    'Alt gemt er sikkert.',
    'Prøv igen. Meld det gerne med filen logs/errors.log.',
  ],
  'session.unknown': ['Programmet er ikke længere åbent.', 'Alt gemt er sikkert.', 'Åbn det igen.'],
  'handle.unknown': ['Valget gælder ikke længere.', 'Intet er ændret.', 'Vælg filen igen.'],
  'dialog.cancelled': ['Annulleret.', 'Intet er ændret.', 'Vælg igen, når du vil.'],
  'clipboard.refused': [
    'Intet blev kopieret: adgangen til udklipsholderen blev afvist.',
    'Det viste er uændret.',
    'Tillad siden at bruge udklipsholderen i browserens indstillinger, og kopiér igen.',
  ],
  'connection.lost': [
    'Modulewright er standset.',
    'Det gemte er sikkert, og dine seneste ord står stadig på skærmen.',
    'Start det igen med npm start: så gemmer siden det, der venter.',
  ],
});
