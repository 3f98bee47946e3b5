/** B2, unit 4: the assessment. */

import { bullets, multiple, p, page, quote, single, trueFalse, unit } from '../builder.ts';

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
  ),
  page(
    'Final questions',
    {},
    p('Five questions over all four goals. You pass with 60 % of the points of the whole module.'),
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
  ),
);
