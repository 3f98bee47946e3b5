/** B1, unit 3: from a meeting to work that goes on. */

import { numeric, worksheet } from '../exercises.ts';
import { activity, bullets, callout, h2, multiple, p, page, single, table, trueFalse, unit } from '../builder.ts';

export const keepGoing = unit(
  'Keeping it going',
  page(
    'Trust among competitors',
    { teaches: ['G2'] },
    p(
      'Competitors do not trust each other because a project plan says so. They trust after small things went well. Your job is to arrange small things.',
    ),
    h2('The ladder of trust'),
    table(
      'What people are ready to share, step by step',
      false,
      ['Step', 'They share', 'Start with'],
      ['1', 'what everybody could find out', 'a visit to one firm, hosted in turn'],
      ['2', 'what annoys them all', 'one letter about one rule, signed together'],
      ['3', 'what costs money to keep apart', 'a course, a test bench, a trade fair stand'],
      ['4', 'what they might earn with together', 'a joint offer to one customer'],
    ),
    p(
      'Skipping a step looks like speed and ends in silence. A group that has never visited each other will not make a joint offer, whatever the application says.',
    ),
    callout(
      'note',
      'What is said about prices, customers and bids between competitors is a matter for competition law.^[In the European Union it is Article 101 of the Treaty on the Functioning of the European Union, which forbids agreements and concerted practices that restrict competition. Telling each other such things can be one. The text: https://eur-lex.europa.eu/eli/treaty/tfeu_2012/oj] Say at the start what will *not* be discussed, and write it in the minutes.',
    ),
    single(
      {
        prompt: 'Five firms have met twice and visited each other once. Which step would you propose next?',
        correct: 'A shared annoyance costs nobody an advantage and shows that acting together works.',
        incorrect: 'Where on the ladder are they standing now?',
        serves: { practises: ['G2'] },
      },
      ['A joint tender for a large order', 'Three steps too far. When it fails, it takes the group along.'],
      [
        '*A letter to the authority about the one rule they all struggle with',
        'It is the next step: small, shared, and visible when it succeeds.',
      ],
      ['A shared customer database', 'That is what each of them lives on. Not yet, and perhaps never.'],
    ),
    trueFalse(
      {
        prompt: "It is the facilitator's task to say at the start which topics competitors will not discuss.",
        correct: 'It protects them and you, and it makes the rest easier to talk about.',
        incorrect: 'If nobody says it, everybody wonders where the line is.',
        serves: { practises: ['G2'] },
      },
      true,
      'Yes. A clear border makes the space inside it safe.',
      'Who else could? Each firm would sound as if it had something to hide.',
    ),
  ),
  page(
    'Was it a good meeting?',
    { teaches: ['G4'] },
    p(
      'A meeting can be pleasant and useless, or tense and decisive. Judge it by what happens afterwards, and decide within a week whether to go on, change something or stop.',
    ),
    h2('Four questions for the day after'),
    ...bullets(
      '**Who spoke?** Count. Less than two thirds of the firms is a warning.',
      '**Whose question was chosen?** If it was yours, ask again.',
      '**What is somebody doing on Monday?** A name and a date, or it is a wish.',
      '**Who called you, unasked?** One call is worth ten evaluation forms.',
    ),
    multiple(
      {
        prompt: 'Which of these are good evidence that a first meeting worked?',
        correct: 'Both are things people did afterwards without being asked.',
        incorrect: 'Satisfaction on the day is kind. Look for what people do.',
        serves: { practises: ['G4'] },
      },
      ['Nine of ten ticked "very satisfied"', 'A good lunch does that too.'],
      [
        '*Two firms agreed on a visit while you were tidying up',
        'A connection made without you is the result you wanted.',
      ],
      ['*A participant called to say who was missing', 'Somebody has begun to think of it as theirs.'],
      ['The minutes were sent out the same evening', 'Tidy of you. It shows how you work, not whether it worked.'],
    ),
    numeric(
      {
        prompt: 'Twelve firms came. How many of them must have spoken, at the least, so that it is no warning?',
        correct: 'Two thirds of twelve. Count on paper: memory is kind to a pleasant meeting.',
        incorrect: 'Less than two thirds of the firms is a warning.',
        points: 1,
        serves: { practises: ['G4'] },
      },
      8,
      8,
      'firms',
    ),
    h2('Go on, change, stop'),
    p(
      'Stopping is a result. A facilitator who can say *this is not the moment* is invited again when it is. What you may not do is drift: a group that meets out of politeness uses up the trust you need later.',
    ),
    activity({
      form: 'practical-tool',
      title: 'The day-after sheet',
      minutes: 20,
      grouping: 'Alone, then in pairs',
      room: 'Any',
      materials: ['The four questions on one page'],
      steps: [
        ['Fill in the four questions for a meeting you remember well', 10],
        ['Tell your partner: would you go on, change something, or stop?', 10],
      ],
      facilitatorNotes:
        'People pick a meeting that went well. After five minutes, ask them to add one that did not. The comparison is where they learn; keep the last minutes for the word stop, which nobody likes to use first.',
      participants:
        'Take a meeting you remember well and answer the four questions for it. Then tell your partner: would you go on, change something, or stop - and why?',
      serves: { practises: ['G4'] },
    }),
    worksheet(
      {
        prompt: 'The day-after sheet. It stays as you leave it, and you can print it.',
        said: 'Kept. Fill in a new one after your next meeting and compare the two.',
        serves: { practises: ['G4'] },
      },
      ['section', 'The meeting'],
      ['line', 'Which meeting was it?'],
      ['date', 'When?'],
      ['section', 'The four questions'],
      ['number', 'How many firms spoke?', 'Of how many that came?'],
      ['line', 'Whose question was chosen?'],
      ['tick', 'Somebody does something on Monday, with a name and a date'],
      ['tick', 'Somebody called, unasked'],
      ['section', 'Your decision'],
      ['text', 'Go on, change something, or stop - and why?'],
    ),
  ),
);
