/** B2, unit 2: putting a programme together. */

import { numeric, ordering, reflection } from '../exercises.ts';
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
  trueFalse,
  unit,
} from '../builder.ts';

export const design = unit(
  'Putting a programme together',
  page(
    'Support that fits',
    { teaches: ['G2'] },
    p(
      'The same help can make one cluster and spoil another. A young cluster drowns in a large research grant; a mature one yawns at a meet-and-greet. Look at the stage first.',
    ),
    image(
      'imgfit',
      'Three rows. Emerging: a few firms without a habit of meeting need facilitation, meetings and a first map. Growing: a core that meets and trusts needs joint projects, training and visibility. Mature: strong firms with their own organisation need international links and renewal.',
      'Find the row first, then the instrument.',
    ),
    h2('Three stages'),
    ...bullets(
      '**Emerging.** A few firms, no habit of meeting. What helps is a facilitator and patience; what harms is a logo.',
      '**Growing.** A core meets and trusts. What helps is the first costly thing done together.',
      '**Mature.** Strong firms, an organisation of their own. What helps is a window: to other clusters, to new knowledge, to the question that makes them uncomfortable.',
    ),
    single(
      {
        prompt: 'Eight firms have met for two years and visited each other. Now they ask for help. What fits?',
        correct: 'They trust each other. Now something must be at stake.',
        incorrect: 'Which stage do two years of visits point to?',
        serves: { practises: ['G2'] },
      },
      ['A facilitator and a first round of meetings', 'They have done that already, and well.'],
      [
        '*Half the cost of a training course they plan and run together',
        'The first costly thing done together: growing.',
      ],
      ['An office abroad', 'A window for a mature cluster. They have no joint offer to show in it.'],
    ),
    trueFalse(
      {
        prompt: 'A very large grant is the best start for an emerging cluster.',
        correct: 'It would attract partners for the money before there is any trust to carry it.',
        incorrect: 'Think of who joins a group that has money and no history.',
        serves: { practises: ['G2'] },
      },
      false,
      'It brings partners who came for the grant and leave with it.',
      'Small and steady is better: trust needs repetition, not volume.',
    ),
  ),
  page(
    'The programme cycle',
    { teaches: ['G3'] },
    p(
      'A programme is a promise in six steps. Each step answers one question, and the answer to each is only as good as the one before it.',
    ),
    image(
      'imgcycle',
      'Six boxes on a circle: analyse, design, implement, monitor, evaluate, learn - and from learn back to analyse.',
      'Most trouble in step three was made in step one.',
    ),
    ...numbers(
      '**Analyse.** What does not happen by itself, and why?',
      '**Design.** Who may take part, in what, for how long, with how much of their own?',
      '**Implement.** How do they apply, who decides, when do they get an answer?',
      '**Monitor.** What do we look at every three months, and what would make us change course?',
      '**Evaluate.** Did it matter - and would it have happened anyway?',
      '**Learn.** What will the next programme do differently?',
    ),
    callout(
      'tip',
      'Write the evaluation question on the first day. If you cannot say what you would want to know in five years, you do not know yet what you are building.',
    ),
    ordering(
      {
        prompt: 'Six questions of a programme: put them in the order of the cycle.',
        correct: 'From the reason to the lesson, and back to the reason.',
        incorrect: 'Each answer is only as good as the one before it: what must be known first?',
        points: 2,
        serves: { practises: ['G3'] },
      },
      'What does not happen by itself?',
      'Who may take part, and with how much of their own?',
      'When do applicants get an answer?',
      'What do we look at every three months?',
      'Would it have happened anyway?',
      'What will the next programme do differently?',
    ),
    single(
      {
        prompt:
          'A programme receives many applications, but all from firms that already work together. At which step did it go wrong?',
        correct: 'The gap was never described, so the call could not aim at it.',
        incorrect: 'Applications follow the call, and the call follows - what?',
        serves: { practises: ['G3'] },
      },
      ['*Analyse', 'If the reason is that firms do not know each other, the call must reach those who do not.'],
      ['Implement', 'The call worked as it was written. That is the trouble.'],
      ['Evaluate', 'Evaluation will notice it, too late.'],
    ),
  ),
  page(
    'A programme on one page',
    { teaches: ['G3'] },
    p(
      'If a programme does not fit on one page, it is not ready. The page is not a summary of the plan: it *is* the plan, and everything else explains it.',
    ),
    h2('The one page'),
    code(
      'GAP        What does not happen by itself, and why?\nFOR WHOM   Which cluster, at which stage?\nWE OFFER   What, for how long, at whose cost?\nTHEY GIVE  Time, money, openness - how much of each?\nIN A YEAR  What would we see?\nIN FIVE    What would be different?\nWE STOP IF ...',
    ),
    p(
      'The last line is the one most programmes leave out. Writing it costs nothing on the first day and a great deal in the third year.',
    ),
    multiple(
      {
        prompt: 'Which of these belong on the page?',
        correct: 'The gap, what participants give, and when to stop.',
        incorrect: 'Keep what you would need to decide whether to go on.',
        serves: { practises: ['G3'] },
      },
      ['*What participants contribute themselves', 'Who gives nothing leaves without noticing.'],
      ['A history of cluster policy', 'Interesting, and not a decision.'],
      ['*The sign by which you would stop', 'It makes the rest credible.'],
      ['*What does not happen without the programme', 'Without it there is no reason.'],
      ['The names of the selection committee', 'That goes into the rules of the call.'],
    ),
    numeric(
      {
        prompt:
          'A course for eight firms costs 24,000 euro. The page says that participants pay 40 % themselves. What is left for the programme to pay?',
        correct: 'And 9,600 euro say that the firms mean it.',
        incorrect: 'Sixty per cent of 24,000.',
        points: 1,
        serves: { practises: ['G3'] },
      },
      14_400,
      14_400,
      'euro',
    ),
    reflection(
      {
        prompt:
          'Write the first and the last line of the page for a programme you know: the gap, and the sign by which you would stop.',
        said: 'If both fit in two sentences, you are ready to fill in the rest.',
        serves: { practises: ['G3'] },
      },
      'Gap: small food producers and the laboratory at the college could test shelf life together and have never met, because neither has a reason to make the first call. We stop if fewer than four producers have used the laboratory twice by the end of the second year.',
      'The gap says what does not happen by itself, and why',
      'The sign could be seen by somebody who wants the programme to go on',
    ),
    activity({
      form: 'workshop',
      title: 'Your programme on one page',
      minutes: 45,
      grouping: 'Pairs',
      room: 'Tables, wall space',
      materials: ['The one page, A3, two per pair', 'Pens'],
      steps: [
        ['In pairs: fill in the page for a programme one of you knows', 20],
        ['Swap pages with another pair; mark what you would not fund', 10],
        ['Take your page back and rewrite two lines', 15],
      ],
      facilitatorNotes:
        'Pairs spend their time on the offer. Walk round and point at the first and the last line. When the pages are swapped, the readers are kinder than they should be: ask each pair to mark at least two lines, whatever they think of the rest.',
      participants:
        'Fill in the page for a programme that one of you knows. Swap it with another pair and mark what you would not fund. Then rewrite two lines of your own.',
      serves: { practises: ['G3'] },
    }),
  ),
);
