/** B1, unit 2: getting firms around a table. */

import { blanks, hotspot, ordering } from '../exercises.ts';
import {
  activity,
  bullets,
  callout,
  code,
  divider,
  h2,
  h3,
  image,
  multiple,
  numbers,
  p,
  page,
  single,
  trueFalse,
  unit,
} from '../builder.ts';

export const firstMeeting = unit(
  'Getting firms around a table',
  page(
    'The actor map',
    { teaches: ['G3'] },
    p(
      'Before you invite anybody, draw who is there. An {term:actormap|actor map} takes half an hour, a large sheet of paper and two people who know the field. It saves you the most common mistake: inviting the people you already know. What is new to you comes from the others [@granovetter1973, p. 1371].^[Mark Granovetter asked people how they had heard of the job they had just taken. Of those who had it from somebody they knew, five in six had seen that person only occasionally or rarely: close friends mostly know what you know.]',
    ),
    image(
      'imgmap',
      'Three rings around a core. Dots in three colours stand for firms, knowledge institutions and public bodies. Two firms and a laboratory are in the inner ring; no public body is.',
      'The ring says how close somebody is; the colour says which world they come from.',
    ),
    h2('How to draw one'),
    ...numbers(
      'Write your field in the middle. Be narrow: *district cooling*, not *energy*.',
      'Put every organisation on a note of its own, one colour for each world.',
      'Place the notes in three rings:',
      '  inner ring: we work together',
      '  middle ring: we know each other',
      '  outer ring: we ought to meet',
      'Draw a line where two of them work with each other without you.',
      'Step back. Which colour is missing? Who has many lines - a {term:broker|broker} - and who has none?',
    ),
    callout(
      'example',
      'A map with twenty firms and no public body often means that the permit everybody complains about has never been discussed with the person who signs it.',
    ),
    single(
      {
        prompt: 'On your map, one small workshop has lines to nine other firms. What is it?',
        correct: 'It is a broker already. Invite it early and ask whom it would bring.',
        incorrect: 'Size is not what the lines show.',
        serves: { practises: ['G3'] },
      },
      ['Too small to matter', 'Lines show who is trusted, and trust does not grow with turnover.'],
      [
        '*A broker: the first one to talk to',
        'Whoever connects nine firms knows more about the cluster than any report.',
      ],
      ['A risk, because it knows too much', 'It knows because the others tell it things. That is what you need.'],
    ),
    multiple(
      {
        prompt: 'Your map has no knowledge institution in the inner ring. Which next steps make sense?',
        correct: 'Start from a question a firm really has, and from people who already cross the border.',
        incorrect: 'Ask what would make a researcher and a firm want to talk to each other.',
        serves: { practises: ['G3'] },
      },
      [
        '*Ask three firms which problem they cannot solve alone',
        'A real question is the best invitation to a researcher.',
      ],
      [
        'Invite all the heads of department to a reception',
        'Nice evening, few lines. Receptions connect people who are connected.',
      ],
      [
        '*Find out which engineers teach part-time or supervise students',
        'They are the lines that were not on your map.',
      ],
      ['Take the institution off the map', 'An empty place is the most useful thing on it.'],
    ),
    hotspot(
      {
        prompt: 'A permit holds everybody up, and no public body is in the inner ring. Whom do you call first?',
        correct: 'It signs such papers, and somebody knows somebody there already.',
        incorrect: 'You look for a public body - and for the nearest one.',
        points: 2,
        image: 'imgmap',
        alt: 'The actor map again: firms, knowledge institutions and public bodies as dots in three rings around a core.',
        serves: { practises: ['G3'] },
      },
      ['*The public body in the middle ring', 15.7, 34.3, 8, 'Purple, and one phone call away.'],
      ['The public body in the outer ring', 27.6, 9.2, 8, 'Right colour. Ask the nearer one to introduce you.'],
      [
        'The laboratory in the inner ring',
        36.1,
        51.7,
        8,
        'It can measure what the permit is about. It cannot sign it.',
      ],
      ['The firm in the outer ring', 51, 53.4, 8, 'It waits for the same permit.'],
    ),
  ),
  page(
    'An invitation that works',
    { teaches: ['G2'] },
    p(
      'People do not come to a *cluster initiative*. They come because somebody they respect asked them, because the question is theirs, and because they know when they can leave.',
    ),
    h2('Four lines are enough'),
    code(
      'Six firms here lost orders last year because test results took too long.\nFour of them will be at our table on Tuesday the 14th, 15:00 to 17:00, in the canteen at the port.\nOne question: what could we test together?\nNo presentations. Coffee at 14:45. Shall I keep a chair for you?',
    ),
    p('Read it again and count what is missing: no mission, no logo, no programme number, no *stakeholders*.'),
    ...bullets(
      'The **problem** is theirs, in their words.',
      'There are **names behind it**: others like them will come.',
      'The **end** is as clear as the beginning.',
      'The **answer** is one word.',
    ),
    trueFalse(
      {
        prompt:
          'A first invitation should explain the aims of the support programme, so that everybody knows where the money comes from.',
        correct: 'Say who pays when you are asked, and honestly. It is no reason to come.',
        incorrect: "Would you give up an afternoon for somebody else's programme?",
        serves: { practises: ['G2'] },
      },
      false,
      'Where the money comes from matters to you. The reader wants to know whether the question is theirs.',
      'Right. One sentence at the meeting does it.',
    ),
    blanks(
      {
        prompt: 'What makes people come?',
        correct: 'Their question, people like them, and a clear end.',
        incorrect: 'Read the four lines above once more.',
        points: 3,
        serves: { practises: ['G2'] },
      },
      'The [[problem/mission/programme]] is theirs, in their words. There are [[names/funders/figures]] behind it: others like them will come. And the [[end/agenda/budget]] is as clear as the beginning.',
    ),
    divider(),
    h3('Whom to ask first'),
    p(
      'Start with two firms that others watch: one large enough to be noticed, one known for getting things done. When they have said yes, the rest of the invitations write themselves.',
    ),
    single(
      {
        prompt: 'The largest firm in the field says it will send a trainee "to listen". What do you do?',
        correct: 'Ask for somebody who may decide, and be ready to do without for now.',
        incorrect: 'Think of what the others will read into an empty chair - and into a trainee on it.',
        serves: { practises: ['G2'] },
      },
      ['Accept; a large name looks good on the list', 'The others will send trainees to the second meeting.'],
      [
        '*Thank them, say who else is coming, and ask for somebody who may say yes',
        "You show that the table is worth a grown-up's afternoon, without closing the door.",
      ],
      ['Cancel the meeting', 'Four firms with a question are enough to begin.'],
    ),
  ),
  page(
    'The first two hours',
    { teaches: ['G2', 'G4'] },
    p(
      'A first meeting has one purpose: that there is a second one which people want. Everything on the agenda serves that.',
    ),
    image(
      'imgagenda',
      'A line with five steps: 0:00 welcome, 0:15 one round, 0:50 cluster the answers, 1:20 choose one question, 1:45 what happens on Monday.',
      'Two hours, five steps, nothing to read out.',
    ),
    h2('Five steps'),
    ...numbers(
      '**Welcome** (15 min). Why these people, why now. Say what will not happen: nothing is sold, nothing is decided for anybody.',
      '**One round** (35 min). Each firm in three minutes: what keeps you awake? You keep the time, visibly and for everyone.',
      '**Cluster** (30 min). Sort the answers on the wall. They do the sorting, you hold the pens.',
      '**Choose** (25 min). Three votes each. One question remains for all.',
      '**Monday** (15 min). Who does what, by when? Small, named and dated.',
    ),
    callout(
      'tip',
      'When two competitors fall silent in front of each other, work with paper: everybody writes, you read out. The same words hurt less from a neutral mouth.',
    ),
    single(
      {
        prompt: 'In the first round one director has been speaking for nine minutes. What do you do?',
        correct: 'The rule is for everyone, and it was said beforehand. That is why it works.',
        incorrect: 'What will the quiet firms learn from this about your meeting?',
        serves: { practises: ['G2'] },
      },
      [
        'Let him finish; he is important',
        'The others learn that the rule is not for everyone - and that their three minutes are worth less.',
      ],
      [
        '*Stand up, thank him for the one point worth keeping, and hand over to the next',
        'Friendly, visible, and the same for all.',
      ],
      ['Interrupt and ask whether this is relevant', "It may be true. It will cost you his help and the room's ease."],
    ),
    ordering(
      {
        prompt: 'Put the five steps of the first two hours in order.',
        correct: 'Welcome, round, cluster, choose, Monday: two hours, and nothing to read out.',
        incorrect: 'Nobody can choose before the answers are sorted, and nobody can sort what was not said.',
        points: 2,
        serves: { practises: ['G2'] },
      },
      'Say why these people, and why now',
      'Hear from each firm what keeps it awake',
      'Sort the answers on the wall',
      'Vote for one question',
      'Agree who does what by when',
    ),
    activity({
      form: 'role-play',
      title: 'Nine minutes',
      minutes: 30,
      grouping: 'Groups of 5',
      room: 'Chairs in circles, no tables',
      materials: ['Role cards', 'A kitchen timer for each group'],
      steps: [
        ['Hand out the roles: a long talker, a competitor, a researcher, a quiet firm, a facilitator', 5],
        ['Play the first round; change the facilitator after five minutes', 15],
        ['Talk about it: when did the quiet firm want to leave?', 10],
      ],
      facilitatorNotes:
        'Give the long talker to somebody confident and the quiet firm to somebody who usually leads. The insight comes from the quiet role: ask that person first in the last step, and let nobody explain on their behalf.',
      participants:
        'Play the first round of a meeting with the roles you are given. Change the facilitator after five minutes. Afterwards: when did the quiet firm want to leave, and what would have kept it?',
      serves: { practises: ['G2'] },
    }),
  ),
);
