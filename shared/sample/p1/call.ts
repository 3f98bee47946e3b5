/** P1, unit 3: a call that reaches those it is meant for. */

import {
  activity,
  bullets,
  callout,
  code,
  h2,
  image,
  multiple,
  numbers,
  p,
  page,
  single,
  table,
  trueFalse,
  unit,
} from '../builder.ts';

export const call = unit(
  'The call',
  page(
    'Writing for those who do not apply',
    { teaches: ['G2', 'G3'] },
    p(
      'A call is read by people in a hurry. Those who apply every year will understand any call. Write for those who never have.',
    ),
    p(
      'It has many names - {da:opslag} in Danish, {sv:utlysning} in Swedish, {lv:projektu konkurss} in Latvian - and in all three it tends to begin with the history of the programme.',
    ),
    h2('Four rules'),
    ...numbers(
      'Say in the first line whom it is for.',
      'Say in the second what it costs them.',
      'Give a telephone number with a name.',
      'Let somebody outside your office read it aloud.',
    ),
    h2('Before and after'),
    code(
      'BEFORE  The programme aims to strengthen the competitiveness of\n        the wood value chain through increased collaboration.',
    ),
    code(
      'AFTER   For joiners and furniture makers who turned down a large\n        order because it was too much for one workshop.\n        It costs you two Thursdays. We pay half if your first\n        order together is late. Two pages, answer in four weeks.\n        Call: (name), (number), Tuesdays until seven in the evening.',
    ),
    p(
      'The second text is not simpler because its readers are. It is simpler because somebody has decided whom it is for. Where a call is hard to write, the draft behind it is usually not finished.',
    ),
    callout(
      'tip',
      'Where do those you want read anything at all? A notice at the timber merchant, a word from the accountant, a call from somebody they bought a machine from. Plan the way of the call before its words.',
    ),
    single(
      {
        prompt: 'Which first line reaches a firm that has never applied?',
        correct: 'The reader recognises something that happened to them.',
        incorrect: 'Would a joiner with a pencil behind the ear know that he is meant?',
        serves: { practises: ['G2'] },
      },
      ['Call for expressions of interest under measure 3.2', 'Only those who know measure 3.1 will read on.'],
      ['The county invests in the future of wood and of those who work with it', 'The county does. And the reader?'],
      ['*For workshops that had to say no to an order last year', 'They know at once that it is about them.'],
      ['Cooperation pays: apply now', 'An advertisement. Advertisements are skipped.'],
    ),
  ),
  page(
    'The way of an applicant',
    { teaches: ['G2'] },
    p(
      'For you a call lasts as long as it is open. For the applicant it lasts from the first rumour to the first payment. Draw that way once, in weeks, and count the hours that each side spends.',
    ),
    image(
      'imgcall',
      'A timeline in weeks with two lanes. Office: test reading in week minus 4, opening in week 0, an evening for questions in week 2, closing in week 8, answer in week 12, contract in week 14. Applicant: hears of it in week 0, comes with a half idea in week 2, writes two pages in weeks 3 to 8, waits until week 12, begins in week 15.',
      'An example of a timetable. The grey part is the time in which applicants lose heart.',
    ),
    h2('Where people drop out'),
    table(
      'Four places, and what helps',
      false,
      ['They drop out', 'Because', 'What helps'],
      ['before reading', 'it looks like work', 'two pages, and a first line that means them'],
      ['with half an idea', 'nobody to think aloud with', 'an evening with questions; a telephone'],
      ['while writing', 'what is wanted is unclear', 'the criteria in the call, with examples'],
      ['while waiting', 'the order does not wait', 'an answer on a date that is kept'],
    ),
    h2('Criteria follow from the gap'),
    ...bullets(
      '**Few.** Four are enough. With twelve, the average wins.',
      '**Published**, with one example of what meets each of them and one of what does not.',
      '**Aimed at the gap.** *The two firms have not delivered together before* says more than *quality of the partnership*.',
      '**Decided by people who know the work**, and who have no stake in the answer.',
    ),
    callout(
      'warning',
      'If a form has forty fields, somebody has to read forty fields. Take out every field that has never changed a decision.',
    ),
    multiple(
      {
        prompt: 'Which criteria follow from the gap "firms do not deliver together"?',
        correct: 'Both can be checked, and both would be met differently by a firm inside the gap and one outside it.',
        incorrect: 'Which criteria could a firm outside the gap fulfil just as well?',
        serves: { practises: ['G2'] },
      },
      ['*The firms have not delivered an order together before', 'It points straight at those who are meant.'],
      ['The application is clearly structured and says how risks will be handled', 'You would be selecting writers.'],
      [
        '*There is an order, or a buyer, that neither could serve alone',
        'It makes sure that there is something to deliver.',
      ],
      ['The project contributes to the strategy of the county', 'Every application will say so.'],
    ),
    trueFalse(
      {
        prompt: 'A date by which applicants get an answer belongs in the call.',
        correct: 'It binds you, and that is why they can plan.',
        incorrect: 'Where do people drop out who have already written their two pages?',
        serves: { practises: ['G2'] },
      },
      true,
      'Yes. And the date has to be kept, also when the answer is no.',
      'Without it they wait for as long as their customer does, and not a day longer.',
    ),
  ),
  page(
    'Trying it before it opens',
    { teaches: ['G2', 'G3'] },
    p(
      'Nobody would sell a chair that no one has sat on. Calls are published that no applicant has ever read. A dry run takes two weeks and finds what a year of evaluation would find too late.',
    ),
    h2('A dry run in four steps'),
    ...numbers(
      '**Read aloud.** Somebody outside your office reads the call to you. You note where they stop.',
      '**Apply.** Three firms fill in the form, against payment for their time. One of them has never applied for anything.',
      '**Decide.** The committee judges the three and says which criterion decided.',
      '**Repair.** Change what stopped the reader, what the firms could not answer and what decided nothing.',
    ),
    h2('Go, change or stop'),
    table(
      'What the dry run may tell you',
      false,
      ['You see', 'Then'],
      ['The firm that never applied needed four hours', 'go'],
      ['All three asked the same question', 'change the call, not the answer'],
      ['The best writer won, and the wrong firm', 'change the criteria'],
      ['The firm you want says: kind of you, but this is not why', 'stop, and go back to the causes'],
    ),
    p(
      'The last row hurts, four weeks before the opening that the minister has announced. It hurts less than in the third year.',
    ),
    callout(
      'note',
      'Firms that take part in the dry run learn more than others. Publish what they asked and what you answered, so that all start from the same line. If one of them wants to apply later, ask the lawyer how.',
    ),
    single(
      {
        prompt:
          'In the dry run, all three firms can fill in the form. The committee ranks first a group that has delivered together for years. What do you change?',
        correct: 'The form works. The criteria do not point at the gap.',
        incorrect: 'Who won, and was the programme meant for them?',
        serves: { practises: ['G3', 'G2'] },
      },
      ['The form: it should ask for more detail', 'More detail favours those with more history.'],
      ['*The criteria: they should ask what is new here', 'Then the committee can see who is inside the gap.'],
      ['The committee: it has misunderstood what the programme is meant for', 'It applied what you wrote.'],
      ['Nothing: the best group should win', 'It would deliver together without you.'],
    ),
    activity({
      form: 'role-play',
      title: 'Read to me',
      minutes: 40,
      grouping: 'Groups of 4: reader, author, two listeners',
      room: 'Corners of the room, or outside',
      materials: ['One call per group, first page only', 'A pencil'],
      steps: [
        ['The reader, a joiner on a Friday afternoon, reads aloud and stops wherever it becomes unclear', 10],
        ['The author only marks the places and says nothing', 5],
        ['Together: write a new first line and a second one with the cost', 15],
        ['Each group reads its two lines to the room; the room says whom it is for', 10],
      ],
      facilitatorNotes:
        'Choose readers who do not work with programmes, if there are any. Authors find it hard to be silent; sit beside the one who finds it hardest. In the last step do not let the group say whom the call is for: if the room guesses wrong, the line is not finished.',
      participants:
        'One of you reads a call aloud as a joiner on a Friday afternoon would, and stops wherever it becomes unclear. Mark the places. Then write two new first lines: whom it is for, and what it costs them.',
      serves: { practises: ['G2'] },
    }),
  ),
);
