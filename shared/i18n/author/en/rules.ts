/** English sentences of the rules a package can break while it is tried, and of its faults as a file. */

import { ruleCatalogue } from '../rule-sentences.ts';

export const rules = ruleCatalogue(
  {
    'call.unknown': [
      'The package called {subject}, which this API does not have.',
      'On a real platform the call fails, and the script may stop there.',
      'Call only the eight functions of the standard the package names in its manifest.',
    ],
    'call.argumentType': [
      '{subject} was given a {type} instead of a string.',
      'Some platforms refuse what is no string, others store nonsense.',
      'Turn every value into a string before it is sent.',
    ],
    'call.argumentCount': [
      '{subject} was called with {count} {count:argument|arguments} instead of {wanted}.',
      'Strict platforms refuse the call with error 201.',
      'Give it exactly the arguments the standard names.',
    ],
    'call.emptyArgument': [
      '{subject} was given “{value}” where the empty string belongs.',
      'Strict platforms refuse the call with error 201.',
      'Call it with "" and nothing else.',
    ],
    'session.before': [
      '{subject} was called before the session was begun.',
      'The platform answers with an error, and nothing is kept.',
      'Begin the session first, and go on only when it answers "true".',
    ],
    'session.twice': [
      '{subject} was called while the session was running.',
      'Some platforms end the session or lose what was said so far.',
      'Begin a session once per visit.',
    ],
    'session.after': [
      '{subject} was called after the session had ended.',
      'What is said then is lost.',
      'Say everything first, and end the session last.',
    ],
    'session.unfinished': [
      'The session was begun and never ended: {subject} is missing.',
      'Many platforms then count no time, no status, or refuse the next visit.',
      'End the session when the page goes away, on pagehide.',
    ],
    'element.unknown': [
      'The package used {subject}, which the data model of this standard does not have.',
      'The platform answers with error 401 or 201, and nothing is kept.',
      'Use the names of the standard that the manifest says; the two generations differ.',
    ],
    'element.readOnly': [
      'The package tried to write {subject}, which is for reading only.',
      'The platform refuses it with error 403 or 404.',
      'Leave it to the platform.',
    ],
    'element.writeOnly': [
      'The package tried to read {subject}, which is for writing only.',
      'The platform answers with error 404 or 405 and an empty string.',
      'Keep what has to be known again in suspend_data.',
    ],
    'value.format': [
      '{subject} was set to “{value}”, which is not written as it should be: {expected}.',
      'Strict platforms refuse the value, and it is lost.',
      'Write it as the standard does.',
    ],
    'value.word': [
      '{subject} was set to “{value}”. Allowed are {words}.',
      'Strict platforms refuse any other word, and it is lost.',
      'Use one of the words allowed.',
    ],
    'value.long': [
      '{subject} is {length} long, where only {most} {most:is|are} sure to fit.',
      'Platforms cut it off or refuse it, and learners lose their place.',
      'Make it shorter.',
    ],
    'value.range': [
      '{subject} was set to {value}, outside {range}.',
      'Strict platforms refuse the value with error 407 or 405.',
      'Keep it within the range.',
    ],
    'value.refused': [
      'The platform refused to set {subject} to “{value}” (error {code}).',
      'The value is lost.',
      'Look at the calls before it, and ask for the error after each call.',
    ],
    'status.notAttempted': [
      'The package set {subject} to “not attempted”.',
      'That word belongs to the platform; a learner who was there appears never to have come.',
      'Set “incomplete” when a visit begins.',
    ],
    'score.outside': [
      '{subject} is {raw}, outside {min} … {max}.',
      'Gradebooks show impossible marks or drop them.',
      'Set the bounds so that every score fits.',
    ],
    'list.gap': [
      '{subject} has index {index} while the list has {count} {count:entry|entries}.',
      'Platforms refuse entries that leave a hole.',
      'Ask for _count, and write the next entry there.',
    ],
    'objective.sameId': [
      'Two objectives are called “{value}” ({subject}).',
      'The platform refuses the second with error 351, or mixes the two up.',
      'Give every objective its own identifier.',
    ],
    'interaction.noId': [
      '{subject} is never set.',
      'Reports cannot tell which question was answered.',
      'Set the identifier first.',
    ],
    'interaction.noType': [
      '{subject} is never set.',
      'Reports cannot read the answer without knowing its kind.',
      'Set the type right after the identifier.',
    ],
    'interaction.sameId': [
      'Two answers carry the identifier “{value}” ({subject}).',
      'Some platforms keep only one of them, or refuse the second.',
      'Number the attempts in the identifier, for example Q1.2.',
    ],
    'interaction.order': [
      '{subject} was set before the interaction’s {first}.',
      'The platform refuses it with error 408.',
      'Set id first, then type, then the rest.',
    ],
    'interaction.response': [
      'The answer “{value}” ({subject}) is not written as answers of the type {type} are: {expected}.',
      'Strict platforms refuse it, and the report has a gap.',
      'Write the answer as the standard does for its type.',
    ],
    'interaction.pattern': [
      'The right answer “{value}” ({subject}) is not written as the type {type} asks: {expected}.',
      'Strict platforms refuse it, and the report shows no right answer.',
      'Write the pattern as the standard does for its type.',
    ],
    'interaction.patterns': [
      'A question of the type {type} has {count} right {count:answer|answers} ({subject}).',
      'The standard allows one, and the platform refuses the others with error 351.',
      'Give one, or choose another type.',
    ],
    'finish.noStatus': [
      'The session ended without a status.',
      'Platforms guess: some say completed, some say not attempted.',
      'Set the status at least once per visit.',
    ],
    'finish.noResume': [
      'The learner is not done, and {subject} is not “suspend”.',
      'Most platforms then forget where the learner was.',
      'Set it to “suspend” as long as there is something to come back to.',
    ],
    'finish.passedIncomplete': [
      'The learner passed, and {subject} is not “completed”.',
      'Many platforms only count what is completed.',
      'Set both: completed, and passed.',
    ],
  },
  {
    'path.illegal': 'The name {detail} has characters or a length that some platforms cannot take.',
    'path.twice': 'Two files are called {detail} but for upper and lower case. One of them disappears on Windows.',
    'path.backslash': 'The name {detail} uses backslashes. Many platforms do not find the file.',
    'manifest.missing': 'There is no {detail} in the package, so it is no SCORM package at all.',
    'manifest.subfolder':
      'The manifest is at {detail} instead of the root. Platforms refuse the upload. Zip what is in the folder, not the folder.',
    'manifest.bom': '{detail} begins with a byte order mark, which some platforms stumble over.',
    'manifest.syntax': '{detail} is not well-formed XML, or no manifest.',
    'manifest.unsafe':
      'The manifest was not read: it is larger, deeper or fuller of attributes than any tool writes, or it declares entities.',
    schema: 'The manifest names the schema “{detail}” instead of “ADL SCORM”.',
    schemaversion: 'The version “{detail}” is none that platforms know.',
    'identifier.illegal': 'The identifier “{detail}” has characters that some platforms refuse.',
    'identifier.twice': 'The identifier “{detail}” is used twice.',
    'organization.missing': 'The manifest has no organization, so there is nothing to launch.',
    'organization.default': 'The default organization “{detail}” does not exist.',
    'item.missing': 'The organization “{detail}” has no items.',
    'title.missing': '“{detail}” has no title.',
    'reference.dangling': '“{detail}” refers to a resource that is not there.',
    'item.parameters': 'The item “{detail}” has launch parameters; some platforms build the address wrongly.',
    'mastery.range': 'The pass mark “{detail}” is not within its range.',
    scormtype: 'A resource has the SCORM type “{detail}”; only sco and asset exist.',
    'resource.type': 'A resource has the type “{detail}” instead of webcontent.',
    'launch.missing': 'The resource “{detail}” has no address to launch.',
    'launch.unlisted': 'The launch page {detail} is not among the files of its resource.',
    'launch.outside': 'The launch address {detail} lies outside the package and is not opened here.',
    base: 'The manifest moves its files with xml:base ({detail}), which many platforms ignore.',
    'schema.missing': 'The schema {detail} is named and not in the package.',
    'file.missing': 'The file {detail} is listed and not in the package.',
    'file.unlisted': 'The file {detail} is in the package and not listed. Some platforms leave it out.',
    other: 'Something else is wrong: {detail}.',
  },
);
