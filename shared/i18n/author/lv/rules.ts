/** Latviski teikumi par noteikumiem, ko pakotne var pārkāpt izmēģinājumā, un par tās kļūdām failā. */

import { ruleCatalogue } from '../rule-sentences.ts';

export const rules = ruleCatalogue(
  {
    'call.unknown': [
      'Pakotne izsauca {subject}, kā šajā API nav.',
      'Īstā platformā izsaukums neizdodas, un skripts var tur apstāties.',
      'Izsauciet tikai astoņas funkcijas no standarta, ko norāda manifests.',
    ],
    'call.argumentType': [
      '{subject} saņēma {type}, nevis virkni.',
      'Dažas platformas noraida visu, kas nav virkne, citas saglabā aplamības.',
      'Pirms sūtīšanas pārvērtiet katru vērtību virknē.',
    ],
    'call.argumentCount': [
      '{subject} izsaukts ar {count} {count:argumentu|argumentiem}, nevis {wanted}.',
      'Stingras platformas noraida izsaukumu ar kļūdu 201.',
      'Dodiet tieši tos argumentus, ko nosaka standarts.',
    ],
    'call.emptyArgument': [
      '{subject} saņēma “{value}”, kur jābūt tukšai virknei.',
      'Stingras platformas noraida izsaukumu ar kļūdu 201.',
      'Izsauciet to ar "" un neko citu.',
    ],
    'session.before': [
      '{subject} izsaukts, pirms sesija bija sākta.',
      'Platforma atbild ar kļūdu, un nekas netiek saglabāts.',
      'Vispirms sāciet sesiju un turpiniet tikai tad, kad atbilde ir "true".',
    ],
    'session.twice': [
      '{subject} izsaukts, kamēr sesija jau notika.',
      'Dažas platformas beidz sesiju vai pazaudē līdz šim teikto.',
      'Sāciet sesiju vienu reizi katrā apmeklējumā.',
    ],
    'session.after': [
      '{subject} izsaukts pēc sesijas beigām.',
      'Tad teiktais tiek zaudēts.',
      'Vispirms pasakiet visu un sesiju beidziet pēdējo.',
    ],
    'session.unfinished': [
      'Sesija sākta, bet nekad nav beigta: trūkst {subject}.',
      'Daudzas platformas tad neskaita ne laiku, ne statusu vai atsaka nākamo apmeklējumu.',
      'Beidziet sesiju, kad lapa pazūd, — pie pagehide.',
    ],
    'element.unknown': [
      'Pakotne lietoja {subject}, kā šī standarta datu modelī nav.',
      'Platforma atbild ar kļūdu 401 vai 201, un nekas netiek saglabāts.',
      'Lietojiet tā standarta nosaukumus, ko norāda manifests; abas paaudzes atšķiras.',
    ],
    'element.readOnly': [
      'Pakotne mēģināja rakstīt {subject}, ko drīkst tikai lasīt.',
      'Platforma to noraida ar kļūdu 403 vai 404.',
      'Atstājiet to platformai.',
    ],
    'element.writeOnly': [
      'Pakotne mēģināja lasīt {subject}, ko drīkst tikai rakstīt.',
      'Platforma atbild ar kļūdu 404 vai 405 un tukšu virkni.',
      'To, kas būs vajadzīgs vēlāk, glabājiet suspend_data.',
    ],
    'value.format': [
      '{subject} iestatīts uz “{value}”, kas nav pierakstīts pareizi: {expected}.',
      'Stingras platformas vērtību noraida, un tā tiek zaudēta.',
      'Pierakstiet to tā, kā nosaka standarts.',
    ],
    'value.word': [
      '{subject} iestatīts uz “{value}”. Atļauts: {words}.',
      'Stingras platformas noraida citus vārdus, un vērtība tiek zaudēta.',
      'Lietojiet kādu no atļautajiem vārdiem.',
    ],
    'value.long': [
      '{subject} garums ir {length}, bet droši ietilpst tikai {most}.',
      'Platformas to apgriež vai noraida, un dalībnieki zaudē savu vietu.',
      'Saīsiniet to.',
    ],
    'value.range': [
      '{subject} iestatīts uz {value}, ārpus {range}.',
      'Stingras platformas vērtību noraida ar kļūdu 407 vai 405.',
      'Turieties šajās robežās.',
    ],
    'value.refused': [
      'Platforma atteicās iestatīt {subject} uz “{value}” (kļūda {code}).',
      'Vērtība ir zaudēta.',
      'Apskatiet iepriekšējos izsaukumus un pēc katra izsaukuma vaicājiet kļūdu.',
    ],
    'status.notAttempted': [
      'Pakotne iestatīja {subject} uz “not attempted”.',
      'Šis vārds pieder platformai; dalībnieks, kurš bija klāt, izskatās nekad nenācis.',
      'Apmeklējuma sākumā iestatiet “incomplete”.',
    ],
    'score.outside': [
      '{subject} ir {raw}, ārpus {min} … {max}.',
      'Vērtējumu tabulas rāda neiespējamus rezultātus vai tos izlaiž.',
      'Nosakiet robežas tā, lai ietilptu ikviens rezultāts.',
    ],
    'list.gap': [
      '{subject} indekss ir {index}, bet sarakstā ir {count} {count:ieraksts|ieraksti|ierakstu}.',
      'Platformas noraida ierakstus, kas atstāj caurumu.',
      'Vaicājiet _count un nākamo ierakstu rakstiet tur.',
    ],
    'objective.sameId': [
      'Divi mērķi saucas “{value}” ({subject}).',
      'Platforma otro noraida ar kļūdu 351 vai abus sajauc.',
      'Dodiet katram mērķim savu identifikatoru.',
    ],
    'interaction.noId': [
      '{subject} nekad netiek iestatīts.',
      'Pārskati nevar pateikt, uz kuru jautājumu atbildēts.',
      'Vispirms iestatiet identifikatoru.',
    ],
    'interaction.noType': [
      '{subject} nekad netiek iestatīts.',
      'Pārskati nevar nolasīt atbildi, nezinot tās veidu.',
      'Iestatiet veidu uzreiz pēc identifikatora.',
    ],
    'interaction.sameId': [
      'Divām atbildēm ir identifikators “{value}” ({subject}).',
      'Dažas platformas patur tikai vienu vai noraida otro.',
      'Numurējiet mēģinājumus identifikatorā, piemēram, Q1.2.',
    ],
    'interaction.order': [
      '{subject} iestatīts pirms mijiedarbības {first}.',
      'Platforma to noraida ar kļūdu 408.',
      'Vispirms iestatiet id, tad type, tad pārējo.',
    ],
    'interaction.response': [
      'Atbilde “{value}” ({subject}) nav pierakstīta, kā veidam {type} vajag: {expected}.',
      'Stingras platformas to noraida, un pārskatā paliek caurums.',
      'Pierakstiet atbildi tā, kā standarts nosaka šim veidam.',
    ],
    'interaction.pattern': [
      'Pareizā atbilde “{value}” ({subject}) nav pierakstīta, kā prasa veids {type}: {expected}.',
      'Stingras platformas to noraida, un pārskatā pareizās atbildes nav.',
      'Pierakstiet paraugu tā, kā standarts nosaka šim veidam.',
    ],
    'interaction.patterns': [
      'Veida {type} jautājumam ir {count} {count:pareiza atbilde|pareizas atbildes|pareizu atbilžu} ({subject}).',
      'Standarts atļauj vienu, un pārējās platforma noraida ar kļūdu 351.',
      'Dodiet vienu vai izvēlieties citu veidu.',
    ],
    'finish.noStatus': [
      'Sesija beidzās bez statusa.',
      'Platformas min: dažas saka “pabeigts”, dažas — “nav sākts”.',
      'Iestatiet statusu vismaz reizi apmeklējumā.',
    ],
    'finish.noResume': [
      'Dalībnieks nav beidzis, un {subject} nav “suspend”.',
      'Vairums platformu tad aizmirst, kur dalībnieks bija.',
      'Iestatiet “suspend”, kamēr ir pie kā atgriezties.',
    ],
    'finish.passedIncomplete': [
      'Dalībnieks nokārtoja, bet {subject} nav “completed”.',
      'Daudzas platformas skaita tikai pabeigto.',
      'Iestatiet abus: completed un passed.',
    ],
  },
  {
    'path.illegal': 'Nosaukumā {detail} ir rakstzīmes vai garums, ko dažas platformas nepieņem.',
    'path.twice': 'Divi faili saucas {detail}, atšķiras tikai lielie un mazie burti. Windows vidē viens pazūd.',
    'path.backslash': 'Nosaukumā {detail} ir atpakaļvērstas slīpsvītras. Daudzas platformas failu neatrod.',
    'manifest.missing': 'Pakotnē nav {detail}, tātad tā nemaz nav SCORM pakotne.',
    'manifest.subfolder':
      'Manifests ir {detail}, nevis saknē. Platformas pakotni noraida. Saspiediet mapes saturu, nevis mapi.',
    'manifest.bom': '{detail} sākas ar baitu secības zīmi, uz kuras dažas platformas klūp.',
    'manifest.syntax': '{detail} nav pareizi veidots XML vai nav manifests.',
    'manifest.unsafe':
      'Manifests netika lasīts: tas ir lielāks, dziļāks vai ar vairāk atribūtiem, nekā raksta jebkurš rīks, vai arī tas deklarē entītijas.',
    schema: 'Manifests norāda shēmu “{detail}”, nevis “ADL SCORM”.',
    schemaversion: 'Versiju “{detail}” platformas nepazīst.',
    'identifier.illegal': 'Identifikatorā “{detail}” ir rakstzīmes, ko dažas platformas noraida.',
    'identifier.twice': 'Identifikators “{detail}” lietots divreiz.',
    'organization.missing': 'Manifestā nav organization, tātad nav ko palaist.',
    'organization.default': 'Noklusējuma organizācijas “{detail}” nav.',
    'item.missing': 'Organizācijā “{detail}” nav vienību.',
    'title.missing': '“{detail}” nav virsraksta.',
    'reference.dangling': '“{detail}” atsaucas uz resursu, kā nav.',
    'item.parameters': 'Vienībai “{detail}” ir palaišanas parametri; dažas platformas adresi veido nepareizi.',
    'mastery.range': 'Nokārtošanas robeža “{detail}” ir ārpus pieļautā.',
    scormtype: 'Resursam ir SCORM veids “{detail}”; ir tikai sco un asset.',
    'resource.type': 'Resursam ir veids “{detail}”, nevis webcontent.',
    'launch.missing': 'Resursam “{detail}” nav palaižamas adreses.',
    'launch.unlisted': 'Palaišanas lapas {detail} nav sava resursa failu sarakstā.',
    'launch.outside': 'Palaišanas adrese {detail} ir ārpus pakotnes, un šeit to neatver.',
    base: 'Manifests pārceļ failus ar xml:base ({detail}), ko daudzas platformas neievēro.',
    'schema.missing': 'Shēma {detail} ir nosaukta, bet pakotnē tās nav.',
    'file.missing': 'Fails {detail} ir sarakstā, bet pakotnē tā nav.',
    'file.unlisted': 'Fails {detail} ir pakotnē, bet nav sarakstā. Dažas platformas to izlaiž.',
    other: 'Kaut kas cits nav kārtībā: {detail}.',
  },
);
