/** A1, unit 4: the assessment. */

import { bullets, callout, h2, multiple, p, page, single, trueFalse, unit } from '../builder.ts';

export const assessment = unit(
  'Assessment',
  page(
    'Before you answer',
    {},
    p(
      'You have looked at a cluster from outside, chosen among ways to go, defended the choice and used it. What to take along:',
    ),
    ...bullets(
      'Position is what others come for, and what a neighbour with money could not have in three years.',
      'On a good map both ends of each axis are respectable. An empty place is a question.',
      'If nobody could sensibly choose the opposite, nothing has been chosen.',
      'Show a board three ways that exclude each other, and say whom each costs something.',
      'A strategy has to answer a request on the telephone without you.',
      'Agree on the signs for revising it before anybody needs them.',
    ),
    h2('One minute for yourself'),
    p(
      'Which request did you accept last year and would refuse today? Write it down with the name of the person who asked. Then write the four lines of your refusal, although it is too late: the next request of its kind will come.',
    ),
    callout(
      'tip',
      'Take the six lines home unfinished. Show them to one member who would lose by them before you show them to anybody else.',
    ),
  ),
  page(
    'Final questions',
    {},
    p(
      'Eight questions over all four goals, one attempt each. The cases are new; the tools are those of the module. You pass with 70 % of the points of the whole module.',
    ),
    single(
      {
        prompt: 'A food cluster is proud of four things. Which one is the strongest part of its position?',
        correct: 'It took years, lies between organisations and gets better with use.',
        incorrect: 'Which one would a neighbour with money still lack after three years?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      ['A show kitchen that opened last year', 'A neighbour can open one next year.'],
      ['The largest number of members of any food cluster in the country', 'A low fee would do it.'],
      ['*Growers and chefs who try each new variety together', 'A habit that neither side could buy.'],
      ['A prize for its web page', 'Well deserved, and forgotten.'],
    ),
    multiple(
      {
        prompt: 'Which findings tell you something about the position of a cluster?',
        correct: 'Flows of people, orders and questions show what others come for, and what your own go elsewhere for.',
        incorrect: 'Look for what crosses the border of the cluster, in either direction.',
        points: 3,
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      ['*Firms from two countries send their apprentices here for one month', 'People come for a skill.'],
      ['*Members buy their software from a cluster abroad', 'A flow outward: somebody is better at it.'],
      ['The cluster describes itself as leading, nationally and internationally', 'So do the others.'],
      [
        '*A laboratory elsewhere calls our engineers when it is stuck',
        'Questions come to those who are trusted to answer.',
      ],
    ),
    single(
      {
        prompt: 'Which line belongs in a strategy on one page?',
        correct: 'It names somebody, can turn out false and answers a request.',
        incorrect: 'Give each line to a colleague who has to answer the telephone.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      ['We will be a strong voice for our members.', 'To whom, about what, and at whose cost?'],
      [
        'We will seek synergies with relevant partners at all levels, at home and abroad.',
        'The colleague on the telephone is none the wiser.',
      ],
      ['*We will not lobby parliament; the trade association does.', 'The next request of that kind has its answer.'],
      ['We will continue our successful work.', 'Whatever that was.'],
    ),
    trueFalse(
      {
        prompt: '"We work for the good of the whole region" passes the opposite test.',
        correct: 'No sensible cluster would choose the opposite.',
        incorrect: 'Turn the sentence round and look for somebody who would write it.',
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      false,
      'Who would work for its harm? It is a compliment.',
      'Right: it decides nothing.',
    ),
    single(
      {
        prompt: 'You present a choice to the members. One firm will lose its favourite activity. What do you do?',
        correct: 'They hear it first, from you, together with what you can offer.',
        incorrect: 'What does the firm expect of you, if it does not expect you to give in?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['Leave the activity out of the presentation', 'The firm will bring it in, at the worst moment.'],
      [
        '*Visit the firm beforehand, and name the cost at the meeting',
        'They may vote against it. They will know that they were seen.',
      ],
      [
        'Keep the activity going quietly until the firm has got used to the idea',
        'That is the first exception, before the first day.',
      ],
    ),
    multiple(
      {
        prompt: 'Which of these make a choice easier to defend?',
        correct: 'The alternatives, the cost and the possibility of being wrong.',
        incorrect: 'Which of them let a doubter follow your reasoning?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['*Describing the rejected ways as their friends would', 'Whoever liked them sees that they were considered.'],
      ['Showing that in the long run all members will gain from it', 'Those who do not will stop listening.'],
      ['*Saying beforehand what would change your mind', 'It turns an opinion into a test.'],
      ['Referring to the weights of a points table', 'Then the weights are what you have to defend.'],
    ),
    single(
      {
        prompt:
          'A member asks the cluster to organise a study trip. It uses nothing that is hard to copy, nothing could be stopped for it, and without the fee nobody would want it. What do you answer?',
        correct: 'Three times no is a no, and the open door costs you nothing.',
        incorrect: 'The three questions have been answered. What follows?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G4'] },
      },
      ['Yes, because it is a member and has paid its fee', 'Then every member has one yes, and the strategy none.'],
      ['Perhaps next year', 'They will wait, and ask again next year.'],
      ['*No; the reason, a name, and when to come back', 'Five minutes, and they will call again.'],
    ),
    single(
      {
        prompt: 'Which observation is the best reason to begin the strategy again?',
        correct: 'Those you chose now find it elsewhere: the first line no longer holds.',
        incorrect: 'Tell a wrong position from a bad year.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G4'] },
      },
      ['Orders in the whole field have fallen', 'A bad year for everybody.'],
      ['*The firms you chose now go to a neighbour for it', 'What was hard to copy has been copied.'],
      ['One member of the board has never liked it and says so often', 'That was known when it was chosen.'],
    ),
  ),
);
