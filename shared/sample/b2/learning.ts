/** B2, unit 3: telling whether it helped. */

import { matching, shortAnswer } from '../exercises.ts';
import {
  activity,
  bullets,
  callout,
  divider,
  h2,
  image,
  multiple,
  p,
  page,
  single,
  table,
  trueFalse,
  unit,
} from '../builder.ts';

export const learning = unit(
  'Did it help?',
  page(
    'From money to change',
    { teaches: ['G3', 'G4'] },
    p(
      'Between the money you spend and the change you want there is a chain. Each link is a claim: *if this, then that*. A {term:resultschain|results chain} writes the claims down, so that somebody can disagree. Its links have the names that evaluators have agreed on [@oecd2002].',
    ),
    image(
      'imgchain',
      'Five boxes in a row: input, activity, output, outcome, impact. The programme controls the first three; it can only influence outcome and impact.',
      'What you control ends at the output. What you are there for begins after it.',
    ),
    table(
      'One chain, spelled out',
      true,
      ['Link', 'In our case', 'How we would know'],
      ['Input', 'a facilitator for three years', 'the contract'],
      ['Activity', 'six meetings, eight visits', 'the calendar'],
      ['{term:output|Output}', 'twenty firms have met, five visited', 'attendance'],
      ['{term:outcome|Outcome}', 'firms solve a problem together', 'what they tell us they did, with whom'],
      ['{term:impact|Impact}', 'orders that no firm could have taken alone', "firms' own figures, later"],
    ),
    single(
      {
        prompt: '"Forty firms attended our conference." Which link is this?',
        correct: 'It shows that something was delivered. What it led to is still open.',
        incorrect: 'Has anything changed for a firm yet?',
        serves: { practises: ['G4'] },
      },
      ['Activity', 'The conference is the activity; that forty firms came is what it produced.'],
      ['*Output', 'Delivered, countable, and within your control.'],
      ['Outcome', 'An outcome is what the firms did afterwards.'],
      ['Impact', 'Far from it.'],
    ),
    matching(
      {
        prompt: 'Which link of the chain is each of these?',
        correct: 'What is spent, done, delivered, changed - and what it was for.',
        incorrect: 'Ask of each: is it paid, done, counted, or has somebody else changed what they do?',
        points: 4,
        serves: { practises: ['G4'] },
      },
      [
        ['Two half-time facilitators', 'Input'],
        ['A visit to a test bench', 'Activity'],
        ['Eighteen firms have seen the test bench', 'Output'],
        ['Three firms now test together', 'Outcome'],
      ],
      ['Impact'],
    ),
    shortAnswer(
      {
        prompt: 'One word: which link is the first that the programme can only influence, and no longer control?',
        correct: 'From here on others decide.',
        incorrect: 'What you control ends at the output.',
        points: 1,
        serves: { practises: ['G4'] },
      },
      'outcome',
      'outcomes',
      'the outcome',
    ),
  ),
  page(
    'Indicators that tell the truth',
    { teaches: ['G4'] },
    p(
      'An {term:indicator|indicator} is a question with a number for an answer. A good one would look different if the programme failed. Many do not: they go up because time passes.',
    ),
    h2('Three tests'),
    ...bullets(
      '**Could it go up although the programme failed?** Members, newsletters and meetings can.',
      '**Could somebody raise it without helping anyone?** Then somebody will [@campbell1979, p. 85].^[In Donald Campbell\'s words: "The more any quantitative social indicator is used for social decision-making, the more subject it will be to corruption pressures and the more apt it will be to distort and corrupt the social processes it is intended to monitor."]',
      '**Would we do something else if it were low?** If not, do not collect it.',
    ),
    multiple(
      {
        prompt: 'Which indicators would look different if the programme had failed?',
        correct: 'Both need something to have happened between firms.',
        incorrect: 'Imagine the programme failed quietly. Which numbers would still look fine?',
        serves: { practises: ['G4'] },
      },
      ['Number of newsletters sent', 'It depends on you alone.'],
      ['*Share of firms that did something with a firm they did not know before', 'It cannot grow unless firms act.'],
      ['Number of members', 'Membership is easy to give and rarely taken back.'],
      [
        '*Number of problems that a firm brought to the facilitator unasked',
        'Nobody brings a problem to a programme they do not trust.',
      ],
    ),
    trueFalse(
      {
        prompt: 'Indicators should be as many as possible, so that nothing is missed.',
        correct: 'Few, and each with a consequence.',
        incorrect: 'Ask what you would do differently if each of them were low.',
        serves: { practises: ['G4'] },
      },
      false,
      'Whoever watches thirty numbers steers by none of them.',
      'Five that change a decision are worth more than thirty that fill a report.',
    ),
    divider(),
    callout(
      'note',
      'The hardest question is what would have happened anyway: the {term:counterfactual|counterfactual}. Ask those who were *not* supported as well.^[Compare like with like. Firms that never applied often differ from those that did, in size, in ambition or in luck; firms that applied and only just missed come closer.] Their answer is the cheapest comparison you can have. For the method there is a handbook that is free to read [@gertler2016].',
    ),
    activity({
      form: 'group-discussion',
      title: 'The indicator clinic',
      minutes: 30,
      grouping: 'Groups of 3',
      room: 'Tables',
      materials: ['Each participant brings two indicators from work'],
      steps: [
        ['Put all indicators on the table, without saying whose they are', 5],
        ['Take each through the three tests', 15],
        ['Rewrite the worst one', 10],
      ],
      facilitatorNotes:
        'Anonymity matters: some of these indicators were set by a superior of somebody in the room. Keep them from defending; the sentence that helps is: what would we see if it had failed?',
      participants:
        'Bring two indicators from your work. In your group, take each through the three tests, then rewrite the one that passed fewest.',
      serves: { practises: ['G4'] },
    }),
  ),
);
