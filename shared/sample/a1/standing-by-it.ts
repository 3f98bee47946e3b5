/** A1, unit 3: defending a choice, using it and revising it. */

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
  quote,
  single,
  table,
  trueFalse,
  unit,
} from '../builder.ts';
import { secondRow } from './second-row.ts';

export const standingByIt = unit(
  'Standing by it',
  page(
    'Before the members',
    { teaches: ['G3'] },
    p(
      'A choice costs somebody something, and that person sits in the second row. They do not expect you to give in. They expect you to have seen them.',
    ),
    h2('In this order'),
    ...numbers(
      '**What we saw.** Three facts from outside, with their source.',
      '**What we considered.** The other ways, described as their friends would describe them.',
      '**What we chose**, in one sentence.',
      '**Whom it costs**, by name if they agreed to it, and what we offer them.',
      '**What would change our mind.**',
    ),
    p(
      'Most presentations begin with the third step and leave out the fourth. The room then supplies it, less kindly than you would have.',
    ),
    table(
      'Three objections, and what may stand behind them',
      false,
      ['They say', 'Perhaps they mean', 'Answer with'],
      [
        '"You have forgotten the small firms."',
        'I was not asked.',
        'what you heard, from whom, and a conversation this week',
      ],
      ['"This will cost us the grant."', 'I am responsible for the budget.', 'the sum, the date, and what replaces it'],
      ['"Others do it too."', 'I doubt that we are good enough.', 'the comparison, with its sources'],
    ),
    quote(
      'I voted against it and I would again. But they came to my office first and said what it would cost us. So I stayed.',
      'A pump maker, in the invented case of this module',
    ),
    callout(
      'warning',
      'Never say that nobody loses. Those who do will know, and from then on nothing else you say is believed.',
    ),
    multiple(
      {
        prompt: 'The largest pump maker objects: "You have just made us unimportant." Which answers help?',
        correct: 'You name the cost, and you say what would prove you wrong.',
        incorrect: 'Which answers show that you have seen what it costs, without taking back the choice?',
        serves: { practises: ['G3'] },
      },
      ['*"For standard pumps, yes: less. We suggest this instead."', 'True, plain, and with an offer.'],
      [
        '"Of course you are as important to all of us as you have ever been, and always will be."',
        'They have read the sheet too.',
      ],
      ['"The board has decided."', 'It has. Now they know who decided, and still not why.'],
      [
        '*"If nobody has paid for a trial in two years, you were right."',
        'A choice that can turn out wrong is easier to live with.',
      ],
    ),
    activity({
      form: 'role-play',
      title: 'The second row',
      minutes: 45,
      grouping: 'Groups of 5',
      room: 'A small stage of two chairs, three chairs facing it',
      materials: ['Role cards: pump maker, municipal owner, sensor start-up', 'The three ways to go, on a poster'],
      steps: [
        ['Two prepare the five steps for "the open plant"; three read their cards and find their loss', 10],
        ['Presentation, five minutes; then questions from the three', 15],
        ['The three say when they felt seen, and when they stopped listening', 10],
        ['Swap, and play the first three minutes again for "the school"', 10],
      ],
      facilitatorNotes:
        'The cards should give each of the three a real loss and one thing they would accept in return; nobody is a villain. Stop the presentation when somebody says that all will gain, and ask the second row what just happened. Keep ten minutes for the swap: the second attempt is always shorter and better.',
      participants:
        'Two of you present a choice in five steps. Three of you lose something by it. Afterwards the three say when they felt seen. Then swap, and try it again with another choice.',
      serves: { practises: ['G3'] },
    }),
    secondRow,
  ),
  page(
    'The next request',
    { teaches: ['G4'] },
    p(
      'A strategy is not tested at the general meeting. It is tested on a Tuesday, when somebody friendly asks for something reasonable and offers to pay.',
    ),
    h2('Three questions before you answer'),
    ...bullets(
      'Does it use what is **hard to copy** about us?',
      'What would we **stop** to make room for it?',
      'Would we want it if it brought **no money**?',
    ),
    p('Three times no is a no. A single yes is a reason to talk, not a reason to say yes.'),
    table(
      'Four requests to the water cluster in one month',
      false,
      ['Request', 'Answer', 'Because'],
      ['A firm from Latvia asks to try a membrane for eight weeks', 'yes, at cost', 'it is what we are for'],
      [
        'A ministry offers money for a conference on smart cities',
        'no, and two names',
        'a new theme; others are better',
      ],
      [
        'Three members want to share a stand in Germany',
        'no, and a telephone number',
        'the trade association does it well',
      ],
      ['A school asks for a day with its teachers', 'yes, once; then decide', 'the school is part of our position'],
    ),
    h2('Saying no so that they call again'),
    code(
      'Thank you for asking us. We will not do this, because we have\ndecided to work on trials with unfinished equipment.\nWho does it well: (a name and a number - I have told her you may call).\nIf what you need becomes a trial, we are the right ones.',
    ),
    p(
      'Four parts: the answer, the reason, somebody better, an open door. It takes five minutes. A vague *perhaps* takes six months.',
    ),
    single(
      {
        prompt:
          'A foundation offers the water cluster two years of salaries for a campaign on saving water in households. What do you answer?',
        correct: 'It uses nothing that is hard to copy, and the cluster would not want it without the money.',
        incorrect: 'Take the offer through the three questions, one by one.',
        serves: { practises: ['G4'] },
      },
      ['Yes: two years of salaries give us time to work on the strategy', 'They give you two years of campaigns.'],
      [
        'Yes, if the campaign mentions our firms',
        'A mention is not a position, and the firms sell nothing to households.',
      ],
      ['*No, with thanks and the name of somebody better', 'You lose the money and keep your two years.'],
      ['Say neither yes nor no until the board meets in autumn', 'The foundation needs an answer, and you have one.'],
    ),
    trueFalse(
      {
        prompt: 'A request that fits the strategy should be accepted even if nothing can be stopped to make room.',
        correct: 'What is added without anything being stopped is paid for by what you already promised.',
        incorrect: 'Look at the second question.',
        serves: { practises: ['G4'] },
      },
      false,
      'Then something stops by itself, usually what was promised to those who do not complain.',
      'Right. Say what stops, or say not yet.',
    ),
  ),
  page(
    'When to revise',
    { teaches: ['G4'] },
    p(
      'A strategy that is never revised has stopped being read. One that is revised whenever somebody is unhappy was never chosen. Between the two lies a date, and a few signs agreed on beforehand.',
    ),
    image(
      'imgstrategy',
      'Five boxes in a row: where we stand, three ways to go, we will and we will not, requests, signs to watch. An arrow leads from the signs back to the beginning, once a year.',
      'The way back is part of the plan. It is drawn before anybody needs it.',
    ),
    h2('Signs worth watching'),
    ...bullets(
      '**Those you chose stay away.** Firms with something to try do not come, although they know of you.',
      '**You keep making the same exception.** Three times the same exception is a strategy that somebody else wrote.',
      '**A neighbour can do it now.** What took ten years takes three since a new plant opened.',
      '**Nobody is annoyed any more.** Either all agree, or nobody has noticed.',
    ),
    h2('Two hours, once a year'),
    ...numbers(
      'Read the six lines aloud. (5 min)',
      'List the requests of the year, and what was answered. (30 min)',
      'Call one customer and one neighbour abroad during the meeting. (25 min)',
      'Check each sign: what did we say would make us revise? (30 min)',
      'Decide: **keep**, **change one line**, or **begin again**. (30 min)',
    ),
    callout(
      'note',
      'A bad year is not a wrong position. Ask whether those who stayed away went to somebody else. If they bought nothing anywhere, the market was bad. If they bought from a neighbour, look at your first line.',
    ),
    single(
      {
        prompt:
          'In two years the water cluster has made four exceptions, all for training operators. What does this tell you?',
        correct: 'Exceptions that repeat are a choice which nobody has made openly.',
        incorrect: 'What do the four exceptions have in common?',
        serves: { practises: ['G4'] },
      },
      ['The manager is too weak to say no', 'Perhaps. But four times the same yes has a reason outside the manager.'],
      [
        '*There may be a demand that the strategy has not seen',
        'Put "the school" back on the table and decide it openly.',
      ],
      ['Nothing, each exception was justified', 'Each of them was. Together they are a pattern.'],
    ),
  ),
);
