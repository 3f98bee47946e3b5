/** B2, unit 4: the assessment. */

import { bank, bullets, multiple, p, page, quote, single, trueFalse, unit } from '../builder.ts';
import { survey, test } from '../exercises.ts';

export const assessment = unit(
  'Assessment',
  page(
    'Before you answer',
    {},
    p('Four sentences to take along:'),
    ...bullets(
      'The reason comes first: say what does not happen by itself.',
      'Look at the stage before you choose the instrument.',
      'A programme that does not fit on one page is not ready.',
      'A good indicator would look different if the programme had failed.',
    ),
    quote(
      'The aim is for the training modules to subsequently be merged into the planned transnational cooperative strategic platform for the Baltic Sea Region.',
      'Baltic clusters set to expand, 15 February 2010',
    ),
    survey(
      {
        prompt: 'Before you go on: how is it where you work?',
        said: 'Keep in mind the line where you hesitated. It is a good one to bring to the next meeting of your programme.',
        serves: { practises: ['G1', 'G2', 'G3'] },
        scale: ['not at all', 'hardly', 'partly', 'mostly', 'fully'],
      },
      'We say in one sentence what would not happen without our support.',
      'We choose the instrument after we have looked at the stage of the cluster.',
      'We have written down when we would stop.',
    ),
  ),
  page(
    'Final questions',
    {},
    p(
      'Five questions over all four goals, drawn from a bank of eight: a second attempt asks others. You pass with 60 % of the points of the whole module.',
    ),
    test({
      title: 'Final test',
      bank: 'b2p10',
      draw: 5,
      points: 10,
      passMark: 60,
      attempts: 2,
      review: 'after-each',
    }),
  ),
  bank(
    'Bank of final questions',
    single(
      {
        prompt:
          'Firms and a laboratory forty kilometres apart could help each other and have never met. Which reason for support is this?',
        correct: 'They do not know each other: the second reason.',
        incorrect: 'Which of the three gaps is it?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      ['Nobody owns the gap', 'There is nothing to be owned yet: they have not met.'],
      ['*They do not know each other', 'And bringing them together is cheap.'],
      ['The frame is in the way', 'No rule keeps them from meeting.'],
    ),
    single(
      {
        prompt: 'Which support fits a mature cluster with its own organisation?',
        correct: 'A window, not a waiting room.',
        incorrect: 'What can strong firms not easily do for themselves?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      ['A first map of actors', 'They are the map.'],
      ['Regular meetings to get to know each other', 'They have known each other for years - perhaps too well.'],
      ['*Links to clusters in other countries', 'New questions come from outside.'],
    ),
    multiple(
      {
        prompt: 'Which questions does the step "design" answer?',
        correct: 'Who, and for how much of their own.',
        incorrect: 'Analysis says why; design says for whom and how.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['*Who may take part?', 'Design.'],
      ['*How much do participants pay themselves?', 'Design.'],
      ['Would it have happened anyway?', 'Evaluation.'],
      ['When do applicants get an answer?', 'Implementation.'],
    ),
    single(
      {
        prompt: 'What is missing from most one-page plans?',
        correct: 'Saying when to stop costs nothing on the first day.',
        incorrect: 'It is the last line of the page.',
        points: 1,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['The budget', 'Rarely forgotten.'],
      ['*The sign by which we would stop', 'And by the third year nobody dares to ask.'],
      ['The aim', 'There are usually too many of them.'],
    ),
    trueFalse(
      {
        prompt: '"Number of members" is a good indicator of whether a cluster programme helped.',
        correct: 'It can rise although the programme failed.',
        incorrect: 'Take it through the three tests.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G4'] },
      },
      false,
      'Membership is easily given. It would look the same if nothing had happened.',
      'Right: it fails the first test.',
    ),
    trueFalse(
      {
        prompt: 'That a cluster asks for money is reason enough to support it.',
        correct: 'The reason is what does not happen by itself.',
        incorrect: 'What would happen without you?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      false,
      'Asking shows a wish. The reason is a gap that nobody closes without you.',
      'Right: first the gap, then the money.',
    ),
    single(
      {
        prompt: 'A few firms without a habit of meeting ask for help. What do you offer?',
        correct: 'Small, steady and repeated: that is how trust begins.',
        incorrect: 'Which stage is it, and what would harm it?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      ['*A facilitator for some time, and a first map', 'Facilitation and patience.'],
      ['A large joint research project', 'They would join for the grant, and leave with it.'],
      ['An office abroad', 'There is nothing to show in it yet.'],
    ),
    single(
      {
        prompt: 'Which of these would look different if the programme had failed?',
        correct: 'It cannot grow unless firms act.',
        incorrect: 'Imagine the programme failed quietly.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G4'] },
      },
      ['The number of newsletters sent', 'It depends on you alone.'],
      ['*The share of firms that worked with one they did not know before', 'Somebody has to do something.'],
      ['The number of meetings held', 'Meetings go on long after they have stopped helping.'],
    ),
  ),
);
