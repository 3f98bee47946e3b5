/** Latvian sentences of findings. */

import { checkCatalogue } from '../check-sentences.ts';

export const checks = checkCatalogue({
  'module.empty': ['Modulim nav nevienas lapas.', 'Dalībniekam nav ko atvērt.', 'Pievienojiet lapu struktūrā.'],
  'module.untitled': [
    'Modulim {code} nav nosaukuma.',
    'Dalībnieki kursu sarakstā redz nosaukumu; tagad viņi redz tikai kodu.',
    'Piešķiriet modulim nosaukumu.',
  ],
  'module.codeTwice': [
    'Kodu {code} izmanto arī “{title}”.',
    'Divus moduļus ar vienu kodu nevar atšķirt failu nosaukumos un pārskatos.',
    'Piešķiriet vienam no tiem citu kodu.',
  ],
  'module.circle': [
    'Modulis {code} jāapgūst pēc paša sevis: {way}.',
    'Katrs no šiem moduļiem gaida uz citu, tāpēc neviens, kas ievēro secību, nevar sākt.',
    'Izņemiet vienu no tiem no tā, kas citā modulī jāapgūst vispirms.',
  ],
  'module.identifier': [
    'Moduļa iekšējo identifikatoru “{id}” mācību platformas nepieņem.',
    'Pakotne tiktu noraidīta, vai arī dalībnieku progress pazustu.',
    'Dublējiet moduli un publicējiet kopiju.',
  ],
  'module.playerLanguage': [
    'Modulis ir valodā “{tag}”; tā pogas un paziņojumi būs valodā “{player}”.',
    'Dalībnieki sastapsies ar divām valodām, jo atskaņotājs vēl nerunā viņu valodā.',
    'Publicējiet tik un tā vai izvēlieties atskaņotāja tekstiem citu valodu.',
  ],
  'language.invalid': [
    '“{tag}” nav valodas kods.',
    'Ekrāna lasītāji vārdus izrunātu nepareizā valodā.',
    'Izvēlieties valodu vēlreiz, piemēram, “da” dāņu valodai.',
  ],
  'page.empty': [
    'Lapā “{title}” dalībniekam nav nekā.',
    'Tā skaitās apskatāma lapa, bet nav ko skatīt.',
    'Uzrakstiet tajā kaut ko, parādiet tās aktivitātes dalībnieku daļu vai noņemiet lapu.',
  ],
  'page.untitled': [
    'Lapai nav nosaukuma.',
    'Dalībnieki orientējas pēc nosaukumiem satura rādītājā.',
    'Piešķiriet lapai nosaukumu.',
  ],
  'heading.empty': ['Virsrakstam nav vārdu.', 'Tas netiek iekļauts pakotnē.', 'Uzrakstiet virsrakstu vai noņemiet to.'],
  'heading.skipped': [
    'Aiz {above}. līmeņa virsraksta seko {level}. līmeņa virsraksts.',
    'Tiem, kas lapu klausās, līmeņi ir lapas plāns; šajā ir caurums.',
    'Paceliet virsrakstu par vienu līmeni vai pievienojiet trūkstošo.',
  ],
  'image.empty': [
    'Attēla blokā nav attēla.',
    'Dalībnieki redzētu tukšu vietu.',
    'Izvēlieties attēlu vai noņemiet bloku.',
  ],
  'image.missing': [
    'Attēla faila programmā vairs nav.',
    'Dalībnieki redzētu tukšu vietu.',
    'Izvēlieties attēlu vēlreiz vai noņemiet bloku.',
  ],
  'image.alt': [
    'Attēlam nav apraksta.',
    'Tie, kas attēlu neredz, neuzzina, ko tas vēsta.',
    'Aprakstiet tajā būtisko vai atzīmējiet attēlu kā dekoratīvu.',
  ],
  'audio.empty': [
    'Skaņas blokā nav skaņas.',
    'Dalībnieki atrastu tukšu vietu.',
    'Izvēlieties failu vai noņemiet bloku.',
  ],
  'audio.transcript': [
    'Ierakstam nav atšifrējuma.',
    'Tie, kas to nevar dzirdēt vai atrodas vietā, kur jābūt klusumam, neuzzina, kas tajā teikts.',
    'Pierakstiet teikto vai norādiet, ka ierakstā neviens nerunā.',
  ],
  'video.empty': ['Video blokā nav video.', 'Dalībnieki atrastu tukšu vietu.', 'Izvēlieties failu vai noņemiet bloku.'],
  'video.captions': [
    'Videoierakstam nav subtitru.',
    'Tie, kas to nevar dzirdēt, neuzzina, kas tajā teikts.',
    'Pievienojiet WebVTT failu ar subtitriem vai norādiet, ka ierakstā neviens nerunā.',
  ],
  'file.empty': [
    'Lejupielādei nav faila.',
    'Dalībniekiem nav ko paņemt līdzi.',
    'Izvēlieties failu vai noņemiet bloku.',
  ],
  'embed.address': [
    'No tīmekļa iegultajam saturam nav parādāmas adreses: “{url}”.',
    'Tas netiek iekļauts pakotnē: droši parādīt var tikai parastas https adreses.',
    'Nokopējiet visu adresi, kas sākas ar https://.',
  ],
  'embed.fallback': [
    'Nekas neaizstāj no tīmekļa iegulto saturu.',
    'Dalībnieki bez savienojuma vai platformā, kas neko nelaiž iekšā, atrastu tukšu vietu.',
    'Dažos vārdos pasakiet, kas tur redzams, vai pievienojiet attēlu.',
  ],
  'embed.alt': [
    'Attēlam, kas aizstāj iegulto saturu, nav apraksta.',
    'Tie, kas attēlu nevar redzēt, neuzzina, kas tajā ir.',
    'Aprakstiet tajā svarīgo.',
  ],
  'media.missing': [
    'Programmā vairs nav faila, ko rāda kāds bloks.',
    'Dalībnieki atrastu tukšu vietu.',
    'Izvēlieties failu vēlreiz vai noņemiet bloku.',
  ],
  'media.large': [
    '{name} aizņem {megabytes} MB.',
    'Ar lēnu savienojumu dalībnieki ilgi gaida, un dažas mācību platformas tik lielas pakotnes nepieņem.',
    'Saglabājiet to mazākā formātā vai sadaliet daļās.',
  ],
  'link.unsafe': [
    'Saite “{words}” ved uz “{url}”, ko nevar droši atvērt.',
    'Pakotnē paliek vārdi, bet ne saite.',
    'Lietojiet adresi, kas sākas ar https://, vai noņemiet saiti.',
  ],
  'link.relative': [
    'Saite “{words}” ved uz “{url}”, kas nav pilna adrese.',
    'Mācību platformā tā nekur nevestu, tāpēc pakotnē paliek tikai vārdi.',
    'Uzrakstiet pilnu adresi, kas sākas ar https://.',
  ],
  'link.empty': [
    'Saitei uz {url} nav vārdu.',
    'To neviens neredz, un tā netiek iekļauta pakotnē.',
    'Uzrakstiet saitei vārdus vai noņemiet to.',
  ],
  'link.dangling': [
    'Saite ved uz vietu šajā modulī, kuras vairs nav.',
    'Kad dalībnieks tai seko, nekas nenotiek.',
    'Norādiet citu vietu vai noņemiet saiti.',
  ],
  'table.headers': [
    'Tabulai nav virsrakstu šūnu.',
    'Tie, kas tabulu klausās, nedzird, uz ko vērtība attiecas.',
    'Ieslēdziet “virsrakstu rinda” vai “virsrakstu kolonna”.',
  ],
  'table.emptyHeader': [
    'Tabulas virsraksta šūna ir tukša.',
    'Tās kolonnai vai rindai nav nosaukuma tiem, kas tabulu klausās.',
    'Uzrakstiet, ko kolonna vai rinda satur.',
  ],
  'table.uneven': [
    'Tabulas rindās ir atšķirīgs šūnu skaits.',
    'Vērtības nonāk zem nepareizā virsraksta.',
    'Pievienojiet trūkstošās šūnas.',
  ],
  'panel.untitled': [
    '{place}. panelim nav virsraksta.',
    'Kamēr panelis nav atvērts, dalībnieki redz tikai virsrakstu, un ekrāna lasītāji to nolasa.',
    'Dodiet panelim virsrakstu.',
  ],
  'panel.empty': [
    'Panelī “{title}” nekā nav.',
    'Dalībnieki to atver un neko neatrod.',
    'Ierakstiet tajā kaut ko vai noņemiet to.',
  ],
  'panel.sameTitle': [
    'Diviem paneļiem ir virsraksts “{title}”.',
    'Dalībnieki nevar zināt, kurš viņiem vajadzīgs.',
    'Dodiet vienam no tiem citu virsrakstu.',
  ],
  'tabs.single': [
    'Ir tikai viena cilne.',
    'Dalībnieki meklē citas, kuru nav.',
    'Pievienojiet cilni vai rakstiet saturu tieši lapā.',
  ],
  'tabs.many': [
    'Ir {count} {count:cilne|cilnes|ciļņu}.',
    'Tik daudz nevar novietot blakus, un pēdējās paliek nepamanītas.',
    'Izmantojiet akordeonu vai samaziniet ciļņu skaitu.',
  ],
  'columns.empty': [
    'Viena no slejām ir tukša.',
    'Lapa izskatās tā, it kā kaut kā trūktu.',
    'Ierakstiet kaut ko abās slejās vai noņemiet slejas.',
  ],
  'button.unnamed': [
    'Pogai nav teksta.',
    'Dalībnieki nevar zināt, ko tā dara, un pakotnē tās nebūs.',
    'Uzrakstiet, kas notiks, kad to nospiedīs.',
  ],
  'button.nowhere': [
    'Poga “{label}” nekur neved.',
    'Dalībnieki to nospiež, un nekas nenotiek.',
    'Izvēlieties lapu vai norādiet adresi.',
  ],
  'formula.empty': ['Formula ir tukša.', 'Dalībnieki atrastu tukšu vietu.', 'Uzrakstiet formulu vai noņemiet to.'],
  'formula.unknownCommand': [
    'Formulā ir “{command}”, kas nav zināms vai atļauts.',
    'Pakotnē formulas vietā būtu redzams pats LaTeX pieraksts.',
    'Pārbaudiet komandas rakstību vai pierakstiet to citādi.',
  ],
  'formula.unbalanced': [
    'Formulā kāda iekava nav aizvērta vai ir aizvērta vienreiz par daudz.',
    'Pakotnē formulas vietā būtu redzams pats LaTeX pieraksts.',
    'Katrai { vajag }, un katram \\left vajag \\right.',
  ],
  'formula.tooBig': [
    'Formula ir pārāk liela.',
    'To nevarētu parādīt saprātīgā laikā.',
    'Sadaliet to vairākās formulās.',
  ],
  'formula.wrong': [
    'Formulu nevar nolasīt pie “{near}”.',
    'Pakotnē formulas vietā būtu redzams pats LaTeX pieraksts.',
    'Izlabojiet to tur.',
  ],
  'activity.participants': [
    'Aktivitāte dalībniekiem tiek rādīta, bet neko viņiem nesaka.',
    'Dalībnieki redzētu nosaukumu bez uzdevuma.',
    'Uzrakstiet viņiem uzdevumu vai neiekļaujiet aktivitāti pakotnē.',
  ],
  'activity.minutes': [
    'Aktivitātes soļi aizņem {planned} {planned:minūti|minūtes|minūšu}; {minutes:plānota|plānotas} ir {minutes}.',
    'Nodarbība ieilgtu.',
    'Saīsiniet soļus vai plānojiet vairāk laika.',
  ],
  'exercise.prompt': ['Uzdevumam nav jautājuma.', 'Dalībnieki nevar zināt, uz ko atbildēt.', 'Uzrakstiet jautājumu.'],
  'exercise.fewOptions': [
    'Uzdevumam ir mazāk nekā divi atbilžu varianti.',
    'Nav no kā izvēlēties.',
    'Pievienojiet atbilžu variantus.',
  ],
  'exercise.manyOptions': [
    'Uzdevumam ir {count} {count:atbilžu variants|atbilžu varianti|atbilžu variantu}.',
    'Tik daudz ir grūti paturēt prātā, un tie vairāk pārbauda lasīšanu nekā zināšanas.',
    'Paturiet tos, kas atšķir pareizo no nepareizā.',
  ],
  'exercise.emptyOption': [
    'Uzdevuma atbilžu variantam nav vārdu.',
    'Dalībnieki neredz, ko viņi izvēlētos.',
    'Uzrakstiet atbilžu variantu vai noņemiet to.',
  ],
  'exercise.sameOption': [
    'Divi uzdevuma atbilžu varianti skan “{text}”.',
    'Dalībnieki nevar tos atšķirt, un viens, iespējams, skaitās nepareizs.',
    'Mainiet vai noņemiet vienu no tiem.',
  ],
  'exercise.noCorrect': [
    'Neviens uzdevuma atbilžu variants nav atzīmēts kā pareizs.',
    'Neviens nevar atbildēt pareizi.',
    'Atzīmējiet, kas ir pareizi.',
  ],
  'exercise.allCorrect': [
    'Viss, ko uzdevumā var izvēlēties, ir pareizs.',
    'Tas, kurš izvēlas visu, saņem visus punktus, tekstu nelasot.',
    'Pievienojiet arī kaut ko nepareizu.',
  ],
  'exercise.severalCorrect': [
    'Vienas izvēles uzdevumā kā pareizi atzīmēti vairāki atbilžu varianti.',
    'Dalībnieki var izvēlēties tikai vienu un nevar zināt, kuru.',
    'Paturiet vienu pareizo variantu vai pārveidojiet uzdevumu par vairāku atbilžu izvēli.',
  ],
  'exercise.noParts': [
    'Uzdevumā nav uz ko atbildēt.',
    'Dalībnieki redzētu jautājumu, bet ne vietu savai atbildei.',
    'Pievienojiet uzdevumam kādu daļu.',
  ],
  'exercise.missingPart': [
    'Uzdevumam ir daļa bez teksta.',
    'Dalībnieki nevar saprast, kas tur iederas.',
    'Uzrakstiet šo daļu vai noņemiet to.',
  ],
  'exercise.samePart': [
    'Divas uzdevuma daļas saka “{text}”.',
    'Dalībnieki nevar tās atšķirt, un viena var tikt uzskatīta par nepareizu.',
    'Mainiet vai noņemiet vienu no tām.',
  ],
  'exercise.noAnswer': [
    'Uzdevuma daļai nav pareizas atbildes: “{text}”.',
    'Neviens nevar atbildēt pareizi.',
    'Norādiet, kas ir pareizi.',
  ],
  'exercise.sameAnswer': [
    'Divas uzdevuma tukšās vietas pieņem tikai “{text}”.',
    'Dalībnieki nevar zināt, kas kur iederas.',
    'Pieņemiet arī citus vārdus vai apvienojiet tās vienā.',
  ],
  'exercise.badRange': [
    'Skaitļa uzdevuma pieņemamais diapazons ir tukšs.',
    'Neviens skaitlis nevar būt pareizs.',
    'Apakšējai robežai jābūt mazākai par augšējo.',
  ],
  'exercise.noBlank': [
    'Uzdevuma tekstā nav nevienas tukšās vietas.',
    'Nav ko aizpildīt.',
    'Atlasiet vārdu tekstā un padariet to par tukšo vietu.',
  ],
  'exercise.strayMark': [
    'Uzdevuma tekstā ir “{text}”, kas neko neiezīmē.',
    'Dalībnieki to redz tā, kā tas uzrakstīts.',
    'Padariet to par derīgu iezīmējumu vai izņemiet no teksta.',
  ],
  'exercise.unusedBlank': [
    'Uzdevuma tukšās vietas nav tekstā: “{text}”.',
    'Dalībniekiem par to nejautā.',
    'Ievietojiet to atpakaļ tekstā vai noņemiet.',
  ],
  'exercise.manyParts': [
    'Uzdevumam ir {count} {count:daļa|daļas|daļu}.',
    'Tik daudz ir grūti pārskatīt, un atskaites mācību platformām var tikt saīsinātas.',
    'Sadaliet to divos uzdevumos.',
  ],
  'exercise.noImage': [
    'Uzdevumam nav attēla.',
    'Dalībnieki redzētu vietas bez attēla, kam tās pieder.',
    'Izvēlieties attēlu.',
  ],
  'exercise.imageAlt': [
    'Uzdevuma attēls nav aprakstīts.',
    'Cilvēki, kas to neredz, nevar atbildēt.',
    'Aprakstiet attēlu, neatklājot atbildi.',
  ],
  'scenario.start': ['Scenārijam nav sākuma ainas.', 'Dalībnieki atrastu tukšu vietu.', 'Pievienojiet ainu.'],
  'scenario.dangling': [
    'Izvēle “{text}” scenārijā nekur neved.',
    'Dalībnieki iestrēgtu.',
    'Izvēlieties ainu, uz kuru tā ved.',
  ],
  'scenario.unreachable': [
    'Neviena izvēle neved uz ainu “{text}”.',
    'Dalībnieki to nekad neredzēs.',
    'Ļaujiet kādai izvēlei vest turp vai noņemiet ainu.',
  ],
  'scenario.noEnding': [
    'Scenārijam nav beigu.',
    'Dalībnieki to nekad nepabeigtu.',
    'Atzīmējiet vismaz vienu ainu kā beigas.',
  ],
  'scenario.endless': [
    'No ainas “{text}” nevar nonākt līdz beigām.',
    'Dalībnieki, kas tur nonāk, iet pa apli.',
    'Pievienojiet izvēli, kas ved uz beigām.',
  ],
  'scenario.notFull': [
    'Labākais ceļš scenārijā dod {percent} % punktu.',
    'Neviens nevar iegūt visus punktus.',
    'Padariet kādas beigas 100 % vērtas vai ļaujiet izvēlēm ceļā uz tām neko nemaksāt.',
  ],
  'test.noBank': [
    'Testam nav bankas, no kuras izlozēt.',
    'Nav ko jautāt.',
    'Izvēlieties banku vai izveidojiet to struktūrā.',
  ],
  'test.fewExercises': [
    'Tests izlozē {draw} {draw:uzdevumu|uzdevumus|uzdevumu}, bet der tikai {count}.',
    'Dalībnieki saņem mazāk jautājumu, nekā tests sola.',
    'Pievienojiet bankai uzdevumus vai izlozējiet mazāk.',
  ],
  'test.unscored': [
    'Testa bankā ir “{text}”, kas nedod punktus.',
    'Tas aizņemtu vietu jautājumam, kas skaitās.',
    'Pārvietojiet to uz lapu vai piešķiriet tam punktus.',
  ],
  'bank.unused': [
    'Neviens tests neizlozē no bankas “{title}”.',
    'Tās uzdevumi nenonāk pie dalībniekiem.',
    'Izvēlieties to testā vai padariet par lapu.',
  ],
  'bank.other': [
    'Bankā “{title}” ir kaut kas, kas nav uzdevums.',
    'Testi izlozē tikai uzdevumus; pārējais nenonāk pie dalībniekiem.',
    'Pārvietojiet to uz lapu.',
  ],
  'passing.noPoints': [
    'Nokārtošanas slieksnis ir {passMark} %, bet neviens uzdevums nedod punktus.',
    'Neviens nevarētu moduli nokārtot.',
    'Piešķiriet uzdevumiem punktus vai noņemiet nokārtošanas slieksni.',
  ],
  'passing.noMark': [
    'Lai moduli pabeigtu, tas jānokārto, bet nokārtošanas sliekšņa nav.',
    'Mācību platforma moduli nekad nevarētu atzīmēt kā pabeigtu.',
    'Nosakiet nokārtošanas slieksni vai ļaujiet moduli pabeigt, apskatot visas lapas.',
  ],
  'passing.unusedPoints': [
    'Uzdevumi dod {points} {points:punktu|punktus|punktu}, bet nokārtošanas sliekšņa nav.',
    'Rezultāts tiek ziņots, bet neviens pēc tā moduli ne nokārto, ne nenokārto.',
    'Nosakiet nokārtošanas slieksni, ja modulis ir jānokārto.',
  ],
  'goal.untaught': [
    'Nekas nemāca mērķi {code}: “{text}”.',
    'Dalībniekiem tiek solīts kaut kas, ko modulis neaptver.',
    'Saistiet mērķi ar lapu vai bloku, kas to māca.',
  ],
  'goal.unassessed': [
    'Nekas nevērtē mērķi {code}: “{text}”.',
    'Neviens nevar pateikt, vai dalībnieki to ir sasnieguši.',
    'Saistiet mērķi ar uzdevumu, kas to vērtē.',
  ],
  'room.scores': [
    'Progresa un punktu rakstzīmju skaits vien var būt {characters}; {format} ietilpst {limit}.',
    'Platforma noraida visu, un dalībnieki nākamajā apmeklējumā sāk no jauna.',
    'Sadaliet moduli.',
  ],
  'room.words': [
    'Ja dalībnieki raksta tik daudz, cik drīkst, atbilžu rakstzīmju skaits ir {characters}; {format} ietilpst {limit}.',
    'Kam nepietiek vietas, tā nākamajā apmeklējumā vairs nav; vispirms zūd vecākais. Dalībniekiem tas tiek pateikts, un viņi to var izdrukāt vai lejupielādēt.',
    'Prasiet mazāk vai īsākas atbildes, sadaliet moduli vai publicējiet to kā SCORM 2004, kurā ir vieta 64 000 rakstzīmju. Dažas platformas saglabā vairāk; to iepriekš zināt nevar.',
  ],
  'term.dangling': [
    '“{words}” ir atzīmēts kā termins, bet termina vairs nav.',
    'Mācību dalībnieki redzētu parastus vārdus tur, kur bija domāts skaidrojums.',
    'Izvēlieties terminu vēlreiz vai padariet to par parastiem vārdiem.',
  ],
  'term.undefined': [
    'Terminam “{word}” nav definīcijas.',
    'Tas paliek parasts teksts un netiek iekļauts vārdnīcā.',
    'Uzrakstiet vārdnīcā, ko tas nozīmē.',
  ],
  'term.twice': [
    '“{word}” vārdnīcā apzīmē divus terminus.',
    'Mācību dalībnieki nevar saprast, kurš no tiem domāts.',
    'Paturiet vienu no tiem vai izvēlieties atšķirīgus vārdus.',
  ],
  'footnote.empty': [
    'Zemteksta piezīmei nav teksta.',
    'Mācību dalībnieki seko numuram un neko neatrod.',
    'Uzrakstiet piezīmi vai noņemiet to.',
  ],
  'reference.missing': [
    'Atsauce ved uz darbu, kura nav izmantoto avotu sarakstā.',
    'Mācību dalībnieki neredzētu avotu tur, kur tas bija norādīts.',
    'Izvēlieties avotu vēlreiz vai noņemiet atsauci.',
  ],
  'reference.untitled': [
    'Avotam, uz kuru dota atsauce, nav nosaukuma: “{words}”.',
    'Mācību dalībnieki to nevarētu atrast.',
    'Ierakstiet nosaukumu sadaļā “Izmantotie avoti”.',
  ],
  'reference.uncited': [
    'Programmā nekur nav atsauces uz “{words}”.',
    'Tā nav neviena moduļa avotu sarakstā.',
    'Atsaucieties uz to, kur tas izmantots, vai noņemiet to sadaļā “Izmantotie avoti”.',
  ],
  'goal.unpractised': [
    'Nekas neļauj dalībniekiem trenēt mērķi {code}: “{text}”.',
    'To, ko tikai dzird, drīz aizmirst.',
    'Saistiet mērķi ar uzdevumu vai aktivitāti, kas to trenē.',
  ],
  'goal.assessedBelow': [
    'Mērķis {code} tiek vērtēts zem sava līmeņa: “{text}”.',
    'Atbildes nevar parādīt to, ko mērķis sola; izvēle, piemēram, neparāda prasmi kaut ko radīt.',
    'Vērtējiet to pēc kaut kā, kas jāizveido vai jāizvērtē, vai pazeminiet mērķa līmeni.',
  ],
  'goal.assessedAbove': [
    'Mērķis {code} tiek vērtēts virs sava līmeņa: “{text}”.',
    'No dalībniekiem prasa vairāk, nekā viņiem solīts un mācīts.',
    'Prasiet mazāk vai paaugstiniet mērķa līmeni un māciet atbilstoši.',
  ],
  'goal.outOfBalance': [
    'Mērķim {code} ir {weight} % svara un {marks} % punktu: “{text}”.',
    'Dalībnieki strādā punktu dēļ; tie pasaka, kuri mērķi ir svarīgi.',
    'Mainiet mērķa svaru vai uzdevumu punktus.',
  ],
  'goal.unobservable': [
    'Mērķis {code} sākas ar “{verb}”, ko neviens nevar redzēt kādu darām.',
    'Ja nav nekā redzama, ne dalībnieki, ne vadītāji nezina, kad mērķis sasniegts.',
    'Rakstiet, ko dalībnieki darīs, piemēram: {better}.',
  ],
  'goal.verbLevel': [
    'Mērķa {code} darbības vārds “{verb}” runā par citu līmeni nekā mērķim norādītais.',
    'Uzdevumus salīdzina ar līmeni; tos salīdzinātu ar nepareizo.',
    'Izvēlieties citu darbības vārdu vai citu līmeni.',
  ],
  'exercise.noGoal': [
    'Neviens mērķis nav saistīts ar uzdevumu: “{text}”.',
    'Tas prasa dalībnieku laiku, bet neskaitās ne pie kā, kas viņiem solīts.',
    'Saistiet to ar mērķi, ko tas trenē vai vērtē, vai noņemiet to.',
  ],
  'placeholder.left': [
    'Šeit vēl ir veidnes norādes: “{text}”.',
    'Dalībnieki lasītu to, kas rakstīts jums.',
    'Ierakstiet to vietā savus vārdus vai izdzēsiet tās.',
  ],
  'workload.mostlyReading': [
    '{percent} % laika šajā modulī ir lasīšana.',
    'Lasīšana vien maina maz; tas paliek prātā, ja ar to kaut ko dara.',
    'Pārvērtiet daļu lasāmā par uzdevumu, aktivitāti vai diskusiju.',
  ],
  'workload.noPractice': [
    'Šajā modulī dalībnieki tikai lasa un skatās.',
    'Nekas nerāda ne viņiem, ne jums, vai viņi to prot izmantot.',
    'Pievienojiet uzdevumu vai aktivitāti.',
  ],
  'workload.overTarget': [
    'Modulis aizņem apmēram {minutes} {minutes:minūti|minūtes|minūšu}, par {percent} % vairāk nekā {planned:plānotā|plānotās} {planned}.',
    'Dalībnieki, kuriem solīts mazāk, padodas pirms beigām.',
    'Saīsiniet to, izlabojiet aplēses vai plānojiet vairāk laika.',
  ],
  'workload.underTarget': [
    'Modulis aizņem apmēram {minutes} {minutes:minūti|minūtes|minūšu}, par {percent} % mazāk nekā {planned:plānotā|plānotās} {planned}.',
    'Tā kredītpunkti vai vieta grafikā nebūtu nopelnīta.',
    'Pievienojiet vingrināšanos, izlabojiet aplēses vai plānojiet mazāk laika.',
  ],
  'facilitator.leak': [
    'Pakotnē nonāktu kaut kas, kas domāts tikai vadītājam: aktivitāte “{title}”.',
    'Dalībnieki lasītu to, kas nav domāts viņiem.',
    'Nepublicējiet; ziņojiet par to kā par Modulewright kļūdu.',
  ],
});
