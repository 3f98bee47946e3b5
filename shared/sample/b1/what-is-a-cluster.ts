/** B1, unit 1: what a cluster is and who is in it. */

import { categories, flashcards, matching } from '../exercises.ts';
import {
  activity,
  bullets,
  callout,
  h2,
  image,
  multiple,
  p,
  page,
  quote,
  single,
  table,
  trueFalse,
  unit,
} from '../builder.ts';

export const whatIsACluster = unit(
  'What a cluster is',
  page(
    'Firms, knowledge, government',
    { teaches: ['G1'] },
    p(
      'Drive through almost any region and you will find that firms of one kind sit close together. Pumps here, furniture there, food further on. Nobody planned it. One firm did well, its people started others, a supplier moved in, a school began to teach the trade.',
    ),
    p(
      'Michael Porter called this a {term:cluster|cluster}: a geographic concentration of interconnected firms and institutions in a particular field [@porter1998, p. 78]. Three words in that sentence do the work.',
    ),
    ...bullets(
      '**Concentration.** They are near enough to meet without planning a journey.',
      '**Interconnected.** They buy from each other, hire from each other, watch each other. The secrets of the trade are then "as it were in the air" [@marshall1890, book IV, chapter 10].',
      '**Firms and institutions.** Not only companies: schools, laboratories, business support organisations and public bodies belong too.',
    ),
    image(
      'imghelix',
      'Three overlapping circles named firms, knowledge and government. Where all three meet is a circle with the words: a shared question.',
      'A cluster lives where three worlds overlap - and only as long as they share a question.',
    ),
    h2('Three worlds, three clocks'),
    p(
      "Firms, knowledge institutions and government - the {term:triplehelix|triple helix} [@etzkowitz2000] - work to different clocks. A firm thinks in orders and quarters, a university in terms and doctorates, a public body in budgets and elections. A good part of a facilitator's work is translating between clocks.",
    ),
    table(
      'What each world brings, and what it needs',
      true,
      ['', 'Brings', 'Needs', 'Loses patience when'],
      [
        'Firms',
        'customers, problems worth solving',
        'results they can use soon',
        'the third meeting is still about structure',
      ],
      [
        'Knowledge',
        'methods, people, test facilities',
        'questions worth a publication',
        'the answer was wanted yesterday',
      ],
      ['Government', 'a frame, money, legitimacy', 'results it can account for', 'nobody can say what changed'],
    ),
    single(
      {
        prompt:
          'Twelve furniture makers share a postcode but have never bought, hired or learned from each other. What are they?',
        correct: 'Being near is the start. Without connections there is a concentration, not a cluster.',
        incorrect: 'Look again at the three words: concentration, interconnected, firms and institutions.',
        serves: { practises: ['G1'] },
      },
      ['A cluster, because they are in one place', 'Place is only the first of the three conditions.'],
      ['*A concentration that could become a cluster', 'Nearness makes a cluster possible; connections make it real.'],
      ['A trade association', 'An association has members and a purpose. Nothing here says that they have either.'],
    ),
    matching(
      {
        prompt: 'Who said this on the way out of a meeting?',
        correct: 'You hear the three clocks. Now you can translate.',
        incorrect: 'Look at the last column of the table: when does each of them lose patience?',
        points: 3,
        serves: { practises: ['G1'] },
      },
      [
        ['"Three meetings, and still nobody has mentioned a customer."', 'a firm'],
        ['"They wanted the answer before they had told me the question."', 'a university'],
        ['"I cannot tell my council what is different now."', 'a public body'],
      ],
    ),
  ),
  page(
    'A name is not a cluster',
    { teaches: ['G1'] },
    p(
      "It is easy to print a name and a logo. It is harder to tell whether there is anything behind them: neither a {term:organisation|cluster organisation} nor a {term:initiative|cluster initiative} [@solvell2003] is the {term:cluster|cluster} itself. Before you spend anybody's time, look for signs of life.",
    ),
    h2('Signs of life'),
    ...bullets(
      'People change jobs between the organisations.',
      'Firms know who makes what their neighbours need.',
      'A school or laboratory has changed something because a firm asked.',
      'When something new arrives, the news travels without a newsletter.',
    ),
    h2('Signs of a paper cluster'),
    ...bullets(
      'The member list is long and the attendance list is short.',
      'Everything happens when a grant pays for it, and nothing in between.',
      'Nobody can name one thing that firms did together and would not have done alone.',
    ),
    callout(
      'tip',
      'Ask five firms one question: *what would you miss if the cluster were gone tomorrow?* Five different answers are a good sign. Five polite silences are a result too.',
    ),
    trueFalse(
      {
        prompt: 'A cluster needs an organisation with a name and members before it exists.',
        correct: 'Clusters exist before their organisations do. The organisation is there to help.',
        incorrect: 'Many clusters worked for decades before anybody gave them a name.',
        serves: { practises: ['G1'] },
      },
      false,
      'The cluster is the firms and their connections; the cluster organisation comes later, if at all.',
      'Yes: first the connections, then - perhaps - an organisation that looks after them.',
    ),
    categories(
      {
        prompt: 'Sign of life, or sign of a paper cluster?',
        correct: 'What people do unasked on one side, what was printed or paid on the other.',
        incorrect: 'Look for what people do unasked, not for what was printed or paid.',
        points: 3,
        serves: { practises: ['G1'] },
      },
      [
        'Sign of life',
        'A technical school changed a course after two firms asked for it',
        'A supplier started a second shift for three neighbouring firms',
        'An engineer moved from one firm to another and took her questions along',
      ],
      [
        'Paper cluster',
        'A hundred and twenty members on the web page',
        'A grant of three years, and nothing planned after it',
        'A newsletter that is the only way news travels',
      ],
    ),
  ),
  page(
    "The facilitator's role",
    { teaches: ['G2'] },
    p(
      'A {term:facilitator|cluster facilitator} rarely has formal power. What they have is a room, a question worth answering, and the trust of people who compete with each other on every other day.',
    ),
    p(
      'The word differs - {da:klyngefacilitator} in Danish, {sv:processledare} in Swedish, {lv:klastera koordinators} in Latvian - and so do job titles. The work is the same.',
    ),
    h2('Three tasks that return in every cluster'),
    p(
      '**Convene** the right people. **Keep the conversation useful.** **Turn it into something that somebody does on Monday.** If one of the three is missing, the other two are wasted.',
    ),
    quote(
      'As a self-made cluster facilitator, the three advanced courses in cluster facilitation in the BSR-CBP project covered the challenges I face in my daily work. Through the lectures and group discussions, I became much more aware of how to facilitate a cluster and gained knowledge of several practical tools which I can apply in my daily work.',
      'Hans A Pedersen, Project Director, Danish Cooling Cluster',
    ),
    h2('What a facilitator is not'),
    ...bullets(
      'Not the **chair**: the chair decides; you make it possible to decide.',
      'Not the **expert**: the moment you give the answer, they stop looking for it.',
      'Not the **salesperson** of a programme: people notice, and they do not come twice.',
    ),
    callout(
      'warning',
      'Neutral does not mean indifferent. You may care about the outcome for the region as much as you like. You may not care about which firm wins.',
    ),
    multiple(
      {
        prompt: "Which of these are a facilitator's tasks in a first meeting?",
        correct: 'Without a shared question nobody knows what to prepare - and a silent firm does not come back.',
        incorrect: 'Think of what only somebody without a stake can do.',
        serves: { practises: ['G2'] },
      },
      ['*Agree on the question the group will work on', 'Yes - without it, nobody knows what to prepare.'],
      ['Decide which firm leads the project', 'No - that choice belongs to the firms.'],
      ['*Make sure every firm has spoken once', 'Yes - who has spoken once speaks again.'],
      [
        "Present your organisation's services for the first half hour",
        'They came for each other. Two minutes are enough.',
      ],
    ),
    flashcards(
      {
        prompt: 'Say what each word asks of you, then turn the card.',
        said: 'Come back to the ones you missed before your next meeting.',
        serves: { practises: ['G2'] },
      },
      ['Convene', 'Bring the right people into one room, around a question that is theirs.'],
      ['Keep it useful', 'Hold the time and the thread, so that every firm speaks and nobody lectures.'],
      ['Monday', 'See that somebody leaves with something to do: small, named and dated.'],
      ['Neutral', 'Care about the outcome for the region, and not about which firm wins.'],
    ),
    activity({
      form: 'group-discussion',
      title: 'Who would come - and who would you miss?',
      minutes: 25,
      grouping: 'Groups of 4',
      room: 'Tables for four, one flip chart each',
      materials: ['Flip chart', 'Sticky notes in two colours', 'Pens'],
      steps: [
        ['Alone: list ten organisations in your field and region', 5],
        ['In fours: mark the two you could call today, and the two you cannot reach', 10],
        ['In the room: what do the ones out of reach have in common?', 10],
      ],
      facilitatorNotes:
        'Expect the lists to be heavy on firms and thin on public bodies, or the other way round, depending on who is in the room. Do not correct it: ask who noticed. In step three wait for somebody to say that they are missing the people they know least, and only then move on to the actor map.',
      participants:
        'List ten organisations in your field and region. Mark the two you could call today, and the two you cannot reach. In your group, find out what the ones out of reach have in common.',
      serves: { practises: ['G3'] },
    }),
  ),
);
