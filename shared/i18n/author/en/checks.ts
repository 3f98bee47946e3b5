/** English sentences of findings. */

import { checkCatalogue } from '../check-sentences.ts';

export const checks = checkCatalogue({
  'module.empty': ['The module has no pages.', 'There is nothing for a learner to open.', 'Add a page in the outline.'],
  'module.untitled': [
    'Module {code} has no title.',
    'Learners see the title in the list of courses; now they see only the code.',
    'Give the module a title.',
  ],
  'module.codeTwice': [
    'The code {code} is used by “{title}” as well.',
    'Two modules with one code cannot be told apart in file names and reports.',
    'Give one of them another code.',
  ],
  'module.circle': [
    'Module {code} is taken after itself: {way}.',
    'Each of these modules waits for another, so nobody who keeps to the order can begin.',
    'Take one of them out of what another takes first.',
  ],
  'module.identifier': [
    'The module’s internal identifier “{id}” is not one that learning platforms accept.',
    'The package would be refused, or learners’ progress would be lost.',
    'Duplicate the module and publish the copy.',
  ],
  'module.playerLanguage': [
    'The module is in “{tag}”; its buttons and messages will be in “{player}”.',
    'Learners meet two languages, because the player does not speak theirs yet.',
    'Publish all the same, or choose another language for the player’s words.',
  ],
  'language.invalid': [
    '“{tag}” is not a language tag.',
    'Screen readers would pronounce the words in the wrong language.',
    'Choose the language again, for example “lv” for Latvian.',
  ],
  'page.empty': [
    'The page “{title}” has nothing on it for a learner.',
    'It counts as a page to be seen, but there is nothing to see.',
    'Write something on it, show the participants’ side of its activity, or remove it.',
  ],
  'page.untitled': [
    'A page has no title.',
    'Learners find their way by the titles in the contents.',
    'Give the page a title.',
  ],
  'heading.empty': ['A heading has no words.', 'It is left out of the package.', 'Write the heading or remove it.'],
  'heading.skipped': [
    'A heading of level {level} follows one of level {above}.',
    'People who listen to the page use the levels as an outline; this one has a hole.',
    'Make the heading one level higher, or add the one between.',
  ],
  'image.empty': [
    'An image block has no image.',
    'Learners would find an empty place.',
    'Choose an image or remove the block.',
  ],
  'image.missing': [
    'The file of an image is no longer in the programme.',
    'Learners would find an empty place.',
    'Choose the image again or remove the block.',
  ],
  'image.alt': [
    'An image has no description.',
    'People who cannot see the image do not learn what it says.',
    'Describe what matters in it, or mark it as decorative.',
  ],
  'audio.empty': [
    'A sound block has no sound.',
    'Learners would find an empty place.',
    'Choose a file or remove the block.',
  ],
  'audio.transcript': [
    'A recording has no transcript.',
    'People who cannot hear it, or are where nothing may sound, do not learn what it says.',
    'Write down what is said, or note that nobody speaks in it.',
  ],
  'video.empty': [
    'A video block has no video.',
    'Learners would find an empty place.',
    'Choose a file or remove the block.',
  ],
  'video.captions': [
    'A video has no captions.',
    'People who cannot hear it do not learn what it says.',
    'Add a WebVTT file with captions, or note that nobody speaks in it.',
  ],
  'file.empty': [
    'A download has no file.',
    'There is nothing for learners to take along.',
    'Choose a file or remove the block.',
  ],
  'embed.address': [
    'Something embedded from the web has no address that can be shown: “{url}”.',
    'It is left out of the package: only plain https addresses are safe to show.',
    'Copy the whole address, starting with https://.',
  ],
  'embed.fallback': [
    'Nothing stands in for what is embedded from the web.',
    'Learners without a connection, or on a platform that lets nothing in, would find an empty place.',
    'Say in a few words what it shows, or add a picture of it.',
  ],
  'embed.alt': [
    'The picture that stands in for something embedded has no description.',
    'People who cannot see the picture do not learn what it says.',
    'Describe what matters in it.',
  ],
  'media.missing': [
    'A file that a block shows is no longer in the programme.',
    'Learners would find an empty place.',
    'Choose the file again or remove the block.',
  ],
  'media.large': [
    '{name} has {megabytes} MB.',
    'On a slow connection learners wait long for it, and some learning platforms refuse packages that large.',
    'Save it in a smaller format, or cut it into parts.',
  ],
  'link.unsafe': [
    'The link “{words}” leads to “{url}”, which cannot be opened safely.',
    'The package keeps the words but not the link.',
    'Use an address that starts with https://, or remove the link.',
  ],
  'link.relative': [
    'The link “{words}” leads to “{url}”, which is not a full address.',
    'In a learning platform it would lead nowhere, so the package keeps only the words.',
    'Write the whole address, starting with https://.',
  ],
  'link.empty': [
    'A link to {url} has no words.',
    'Nobody can see it, and it is left out of the package.',
    'Write words for the link or remove it.',
  ],
  'link.dangling': [
    'A link leads to a place in this module that no longer exists.',
    'Nothing happens when a learner follows it.',
    'Link to another place or remove the link.',
  ],
  'table.headers': [
    'A table has no header cells.',
    'People who listen to the table do not hear what a value belongs to.',
    'Turn on “header row” or “header column”.',
  ],
  'table.emptyHeader': [
    'A header cell of a table is empty.',
    'Its column or row has no name for people who listen to the table.',
    'Write what the column or row holds.',
  ],
  'table.uneven': [
    'The rows of a table have different numbers of cells.',
    'Values end up under the wrong heading.',
    'Add the missing cells.',
  ],
  'panel.untitled': [
    'Panel {place} has no title.',
    'Learners see only the titles until they open a panel, and screen readers announce them.',
    'Give the panel a title.',
  ],
  'panel.empty': [
    'The panel “{title}” has nothing in it.',
    'Learners open it and find an empty place.',
    'Write something in it or remove it.',
  ],
  'panel.sameTitle': [
    'Two panels have the title “{title}”.',
    'Learners cannot tell which one they want.',
    'Give one of them another title.',
  ],
  'tabs.single': [
    'There is only one tab.',
    'Learners look for others that are not there.',
    'Add a tab, or write the content on the page itself.',
  ],
  'tabs.many': [
    'There {count:is|are} {count} {count:tab|tabs}.',
    'So many do not fit beside each other, and learners overlook the last ones.',
    'Use an accordion, or make fewer of them.',
  ],
  'columns.empty': [
    'One of the columns is empty.',
    'The page looks as if something were missing.',
    'Write something in both columns, or take the columns away.',
  ],
  'button.unnamed': [
    'A button has no words.',
    'Learners cannot know what it does, and it is left out of the package.',
    'Write what happens when it is pressed.',
  ],
  'button.nowhere': [
    'The button “{label}” leads nowhere.',
    'Learners press it and nothing happens.',
    'Choose a page, or give an address.',
  ],
  'formula.empty': ['A formula is empty.', 'Learners would find an empty place.', 'Write the formula or remove it.'],
  'formula.unknownCommand': [
    'A formula uses “{command}”, which is not known or not allowed.',
    'The package would show the LaTeX itself in place of the formula.',
    'Check how the command is spelt, or write it another way.',
  ],
  'formula.unbalanced': [
    'A bracket or brace in a formula is not closed, or closed once too often.',
    'The package would show the LaTeX itself in place of the formula.',
    'Give every { its }, and every \\left its \\right.',
  ],
  'formula.tooBig': [
    'A formula is too large.',
    'It could not be shown in reasonable time.',
    'Divide it into several formulas.',
  ],
  'formula.wrong': [
    'A formula cannot be read near “{near}”.',
    'The package would show the LaTeX itself in place of the formula.',
    'Correct it there.',
  ],
  'activity.participants': [
    'An activity is shown to participants but says nothing to them.',
    'Learners would see a title and no task.',
    'Write the task in their words, or leave the activity out of the package.',
  ],
  'activity.minutes': [
    'The steps of an activity take {planned} {planned:minute|minutes}; {minutes} {minutes:is|are} planned.',
    'The session would run over.',
    'Shorten the steps or plan more time.',
  ],
  'exercise.prompt': ['An exercise has no question.', 'Learners cannot know what to answer.', 'Write the question.'],
  'exercise.fewOptions': [
    'An exercise has fewer than two options.',
    'There is nothing to choose between.',
    'Add options.',
  ],
  'exercise.manyOptions': [
    'An exercise has {count} {count:option|options}.',
    'So many are hard to hold in mind and test reading more than knowing.',
    'Keep those that tell right from wrong.',
  ],
  'exercise.emptyOption': [
    'An option of an exercise has no words.',
    'Learners cannot tell what they would choose.',
    'Write the option or remove it.',
  ],
  'exercise.sameOption': [
    'Two options of an exercise say “{text}”.',
    'Learners cannot tell them apart, and one may count as wrong.',
    'Change or remove one of them.',
  ],
  'exercise.noCorrect': [
    'No option of an exercise is marked as right.',
    'Nobody can answer it correctly.',
    'Mark what is right.',
  ],
  'exercise.allCorrect': [
    'Everything that can be chosen in an exercise is right.',
    'Whoever chooses all of it has full points without reading.',
    'Add something that is wrong too.',
  ],
  'exercise.severalCorrect': [
    'Several options of a single choice are marked as right.',
    'Learners can choose only one and cannot know which.',
    'Keep one right option, or make it a multiple response.',
  ],
  'exercise.noParts': [
    'An exercise has nothing to answer.',
    'Learners would find a question and no place for what they say.',
    'Add a part to it.',
  ],
  'exercise.missingPart': [
    'An exercise has a part without words.',
    'Learners cannot tell what belongs there.',
    'Write the part or remove it.',
  ],
  'exercise.samePart': [
    'Two parts of an exercise say “{text}”.',
    'Learners cannot tell them apart, and one may count as wrong.',
    'Change or remove one of them.',
  ],
  'exercise.noAnswer': [
    'A part of an exercise has no right answer: “{text}”.',
    'Nobody can answer it correctly.',
    'Say what is right.',
  ],
  'exercise.sameAnswer': [
    'Two blanks of an exercise accept nothing but “{text}”.',
    'Learners cannot know which belongs where.',
    'Accept other words too, or make one blank of them.',
  ],
  'exercise.badRange': [
    'The accepted range of a numeric exercise is empty.',
    'No number could be right.',
    'Make the lower bound smaller than the upper one.',
  ],
  'exercise.noBlank': [
    'The text of an exercise has no blank.',
    'There is nothing to fill in.',
    'Select a word in the text and make it a blank.',
  ],
  'exercise.strayMark': [
    'The text of an exercise has “{text}”, which marks nothing.',
    'Learners see it as it stands.',
    'Make a mark of it that counts, or take it out of the text.',
  ],
  'exercise.unusedBlank': [
    'A blank of an exercise is not in its text: “{text}”.',
    'Learners are not asked for it.',
    'Put it back into the text, or remove it.',
  ],
  'exercise.manyParts': [
    'An exercise has {count} {count:part|parts}.',
    'So many are hard to keep in view, and reports to learning platforms may be cut.',
    'Make two exercises of it.',
  ],
  'exercise.noImage': [
    'An exercise has no image.',
    'Learners would see places without the picture they belong to.',
    'Choose an image.',
  ],
  'exercise.imageAlt': [
    'The image of an exercise has no description.',
    'People who cannot see it cannot answer.',
    'Describe the image, without giving the answer away.',
  ],
  'scenario.start': ['A scenario has no scene to start with.', 'Learners would find an empty place.', 'Add a scene.'],
  'scenario.dangling': [
    'The choice “{text}” in a scenario leads nowhere.',
    'Learners would be stuck.',
    'Choose the scene it leads to.',
  ],
  'scenario.unreachable': [
    'No choice leads to the scene “{text}”.',
    'Learners will never see it.',
    'Let a choice lead there, or remove the scene.',
  ],
  'scenario.noEnding': [
    'A scenario has no ending.',
    'Learners would never be done.',
    'Mark at least one scene as an ending.',
  ],
  'scenario.endless': [
    'From the scene “{text}” no ending can be reached.',
    'Learners who come there go round in circles.',
    'Add a choice that leads on to an ending.',
  ],
  'scenario.notFull': [
    'The best way through a scenario earns {percent} % of its points.',
    'Nobody can earn all of them.',
    'Make an ending worth 100 %, or let the choices on the way to it cost nothing.',
  ],
  'test.noBank': [
    'A test has no bank to draw from.',
    'There is nothing to ask.',
    'Choose a bank, or make one in the outline.',
  ],
  'test.fewExercises': [
    'A test draws {draw} {draw:exercise|exercises}, but only {count} {count:fits|fit}.',
    'Learners get fewer questions than the test promises.',
    'Add exercises to the bank, or draw fewer.',
  ],
  'test.unscored': [
    'The bank of a test holds “{text}”, which gives no points.',
    'It would take the place of a question that counts.',
    'Move it to a page, or give it points.',
  ],
  'bank.unused': [
    'No test draws from the bank “{title}”.',
    'Its exercises reach no learner.',
    'Choose it in a test, or make it a page.',
  ],
  'bank.other': [
    'The bank “{title}” holds something that is no exercise.',
    'Tests draw exercises only; the rest reaches no learner.',
    'Move it to a page.',
  ],
  'passing.noPoints': [
    'The pass mark is {passMark} %, but no exercise gives points.',
    'Nobody could pass the module.',
    'Give points to exercises, or remove the pass mark.',
  ],
  'passing.noMark': [
    'Completion asks for a pass, but there is no pass mark.',
    'The learning platform could never mark the module as completed.',
    'Set a pass mark, or let the module be completed by seeing every page.',
  ],
  'passing.unusedPoints': [
    'Exercises give {points} {points:point|points}, but there is no pass mark.',
    'A score is reported, but nobody passes or fails by it.',
    'Set a pass mark if the module is to be passed.',
  ],
  'goal.untaught': [
    'Nothing teaches goal {code}: “{text}”.',
    'Learners are promised something the module does not cover.',
    'Link the goal to the page or block that teaches it.',
  ],
  'goal.unassessed': [
    'Nothing assesses goal {code}: “{text}”.',
    'Nobody can tell whether learners have reached it.',
    'Link the goal to an exercise that assesses it.',
  ],
  'room.scores': [
    'Progress and points alone can take {characters} characters; {format} has room for {limit}.',
    'The platform refuses the whole, and learners begin anew at their next visit.',
    'Split the module.',
  ],
  'room.words': [
    'If learners write as much as they may, their answers take {characters} characters; {format} has room for {limit}.',
    'What finds no room is not there at the next visit, the oldest first. Learners are told and can print or download it.',
    'Ask for fewer or shorter answers, split the module, or publish it as SCORM 2004, which has room for 64,000 characters. Some platforms keep more; that cannot be known beforehand.',
  ],
  'term.dangling': [
    '“{words}” is marked as a glossary term, but the term is gone.',
    'Learners would get plain words where an explanation was meant.',
    'Choose the term again, or make it plain words.',
  ],
  'term.undefined': [
    'The term “{word}” has no definition.',
    'Its words stay plain, and it is left out of the glossary.',
    'Write what it means, in the glossary.',
  ],
  'term.twice': [
    '“{word}” stands for two terms of the glossary.',
    'Learners cannot tell which of the two is meant.',
    'Keep one of them, or tell them apart by their words.',
  ],
  'footnote.empty': [
    'A footnote has no text.',
    'Learners follow its number and find nothing.',
    'Write the note, or remove it.',
  ],
  'reference.missing': [
    'A citation leads to a work that is not among the references.',
    'Learners would see no source where one was given.',
    'Choose the work again, or remove the citation.',
  ],
  'reference.untitled': [
    'A cited work has no title: “{words}”.',
    'Learners could not find it.',
    'Fill in the title, under References.',
  ],
  'reference.uncited': [
    'Nothing in the programme cites “{words}”.',
    'It is in no module’s list of references.',
    'Cite it where it was used, or remove it under References.',
  ],
  'goal.unpractised': [
    'Nothing lets learners practise goal {code}: “{text}”.',
    'What is only heard is soon forgotten.',
    'Link the goal to an exercise or activity in which it is practised.',
  ],
  'goal.assessedBelow': [
    'Goal {code} is assessed below its level: “{text}”.',
    'The answers cannot show what the goal promises; a choice, for example, shows no creating.',
    'Assess it by something that is made or judged, or lower the goal’s level.',
  ],
  'goal.assessedAbove': [
    'Goal {code} is assessed above its level: “{text}”.',
    'Learners are asked for more than they were promised and taught.',
    'Ask for less, or raise the goal’s level and teach for it.',
  ],
  'goal.outOfBalance': [
    'Goal {code} has {weight} % of the weight and {marks} % of the marks: “{text}”.',
    'Learners work for the marks; they say which goals count.',
    'Change the goal’s weight or the points of its exercises.',
  ],
  'goal.unobservable': [
    'Goal {code} starts with “{verb}”, which nobody can watch somebody do.',
    'Without something to see, neither learners nor facilitators know when the goal is reached.',
    'Say what learners will do instead, for example: {better}.',
  ],
  'goal.verbLevel': [
    'The verb of goal {code}, “{verb}”, speaks of another level than the goal has.',
    'Exercises are weighed against the level; they would be weighed against the wrong one.',
    'Choose another verb or another level.',
  ],
  'exercise.noGoal': [
    'No goal is linked to an exercise: “{text}”.',
    'It takes learners’ time without counting towards anything they were promised.',
    'Link it to the goal it practises or assesses, or remove it.',
  ],
  'placeholder.left': [
    'Guidance of a template is still there: “{text}”.',
    'Learners would read what was written for you.',
    'Put your own words in its place, or delete it.',
  ],
  'workload.mostlyReading': [
    '{percent} % of the time in this module is reading.',
    'Reading alone changes little; doing something with it makes it stay.',
    'Turn part of the reading into an exercise, an activity or a discussion.',
  ],
  'workload.noPractice': [
    'Learners only read and watch in this module.',
    'Nothing shows them, or you, whether they could use it.',
    'Add an exercise or an activity.',
  ],
  'workload.overTarget': [
    'The module takes about {minutes} {minutes:minute|minutes}, {percent} % more than the {planned} that {planned:is|are} planned.',
    'Learners who were promised less give up before the end.',
    'Shorten it, correct the estimates, or plan more time.',
  ],
  'workload.underTarget': [
    'The module takes about {minutes} {minutes:minute|minutes}, {percent} % less than the {planned} that {planned:is|are} planned.',
    'Its credits or its place in the timetable would not be earned.',
    'Add practice, correct the estimates, or plan less time.',
  ],
  'facilitator.leak': [
    'Something for the facilitator alone would be in the package: activity “{title}”.',
    'Learners would read what is not meant for them.',
    'Do not publish; report this as a fault of Modulewright.',
  ],
});
