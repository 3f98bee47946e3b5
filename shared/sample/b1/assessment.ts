/** B1, unit 4: the assessment. */

import { confidence, reflection } from '../exercises.ts';
import { callout, multiple, p, page, single, trueFalse, unit } from '../builder.ts';

export const assessment = unit(
  'Assessment',
  page(
    'What you take along',
    {},
    p(
      'You have seen what makes a cluster, what its facilitator does, how to map its actors, and how to run and judge a first meeting. Before the questions, take one minute: which of the tools will you use first, and with whom?',
    ),
    callout(
      'tip',
      "Write down one name and one date. A plan without either is a wish, in your work as in a cluster's.",
    ),
    reflection(
      {
        prompt: 'Which tool will you use first, with whom, and how will you know a week later that it helped?',
        said: 'Send it to a colleague and ask to be asked about it in two weeks.',
        serves: { practises: ['G2'] },
      },
      'On Thursday I draw the actor map of our food cluster with Ilze from the technical school; she knows the small firms that I do not. I will know that it helped when at least two names on the map are new to me, and when I have called one of them within the week.',
      'It names one tool',
      'It names a person and a day',
      'It says what somebody will do, not what somebody will feel',
    ),
    confidence(
      {
        prompt: 'How sure are you that you could do this next week?',
        said: 'Nobody sees this but you and your learning platform.',
        serves: { practises: ['G1', 'G2', 'G3', 'G4'] },
        scale: ['not yet', 'with help', 'alone', 'I could show others'],
      },
      ['Tell a cluster from a list of members', 'Look at the signs of life once more.', 'b1p02'],
      ['Draw an actor map that shows who is missing', 'Half an hour, two people, one large sheet.', 'b1p04'],
      ['Write an invitation of four lines', 'Borrow the four lines and change the names.', 'b1p05'],
      ['Decide after a meeting whether to go on, change or stop', 'Four questions, the day after.', 'b1p08'],
    ),
  ),
  page(
    'Final questions',
    {},
    p('Seven questions over all four goals. You pass with 70 % of the points of the whole module.'),
    single(
      {
        prompt: 'What turns a concentration of firms into a cluster?',
        correct: 'Connections - between firms, and between firms and institutions.',
        incorrect: 'Go back to the three words of the definition.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      ['A strategy paper', 'It may describe connections. It does not make them.'],
      ['*Connections among firms and institutions', 'Yes: people, orders and questions that move between them.'],
      ['A legal form', 'Useful for signing contracts, and no more than that.'],
      ['At least fifty members', 'There is no number.'],
    ),
    trueFalse(
      {
        prompt: 'Universities and public bodies can be part of a cluster.',
        correct: 'Firms and institutions: that is half of the definition.',
        incorrect: 'Remember the three circles.',
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      true,
      'Yes. Without them there would be no shared question.',
      'The definition names firms and institutions.',
    ),
    multiple(
      {
        prompt: 'Which lines belong in an invitation to a first meeting?',
        correct: 'Their problem, others like them, and a clear end.',
        incorrect: 'Four lines: problem, names, end, answer.',
        points: 3,
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      ["*The problem in the firms' own words", 'It is why they come.'],
      ['The number of the support programme', 'It is why you are paid.'],
      ['*Who else will be there', 'People come for people.'],
      ['*When it ends', 'An open end costs you the busy ones, and those are the ones you want.'],
      ["Your organisation's mission", 'They can look it up.'],
    ),
    single(
      {
        prompt: 'Two competitors are silent in front of each other. What helps?',
        correct: 'Paper separates the words from the person.',
        incorrect: 'Make it possible to say something without saying it to the other.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      ['Ask one of them directly for an opinion', 'Now the silence has an audience.'],
      ['*Let everybody write, and read the notes out yourself', 'The same words weigh less from a neutral mouth.'],
      ['Change the subject', 'You have taught them that silence works.'],
    ),
    single(
      {
        prompt:
          'Your actor map shows ten firms, all with lines to one laboratory and none to each other. What do you read in it?',
        correct: 'The laboratory is the broker - and the cluster depends on it.',
        incorrect: 'Look at what would happen if the laboratory closed.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['A strong, well connected cluster', 'Take the laboratory away and nothing is left.'],
      [
        '*The laboratory is the broker, and the firms have yet to meet',
        'Start there: it can ask all ten, and its questions are neutral.',
      ],
      ['The firms do not want to cooperate', 'They do already, each with the laboratory. Perhaps nobody asked.'],
    ),
    multiple(
      {
        prompt: 'Which observations tell you whom to talk to first?',
        correct: 'Those who connect, and those who are missing.',
        incorrect: 'Read the lines and the gaps, not the size of the firms.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['*Who has lines to many others', 'Brokers open doors.'],
      ['Who has the largest turnover', 'The map does not show it, for good reason.'],
      ['*Which of the three colours is missing', 'The gap is often the reason why nothing moves.'],
    ),
    single(
      {
        prompt:
          'A week after the first meeting nobody has done anything, though all were satisfied. What do you decide?',
        correct: 'Find out what was missing before you ask for another afternoon.',
        incorrect: 'What would a second meeting of the same kind show you that you do not know?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G4'] },
      },
      ['Hold the second meeting as planned', 'That is drifting: you would use up trust to be polite.'],
      [
        '*Call three participants, ask whose question it really was, and change the next step',
        'You judge by what happened and act on it.',
      ],
      ['Report the satisfaction to the funder and close the file', 'True, and of no use to anybody.'],
    ),
  ),
);
