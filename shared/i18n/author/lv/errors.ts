/** Latvian sentences of failures. */

import { errorCatalogue } from '../error-sentences.ts';

export const errors = errorCatalogue({
  'file.missing': [
    'Šajā vietā faila nav.',
    'Nekas nav mainīts.',
    'Pārbaudiet nosaukumu vai atveriet failu no vietas, uz kuru tas pārvietots.',
  ],
  'file.foreign': [
    'Šī nav Modulewright programma.',
    'Fails nav aiztikts.',
    'Izvēlieties failu, kura nosaukums beidzas ar .mwp.',
  ],
  'file.newer': [
    'Šī programma veidota ar jaunāku Modulewright.',
    'Fails nav aiztikts.',
    'Atjauniniet Modulewright un atveriet vēlreiz.',
  ],
  'file.damaged': [
    'Fails ir bojāts un nav pilnībā nolasāms.',
    'Fails nav aiztikts, un agrākie stāvokļi glabājas kā rezerves kopijas.',
    'Izvēlnē vai sākuma ekrānā izvēlieties Rezerves kopijas… vai atveriet savu kopiju.',
  ],
  'file.nothingLeft': [
    'No šī faila vairs neko nevar nolasīt.',
    'Fails nav aiztikts, un agrākie stāvokļi glabājas kā rezerves kopijas.',
    'Izvēlnē vai sākuma ekrānā izvēlieties Rezerves kopijas… vai atveriet savu kopiju.',
  ],
  'file.unreachable': [
    'Līdz {path} nevar nokļūt.',
    'Nekas nav mainīts.',
    'Pārbaudiet, vai mape ir savā vietā, vai izvēlieties īsāku nosaukumu, citu mapi vai pašu failu, nevis saiti uz to.',
  ],
  'file.empty': [
    'Šajā failā nekā nav.',
    'Fails nav aiztikts.',
    'Izvēlnē vai sākuma ekrānā izvēlieties Rezerves kopijas… vai sāciet jaunu programmu.',
  ],
  'file.locked': ['Failu lieto cita programma.', 'Nekas nav mainīts.', 'Aizveriet to tur un mēģiniet vēlreiz.'],
  'file.elsewhere': [
    'Programmu raksta citā logā vai citā lietotnē.',
    'Jūsu izmaiņas ir saglabātas šeit.',
    'Izvēlieties Rediģēt šeit, lai turpinātu šajā logā ar abām.',
  ],
  'file.moved': [
    'Fails vairs nav tur, kur to atvēra.',
    'Jūsu izmaiņas ir saglabātas šeit.',
    'Nolieciet to atpakaļ vai saglabājiet kopiju: tajā būs viss, kas ir ekrānā.',
  ],
  'file.replaced': [
    'Faila vietā ir cita tā versija.',
    'Jūsu izmaiņas ir saglabātas šeit.',
    'Izvēlieties Atvērt vēlreiz: abas tiks apvienotas, un jūsu vārdi paliks.',
  ],
  'file.readOnly': [
    'Programma atvērta tikai lasīšanai.',
    'Nekas nav mainīts.',
    'Saglabājiet kopiju un strādājiet tajā.',
  ],
  'file.noPermission': [
    'Jums nav atļauts tur rakstīt.',
    'Nekas nav mainīts.',
    'Izvēlieties citu mapi vai lūdziet atļauju.',
  ],
  'file.programme': [
    'Šāds nosaukums ir kādai programmai, un tā tiktu zaudēta.',
    'Tā nav aiztikta, un nekas nav ierakstīts.',
    'Izvēlieties citu nosaukumu.',
  ],
  'file.isOpen': ['Šis ir atvērtais fails.', 'Nekas nav ierakstīts.', 'Izvēlieties citu nosaukumu vai mapi.'],
  'file.exists': [
    'Fails ar šādu nosaukumu jau ir.',
    'Tas nav mainīts.',
    'Izvēlieties citu nosaukumu vai aizstājiet to.',
  ],
  'disk.full': [
    'Disks ir pilns.',
    'Viss līdz šim saglabātais ir drošībā.',
    'Atbrīvojiet vietu; saglabāšana tiks mēģināta vēlreiz.',
  ],
  'disk.failed': [
    'Disks nepieņēma datus.',
    'Viss iepriekš saglabātais ir drošībā.',
    'Pārbaudiet disku vai savienojumu un saglabājiet kopiju citur.',
  ],
  'home.failed': [
    'Modulewright nevar rakstīt savā mapē {path}, tāpēc netiek glabātas ne rezerves kopijas, ne nesen atvērto programmu saraksts.',
    'Pati programma tiek saglabāta kā parasti.',
    'Atbrīvojiet tur vietu vai lūdziet atļauju tajā rakstīt.',
  ],
  'backup.unknown': ['Šīs rezerves kopijas vairs nav.', 'Nekas nav mainīts.', 'Izvēlieties citu.'],
  'commit.invalid': [
    'Izmaiņa neatbilst programmai un netika saglabāta ({record}: {reason}).',
    'Viss iepriekš saglabātais ir drošībā.',
    'Atsauciet pēdējo soli. Lūdzu, ziņojiet par to kā Modulewright kļūdu.',
  ],
  'text.tooLong': [
    'Teksts ir garāks par atļautajām rakstzīmēm (ne vairāk kā {most}) un netika saglabāts.',
    'Tas paliek ekrānā; viss pārējais tiek saglabāts.',
    'Saīsiniet to vai atsauciet darbību.',
  ],
  'commit.stale': [
    'Programma pa to laiku mainīta citur.',
    'Abi stāvokļi ir drošībā.',
    'Saglabājiet redzamā kopiju un atveriet programmu vēlreiz.',
  ],
  'media.unsupported': [
    '{name} nav šeit izmantojams fails.',
    'Nekas nav mainīts.',
    'Lietojiet attēlus, MP3, M4A, Ogg vai WAV skaņu, MP4 vai WebM video, WebVTT subtitrus, PDF, Office vai OpenDocument failus bez makro, vienkāršu tekstu vai zip.',
  ],
  'media.tooLarge': [
    '{name} ir lielāks par {megabytes} MB.',
    'Nekas nav mainīts.',
    'Samaziniet failu un pievienojiet to vēlreiz.',
  ],
  'media.missing': ['Trūkst kāda programmas faila.', 'Teksts ir vesels.', 'Izvēlieties failu vēlreiz.'],
  'paste.missed': [
    'Nekas netika ielīmēts.',
    'Lapa ir tāda, kāda bija, un nokopētais joprojām ir starpliktuvē.',
    'Ielīmējiet to vēlreiz. Ja tas nepalīdz, palaidiet Modulewright no jauna.',
  ],
  'paste.unread': [
    'Bloki, ko neizdevās ielīmēt: {count}.',
    'Viss pārējais ir ielīmēts.',
    'Tie nokopēti citā Modulewright versijā. Atjauniniet šo un nokopējiet tos vēlreiz.',
  ],
  'media.damaged': [
    'Saglabātais fails neatbilst savam nospiedumam.',
    'Pārējā programma ir vesela.',
    'Ievietojiet failu vēlreiz no oriģināla.',
  ],
  'media.notImage': [
    '{name} nav attēls.',
    'Nekas nav mainīts.',
    'Lietojiet PNG, JPEG, GIF, WebP vai SVG bez skriptiem un ārējām atsaucēm.',
  ],
  'media.notAudio': ['{name} nav skaņas ieraksts.', 'Nekas nav mainīts.', 'Lietojiet MP3, M4A, AAC, Ogg vai WAV.'],
  'media.notVideo': ['{name} nav video.', 'Nekas nav mainīts.', 'Lietojiet MP4 vai WebM.'],
  'media.notCaptions': ['Failā {name} nav subtitru.', 'Nekas nav mainīts.', 'Lietojiet WebVTT failu (.vtt).'],
  'media.unsafeSvg': [
    '{name} ir zīmējums, kas varētu kaut ko palaist vai ielādēt: {detail}.',
    'Nekas netika mainīts.',
    'Saglabājiet to kā vienkāršu SVG bez saitēm un skriptiem vai kā PNG.',
  ],
  'captions.encoding': [
    '{name} nav UTF-8 kodējumā, tāpēc burti būtu nepareizi.',
    'Nekas netika mainīts.',
    'Saglabājiet subtitrus UTF-8 kodējumā un pievienojiet tos vēlreiz.',
  ],
  'captions.nothing': [
    'Failā {name} nevar nolasīt nevienu subtitru.',
    'Nekas netika mainīts.',
    'Katram vajag rindu ar laikiem, piemēram, 00:00:01.000 --> 00:00:04.000, un vārdus zem tās.',
  ],
  'upload.unknown': [
    'Fails, kas tika pievienots, vairs nav atrodams.',
    'Nekas nav mainīts.',
    'Pievienojiet to vēlreiz.',
  ],
  'upload.incomplete': ['{name} netika saņemts pilnībā.', 'Nekas nav mainīts.', 'Pievienojiet to vēlreiz.'],
  'module.unknown': ['Nav moduļa {module}.', 'Nekas nav ierakstīts.', 'Atrodiet kodu ar komandu info.'],
  'format.unknown': ['Nav formāta {format}.', 'Nekas nav ierakstīts.', 'Skatiet sarakstu ar komandu formats.'],
  'language.unsupported': ['Atskaņotājs neprot {language}.', 'Nekas nav ierakstīts.', 'Izvēlieties en, da, sv vai lv.'],
  'options.invalid': ['Opcija neatbilst formātam: {detail}.', 'Nekas nav ierakstīts.', 'Izvēlieties citu vērtību.'],
  'export.blocked': [
    'Modulī ir kļūdas: {count}.',
    'Nekas nav ierakstīts.',
    'Skatiet pārbaudes, izlabojiet kļūdas un publicējiet vēlreiz.',
  ],
  'export.cancelled': ['Eksports tika atcelts.', 'Vecāka pakotne nav aiztikta.', 'Sāciet vēlreiz, kad vēlaties.'],
  'export.unverified': [
    'Pakotne nav nolasāma tā, kā ierakstīta ({path}).',
    'Vecāka pakotne nav aiztikta.',
    'Pārbaudiet disku un mēģiniet citu mapi.',
  ],
  'package.unreadable': [
    'Šo failu nevar nolasīt kā pakotni ({path}).',
    'Nekas netika mainīts.',
    'Izvēlieties SCORM pakotni — veselu zip failu.',
  ],
  'package.unsafe': [
    'Pakotne noraidīta: {path} tajā nav parasts fails.',
    'Nekas netika izpakots.',
    'Palūdziet pakotnes autoram tīru pakotni.',
  ],
  'package.nothing': [
    'Pakotnē {path} nav ko palaist.',
    'Nekas netika mainīts.',
    'Palūdziet pakotnes veidotājam tādu, kurā norādīts, ko palaist.',
  ],
  'package.tooLarge': [
    'Pakotne noraidīta: izpakota tā ir daudz lielāka, nekā drīkstētu ({path}).',
    'Nekas netika izpakots.',
    'Palūdziet pakotnes autoram mazāku pakotni.',
  ],
  'framework.columns': [
    'Neviena faila kolonna nepasaka, kādas ir kompetences.',
    'Nekas netika importēts.',
    'Nosauciet kolonnas pirmajā rindā: vajadzīga statement, pārējās var izlaist ({columns}). Tiek nolasīts arī CASE fails (JSON) vai ESCO tabula.',
  ],
  'framework.unreadable': [
    'Failu nevar nolasīt kā ietvaru ({format}); traucē: {detail}.',
    'Nekas netika importēts.',
    'Izvēlieties CASE failu (JSON) vai tabulu ar ESCO vai mūsu kolonnām.',
  ],
  'framework.encoding': [
    'Fails nav rakstīts UTF-8 kodējumā.',
    'Nekas netika importēts.',
    'Saglabājiet to kā UTF-8 tur, no kurienes tas nāk, un mēģiniet vēlreiz.',
  ],
  'framework.tooLarge': [
    'Failā ir vairāk nekā {most} {most:kompetenci|kompetencēm|kompetenču}.',
    'Nekas netika importēts.',
    'Importējiet vajadzīgo daļu.',
  ],
  'framework.several': [
    'Faili nav no viena ietvara.',
    'Nekas netika importēts.',
    'Izvēlieties vienu failu vai vairākus no ESCO datu kopas.',
  ],
  'framework.empty': ['Failā nav nevienas kompetences.', 'Nekas netika importēts.', 'Izvēlieties citu failu.'],
  'framework.unknown': [
    'Šajā programmā nav tāda ietvara: {framework}.',
    'Nekas netika ierakstīts.',
    'Importējiet vai uzrakstiet to, vai nosauciet to pēc nosaukuma.',
  ],
  'template.unreadable': [
    'Šī nav Modulewright veidne.',
    'No tās nekas netika izveidots.',
    'Izvēlieties failu, kura nosaukums beidzas ar .mwt.',
  ],
  'template.newer': [
    'Šī veidne ir veidota ar jaunāku Modulewright.',
    'No tās nekas netika izveidots.',
    'Atjauniniet Modulewright un mēģiniet vēlreiz.',
  ],
  'template.tooLarge': [
    'Veidne ir pārāk liela.',
    'Nekas netika ierakstīts.',
    'Veidojiet to no viena moduļa vai no mazāka to skaita.',
  ],
  'template.damaged': [
    'Šī veidne ir bojāta ({detail}).',
    'No tās nekas netika izveidots.',
    'Palūdziet failu vēlreiz vai saglabājiet veidni no jauna no oriģināla.',
  ],
  'template.unknown': ['Šīs veidnes vairs nav.', 'Nekas nav mainīts.', 'Izvēlieties citu.'],
  'template.exists': [
    'Veidne ar šādu nosaukumu jau ir: {name}.',
    'Tā netika skarta.',
    'Izvēlieties citu nosaukumu vai aizstājiet to.',
  ],
  'call.unknown': ['Lietotne un tās kodols nesaskan.', 'Jūsu programma ir drošībā.', 'Palaidiet Modulewright vēlreiz.'],
  'call.invalid': ['To tā nevar izdarīt ({detail}).', 'Nekas nav mainīts.', 'Lietojiet citu nosaukumu vai vērtību.'],
  'call.forbidden': ['Tas nav atļauts.', 'Nekas nav mainīts.', 'Var atvērt tikai https un mailto saites.'],
  'call.crashed': [
    'Modulewright iekšienē radās kļūda.',
    'Viss saglabātais ir drošībā.',
    'Mēģiniet vēlreiz. Lūdzu, ziņojiet, pievienojot logs/errors.log.',
  ],
  'session.unknown': ['Programma vairs nav atvērta.', 'Viss saglabātais ir drošībā.', 'Atveriet to vēlreiz.'],
  'handle.unknown': ['Šī izvēle vairs nav derīga.', 'Nekas nav mainīts.', 'Izvēlieties failu vēlreiz.'],
  'dialog.cancelled': ['Atcelts.', 'Nekas nav mainīts.', 'Izvēlieties vēlreiz, kad vēlaties.'],
  'clipboard.refused': [
    'Nekas netika nokopēts: piekļuve starpliktuvei tika liegta.',
    'Redzamais nav mainīts.',
    'Atļaujiet šai lapai izmantot starpliktuvi pārlūka iestatījumos un kopējiet vēlreiz.',
  ],
  'connection.lost': [
    'Modulewright ir apstājies.',
    'Saglabātais ir drošībā, un jūsu pēdējie vārdi joprojām ir ekrānā.',
    'Palaidiet to vēlreiz ar npm start: lapa tad saglabās gaidošo.',
  ],
});
