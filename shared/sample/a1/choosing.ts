/** A1, unit 2: a strategy that says what the cluster will not do. */

import { activity, bullets, callout, code, h2, multiple, p, page, single, table, trueFalse, unit } from '../builder.ts';

export const choosing = unit(
  'What we will not do',
  page(
    'Choosing',
    { teaches: ['G2', 'G3'] },
    p(
      'A strategy that offends nobody decides nothing. The test is simple: could a sensible cluster choose the opposite? If not, it is not a choice but a compliment.',
    ),
    callout(
      'example',
      '"We support innovation" - nobody would choose the opposite. "We help firms with fewer than fifty people and send the others elsewhere" - that is a choice.',
    ),
    h2('The opposite test at work'),
    table(
      'Three sentences from strategies, turned round',
      false,
      ['The sentence', 'Its opposite', 'So it is'],
      ['We work for sustainable growth.', 'We work for waste and decline.', 'a compliment'],
      ['We help our members to export.', 'We help them to win the customers next door.', 'a choice'],
      [
        'We bring together everybody in the field.',
        'We work with nine firms and publish what they learn.',
        'a choice, made without noticing',
      ],
    ),
    p('The third kind is the most common. Somebody has decided, and nobody has been asked.'),
    h2('Three kinds of no'),
    ...bullets(
      '**No to a field.** Filters for swimming pools are good business. They are not ours.',
      '**No to an activity.** Others run trade fairs better; we tell our members which stand to share.',
      '**No to money.** A grant for something else is the most expensive money there is: it is paid for in attention.',
    ),
    p(
      'Danish has a word for it, {da:fravalg}; Swedish says {sv:att välja bort}, Latvian {lv:atteikties}. In every language it is easier to say about others.',
    ),
    single(
      {
        prompt: 'Which sentence passes the opposite test?',
        correct: 'A sensible cluster could do the reverse, so something has been decided.',
        incorrect: 'Turn each sentence round. Would anybody in their right mind write that?',
        serves: { practises: ['G2'] },
      },
      ['We create value for our members.', 'No cluster sets out to destroy it.'],
      ['We are open, inclusive and ambitious.', 'Three compliments in one line.'],
      ['*We train operators; we do not develop products.', 'Others do it the other way round, and well.'],
      ['We strengthen cooperation in the region.', 'Nobody would choose to weaken it.'],
    ),
    activity({
      form: 'group-discussion',
      title: 'The opposite test',
      minutes: 40,
      grouping: 'Groups of 3',
      room: 'Any',
      materials: ['Your own strategy, printed'],
      steps: [
        ['Mark every sentence whose opposite nobody would choose', 15],
        ['Count what is left', 5],
        ['Write one sentence that would cost you a member - and say why it is worth it', 20],
      ],
      facilitatorNotes:
        'Usually two sentences survive. Let people laugh about it before they write. The last step is hard for those whose members sit in the room; offer to collect these anonymously.',
      participants:
        'Mark every sentence of your strategy whose opposite nobody would choose. Then write one sentence that would cost you a member, and say why it is worth it.',
      serves: { practises: ['G2', 'G3'] },
    }),
  ),
  page(
    'Three ways to go',
    { teaches: ['G2', 'G3'] },
    p(
      'Boards are usually shown one strategy and asked for comments. They comment on the commas. Show them three that exclude each other, and they begin to choose.',
    ),
    h2('What makes a real alternative'),
    ...bullets(
      'A sensible member could defend it.',
      'It costs *somebody* something, and each alternative costs somebody else.',
      'It is neither *all of the above* nor *as before* in new words.',
    ),
    table(
      'Three ways to go for the water cluster',
      true,
      ['', 'We become', 'We stop', 'Who loses'],
      [
        'The open plant',
        'the place where unfinished equipment meets real water',
        'trade fairs',
        'makers of standard pumps',
      ],
      [
        'One delivery',
        'the ones who sell complete plants to small towns',
        'open joint offers',
        'firms that supply our rivals',
      ],
      ['The school', 'the trainers of operators around the sea', 'development projects', 'firms with laboratories'],
    ),
    h2('Four questions to each'),
    ...bullets(
      'Which of the things that are **hard to copy** does it use?',
      'What would we **see in a year** if it worked?',
      'Who **loses**, and have we spoken to them?',
      'Can we **go back**, and what would that cost?',
    ),
    callout(
      'note',
      'A table of weighted points looks fair and hides the decision in the weights. If you use one, agree on the weights before anybody has seen the alternatives.',
    ),
    multiple(
      {
        prompt: 'The board has these on its list of alternatives. Which are real alternatives to "the open plant"?',
        correct: 'Each could be defended, and each shuts out the others.',
        incorrect: 'Could a sensible member defend it, and would it cost somebody something?',
        serves: { practises: ['G2'] },
      },
      [
        '*Train operators and leave development to the universities',
        'Defensible, and it costs the firms with laboratories.',
      ],
      ['The open plant, the school and one delivery together', 'All of the above is the refusal to choose.'],
      ['*Sell complete plants, with one firm in the lead', 'It costs the firms that would rather supply everybody.'],
      ['Become even more innovative, open and international than before', 'There is nothing to give up in it.'],
    ),
    single(
      {
        prompt: 'The board finds all three alternatives attractive and asks you to combine them. What do you do?',
        correct: 'You give the choice back, in a form in which it can be made.',
        incorrect: 'What would the combination decide about next year?',
        serves: { practises: ['G3'] },
      },
      [
        'Write a combined version, since they are the board',
        'It will please for a month and answer no request at all.',
      ],
      [
        'Choose one yourself, work it out in detail and present it next time',
        'A choice that the board has not made will not hold when it costs something.',
      ],
      [
        '*Ask which one they would keep if there were money for one',
        'Attractive is not the question. Which one they would keep, is.',
      ],
    ),
  ),
  page(
    'A strategy on one page',
    { teaches: ['G2'] },
    p(
      'A strategy is read by people who were not there when it was made: a new board member, a partner abroad, a colleague who has to answer a telephone call. Write it for that colleague.',
    ),
    h2('Six lines'),
    code(
      'WE STAND     where, and who outside would agree\nWE ARE FOR   whom, and whom not\nWE WILL      three things, no more\nWE WILL NOT  three things that we are asked for\nIN A YEAR    one thing a stranger could see\nWE REVISE IF ...',
    ),
    p('Here is what the water cluster wrote after two evenings, once it had chosen the open plant:'),
    ...bullets(
      '*We stand* where unfinished equipment meets real water. Four waterworks in three countries would confirm it.',
      '*We are for* firms with something to try. Firms with finished products find help at the trade association.',
      '*We will not* share a stand at trade fairs, run general courses or apply for funds that need a new theme.',
      '*In a year* two firms from abroad have tried something here and paid for it.',
    ),
    h2('What makes a line good'),
    p(
      'It names somebody. It could turn out false. It would help the colleague on the telephone. A line such as *we will strengthen our network* does none of the three: read it to a colleague and ask what to answer to a firm that wants a stand at the fair.',
    ),
    callout(
      'tip',
      'Write **we will not** first, while you are fresh. Take the three requests you found hardest to refuse last year. If the line hurts nobody in the room, you have written down what nobody asks for.',
    ),
    trueFalse(
      {
        prompt: 'The line "we will not" should list things that the cluster is never asked for.',
        correct: 'Refusing what nobody wants decides nothing.',
        incorrect: 'What would such a line help your colleague to answer?',
        serves: { practises: ['G2'] },
      },
      false,
      'That is easy to write and never used. List what you are asked for, and refuse with regret.',
      'Right: it has to cover requests that really come.',
    ),
    activity({
      form: 'practical-tool',
      title: 'Six lines',
      minutes: 50,
      grouping: 'Alone, then pairs from two countries',
      room: 'Tables for two',
      materials: ['The six lines on one sheet, two per person', 'Three requests each participant had last year'],
      steps: [
        ['Alone: write "we will not", then the other five lines', 20],
        ['Swap: play the colleague on the telephone; answer three requests with nothing but the sheet', 15],
        ['Rewrite the line that gave no answer', 15],
      ],
      facilitatorNotes:
        'Ask for the three requests in the invitation, or the second step falls flat. In the second step the author must keep silent: whatever they want to explain is missing from the sheet. Pairs from two countries work best, because politeness fills no gaps.',
      participants:
        'Write your strategy in six lines, beginning with what you will not do. Your partner answers three requests with nothing but your sheet. Then rewrite the line that gave no answer.',
      serves: { practises: ['G2', 'G4'] },
    }),
  ),
);
